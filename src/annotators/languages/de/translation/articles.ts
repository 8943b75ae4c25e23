import type { TranslationCue } from "../../translation-language.ts";
import {
  any,
  either,
  LANGUAGE,
  named,
  optional,
  raw,
  SOMEBODY,
  sequence,
  WORD_BEGINS,
} from "../../translation-patterns.ts";

/** "aus dem Polnischen übersetzt" */
const TRANSLATED = sequence(
  optional("aus dem", `${LANGUAGE}en`),
  optional("von", named("translator", SOMEBODY)),
  optional("ins deutsche"),
  "übersetzt",
);

/** Cues in notes on a whole article and in sentences about what was quoted before them. */
export const articleCues: readonly TranslationCue[] = [
  {
    // Die Zitate wurden aus dem Polnischen übersetzt. Das Interview wurde auf Polnisch geführt.
    rule: "translated-words",
    reach: "article",
    pattern: sequence(
      WORD_BEGINS,
      any("dieses das dieser alle die"),
      any("interview gespräch artikel text zitate interviews gespräche"),
      any("wurde wurden"),
      raw` (?:auf (?<spoken><LANG>) ${any("geführt aufgezeichnet")}|${TRANSLATED})`,
    ),
  },
  {
    // Aus dem Polnischen von Jon Lund. Übersetzung: Jon Lund
    rule: "translated-words",
    reach: "note",
    pattern: either(
      sequence(
        raw`(?<=^\W*)`,
        "aus dem",
        `${LANGUAGE}en`,
        optional("übersetzt"),
        "von",
        named("translator", SOMEBODY),
      ),
      sequence(raw`(?<=^\W*)`, "übersetzung", raw`:\s*`, named("name", SOMEBODY)),
    ),
  },
  {
    // „Der Damm hält“, sagte Varos. Ihre Worte wurden aus dem Polnischen übersetzt.
    rule: "remarks-in-language",
    reach: "before",
    pattern: sequence(
      WORD_BEGINS,
      any("ihre seine die diese"),
      any("worte äußerungen aussagen bemerkungen antworten rede erklärung"),
      any("wurde wurden"),
      TRANSLATED,
    ),
  },
];
