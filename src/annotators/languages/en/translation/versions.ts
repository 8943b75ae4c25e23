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
  withEndings,
} from "../../translation-patterns.ts";
import {
  CLAUSE_WORD,
  DETERMINER,
  HABIT,
  IN_LANGUAGE,
  ITS_OWN_SUBJECT,
  LANGUAGE,
  MADE_PUBLIC,
  MANNER,
  NO_NOUN_FOLLOWS,
  NOUN_PHRASE_WORD,
  REMARKS,
  WORD,
  WORD_BEGINS,
  WORD_ENDS,
} from "./phrases.ts";

/** Participles that can hang on any noun: a letter written in Welsh. */
const WRITTEN = any(
  `written spoken sung scrawled spray-painted emblazoned inscribed printed broadcast posted
   published sent handwritten hand-written typed composed dictated painted daubed chalked`,
);

/** What carries written words for all to see. */
const SIGN = any(
  `sign signs banner banners placard placards poster posters notice plaque slogan slogans graffiti
   inscription leaflet leaflets flyer postcard diary sticker headline`,
);

/** What somebody does in a language before they go on in another: "greeted them in Welsh". */
const GREETING = withEndings("greet thank welcome salute", "s d ed ing");

/** Cues that name the language of what words stand in: a letter, a sign, a version. */
export const versionCues: readonly TranslationCue[] = [
  {
    // “The dam will hold,” the statement says in its Welsh version.
    rule: "language-version",
    reach: "quote",
    needs: ["<LANG>"],
    alsoNeeds: ["version", "text", "original", "edition", "transcript"],
    pattern: sequence(
      either(any("in from"), "according to"),
      any("the its a"),
      LANGUAGE,
      any("version text original edition transcript"),
      raw`(?:\s+of\s+${sequence(optional(DETERMINER), upTo(2, NOUN_PHRASE_WORD), either(REMARKS, "transcript"))}|(?=\s*[,.;:]))`,
    ),
  },
  {
    // “The dam will hold,” Varos said in a Welsh-language interview with a radio station.
    rule: "language-version",
    reach: "speaker",
    needs: ["-language"],
    pattern: sequence(
      WORD_BEGINS,
      any("in from to during at on"),
      optional(DETERMINER),
      upTo(3, NOUN_PHRASE_WORD),
      `${LANGUAGE}-language`,
      upTo(2, NOUN_PHRASE_WORD),
      either(REMARKS, any("debate hearing session programme program podcast show appearance")),
      optional(any("of with for"), stretch(60)),
      optional(MADE_PUBLIC, stretch(80)),
    ),
  },
  {
    // “The dam will hold,” Varos said in the Welsh part of the news conference.
    rule: "language-version",
    reach: "speaker",
    needs: ["<LANG>"],
    alsoNeeds: ["part ", "portion ", "section ", "segment ", "half "],
    pattern: sequence(
      any("in during"),
      any("the a"),
      LANGUAGE,
      raw`(?:-language|-speaking)? `,
      any("part portion section segment half"),
      "of",
      any("the his her their a that this"),
      optional("same"),
      either(REMARKS, any("session meeting hearing debate event")),
      WORD_ENDS,
    ),
  },
  {
    // “The dam will hold,” Varos said in her Welsh homily.
    rule: "language-version",
    reach: "speaker",
    needs: ["<LANG>"],
    alsoNeeds: ["homily", "sermon", "address", "speech", "remarks", "greeting", "toast"],
    pattern: sequence(
      any("in during"),
      any("his her their"),
      LANGUAGE,
      any("homily sermon address speech remarks greeting toast"),
      raw`(?=\s*(?:[,.;:\uFFFC]|$)|\s+(?:on|at|to|in|before|from|after|during|of)\b)`,
    ),
  },
  {
    // Varos showed them a wall scrawled in Welsh: “The dam will hold.”
    rule: "said-in-language",
    reach: "quote",
    needs: ["<LANG>"],
    core: IN_LANGUAGE,
    pattern: sequence(
      ITS_OWN_SUBJECT,
      WORD_BEGINS,
      named(
        "said",
        either(WRITTEN, HABIT, GREETING),
        upTo(5, CLAUSE_WORD),
        raw`\s*,?\s*`,
        "in",
        ...MANNER,
        LANGUAGE,
      ),
      NO_NOUN_FOLLOWS,
    ),
  },
  {
    // “The dam will hold,” according to her statement on Monday in Welsh.
    rule: "said-in-language",
    reach: "speaker",
    needs: ["<LANG>"],
    core: IN_LANGUAGE,
    pattern: sequence(
      WORD_BEGINS,
      optional("in"),
      optional(DETERMINER),
      upTo(3, NOUN_PHRASE_WORD),
      REMARKS,
      // in an interview with Radio Halm, conducted in Welsh
      raw`(?: (?:with|to|for|on) ${stretch(40)}(?=,))?`,
      raw`(?:,? (?:(?:which|that) (?:was|were|had been|is(?! (?:held|conducted))) )?${any(
        `sent written posted published delivered released issued made given shared recorded broadcast
         conducted held carried taped filmed`,
      )}(?: only)?(?: ${CLAUSE_WORD}){0,6}?)? `,
      optional(any("on to"), WORD),
      IN_LANGUAGE,
    ),
  },
  {
    // “The dam will hold,” reads the letter, which is in Welsh.
    rule: "said-in-language",
    reach: "quote",
    needs: ["<LANG>"],
    alsoNeeds: ["which", "that"],
    lead: sequence(
      either(REMARKS, SIGN),
      raw`,? `,
      any("which that"),
      any("is was are were"),
      optional(any("all entirely written")),
      raw` `,
    ),
    pattern: IN_LANGUAGE,
  },
  {
    // A sign in Welsh read: “The dam will hold.”
    rule: "said-in-language",
    reach: "quote",
    needs: ["<LANG>"],
    core: either(REMARKS, SIGN),
    pattern: sequence(
      either(REMARKS, SIGN),
      raw`,? `,
      "in",
      ...MANNER,
      LANGUAGE,
      raw`,? `,
      optional(any("that which")),
      any(
        `read reads reading said says saying declared declares proclaimed announced asked stated warned warns
         warning told tells telling urged urges urging`,
      ),
    ),
  },
];
