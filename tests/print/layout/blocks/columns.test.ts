import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GlyphRun, Page } from "../../../../src/print/layout/plan.ts";
import {
  articleOf,
  block,
  footnote,
  heading,
  paragraph,
  print,
  reference,
  text,
} from "../../sample.ts";

const words = (count: number) =>
  Array.from({ length: count }, (_, index) => (index % 3 === 0 ? "herring" : "boat")).join(" ");

const stated = {
  status: "stated",
  originalLanguage: null,
  translator: null,
  evidence: [{ range: null, text: "in translated remarks", rule: "test" }],
} as const;

const columns = `
  @page { size: 400pt 300pt; margin: 40pt }
  article { column-count: 2; column-gap: 20pt; line-snap: baseline }
  headline { column-span: all }`;

/** Left edges of the two columns. */
const [left, right] = [40, 210];

function runsOf(page: Page | undefined): readonly GlyphRun[] {
  return (page?.items ?? []).filter((item): item is GlyphRun => item.type === "glyphs");
}

/** Baselines of the text in each column, from the top down. */
function baselines(page: Page | undefined): readonly (readonly number[])[] {
  const text = runsOf(page).filter((run) => run.meaning.type === "mark" && run.size === 10.5);
  return [text.filter((run) => run.x < right - 10), text.filter((run) => run.x >= right - 10)].map(
    (runs) => [...new Set(runs.map((run) => Math.round(run.y * 100) / 100))],
  );
}

describe("columns", () => {
  test("of the last page end alike, and their lines stand level", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 1, maxLength: 8 }),
        async (lengths) => {
          const article = articleOf(lengths.map((length) => paragraph(words(length))));
          const { laidOut } = await print(article, { css: columns });
          const [first = [], second = []] = baselines(laidOut.plan.pages.at(-1));
          expect(Math.abs(first.length - second.length)).toBeLessThanOrEqual(3);
          for (const y of second) expect(first.concat(y)).toContain(y);
          const top = first[0] ?? 0;
          for (const y of [...first, ...second])
            expect(Math.abs(((y - top) / 14) % 1)).toBeCloseTo(0, 3);
        },
      ),
      { numRuns: 25 },
    );
  });

  test("begin again under what spans them", async () => {
    const article = articleOf([
      block("headline", "A headline that runs over both of the columns"),
      paragraph(words(120)),
    ]);
    const { laidOut } = await print(article, { css: columns });
    const head = runsOf(laidOut.plan.pages[0]).filter((run) => run.size === 28);
    const text = runsOf(laidOut.plan.pages[0]).filter((run) => run.size === 10.5);
    expect(Math.max(...head.map((run) => run.x + (run.offsets.at(-1) ?? 0)))).toBeGreaterThan(
      right,
    );
    expect(Math.min(...text.map((run) => run.y))).toBeGreaterThan(
      Math.max(...head.map((run) => run.y)),
    );
  });

  test("leave one element for a paragraph that runs through them and over pages", async () => {
    const article = articleOf([paragraph(words(700))]);
    const { laidOut } = await print(article, { css: columns });
    expect(laidOut.plan.pages.length).toBeGreaterThan(2);
    const [art] = laidOut.tags.root.children;
    expect(art?.type === "element" && art.children).toHaveLength(1);
  });

  test("keep neither a widow nor a heading apart from its text", async () => {
    for (let before = 30; before < 150; before += 11) {
      const article = articleOf([
        paragraph(words(before)),
        heading(2, "Next"),
        paragraph(words(90)),
      ]);
      const { laidOut } = await print(article, { css: columns });
      for (const page of laidOut.plan.pages) {
        const head = runsOf(page).find((run) => run.text === "Next");
        if (!head) continue;
        const isFirst = head.x < right - 10;
        const below = runsOf(page).filter(
          (run) => run.x < right - 10 === isFirst && run.y > head.y,
        );
        expect(new Set(below.map((run) => run.y)).size).toBeGreaterThan(1);
      }
    }
  });

  test("have a rule between them that is an artifact", async () => {
    const article = articleOf([paragraph(words(200))]);
    const css = `${columns} article { column-rule: 0.5pt solid }`;
    const { laidOut } = await print(article, { css });
    const rule = laidOut.plan.pages[0]?.items.find((item) => item.type === "rect");
    expect(rule).toMatchObject({ width: 0.5, meaning: { type: "artifact" } });
    expect(rule?.x).toBeCloseTo(200 - 0.25);
  });

  test("that would be too narrow are fewer", async () => {
    const article = articleOf([paragraph(words(200))]);
    const css = "@page { size: 300pt 300pt; margin: 40pt } article { column-count: 50 }";
    const { laidOut, diagnostics } = await print(article, { css });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const shown = runsOf(laidOut.plan.pages[0]).filter(({ origin }) => origin.type === "article");
    const edges = new Set(shown.map((run) => Math.round(run.x)));
    expect(edges.size).toBeLessThan(12);
  });

  test("have their footnotes at their own foot", async () => {
    const article = articleOf([
      paragraph([text(words(20)), reference("1"), text(` ${words(60)}`)]),
      paragraph([text(words(50)), reference("2"), text(` ${words(10)}`)]),
      footnote("1", "The first proof."),
      footnote("2", "The second proof."),
    ]);
    const css = `${columns} footnote { float: footnote; font-size: 8pt; line-height: 10pt }`;
    const { laidOut } = await print(article, { css });
    const find = (words: string) =>
      runsOf(laidOut.plan.pages[0]).find((run) => run.text.startsWith(words));
    expect(find("The first")?.x).toBeLessThan(right - 10);
    expect(find("The second")?.x).toBeGreaterThanOrEqual(right);
    expect(find("The first")?.x).toBeGreaterThanOrEqual(left);
  });
});

describe("a footnote of the article", () => {
  const notes = "footnote { float: footnote }";

  test("stands at the foot once, however many references lead to it", async () => {
    const article = articleOf([
      paragraph([text("One"), reference("*"), text(" and two"), reference("*"), text(".")]),
      footnote("*", "The proof."),
    ]);
    const { laidOut } = await print(article, { css: notes });
    const printed = runsOf(laidOut.plan.pages[0])
      .map((run) => run.text)
      .join("");
    expect(printed.match(/The proof/g)).toHaveLength(1);
    const targets = laidOut.plan.pages[0]?.links.map(({ target }) => target);
    expect(targets).toEqual([
      { type: "destination", name: "note-000001" },
      { type: "destination", name: "note-000001" },
    ]);
  });

  test("to which nothing leads stays where it is", async () => {
    const article = articleOf([paragraph("One."), footnote("*", "The proof.")]);
    const { laidOut } = await print(article, { css: notes });
    const lines = runsOf(laidOut.plan.pages[0]).map((run) => run.text.trim());
    expect(lines).toContain("The proof.");
  });
});

describe("notes in the margin", () => {
  const css = `
    @page { size: 400pt 300pt; margin: 40pt }
    @page :right { margin-right: 160pt } @page :left { margin-left: 160pt }
    footnote { float: -readout-side; margin: 0 10pt 0 30pt; font-size: 8pt; line-height: 10pt }`;

  test("stand in the wider margin of each page, beside their call, and cover no other", async () => {
    const article = articleOf([
      paragraph([text("One"), reference("1"), text(" two"), reference("2"), text(".")]),
      paragraph([text(words(150)), reference("3")]),
      footnote("1", words(12)),
      footnote("2", words(12)),
      footnote("3", "Third."),
    ]);
    const { laidOut } = await print(article, { css });
    const small = laidOut.plan.pages.map((page) =>
      runsOf(page).filter((run) => run.size === 8 && run.meaning.type === "mark"),
    );
    for (const run of small[0] ?? []) expect(run.x).toBeGreaterThanOrEqual(400 - 160 + 10);
    const ys = (small[0] ?? []).map((run) => run.y);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
    expect(small[1]).not.toEqual([]);
    for (const run of small[1] ?? []) expect(run.x).toBeLessThan(160 - 10);
  });

  test("that are longer than a page go on in the margin of the next", async () => {
    const article = articleOf([
      paragraph([text("One"), reference("1"), text(".")]),
      footnote("1", words(400)),
    ]);
    const { laidOut } = await print(article, { css });
    const printed = laidOut.plan.pages.flatMap(runsOf).map((run) => run.text);
    expect(
      printed
        .join("")
        .replace(/\u00AD/g, "")
        .match(/herring|boat/g),
    ).toHaveLength(400);
    for (const page of laidOut.plan.pages) {
      const notes = runsOf(page).filter(({ meaning }) => meaning.type === "mark");
      for (const run of notes) expect(run.y).toBeLessThan(262);
    }
    expect(laidOut.plan.destinations["note-000001"]?.page).toBe(0);
  });

  test("are followed by those that a quote in them calls, in every place that links lead to", async () => {
    const article = articleOf(
      [paragraph([text("A boat."), reference("1")]), footnote("1", "She said “all of it” later.")],
      { quotes: [{ text: "“all of it”", translation: stated }] },
    );
    const { laidOut } = await print(article, { sheets: ["readout", "proof"] });
    const { pages, destinations } = laidOut.plan;
    const targets = pages.flatMap(({ links }) => links.map(({ target }) => target));
    expect(targets).toHaveLength(2);
    for (const target of targets) {
      expect(target.type === "destination" && target.name in destinations).toBe(true);
    }
    const shown = pages
      .flatMap(runsOf)
      .map((run) => run.text)
      .join("");
    expect(shown).toMatch(/later\..*Translated/s);
  });

  test("that are more than a page holds go on over further pages, and none is lost", async () => {
    const labels = Array.from({ length: 60 }, (_, index) => String(index + 1));
    const article = articleOf([
      paragraph(labels.flatMap((label) => [text("boat "), reference(label)])),
      ...labels.map((label) => footnote(label, `proof${label} ${words(8)}`)),
    ]);
    const { laidOut } = await print(article, { css });
    const all = laidOut.plan.pages
      .flatMap((page) => runsOf(page))
      .map((run) => run.text)
      .join("");
    for (const label of labels) expect(all).toContain(`proof${label} `);
    for (const page of laidOut.plan.pages)
      for (const run of runsOf(page).filter(({ size }) => size > 8.5))
        expect(run.y).toBeLessThan(262);
  });
});
