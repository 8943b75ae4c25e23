import { type InlineDraft, textDraft } from "../../document/compose.ts";
import type { SourceSpan } from "../../document/span.ts";
import { mostRuns, type SourceText, spanOf, textRuns } from "../source-text.ts";
import type { Line } from "./lines.ts";

/** The text of a block and where it came from. */
export interface Written {
  readonly inlines: readonly InlineDraft[];
  readonly source: SourceSpan;
}

/**
 * Sets lines as one running text: each line end, tab and row of blanks becomes one blank. What changes
 * its length does so in a run of its own, so that all runs stay in step with the file. In verse the
 * line ends stay.
 */
export function write(lines: readonly Line[], source: SourceText, verse = false): Written {
  const inlines = lines.flatMap((line, index) => {
    const last = lines[index - 1];
    const cut = !verse && losesHyphen(line, lines[index + 1], source) ? 1 : 0;
    const words = wordsOf(cut > 0 ? withoutEnd(line, cut) : line, source);
    return last === undefined ? words : [...lineEnd(last, line, source, verse), ...words];
  });
  const start = lines[0]?.start ?? 0;
  return { inlines, source: spanOf(source, start, lines.at(-1)?.end ?? start) };
}

function withoutEnd(line: Line, length: number): Line {
  return { ...line, end: line.end - length, text: line.text.slice(0, -length) };
}

function wordsOf(line: Line, source: SourceText): InlineDraft[] {
  const gaps = [...line.text.matchAll(/[ \t]{2,}/g)];
  if (gaps.length > mostRuns) {
    const value = line.text.replace(/[ \t]+/g, " ");
    return [textDraft(value, spanOf(source, line.start, line.end))];
  }
  const runs: InlineDraft[][] = [];
  let from = line.start;
  for (const { 0: blanks, index } of gaps) {
    const at = line.start + index;
    runs.push(textRuns(source, from, at));
    from = at + blanks.length;
    runs.push([textDraft(" ", spanOf(source, at, from))]);
  }
  return [...runs, textRuns(source, from, line.end)].flat();
}

function lineEnd(last: Line, next: Line, source: SourceText, verse: boolean): InlineDraft[] {
  const span = spanOf(source, last.end, next.start);
  if (verse) return [{ type: "line-break", source: span }];
  return isBrokenWord(last, next) ? [] : [textDraft(" ", span)];
}

/**
 * A word broken at its hyphen. Whether the hyphen belongs to the word ("no-limits") or to the line end
 * nobody can tell for sure: see {@link losesHyphen}. In "pre- and post-war" it hangs.
 */
function isBrokenWord(last: Line, next: Line): boolean {
  if (!/\p{L}-$/u.test(last.text.slice(-3)) || !/^\p{L}/u.test(next.text)) return false;
  return !/^(?:and|or|to|und|oder|bis|et|ou|y|o)\s/.test(next.text);
}

/** Endings that are no words of their own, so that nobody joins them with a hyphen. */
const endings =
  /^(?:[st]ions?|[st]ional(?:ly)?|tic(?:al|ally|s)?|ments?|ing|ings|ness|ances?|ences?|ity|ities|[ai]ble|ous(?:ly)?|[st]ives?|isms?|ists?|ful(?:ly)?|ships?|tures?|cally|[cs]ial(?:ly)?|ary|ory|ians?|i[sz](?:ed|es|ing|ation)|ations?|ed|ly|ers?)(?!\p{L})/u;

/**
 * Whether the hyphen at a line end belongs to the line end: the word stands elsewhere in the file
 * without it, and not with it, or what follows is an ending.
 */
function losesHyphen(last: Line, next: Line | undefined, source: SourceText): boolean {
  if (!next || !isBrokenWord(last, next) || !/^\p{Ll}/u.test(next.text)) return false;
  const [head = ""] = /[\p{L}\p{M}]{1,30}-$/u.exec(last.text.slice(-32)) ?? [];
  const [tail = ""] = /^[\p{L}\p{M}]{1,30}/u.exec(next.text) ?? [];
  const words = wordsIn(source);
  if (words.has((head + tail).toLowerCase())) return false;
  return words.has((head.slice(0, -1) + tail).toLowerCase()) || endings.test(next.text);
}

/** The words of each text that was asked for, in lower case: made once, and only where a line ends so. */
const wordsBySource = new WeakMap<SourceText, ReadonlySet<string>>();

function wordsIn(source: SourceText): ReadonlySet<string> {
  const known = wordsBySource.get(source);
  if (known !== undefined) return known;
  const words = new Set(
    source.text.toLowerCase().match(/[\p{L}\p{M}]{2,40}(?:-[\p{L}\p{M}]{1,40})*/gu) ?? [],
  );
  wordsBySource.set(source, words);
  return words;
}
