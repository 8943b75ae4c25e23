import { expect, test } from "vitest";
import type { GlyphRun, Page } from "../../src/print/layout/plan.ts";
import { unpackedPdf } from "./pdf-text.ts";
import {
  articleOf,
  block,
  blockQuote,
  footnote,
  list,
  paragraph,
  print,
  reference,
  table,
  text,
} from "./sample.ts";

const sheet = `
  @page { size: 300pt 400pt; margin: 40pt 20pt 40pt 60pt; @top-left { content: "رأس" } }
  article { font-size: 10pt }
  headline, li p, blockquote p { text-align: left }
  p { text-align: justify }
  p + p { text-indent: 12pt }
  blockquote { border-left: 2pt solid black; padding-left: 10pt }
  ul { padding-left: 15pt; list-style-type: dash }
  footnote { float: footnote; text-align: left }`;

const words = "مياه كثيرة مرت منذ ذلك الحين في هذا النهر ولم يحصها أحد حتى اليوم";

/** The runs that show some text. */
function showing(page: Page | undefined, part: string): readonly GlyphRun[] {
  return runsOf(page).filter((run) => run.text.includes(part));
}

function runsOf(page: Page | undefined): readonly GlyphRun[] {
  return (page?.items ?? []).filter((item): item is GlyphRun => item.type === "glyphs");
}

async function firstPage(
  blocks: Parameters<typeof articleOf>[0],
  css = sheet,
): Promise<Page | undefined> {
  const { laidOut } = await print(articleOf(blocks, { language: "ar" }), { css });
  return laidOut.plan.pages[0];
}

/** What the margins of the sheet leave, mirrored: the wide one is at the right. */
const [left, right] = [20, 240];

test("a page is mirrored: its margins, its running heads, the side that lines begin at", async () => {
  const blocks = [block("headline", "سلام")];
  const { laidOut } = await print(articleOf(blocks), { css: sheet });
  const [english] = showing(laidOut.plan.pages[0], "سلام");
  const page = await firstPage(blocks);
  const [headline] = showing(page, "سلام");
  const [heading] = showing(page, "رأس");
  expect(headline?.rightToLeft).toBe(true);
  // The word begins at the right margin here, and at the left one there.
  expect(english?.x).toBeCloseTo(60, 3);
  expect(headline?.x).toBeGreaterThan(180);
  expect(headline?.x).toBeLessThan(right);
  expect(heading?.x).toBeGreaterThan(180);
});

test("an indent is at the right, and a full line reaches the left margin", async () => {
  const page = await firstPage([
    paragraph("نعم"),
    paragraph("نعم"),
    paragraph(`${words} ${words}`),
  ]);
  const [first, second] = showing(page, "نعم");
  expect((first?.x ?? 0) - (second?.x ?? 0)).toBeCloseTo(12, 3);
  const below = runsOf(page).filter(({ y }) => y > (second?.y ?? 0));
  const top = Math.min(...below.map(({ y }) => y));
  const leftEnd = Math.min(...below.filter(({ y }) => y === top).map(({ x }) => x));
  expect(Math.abs(leftEnd - left)).toBeLessThan(3);
});

test("lists, side borders and the columns of a table stand at the right", async () => {
  const page = await firstPage([
    list(false, ["واحد"]),
    blockQuote(paragraph("اقتباس")),
    table("", [
      ["بدء", "ثان"],
      ["متن", "7"],
    ]),
  ]);
  const [item] = showing(page, "واحد");
  const marker = showing(page, "–")[0];
  expect(marker?.x).toBeGreaterThan(item?.x ?? 0);
  expect(marker?.x).toBeLessThan(right);
  const bar = (page?.items ?? []).find((found) => found.type === "rect" && found.height > 8);
  expect(bar?.x).toBeCloseTo(right - 2, 3);
  expect(showing(page, "بدء")[0]?.x).toBeGreaterThan(showing(page, "ثان")[0]?.x ?? 0);
});

test("the first column and the rule over the notes are at the right", async () => {
  const css = `${sheet} @page { margin: 40pt } article { column-count: 2; column-gap: 20pt }`;
  const page = await firstPage(
    [
      paragraph([text("أول "), reference("1")]),
      ...Array.from({ length: 4 }, () => paragraph(words)),
      paragraph("ختام"),
      footnote("1", "حاشية"),
    ],
    css,
  );
  const [first] = showing(page, "أول");
  const [last] = showing(page, "ختام");
  expect(first?.x).toBeGreaterThan(last?.x ?? 300);
  const rule = (page?.items ?? []).find((found) => found.type === "rect" && found.height === 0.5);
  expect((rule?.x ?? 0) + (rule?.type === "rect" ? rule.width : 0)).toBeCloseTo(260, 3);
});

test("the file says which way its pages are turned", async () => {
  const file = async (language: string) => {
    const { draw } = await print(articleOf([paragraph(words)], { language }));
    return unpackedPdf((await draw()).bytes);
  };
  expect(await file("ar")).toContain("/Direction /R2L");
  expect(await file("en")).not.toContain("/R2L");
});
