import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotators/registry.ts";
import { slice } from "../../src/document/span.ts";
import { markdown } from "../../src/readers/markdown/markdown.ts";

interface Heard {
  readonly spoken: readonly string[];
  /** In the order of the quotes; null where nobody is named. */
  readonly speakers: readonly (string | null)[];
  readonly translations: readonly string[];
}

async function speakersIn(...paragraphs: readonly string[]): Promise<Heard["speakers"]> {
  return (await readingOf(...paragraphs)).speakers;
}

async function readingOf(...paragraphs: readonly string[]): Promise<Heard> {
  const bytes = new TextEncoder().encode(["# Tide mill", ...paragraphs].join("\n\n"));
  const file = { file: "mill.md", bytes };
  const [article] = await markdown.read(file, { language: "en" }, () => undefined);
  if (!article) throw new Error("The reader found no article.");
  const { quotes, speakers } = annotate(article).annotations;
  return {
    spoken: quotes.map(({ parts }) =>
      parts.map(({ outer }) => slice(article.text, outer)).join(" "),
    ),
    translations: quotes.map(({ translation }) => translation.status),
    speakers: quotes.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name ?? null),
  };
}

describe("a block quote that nobody introduces", () => {
  const said = "“We grind at night,” said Jorun Aske, the miller.";
  const words = "> A mill that sleeps is a picture of a mill.";

  it("goes on with whoever spoke right before it", async () => {
    expect(await speakersIn(said, words)).toEqual(["Jorun Aske", "Jorun Aske"]);
  });

  it("has no translation of theirs: it may be from elsewhere", async () => {
    const interpreted = "Jorun Aske spoke through an interpreter. “We grind at night,” she said.";
    const { translations } = await readingOf(interpreted, words);
    expect(translations).toEqual(["carried", "none"]);
    const introduced = await readingOf(interpreted, "She went on:", words);
    expect(introduced.translations).toEqual(["carried", "carried"]);
  });

  it("is nobody's where something else stands between", async () => {
    const between = "The wheel was built in 1802, and the pond is older.";
    expect(await speakersIn(said, between, words)).toEqual(["Jorun Aske", null]);
  });
});

describe("a block quote with marks in it", () => {
  const within =
    "My mother called it “the long table” and we ate there until the river took the house.";

  it("is one quote where they are of a quote within it", async () => {
    const { spoken } = await readingOf("Jorun Aske, the miller, wrote:", `> ${within}`);
    expect(spoken).toContain(within);
  });

  it("goes on over its paragraphs, with marks in a later one", async () => {
    const { spoken } = await readingOf("Jorun Aske wrote:", `> We grind at night.\n>\n> ${within}`);
    expect(spoken).toContain(`We grind at night. ${within}`);
  });

  it.each([
    "“We grind at night,” Jorun Aske wrote.",
    "He added: “We grind at night, and so do they.”",
  ])("has its words in marks where these hold most of them: %s", async (words) => {
    const { spoken } = await readingOf("The letter goes on.", `> ${words}`);
    expect(spoken).toEqual([expect.stringMatching(/^“We grind at night/u)]);
  });
});

describe("a line that says whose the words are", () => {
  it.each([
    ["with a dash", "> We grind at night.\n>\n> — Jorun Aske, miller"],
    ["with a dash, after the last words", "> We grind at night.\n> -- Jorun Aske"],
    ["without one", "> We grind at night.\n>\n> Jorun Aske (Tide Mill Trust)"],
    ["after words in marks", "> “We grind at night.”\n>\n> Jorun Aske, miller"],
    ["after a paragraph in marks", "“We grind at night.”\n\n— Jorun Aske, miller"],
  ])("names the speaker and is not spoken: %s", async (_, words) => {
    const { spoken, speakers } = await readingOf("The pond is older, said nobody.", words);
    expect(speakers).toEqual(["Jorun Aske"]);
    expect(spoken).toEqual([expect.stringMatching(/^“?We grind at night\.”?$/u)]);
  });

  it.each([
    ["a sentence", "> We grind at night.\n>\n> — Nobody sleeps."],
    [
      "one of several words that are not a name",
      "> We grind at night.\n>\n> Every night of the year",
    ],
  ])("is none where it is %s", async (_, words) => {
    const { speakers } = await readingOf(words);
    expect(speakers).toEqual([null]);
  });

  it("goes before the statement that leads to the words", async () => {
    const lead = "Fares rise in May, the trust said on Monday.";
    expect(await speakersIn(lead, "> We must.\n>\n> — Jorun Aske")).toEqual(["Jorun Aske"]);
    expect(await speakersIn(lead, "> We must.")).toEqual([null]);
  });
});
