import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fourColoursOf } from "../../../src/print/images/four-colours.ts";
import { sizeOfImage } from "../../../src/print/images/image-size.ts";
import { fourColourJpeg, inkProfile } from "../four-colours.ts";
import { islandArticle } from "../island.ts";
import { unpackedPdf } from "../pdf-text.ts";
import { greyPng } from "../png.ts";
import { articleOf, block, figure, foreign, lineBreak, paragraph, print, text } from "../sample.ts";

/** For each code unit of the reading text, how often it was painted. */
function timesPainted(
  length: number,
  painted: readonly { range: { start: number; end: number } }[],
): Uint8Array {
  const times = new Uint8Array(length);
  for (const { range } of painted)
    for (let at = range.start; at < range.end; at++) times[at] = (times[at] ?? 0) + 1;
  return times;
}

describe("draw", () => {
  test.each([
    ["a long article", islandArticle()],
    [
      "hostile text",
      articleOf([
        block("headline", "Bread & butter <2026> 😀 ) Tj ET"),
        block("standfirst", "\u202Eevil\u202C \u0000 \ud800 BT /F1 12 Tf (x) Tj endstream endobj"),
        paragraph([
          text("office affluent é e\u0301 ﬁ "),
          foreign("ar", "مرحبا بالعالم 123 abc"),
          lineBreak(),
          text("שלום  spaced \u00A0 out"),
        ]),
        paragraph(`See https://example.org/${"long/".repeat(60)} and ${"x".repeat(2_000)} end.`),
        paragraph("他说：“我们好，世界。”x你y".repeat(60)),
      ]),
    ],
  ])("paints every character of %s exactly once", async (_, article) => {
    const drawn = await (await print(article)).draw();
    const times = timesPainted(article.text.length, drawn.painted);
    const wrong = [...times.entries()].filter(
      ([at, count]) => /\S/u.test(article.text[at] ?? "") && count !== 1,
    );
    expect(wrong.map(([at, count]) => [at, count, article.text[at]])).toEqual([]);
    expect([...times].every((count) => count <= 1)).toBe(true);
  });

  test("gives a ligature at the end of a run all its characters", async () => {
    const article = articleOf([block("headline", "Boats"), paragraph("They stood on the cliff")]);
    const file = unpackedPdf((await (await print(article)).draw()).bytes);
    expect(file).toMatch(/<[0-9a-f]{4}> <00660066>/);
  });

  test("tells a word whose letters take several glyphs as a whole", async () => {
    const article = articleOf([
      block("headline", "Boats"),
      paragraph([text("A sign: "), foreign("hi", "हिन्दी में")]),
    ]);
    const printed = await print(article, { style: "readout" });
    const file = unpackedPdf((await printed.draw()).bytes);
    const utf16 = Buffer.from("हिन्दी", "utf16le").swap16().toString("hex");
    expect(file.toLowerCase()).toContain(`<feff${utf16}>`);
  });

  test("notes on which page text was painted", async () => {
    const article = islandArticle();
    const drawn = await (await print(article)).draw();
    const pageOf = (words: string) => {
      const at = article.text.indexOf(words);
      return drawn.painted.find(({ range }) => range.start <= at && at < range.end)?.page;
    };
    expect(pageOf("Fishermen of Varde")).toBe(1);
    expect(pageOf("Mr Renn and")).toBeGreaterThan(2);
  });

  test("lists the words that are not the article's, with the quote they label", async () => {
    const drawn = await (await print(islandArticle())).draw();
    const labels = drawn.added.filter(({ quote }) => quote === "q1");
    expect(labels.map(({ text: words, page }) => [words, page])).toEqual([
      ["translated from Danish", 1],
      ["As reported: “speaking through an interpreter”.", 1],
    ]);
  });

  test("gives the same bytes for the same input", async () => {
    const first = await (await print(islandArticle())).draw();
    const second = await (await print(islandArticle())).draw();
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });

  test("escapes the title wherever it stands", async () => {
    const title = "Bread & butter <2026> “quoted” ) Tj (";
    const printed = await print(articleOf([block("headline", title)]), { title });
    const file = unpackedPdf((await printed.draw()).bytes);
    expect(file).toContain("Bread &amp; butter &lt;2026&gt;");
    expect(file).not.toContain("<2026>");
  });
});

describe("a picture", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "readout-print-"));
    await writeFile(join(folder, "boat.png"), greyPng(40, 20));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("stays on the page, whatever is left of it, and a small one stays small", async () => {
    await writeFile(join(folder, "icon.png"), greyPng(48, 48));
    for (let before = 40; before < 52; before++) {
      const lines = Array.from({ length: before }, () => paragraph("A line."));
      const icon = figure("icon.png", "An icon", "A small picture");
      const { laidOut } = await print(articleOf([...lines, icon]), { folder });
      const pictures = laidOut.plan.pages.flatMap(({ items }) =>
        items.flatMap((item) => (item.type === "picture" ? [item] : [])),
      );
      expect(pictures).toHaveLength(1);
      for (const { y, width, height } of pictures) {
        expect(y + height).toBeLessThan(842 - 78);
        expect(width).toBeLessThan(48.01);
      }
    }
  });

  test("is made smaller, by two fifths at most, where the rest of a page has nearly room for it", async () => {
    await writeFile(join(folder, "square.png"), greyPng(900, 900));
    for (const [before, page] of [
      [10, 0],
      [30, 0],
      [40, 1],
    ] as const) {
      const lines = Array.from({ length: before }, () => paragraph("A line."));
      const square = figure("square.png", "A square", "The square");
      const { laidOut } = await print(articleOf([...lines, square]), { folder });
      const shown = laidOut.plan.pages.map(({ items }) =>
        items.flatMap((item) => (item.type === "picture" ? [item] : [])),
      );
      const [picture] = shown[page] ?? [];
      expect(picture?.width).toBeCloseTo(picture?.height ?? 0, 2);
      if (before === 30) expect(picture?.width).toBeLessThan(300);
      else expect(picture?.width).toBeCloseTo(315.28, 1);
      expect(picture?.width).toBeGreaterThan(315 * 0.6);
    }
  });

  test("is drawn with its description", async () => {
    const article = articleOf([figure("boat.png", "A boat at the quay", "The Aurora")]);
    const printed = await print(article, { folder });
    expect(printed.diagnostics).toEqual([]);
    const file = unpackedPdf((await printed.draw()).bytes);
    expect(file).toContain("/Alt (A boat at the quay)");
    expect(file).toContain("/Subtype /Image");
    expect(file).toMatch(/\/BBox \[[\d. ]+\]/);
  });

  test.each([
    ["cut off", (png: Buffer) => png.subarray(0, png.length - 20)],
    ["empty", () => Buffer.alloc(0)],
    [
      "not what its header says",
      (png: Buffer) =>
        Buffer.concat([png.subarray(0, 16), Buffer.from([0, 0, 9, 9]), png.subarray(20)]),
    ],
    [
      "packed wrongly",
      (png: Buffer) =>
        Buffer.concat([png.subarray(0, 43), Buffer.alloc(8, 0xff), png.subarray(51)]),
    ],
    ["a text", () => Buffer.from("<svg/>")],
  ])("that is %s is reported, and its words are printed", async (name, damage) => {
    const file = `${name.replace(/ /g, "-")}.png`;
    await writeFile(join(folder, file), damage(greyPng(40, 20)));
    const printed = await print(articleOf([figure(file, "A boat", "")]), { folder });
    expect(printed.diagnostics.map(({ code }) => code)).toEqual(["print/image-unreadable"]);
    expect((await printed.draw()).added.map(({ text: words }) => words)).toEqual(["[A boat]"]);
  });

  test("that the article itself holds is drawn, and named shortly where it cannot be", async () => {
    const uri = (bytes: Buffer) => `data:image/png;base64,${bytes.toString("base64")}`;
    const image = (source: string) => print(articleOf([figure(source, "A boat", "")]), { folder });
    const sound = await image(uri(greyPng(40, 20)));
    expect(sound.diagnostics).toEqual([]);
    expect((await sound.draw()).added).toEqual([]);
    const cut = await image(uri(greyPng(400, 200).subarray(0, 60)));
    expect(cut.diagnostics.map(({ message }) => message)).toEqual([
      "an image inside the article (image/png) is no PNG or JPEG that can be printed: of another kind, damaged, or of more than 100 million pixels",
    ]);
  });

  test("that a camera took turned to its side is as wide as it is shown", () => {
    const frame = [0xff, 0xc0, 0, 17, 8, 0, 40, 0, 80, 3, ...new Array(9).fill(0)];
    const exif = (byteOrder: "MM" | "II", orientation: number) => {
      const word = (value: number) => (byteOrder === "MM" ? [0, value] : [value, 0]);
      const long = (value: number) => (byteOrder === "MM" ? [0, 0, 0, value] : [value, 0, 0, 0]);
      const tag = byteOrder === "MM" ? [1, 0x12] : [0x12, 1];
      const entry = [...tag, ...word(3), ...long(1), ...word(orientation), 0, 0];
      const tiff = [
        ...Buffer.from(byteOrder),
        ...word(42),
        ...long(8),
        ...word(1),
        ...entry,
        0,
        0,
        0,
        0,
      ];
      const data = [...Buffer.from("Exif\0\0"), ...tiff];
      return [0xff, 0xe1, 0, data.length + 2, ...data];
    };
    const sizeOf = (...bytes: number[]) =>
      sizeOfImage(Uint8Array.from([0xff, 0xd8, ...bytes, ...frame]));
    expect(sizeOf()).toMatchObject({ width: 80, height: 40 });
    expect(sizeOf(...exif("MM", 3))).toMatchObject({ width: 80, height: 40 });
    expect(sizeOf(...exif("MM", 6))).toMatchObject({ width: 40, height: 80 });
    expect(sizeOf(...exif("II", 8))).toMatchObject({ width: 40, height: 80 });
    expect(sizeOf(...exif("II", 8).slice(0, 20))).toBeNull();
  });

  test("in four colours is read by its own profile, and not printed by guess", async () => {
    const own = fourColoursOf(fourColourJpeg(inkProfile()));
    expect(own?.isInverted).toBe(true);
    expect(Buffer.from(own?.profile ?? [])).toEqual(inkProfile());
    expect(fourColoursOf(fourColourJpeg(inkProfile().subarray(1)))).toBeNull();
    expect(fourColoursOf(fourColourJpeg(null))).toBeNull();
    const printed = async (profile: Uint8Array | null) => {
      const source = `data:image/jpeg;base64,${fourColourJpeg(profile).toString("base64")}`;
      const made = await print(articleOf([figure(source, "A flag", "The flag")]));
      const pdf = unpackedPdf((await made.draw()).bytes);
      return { codes: made.diagnostics.map(({ code }) => code), pdf };
    };
    const withProfile = await printed(inkProfile());
    expect(withProfile.codes).toEqual([]);
    expect(withProfile.pdf).toMatch(/\/ColorSpace \[\/ICCBased \d+ 0 R\]/);
    const without = await printed(null);
    expect(without.codes).toEqual(["print/image-without-profile"]);
    expect(without.pdf).not.toContain("/Subtype /Image");
  });

  test("without a description is reported, and its caption stands for it", async () => {
    const article = articleOf([figure("boat.png", null, "The Aurora")]);
    const printed = await print(article, { folder });
    expect(printed.diagnostics.map(({ code }) => code)).toEqual(["print/no-alternative"]);
    const file = unpackedPdf((await printed.draw()).bytes);
    expect(file).toContain("/Alt (The Aurora)");
  });
});
