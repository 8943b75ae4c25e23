import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotators/registry.ts";
import { markdown } from "../../src/readers/markdown/markdown.ts";

/** Speakers of the quotes of an article, in order; null where nobody is named. */
async function speakersIn(...paragraphs: readonly string[]): Promise<readonly (string | null)[]> {
  const bytes = new TextEncoder().encode(["# Tide mill", ...paragraphs].join("\n\n"));
  const file = { file: "mill.md", bytes };
  const [article] = await markdown.read(file, { language: "en" }, () => undefined);
  if (!article) throw new Error("The reader found no article.");
  const { quotes, speakers } = annotate(article).annotations;
  return quotes.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name ?? null);
}

describe("a block quote that nobody introduces", () => {
  const said = "“We grind at night,” said Jorun Aske, the miller.";
  const words = "> A mill that sleeps is a picture of a mill.";

  it("goes on with whoever spoke right before it", async () => {
    expect(await speakersIn(said, words)).toEqual(["Jorun Aske", "Jorun Aske"]);
  });

  it("is nobody's where something else stands between", async () => {
    const between = "The wheel was built in 1802, and the pond is older.";
    expect(await speakersIn(said, between, words)).toEqual(["Jorun Aske", null]);
  });
});
