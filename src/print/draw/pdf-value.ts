/**
 * What objects of a PDF are made of (ISO 32000-1 §7.3). A string is a name; text is wrapped, see
 * {@link pdfText}.
 */
export type PdfValue =
  | string
  | number
  | boolean
  | null
  | PdfText
  | PdfReference
  | readonly PdfValue[]
  | { readonly [key: string]: PdfValue };
export type PdfDictionary = { [key: string]: PdfValue };

/** An object of a file, which others refer to. It may be added to until the file is written. */
export class PdfReference {
  readonly number: number;
  readonly data: PdfDictionary;
  stream: Uint8Array | null;

  constructor(number: number, data: PdfDictionary, stream: Uint8Array | null) {
    this.number = number;
    this.data = data;
    this.stream = stream;
  }
}

/** A text string. */
class PdfText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Makes a text string. */
export function pdfText(text: string): PdfText {
  return new PdfText(text);
}

/** The value as a file has it, one character a byte. */
export function written(value: PdfValue): string {
  if (typeof value === "string") return `/${value}`;
  if (typeof value === "number") return num(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (value instanceof PdfReference) return `${value.number} 0 R`;
  if (value instanceof PdfText) return textString(value.text);
  if (isArray(value)) return `[${value.map(written).join(" ")}]`;
  const entries = Object.entries(value).map(([name, entry]) => `/${name} ${written(entry)}`);
  return `<<${entries.join(" ")}>>`;
}

/** `Array.isArray` does not know readonly arrays. */
function isArray(value: object): value is readonly PdfValue[] {
  return Array.isArray(value);
}

/** A number, by default to the thousandth of a point, which nobody can see. */
export function num(value: number, digits: 0 | 1 | 2 | 3 = 3): string {
  const scale = 10 ** digits;
  return String(Math.round(value * scale) / scale);
}

/** ASCII as it is, all else in UTF-16 with byte order mark (§7.9.2.2). */
function textString(text: string): string {
  const bytes = /^[\x20-\x7E]*$/.test(text) ? text : `\xFE\xFF${utf16Bytes(text)}`;
  return `(${bytes.replace(/[\\()\r\n]/g, (character) => escapes[character] ?? character)})`;
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "(": "\\(",
  ")": "\\)",
  "\r": "\\r",
  "\n": "\\n",
};

function utf16Bytes(text: string): string {
  return Buffer.from(text, "utf16le").swap16().toString("latin1");
}
