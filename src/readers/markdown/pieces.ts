import type { Piece } from "../source-text.ts";

/**
 * The value of a text node as pieces of the file: in step where they are the same, one piece of its own
 * for each escape, character reference, and line end with what stands before the next line (`> `).
 */
export function piecesOf(
  value: string,
  text: string,
  start: number,
  end: number,
): readonly Piece[] {
  if (value.length === end - start) return [{ text: value, start, end }];
  const pieces: Piece[] = [];
  let from = start;
  let at = start;
  let done = 0;
  const flush = (): void => {
    if (at > from)
      pieces.push({ text: value.slice(done - (at - from), done), start: from, end: at });
  };
  while (done < value.length && at < end) {
    const differing = differenceAt(value, done, text, at, end);
    if (differing === null) {
      if (value[done] !== text[at]) return [{ text: value, start, end }];
      done++;
      at++;
      continue;
    }
    flush();
    const { length, meant } = differing;
    if (meant !== "") pieces.push({ text: meant, start: at, end: at + length });
    at += length;
    done += meant.length;
    from = at;
  }
  flush();
  return done === value.length ? pieces : [{ text: value, start, end }];
}

/** What the file writes otherwise at a place: how much of it, and what it means. */
function differenceAt(
  value: string,
  done: number,
  text: string,
  at: number,
  end: number,
): { readonly length: number; readonly meant: string } | null {
  const character = text[at];
  if (
    character === "\\" &&
    /[!-/:-@[-`{-~]/.test(text[at + 1] ?? "") &&
    value[done] === text[at + 1]
  ) {
    return { length: 2, meant: text[at + 1] ?? "" };
  }
  if (character === "&") {
    const reference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{1,31});/i.exec(text.slice(at, at + 40))?.[0];
    if (reference === undefined || value.startsWith(reference, done)) return null;
    const size = (value.codePointAt(done) ?? 0) > 0xffff ? 2 : 1;
    return { length: reference.length, meant: value.slice(done, done + size) };
  }
  if (character === "\n" || character === "\r" || character === " " || character === "\t") {
    const gap = /^[ \t]*(?:\r\n?|\n)[ \t>]*/.exec(text.slice(at, Math.min(end, at + 1000)))?.[0];
    if (gap !== undefined && gap.length > 1 && value[done] === "\n")
      return { length: gap.length, meant: "\n" };
  }
  return null;
}
