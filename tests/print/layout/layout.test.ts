import { describe, expect, test } from "vitest";
import type { BlockDraft, InlineDraft } from "../../../src/document/compose.ts";
import { accessFaults } from "../../../src/print/check-accessible.ts";
import type { GlyphRun, Page, PagePlan } from "../../../src/print/layout/plan.ts";
import type { TagElement } from "../../../src/print/layout/tags.ts";
import { islandArticle } from "../island.ts";
import {
  articleOf,
  block,
  blockQuote,
  emphasis,
  figure,
  foreign,
  heading,
  lineBreak,
  list,
  paragraph,
  print,
  table,
  text,
} from "../sample.ts";

const words = (count: number, word = "herring") =>
  Array.from({ length: count }, () => word).join(" ");

function runsOf(page: Page | undefined): readonly GlyphRun[] {
  return (page?.items ?? []).filter((item) => item.type === "glyphs");
}

/** The lines of a page, top to bottom, as text. */
function linesOf(page: Page | undefined): readonly string[] {
  const lines = new Map<number, string>();
  for (const run of runsOf(page)) {
    if (run.meaning.type === "artifact") continue;
    const y = Math.round(run.y * 10);
    lines.set(y, (lines.get(y) ?? "") + run.text);
  }
  return [...lines.values()].map((line) => line.trimEnd());
}

/** The tags with their text, one per line, indented. */
function outline(element: TagElement, plan: PagePlan, depth = 0): string {
  const own = `${"  ".repeat(depth)}${element.role}${attributesOf(element)}`;
  const below = element.children.map((child) =>
    child.type === "mark"
      ? `${"  ".repeat(depth + 1)}${JSON.stringify(textOfMark(child.mark, plan))}`
      : outline(child, plan, depth + 1),
  );
  return [own, ...below].join("\n");
}

function attributesOf({ attributes }: TagElement): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}=${value}`)
    .join("");
}

function textOfMark(mark: number, plan: PagePlan): string {
  return plan.pages
    .flatMap((page) => page.items)
    .map((item) => {
      if (item.meaning.type !== "mark" || item.meaning.mark !== mark) return "";
      return item.type === "glyphs" ? (item.actualText ?? item.text) : "(picture)";
    })
    .join("");
}

describe("the tag tree", () => {
  test("says what everything is, in reading order", async () => {
    const { laidOut } = await print(islandArticle());
    await expect(outline(laidOut.tags.root, laidOut.plan)).toMatchFileSnapshot(
      "../../cases/print-island/tags.txt",
    );
  });

  test("skips no heading level, whatever the article does", async () => {
    const article = articleOf([heading(4, "First"), paragraph("Text."), heading(6, "Second")]);
    const { laidOut } = await print(article);
    const [art] = laidOut.tags.root.children;
    const roles =
      art?.type === "element"
        ? art.children.map((child) => child.type === "element" && child.role)
        : [];
    expect(roles).toEqual(["H1", "P", "H2"]);
  });

  test("carries the language of a foreign passage", async () => {
    const article = articleOf([
      paragraph([text("They call it "), foreign("da", "sild"), text(".")]),
    ]);
    const { laidOut } = await print(article);
    expect(outline(laidOut.tags.root, laidOut.plan)).toContain('Span lang=da\n        "sild"');
  });
});

describe("the plan of a page", () => {
  test("is as it was for a small article", async () => {
    const article = articleOf([
      block("headline", "Herring"),
      paragraph([text("Boats "), emphasis("will"), text(" stay in.")]),
    ]);
    const { laidOut } = await print(article, { css: "@page { size: 300pt 200pt; margin: 40pt }" });
    const json = `${JSON.stringify(laidOut, null, 1)}\n`;
    await expect(json).toMatchFileSnapshot("../../cases/print-small/laid-out.json");
  });

  test("is plain data", async () => {
    const { laidOut } = await print(islandArticle());
    expect(JSON.parse(JSON.stringify(laidOut))).toEqual(laidOut);
  });

  test("has each line of the article's text within the column", async () => {
    const { laidOut } = await print(islandArticle(), { css: "p { hanging-punctuation: none }" });
    for (const page of laidOut.plan.pages) {
      for (const run of runsOf(page)) {
        const end = run.text.trimEnd().length;
        const visible = run.glyphs.filter(
          (_, index) => (run.starts?.[index] ?? index) < end,
        ).length;
        expect(run.x + (run.offsets[visible - 1] ?? 0)).toBeLessThan(page.width - 62);
        expect(run.x).toBeGreaterThan(200);
      }
    }
  });
});

describe("page breaks", () => {
  const small = "@page { size: 300pt 260pt; margin: 40pt }";

  test.each([40, 43, 46, 49, 52, 55, 58, 61])(
    "leave neither a widow nor an orphan in paragraphs of %i words",
    async (count) => {
      const article = articleOf(Array.from({ length: 6 }, () => paragraph(words(count))));
      const { laidOut } = await print(article, { css: small });
      const perParagraph = laidOut.plan.pages.map((page) => {
        const marks = new Map<number, Set<number>>();
        for (const run of runsOf(page)) {
          if (run.meaning.type !== "mark") continue;
          const ys = marks.get(run.meaning.mark) ?? new Set();
          marks.set(run.meaning.mark, ys.add(run.y));
        }
        return [...marks.values()].map((ys) => ys.size);
      });
      expect(perParagraph.length).toBeGreaterThan(2);
      for (const counts of perParagraph)
        for (const lines of counts) expect(lines).toBeGreaterThan(1);
    },
  );

  test("keep a heading with what follows it", async () => {
    for (let before = 20; before < 90; before += 7) {
      const article = articleOf([
        paragraph(words(before)),
        heading(2, "A heading"),
        paragraph(words(60)),
      ]);
      const { laidOut } = await print(article, { css: small });
      for (const page of laidOut.plan.pages) expect(linesOf(page).at(-1)).not.toBe("A heading");
    }
  });

  test("do not part what is to stay together", async () => {
    const kept = "blockquote { break-inside: avoid }";
    const article = articleOf([paragraph(words(70)), blockQuote(paragraph(words(30, "mackerel")))]);
    const { laidOut } = await print(article, { css: small + kept });
    const holding = laidOut.plan.pages.filter((page) =>
      linesOf(page).some((line) => line.includes("mackerel")),
    );
    expect(holding).toHaveLength(1);
  });

  test("leave no few lines to a last page that would fit on one a line longer", async () => {
    const lines = (count: number) => Array.from({ length: count }, () => paragraph("One line."));
    const pagesOf = async (count: number) =>
      (await print(articleOf(lines(count)), { css: small })).laidOut.plan.pages.map(
        (page) => linesOf(page).length,
      );
    const [full = 0] = await pagesOf(100);
    expect(await pagesOf(full)).toEqual([full]);
    expect(await pagesOf(full + 1)).toEqual([full + 1]);
    expect(await pagesOf(full + 2)).toEqual([full - 2, 4]);
  });

  test("count no line that tells where the article comes from as one of its last page", async () => {
    const lines = Array.from({ length: 40 }, () => paragraph("One line."));
    const css = `${small} @media print { article::after { display: block; content: "From the wire. ${"www ".repeat(30)}"; break-before: avoid } }`;
    const full = linesOf((await print(articleOf(lines), { css })).laidOut.plan.pages[0]).length;
    const { laidOut } = await print(articleOf(lines.slice(0, full + 1)), { css });
    const last = linesOf(laidOut.plan.pages.at(-1)).filter((line) => line === "One line.");
    expect(last).toHaveLength(4);
  });

  test("leave no few lines in each column of a last page, and end the columns before alike", async () => {
    const css = `${small} @media print { article { column-count: 2; column-gap: 20pt } }`;
    const lines = (count: number) => Array.from({ length: count }, () => paragraph("One line."));
    const pagesOf = async (count: number) =>
      (await print(articleOf(lines(count)), { css })).laidOut.plan.pages.map((page) => {
        const shown = runsOf(page).filter(({ text }) => text.startsWith("One"));
        const left = shown.filter(({ x }) => x < 150).length;
        return [left, shown.length - left];
      });
    const [[full = 0] = []] = await pagesOf(100);
    expect(full).toBeGreaterThan(8);
    expect(await pagesOf(full * 2 + 4)).toEqual([
      [full - 2, full - 2],
      [4, 4],
    ]);
  });

  test("leave a last page that begins with a paragraph rather than with a part of one", async () => {
    const lines = Array.from({ length: 40 }, () => paragraph("One line."));
    const full = linesOf((await print(articleOf(lines), { css: small })).laidOut.plan.pages[0]);
    // A paragraph of five lines fills the page; two of one line are left over.
    const long = paragraph(words(22, "mackerel"));
    const article = articleOf([
      ...lines.slice(0, full.length - 5),
      long,
      paragraph("One line."),
      paragraph("Last line."),
    ]);
    const { laidOut } = await print(article, { css: small });
    const last = linesOf(laidOut.plan.pages.at(-1));
    expect(laidOut.plan.pages).toHaveLength(2);
    expect(last).toHaveLength(7);
    expect(last[0]).toMatch(/^mackerel/);
  });

  test("come before a block that asks for one", async () => {
    const article = articleOf([paragraph("One."), heading(2, "Two"), paragraph("Three.")]);
    const { laidOut } = await print(article, { css: "h2 { break-before: page }" });
    expect(laidOut.plan.pages.map((page) => linesOf(page)[0])).toEqual(["One.", "Two"]);
  });
});

describe("footnotes", () => {
  const translation = (evidence: string) =>
    ({
      status: "stated",
      originalLanguage: null,
      translator: null,
      evidence: [{ range: null, text: evidence, rule: "test" }],
    }) as const;

  test("stand on the page of their call, numbered in order", async () => {
    const quotes = Array.from({ length: 8 }, (_, index) => `“Q${index}”`);
    const article = articleOf(
      quotes.map((quote) => paragraph(`${words(30)} ${quote} ${words(12)}`)),
      {
        quotes: quotes.map((quote, index) => ({
          text: quote,
          translation: translation(`proof ${index}`),
        })),
      },
    );
    const { laidOut } = await print(article, { css: "@page { size: 300pt 320pt; margin: 40pt }" });
    expect(laidOut.plan.pages.length).toBeGreaterThan(2);
    for (const page of laidOut.plan.pages) {
      const lines = linesOf(page).join(" ").replace(/\s+/g, " ");
      const calls = [...lines.matchAll(/“Q(\d)”\d/g)].map((match) => match[1]);
      const notes = [...lines.matchAll(/“proof (\d)”/g)].map((match) => match[1]);
      expect(notes).toEqual(calls);
    }
  });

  test("stand there once, however their call is set", async () => {
    const quote = "“Short words”";
    const article = articleOf([paragraph(`Said: ${quote} and no more.`)], {
      quotes: [{ text: quote, translation: translation("proof") }],
    });
    const css =
      '@media print { ::footnote-call { content: " [" counter(footnote) "] x"; font-size: 1em } }';
    const { laidOut } = await print(article, { css });
    expect(linesOf(laidOut.plan.pages[0]).filter((line) => line.includes("“proof”"))).toHaveLength(
      1,
    );
  });

  test("that are very long begin on the page of their call, which is filled with text", async () => {
    const quote = "“Short words”";
    const article = articleOf(
      [paragraph(words(30)), paragraph(`Said: ${quote}.`), paragraph(words(150))],
      { quotes: [{ text: quote, translation: translation(words(300, "evidence")) }] },
    );
    const { laidOut } = await print(article, { css: "@page { size: 300pt 400pt; margin: 40pt }" });
    const [first = []] = laidOut.plan.pages.map((page) => linesOf(page));
    expect(first.join(" ")).toContain("Short words");
    expect(first.filter((line) => line.includes("evidence")).length).toBeGreaterThanOrEqual(4);
    expect(first.length).toBeGreaterThan(15);
  });

  test("that are longer than a page go on at the foot of the next", async () => {
    const quote = "“Short words”";
    const article = articleOf([paragraph(`Said: ${quote} and no more.`), paragraph(words(20))], {
      quotes: [{ text: quote, translation: translation(words(300, "evidence")) }],
    });
    const { laidOut } = await print(article, { css: "@page { size: 300pt 260pt; margin: 40pt }" });
    const printed = laidOut.plan.pages.flatMap((page) => linesOf(page)).join(" ");
    expect(printed.match(/evidence/g)).toHaveLength(300);
    for (const page of laidOut.plan.pages) {
      for (const run of runsOf(page)) expect(run.y).toBeLessThan(page.height);
    }
  });

  test("lead back from their call to where they stand", async () => {
    const { laidOut } = await print(islandArticle());
    const link = laidOut.plan.pages[0]?.links.find(({ target }) => target.type === "destination");
    const name = link?.target.type === "destination" ? link.target.name : "";
    expect(laidOut.plan.destinations[name]?.page).toBe(0);
    expect(link?.description).toBe("Note 1");
  });
});

describe("running heads", () => {
  test("name the article and count the pages, and are artifacts", async () => {
    const { laidOut } = await print(islandArticle());
    const heads = laidOut.plan.pages.map((page) =>
      runsOf(page)
        .filter((run) => run.meaning.type === "artifact")
        .map((run) => run.text)
        .join(" | "),
    );
    const count = laidOut.plan.pages.length;
    expect(heads[0]).toBe(`1 / ${count}`);
    expect(heads[1]).toContain("Fishermen of Varde & Lund accept a shared limit on herring");
    expect(heads[1]).toContain(`2 / ${count}`);
  });

  test("are shortened where they have no room", async () => {
    const article = articleOf([block("headline", words(60)), paragraph(words(900))]);
    const { laidOut } = await print(article);
    const head = runsOf(laidOut.plan.pages[1]).find(
      (run) => run.text.startsWith("herring herring") && run.size === 8,
    );
    expect(head?.text.endsWith("…")).toBe(true);
  });
});

describe("text", () => {
  test("without a glyph is named in its place and reported once", async () => {
    const article = articleOf([paragraph("A smile 😀 and another 😀.")]);
    const { laidOut, diagnostics } = await print(article);
    expect(linesOf(laidOut.plan.pages[0]).join(" ")).toContain(
      "A smile [U+1F600] and another [U+1F600].",
    );
    const run = runsOf(laidOut.plan.pages[0]).find(({ actualText }) => actualText === "😀");
    expect(run?.origin).toEqual({ type: "article", range: { start: 8, end: 10 } });
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["print/no-glyph", "no font has the character U+1F600 (2 times); the page shows [U+1F600]"],
    ]);
  });

  test("of a script without a font is reported once, not for each of its characters", async () => {
    const article = articleOf([paragraph("In the original: गाँव में पहली बार।")]);
    const { diagnostics } = await print(article);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      [
        "print/no-glyph",
        "no font has 14 characters of this article, the first of them U+0917; the page shows [U+0917] and the like",
      ],
    ]);
  });

  test("of a script that the first face lacks is set in the next that has it", async () => {
    const article = articleOf([
      paragraph([
        text("She said "),
        foreign("ar", "مرحبا"),
        text(" and "),
        foreign("zh", "你好"),
        text("."),
      ]),
    ]);
    const { laidOut, materials, diagnostics } = await print(article);
    expect(diagnostics).toEqual([]);
    const faces = runsOf(laidOut.plan.pages[0]).map((run) => materials.fonts.faces[run.face]?.name);
    expect(faces.some((name) => name?.startsWith("Arabic"))).toBe(true);
    expect(faces.some((name) => name?.startsWith("Chinese"))).toBe(true);
  });

  test("from right to left has its glyphs in logical order, each further left", async () => {
    const article = articleOf([paragraph([foreign("ar", "مرحبا")])]);
    const { laidOut } = await print(article);
    const run = runsOf(laidOut.plan.pages[0]).find(({ rightToLeft }) => rightToLeft);
    expect(run?.text).toBe("مرحبا");
    const offsets = run?.offsets ?? [];
    expect(offsets).toEqual([...offsets].sort((a, b) => b - a));
  });

  test("in small capitals keeps its letters", async () => {
    const article = articleOf([paragraph("Varde")]);
    const plain = await print(article);
    const caps = await print(article, {
      css: "@media print { p { font-variant-caps: all-small-caps } }",
    });
    const [a] = runsOf(plain.laidOut.plan.pages[0]);
    const [b] = runsOf(caps.laidOut.plan.pages[0]);
    expect(b?.text).toBe(a?.text);
    expect(b?.glyphs).not.toEqual(a?.glyphs);
  });

  test("in capitals stays in step with the article's", async () => {
    const article = articleOf([paragraph("Straße")]);
    const { laidOut } = await print(article, {
      css: "@media print { p { text-transform: uppercase } }",
    });
    expect(runsOf(laidOut.plan.pages[0])[0]?.text).toBe("STRAßE");
  });

  test("parts a word that has no room on any line where it may be hyphenated, whatever the style says", async () => {
    const article = articleOf([block("headline", "Die Grundstücksverkehrsgenehmigung gilt")], {
      language: "de",
    });
    const { laidOut } = await print(article, { css: "@page { size: 300pt 400pt; margin: 40pt }" });
    expect(linesOf(laidOut.plan.pages[0]).slice(0, 3)).toEqual([
      "Die Grundstücks\u00AD",
      "verkehrsge\u00AD",
      "nehmigung gilt",
    ]);
  });

  test("never hyphenates names, the last word of a paragraph or a headline", async () => {
    const article = articleOf([
      block("headline", "international communication strengthening relationships"),
      paragraph("Rosoboronexport Kommunikation International strengthening"),
    ]);
    const { laidOut } = await print(article, {
      css: "@page { size: 190pt 400pt; margin: 40pt } @media print { headline { font-size: 10pt } }",
    });
    const hyphens = runsOf(laidOut.plan.pages[0]).filter(({ text }) => text === "\u00AD");
    expect(hyphens).toEqual([]);
  });

  test("has one space where several stand, of which fixed ones tie nothing", async () => {
    const article = articleOf([
      paragraph("\u00A0\u00A0The ferry\u00A0 sails \u00A0at noon, gate\u00A07."),
    ]);
    const { laidOut } = await print(article, { css: "@page { size: 142pt 400pt; margin: 40pt }" });
    expect(linesOf(laidOut.plan.pages[0])).toEqual(["The ferry", "sails at noon,", "gate 7."]);
    expect(accessFaults(laidOut, article.text)).toEqual([]);
  });

  test("that belongs together and has no room is cut anywhere", async () => {
    const tied = ["crane", "lift", "barge", "quay", "tide"].flatMap((word) => [
      text(`${word}(`),
      emphasis("deck"),
    ]);
    const article = articleOf([
      paragraph(tied),
      paragraph("1\u00A0000\u00A0000\u00A0000\u00A0000"),
    ]);
    const { laidOut, diagnostics } = await print(article, {
      css: "@page { size: 142pt 400pt; margin: 40pt }",
    });
    expect(diagnostics).toEqual([]);
    for (const { x, offsets } of runsOf(laidOut.plan.pages[0]))
      expect(x + (offsets.at(-1) ?? 0)).toBeLessThan(102);
  });

  test("that would stand far apart in a justified line leaves it short", async () => {
    const css =
      "@page { size: 240pt 400pt; margin: 40pt } @media print { p { text-align: justify } }";
    for (let length = 15; length < 40; length++) {
      const article = articleOf([paragraph(`See it ${"n".repeat(length)} and the rest.`)]);
      const { laidOut } = await print(article, { css });
      const [run] = runsOf(laidOut.plan.pages[0]);
      // From the end of "See" to "it".
      const space = (run?.offsets[4] ?? 0) - (run?.offsets[3] ?? 0);
      expect(space).toBeLessThan(12);
    }
  });

  test("hangs what is turned over of a line of verse, and begins each line anew", async () => {
    const verse = ["The grey geese call above the grey slack water", "and go", "and are gone"];
    const inlines = verse.flatMap((line, index) => [
      ...(index > 0 ? [lineBreak()] : []),
      text(line),
    ]);
    const css =
      "@page { size: 200pt 300pt; margin: 20pt } p[verse] { text-align: left; text-indent: 0; hyphens: none; -readout-turn-over: 15pt }";
    const { laidOut } = await print(articleOf([paragraph(inlines)]), { css });
    const starts = new Map<number, number>();
    for (const { meaning, x, y } of runsOf(laidOut.plan.pages[0]))
      if (meaning.type === "mark") starts.set(y, Math.min(Math.round(x), starts.get(y) ?? 200));
    expect([...starts.values()]).toEqual([20, 35, 20, 20]);
  });

  test("keeps the first two lines of a list together, and the last two", async () => {
    const css = "@page { size: 200pt 140pt; margin: 20pt } ul { margin: 0 } p { margin: 0 }";
    for (let before = 1; before < 14; before++) {
      const blocks = [
        paragraph(Array.from({ length: before }, (_, at) => [text(`n${at}`), lineBreak()]).flat()),
        list(false, ["one", "two", "three", "four", "five"]),
      ];
      const { laidOut } = await print(articleOf(blocks), { css });
      for (const page of laidOut.plan.pages) {
        const shown = linesOf(page).join(" ");
        expect(shown.includes("one")).toBe(shown.includes("two"));
        expect(shown.includes("four")).toBe(shown.includes("five"));
      }
    }
  });

  test("breaks where the article breaks it", async () => {
    const article = articleOf([paragraph([text("First line"), lineBreak(), text("second line")])]);
    const { laidOut } = await print(article);
    expect(linesOf(laidOut.plan.pages[0])).toEqual(["First line", "second line"]);
  });

  test("that the style does not show is listed as left out", async () => {
    const article = articleOf([paragraph("Shown."), block("pullquote", "Not shown.")]);
    const { laidOut } = await print(article, {
      css: "@media print { pullquote { display: none } }",
    });
    expect(laidOut.leftOut).toEqual([
      { range: { start: 7, end: 17 }, why: "style: pullquote { display: none }" },
    ]);
  });
});

describe("blocks", () => {
  test("of a list have their markers beside them", async () => {
    const article = articleOf([list(true, ["One", "Two"]), list(false, ["Three"])]);
    const { laidOut } = await print(article);
    const lines = linesOf(laidOut.plan.pages[0]);
    expect(lines).toEqual(["1.One", "2.Two", "–Three"]);
  });

  test("of a table stand in columns, wide ones sharing what is left, numbers ranged right", async () => {
    const article = articleOf([
      table("", [
        ["Harbour", "Catch"],
        ["Varde", "12"],
        [words(40), "7"],
      ]),
    ]);
    const { laidOut } = await print(article);
    const runs = runsOf(laidOut.plan.pages[0]);
    const xOf = (shown: string) => runs.find((run) => run.text === shown)?.x ?? 0;
    const digit = (runs.find((run) => run.text === "12")?.offsets[1] ?? 0) - 0;
    expect(xOf("7")).toBeCloseTo(xOf("12") + digit, 2);
    expect(xOf("Catch")).toBeLessThan(xOf("12"));
    expect(xOf("Catch")).toBeGreaterThan(xOf("Harbour") + 100);
  });

  test("of a table with numbers stand with their decimal marks below each other", async () => {
    const article = articleOf([
      table("", [
        ["Place", "Rise", "Time"],
        ["Varde", "4.1 %", "9.58"],
        ["Lund", "12 %", "9.6"],
        ["Skerry", "–", "DNF"],
        ["Marram", "−0.35 %", "10.015*"],
        ["Wendle", "1,045 %", "9.63"],
      ]),
    ]);
    const { laidOut } = await print(article);
    const runs = runsOf(laidOut.plan.pages[0]);
    const endOfWhole = (shown: string, whole: string) => {
      const run = runs.find(({ text }) => text.trim() === shown);
      return (run?.x ?? 0) + (run?.offsets[whole.length] ?? 0);
    };
    expect(endOfWhole("4.1 %", "4")).toBeCloseTo(endOfWhole("−0.35 %", "−0"), 2);
    expect(endOfWhole("12 %", "12")).toBeCloseTo(endOfWhole("1,045 %", "1,045"), 2);
    expect(endOfWhole("9.58", "9")).toBeCloseTo(endOfWhole("10.015*", "10"), 2);
    expect(endOfWhole("9.6", "9")).toBeCloseTo(endOfWhole("9.63", "9"), 2);
  });

  test("of a table in a language that is none are set all the same", async () => {
    const rows = [
      ["Place", "Rise"],
      ["Varde", "4.1"],
    ];
    const { laidOut } = await print(
      articleOf([table("", rows)], { language: "no_such-language_" }),
    );
    expect(runsOf(laidOut.plan.pages[0]).map(({ text }) => text.trim())).toContain("4.1");
  });

  test("under a table stand on the grid of lines, and never a whole line too far", async () => {
    for (let count = 1; count < 8; count++) {
      const rows = Array.from({ length: count }, () => ["Varde", "12"]);
      const article = articleOf([table("", rows), paragraph("After it.")]);
      const css = "@media print { article { line-snap: baseline } td, th { line-height: 11.3pt } }";
      const [page] = (await print(article, { css })).laidOut.plan.pages;
      const rules = (page?.items ?? []).flatMap((item) => (item.type === "rect" ? [item.y] : []));
      const after = runsOf(page).find(({ text }) => text.startsWith("After"))?.y ?? 0;
      const first = (after - 77) % 14;
      expect(first).toBeGreaterThan(9);
      expect(after - Math.max(...rules) - first).toBeGreaterThan(14 * 0.7);
      expect(after - Math.max(...rules) - first).toBeLessThan(14 * 1.8);
    }
  });

  test("of a table keep their numbers whole, and other columns give way first", async () => {
    const long = words(12);
    const article = articleOf([
      table("", [
        ["Ward", "Conservatives", "Liberals", "Considerations", "Result"],
        ["Varde", "10,838", "8,634", long, "Con hold"],
        ["Lund", "15,023", "12,345", long, "Lib gain"],
      ]),
    ]);
    const { laidOut } = await print(article, { css: "@page { size: 320pt 600pt; margin: 40pt }" });
    const shown = runsOf(laidOut.plan.pages[0]).map(({ text }) => text.trim());
    for (const number of ["10,838", "8,634", "15,023", "12,345"]) expect(shown).toContain(number);
  });

  test("of a table that goes on over a page stand under its head again, which is passed over", async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`Harbour ${index}`, String(index)]);
    const article = articleOf([
      table("", [["Where", "Catch"], ...rows]),
      paragraph("After the table."),
    ]);
    const { laidOut } = await print(article, { css: "@page { size: 300pt 300pt; margin: 40pt }" });
    expect(laidOut.plan.pages.length).toBeGreaterThan(3);
    const heads = laidOut.plan.pages.map((page) =>
      runsOf(page)
        .filter((run) => run.text === "Where")
        .map((run) => run.meaning.type),
    );
    expect(heads[0]).toEqual(["mark"]);
    for (const head of heads.slice(1)) expect(head).toEqual(["artifact"]);
    for (const page of laidOut.plan.pages) {
      expect(Math.max(...runsOf(page).map((run) => run.y))).toBeLessThan(300);
    }
  });

  test("of a short table stay together, and of a long one neither heads nor totals stand alone", async () => {
    const css = "@page { size: 300pt 500pt; margin: 40pt }";
    for (let before = 14; before < 30; before += 2) {
      for (const count of [3, 40]) {
        const rows = Array.from({ length: count }, (_, index) => [`Harbour ${index}`, "1"]);
        const article = articleOf([
          ...Array.from({ length: before }, () => paragraph("A line.")),
          table("", [["Where", "Catch"], ...rows, ["Total", String(count)]]),
        ]);
        const { laidOut } = await print(article, { css });
        const rowsOn = laidOut.plan.pages.map((page) =>
          runsOf(page).flatMap(({ text, meaning }) =>
            meaning.type === "mark" ? (/^(?:Where|Harbour \d+|Total)$/.exec(text)?.[0] ?? []) : [],
          ),
        );
        const pages = rowsOn.filter((names) => names.length > 0);
        if (count === 3) expect(pages).toHaveLength(1);
        expect(pages.flat()).toHaveLength(count + 2);
        expect(pages[0]?.length).toBeGreaterThan(1);
        expect(pages.at(-1)?.length).toBeGreaterThan(1);
      }
    }
  });

  test("of words without end are broken, whatever their length", async () => {
    for (const letter of ["c", "ab"]) {
      for (let length = 230; length < 330; length += 9) {
        const word = letter.repeat(length).slice(0, length);
        const article = articleOf([paragraph(`The code ${word} is long.`)]);
        const { diagnostics } = await print(article, { sheets: ["readout"] });
        expect(diagnostics).toEqual([]);
      }
    }
  });

  test("of a table that is too wide are broken, and it is said", async () => {
    const wide = Array.from({ length: 12 }, (_, index) => `Considerations${index}`);
    const article = articleOf([table("", [wide, wide])]);
    const { laidOut, diagnostics } = await print(article);
    expect(diagnostics.map(({ code }) => code)).toContain("print/table-too-wide");
    for (const run of runsOf(laidOut.plan.pages[0])) {
      expect(run.x + (run.offsets.at(-1) ?? 0)).toBeLessThan(595);
    }
  });

  test("of a table with a column for each day of a month keep their letters in it", async () => {
    const days = Array.from({ length: 24 }, () => "Wattle");
    const { diagnostics } = await print(articleOf([table("", [days, days])]), {
      sheets: ["readout"],
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["print/table-too-wide"]);
  });

  test("of bold words alone stand a line apart, and on the page of what follows them", async () => {
    const bold: InlineDraft = {
      type: "strong",
      children: [text("Ice on the slip")],
      source: { file: "sample.txt", start: 0, end: 0 },
    };
    const article = articleOf([paragraph("One."), paragraph([bold]), paragraph("Two.")]);
    const { laidOut } = await print(article, { style: "readout" });
    const at = (start: string) =>
      runsOf(laidOut.plan.pages[0]).find((run) => run.text.startsWith(start));
    expect((at("Ice")?.y ?? 0) - (at("One")?.y ?? 0)).toBeCloseTo(29);
    expect((at("Two")?.y ?? 0) - (at("Ice")?.y ?? 0)).toBeCloseTo(14.5);
    expect(at("Two")?.x).toBe(at("One")?.x);
  });

  test("of a table with short rows have as many cells in each row of the tag tree", async () => {
    const article = articleOf([table("", [["Lock", "Built"], ["Varde"]])]);
    const { laidOut } = await print(article);
    expect(outline(laidOut.tags.root, laidOut.plan).match(/T[DH]/g)).toHaveLength(4);
  });

  test("of lists in lists, thirty deep, keep a column that holds words", async () => {
    const deep = (level: number): BlockDraft => ({
      type: "list",
      ordered: level % 2 === 0,
      items: [
        {
          type: "list-item",
          children: [paragraph(`level ${level}`), ...(level < 30 ? [deep(level + 1)] : [])],
          source: { file: "sample.txt", start: 0, end: 0 },
        },
      ],
      source: { file: "sample.txt", start: 0, end: 0 },
    });
    const article = articleOf([deep(1)]);
    const { laidOut, diagnostics } = await print(article);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const printed = laidOut.plan.pages.flatMap(linesOf).join(" ");
    for (let level = 1; level <= 30; level++) expect(printed).toContain(`level ${level}`);
  });

  test("of a headline of four hundred characters in mixed scripts all stand on the page", async () => {
    const headline = `${"Harbour talks مرحبا 你好 שלום ".repeat(16)}`.trim();
    expect(headline.length).toBeGreaterThan(400);
    const article = articleOf([block("headline", headline), paragraph("Text.")]);
    const printed = await print(article, { style: "readout" });
    expect(printed.diagnostics).toEqual([]);
    expect(accessFaults(printed.laidOut, article.text)).toEqual([]);
  });

  test("with a picture that cannot be read print its words and say so", async () => {
    const article = articleOf([figure("nowhere.png", "A boat at the quay", "The Aurora in March")]);
    const { laidOut, diagnostics } = await print(article);
    expect(linesOf(laidOut.plan.pages[0])).toEqual(["[A boat at the quay]", "The Aurora in March"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["print/image-unreadable"]);
  });
});

describe("an article without text", () => {
  test("is one empty page", async () => {
    const { laidOut } = await print(articleOf([]));
    expect(laidOut.plan.pages).toHaveLength(1);
  });
});

describe("quotes inside quotes", () => {
  test("stay on the page, however deep", async () => {
    let nested = paragraph("Deep.");
    for (let depth = 0; depth < 100; depth++) nested = blockQuote(nested);
    const { laidOut, diagnostics } = await print(articleOf([nested]));
    const [run] = runsOf(laidOut.plan.pages[0]);
    expect(run?.text).toBe("Deep.");
    expect(run?.x).toBeLessThan(540);
    expect(diagnostics).toEqual([]);
  });
});

describe("a page that has no room", () => {
  test("for its letters is an error too", async () => {
    const css = "@media print { p { font-size: 700pt; line-height: 14pt } }";
    const { diagnostics } = await print(articleOf([paragraph("Wide")]), { css });
    expect(diagnostics.map(({ code }) => code)).toEqual(["print/page-too-small"]);
  });

  test("is an error", async () => {
    const article = articleOf([paragraph("Text.")]);
    const { diagnostics } = await print(article, {
      css: "@page { size: 100pt 100pt; margin: 49pt }",
    });
    expect(diagnostics.map(({ code }) => code)).toContain("print/page-too-small");
  });
});

describe("a large first letter", () => {
  const css = "p::first-letter { initial-letter: 3 } p { hyphens: none }";

  test("is as high as three lines, which stand beside it, and is read with its word", async () => {
    const article = articleOf([paragraph(`Harbour ${words(60)}`)]);
    const { laidOut } = await print(article, { css });
    const runs = runsOf(laidOut.plan.pages[0]).filter(({ meaning }) => meaning.type === "mark");
    const capital = runs.find(({ text: letter }) => letter === "H");
    const text = runs.filter((run) => run !== capital);
    const ys = [...new Set(text.map(({ y }) => y))];
    expect(capital?.size).toBeGreaterThan(3 * 10.5);
    expect(capital?.y).toBeCloseTo(ys[2] ?? 0, 2);
    const left = (line: number) =>
      Math.min(...text.filter(({ y }) => y === ys[line]).map(({ x }) => x));
    expect(left(0)).toBeCloseTo(left(2), 2);
    expect(left(0)).toBeGreaterThan((capital?.x ?? 0) + (capital?.size ?? 0) / 2);
    expect(left(3)).toBeCloseTo(capital?.x ?? 0, 2);
    expect(accessFaults(laidOut, article.text)).toEqual([]);
  });

  test("is none where the paragraph is too short for it, or begins with no letter", async () => {
    for (const start of ["Short.", `41 boats and ${words(60)}`, `他们 ${words(60)}`]) {
      const { laidOut } = await print(articleOf([paragraph(start)]), { css });
      for (const run of runsOf(laidOut.plan.pages[0])) expect(run.size).toBeLessThan(11);
    }
  });
});
