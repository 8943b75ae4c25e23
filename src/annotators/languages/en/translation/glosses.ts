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
import { HELD } from "./articles.ts";
import {
  AUXILIARY,
  FROM_LANGUAGE,
  IN_LANGUAGE,
  INTO_ENGLISH,
  LANGUAGE,
  NOUN_PHRASE_WORD,
  QUOTE_FOLLOWS,
  REMARKS,
  WORD_BEGINS,
  WORD_ENDS,
} from "./phrases.ts";

const ROUGHLY = any("roughly loosely literally");

/** Whose remarks: "her", "the two men’s". */
const SOMEBODYS = sequence(
  WORD_BEGINS,
  either(
    any("his her their the those these its both"),
    sequence("[a-zà-ÿ0-9.-]+", raw`(?:’s|'s|s’|s')`),
  ),
);

/**
 * Cues that point at a quote beside them: at foreign words and their meaning, or at words just
 * quoted.
 */
export const glossCues: readonly TranslationCue[] = [
  {
    // They shouted “Tir na lon,” which roughly translates as “land of swans”.
    rule: "translates-as",
    reach: "gloss",
    needs: ["translat"],
    alsoNeeds: ["\uFFFC"],
    pattern: sequence(
      optional(any("which that this it they words phrase")),
      optional(either(sequence(any("can could may"), "be"), any("is was are"))),
      optional(ROUGHLY),
      any("translate translates translated translating"),
      optional(ROUGHLY),
      optional("from", optional("the"), LANGUAGE),
      optional(any("in into to"), "english"),
      any("as to is"),
      raw`\s*[,:]?\s*`,
      optional(either("roughly", "loosely", "something like")),
      QUOTE_FOLLOWS,
    ),
  },
  {
    // They shouted “Tir na lon” (rough translation: “land of swans”).
    rule: "translates-as",
    reach: "gloss",
    needs: ["translation"],
    alsoNeeds: ["\uFFFC"],
    pattern: sequence(
      named("said", raw`\b`, optional(any("english rough loose")), "translation"),
      raw`\s*[:—–-]\s*`,
      QUOTE_FOLLOWS,
    ),
  },
  {
    // They shouted “Tir na lon”, which means “land of swans”.
    rule: "translates-as",
    reach: "gloss",
    needs: ["mean", "<LANG>"],
    alsoNeeds: ["\uFFFC"],
    pattern: sequence(
      named(
        "said",
        either(
          sequence(any("which that"), any("means mean")),
          "meaning",
          sequence(LANGUAGE, "for"),
        ),
        optional(ROUGHLY),
        optional("in english"),
      ),
      raw`\s*,?\s*`,
      QUOTE_FOLLOWS,
    ),
  },
  {
    // “The dam will hold,” Varos said. Her comments were made in Welsh.
    rule: "remarks-in-language",
    reach: "before",
    needs: ["<LANG>"],
    core: IN_LANGUAGE,
    pattern: sequence(
      SOMEBODYS,
      upTo(2, NOUN_PHRASE_WORD),
      either(REMARKS, any("evidence account")),
      either(sequence(AUXILIARY, optional(any("originally all")), optional(...HELD)), "took place"),
      IN_LANGUAGE,
      optional("and", optional(any("were was")), "translated", raw`[^,.;\uFFFC\n]{0,60}`),
    ),
  },
  {
    // “The dam will hold,” Varos said. Her remarks were later translated from Welsh by her office.
    rule: "remarks-in-language",
    reach: "before",
    needs: ["translated", "interpreted", "rendered", "relayed", "dubbed"],
    pattern: sequence(
      SOMEBODYS,
      upTo(2, NOUN_PHRASE_WORD),
      REMARKS,
      raw`(?:, in ${LANGUAGE},)? `,
      AUXILIARY,
      optional(any("later all lightly")),
      either(
        raw`(?:translated|interpreted|dubbed)(?! as )`,
        raw`(?:rendered|relayed)(?= (?:from|into|to|by (?:an?|his|her|their)) )`,
      ),

      optional(FROM_LANGUAGE),
      optional(INTO_ENGLISH),
      optional("by", named("translator", stretch(60))),
    ),
  },
  {
    // “The dam will hold,” Varos said. Her words are given here in translation.
    rule: "translated-words",
    reach: "before",
    needs: ["translation"],
    pattern: sequence(
      SOMEBODYS,
      upTo(2, NOUN_PHRASE_WORD),
      REMARKS,
      raw`(?:, in ${LANGUAGE},)? `,
      AUXILIARY,
      any("given quoted cited printed reproduced reported"),
      optional("here"),
      "in",
      optional(any("our my an a this")),
      optional(any("english own")),
      "translation",
      WORD_ENDS,
    ),
  },
  {
    // “The dam will hold,” Varos said, her remarks translated from Welsh by an aide.
    rule: "remarks-in-language",
    reach: "near",
    needs: ["translated", "interpreted", "rendered", "relayed", "<LANG>"],
    pattern: sequence(
      raw`(?<=[,;—–(]\s*)`,
      optional("with"),
      any("his her their the"),
      either(REMARKS, LANGUAGE),
      either(
        sequence(
          any("translated interpreted rendered relayed"),
          optional(FROM_LANGUAGE),
          optional(INTO_ENGLISH),
          either(
            sequence("by", named("translator", stretch(60))),
            sequence(
              "for",
              optional(any("the a us me")),
              optional(NOUN_PHRASE_WORD),
              raw`(?=\s*[,.;])`,
            ),
          ),
        ),
        sequence(
          any("which that"),
          AUXILIARY,
          optional(any("all originally")),
          optional(...HELD),
          "in",
          named("spoken", "<LANG>"),
          WORD_ENDS,
        ),
      ),
    ),
  },
  {
    // They shouted “Tir na lon”. Translated, it means “land of swans”. The translation reads: “Land of swans.”
    rule: "translates-as",
    reach: "gloss",
    needs: ["translat"],
    alsoNeeds: ["\uFFFC"],
    pattern: sequence(
      either(
        sequence(
          optional(any("roughly loosely literally")),
          "translated",
          raw`,? (?:(?:it|that|this|which) )?`,
          any("means reads says"),
        ),
        sequence(
          optional(any("the a an its")),
          optional("english"),
          "translation",
          any("reads read says said is"),
        ),
      ),
      optional("as follows"),
      raw`\s*[,:]?\s*`,
      QUOTE_FOLLOWS,
    ),
  },
  {
    // They shouted “Tir na lon” – “land of swans” in English.
    rule: "translates-as",
    reach: "gloss-after",
    needs: ["english"],
    alsoNeeds: ["\uFFFC"],
    pattern: sequence(raw`\uFFFC["”]?\s*[,—–-]?\s*`, named("said", "in english"), WORD_ENDS),
  },
];
