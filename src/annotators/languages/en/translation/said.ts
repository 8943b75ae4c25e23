import type { TranslationCue } from "../../translation-language.ts";
import { any, either, named, optional, raw, sequence, upTo } from "../../translation-patterns.ts";
import {
  CLAUSE_WORD,
  HABIT,
  IN_LANGUAGE,
  ITS_OWN_SUBJECT,
  LANGUAGE,
  MANNER,
  MIXED_WITH_ENGLISH,
  NO_NOUN_FOLLOWS,
  SAYING,
  WORD,
  WORD_BEGINS,
  WORD_ENDS,
} from "./phrases.ts";

/** Said, but in nobody's own words: to say Mass in Latin. */
const NO_LITURGY = String.raw`(?!(?: ${CLAUSE_WORD}){0,3} ${any(
  "mass masses grace rosary liturgy litany office vespers evensong psalms psalm creed kaddish prayer prayers verse verses",
)}\b)`;

/**
 * A word between a verb of saying and the language: none that begins a clause of its own ("said the signs *should* be in
 * Welsh"), and nothing that itself may be in the language, such as somebody else’s question, or a book.
 */
const WORD_BETWEEN = `(?!${any(
  `he she they it we i you that why how what when where whether if because who whom whose which
   called shouted whispered told spoke wrote sang
   should would could will must shall can may might is are was were be been being has have had do does did
   question questions heckler hecklers picture pictures photo photograph thesis
   english dissertation novel novels book books memoir poem poems play plays textbook works word words`,
)}(?![a-zà-ÿ’'-]))${CLAUSE_WORD}`;

/** Nor is what somebody asks for, or tells others to do, in the language. */
const NO_DEMAND = String.raw`(?! for (?!the |(?:[a-zà-ÿ0-9-]+ ){1,3}(?:minutes?|hours?|moment)\b))(?!(?<=\b(?:told|tell|tells|telling|asked|asks|asking|urged|urges|urging|begged|warned))(?: ${CLAUSE_WORD}){1,4} to (?!(?:the|an?|his|her|their|its|our|my|me|us|him|them)\b))`;

/** Nor "asked in Welsh": by somebody else. */
const NO_HABIT = raw`(?!${HABIT}\b(?! (?:me|us)\b))(?!(?:speaks|talks) to (?:his|her|their)\b)(?!(?<=^|\b(?:when|once|if|being)\s)asked\b)`;

/** Cues that say in which language somebody spoke. */
export const saidCues: readonly TranslationCue[] = [
  {
    // Speaking in Welsh, Varos said that “the dam will hold”.
    rule: "said-in-language",
    reach: "speaker",
    needs: ["speaking"],
    pattern: sequence(
      "speaking",
      optional("in"),
      optional(any("only mostly mainly largely")),
      ...MANNER,
      LANGUAGE,
      NO_NOUN_FOLLOWS,
      raw`(?:, (?:which|and) (?:was|were) (?:then )?translated[^,.;\uFFFC\n]{0,60})?`,
    ),
  },
  {
    // Switching to Welsh, Varos said: “The dam will hold.”
    rule: "said-in-language",
    reach: "speaker",
    needs: ["<LANG>"],
    alsoNeeds: [
      "switch",
      "turn",
      "chang",
      "laps",
      "break",
      "brok",
      "revert",
      "slip",
      "drop",
      "return",
    ],
    pattern: sequence(
      WORD_BEGINS,
      any(
        `switch switched switching turn turned turning change changed changing lapse lapsed lapsing
         break broke breaking revert reverted reverting slip slipped slipping drop dropped dropping
         return returned returning`,
      ),
      optional("back"),
      optional("from english"),
      any("to into"),
      raw` (?!the <LANG>)`,
      ...MANNER,
      LANGUAGE,
      NO_NOUN_FOLLOWS,
    ),
  },
  {
    // Varos told the crowd, “The dam will hold,” in Welsh.
    rule: "said-in-language",
    reach: "speaker",
    needs: ["<LANG>"],
    core: IN_LANGUAGE,
    pattern: sequence(
      ITS_OWN_SUBJECT,
      WORD_BEGINS,
      NO_HABIT,
      named(
        "said",
        `${SAYING}${NO_LITURGY}${NO_DEMAND}`,
        upTo(9, WORD_BETWEEN),
        raw`(?:,[^,.;:()\uFFFC\n]{1,60}(?=,)){0,3}\s*[,(]?\s*(?:["“]?\uFFFC+["”]?\s*,?\s*)?\s*`,
        optional(any("again also still partly mostly entirely only"), raw`,?`),
        optional("this time"),
        "in",
        ...MANNER,
        LANGUAGE,
      ),
      NO_NOUN_FOLLOWS,
    ),
  },
  {
    // “The dam will hold,” Varos said in a mix of Welsh and Breton. / switching between Welsh and Breton
    rule: "said-in-language",
    reach: "speaker",
    needs: ["<LANG>"],
    alsoNeeds: ["<LANG> and "],
    pattern: either(
      sequence(
        ITS_OWN_SUBJECT,
        WORD_BEGINS,
        NO_HABIT,
        `${SAYING}${NO_LITURGY}${NO_DEMAND}`,
        upTo(4, WORD_BETWEEN),
        "in",
        ...MANNER,
        "<LANG>",
        "and",
        optional("in"),
        "<LANG>",
        NO_NOUN_FOLLOWS,
      ),
      sequence(
        any("switching alternating moving shifting switched alternated"),
        "between <LANG> and <LANG>",
        NO_NOUN_FOLLOWS,
      ),
    ),
  },
  {
    // “The dam will hold,” Varos said in a mixture of Welsh and English.
    rule: "said-in-language",
    reach: "speaker",
    needs: ["<LANG>"],
    alsoNeeds: ["english"],
    pattern: either(
      sequence(
        ITS_OWN_SUBJECT,
        WORD_BEGINS,
        NO_HABIT,
        SAYING,
        upTo(4, WORD_BETWEEN),
        raw`,? `,
        MIXED_WITH_ENGLISH,
        WORD_ENDS,
      ),
      sequence(raw`(?<=(?:^|,)\s*)`, MIXED_WITH_ENGLISH, WORD_ENDS),
    ),
  },
  {
    // In Welsh, Varos said: “The dam will hold.”
    rule: "said-in-language",
    reach: "speaker",
    needs: ["<LANG>"],
    lead: String.raw`(?<=\uFFFC["”,]*\s*|^(?:(?:then|later|and|but|or),?\s+)?)[([]?`,
    pattern: IN_LANGUAGE,
  },
  {
    // Over tea, in Welsh, Varos told her story.
    rule: "said-in-language",
    reach: "speaker",
    needs: ["<LANG>"],
    core: IN_LANGUAGE,
    pattern: sequence(
      raw`(?<=,\s*)`,
      IN_LANGUAGE,
      raw`(?=,[^.;:\uFFFC]{0,60}\b(?:said|says|told|tells|spoke|explained|recalled|asked|replied|answered|added|called|described|wrote|warned|promised|insisted|announced)\b)`,
    ),
  },
  {
    // VAROS (in Welsh): “The dam will hold.” / VAROS: (Originally in Welsh) The dam will hold.
    rule: "said-in-language",
    reach: "quote",
    needs: ["<LANG>"],
    alsoNeeds: [":"],
    pattern: sequence(
      raw`(?<=[,(]\s*)`,
      optional("originally"),
      "in",
      ...MANNER,
      LANGUAGE,
      raw`(?=\)?\s*:|\)\s*\uFFFC)`,
    ),
  },
  {
    // “The dam will hold,” said Varos, who spoke only Welsh.
    rule: "said-in-language",
    reach: "quote",
    needs: ["<LANG>"],
    alsoNeeds: ["only", "nothing"],
    pattern: sequence(
      WORD_BEGINS,
      any("speaks spoke speaking"),
      optional("in"),
      any("only nothing"),
      optional("but"),
      LANGUAGE,
      NO_NOUN_FOLLOWS,
      raw`(?! (?:as an?|until|till|at home|when|before)\b)`,
    ),
  },
  {
    // “The dam will hold,” Varos said in the local dialect. / in a dialect of Welsh / in the dialect of the valley
    rule: "said-in-language",
    reach: "speaker",
    needs: ["language", "dialect", "tongue"],
    pattern: sequence(
      WORD_BEGINS,
      SAYING,
      upTo(4, WORD_BETWEEN),
      "in",
      any("the a an his her their"),
      either(
        sequence(
          any("local regional native indigenous tribal minority"),
          any("language dialect tongue"),
        ),
        sequence(
          upTo(2, String.raw`(?!(?:english|american|british)\b)${WORD}`),
          "dialect",
          optional("of", raw` (?!english)`, either(LANGUAGE, sequence("the", WORD))),
        ),
      ),
      WORD_ENDS,
    ),
  },
  {
    // “The dam will hold,” Varos told us in her own language.
    rule: "said-in-language",
    reach: "speaker",
    needs: ["language", "tongue"],
    pattern: sequence(
      raw`(?:${sequence(WORD_BEGINS, SAYING, upTo(7, WORD_BETWEEN))} |(?<=^))`,
      "in",
      any("his her their"),
      raw` (?:${any("own native mother first")} )+`,
      any("language tongue"),
      raw`(?![a-zà-ÿ]| of (?!<LANG>))(?:,? (?:of )?${LANGUAGE}${WORD_ENDS.source})?`,
    ),
  },
];
