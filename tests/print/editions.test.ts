import { describe, expect, test } from "vitest";
import { accessFaults } from "../../src/print/check-accessible.ts";
import type { GlyphRun, Page } from "../../src/print/layout/plan.ts";
import { islandArticle } from "./island.ts";
import {
  articleOf,
  block,
  footnote,
  lineBreak,
  paragraph,
  print,
  reference,
  text,
} from "./sample.ts";

const editions = ["standard", "two-column", "large-print", "dyslexia-friendly", "proof"] as const;
const papers = ["a4", "letter"] as const;

const sheetsOf = (edition: string, paper: string) => [
  "readout",
  ...(edition === "standard" ? [] : [edition]),
  ...(paper === "letter" ? ["letter"] : []),
];

async function printed(edition: string, paper = "a4", article = islandArticle()) {
  return print(article, { sheets: sheetsOf(edition, paper) });
}

function runsOf(page: Page | undefined): readonly GlyphRun[] {
  return (page?.items ?? []).filter((item): item is GlyphRun => item.type === "glyphs");
}

describe.each(editions)("the %s edition", (edition) => {
  test.each(papers)(
    "on %s says all the article's words, on the paper, to everyone",
    async (paper) => {
      const { article, laidOut, diagnostics } = await printed(edition, paper);
      expect(diagnostics).toEqual([]);
      expect(accessFaults(laidOut, article.text)).toEqual([]);
      const [width, height] = paper === "a4" ? [595.28, 841.89] : [612, 792];
      for (const page of laidOut.plan.pages) {
        expect(page.width).toBeCloseTo(width, 1);
        expect(page.height).toBeCloseTo(height, 1);
        for (const run of runsOf(page)) {
          const end = run.x + Math.max(0, ...run.offsets);
          expect(Math.min(run.x, height - run.y, run.y, width - end)).toBeGreaterThan(14);
        }
      }
    },
  );

  test("is black and grey on white, dark enough to be copied", async () => {
    const { laidOut } = await printed(edition);
    for (const { items } of laidOut.plan.pages) {
      for (const item of items) {
        if (item.type === "picture") continue;
        const [red, green, blue] = item.color;
        expect([green, blue]).toEqual([red, red]);
        // #767676: 4.5 to 1 on white.
        expect(red).toBeLessThanOrEqual(0x76 / 255);
        if (item.type === "rect")
          expect(Math.min(item.width, item.height)).toBeGreaterThanOrEqual(0.5);
      }
    }
  });

  test("sets left and right pages to the same measure, mirrored", async () => {
    const { laidOut } = await printed(edition);
    const left = (page: number) =>
      Math.min(
        ...runsOf(laidOut.plan.pages[page])
          .filter(({ size }) => size > 9)
          .map(({ x }) => x),
      );
    expect(laidOut.plan.pages.length).toBeGreaterThan(1);
    if (edition === "standard" || edition === "proof") expect(left(1)).toBeGreaterThan(left(0));
  });
});

describe("large print, after UKAAF G003", () => {
  test("has nothing under 18 pt: labels, page numbers, notes and their marks included", async () => {
    const { laidOut } = await printed("large-print");
    const sizes = laidOut.plan.pages.flatMap(runsOf).map(({ size }) => size);
    expect(Math.min(...sizes)).toBe(18);
  });

  test("has one sans without slant, no small or block capitals, and no raised marks", async () => {
    const { laidOut, materials } = await printed("large-print");
    const faces = new Set(
      laidOut.plan.pages.flatMap(runsOf).map(({ face }) => materials.fonts.faces[face]?.name ?? ""),
    );
    for (const name of faces) expect(name).toMatch(/^Atkinson Hyperlegible Next \d+ normal/);
    for (const run of laidOut.plan.pages.flatMap(runsOf)) expect(run.rises).toBeNull();
    const labels = laidOut.plan.added
      .filter(({ isNote }) => !isNote)
      .map(({ text: words }) => words);
    for (const label of labels) expect(label).not.toMatch(/^[A-Z\s]+$/);
  });

  test("splits no word, and ranges left in one column of at most 60 characters", async () => {
    const { laidOut } = await printed("large-print");
    for (const page of laidOut.plan.pages) {
      const lines = new Map<number, string>();
      for (const run of runsOf(page)) {
        expect(run.text).not.toContain("\u00AD");
        lines.set(run.y, (lines.get(run.y) ?? "") + run.text);
      }
      const lengths = [...lines.values()].map((line) => line.trim().length);
      const average = lengths.filter((length) => length > 35).sort((a, b) => a - b);
      expect(average[average.length >> 1] ?? 0).toBeLessThanOrEqual(60);
    }
  });

  test("parts paragraphs by a blank line and leads by at least a quarter of the size", async () => {
    const article = articleOf([paragraph("boat ".repeat(40)), paragraph("herring ".repeat(40))]);
    const { laidOut } = await printed("large-print", "a4", article);
    const runs = runsOf(laidOut.plan.pages[0]).filter(({ meaning }) => meaning.type === "mark");
    const ys = [...new Set(runs.map(({ y }) => Math.round(y * 100) / 100))];
    const gaps = ys.slice(1).map((y, index) => Math.round((y - (ys[index] ?? 0)) * 100) / 100);
    expect(new Set(gaps)).toEqual(new Set([23, 46]));
    expect(23 / 18).toBeGreaterThanOrEqual(1.25);
  });

  test("takes Greek and Cyrillic letters from another sans", async () => {
    const article = articleOf([paragraph("Ελλάδα и Россия")]);
    const { laidOut, materials, diagnostics } = await printed("large-print", "a4", article);
    expect(diagnostics).toEqual([]);
    const names = runsOf(laidOut.plan.pages[0]).map(
      ({ face }) => materials.fonts.faces[face]?.name,
    );
    expect(names.some((name) => name?.startsWith("Source Sans 3"))).toBe(true);
  });
});

describe("the dyslexia-friendly edition, after the BDA’s style guide", () => {
  test("is set in 12 to 14 pt at least, one and a half lines apart, letters and words spaced", async () => {
    const { laidOut } = await printed("dyslexia-friendly");
    const runs = laidOut.plan.pages.flatMap(runsOf);
    expect(Math.min(...runs.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
    const article = articleOf([paragraph("boat ".repeat(60))]);
    const { laidOut: short } = await printed("dyslexia-friendly", "a4", article);
    const lines = runsOf(short.plan.pages[0]).filter(({ size }) => size === 14);
    const ys = [...new Set(lines.map(({ y }) => y))];
    expect((ys[1] ?? 0) - (ys[0] ?? 0)).toBeCloseTo(14 * 1.5, 2);
  });

  test("keeps its lines within 70 characters, ragged, of whole words", async () => {
    const { laidOut } = await printed("dyslexia-friendly");
    for (const page of laidOut.plan.pages) {
      const lines = new Map<number, string>();
      for (const run of runsOf(page)) {
        expect(run.text).not.toContain("\u00AD");
        lines.set(run.y, (lines.get(run.y) ?? "") + run.text);
      }
      for (const line of lines.values()) expect(line.trim().length).toBeLessThanOrEqual(75);
    }
  });
});

describe("the proof", () => {
  test("has the reason for every label in the margin, and the number of each fifth line", async () => {
    const { laidOut } = await printed("proof");
    const notes = laidOut.plan.added.filter(({ isNote }) => isNote).map(({ text: words }) => words);
    expect(notes.join(" ")).toContain("speaking through an interpreter");
    const numbers = runsOf(laidOut.plan.pages[0])
      .filter(({ meaning, size }) => meaning.type === "artifact" && size === 7.5)
      .map(({ text: number }) => Number(number));
    expect(numbers.length).toBeGreaterThan(3);
    for (const [index, number] of numbers.entries()) expect(number).toBe(5 * (index + 1));
  });

  test.each([
    [
      "de",
      "PROBEDRUCK · nicht zur Veröffentlichung",
      /^kein Sprecher gefunden\. Übersetzt, so angegeben: „.+“\.$/,
    ],
    [
      "fr-CA",
      "ÉPREUVE · ne pas publier",
      /^aucun locuteur trouvé\. Traduit, selon l’article\s: «\s.+\s»\.$/,
    ],
    [
      "es",
      "PRUEBA · no publicar",
      /^ningún hablante encontrado\. Traducido, según el artículo: «.+»\.$/,
    ],
  ])("speaks to the editor in the article's language: %s", async (language, head, reason) => {
    const { metadata, ...rest } = islandArticle();
    const { laidOut } = await printed("proof", "a4", {
      ...rest,
      metadata: { ...metadata, language },
    });
    const { added } = laidOut.plan;
    expect(added.map(({ text: words }) => words)).toContain(head);
    const notes = added.filter(({ isNote }) => isNote).map(({ text: words }) => words);
    expect(notes).toContainEqual(expect.stringMatching(reason));
  });
});

test("a label is in full once for each piece of evidence, then short, and leads to the same note", async () => {
  const evidence = [{ range: null, text: "in translated remarks", rule: "test" }] as const;
  const stated = { status: "stated", originalLanguage: "da", translator: null, evidence } as const;
  const article = articleOf(
    [
      block("headline", "Talks"),
      paragraph([
        text("“One fish,” she said in translated remarks. “Two fish,” she said."),
        reference("1"),
      ]),
      footnote("1", "A note of the article’s own."),
    ],
    {
      quotes: [
        { text: "“One fish,”", translation: stated },
        { text: "“Two fish,”", translation: stated },
      ],
    },
  );
  const { laidOut } = await printed("standard", "a4", article);
  expect(laidOut.plan.added.map(({ text: words }) => words)).toEqual([
    "[translated from\u00A0Danish]",
    "[translated]",
    "Translated, as reported in the article: “in translated remarks”.",
  ]);
  const targets = laidOut.plan.pages[0]?.links.map(({ target }) =>
    target.type === "destination" ? target.name : "",
  );
  expect(targets).toEqual(["note-000001", "note-000001", "note-000002"]);
});

test("stanzas stand apart, without indents, and their lines end where the poet ended them", async () => {
  const stanza = [text("A boat,"), lineBreak(), text("a rope,"), lineBreak(), text("a bell.")];
  const article = articleOf([block("headline", "Verse"), paragraph(stanza), paragraph(stanza)]);
  const { laidOut } = await printed("standard", "a4", article);
  const lines = runsOf(laidOut.plan.pages[0]).filter(({ size }) => size === 11);
  const tops = [...new Set(lines.map(({ y }) => y))];
  for (const top of tops)
    expect(Math.min(...lines.flatMap(({ x, y }) => (y === top ? [x] : [])))).toBeCloseTo(62, 2);
  const steps = tops.slice(1).map((y, index) => Math.round((y - (tops[index] ?? 0)) * 10) / 10);
  expect(steps).toEqual([14.5, 14.5, 29, 14.5, 14.5]);
});

test.each(["zh", "ja", "ko"])("lines in %s stand further apart", async (language) => {
  const article = articleOf([paragraph("船".repeat(90))], { language });
  const { laidOut } = await printed("standard", "a4", article);
  const tops = [...new Set(runsOf(laidOut.plan.pages[0]).map(({ y }) => y))].sort((a, b) => a - b);
  expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeCloseTo(18, 2);
});
