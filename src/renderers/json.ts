import { inspectionOf } from "./inspection.ts";
import type { Renderer } from "./renderer.ts";

/** The article as Readout understood it: what `readout inspect --json` prints. */
export const json: Renderer = {
  name: "json",
  description:
    "the article as Readout understood it: blocks, sentences, quotes, speakers, evidence",
  mediaType: "application/json",
  medium: "article",
  render: async ({ article, diagnostics }) => {
    const text = `${JSON.stringify(inspectionOf(article, diagnostics), null, 2)}\n`;
    return {
      bytes: new TextEncoder().encode(text),
      facts: { quotes: article.annotations.quotes.length },
    };
  },
};
