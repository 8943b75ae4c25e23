import { inflateSync } from "node:zlib";

/** A PDF with its streams unpacked, one character a byte: its objects can be looked for as text. */
export function unpackedPdf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const text = file.toString("latin1");
  return text.replace(
    /\/Filter \/FlateDecode \/Length (\d+)>>\nstream\n/g,
    (head, length: string, at: number) => {
      const start = at + head.length;
      const packed = file.subarray(start, start + Number(length));
      return `>>\nstream\n${inflateSync(packed).toString("latin1")}\nendstream\n`;
    },
  );
}
