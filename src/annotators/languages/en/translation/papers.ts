import type { TranslationCue } from "../../translation-language.ts";
import { any, either, named, optional, raw, sequence, upTo } from "../../translation-patterns.ts";
import { DETERMINER, NOUN_PHRASE_WORD } from "./phrases.ts";
import { NO_AUXILIARY, TRANSLATED_FROM } from "./translated.ts";

/** Cues that call somebody's letters or diaries translated, also where nothing of them is quoted yet. */
export const papersCues: readonly TranslationCue[] = [
  {
    // Varos’s diary, translated from the Welsh by Jon Lund, is out. / The letters that Varos sent, now translated from Welsh
    rule: "translated-words",
    reach: "author",
    needs: ["translated"],
    alsoNeeds: [
      "diar",
      "letter",
      "note",
      "journal",
      "papers",
      "memoir",
      "autobiography",
      "book",
      "novel",
    ],
    pattern: sequence(
      raw`(?<![a-zà-ÿ-])`,
      any(
        `diary diaries letter letters notes notebook notebooks journal journals papers
         memoir memoirs autobiography book novel`,
      ),
      optional(any("that which"), upTo(3, NOUN_PHRASE_WORD), any("kept wrote sent left gave")),
      raw`(?: ${any("from to of in during by")} [^,.;:\uFFFC\n]{1,50})?,? `,
      either(
        sequence(optional(any("now recently newly later since")), "translated", TRANSLATED_FROM),
        // the letters, which friends have translated
        sequence(
          any("which that"),
          named("translator", optional(DETERMINER), upTo(3, NOUN_PHRASE_WORD), NO_AUXILIARY),
          optional(any("has have had")),
          "translated",
          raw`(?=\s*[.,;:]| for | from | into )`,
        ),
      ),
    ),
  },
];
