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
  WORD_ENDS,
} from "../../translation-patterns.ts";
import { DOCUMENT } from "./phrases.ts";

/** Cues that tell of a translation: of these words, of a paper, of a film. */
export const translatedCues: readonly TranslationCue[] = [
  {
    // In einem Brief, den die Redaktion aus dem Polnischen übersetzt hat, warnt Varos vor „Rissen“.
    rule: "translated-words",
    reach: "quote",
    pattern: sequence(
      "in",
      any("einem einer dem der ihrem ihrer seinem seiner"),
      DOCUMENT,
      raw`,? `,
      any("den die das"),
      named("translator", `${SOMEBODY}?`),
      optional("aus dem", `${LANGUAGE}en`),
      either("übersetzt hat", "übersetzt haben", "übersetzte", "übersetzten"),
      WORD_ENDS,
    ),
  },
  {
    // „Der Damm hält“, sagt Varos in dem Video, das deutsch untertitelt ist.
    rule: "voice-over",
    reach: "quote",
    pattern: either(
      "deutsch untertitelt",
      sequence("mit", any("deutschen"), "untertiteln"),
      sequence("laut", any("den der"), optional("deutschen"), "untertiteln"),
    ),
  },
  {
    // „Der Damm hält“, schrieb Varos (Übersetzung der Redaktion).
    rule: "outlet-translation",
    reach: "quote",
    pattern: sequence(
      raw`(?<=[(\[])`,
      "übersetzung",
      either(any("von durch"), raw`(?=der |des )`),
      raw`\s*`,
      named("by", SOMEBODY),
      raw`(?=[)\]])`,
    ),
  },
  {
    // „Der Damm hält“, schrieb Varos, aus dem Polnischen übersetzt von Jon Lund.
    rule: "translated-words",
    reach: "quote",
    // but not: Varos, die den Roman aus dem Polnischen übersetzte
    pattern: sequence(
      raw`(?<=[,(\[]\s*)`,
      "aus dem",
      `${LANGUAGE}en`,
      raw` übersetzt(?:e[nrs]?)?${WORD_ENDS.source}`,
      optional("von", named("translator", SOMEBODY)),
    ),
  },
  {
    // „Der Damm hält“, sagte Varos laut einer Übersetzung der Halmer Zeitung.
    rule: "outlet-translation",
    reach: "speaker",
    pattern: sequence(
      any("laut nach gemäß in"),
      optional(any("einer der")),
      any("übersetzung simultanübersetzung"),
      optional(any("von der des"), SOMEBODY),
    ),
  },
];
