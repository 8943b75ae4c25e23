import { firstWhere } from "../document/sorted.ts";
import type { TextRange } from "../document/span.ts";
import type { Passage } from "./passages.ts";

/** A stretch of text that one quote says in one block without a break. */
interface Run {
  readonly start: number;
  readonly quote: string;
  readonly block: object;
  text: string;
}

/** Which marks close what a mark opened, in the languages whose marks the readers know. */
const closers: Readonly<Record<string, string>> = {
  "‘": "’",
  "'": "'",
  "‚": "‘’",
  "“": "”",
  '"': '"',
  "„": "“”",
  "‹": "›",
  "›": "‹",
  "«": "»",
};

/** A mark before a word, and no apostrophe. The first one of a run opens the quote itself. */
const opener =
  /(?<=[\s([“"„«»])[‘'‚“"„‹›«](?=[\p{L}\p{N}])(?!(?:tis|twas|til|cause|em|n|\d\ds?)(?![\p{L}\p{N}]))/gu;

/** What somebody quotes in turn is no longer than this, in characters. It keeps the search linear. */
const farthest = 2000;

/**
 * What those who are quoted quote in turn, marks included, in reading order: “The captain told me ‘we
 * will stay’ and left.” Where no mark closes it in its own sentence, it goes on up to the sentence whose
 * end one closes, in the same paragraph. `sentences` are the article's.
 */
export function innerQuotesOf(
  passages: readonly Passage[],
  sentences: readonly TextRange[],
): readonly TextRange[] {
  return runsOf(passages).flatMap((run) => innerQuotesIn(run, sentences));
}

function runsOf(passages: readonly Passage[]): readonly Run[] {
  const runs: Run[] = [];
  for (const passage of passages) {
    if (passage.type !== "words" || passage.range === null || passage.place.quote === null)
      continue;
    const { value, range, place } = passage;
    const last = runs.at(-1);
    const goesOn =
      last?.quote === place.quote &&
      last?.block === place.blockElement &&
      last.start + last.text.length === range.start;
    if (last !== undefined && goesOn) last.text += value;
    else
      runs.push({
        start: range.start,
        quote: place.quote ?? "",
        block: place.blockElement,
        text: value,
      });
  }
  return runs;
}

function innerQuotesIn(run: Run, sentences: readonly TextRange[]): TextRange[] {
  const found: TextRange[] = [];
  let behind = 0;
  for (const { 0: mark, index } of run.text.matchAll(opener)) {
    if (index < behind) continue;
    const next = firstWhere(sentences, ({ end }) => end > run.start + index);
    const endOfSentence = (sentences[next]?.end ?? run.start + run.text.length) - run.start;
    const length = closedAt(
      run.text.slice(index + 1, index + farthest),
      mark,
      endOfSentence - index - 1,
    );
    if (length === null) continue;
    behind = index + 1 + length;
    found.push({ start: run.start + index, end: run.start + behind });
  }
  return found;
}

/** How many characters behind an opening mark end with the one that closes it; null where none does. */
function closedAt(text: string, mark: string, endOfSentence: number): number | null {
  const marks = closers[mark] ?? mark;
  const inSentence = new RegExp(`[${marks}](?![\\p{L}\\p{N}])`, "u").exec(
    text.slice(0, endOfSentence),
  );
  if (inSentence !== null) return inSentence.index + 1;
  // An apostrophe is written like a mark that closes ("the captains’ ship"): only behind a stop is it sure.
  const later = new RegExp(`[.,!?…][${marks}](?![\\p{L}\\p{N}])`, "u").exec(text);
  return later === null ? null : later.index + 2;
}
