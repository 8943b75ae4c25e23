import type { BlockDraft, InlineDraft } from "../document/compose.ts";
import { textDraft } from "../document/compose.ts";
import { datelineLength } from "./conventions/dateline.ts";
import { textOfInlines } from "./markup/repeats.ts";

/** Some blocks with the dateline that the first paragraph opens with as a block of its own. */
export function withDateline(blocks: readonly BlockDraft[]): readonly BlockDraft[] {
  const at = blocks.findIndex(({ type }) => type === "paragraph");
  const paragraph = blocks[at];
  if (
    paragraph?.type !== "paragraph" ||
    blocks.slice(0, at).some(({ type }) => type !== "figure")
  ) {
    return blocks;
  }
  const text = textOfInlines(paragraph.inlines);
  const length = datelineLength(text);
  if (length === 0 || length >= text.length) return blocks;
  const gap = text.slice(length).length - text.slice(length).trimStart().length;
  const [dateline, rest] = splitInlines(paragraph.inlines, length);
  const [, words] = splitInlines(rest, gap);
  const cut = startOf(words) ?? paragraph.source.end;
  const { file, start, end } = paragraph.source;
  return [
    ...blocks.slice(0, at),
    { type: "dateline", inlines: dateline, source: { file, start, end: endOf(dateline) ?? cut } },
    { ...paragraph, inlines: words, source: { file, start: cut, end } },
    ...blocks.slice(at + 1),
  ];
}

/** Parts some inlines at an offset of their text. */
export function splitInlines(
  inlines: readonly InlineDraft[],
  at: number,
): readonly [before: readonly InlineDraft[], after: readonly InlineDraft[]] {
  const before: InlineDraft[] = [];
  const after: InlineDraft[] = [];
  let start = 0;
  for (const inline of inlines) {
    const end = start + textOfInlines([inline]).length;
    if (end <= at && !(end === start && start === at)) before.push(inline);
    else if (start >= at) after.push(inline);
    else {
      const [head, tail] = splitInline(inline, at - start);
      before.push(head);
      after.push(tail);
    }
    start = end;
  }
  return [before, after];
}

function splitInline(inline: InlineDraft, at: number): readonly [InlineDraft, InlineDraft] {
  if (inline.type === "text") {
    const { value, source } = inline;
    const isInStep = value.length === source.end - source.start;
    const cut = isInStep ? source.start + at : source.end;
    return [
      textDraft(value.slice(0, at), isInStep ? { ...source, end: cut } : source),
      textDraft(value.slice(at), isInStep ? { ...source, start: cut } : source),
    ];
  }
  if (!("children" in inline)) throw new Error(`a ${inline.type} cannot be parted`);
  const [head, tail] = splitInlines(inline.children, at);
  return [
    { ...inline, children: head },
    { ...inline, children: tail },
  ];
}

function startOf([first]: readonly InlineDraft[]): number | null {
  return first?.source.start ?? null;
}

function endOf(inlines: readonly InlineDraft[]): number | null {
  return inlines.at(-1)?.source.end ?? null;
}
