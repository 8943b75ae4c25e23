import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { PdfFile } from "../../src/print/draw/pdf-file.ts";
import { num, pdfText, written } from "../../src/print/draw/pdf-value.ts";
import { unpackedPdf } from "./pdf-text.ts";

describe("a value of a PDF", () => {
  test("is written as the format has it", () => {
    const reference = new PdfFile().ref();
    const value = { Type: "Page", Kids: [reference, null, true], W: 1.5, T: pdfText("a (b) \\") };
    expect(written(value)).toBe(
      "<</Type /Page /Kids [1 0 R null true] /W 1.5 /T (a \\(b\\) \\\\)>>",
    );
  });

  test("that is text beyond ASCII is UTF-16, its bytes escaped", () => {
    // U+2028 and U+0D29 have the bytes of a bracket and of a line end.
    expect(written(pdfText("é\u2028\u0D29"))).toBe("(\xFE\xFF\0\xE9 \\(\\r\\))");
  });

  test.each([
    [0, "0"],
    [-0.0001, "0"],
    [841.889764, "841.89"],
    [1 / 3, "0.333"],
    [-12.5, "-12.5"],
    [1e-9, "0"],
    [123456789, "123456789"],
  ])("that is the number %d is %s", (value, text) => expect(num(value)).toBe(text));
});

describe("a PDF file", () => {
  /** More objects than stand in one stream. */
  function file(): PdfFile {
    const made = new PdfFile();
    for (let index = 0; index < 450; index++) {
      if (index % 100 === 99) made.ref({ Index: index }, Buffer.from(`stream ${index}`));
      else made.ref({ Index: index });
    }
    return made;
  }
  const finished = (made: PdfFile) => made.bytes(made.ref({ Type: "Catalog" }), made.ref({}));

  test("says of every object where it is", () => {
    const bytes = finished(file());
    const found = new Map<number, string>();
    for (const [number, place] of placesOf(bytes).entries()) {
      const object = place === null ? null : objectAt(bytes, number, place);
      if (object !== null) found.set(number, object);
    }
    for (let index = 0; index < 450; index++)
      expect(found.get(index + 1)).toContain(`/Index ${index}`);
    expect(found.size).toBe(450 + 2 + 3 + 1);
  });

  test("has the catalog as it is, and the same bytes for the same objects", () => {
    const bytes = Buffer.from(finished(file()));
    expect(bytes.toString("latin1")).toContain("451 0 obj\n<</Type /Catalog>>\nendobj");
    expect(bytes.equals(finished(file()))).toBe(true);
    expect(bytes.equals(finished(new PdfFile()))).toBe(false);
  });
});

type Place = readonly [kind: number, at: number, index: number];

/** The table of the objects, unpacked (ISO 32000-1 §7.5.8). */
function placesOf(bytes: Uint8Array): readonly (Place | null)[] {
  const file = Buffer.from(bytes);
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file.toString("latin1"))?.[1]);
  const head = file.toString("latin1", start);
  const from = start + head.indexOf("stream\n") + "stream\n".length;
  const packed = file.subarray(from, from + Number(/\/Length (\d+)/.exec(head)?.[1]));
  const rows = inflateSync(packed);
  const above = Buffer.alloc(7);
  return Array.from({ length: rows.length / 8 }, (_, number): Place | null => {
    for (let at = 0; at < 7; at++) above[at] = (above[at] ?? 0) + (rows[8 * number + 1 + at] ?? 0);
    const kind = above.readUInt8(0);
    return kind === 0 ? null : [kind, above.readUInt32BE(1), above.readUInt16BE(5)];
  });
}

function objectAt(bytes: Uint8Array, number: number, [kind, at, index]: Place): string | null {
  const file = Buffer.from(bytes).toString("latin1");
  if (kind === 1) return file.startsWith(`${number} 0 obj\n`, at) ? file.slice(at, at + 80) : null;
  const stream = unpackedPdf(bytes).split(`${at} 0 obj\n<</Type /ObjStm`)[1] ?? "";
  const first = Number(/\/First (\d+)/.exec(stream)?.[1]);
  const body = stream.slice(stream.indexOf("stream\n") + "stream\n".length);
  const numbers = body.slice(0, first).trim().split(" ").map(Number);
  if (numbers[2 * index] !== number) return null;
  const start = first + (numbers[2 * index + 1] ?? 0);
  return body.slice(start, start + 80);
}
