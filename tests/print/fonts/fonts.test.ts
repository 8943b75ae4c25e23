import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { Host } from "../../../src/host/host.ts";
import { nodeHost } from "../../../src/host/node-host.ts";
import { tableOf } from "../../../src/print/fonts/font-file.ts";
import type { FontNeed } from "../../../src/print/fonts/font-needs.ts";
import { type FontRequest, facesFor } from "../../../src/print/fonts/match-face.ts";
import { openFonts } from "../../../src/print/fonts/open-fonts.ts";
import type { FontFace } from "../../../src/style/style.ts";

const serif: FontFace = {
  family: "Serif",
  weight: 400,
  style: "normal",
  source: "npm:source-serif/TTF/SourceSerif4-Regular.ttf",
  unicodeRange: null,
};
const serifBold: FontFace = {
  ...serif,
  weight: 600,
  source: "npm:source-serif/TTF/SourceSerif4-Semibold.ttf",
};
const arabic: FontFace = {
  family: "Arabic",
  weight: 400,
  style: "normal",
  source: "npm:@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf",
  unicodeRange: [[0x600, 0x700]],
};

const request = (fontFamily: readonly string[], fontWeight = 400): FontRequest => ({
  fontFamily,
  fontWeight,
  fontStyle: "normal",
});

function needOf(text: string, wanted: FontRequest): FontNeed {
  return { request: wanted, characters: new Set([...text].map((c) => c.codePointAt(0) ?? 0)) };
}

/** A face of a package as a user's file. */
function asFile(face: FontFace): FontFace {
  return { ...face, source: nodeHost.packageFile(face.source.slice("npm:".length)) };
}

async function open(faces: readonly FontFace[], needs: readonly FontNeed[]) {
  const diagnostics: Diagnostic[] = [];
  const read: string[] = [];
  const host: Host = {
    ...nodeHost,
    read: (path) => {
      read.push(path.split("/").at(-1) ?? "");
      return nodeHost.read(path);
    },
  };
  const fonts = await openFonts(faces, needs, host, (diagnostic) => diagnostics.push(diagnostic));
  const codes = diagnostics.map(({ code }) => code);
  const messages = diagnostics.map(({ message }) => message);
  return { fonts, read, codes, messages };
}

describe("facesFor", () => {
  test("prefers the order of families, then slant, then weight", () => {
    const faces = [serif, serifBold, arabic];
    expect(facesFor(request(["Serif", "Arabic"], 700), faces)).toEqual([serifBold, arabic]);
    expect(facesFor(request(["Serif"], 400), faces)[0]).toBe(serif);
    expect(facesFor({ ...request(["Serif"]), fontStyle: "italic" }, faces)[0]).toBe(serif);
  });

  test("falls back to families that were not asked for", () => {
    expect(facesFor(request(["Nowhere"]), [serif, arabic])).toEqual([serif, arabic]);
  });
});

describe("openFonts", () => {
  test("reads only the faces that the text needs, each once", async () => {
    const needs = [
      needOf("Latin", request(["Serif", "Arabic"])),
      needOf("more", request(["Serif"])),
    ];
    const { read } = await open([asFile(serif), serifBold, arabic], needs);
    expect(read).toEqual(["SourceSerif4-Regular.ttf"]);
  });

  test("opens the next face for characters that the first lacks", async () => {
    const wanted = request(["Serif", "Arabic"]);
    const { fonts } = await open([serif, arabic], [needOf("a سلام", wanted)]);
    expect(fonts.faces).toHaveLength(2);
    expect(fonts.missingIn("a س\t\u200B", wanted)).toEqual([]);
    expect(fonts.missingIn("س 😀\u0007", wanted)).toEqual([
      { start: 2, end: 4 },
      { start: 4, end: 5 },
    ]);
  });

  test("reports a font that is not there, and that none is left", async () => {
    for (const source of ["/nowhere/font.ttf", "npm:no-such-package/font.ttf"]) {
      const { codes, fonts } = await open(
        [{ ...serif, source }],
        [needOf("a", request(["Serif"]))],
      );
      expect(codes).toEqual(["print/font-unreadable", "print/no-font"]);
      expect(fonts.faces).toEqual([]);
    }
  });

  test("keeps fonts open from one article to the next, and the words shaped in them", async () => {
    const faces = [serifBold, asFile(serif)];
    const needs = [
      needOf("herring", request(["Serif"], 700)),
      needOf("herring", request(["Serif"])),
    ];
    const first = await open(faces, needs);
    const second = await open(faces, needs);
    expect(second.fonts).toBe(first.fonts);
    // A user's own is read all the same, so that each article can tell what it was made with.
    expect(second.read).toEqual(["SourceSerif4-Regular.ttf"]);
  });

  test("opens a font again that has changed in between", async () => {
    await nodeHost.inTemporaryDirectory(async (folder) => {
      const source = join(folder, "face.ttf");
      const faces = [{ ...serif, source }];
      const copy = (face: FontFace) => copyFile(asFile(face).source, source);
      await copy(serif);
      const wanted = request(["Serif"]);
      const first = await open(faces, [needOf("a", wanted)]);
      await copy(arabic);
      const second = await open(faces, [needOf("a", wanted)]);
      expect(first.fonts.missingIn("س", wanted)).toHaveLength(1);
      expect(second.fonts.missingIn("س", wanted)).toEqual([]);
    });
  });

  test("refuses a font whose licence forbids to embed it, and says why", async () => {
    await nodeHost.inTemporaryDirectory(async (folder) => {
      const source = join(folder, "restricted.ttf");
      const font = new Uint8Array(await readFile(asFile(serif).source));
      // fsType: “Restricted License embedding”.
      tableOf(font, "OS/2").bytes[9] = 0x2;
      await writeFile(source, font);
      const wanted = request(["House", "Serif"]);
      const house = { ...serif, family: "House", source };
      const { fonts, codes, messages } = await open([house, serif], [needOf("a", wanted)]);
      expect(codes).toEqual(["print/font-not-embeddable"]);
      expect(messages[0]).toBe(
        `the font ${source} cannot be used: its licence does not allow it to be embedded`,
      );
      expect(fonts.faces.map(({ name }) => name)).toEqual([expect.stringContaining(serif.source)]);
      const alone = await open([house], [needOf("a", wanted)]);
      expect(alone.codes).toEqual(["print/font-not-embeddable", "print/no-font"]);
    });
  });

  test("refuses compressed and variable fonts", async () => {
    const woff2 = { ...serif, source: "npm:source-serif/WOFF2/TTF/SourceSerif4-Regular.ttf.woff2" };
    const variable = { ...serif, source: "npm:source-serif/VAR/SourceSerif4Variable-Roman.ttf" };
    for (const face of [woff2, variable]) {
      const { codes } = await open([face], [needOf("a", request(["Serif"]))]);
      expect(codes).toContain("print/font-unreadable");
    }
  });
});

describe("shape", () => {
  const shape = { features: [], language: "en", rightToLeft: false };

  test("gives each glyph the place of its characters", async () => {
    const wanted = request(["Serif"]);
    const { fonts } = await open([serif], [needOf("office", wanted)]);
    const { glyphs, width } = fonts.shape("office", { ...wanted, ...shape });
    expect(glyphs.map(({ start }) => start)).toEqual([0, 1, 4, 5].slice(0, glyphs.length));
    expect(width).toBeGreaterThan(1);
  });

  test("remembers a word that it has shaped", async () => {
    const wanted = request(["Serif"]);
    const { fonts } = await open([serif], [needOf("herring", wanted)]);
    const shaped = fonts.shape("herring", { ...wanted, ...shape });
    expect(fonts.shape("herring", { ...wanted, ...shape })).toBe(shaped);
  });
});
