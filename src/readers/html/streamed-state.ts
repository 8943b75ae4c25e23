import { endOfString, unescaped } from "../json/text.ts";
import { derive, joined, type Piece, part, type SourceText } from "../source-text.ts";

/** Rows that a page may stream, and code units that all their values may come to. */
const mostRows = 20_000;
const longest = 2_000_000;
/** Rows that one may stand in. */
const deepest = 8;

/** What a script hands over of the stream: a string as JSON has it, behind the number of its kind. */
const push = /^\s*self\.__next_f\.push\(\[\s*1\s*,\s*(?=")/;

/** A row of the stream: its value in the stream's text, as JSON or as bare words. */
interface Row {
  readonly isText: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * The values that Next.js streams to the script of a page, in strings that `self.__next_f.push` adds one to the
 * other: rows in React's wire format, JSON (`5:{"title":…,"body":"$6"}`) and words (`6:T4b0,…`, so many bytes in
 * hexadecimal), which stand in each other by number. Each row of JSON is one value, as JSON with all that
 * stands in it; every word keeps its place in the file. What leads back into itself, stands too deep or is too
 * long stays a number.
 */
export function streamedValues(scripts: readonly SourceText[]): readonly SourceText[] {
  const stream = joined(scripts.flatMap((script) => pushed(script) ?? []));
  const rows = rowsOf(stream.text);
  let left = longest;
  const open = new Set<string>();
  function* piecesOf(id: string, row: Row): Generator<Piece> {
    open.add(id);
    yield* row.isText ? quoted(stream.text, row) : inJson(row);
    open.delete(id);
  }
  function* inJson({ start, end }: Row): Generator<Piece> {
    let from = start;
    for (const { 0: mark, 1: id = "", index } of stream.text.slice(start, end).matchAll(pointer)) {
      const row = rows.get(id);
      if (!row || open.has(id) || open.size > deepest || left < row.end - row.start) continue;
      left -= row.end - row.start;
      yield pieceOf(stream.text, from, start + index);
      yield* piecesOf(id, row);
      from = start + index + mark.length;
    }
    yield pieceOf(stream.text, from, end);
  }
  return [...rows].flatMap(([id, row]) => {
    if (row.isText || left < row.end - row.start) return [];
    left -= row.end - row.start;
    return [derive(stream, piecesOf(id, row))];
  });
}

/** A member or item that is the number of a row: "$1a", "$L1a" for one that comes later. */
const pointer = /(?<!\\)"\$L?([\da-f]+)"(?=\s*[,}\]])/g;

/** The string that a script adds to the stream; null where it adds none. */
function pushed(script: SourceText): SourceText | null {
  const start = push.exec(script.text)?.[0].length;
  if (start === undefined) return null;
  return unescaped(part(script, start, endOfString(script.text, start) + 1));
}

function rowsOf(text: string): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  const head = /\n*([\da-f]+):(?:T([\da-f]{1,7}),)?/y;
  for (let found = head.exec(text); found && rows.size < mostRows; found = head.exec(text)) {
    const [, id = "", bytes] = found;
    const start = head.lastIndex;
    const next = text.indexOf("\n", start);
    const end =
      bytes === undefined
        ? next < 0
          ? text.length
          : next
        : endOfBytes(text, start, Number.parseInt(bytes, 16));
    if (bytes !== undefined || /^[{["]/.test(text.slice(start, start + 1)))
      rows.set(id, { isText: bytes !== undefined, start, end });
    head.lastIndex = end;
  }
  return rows;
}

/** Where so many bytes of UTF-8 that begin at a place end. */
function endOfBytes(text: string, start: number, bytes: number): number {
  let at = start;
  for (let left = bytes; left > 0 && at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a pair stands for two of its four bytes.
    left -= code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return at;
}

/** Words as a string of JSON. */
function* quoted(text: string, { start, end }: Row): Generator<Piece> {
  yield { text: '"', start, end: start };
  let from = start;
  for (const { 0: character, index } of text.slice(start, end).matchAll(/["\\\0-\x1f]/g)) {
    const at = start + index;
    yield pieceOf(text, from, at);
    yield { text: JSON.stringify(character).slice(1, -1), start: at, end: at + 1 };
    from = at + 1;
  }
  yield pieceOf(text, from, end);
  yield { text: '"', start: end, end };
}

function pieceOf(text: string, start: number, end: number): Piece {
  return { text: text.slice(start, end), start, end };
}
