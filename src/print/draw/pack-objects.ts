import { deflateSync } from "node:zlib";

/**
 * The same PDF with the objects that have no stream packed together (ISO 32000-1 §7.5.7) and found by a
 * packed table (§7.5.8). pdfkit writes each object by itself: of a tagged page they are half of the
 * file. Takes what pdfkit writes, which is one table and no updates; the same bytes give the same bytes.
 */
export function packObjects(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const { objects, head, trailer } = partsOf(file);
  const out = new PackedFile(head, objects.length + 1);
  // The catalog stands as it is, for programs that look for it without unpacking anything.
  const root = Number(/\/Root (\d+) 0 R/.exec(trailer)?.[1]);
  const packed = objects.filter((object) => !object.hasStream && object.number !== root);
  for (const object of objects) if (object.hasStream || object.number === root) out.add(object);
  for (let at = 0; at < packed.length; at += packedTogether)
    out.addPacked(packed.slice(at, at + packedTogether));
  return out.end(trailer);
}

/** One object of a pack costs a reader the unpacking of them all. */
const packedTogether = 200;

interface PdfObject {
  readonly number: number;
  /** From its number to `endobj`. */
  readonly bytes: Buffer;
  readonly hasStream: boolean;
}

interface PdfParts {
  readonly head: Buffer;
  readonly objects: readonly PdfObject[];
  /** The entries of the trailer but the number of objects. */
  readonly trailer: string;
}

/** The objects where the table says that they are. */
function partsOf(file: Buffer): PdfParts {
  const end = file.toString("latin1", file.lastIndexOf("startxref"));
  const table = Number(/^startxref\s+(\d+)/.exec(end)?.[1]);
  const tail = file.toString("latin1", table);
  const offsets = [...tail.matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
  const trailer = /trailer\s*<<(.*)>>\s*startxref/s.exec(tail)?.[1]?.replace(/\/Size \d+\s*/, "");
  if (trailer === undefined || offsets.length === 0)
    throw new Error("not a PDF of pdfkit's making");
  const inOrder = offsets.map((offset, index) => ({ number: index + 1, offset }));
  inOrder.sort((a, b) => a.offset - b.offset);
  const objects = inOrder.map(({ number, offset }, index): PdfObject => {
    const bytes = file.subarray(offset, inOrder[index + 1]?.offset ?? table);
    return { number, bytes, hasStream: bytes.subarray(-streamEnd.length).equals(streamEnd) };
  });
  return { head: file.subarray(0, inOrder[0]?.offset), objects, trailer: trailer.trim() };
}

const streamEnd = Buffer.from("endstream\nendobj\n");

/** Where an object is: at an offset, or the one of an index in an object stream. */
type Place =
  | { readonly type: "offset"; readonly offset: number }
  | { readonly type: "packed"; readonly stream: number; readonly index: number };

/** A file as it is written. */
class PackedFile {
  readonly #chunks: Buffer[];
  readonly #places: (Place | null)[] = [null];
  #length: number;
  #next: number;

  constructor(head: Buffer, next: number) {
    this.#chunks = [head];
    this.#length = head.length;
    this.#next = next;
  }

  add({ number, bytes }: Pick<PdfObject, "number" | "bytes">): void {
    this.#places[number] = { type: "offset", offset: this.#length };
    this.#chunks.push(bytes);
    this.#length += bytes.length;
  }

  /** Objects without streams, in a stream of their own. */
  addPacked(objects: readonly PdfObject[]): void {
    const stream = this.#next++;
    let head = "";
    let body = "";
    for (const [index, { number, bytes }] of objects.entries()) {
      this.#places[number] = { type: "packed", stream, index };
      head += `${number} ${body.length} `;
      body += `${bytes.toString("latin1").replace(/^\d+ 0 obj\s*|\s*endobj\s*$/g, "")} `;
    }
    const entries = `/Type /ObjStm /N ${objects.length} /First ${head.length}`;
    this.add(streamObject(stream, entries, Buffer.from(head + body, "latin1")));
  }

  /** The whole file, with the table of all objects, which is itself one of them. */
  end(trailer: string): Uint8Array {
    const start = this.#length;
    const number = this.#next++;
    this.#places[number] = { type: "offset", offset: start };
    const entries = [
      `/Type /XRef /Size ${this.#places.length} /W [${widths.join(" ")}]`,
      `/DecodeParms <</Predictor 12 /Columns ${rowLength}>> ${trailer}`,
    ];
    this.add(streamObject(number, entries.join(" "), tableOf(this.#places)));
    this.#chunks.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
    return new Uint8Array(Buffer.concat(this.#chunks));
  }
}

function streamObject(
  number: number,
  entries: string,
  stream: Buffer,
): Pick<PdfObject, "number" | "bytes"> {
  const packed = deflateSync(stream);
  const head = `${number} 0 obj\n<<${entries} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`;
  const parts = [Buffer.from(head, "latin1"), packed, Buffer.from("\n"), streamEnd];
  return { number, bytes: Buffer.concat(parts) };
}

/** Bytes of the three fields of an entry: its kind, offset or stream, index. */
const widths = [1, 4, 2];
const rowLength = 7;
/** Of the filters of PNG, the one that takes the row above from each row. */
const upFilter = 2;

/** The entries by object number; each byte as its difference from the row above, which packs well. */
function tableOf(places: readonly (Place | null | undefined)[]): Buffer {
  const rows = Buffer.alloc(rowLength * places.length);
  const table = Buffer.alloc((rowLength + 1) * places.length);
  for (let number = 0; number < places.length; number++) {
    const row = rowLength * number;
    writeEntry(rows, row, places[number] ?? null);
    const to = (rowLength + 1) * number;
    table[to] = upFilter;
    for (let byte = 0; byte < rowLength; byte++)
      table[to + 1 + byte] = (rows[row + byte] ?? 0) - (rows[row + byte - rowLength] ?? 0);
  }
  return table;
}

function writeEntry(rows: Buffer, at: number, place: Place | null): void {
  if (place === null) rows.writeUInt16BE(0xffff, at + 5);
  else if (place.type === "offset") {
    rows.writeUInt8(1, at);
    rows.writeUInt32BE(place.offset, at + 1);
  } else {
    rows.writeUInt8(2, at);
    rows.writeUInt32BE(place.stream, at + 1);
    rows.writeUInt16BE(place.index, at + 5);
  }
}
