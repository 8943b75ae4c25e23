import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { decode, largestInput } from "../../src/readers/decode.ts";

function decoded(bytes: Uint8Array | readonly number[]) {
  const diagnostics: Diagnostic[] = [];
  const input = { file: "a.txt", bytes: Uint8Array.from(bytes) };
  const text = decode(input, (diagnostic) => diagnostics.push(diagnostic));
  return { text, codes: diagnostics.map(({ code }) => code), diagnostics };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Buffer.from(text, "latin1");
const utf16le = (text: string) => Buffer.from(text, "utf16le");
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();
const text = "Tide mill “turns” – café €3\r\n";

describe("decoding", () => {
  it("takes UTF-8 as it is and keeps its line ends", () => {
    expect(decoded(utf8(text))).toMatchObject({ text, codes: [] });
  });

  it.each([
    ["UTF-8", [0xef, 0xbb, 0xbf, ...utf8(text)]],
    ["UTF-16LE", [0xff, 0xfe, ...utf16le(text)]],
    ["UTF-16BE", [0xfe, 0xff, ...utf16be(text)]],
  ])("obeys the byte order mark of %s and leaves it out of the text", (_, bytes) => {
    expect(decoded(bytes)).toMatchObject({ text, codes: [] });
  });

  it.each([
    ["little", utf16le(text)],
    ["big", utf16be(text)],
  ])("knows %s-endian UTF-16 by its zeros, and says that it guessed", (_, bytes) => {
    expect(decoded(bytes)).toMatchObject({ text, codes: ["input/encoding"] });
  });

  it("takes what is no UTF-8 for Windows-1252, and says so", () => {
    const bytes = latin1("caf\xe9 \x80 3 \x96 \x93quoted\x94 \x85 na\xefve");
    expect(decoded(bytes)).toMatchObject({
      text: "café € 3 – “quoted” … naïve",
      codes: ["input/encoding"],
    });
  });

  it("says nothing where the file says itself that it is Windows-1252 or Latin-1", () => {
    for (const name of ["windows-1252", "ISO-8859-1"]) {
      const bytes = latin1(`<meta charset="${name}"><p>caf\xe9 \x96 na\xefve</p>`);
      const text = `<meta charset="${name}"><p>café – naïve</p>`;
      expect(decoded(bytes)).toMatchObject({ text, codes: [] });
    }
  });

  it("finds the encoding that a page declares behind a long script", () => {
    const head = `<html><head><script>${"lantern(1);".repeat(400)}</script>`;
    const bytes = latin1(
      `${head}<meta charset="windows-1250"></head><p>bli\xbfej, zag\xb3osowa\xb3</p>`,
    );
    const { text, codes } = decoded(bytes);
    expect(text).toContain("bliżej, zagłosował");
    expect(codes).toEqual([]);
  });

  it("keeps damaged UTF-8 as UTF-8 and names the first bad line", () => {
    const bytes = [...utf8("“Yes”\r\n“no”\rand "), 0xe2, 0x80, ...utf8("\n café "), 0xff];
    const { text: read, diagnostics } = decoded(bytes);
    expect(read).toBe("“Yes”\r\n“no”\rand \ufffd\n café \ufffd");
    expect(diagnostics).toMatchObject([
      {
        code: "input/bad-encoding",
        message: "2 sequences of bytes are no UTF-8, the first in line 3",
        span: { file: "a.txt", start: 16, end: 17 },
      },
    ]);
  });

  it("does not count U+FFFD that the file itself has", () => {
    expect(decoded(utf8("a \ufffd “b”")).codes).toEqual([]);
    const damaged = decoded([...utf8("a \ufffd “b” "), 0x80]);
    expect(damaged.diagnostics[0]?.message).toContain("1 sequence of bytes is");
  });

  it("reports half a surrogate pair in UTF-16", () => {
    const bytes = [0xff, 0xfe, ...utf16le("a\ud800b")];
    expect(decoded(bytes)).toMatchObject({ text: "a\ufffdb", codes: ["input/bad-encoding"] });
  });

  it.each([
    ["nothing", []],
    ["white space", utf8(" \t\r\n\u00a0\n")],
    ["zero-width characters", utf8("\ufeff\u200b \u200d\n")],
    ["NUL characters", [0, 0]],
  ])("refuses a file of %s", (_, bytes) => {
    const result = decoded(bytes);
    expect(result.text).toBeNull();
    expect(["input/empty", "input/binary"]).toContain(result.codes[0]);
    expect(result.codes).toHaveLength(1);
  });

  it.each([
    ["%PDF-1.7\n%\xe2\xe3", "a PDF file"],
    ["PK\x03\x04\x14\0\x06\0word/document.xml", "a Word document (.docx)"],
    ["PK\x03\x04mimetypeapplication/epub+zip", "an EPUB book"],
    ["PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)"],
    ["PK\x03\x04\x14\0\x06\0other.txt", "a ZIP archive"],
    ["PK\x03\x04\x14\0\x06\0xl/workbook.xml", "an Excel workbook (.xlsx)"],
    [
      "\xd0\xcf\x11\xe0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0",
      "an Office document behind a password",
    ],
    ["{\\rtf1\\ansi", "an RTF document"],
    ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (.doc)"],
    ["\x89PNG\r\n\x1a\n", "an image"],
    ["\xff\xd8\xff\xe0\0\x10JFIF", "an image"],
    ["\x1f\x8b\x08\0", "a gzip archive"],
    ["ID3\x04\0", "a sound file"],
    ["\0\0\0\x20ftypisom", "a video or an image"],
    ["\xff\xfe\0\0a\0\0\0", "UTF-32"],
    ["\x01\x02\x03data\x04\x05\0\x06", "binary data"],
  ])("refuses %j by its form, with a hint", (start, name) => {
    const { text: read, diagnostics } = decoded(latin1(start));
    expect(read).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: "input/binary", message: `this is ${name}, no text` },
    ]);
    expect(diagnostics[0]?.help).toMatch(/text|UTF-8|article|password/);
  });

  it("reads text that only mentions such forms", () => {
    for (const start of [
      "PK is short for Phil Katz",
      "MZ was first",
      "RIFF raff",
      "ID3 tags",
      "BZh",
    ]) {
      expect(decoded(utf8(start)).text).toBe(start);
    }
  });

  it("refuses a file that is too large, without reading it", () => {
    expect(decoded(new Uint8Array(largestInput + 1)).codes).toEqual(["input/too-large"]);
  });

  it("never throws, and gives back any text that was written as UTF-8", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const result = decoded(bytes);
        expect(result.text === null).toBe(
          result.diagnostics.some(({ severity }) => severity === "error"),
        );
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (written) => {
        const { text: read } = decoded(utf8(`a ${written} b`));
        if (read !== null && !written.includes("\0")) expect(read).toBe(`a ${written} b`);
      }),
    );
  });
});
