import { type InlineDraft, textDraft } from "../../document/compose.ts";
import type { SourceSpan } from "../../document/span.ts";
import { type SourceText, spanOf, textRuns } from "../source-text.ts";

/** A text as one line: white space made one blank, none at its ends; each run in step with its source. */
export function plainInlines(source: SourceText): InlineDraft[] {
  const inlines: InlineDraft[] = [];
  let last: number | null = null;
  for (const { 0: words, index } of source.text.matchAll(/\S+(?: \S+)*/g)) {
    if (last !== null) inlines.push(textDraft(" ", spanOf(source, last, index)));
    last = index + words.length;
    inlines.push(...textRuns(source, index, last));
  }
  return inlines;
}

/** The text of a draft's inlines. */
export function textOfInlines(inlines: readonly InlineDraft[]): string {
  let text = "";
  for (const inline of inlines) {
    if (inline.type === "text") text += inline.value;
    else if (inline.type === "line-break") text += "\n";
    else if ("children" in inline) text += textOfInlines(inline.children);
  }
  return text;
}

/** Parts inlines behind so many code units of their text; what lies around the place is in both. */
export function splitInlines(
  inlines: readonly InlineDraft[],
  length: number,
): { readonly before: readonly InlineDraft[]; readonly after: readonly InlineDraft[] } {
  const before: InlineDraft[] = [];
  const after: InlineDraft[] = [];
  let at = 0;
  for (const inline of inlines) {
    const size = textOfInlines([inline]).length;
    const cut = length - at;
    at += size;
    if (cut >= size) before.push(inline);
    else if (cut <= 0) after.push(inline);
    else if (inline.type === "text") {
      before.push(textDraft(inline.value.slice(0, cut), within(inline, 0, cut)));
      after.push(textDraft(inline.value.slice(cut), within(inline, cut, size)));
    } else if ("children" in inline) {
      const parts = splitInlines(inline.children, cut);
      before.push({ ...inline, children: parts.before });
      after.push({ ...inline, children: parts.after });
    }
  }
  return { before, after };
}

/** The source of a part of a run; of the whole run where it is not in step. */
function within(
  { value, source }: { readonly value: string; readonly source: SourceSpan },
  start: number,
  end: number,
): SourceSpan {
  if (source.end - source.start !== value.length) return source;
  return { ...source, start: source.start + start, end: source.start + end };
}

/** From the beginning of the first to the end of the last; null where there are none. */
export function spanAround(nodes: readonly { readonly source: SourceSpan }[]): SourceSpan | null {
  const [first] = nodes;
  const last = nodes.at(-1);
  return first && last ? { ...first.source, end: last.source.end } : null;
}
