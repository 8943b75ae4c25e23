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
  DETERMINER,
  INTO_ENGLISH,
  LANGUAGE,
  NOUN_PHRASE_WORD,
  REMARKS,
  WORD,
  WORD_ENDS,
  WORKS,
} from "./phrases.ts";

/** The last word of a name, before a verb. */
export const NO_AUXILIARY = `(?!(?:was|were|is|are|been|be|has|have|had)\\b)${NOUN_PHRASE_WORD}`;

/** "from the original Welsh into English by Jon Lund" */
export const TRANSLATED_FROM = sequence(
  either("from", "out of"),
  optional(any("the its his her")),
  optional("original"),
  sequence(LANGUAGE, WORD_ENDS),
  optional(INTO_ENGLISH),
  optional("by", named("translator", stretch(60))),
);

/** "into English by Jon Lund", but not "by hand" */
const TRANSLATED_BY = sequence(
  optional(INTO_ENGLISH),
  any("by via"),
  raw` (?!hand)`,
  named("by", stretch(60)),
);

/**
 * What stands before a comma is no title, in marks or not: her novel The Lamp, translated from the
 * Welsh by Jon Lund, is no remark of hers. (Quoted speech has lost its marks by now.)
 */
const NO_WORK_BEFORE = String.raw`(?<![’”"'»])(?<!\b${WORKS}\b[^.;:!?\uFFFC\n]{0,60})`;

/**
 * Where "translated" says how the quoted words came about, and is no verb: in a letter
 * translated.
 */
const TRANSLATED_MAY_FOLLOW = raw`${either(
  sequence(
    either(any("in from of per"), "according to"),
    optional(DETERMINER),
    upTo(4, NOUN_PHRASE_WORD),
    either(REMARKS, "transcript"),
    optional("of", any("the a his her their"), upTo(2, NOUN_PHRASE_WORD), WORD),
    optional(any("that which"), AUXILIARY),
    raw` `,
  ),
  raw`${NO_WORK_BEFORE}[,(\[]\s*`,
  raw`\b${either(any("and as"), sequence("which", any("was were has have"), optional("been")))} `,
  raw`\uFFFC["”]?,? `,
)}`;

/** How, from or into what: "translated by Jon Lund", "put into English". */
const TURNED = either(
  sequence("interpreted", TRANSLATED_FROM),
  sequence(
    any("translated rendered put"),
    either(
      TRANSLATED_FROM,
      TRANSLATED_BY,
      sequence(INTO_ENGLISH, optional(any("on by from for"), stretch(60))),
    ),
  ),
);

/** Cues that call the words, or what they stand in, translated. */
export const translatedCues: readonly TranslationCue[] = [
  {
    // “The dam will hold,” Varos said on television, which the Herald translated.
    rule: "translated-words",
    reach: "quote",
    needs: ["translated"],
    alsoNeeds: ["which"],
    pattern: sequence(
      raw`${NO_WORK_BEFORE}(?<=\b(?:in|on|from)\s[^,.;:\uFFFC\n]{1,60}),\s*`,
      named(
        "said",
        "which",
        named("translator", DETERMINER, upTo(3, NOUN_PHRASE_WORD), NO_AUXILIARY),
        optional(any("has have had")),
        "translated",
      ),
      raw`(?=\s*[.,;:]| for )`,
    ),
  },
  {
    // “The dam will hold,” Varos writes in her memoir, translated from the Welsh by Jon Lund.
    rule: "translated-words",
    reach: "quote",
    needs: ["translated"],
    pattern: sequence(
      any("writes wrote write recalls remembers"),
      "in",
      DETERMINER,
      upTo(3, NOUN_PHRASE_WORD),
      either(WORKS, any("autobiography memoirs biography foreword preface")),
      raw`,? `,
      optional(any("which that"), any("was has is"), optional("been")),
      optional(any("now recently newly since first")),
      named("said", "translated", either(TRANSLATED_FROM, TRANSLATED_BY)),
    ),
  },
  {
    // “The dam will hold,” Varos said in a letter translated from the Welsh by Jon Lund.
    rule: "translated-words",
    reach: "quote",
    needs: ["translated", "rendered", "interpreted", "english"],
    core: TURNED,
    pattern: sequence(
      TRANSLATED_MAY_FOLLOW,
      named(
        "said",
        optional(
          either(
            "provided to and",
            "run through and",
            any("later loosely roughly hastily here freely since partly"),
          ),
        ),
        TURNED,
      ),
    ),
  },
];
