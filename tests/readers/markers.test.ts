import fc from "fast-check";
import { expect, test } from "vitest";
import { annotate } from "../../src/annotators/registry.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { type Article, nothingKnown } from "../../src/document/article.ts";
import { composeArticle, textDraft } from "../../src/document/compose.ts";
import { sourceOf } from "../../src/document/walk.ts";
import { withMarkers } from "../../src/readers/markers.ts";
import { plainText } from "../../src/readers/plain-text/plain-text.ts";

async function read(text: string): Promise<{ article: Article; problems: readonly Diagnostic[] }> {
  const problems: Diagnostic[] = [];
  const bytes = new TextEncoder().encode(text);
  const [article] = await plainText.read({ file: "a.txt", bytes }, { language: "en" }, () => {});
  if (!article) throw new Error("The reader found no article.");
  return {
    article: withMarkers(article, (problem) => problems.push(problem)),
    problems,
  };
}

const head = "The dam\n\n";

test.each([
  [
    "after the quote",
    "“It holds,” [[translated: ru]] Ilka Varos said.",
    "“It holds,” Ilka Varos said.",
  ],
  ["before a comma", "“It holds” [[translated]], Ilka Varos said.", "“It holds”, Ilka Varos said."],
  [
    "at the end",
    "Ilka Varos said: “It holds.” [[translated: ru by Harbour News]]",
    "Ilka Varos said: “It holds.”",
  ],
])("a marker %s is taken out of the reading text", async (_, body, expected) => {
  const { article, problems } = await read(head + body);
  expect(article.text).toBe(`The dam\n${expected}`);
  expect(problems).toEqual([]);
});

test("a marker may run over several runs of text, as over a line end", () => {
  const text = "“Yes,” [[translated:\n  ru]] she said.";
  const run = (start: number, end: number, value = text.slice(start, end)) =>
    textDraft(value, { file: "a.txt", start, end });
  const source = { file: "a.txt", start: 0, end: text.length };
  const runs = [run(0, 20), run(20, 23, " "), run(23, text.length)];
  const article = withMarkers(
    composeArticle({
      metadata: { ...nothingKnown, language: "en" },
      blocks: [{ type: "paragraph", inlines: runs, source }],
      source,
    }),
    () => {},
  );
  expect(article.text).toBe("“Yes,” she said.");
  expect(sourceOf(article, { start: 7, end: 10 })).toEqual({ file: "a.txt", start: 28, end: 31 });
});

test("a marker labels the quote right before it, with what it says, and no other", async () => {
  const { article } = await read(
    `${head}“It holds,” Ilka Varos said. “It is old.” [[translated: ru by Harbour News]] “Come in.”`,
  );
  const statuses = annotate(article).annotations.quotes.map(({ translation }) => translation);
  expect(statuses).toEqual([
    { status: "none" },
    {
      status: "declared",
      originalLanguage: "ru",
      translator: "Harbour News",
      evidence: [{ range: null, text: "translated: ru by Harbour News", rule: "markup" }],
    },
    { status: "none" },
  ]);
});

test("a marker denies what the text seems to say", async () => {
  const { article } = await read(
    `${head}“It holds,” [[not translated]] Ilka Varos said through an interpreter.`,
  );
  expect(annotate(article).annotations.quotes[0]?.translation).toEqual({ status: "none" });
});

test("a marker beside no quote is reported where it stands", async () => {
  const text = `${head}The dam holds. [[translated: ru]]`;
  const { article } = await read(text);
  const problems: Diagnostic[] = [];
  annotate(article, (problem) => problems.push(problem));
  expect(problems.map(({ code }) => code)).toEqual(["annotate/nothing-declared"]);
  const { span } = problems[0] ?? {};
  expect(text.slice(span?.start, span?.end)).toBe("[[translated: ru]]");
});

test.each(["[[translated: russian]]", "[[translated ru]]"])(
  "the malformed marker %s is reported and parts no quote from its speaker",
  async (marker) => {
    const text = `${head}“It holds,” ${marker} Ilka Varos said.`;
    const { article, problems } = await read(text);
    expect(article.text).toBe("The dam\n“It holds,” Ilka Varos said.");
    expect(problems.map(({ code }) => code)).toEqual(["input/bad-marker"]);
    const { span } = problems[0] ?? {};
    expect(text.slice(span?.start, span?.end)).toBe(marker);
    const [quote] = annotate(article).annotations.quotes;
    expect(quote).toMatchObject({ kind: "speech", translation: { status: "none" } });
  },
);

test.each([
  ["[[translated from the Russian]]", "[[translated from the Russian]]"],
  ["[[Translation studies]]", "[[Translation studies]]"],
  ["[[translated: ru", "[[translated"],
])("the malformed marker %s stays and is reported where it stands", async (marker, place) => {
  const text = `${head}“It holds,” ${marker} Ilka Varos said.`;
  const { article, problems } = await read(text);
  expect(article.text).toContain(marker);
  expect(problems.map(({ code }) => code)).toEqual(["input/bad-marker"]);
  const { span } = problems[0] ?? {};
  expect(text.slice(span?.start, span?.end)).toBe(place);
});

test("other double brackets are left alone", async () => {
  const { article, problems } = await read(`${head}See [[the map]] and a[[0]].`);
  expect(article.text).toBe("The dam\nSee [[the map]] and a[[0]].");
  expect(problems).toEqual([]);
});

test("what stays in the text still points to its own place in the file", async () => {
  const piece = fc.constantFrom(
    "word",
    "“Yes,”",
    "[[translated: ru]]",
    "[[not translated]]",
    "[[",
    "]]",
    "é",
    "\n",
    "  ",
    "[[translated: nonsense]]",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const text = `${head}Here ${pieces.join(" ")}`;
      const { article } = await read(text);
      expect(article.text).not.toMatch(/\[\[(?:not translated|translated: ru)\]\]/u);
      for (let at = 0; at < article.text.length; at++) {
        const letter = article.text[at] ?? "";
        if (/\s/u.test(letter)) continue;
        const source = sourceOf(article, { start: at, end: at + 1 });
        expect(text.slice(source.start, source.end)).toBe(letter);
      }
    }),
    { numRuns: 100 },
  );
});

test("ten thousand markers take no longer each than a hundred", async () => {
  const cost = async (count: number) => {
    const text = `${head}${"“Yes,” [[translated: ru]] she said. ".repeat(count)}`;
    const bytes = new TextEncoder().encode(text);
    const [article] = await plainText.read({ file: "a", bytes }, { language: "en" }, () => {});
    if (!article) throw new Error("The reader found no article.");
    const start = process.cpuUsage();
    withMarkers(article, () => {});
    return process.cpuUsage(start).user / count;
  };
  await cost(500);
  expect(await cost(10_000)).toBeLessThan((await cost(500)) * 5 + 20);
});

test("a quote that is marked as not translated ends what was carried from it", async () => {
  const { article } = await read(
    `${head}“It holds,” [[not translated]] Ilka Varos said in Welsh.\n\n“It is old,” Varos said.`,
  );
  const { quotes } = annotate(article).annotations;
  expect(quotes.map(({ translation }) => translation.status)).toEqual(["none", "none"]);
});
