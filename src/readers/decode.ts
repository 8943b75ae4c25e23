import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { SourceSpan } from "../document/span.ts";
import { foreignForm } from "./foreign-forms.ts";
import type { Input } from "./reader.ts";

/** No article is larger, in bytes: 16 MiB. */
export const largestInput = 16 * 1024 * 1024;
/** No file is; one that is larger than an article has pictures in it. */
export const largestFile = 64 * 1024 * 1024;

/**
 * The text of an input. Byte order mark, then UTF-16 by its zeros, then UTF-8, then what the file says
 * of itself (`<?xml encoding="…"?>`, `<meta charset="…">`), then Windows-1252; a
 * byte order mark is no part of the text, line ends stay as they are. All source spans of an article
 * point into this text. Null where there is none to read: the error has been reported.
 */
export function decode(input: Input, report: Report): string | null {
  const { file, bytes } = input;
  const whole: SourceSpan = { file, start: 0, end: 0 };
  if (bytes.length > largestInput) {
    report(diagnose("input/too-large", "more than 16 MiB: no single article", { span: whole }));
    return null;
  }
  const form = foreignForm(bytes);
  if (form !== null) {
    report(
      diagnose("input/binary", `this is ${form.name}, no text`, { span: whole, ...form.place }),
    );
    return null;
  }
  const { text, encoding, badSequences, isGuess } = decodeBytes(bytes);
  if (isBinary(text)) {
    report(diagnose("input/binary", "this is binary data, no text", { span: whole }));
    return null;
  }
  if (isBlank(text)) {
    report(diagnose("input/empty", "there is no text in it", { span: whole }));
    return null;
  }
  if (badSequences > 0) reportBadSequences(text, file, encoding, badSequences, report);
  if (isGuess)
    report(diagnose("input/encoding", `not UTF-8: read as ${encoding}`, { span: whole }));
  return text;
}

/** The first bytes as text, for telling what the input is: lenient, nothing is reported. */
export function decodeStart(bytes: Uint8Array, length: number): string {
  const start = bytes.subarray(0, length);
  const wide = wideEncoding(bytes);
  return new TextDecoder(wide ?? "utf-8").decode(start, { stream: true });
}

/** As a message names it. */
type Encoding = string;

interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Stretches of bytes that mean nothing in this encoding, each one U+FFFD in the text. */
  readonly badSequences: number;
  /** Whether nothing in the file says that it is of this encoding. */
  readonly isGuess: boolean;
}

function decodeBytes(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== null) {
    const isMarked = bytes[0] === 0xff || bytes[0] === 0xfe;
    return { ...lenient(bytes, wide, "UTF-16"), isGuess: !isMarked };
  }
  const text = strictly(bytes, utf8);
  if (text !== null) return { text, encoding: "UTF-8", badSequences: 0, isGuess: false };
  const damaged = lenient(bytes, "utf-8", "UTF-8");
  if (isDamagedUtf8(damaged)) return damaged;
  const declared = declaredEncoding(bytes);
  if (declared !== null && declared.encoding !== "windows-1252")
    return lenient(bytes, declared.label, declared.label);
  return {
    text: decodeWindows1252(bytes),
    encoding: "Windows-1252",
    badSequences: 0,
    isGuess: declared === null,
  };
}

/** Bytes in which a file says what it is encoded in: some pages have scripts of several thousand before it. */
const declarationReach = 65_536;
const declaration =
  /^\s*<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})["']|<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;

/** What a file that is no UTF-8 says of its encoding; null where it says nothing that can be true. */
function declaredEncoding(bytes: Uint8Array): { label: string; encoding: string } | null {
  const start = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    Math.min(bytes.length, declarationReach),
  );
  const found = declaration.exec(start.toString("latin1"));
  const label = found?.[1] ?? found?.[2];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // Latin-1 is one of the names of Windows-1252.
    return /^(?:utf|replacement$|x-user)/.test(encoding) ? null : { label, encoding };
  } catch {
    return null;
  }
}

/** What Windows-1252 has from 0x80 to 0x9F; five places are empty and stay what they are. */
const windows1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** By hand: the TextDecoder of some Node 20 releases takes Windows-1252 for Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (byte) => windows1252[byte.charCodeAt(0) - 0x80] ?? byte);
}

/**
 * Bytes beyond ASCII hardly ever form UTF-8 sequences by chance. So a text in which most of them do is
 * UTF-8 that has been damaged, and one in which most do not is of another encoding.
 */
function isDamagedUtf8({ text, badSequences }: Decoded): boolean {
  const beyondAscii = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return beyondAscii - badSequences > badSequences;
}

function lenient(bytes: Uint8Array, label: string, encoding: Encoding): Decoded {
  const text = new TextDecoder(label).decode(bytes);
  if (strictly(bytes, new TextDecoder(label, { fatal: true })) !== null)
    return { text, encoding, badSequences: 0, isGuess: false };
  const replaced = text.match(/\ufffd/g)?.length ?? 0;
  const genuine = encoding === "UTF-8" ? countOf(bytes, [0xef, 0xbf, 0xbd]) : 0;
  return { text, encoding, badSequences: replaced - genuine, isGuess: false };
}

/** Made once: making one takes as long as a page of text. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

function strictly(bytes: Uint8Array, decoder: typeof utf8): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function countOf(bytes: Uint8Array, [first, ...rest]: readonly number[]): number {
  let count = 0;
  for (let at = bytes.indexOf(first ?? 0); at >= 0; at = bytes.indexOf(first ?? 0, at + 1)) {
    if (rest.every((byte, index) => bytes[at + 1 + index] === byte)) count++;
  }
  return count;
}

/** UTF-16 by its byte order mark or, in text that is mostly Latin, by its zeros in every second place. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // `<` and a zero: no other text begins so.
  if (first === 0x3c && second === 0 && bytes[2] === 0x3f) return "utf-16le";
  if (first === 0 && second === 0x3c && bytes[2] === 0) return "utf-16be";
  const sample = bytes.subarray(0, 4096);
  const zeros: [even: number, odd: number] = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2 === 0 ? 0 : 1]++;
  const [even, odd] = zeros;
  const many = sample.length / 4;
  if (odd > many && even * 10 < odd) return "utf-16le";
  if (even > many && odd * 10 < even) return "utf-16be";
  return null;
}

/** Text has hardly a control character; data of other kinds has many, whatever one takes its bytes for. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  const controls = sample.match(/[\0-\x08\x0e-\x1f\x7f-\x9f]/g)?.length ?? 0;
  return controls * 10 > sample.length;
}

function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}]/u.test(text);
}

function reportBadSequences(
  text: string,
  file: string,
  encoding: Encoding,
  count: number,
  report: Report,
): void {
  const start = Math.max(0, text.indexOf("\ufffd"));
  const span: SourceSpan = { file, start, end: start + 1 };
  const what = count === 1 ? "1 sequence of bytes is" : `${count} sequences of bytes are`;
  const line = lineOf(text, start);
  report(
    diagnose("input/bad-encoding", `${what} no ${encoding}, the first in line ${line}`, { span }),
  );
}

/** The number of the line that holds an offset, from 1. */
export function lineOf(text: string, offset: number): number {
  return (text.slice(0, offset).match(/\r\n|[\n\r]/g)?.length ?? 0) + 1;
}
