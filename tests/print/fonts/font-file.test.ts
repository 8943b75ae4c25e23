import { readFileSync } from "node:fs";
import fc from "fast-check";
import { Blob, Face, Font } from "harfbuzzjs";
import { describe, expect, test } from "vitest";
import { nodeHost } from "../../../src/host/node-host.ts";
import { cidsOf } from "../../../src/print/fonts/cff-cids.ts";
import { embeddingBan, factsOf, Table, tableOf } from "../../../src/print/fonts/font-file.ts";
import { openSubsetter } from "../../../src/print/fonts/font-subset.ts";
import { subsetTrueType } from "../../../src/print/fonts/truetype-subset.ts";

const fontAt = (name: string) =>
  new Uint8Array(readFileSync(nodeHost.packageFile(`source-serif/${name}`)));
const trueType = fontAt("TTF/SourceSerif4-It.ttf");
const postScript = fontAt("OTF/SourceSerif4-Regular.otf");

/** Put together of a letter and an accent. */
const eAcute = glyphOf("\u00E9");

function glyphOf(character: string): number {
  return new Font(new Face(new Blob(trueType))).nominalGlyph(character.codePointAt(0) ?? 0) ?? 0;
}

describe("factsOf", () => {
  test("reads what a PDF says of a font", () => {
    const facts = factsOf(trueType);
    expect(facts).toMatchObject({
      postScriptName: "SourceSerif4-It",
      isCff: false,
      isFixedPitch: false,
      isItalic: true,
      italicAngle: -12,
      ascent: 1036,
      descent: -335,
    });
    expect(facts.advanceOf(0)).toBeGreaterThan(0);
    expect(facts.advanceOf(60_000)).toBe(facts.advanceOf(facts.glyphs - 1));
    expect(factsOf(postScript)).toMatchObject({ isCff: true, isItalic: false, italicAngle: 0 });
  });

  test("never throws, however damaged the file is", () => {
    const damage = fc.record({ at: fc.nat(2_000), byte: fc.nat(255), end: fc.nat(3_000) });
    fc.assert(
      fc.property(damage, fc.constantFrom(trueType, postScript), ({ at, byte, end }, font) => {
        const damaged = font.slice(0, end);
        damaged[at] = byte;
        const facts = factsOf(damaged);
        expect(facts.postScriptName).toMatch(/^[\w.+-]+$/);
        expect(Number.isFinite(facts.advanceOf(5))).toBe(true);
        cidsOf(tableOf(damaged, "CFF "), facts.glyphs);
      }),
    );
  });
});

describe("a subset", () => {
  test("leaves the font as it is: the next article has its own glyphs", () => {
    // As a file is read: a slice of a Buffer is no copy.
    const font = Buffer.from(trueType);
    subsetTrueType(font, [eAcute]);
    expect(font.equals(trueType)).toBe(true);
  });

  test.each([
    ["TrueType", trueType, "glyf"],
    ["PostScript", postScript, "CFF "],
  ])("of %s shapes keeps glyph ids and advances, and little else", async (_, font, shapes) => {
    const subsetFont = await openSubsetter([{ name: "a font", bytes: font }], nodeHost);
    const glyphs = [3, 70, 71];
    const subset = subsetFont(font, glyphs);
    expect(tableOf(subset, shapes).length).toBeGreaterThan(0);
    expect(tableOf(subset, "GSUB").length).toBe(0);
    expect(subset.length).toBeLessThan(font.length / 20);
    for (const glyph of glyphs)
      expect(factsOf(subset).advanceOf(glyph)).toBe(factsOf(font).advanceOf(glyph));
    expect(subsetFont(font, glyphs)).toEqual(subset);
  });

  test("brings the glyphs that a glyph is put together from, for outside programs to see", async () => {
    const subset = subsetTrueType(trueType, [eAcute]);
    const whole = new Face(new Blob(trueType));
    const part = new Face(new Blob(subset));
    const outline = (face: Face) => new Font(face).glyphToPath(eAcute);
    expect(outline(part)).not.toBe("");
    expect(outline(part)).toBe(outline(whole));
  });

  test("of a damaged font does not throw", async () => {
    const damage = fc.record({ at: fc.nat(5_000), byte: fc.nat(255), end: fc.nat(60_000) });
    const subsetCff = await openSubsetter([{ name: "a font", bytes: postScript }], nodeHost);
    fc.assert(
      fc.property(damage, fc.constantFrom(trueType, postScript), ({ at, byte, end }, font) => {
        const damaged = font.slice(0, end);
        damaged[at] = byte;
        subsetCff(damaged, [1, 70]);
      }),
    );
  });
});

describe("cidsOf", () => {
  /** A header, an INDEX of names, one top DICT, then the charset. */
  const cff = (dict: readonly number[], charset: readonly number[]) =>
    new Table(
      new Uint8Array([
        1,
        0,
        4,
        1,
        0,
        1,
        1,
        1,
        2,
        65,
        0,
        1,
        1,
        1,
        1 + dict.length,
        ...dict,
        ...charset,
      ]),
    );
  const ros = [140, 141, 139, 12, 30];
  /** A DICT of 5 + 4 bytes ends at byte 24, where the charset starts. */
  const charsetAt24 = [28, 0, 24, 15];

  test("are the glyph ids where the font is not CID-keyed", () => {
    expect(cidsOf(cff([139, 139, 139, 139, 139, ...charsetAt24], [0, 0, 9]), 2)).toBeNull();
    expect(cidsOf(tableOf(postScript, "CFF "), factsOf(postScript).glyphs)).toBeNull();
  });

  test.each([
    ["one by one", [0, 0, 9, 1, 0], [0, 9, 256]],
    ["in short ranges", [1, 0, 9, 1, 1, 0, 0], [0, 9, 10, 256]],
    ["in long ranges", [2, 0, 9, 0, 1, 1, 0, 0, 0], [0, 9, 10, 256]],
  ])("are read from a charset that lists them %s", (_, charset, cids) => {
    expect(cidsOf(cff([...ros, ...charsetAt24], charset), cids.length)).toEqual(cids);
  });
});

describe("embeddingBan", () => {
  const withRights = (rights: number): Uint8Array => {
    const font = trueType.slice();
    tableOf(font, "OS/2").bytes[8] = rights >> 8;
    tableOf(font, "OS/2").bytes[9] = rights & 0xff;
    return font;
  };

  test("lets fonts be embedded that say nothing, or that pages and editing are allowed", () => {
    for (const rights of [0, 0x4, 0x8, 0x6]) expect(embeddingBan(withRights(rights))).toBeNull();
  });

  test("tells why others may not", () => {
    expect(embeddingBan(withRights(0x2))).toMatch(/embedded/);
    expect(embeddingBan(withRights(0x104))).toMatch(/a part of it/);
    expect(embeddingBan(withRights(0x200))).toMatch(/outlines/);
  });
});
