import { nodeHost } from "../host/node-host.ts";
import { type Inspection, inspectionOf } from "../renderers/inspection.ts";
import { readArticles } from "./read-articles.ts";

/**
 * The articles in a file as Readout understands them. Empty where nothing could be read; each
 * inspection carries the diagnostics of the whole file.
 */
export async function inspect(
  file: string,
  options: { readonly lang?: string; readonly from?: string } = {},
): Promise<readonly Inspection[]> {
  const settings = { language: options.lang ?? null, from: options.from ?? null };
  const { articles, diagnostics } = await readArticles(file, settings, nodeHost);
  return articles.map((article) => inspectionOf(article, diagnostics));
}
