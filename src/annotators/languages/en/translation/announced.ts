import type { TranslationCue } from "../../translation-language.ts";
import {
  any,
  either,
  named,
  optional,
  type Raw,
  raw,
  sequence,
  stretch,
  upTo,
} from "../../translation-patterns.ts";
import {
  FROM_LANGUAGE,
  INTO_ENGLISH,
  LANGUAGE,
  NOT_OF_A_WORK,
  NOUN_PHRASE_WORD,
  WORD,
  WORD_BEGINS,
  WORD_ENDS,
} from "./phrases.ts";

/** What it speaks of stands behind the colon that ends it. */
const INTRODUCES: Raw = raw`(?=[^.;:\uFFFC\n]{0,80}:\s*(?:["“]?\uFFFC|$))`;

/** Cues that announce a translation which stands below them. */
export const announcedCues: readonly TranslationCue[] = [
  {
    // Here is the full text of the talk, translated from the Welsh by Jon Lund: / a translation of the text:
    rule: "translated-words",
    reach: "article",
    needs: ["translated", "translation"],
    alsoNeeds: ["text", "transcript"],
    pattern: either(
      sequence(
        any("text transcript"),
        "of",
        raw` [^.;:\uFFFC\n]{1,80}?,? `,
        optional(any("as which")),
        optional("was"),
        "translated",
        optional(FROM_LANGUAGE),
        optional(INTO_ENGLISH),
        optional("by", named("by", stretch(60))),
        INTRODUCES,
      ),
      sequence(
        any("below here following follows"),
        any("is are"),
        any("a an the our my"),
        upTo(3, NOUN_PHRASE_WORD),
        "translation of",
        any("a the"),
        upTo(2, WORD),
        any("text transcript transcription"),
        WORD_ENDS,
      ),
    ),
  },
  {
    // Below is an English translation of her remarks, made in Welsh:
    rule: "outlet-translation",
    reach: "next",
    needs: ["translation"],
    alsoNeeds: ["below", "here", "follow"],
    pattern: sequence(
      WORD_BEGINS,
      either(
        sequence(any("below here following follows"), any("is are")),
        sequence(any("see read find"), any("below here")),
      ),
      any("a an the our my its"),
      upTo(3, NOUN_PHRASE_WORD),
      "translation",
      WORD_ENDS,
      NOT_OF_A_WORK,
      raw`(?:[^.;:\uFFFC\n]{1,80}? (?:in|from) (?:(?:the|her|his|their) )?${LANGUAGE}${WORD_ENDS.source})?`,
      INTRODUCES,
    ),
  },
];
