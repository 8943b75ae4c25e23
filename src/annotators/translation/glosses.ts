import type { Language } from "../languages/language.ts";
import { cuesIn, mayHoldCue } from "./cues.ts";
import { looksForeign } from "./foreign.ts";
import type { Ledger } from "./ledger.ts";
import { patternOf, placeOf } from "./patterns.ts";
import type { CueAt } from "./read-cue.ts";
import type { Story, Telling } from "./story.ts";
import { lowerCase, type Wording } from "./wording.ts";

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
  const wording = places.wordingOf(statement);
  const cues = cuesIn(wording, reading.language);
  return (
    cues.find((cue) => cue.language !== null)?.language ??
    languageOfWords(wording, reading.language)
  );
}

/** "a proverb in Welsh", "the Welsh word": the language of words that stand as they were said. */
function languageOfWords({ marked, written }: Wording, { translation }: Language): string | null {
  const match = patternOf(translation.foreignWords, "dgu");
  match.lastIndex = 0;
  const found = match.exec(marked);
  const place = found && placeOf("lang", found);
  if (!place) return null;
  return (
    translation.languageNames.get(lowerCase(written.slice(...place)).replace(" ", "-")) ?? null
  );
}
