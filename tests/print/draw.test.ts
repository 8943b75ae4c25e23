import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { islandArticle } from "./island.ts";
import { articleOf, block, figure, foreign, lineBreak, paragraph, print, text } from "./sample.ts";

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
    const file = Buffer.from((await printed.draw()).bytes).toString("latin1");
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

  test("is drawn with its description", async () => {
    const article = articleOf([figure("boat.png", "A boat at the quay", "The Aurora")]);
    const printed = await print(article, { folder });
    expect(printed.diagnostics).toEqual([]);
    const file = Buffer.from((await printed.draw()).bytes).toString("latin1");
    expect(file).toContain("/Alt (A boat at the quay)");
    expect(file).toContain("/Subtype /Image");
    expect(file).toMatch(/\/BBox \[[\d. ]+\]/);
  });

  test("without a description is reported, and its caption stands for it", async () => {
    const article = articleOf([figure("boat.png", null, "The Aurora")]);
    const printed = await print(article, { folder });
    expect(printed.diagnostics.map(({ code }) => code)).toEqual(["print/no-alternative"]);
    const file = Buffer.from((await printed.draw()).bytes).toString("latin1");
    expect(file).toContain("/Alt (The Aurora)");
  });
});

/** A grey PNG. */
function greyPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const rows = Buffer.alloc((width + 1) * height, 0x88);
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
