import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { type PdfDictionary, PdfReference, pdfText, written } from "./pdf-value.ts";

/** The objects of a PDF, and how they become a file (ISO 32000-1 §7.5). */
export class PdfFile {
  readonly #objects: PdfReference[] = [];

  /** A new object, with a stream where it has one. */
  ref(data: PdfDictionary = {}, stream: Uint8Array | null = null): PdfReference {
    const reference = new PdfReference(this.#objects.length + 1, data, stream);
    this.#objects.push(reference);
    return reference;
  }

  /** The finished file. The same objects give the same bytes. */
  bytes(root: PdfReference, info: PdfReference): Uint8Array {
    const out = new Output();
    const packed: PdfReference[] = [];
    for (const object of this.#objects) {
      // The catalog stands as it is, for programs that look for it without unpacking anything.
      if (object.stream === null && object !== root) packed.push(object);
      else out.add(object);
    }
    for (let at = 0; at < packed.length; at += packedTogether)
      out.addPacked(packed.slice(at, at + packedTogether), this.ref());
    out.end(this.ref(), { Root: root, Info: info });
    return out.bytes();
  }
}

/** One object of a pack costs a reader the unpacking of them all. */
const packedTogether = 200;

/** Where an object is: at an offset, or the one of an index in an object stream. */
type Place =
  | { readonly type: "offset"; readonly offset: number }
  | { readonly type: "packed"; readonly stream: number; readonly index: number };

/** A file as it is written. */
class Output {
  readonly #chunks: Uint8Array[] = [];
  readonly #places: Place[] = [];
  #length = 0;

  constructor() {
    // Bytes that are not ASCII tell programs that move files that it is no text.
    this.#write("%PDF-1.7\n%\xFF\xFF\xFF\xFF\n");
  }

  add({ number, data, stream }: PdfReference): void {
    this.#places[number] = { type: "offset", offset: this.#length };
    if (stream === null) {
      this.#write(`${number} 0 obj\n${written(data)}\nendobj\n`);
      return;
    }
    const packed = isPacked(data) ? deflateSync(stream) : stream;
    const filter = packed === stream ? {} : { Filter: "FlateDecode" };
    const dictionary = written({ ...data, ...filter, Length: packed.length });
    this.#write(`${number} 0 obj\n${dictionary}\nstream\n`);
    this.#write(packed);
    this.#write("\nendstream\nendobj\n");
  }

  /** Objects without streams in a stream of their own (§7.5.7). */
  addPacked(objects: readonly PdfReference[], into: PdfReference): void {
    let head = "";
    let body = "";
    for (const [index, { number, data }] of objects.entries()) {
      this.#places[number] = { type: "packed", stream: into.number, index };
      head += `${number} ${body.length} `;
      body += `${written(data)} `;
    }
    Object.assign(into.data, { Type: "ObjStm", N: objects.length, First: head.length });
    into.stream = Buffer.from(head + body, "latin1");
    this.add(into);
  }

  /** The table of all objects, itself one of them (§7.5.8). */
  end(table: PdfReference, trailer: PdfDictionary): void {
    const start = this.#length;
    this.#places[table.number] = { type: "offset", offset: start };
    const id = pdfText(this.#digest());
    Object.assign(table.data, trailer, {
      Type: "XRef",
      Size: this.#places.length,
      W: widths,
      ID: [id, id],
      DecodeParms: { Predictor: 12, Columns: rowLength },
    });
    table.stream = tableOf(this.#places);
    this.add(table);
    this.#write(`startxref\n${start}\n%%EOF\n`);
  }

  bytes(): Uint8Array {
    return new Uint8Array(Buffer.concat(this.#chunks, this.#length));
  }

  #write(bytes: string | Uint8Array): void {
    const chunk = typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes;
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }

  /** What tells the file from others (§14.4). */
  #digest(): string {
    const hash = createHash("sha256");
    for (const chunk of this.#chunks) hash.update(chunk);
    return hash.digest("hex").slice(0, 32);
  }
}

/** Metadata stays plain for programs that know no PDF; pictures come packed by their own kind. */
function isPacked(data: PdfDictionary): boolean {
  return data["Type"] !== "Metadata" && data["Filter"] === undefined;
}

/** Bytes of the three fields of an entry: its kind, offset or stream, index. */
const widths = [1, 4, 2];
const rowLength = 7;

/** The entries by object number; each byte as its difference from the row above, which packs well. */
function tableOf(places: readonly (Place | undefined)[]): Uint8Array {
  const rows = Buffer.alloc(rowLength * places.length);
  for (let number = 0; number < places.length; number++) {
    const place = places[number];
    const at = rowLength * number;
    if (place === undefined) rows.writeUInt16BE(0xffff, at + 5);
    else if (place.type === "offset") {
      rows.writeUInt8(1, at);
      rows.writeUInt32BE(place.offset, at + 1);
    } else {
      rows.writeUInt8(2, at);
      rows.writeUInt32BE(place.stream, at + 1);
      rows.writeUInt16BE(place.index, at + 5);
    }
  }
  const table = Buffer.alloc((rowLength + 1) * places.length);
  for (let number = 0; number < places.length; number++) {
    const [from, to] = [rowLength * number, (rowLength + 1) * number];
    table[to] = upFilter;
    for (let byte = 0; byte < rowLength; byte++)
      table[to + 1 + byte] = (rows[from + byte] ?? 0) - (rows[from + byte - rowLength] ?? 0);
  }
  return table;
}

/** Of the filters of PNG, the one that takes the row above from each row. */
const upFilter = 2;
