import { readdirSync, readFileSync } from "node:fs";
import { annotate } from "../../src/annotators/registry.ts";
import { elementsOf } from "../../src/document/elements.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import { loadLexicon } from "../../src/narration/lexicon/load-lexicon.ts";
import { narrate } from "../../src/narration/narrate.ts";
import type { NarrationScript } from "../../src/narration/script.ts";
import { loadStyle } from "../../src/style/load-style.ts";
import { articleOf, headline, paragraph } from "./styled.ts";

const cases = new URL("../cases/", import.meta.url);

/** Names of the golden cases for narration. */
export const narrationCases: readonly string[] = readdirSync(cases)
  .filter((name) => name.startsWith("narration-"))
  .sort();

export function caseFile(name: string, file: string): string {
  return new URL(`${name}/${file}`, cases).pathname;
}

/** Narrates a case with the house style, the house lexicon and the real annotators. */
export async function narrateCase(name: string): Promise<NarrationScript> {
  const [first = "", ...rest] = readFileSync(caseFile(name, "input.txt"), "utf8")
    .trim()
    .split(/\n{2,}/);
  const drafted = articleOf([headline(first), ...rest.map(paragraph)]);
  const fail = (problem: unknown) => {
    throw new Error(JSON.stringify(problem));
  };
  const article = annotate(drafted, fail);
  const style = await loadStyle(["readout"], nodeHost, fail);
  return narrate(
    {
      article: style.speech(elementsOf(article)),
      sentences: article.annotations.sentences,
      language: "en-GB",
      title: first,
      lexicon: await loadLexicon(style.lexicons, nodeHost, fail),
    },
    fail,
  );
}
