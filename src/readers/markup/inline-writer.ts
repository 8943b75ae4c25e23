import { type InlineDraft, textDraft } from "../../document/compose.ts";
import type { SourceSpan } from "../../document/span.ts";
import { type SourceText, spanOf, textRuns } from "../source-text.ts";
import type { MarkupText } from "./tree.ts";

/** What can stand around inlines, without what it holds. */
type Wrapper = InlineDraft extends infer Draft
  ? Draft extends { readonly children: unknown }
    ? Omit<Draft, "children" | "source">
    : never
  : never;

interface Level {
  readonly wrapper: Wrapper | null;
  readonly start: number;
  readonly inlines: InlineDraft[];
}

/**
 * Writes the inlines of one block. White space is as in HTML: each row of it is one blank, and there is
 * none at either end; no-break spaces stay.
 */
export class InlineWriter {
  readonly #source: SourceText;
  readonly #levels: Level[];
  /** White space that is written only if something follows. */
  #blank: { readonly start: number; readonly end: number; readonly level: number } | null = null;
  #isAtStart = true;
  #afterBreak = false;
  #start: number | null = null;
  #end = 0;

  constructor(source: SourceText) {
    this.#source = source;
    this.#levels = [{ wrapper: null, start: 0, inlines: [] }];
  }

  /** Whether there is anything to read. */
  get isEmpty(): boolean {
    return this.#isAtStart;
  }

  text({ value, start, end }: MarkupText): void {
    if (value.length !== end - start) {
      this.#meant(value, start, end);
      return;
    }
    let from = 0;
    // Iterating costs more than looking, and most runs have nothing of the kind.
    const whites = value.search(notOneBlank) < 0 ? [] : value.matchAll(notOneBlank);
    for (const { 0: blanks, index } of whites) {
      this.#words(start + from, start + index);
      this.#white(start + index, start + index + blanks.length);
      from = index + blanks.length;
    }
    this.#words(start + from, end);
  }

  /** Text that the source writes otherwise: an entity, a quotation mark for `<q>`. */
  meant(value: string, start: number, end: number): void {
    this.#meant(value, start, end);
  }

  lineBreak(start: number, end: number): void {
    this.#blank = null;
    if (this.#isAtStart) return;
    this.#push({ type: "line-break", source: this.#span(start, end) });
    // What follows begins a line: white space before it is none.
    this.#afterBreak = true;
  }

  reference(label: string, start: number, end: number): void {
    this.#push({ type: "footnote-reference", label, source: this.#span(start, end) });
  }

  open(wrapper: Wrapper, start: number): void {
    this.#levels.push({ wrapper, start, inlines: [] });
  }

  /** Closes what was opened last; what holds nothing leaves nothing. */
  close(end: number): void {
    const level = this.#levels.pop();
    if (!level?.wrapper) throw new Error("closed more than was opened");
    if (level.inlines.length === 0) return;
    const source = this.#span(level.start, end);
    this.#push({ ...level.wrapper, children: level.inlines, source } as InlineDraft);
  }

  /** All that was written, and where it came from. */
  end(): { readonly inlines: readonly InlineDraft[]; readonly source: SourceSpan } {
    const [level] = this.#levels;
    if (!level || this.#levels.length > 1) throw new Error("ended before all was closed");
    return {
      inlines: withoutLastBreak(level.inlines),
      source: this.#span(this.#start ?? 0, Math.max(this.#start ?? 0, this.#end)),
    };
  }

  #meant(value: string, start: number, end: number): void {
    if (/^[ \t\n\f\r]+$/.test(value)) {
      this.#white(start, end);
      return;
    }
    const readable = value.replace(
      /[\0-\x1f\x7f-\x84\x86-\x9f\u00ad\u202a-\u202e\u2066-\u2069\ufeff]/g,
      "",
    );
    if (readable === "") return;
    this.#space();
    this.#reach(start, end);
    this.#push(textDraft(readable, this.#span(start, end)));
  }

  #words(start: number, end: number): void {
    if (start >= end) return;
    this.#space();
    this.#reach(start, end);
    for (const run of textRuns(this.#source, start, end)) this.#push(run);
  }

  #white(start: number, end: number): void {
    if (this.#isAtStart || this.#afterBreak) return;
    const level = this.#blank?.level ?? this.#levels.length - 1;
    this.#blank = { start: this.#blank?.start ?? start, end, level };
  }

  /** Writes the white space that has been waiting. */
  #space(): void {
    this.#afterBreak = false;
    if (this.#blank === null) return;
    const { start, end, level } = this.#blank;
    this.#blank = null;
    // It stands where it was found, before what has been opened since.
    this.#push(textDraft(" ", this.#span(start, end)), Math.min(level, this.#levels.length - 1));
  }

  #reach(start: number, end: number): void {
    this.#isAtStart = false;
    this.#start ??= start;
    this.#end = Math.max(this.#end, end);
  }

  #push(inline: InlineDraft, level = this.#levels.length - 1): void {
    const inlines = this.#levels[level]?.inlines;
    const last = inlines?.at(-1);
    const joined = last && joinedText(last, inline);
    if (joined) inlines?.splice(-1, 1, joined);
    else inlines?.push(inline);
  }

  #span(start: number, end: number): SourceSpan {
    return spanOf(this.#source, start, end);
  }
}

/** White space that is more than one blank between two words. */
const notOneBlank = /[ \t\n\f\r]{2,}|^[ \t\n\f\r]|[ \t\n\f\r]$/g;

/** Two runs that are in step and go on one from the other, as one. */
function joinedText(a: InlineDraft, b: InlineDraft): InlineDraft | null {
  if (a.type !== "text" || b.type !== "text" || a.source.end !== b.source.start) return null;
  const isInStep = (text: typeof a) => text.value.length === text.source.end - text.source.start;
  if (!isInStep(a) || !isInStep(b) || a.value.length > 10_000) return null;
  return textDraft(a.value + b.value, { ...a.source, end: b.source.end });
}

/** A line end at the end of a block ends nothing. */
function withoutLastBreak(inlines: readonly InlineDraft[]): readonly InlineDraft[] {
  let length = inlines.length;
  while (inlines[length - 1]?.type === "line-break") length--;
  return inlines.slice(0, length);
}
