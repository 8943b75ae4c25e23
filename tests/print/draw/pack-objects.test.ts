import { inflateSync } from "node:zlib";
import PDFDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { packObjects } from "../../../src/print/draw/pack-objects.ts";
import { unpackedPdf } from "../pdf-text.ts";

describe("packObjects", () => {
  test("says of every object where it is", async () => {
    // More objects than stand in one stream.
    const bytes = packObjects(await pdfOf(450));
    const found = new Map<number, string>();
    for (const [number, place] of placesOf(bytes).entries()) {
      const object = place === null ? null : objectAt(bytes, number, place);
      if (object !== null) found.set(number, object);
    }
    const texts = [...found.values()];
    for (let index = 0; index < 450; index++)
      expect(texts.filter((text) => text.includes(`/Index ${index}\n`))).toHaveLength(1);
    expect(found.size).toBe(placesOf(bytes).length - 1);
  });

  test("keeps streams, the catalog and the trailer as they were", async () => {
    const plain = await pdfOf(100);
    const packed = packObjects(plain);
    const [before, after] = [Buffer.from(plain).toString("latin1"), unpackedPdf(packed)];
    expect(after).toContain("stream 99");
    const catalog = /\d+ 0 obj\n<<\n\/Type \/Catalog.*?endobj/s.exec(before)?.[0] ?? "none";
    expect(Buffer.from(packed).toString("latin1")).toContain(catalog);
    for (const entry of [/\/Root \d+ 0 R/, /\/Info \d+ 0 R/, /\/ID \[.*?\]/s])
      expect(after).toContain(entry.exec(before)?.[0] ?? "none");
    expect(packed.length).toBeLessThan(plain.length / 2);
  });

  test("gives the same bytes for the same, and refuses what is not pdfkit's", async () => {
    const plain = await pdfOf(3);
    expect(packObjects(plain)).toEqual(packObjects(plain));
    expect(() => packObjects(packObjects(plain))).toThrow("not a PDF of pdfkit's making");
  });
});

/** A PDF of objects with a number each, of which each hundredth has a stream. */
function pdfOf(count: number): Promise<Uint8Array> {
  const document = new PDFDocument({ info: { CreationDate: new Date(0) } });
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  for (let index = 0; index < count; index++) {
    const reference = document.ref({ Index: index, Text: new String("endobj (é)") });
    if (index % 100 === 99) reference.end(Buffer.from(`stream ${index}`));
    else reference.end(undefined);
  }
  document.end();
  return new Promise((resolve) => document.on("end", () => resolve(Buffer.concat(chunks))));
}

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
  const [start = 0, end = body.indexOf("\nendstream") - first] = [
    numbers[2 * index + 1],
    numbers[2 * index + 3],
  ];
  return body.slice(first + start, first + end);
}
