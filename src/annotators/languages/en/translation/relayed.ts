import type { TranslationCue } from "../../translation-language.ts";
import {
  any,
  either,
  named,
  optional,
  raw,
  sequence,
  stretch,
  upTo,
} from "../../translation-patterns.ts";
import {
  AUXILIARY,
  FROM_LANGUAGE,
  INTO_ENGLISH,
  LANGUAGE,
  NO_NOUN_FOLLOWS,
  NOUN_PHRASE_WORD,
  WORD,
  WORD_BEGINS,
  WORD_ENDS,
} from "./phrases.ts";
import { FROM_WHICH, THE_WORDS_SAID, WHAT_WAS_SAID } from "./renderings.ts";

/** What somebody says, by word of mouth: a letter or a book may have been translated long ago. */
const SPOKEN_WORDS = any(
  "remarks comments words speech testimony answers replies evidence account statement interview voice sentences address",
);

const INTERPRETED = any("translated interpreted");

/** Other verbs for passing words on, which alone do not say that the language changed. */
const PASSED_ON = either(
  any("rendered relayed conveyed put turned"),
  sequence(any("passed handed"), any("on along")),
);

/** Any word that does not lead to a language or to somebody. */
const FILLER = `(?!(?:in|into|to|by|from)\\b)${WORD}`;

/** Who passed the words on: "by a nurse from the clinic". */
const BY_SOMEBODY = sequence("by", raw` (?!hand|phone)`, named("by", stretch(60)));

/** From or into which language, as far as it is said: "from Welsh into English by a nurse". */
const FROM_OR_INTO = either(
  sequence(
    FROM_LANGUAGE,
    WORD_ENDS,
    optional(INTO_ENGLISH),
    optional("by", named("by", stretch(60))),
  ),
  sequence(any("in into to"), "english", WORD_ENDS, optional("by", named("by", stretch(60)))),
);

const INTERPRETS = any("translated interpreted translates interprets translating interpreting");

/** Cues that tell how somebody's words were passed on, in whatever order the sentence has it. */
export const relayedCues: readonly TranslationCue[] = [
  {
    // “The dam will hold,” said Varos, whose answers were interpreted from Welsh by Jon Lund.
    rule: "through-an-interpreter",
    reach: "near",
    needs: ["interpreted", "translated", "english", "<LANG>"],
    alsoNeeds: ["whose", "his ", "her ", "their ", "’s", "'s"],
    pattern: sequence(
      raw`(?<![\p{L}-])(?:whose|his|her|their|[a-zà-ÿ’'.-]+(?:’s|'s)) `,
      upTo(1, NOUN_PHRASE_WORD),
      SPOKEN_WORDS,
      optional(AUXILIARY),
      optional(any("then later simultaneously partly all first")),
      either(
        sequence(INTERPRETED, upTo(4, FILLER), either(FROM_OR_INTO, BY_SOMEBODY)),
        sequence(PASSED_ON, upTo(4, FILLER), FROM_OR_INTO),
      ),
    ),
  },
  {
    // A volunteer kneels beside him and translates from the Welsh.
    rule: "through-an-interpreter",
    reach: "near",
    needs: ["translat", "interpret"],
    alsoNeeds: ["beside", "next to", "alongside", "behind", "between", "at his", "at her"],
    pattern: sequence(
      WORD_BEGINS,
      either(
        sequence(
          any("beside alongside behind between next"),
          optional("to"),
          any("him her them us me"),
        ),
        sequence("at", any("his her their"), any("side elbow shoulder bedside feet")),
      ),
      raw`(?:,| and|, and) `,
      optional(any("quietly softly patiently")),
      INTERPRETS,
      THE_WORDS_SAID,
      FROM_WHICH,
    ),
  },
  {
    // Jon Lund stood in the road and translated her Welsh for me.
    rule: "through-an-interpreter",
    reach: "near",
    needs: ["translat", "interpret"],
    alsoNeeds: ["<LANG>", " me", " us"],
    pattern: sequence(
      "and",
      optional(any("quietly softly patiently")),
      INTERPRETS,
      either(
        sequence(any("his her their"), LANGUAGE, NO_NOUN_FOLLOWS),
        sequence(WHAT_WAS_SAID, "for", any("me us"), WORD_ENDS),
      ),
    ),
  },
  {
    // Jon Lund, who translated for me all that week, laughed.
    rule: "through-an-interpreter",
    reach: "near",
    needs: ["translat", "interpret"],
    alsoNeeds: [" me", " us"],
    pattern: sequence(
      raw`(?:${named("name", raw`(?!(?:and|but|while|as)\b)`, upTo(2, NOUN_PHRASE_WORD), NOUN_PHRASE_WORD)}(?:, [^,.;:()\uFFFC\n]{1,60},| ?\([^()\uFFFC\n]{1,60}\))?,? )?(?:who|and who) `,
      optional(any("was had has also")),
      INTERPRETS,
      "for",
      any("me us"),
      WORD_ENDS,
    ),
  },
  {
    // Varos (translated): “The dam will hold.” / “The dam will hold,” Varos said, roughly translated.
    rule: "translated-words",
    reach: "quote",
    needs: ["translated"],
    pattern: either(
      sequence(
        raw`(?<=[([])`,
        optional(any("roughly loosely as freely")),
        raw`translated(?=[)\]])`,
      ),
      sequence(
        raw`(?<=,\s*)`,
        any("roughly loosely as freely"),
        raw` translated(?=\s*(?:[.,;:\uFFFC]|$))`,
      ),
    ),
  },
  {
    // In her diary, translated for the court, Varos wrote: “The dam will hold.”
    rule: "translated-words",
    reach: "speaker",
    needs: ["translated"],
    alsoNeeds: [" for "],
    pattern: sequence(
      raw`(?<=\b(?:remarks|comments|words|speech|letter|letters|diary|post|message|messages|statement|answers|testimony|interview|note|notes|email|video|recording),? (?:which (?:was|were) )?)`,
      "translated for",
      any("the this"),
      any(
        "court jury inquiry tribunal hearing panel paper newspaper times herald post guardian bbc",
      ),
      WORD_ENDS,
    ),
  },
];
