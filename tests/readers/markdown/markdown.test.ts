import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { leavesOf, textOf } from "../../../src/document/walk.ts";
import { markdown } from "../../../src/readers/markdown/markdown.ts";
import { sampleOf } from "../../../src/readers/sample.ts";

async function read(text: string) {
  const diagnostics: Diagnostic[] = [];
  const input = { file: "a.md", bytes: new TextEncoder().encode(text) };
  const [article] = await markdown.read(input, { language: null }, (each) =>
    diagnostics.push(each),
  );
  return {
    article: article ?? null,
    problems: diagnostics,
    codes: diagnostics.map(({ code }) => code),
  };
}

async function blocks(text: string): Promise<readonly string[]> {
  const { article } = await read(text);
  return (
    article?.blocks.map(
      ({ type, range }) =>
        `${type}: ${article.text.slice(range.start, range.end).replaceAll("\n", "/")}`,
    ) ?? []
  );
}

const body = "\n\nThe boats will run until the spring.\n";

describe("front matter", () => {
  const fields =
    'headline: Ferry stays\nsummary: For five years.\nauthors:\n  - Ada Mensah\n  - name: Jon Lund\ndate: 2026-03-14T21:05:00Z\nupdated: 2026-03-15\nlang: en_gb\nsource: Coast Ledger\nurl: https://ledger.example/ferry\ncopyright: "© 2026"\nembargo: 2026-03-14T20:00:00Z\ntranslated: ru by Harbour News';

  it("says of an article what YAML says", async () => {
    const { article } = await read(`---\n${fields}\n---${body}`);
    expect(article?.metadata).toEqual({
      language: "en-GB",
      bylines: ["Ada Mensah", "Jon Lund"],
      published: "2026-03-14T21:05:00+00:00",
      modified: "2026-03-15",
      source: "Coast Ledger",
      canonical: "https://ledger.example/ferry",
      rights: "© 2026",
      embargo: "2026-03-14T20:00:00+00:00",
      status: "usable",
      translated: { translated: true, originalLanguage: "ru", translator: "Harbour News" },
    });
    expect(article && [textOf(article, "headline"), textOf(article, "standfirst")]).toEqual([
      "Ferry stays",
      "For five years.",
    ]);
  });

  it("says the same in TOML", async () => {
    const { article } = await read(
      `+++\ntitle = "Ferry stays"\ndate = 2026-03-14T21:05:00Z\nauthor = "Ada Mensah"\n+++${body}`,
    );
    expect(article?.metadata).toMatchObject({
      bylines: ["Ada Mensah"],
      published: "2026-03-14T21:05:00+00:00",
    });
  });

  it.each([
    [
      "a bomb of aliases",
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${"*a,".repeat(9)}]\nc: &c [${"*b,".repeat(9)}]\nd: [${"*c,".repeat(9)}]`,
    ],
    ["broken YAML", "title: [a\nb: }"],
    ["a list", "- a\n- b"],
  ])("is passed over where it is %s", async (_name, yaml) => {
    const { article, codes } = await read(`---\n${yaml}\n---\n\n# Ferry stays${body}`);
    expect(codes).toContain("input/front-matter");
    expect(article && textOf(article, "headline")).toBe("Ferry stays");
  });

  it.each([
    ["YAML", "---\ndate: 2026-03-14\ntitle: Mill: turns\n---", "M"],
    ["TOML", "+++\ndate = 2026-03-14\ntitle = = 3\n+++", "="],
  ])("says in which place it is no %s", async (_name, matter, at) => {
    const text = `${matter}${body}`;
    const { problems } = await read(text);
    const problem = problems.find(({ code }) => code === "input/front-matter");
    expect(text[problem?.span?.start ?? 0]).toBe(at);
    expect(text.slice(0, problem?.span?.start).split("\n")).toHaveLength(3);
  });

  it("warns of a date that cannot be read, at its place", async () => {
    const text = `---\ntitle: Mill turns\ndate: the other day\n---${body}`;
    const { article, problems } = await read(text);
    const [problem] = problems.filter(({ code }) => code === "input/metadata");
    expect(text.slice(problem?.span?.start, problem?.span?.end)).toBe("the other day");
    expect(article?.metadata.published).toBeNull();
  });

  it.each([
    ["a time without a zone", "embargo: 2999-03-14 18:00", "2999-03-14T18:00:00-12:00", "usable"],
    ["no time", "embargo: next week", null, "withheld"],
    ["a list", "embargo: [2999-03-14]", null, "withheld"],
    [
      "a line of what cannot be read",
      "title: Mill: turns\nembargo: 2999-03-14T18:00:00Z",
      "2999-03-14T18:00:00+00:00",
      "usable",
    ],
    ["nothing", "embargo: false", null, "usable"],
  ])("holds an article back by an embargo that is %s", async (_name, yaml, embargo, status) => {
    const { article } = await read(`---\n${yaml}\n---${body}`);
    expect(article?.metadata).toMatchObject({ embargo, status });
  });

  it("leaves tags that would run code as text", async () => {
    const { article } = await read(
      `---\ntitle: !!js/function "function () { return 1 }"\n---${body}`,
    );
    expect(article && textOf(article, "headline")).toBe("function () { return 1 }");
  });

  it("points to the words in it", async () => {
    const text = `---\nheadline: "Ferry stays"\n---${body}`;
    const { article } = await read(text);
    const source = article?.blocks[0]?.source;
    expect(text.slice(source?.start, source?.end)).toBe("Ferry stays");
  });
});

describe("the text", () => {
  it("has its first heading for a headline, and a byline under it", async () => {
    expect(await blocks(`# Ferry *stays*\n\nBy Ada Mensah${body}\n## More\n\nWords.`)).toEqual([
      "headline: Ferry stays",
      "byline: By Ada Mensah",
      "paragraph: The boats will run until the spring.",
      "heading: More",
      "paragraph: Words.",
    ]);
  });

  it("has its headings right under the headline, whatever levels the file has", async () => {
    const levels = async (text: string) =>
      ((await read(text)).article?.blocks ?? []).flatMap((one) =>
        one.type === "heading" ? [one.level] : [],
      );
    expect(await levels(`# Ferry stays${body}\n### One\n\nA.\n\n#### Two\n\nB.`)).toEqual([2, 3]);
    expect(await levels(`## Ferry stays${body}\n### One\n\nA.`)).toEqual([2]);
  });

  it("holds lists, quotes, tables with captions, rules and line breaks", async () => {
    expect(
      await blocks(
        "# H\n\na\\\nb\n\n- one\n  1. two\n\n> three\n> four\n\n---\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n: Catch\n",
      ),
    ).toEqual([
      "headline: H",
      "paragraph: a/b",
      "list: one/two",
      "blockquote: three four",
      "break: ",
      "table: Catch/A\tB/1\t2",
    ]);
  });

  it("sets footnotes last, numbered as they are met", async () => {
    expect(await blocks("# H\n\nOne[^b] two[^a].\n\n[^a]: Second.\n[^b]: First.\n")).toEqual([
      "headline: H",
      "paragraph: One two.",
      "footnote: First.",
      "footnote: Second.",
    ]);
  });

  it("makes a figure of a picture by itself, its title the caption", async () => {
    const { article } = await read(
      '# H\n\n![A boat](boat.jpg "The boat leaves. Photo: J. Doe")\n\nText.',
    );
    expect(article?.blocks[1]).toMatchObject({
      type: "figure",
      image: "boat.jpg",
      alt: "A boat",
      credit: "Photo: J. Doe",
    });
    expect(article?.text).toContain("The boat leaves.");
  });

  it("reads raw HTML, also where it opens in one place and closes in another", async () => {
    expect(
      await blocks(
        '# H\n\nHe said <q>no</q> and <b>left.\n\n<figure><img src="a.png"><figcaption>A quay</figcaption></figure>\n\n<div class="x">\n\nInside *it*.\n\n</div>\n\nAfter.',
      ),
    ).toEqual([
      "headline: H",
      "paragraph: He said “no” and left.",
      "figure: A quay",
      "paragraph: Inside it.",
      "paragraph: After.",
    ]);
  });
});

describe("places", () => {
  it("gives each run its place in the file, escapes and quoted lines among them", async () => {
    const parts = fc.array(
      fc.constantFrom(
        "word",
        " ",
        "*",
        "\\*",
        "&amp;",
        "\n",
        "\n> ",
        "\n\n",
        "é",
        "`c`",
        "[a](b)",
        "- ",
        "<b>",
        "😀",
        "&#x1F600;",
      ),
      { maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(parts, async (list) => {
        const text = `# Ferry\n\n${list.join("")}`;
        const { article } = await read(text);
        for (const leaf of article ? leavesOf(article) : []) {
          if (leaf.type !== "text" || leaf.value.length !== leaf.source.end - leaf.source.start)
            continue;
          expect(text.slice(leaf.source.start, leaf.source.end).replace(/\s/g, " ")).toBe(
            leaf.value,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("recognition", () => {
  const sure = (file: string, text: string) =>
    markdown.recognise(sampleOf({ file, bytes: new TextEncoder().encode(text) }));

  it("knows front matter and names, and leaves plain text alone", () => {
    expect(sure("a", "---\ntitle: A\n---\n\nText")).toBe(3);
    expect(sure("a.md", "Text")).toBe(3);
    expect(sure("a", "# One\n\nSee [it](https://a.example) and **this**.")).toBe(2);
    expect(sure("a.txt", "A headline\n\nA paragraph.")).toBe(0);
  });
});

describe("hostile Markdown", () => {
  it.each([
    ["nested quotes", ">".repeat(20_000)],
    [
      "nested lists",
      Array.from({ length: 400 }, (_, depth) => `${" ".repeat(2 * depth)}- a`).join("\n"),
    ],
    ["brackets", "[".repeat(50_000)],
    ["emphasis", "*a **a ".repeat(20_000)],
    ["length", "word ".repeat(100_000)],
    ["raw HTML nested", "x <b>".repeat(1_000)],
  ])("refuses %s", async (_name, text) => {
    const { article, codes } = await read(`# A\n\n${text}`);
    expect(article === null).toBe(true);
    expect(codes).toEqual(["input/too-complex"]);
  });
});
