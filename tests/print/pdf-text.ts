import { inflateSync } from "node:zlib";

/** A PDF with its streams unpacked, one character a byte: its objects can be looked for as text. */
export function unpackedPdf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const text = file.toString("latin1");
  return text.replace(packed, (head, before: string, after: string, at: number) => {
    const start = at + head.length;
    const stream = file.subarray(start, start + Number(before ?? after));
    return `>>\nstream\n${inflateSync(stream).toString("latin1")}\nendstream\n`;
  });
}

/** The end of the dictionary of a packed stream, whose length stands before or after its filter. */
const packed = /(?:\/Length (\d+)\s+)?\/Filter \/FlateDecode(?:\s+\/Length (\d+))?\s*>>\nstream\n/g;
