import { crc32, inflateRawSync } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import type { Code } from "../../diagnostics/catalog.ts";
import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import { foreignForm } from "../foreign-forms.ts";
import type { Input, ReadOptions } from "../reader.ts";

/** Bytes that all files of an archive may unpack to; and times the packed size, where it is much. */
const mostBytes = 200 * 1024 * 1024;
const mostRatio = 200;
/** Below this, however well it packs, nothing can be harmed. */
const fewBytes = 8 * 1024 * 1024;
const mostEntries = 20_000;

/** A ZIP archive whose directory has been checked; its files are unpacked when they are asked for. */
export interface Archive {
  readonly file: string;
  /** The names of its files, as the directory has them. */
  readonly names: ReadonlySet<string>;
  /**
   * A file as an input of its own, named `archive.docx!word/document.xml`: spans point into it. Null
   * where there is none, or, with an error, where it cannot be unpacked. Archives inside stay closed.
   */
  readonly part: (name: string) => Promise<Input | null>;
}

/** How messages and spans name a part of a file. */
export function partName(file: string, part: string): string {
  return `${file}!${part}`;
}

/**
 * Opens an archive by its directory alone: what is encrypted, names a place outside the archive, or
 * would unpack to more than any document does is refused, with an error, before anything is unpacked.
 * Sizes can lie, so what unpacks to more than the directory says is refused then.
 */
export async function openArchive(
  input: Input,
  options: ReadOptions,
  report: Report,
): Promise<Archive | null> {
  const { file, bytes } = input;
  const other = otherForm(bytes);
  if (other !== null) {
    const [code, message, help] = other;
    report(diagnose(code, message, { span: { file, start: 0, end: 0 }, ...help }));
    return null;
  }
  try {
    const { fromBufferPromise } = await import("yauzl");
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { autoClose: false });
    const entries = await checkedEntries(zip, bytes.length);
    const part = (name: string) => readPart(name, entries.get(name), zip, input, options, report);
    return { file, names: new Set(entries.keys()), part };
  } catch (error) {
    reportFault(error, file, null, report);
    return null;
  }
}

/** What bytes that are no archive are, and what to do; null where they begin as an archive does. */
function otherForm(
  bytes: Uint8Array,
): readonly [code: Code, message: string, help: { readonly help?: string }] | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return null;
  if (bytes.every((byte) => byte <= 0x20)) return ["input/empty", "there is nothing in it", {}];
  const form = foreignForm(bytes);
  if (form !== null) return ["input/binary", `this is ${form.name}`, form.place];
  return ["input/misnamed", "this is no archive, as documents of this kind are", {}];
}

/** What an archive is refused for. */
class Refusal extends Error {
  /** The file in it. */
  readonly part: string | null;

  constructor(message: string, part: string | null) {
    super(message);
    this.part = part;
  }
}

async function checkedEntries(zip: ZipFile, size: number): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  if (zip.entryCount > mostEntries) throw new Refusal(`more than ${mostEntries} files`, null);
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName: name } = entry;
    if (name.endsWith("/")) continue;
    if (/[\0-\x1f\x7f]/.test(name)) throw new Refusal("a file name with control characters", null);
    if (entry.isEncrypted()) throw new Refusal("it is encrypted", name);
    if (entries.has(name)) throw new Refusal("two files of one name", name);
    total += entry.uncompressedSize;
    if (total > mostBytes) throw new Refusal("it would unpack to more than 200 MiB", name);
    entries.set(name, entry);
  }
  if (total > fewBytes && total > size * mostRatio) {
    throw new Refusal(`it would unpack to ${Math.round(total / size)} times its size`, null);
  }
  return entries;
}

async function readPart(
  name: string,
  entry: Entry | undefined,
  zip: ZipFile,
  { file, bytes: packed }: Input,
  options: ReadOptions,
  report: Report,
): Promise<Input | null> {
  if (entry === undefined) return null;
  try {
    const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const bytes = unpacked(packed.subarray(start, start + entry.compressedSize), entry);
    const part = { file: partName(file, name), bytes };
    options.onPart?.(part);
    return part;
  } catch (error) {
    reportFault(error, file, name, report);
    return null;
  }
}

/** How a file is packed: not at all, or by DEFLATE. Documents know no other way. */
const stored = 0;
const deflated = 8;

function unpacked(packed: Uint8Array, entry: Entry): Uint8Array {
  const { compressionMethod: method, uncompressedSize: size } = entry;
  if (method !== stored && method !== deflated) throw new Error("it is packed in an unknown way");
  const bytes = method === stored ? packed : inflated(packed, size);
  if (bytes.length !== size || crc32(bytes) !== entry.crc32) throw new Error("it is damaged");
  return bytes;
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    const isLarger = error instanceof RangeError;
    throw isLarger ? new Refusal("it is larger than the archive says", null) : error;
  }
}

/** Faults are the archive's own: whatever yauzl and zlib throw, they throw of what it holds. */
function reportFault(error: unknown, file: string, name: string | null, report: Report): void {
  if (!(error instanceof Error)) throw error;
  const part = name ?? (error instanceof Refusal ? error.part : null);
  const span = { file: part === null ? file : partName(file, part), start: 0, end: 0 };
  const leadsOut = /^(?:invalid relative path|absolute path|invalid characters in fileName)/;
  const isRefused = error instanceof Refusal || leadsOut.test(error.message);
  const message = leadsOut.test(error.message)
    ? `a file name that leads out of the archive (${readable(error.message)})`
    : /end of central directory/i.test(error.message)
      ? "it is cut off: it has no directory"
      : readable(error.message);
  report(diagnose(isRefused ? "archive/refused" : "archive/damaged", message, { span }));
}

/** Messages of yauzl repeat names of the archive. */
function readable(message: string): string {
  return message.replace(/[\0-\x1f\x7f]/g, "?").slice(0, 200);
}
