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
    const words = wordsOf(line, source);
    return last === undefined ? words : [...lineEnd(last, line, source, verse), ...words];
  });
  const start = lines[0]?.start ?? 0;
  return { inlines, source: spanOf(source, start, lines.at(-1)?.end ?? start) };
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
 * A word broken at its hyphen. The hyphen stays: whether it belongs to the word ("no-limits") or to
 * the line end nobody can tell. In "pre- and post-war" it hangs.
 */
function isBrokenWord(last: Line, next: Line): boolean {
  if (!/\p{L}-$/u.test(last.text.slice(-3)) || !/^\p{L}/u.test(next.text)) return false;
  return !/^(?:and|or|to|und|oder|bis|et|ou|y|o)\s/.test(next.text);
}
