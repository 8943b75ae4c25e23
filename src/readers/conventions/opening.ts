import type { BlockDraft, InlineDraft } from "../../document/compose.ts";
import { isByline } from "./byline.ts";
import { datelineLength } from "./dateline.ts";
import { textOfInlines } from "./drafts.ts";

/** The lines above a text, and the text. */
export interface Opening {
  readonly kicker?: readonly InlineDraft[];
  readonly headline?: readonly InlineDraft[];
  readonly standfirst?: readonly InlineDraft[];
  readonly byline?: readonly InlineDraft[];
  readonly dateline?: readonly InlineDraft[];
  readonly body: readonly BlockDraft[];
}

/** Longest headline and standfirst, and shortest standfirst without a full stop, in code units. */
const longestHeadline = 200;
const longestStandfirst = 350;
const shortestOpenEnded = 30;

type Line = Extract<BlockDraft, { type: "heading" | "paragraph" }>;

/**
 * Tells the head of a text that was written where nothing names its parts: in a word processor, in an
 * e-mail. What a format does name is `known` and is not looked for. Pictures may stand among the lines.
 */
export function openingOf(
  blocks: readonly BlockDraft[],
  known: Omit<Opening, "body"> = {},
): Opening {
  const lines = new Lines(blocks);
  const kicker = known.kicker ?? (known.headline ? undefined : lines.take(isKicker));
  const headline = known.headline ?? lines.take(isHeadline);
  if (headline === undefined) return { ...known, body: blocks };
  const byline = known.byline ?? lines.take(isBylineAt);
  const standfirst = known.standfirst ?? lines.take(isStandfirst);
  const later = byline ?? lines.take(isBylineAt);
  return {
    ...known,
    ...(kicker ? { kicker } : {}),
    headline,
    ...(standfirst ? { standfirst } : {}),
    ...(later ? { byline: later } : {}),
    body: lines.rest(),
  };
}

/** The blocks, of which lines are taken from the top. */
class Lines {
  readonly #blocks: readonly BlockDraft[];
  readonly #taken = new Set<BlockDraft>();

  constructor(blocks: readonly BlockDraft[]) {
    this.#blocks = blocks;
  }

  /** The first line that is left, if it is what is looked for. */
  take(
    isWanted: (line: Line, following: readonly BlockDraft[]) => boolean,
  ): readonly InlineDraft[] | undefined {
    const left = this.rest().filter(({ type }) => type !== "figure" && type !== "break");
    const [first, ...following] = left.slice(0, 4);
    if (first?.type !== "heading" && first?.type !== "paragraph") return undefined;
    if (!isWanted(first, following)) return undefined;
    this.#taken.add(first);
    return first.inlines;
  }

  rest(): readonly BlockDraft[] {
    return this.#blocks.filter((block) => !this.#taken.has(block));
  }
}

/** One word in capitals above a headline. */
function isKicker(line: Line, [next, ...more]: readonly BlockDraft[]): boolean {
  if (!/^\p{Lu}{3,20}$/u.test(textOf(line).trim())) return false;
  return (next?.type === "heading" || next?.type === "paragraph") && isHeadline(next, more);
}

/** A heading, or a line that does not end as a sentence does and has a text below it. */
function isHeadline(line: Line, following: readonly BlockDraft[]): boolean {
  const text = textOf(line).trim();
  if (text.length > longestHeadline || datelineLength(`${text} `) > 0 || isByline(text))
    return false;
  if (line.type === "heading") return true;
  if (following.length === 0 || text.includes("\n")) return false;
  return isWhollySet(line) || !/[.;:,。]["”’»)]*$/u.test(text);
}

function isBylineAt(line: Line): boolean {
  return isByline(textOf(line).trim());
}

/**
 * A byline or a dateline follows, or it is set apart by its type, or it does not end as a sentence
 * does and the next paragraph does. Anything less would take the lead from the story.
 */
function isStandfirst(line: Line, [next]: readonly BlockDraft[]): boolean {
  const text = textOf(line).trim();
  if (text.length > longestStandfirst || datelineLength(`${text} `) > 0 || isByline(text))
    return false;
  if (next?.type !== "paragraph") return false;
  const following = textOf(next).trim();
  if (isByline(following) || datelineLength(`${following} `) > 0) return true;
  if (line.type === "heading") return false;
  if (isWhollySet(line)) return !isWhollySet(next);
  const isOpenEnded = text.length >= shortestOpenEnded && /[\p{L}\p{N}”’"]$/u.test(text);
  return isOpenEnded && !/[.!?]["”’]?$/u.test(text) && /[.!?]["”’]?$/u.test(following);
}

/** Whether all of it is bold or italic. */
function isWhollySet({ inlines }: Line): boolean {
  const [only] = inlines.filter((inline) => textOfInlines([inline]).trim() !== "");
  const isOnly = inlines.every(
    (inline) => inline === only || textOfInlines([inline]).trim() === "",
  );
  return isOnly && (only?.type === "strong" || only?.type === "emphasis");
}

/** Of a long paragraph the beginning decides. */
function textOf({ inlines }: Line): string {
  return textOfInlines(inlines).slice(0, 2000);
}
