import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { openEdition } from "../renderers/edition.ts";
import { type Cost, costOf, tellCost } from "../speech/cost.ts";
import { editionMeans } from "./convert-article.ts";
import { readArticles } from "./read-articles.ts";
import type { Workshop } from "./workshop.ts";

/**
 * What the speech of some files would cost, said before anything is sent: they are read and narrated
 * for it, and not spoken. Null where the engine costs nothing, or nothing is to be spoken.
 */
export async function estimate(
  files: readonly string[],
  workshop: Workshop,
): Promise<Diagnostic | null> {
  const { engine, renderers, settings, host } = workshop;
  if (engine.price === undefined || files.length === 0) return null;
  if (!renderers.some(({ medium }) => medium === "speech")) return null;
  let total: Cost = { characters: 0, usd: 0 };
  for (const file of files) {
    settings.signal?.throwIfAborted();
    const { articles } = await readArticles(file, settings, host);
    for (const article of articles) {
      const means = editionMeans({ article, file, reading: [] }, workshop);
      // What there is to report is reported when it is spoken.
      const script = await openEdition(means, () => undefined).script();
      const cost = costOf(script, engine) ?? total;
      total = { characters: total.characters + cost.characters, usd: total.usd + cost.usd };
    }
  }
  return tellCost(total, engine, settings.maxCost);
}
