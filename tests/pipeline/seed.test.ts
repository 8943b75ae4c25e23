import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { inspect } from "../../src/pipeline/inspect.ts";

const seed = "../shared/seed";
const there = existsSync(seed);
if (!there) console.warn(`${seed} is not there: the first real article is not checked`);

it.skipIf(!there)("reads the first real article as a careful editor does", async () => {
  const expected = JSON.parse(readFileSync(`${seed}/expected.json`, "utf8"));
  const [model] = await inspect(`${seed}/article.txt`);
  if (!model) throw new Error("nothing read");
  const names = new Map(model.speakers.map(({ id, name }) => [id, name]));
  const words = (found: { start: number | null; end: number | null; text: string } | null) =>
    found && { start: found.start, end: found.end, text: found.text };

  expect(model).toMatchObject({
    headline: expected.headline,
    standfirst: expected.standfirst,
    language: expected.language,
  });
  expect(model.blocks.filter(({ type }) => type === "paragraph")).toHaveLength(expected.paragraphs);
  expect(model.speakers.map(({ name }) => name)).toEqual(expected.speakers);
  expect(
    model.quotes.map((quote) => ({
      start: quote.start,
      end: quote.end,
      text: quote.text,
      kind: quote.kind,
      speaker: quote.speaker && names.get(quote.speaker),
      mention: words(quote.mention),
      translation: {
        status: quote.translation.status,
        originalLanguage: quote.translation.originalLanguage,
        evidence: quote.translation.evidence.map(words),
      },
      citedFrom: words(quote.citedFrom),
    })),
  ).toEqual(expected.quotes);
});
