import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import { derive, type Piece, part, readable, type SourceText, spanOf } from "../source-text.ts";
import type { JsonString } from "./tree.ts";

const escapeSequence = /\\(?:u([\da-fA-F]{4})|(["\\/bfnrt]))/g;
const named: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
/** Halves of characters: what no encoding can hold. */
export const loneSurrogates =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * What a JSON string says, with the way back through its escapes. Half a character (a lone surrogate)
 * becomes U+FFFD; characters that nobody can read are left out. Both are reported.
 */
export function textOfString(node: JsonString, source: SourceText, report: Report): SourceText {
  const text = unescaped(part(source, node.start, node.end));
  return readable(withoutLoneSurrogates(text, report), report);
}

/** What a string of JSON says, its marks included in `string`, with whatever characters it has. */
export function unescaped(string: SourceText): SourceText {
  const { text } = string;
  // A string that the end of the file cuts short has no closing mark.
  const end = text.length > 1 && text.endsWith('"') ? text.length - 1 : text.length;
  return derive(string, piecesOf(text, 1, Math.max(1, end)));
}

/** Where the closing mark of the string that begins at a place stands; beyond the text where it has none. */
export function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}

function* piecesOf(text: string, start: number, end: number): Generator<Piece> {
  let from = start;
  for (const { 0: found, 1: code, 2: name = "", index } of text
    .slice(start, end)
    .matchAll(escapeSequence)) {
    const at = start + index;
    yield { text: text.slice(from, at), start: from, end: at };
    const meaning =
      code === undefined ? (named[name] ?? name) : String.fromCharCode(Number.parseInt(code, 16));
    from = at + found.length;
    yield { text: meaning, start: at, end: from };
  }
  yield { text: text.slice(from, end), start: from, end };
}

function withoutLoneSurrogates(source: SourceText, report: Report): SourceText {
  const first = source.text.search(loneSurrogates);
  if (first < 0) return source;
  const span = spanOf(source, first, first + 1);
  report(diagnose("json/unsound", "half a character: shown as U+FFFD", { span }));
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index } of source.text.matchAll(loneSurrogates)) {
    pieces.push({ text: source.text.slice(from, index), start: from, end: index });
    pieces.push({ text: "\ufffd", start: index, end: index + 1 });
    from = index + 1;
  }
  const end = source.text.length;
  return derive(source, [...pieces, { text: source.text.slice(from), start: from, end }]);
}
