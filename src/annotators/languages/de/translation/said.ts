import type { TranslationCue } from "../../translation-language.ts";
import {
  any,
  either,
  LANGUAGE,
  named,
  raw,
  sequence,
  upTo,
  verbOfSaying,
  WORD_ENDS,
  wordBut,
} from "../../translation-patterns.ts";
import { germanVerbs } from "../verbs.ts";

/** What may itself be in the language: schrieb ihren *Roman* auf Polnisch. */
const WORKS =
  "roman romane buch bücher gedicht gedichte lied lieder stück stücke dissertation doktorarbeit memoiren text texte";

/** A verb that tells that somebody said or spoke something. */
const SAID = either(verbOfSaying(germanVerbs), any("sprach spricht"));

/** Cues that tell in which language words were said. */
export const saidCues: readonly TranslationCue[] = [
  {
    // „Der Damm hält“, sagte Varos in ihrer Muttersprache Polnisch.
    rule: "said-in-language",
    reach: "quote",
    pattern: sequence(
      any("sagte erklärte schrieb antwortete rief ergänzte betonte"),
      upTo(4, String.raw`[\p{L}-]+`),
      "in",
      any("ihrer seiner"),
      "muttersprache",
      raw`(?:,? (?:dem )?${LANGUAGE}(?:en)?)?${WORD_ENDS.source}`,
    ),
  },
  {
    // Auf Polnisch sagte Varos: „Der Damm hält.“
    rule: "said-in-language",
    reach: "quote",
    pattern: sequence(raw`(?<=^|[\uFFFC“"]\s*,?\s*)`, "auf", LANGUAGE, WORD_ENDS),
  },
  {
    // „Der Damm hält“, sagte Varos in gebrochenem Polnisch. / in polnischer Sprache
    rule: "said-in-language",
    reach: "speaker",
    pattern: either(
      sequence(
        raw`(?<!\p{L})`,
        "in",
        any("gebrochenem perfektem fließendem gutem akzentfreiem holprigem bestem stockendem"),
        LANGUAGE,
        WORD_ENDS,
      ),
      sequence(raw`(?<!\p{L})`, "in", `${named("spoken", "<LANG>")}(?:er)?`, "sprache", WORD_ENDS),
    ),
  },
  {
    // „Der Damm hält“, sagte Varos in einer Mischung aus Polnisch und Deutsch.
    rule: "said-in-language",
    reach: "speaker",
    pattern: sequence(
      "in einer",
      any("mischung mixtur"),
      "aus",
      either(sequence(LANGUAGE, "und deutsch"), sequence("deutsch und", LANGUAGE)),
      WORD_ENDS,
    ),
  },
  {
    // Varos sprach Polnisch, eine Dolmetscherin übersetzte.
    rule: "said-in-language",
    reach: "speaker",
    pattern: sequence(
      any("sprach spricht sprachen sprechen"),
      LANGUAGE,
      raw`(?=(?:,| und) [^.;:\uFFFC]{1,60}(?<!\p{L})(?:übersetz|dolmetsch))`,
    ),
  },
  {
    // „Der Damm hält“, sagte Varos am Montag auf Polnisch.
    rule: "said-in-language",
    reach: "speaker",
    needs: ["<LANG>"],
    pattern: sequence(SAID, upTo(8, wordBut(WORKS)), "auf", LANGUAGE, WORD_ENDS),
  },
];
