import { cuesIn, mayHoldCue } from "./cues.ts";
import { looksForeign } from "./foreign.ts";
import type { Ledger } from "./ledger.ts";
import type { CueAt } from "./read-cue.ts";
import type { Story, Telling } from "./story.ts";

/** The quote beside the cue translates the foreign words quoted before it. */
export function claimGloss(
  cue: CueAt,
  { statement, quoted }: Telling,
  story: Story,
  ledger: Ledger,
): void {
  const { places, quotes, reading } = story;
  const translated =
    cue.cue.reach === "gloss"
      ? quoted.find((index) => places.startOf(index) >= cue.range.end)
      : quoted.findLast((index) => places.startOf(index) < cue.range.start);
  if (translated === undefined || !quotes[translated - 1]) return;
  if (places.isWordAsWord(translated - 1)) return;
  if (!looksForeign(places.wordsOf(translated - 1), reading.language)) return;
  const language =
    cue.language ?? languageIn(statement.index, story) ?? languageIn(statement.index - 1, story);
  ledger.claim(translated, "stated", cue, language);
}

/** The language that a statement names for what is quoted; null where it names none. */
export function languageIn(index: number, { reading, places }: Story): string | null {
  const statement = reading.statements[index];
  if (!statement || !mayHoldCue(statement.items, reading.language)) return null;
  const cues = cuesIn(places.wordingOf(statement), reading.language);
  return cues.find((cue) => cue.language !== null)?.language ?? null;
}
