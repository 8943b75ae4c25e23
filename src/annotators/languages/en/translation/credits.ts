import type { TranslationCue } from "../../translation-language.ts";
import {
  any,
  either,
  named,
  optional,
  type Part,
  raw,
  sequence,
  upTo,
} from "../../translation-patterns.ts";
import { SCOPE_WORD, TRANSLATOR } from "./articles.ts";
import { FROM_LANGUAGE, INTO_ENGLISH, LANGUAGE, WORD_ENDS } from "./phrases.ts";

/** A note may have a label: "Note: translated by Ana Ruiz". */
const NOTE_BEGINS = raw`(?<=(?:^(?:[a-zà-ÿ’' -]{1,20}:)?|[;(\[.])\s*)`;

/** A note says nothing more. */
const NOTE_ENDS = raw`(?=\s*(?:[.;)\]|/]|$| and |[,—–-]\s*ed(?:itor)?(?:’s note)?\b))`;

/** "translations are mine", "translation from Welsh by the author" */
const OWN_TRANSLATION: readonly Part[] = [
  optional("the"),
  any("translation translations"),
  optional("from", optional("the"), LANGUAGE),
  optional(any("is are")),
  either(
    sequence(
      raw`(?<=\b(?:is|are|all translations|all translations from <LANG>)\s+)by `,
      named("by", TRANSLATOR),
    ),
    any("ours mine hers"),
    sequence(any("our my"), "own"),
    raw`(?:the )?[a-zà-ÿ]+(?:’s|'s)(?: own)?(?=\s*(?:[.;)\]]|$))`,
  ),
];

/** Cues that say, apart from the story, who translated what is quoted in it. */
export const creditCues: readonly TranslationCue[] = [
  {
    // Ana Ruiz translated the interviews from Welsh.
    rule: "translated-words",
    reach: "article",
    needs: ["translated", "interpreted"],
    pattern: sequence(
      raw`(?<=^(?:[a-zà-ÿ’' ]{1,20}:\s*)?)`,
      named("helper", upTo(3, SCOPE_WORD), SCOPE_WORD),
      optional(any("has have also")),
      any("translated interpreted"),
      optional("all"),
      optional(any("the these our")),
      any("interviews quotes quotations conversations"),
      optional("for", any("this our"), any("article story report piece")),
      optional(FROM_LANGUAGE),
      NOTE_ENDS,
    ),
  },
  {
    // All translations are by the author.
    rule: "translated-words",
    reach: "article",
    needs: ["translation"],
    pattern: sequence(
      raw`(?:(?<=^(?:[a-zà-ÿ’' ]{1,20}:\s*)?(?:unless [^,.;]{1,40},\s*)?)|(?<![\p{L}-])all )`,
      ...OWN_TRANSLATION,
    ),
  },
  {
    // “The dam will hold,” Varos said; the translation is mine.
    rule: "translated-words",
    reach: "near",
    needs: ["translation", "english is"],
    pattern: either(
      sequence(raw`(?<=[,;—–(\[]\s*)`, ...OWN_TRANSLATION, NOTE_ENDS),
      sequence("the english is", any("mine ours hers"), NOTE_ENDS),
    ),
  },
  {
    // Translated from the Welsh by Ana Ruiz. / (Reporting by Jon Lund; translated by Ana Ruiz)
    rule: "translated-words",
    reach: "note",
    needs: ["translated"],
    pattern: sequence(
      NOTE_BEGINS,
      either(
        sequence(
          "translated",
          sequence(FROM_LANGUAGE, WORD_ENDS),
          optional(INTO_ENGLISH),
          optional("by", named("translator", TRANSLATOR)),
        ),
        sequence("translated", optional(INTO_ENGLISH), raw` by (?!hand)`, named("by", TRANSLATOR)),
      ),
      NOTE_ENDS,
    ),
  },
  {
    // Translation: Ana Ruiz / Translation from Welsh by Ana Ruiz
    rule: "translated-words",
    reach: "note",
    needs: ["translation", "interpret"],
    alsoNeeds: ["by", "via", "courtesy", ":"],
    pattern: sequence(
      NOTE_BEGINS,
      optional("with"),
      optional(
        any("additional further"),
        optional(any("reporting research production"), raw`(?: and|,) ?`),
      ),
      optional(any("reporting research text photographs interview"), any("and")),
      optional("english"),
      any("translation translations interpretation interpreting"),
      optional(FROM_LANGUAGE),
      raw`(?:\s+(?:(?:is |are |was |were )?by|via|courtesy of)\s+|:\s*)`,
      either(
        // (translation by the Courier)
        sequence(raw`(?=the [^.;)\]\n]{1,40}[)\]])`, named("by", TRANSLATOR)),
        named("name", TRANSLATOR),
      ),
    ),
  },
  {
    // (Interpreter: Ana Ruiz)
    rule: "through-an-interpreter",
    reach: "note",
    needs: ["interpreter:", "translator:"],
    pattern: sequence(
      NOTE_BEGINS,
      any("interpreter translator"),
      raw`:\s*`,
      named("name", TRANSLATOR),
    ),
  },
];
