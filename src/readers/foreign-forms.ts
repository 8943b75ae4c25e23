/** A form of file that holds no plain text. */
export interface ForeignForm {
  /** As a message names it: "a PDF file". */
  readonly name: string;
  /** What to do, where it is more than the usual. */
  readonly place: { readonly help?: string };
}

const saveAsText = { help: "Open it in a word processor and save it as .docx or plain text." };
const copyOut = { help: "Copy the article out of it and save it as plain text (UTF-8)." };
const asItIs = { help: "Convert it as it is, without --from; or save it as plain text." };
const exportIt = { help: "Copy the article out of it into a Word document or a plain text." };
const unpack = { help: "Unpack it and convert the article inside." };

/** What such a file begins with, one byte to a character, and what it then is. */
const signatures: readonly (readonly [start: RegExp, name: string, place: { help?: string }])[] = [
  [/^%PDF-/, "a PDF file", copyOut],
  [/^\{\\rtf/, "an RTF document", saveAsText],
  [/^\xff\xfe\0\0|^\0\0\xfe\xff/, "UTF-32", { help: "Save it as UTF-8." }],
  [/^\x1f\x8b/, "a gzip archive", unpack],
  [/^BZh[1-9]1AY/, "a bzip2 archive", unpack],
  [/^7z\xbc\xaf/, "a 7-Zip archive", unpack],
  [/^Rar!\x1a/, "a RAR archive", unpack],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8[79]a|^II\*\0|^MM\0\*|^RIFF[\s\S]{4}WEBP/, "an image", {}],
  [/^ID3[\x02-\x04]|^OggS\0|^fLaC\0|^RIFF[\s\S]{4}WAVE/, "a sound file", {}],
  [/^[\s\S]{4}ftyp|^RIFF[\s\S]{4}AVI /, "a video or an image", {}],
  [/^\x7fELF|^MZ[\s\S]\0/, "a program", {}],
];

/** What the bytes are where their beginning says that they are no text; null otherwise. */
export function foreignForm(bytes: Uint8Array): ForeignForm | null {
  const start = latin1(bytes.subarray(0, 16));
  if (start.startsWith("PK\x03\x04")) return zipForm(bytes);
  if (start.startsWith("\xd0\xcf\x11\xe0")) return compoundForm(bytes);
  const known = signatures.find(([signature]) => signature.test(start));
  return known === undefined ? null : { name: known[1], place: known[2] };
}

/** Documents and books are ZIP archives; the names of the files inside tell them apart. */
function zipForm(bytes: Uint8Array): ForeignForm {
  const names = latin1(bytes.subarray(0, 4096)) + latin1(bytes.subarray(-65_536));
  if (names.includes("word/")) return { name: "a Word document (.docx)", place: asItIs };
  if (names.includes("epub+zip")) return { name: "an EPUB book", place: asItIs };
  if (names.includes("opendocument.text")) {
    return { name: "an OpenDocument text (.odt)", place: asItIs };
  }
  if (names.includes("xl/")) return { name: "an Excel workbook (.xlsx)", place: exportIt };
  if (names.includes("ppt/")) return { name: "a presentation (.pptx)", place: exportIt };
  return { name: "a ZIP archive", place: unpack };
}

/** Old documents, and those of any age behind a password, are of one form. */
function compoundForm(bytes: Uint8Array): ForeignForm {
  const isEncrypted = latin1(bytes).includes([..."EncryptedPackage"].join("\0"));
  return isEncrypted
    ? {
        name: "an Office document behind a password",
        place: { help: "Save it without a password." },
      }
    : { name: "an old Office document (.doc)", place: saveAsText };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}
