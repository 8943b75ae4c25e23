import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { openArchive } from "../../../src/readers/archive/archive.ts";
import { resolveName } from "../../../src/readers/archive/paths.ts";
import { zipMimeType, zipNames } from "../../../src/readers/archive/zip-names.ts";
import type { Input } from "../../../src/readers/reader.ts";
import { makeZip } from "../make-zip.mjs";

const MiB = 1024 * 1024;

async function open(bytes: Uint8Array) {
  const problems: Diagnostic[] = [];
  const parts: Input[] = [];
  const archive = await openArchive(
    { file: "a.docx", bytes },
    { language: null, onPart: (part) => parts.push(part) },
    (problem) => problems.push(problem),
  );
  const read = async (name: string) => {
    const part = await archive?.part(name);
    return part ? Buffer.from(part.bytes).toString() : null;
  };
  const told = () => problems.map(({ code, message, span }) => [code, message, span?.file]);
  return { archive, read, told, parts };
}

describe("an archive", () => {
  it("gives its files by name, as parts of the whole", async () => {
    const { archive, read, told, parts } = await open(
      makeZip({ mimetype: "application/epub+zip", "a/b.xml": "<b/>", "c.txt": "c".repeat(9000) }),
    );
    expect([...(archive?.names ?? [])]).toEqual(["mimetype", "a/b.xml", "c.txt"]);
    expect(await read("a/b.xml")).toBe("<b/>");
    expect(await read("c.txt")).toHaveLength(9000);
    expect(await read("none")).toBeNull();
    expect(parts.map(({ file }) => file)).toEqual(["a.docx!a/b.xml", "a.docx!c.txt"]);
    expect(told()).toEqual([]);
  });

  it("is refused before it is unpacked where it would fill the memory", async () => {
    const big = await open(makeZip({ "word/document.xml": Buffer.alloc(201 * MiB) }));
    expect(big.told()).toEqual([
      ["archive/refused", "it would unpack to more than 200 MiB", "a.docx!word/document.xml"],
    ]);
    const bomb = await open(makeZip({ "word/document.xml": Buffer.alloc(100 * MiB) }));
    expect(bomb.told()[0]?.[1]).toMatch(/^it would unpack to \d+ times its size$/);
  });

  it("that lies about a size is refused when it is unpacked", async () => {
    const bytes = makeZip({ "a.xml": Buffer.alloc(90 * MiB) }, { size: () => 100 });
    const { read, told } = await open(bytes);
    const before = process.memoryUsage().arrayBuffers;
    expect(await read("a.xml")).toBeNull();
    // Far from the 90 MiB that it would unpack to, whatever is cleared away when.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(45 * MiB);
    expect(told()).toEqual([
      ["archive/refused", "it is larger than the archive says", "a.docx!a.xml"],
    ]);
  });

  it.each(["../../etc/passwd", "/etc/passwd", "C:/a", "a/../../b", "a\\..\\b"])(
    "with a file named %s is refused",
    async (name) => {
      const { told } = await open(makeZip({ [name]: "a" }));
      expect(told()[0]?.slice(0, 2)).toEqual([
        "archive/refused",
        expect.stringMatching(/leads out of the archive/),
      ]);
    },
  );

  it("that is encrypted is refused, and the file named", async () => {
    const { told } = await open(makeZip({ "a.xml": "a" }, { flags: 1 }));
    expect(told()).toEqual([["archive/refused", "it is encrypted", "a.docx!a.xml"]]);
  });

  it("that is cut off or damaged says so", async () => {
    const bytes = makeZip({ "a.xml": "a".repeat(5000), "b.xml": "b" });
    const cut = await open(bytes.subarray(0, bytes.length - 40));
    expect(cut.told()).toEqual([
      ["archive/damaged", "it is cut off: it has no directory", "a.docx"],
    ]);
    const packed = deflateRawSync(Buffer.from("a".repeat(5000)));
    const damaged = Buffer.from(bytes);
    damaged.fill(0x55, 36, 35 + packed.length);
    const { read, told } = await open(damaged);
    expect(await read("a.xml")).toBeNull();
    expect(await read("b.xml")).toBe("b");
    expect(told().map(([code, , file]) => [code, file])).toEqual([
      ["archive/damaged", "a.docx!a.xml"],
    ]);
  });

  it.each([
    ["text", "The ferry left at noon.", "input/misnamed"],
    ["nothing", " \n", "input/empty"],
    ["an old Office document", "\xd0\xcf\x11\xe0\xa1\xb1", "input/binary"],
    ["bytes of no known form", "\x03\x01\xfe\xaa", "input/misnamed"],
  ])("that is %s is none, and says so", async (_, bytes, code) => {
    const { told } = await open(Buffer.from(bytes, "latin1"));
    expect(told().map(([each]) => each)).toEqual([code]);
  });

  it("never throws, whatever its bytes are", async () => {
    const sound = makeZip({ "a.xml": "a".repeat(300), "b/c.xml": "b" });
    const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(sound.length), async (changes, length) => {
        const bytes = Buffer.from(sound.subarray(0, length));
        for (const [at, value] of changes) if (at < length) bytes[at] = value;
        zipNames(bytes);
        zipMimeType(bytes);
        const { archive, read, told } = await open(bytes);
        for (const name of archive?.names ?? []) await read(name);
        if (archive === null) expect(told()).toHaveLength(1);
      }),
    );
  });
});

describe("names for recognition", () => {
  it("come from the directory, or from what is left of the archive", () => {
    const bytes = makeZip({ mimetype: "application/epub+zip", "a/b.xml": "<b/>" });
    expect(zipNames(bytes)).toEqual(["mimetype", "a/b.xml"]);
    expect(zipNames(bytes.subarray(0, bytes.length - 60))).toEqual(["mimetype", "a/b.xml"]);
    expect(zipMimeType(bytes)).toBe("application/epub+zip");
    expect(zipNames(Buffer.from("PK, a story"))).toBeNull();
  });
});

describe("a reference between files of an archive", () => {
  it.each([
    ["OEBPS/text/one.xhtml", "../images/mill%20one.png#a", "OEBPS/images/mill one.png"],
    ["OEBPS/one.xhtml", "two.xhtml?x", "OEBPS/two.xhtml"],
    ["word/document.xml", "/media/a.png", "media/a.png"],
    ["a.xhtml", "../../etc/passwd", null],
    ["a.xhtml", "https://mills.example/a", null],
    ["a.xhtml", "#here", null],
  ])("from %s to %s is %s", (from, reference, name) => {
    expect(resolveName(from, reference)).toBe(name);
  });
});
