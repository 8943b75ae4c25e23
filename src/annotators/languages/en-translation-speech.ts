import {
  AUXILIARY,
  CLAUSE_WORD,
  DETERMINER,
  FROM_LANGUAGE,
  IN_LANGUAGE,
  INTO_ENGLISH,
  LANGUAGE,
  MADE_PUBLIC,
  MANNER,
  NO_NOUN_FOLLOWS,
  NOUN_PHRASE_WORD,
  REMARKS,
  SAYING,
  WORD,
  WORD_BEGINS,
  WORD_ENDS,
  WORKS,
} from "./en-translation-phrases.ts";
import { PUT_INTO_ENGLISH } from "./en-translation-renderings.ts";
import type { TranslationCue } from "./language.ts";
import {
  any,
  either,
  named,
  optional,
  raw,
  sequence,
  stretch,
  upTo,
} from "./translation-patterns.ts";

/** Participles that can hang on any noun: a letter written in Welsh. */
const WRITTEN = any(
  `written spoken sung scrawled spray-painted emblazoned inscribed printed broadcast posted
   published sent`,
);

/** Not "whose article was published in Welsh", but “…,” was written on the wall. */
const ITS_OWN_SUBJECT = raw`(?<!(?<!\uFFFC["”,]*\s)\b(?:was|were|is|are|been|be|being)\s)`;

/** The last word of a name, before a verb. */
const NO_AUXILIARY = `(?!(?:was|were|is|are|been|be|has|have|had)\\b)${NOUN_PHRASE_WORD}`;

/** "from the original Welsh into English by Jon Lund" */
const TRANSLATED_FROM = sequence(
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
  "by",
  raw` (?!hand)`,
  named("by", stretch(60)),
);

/**
 * What stands before a comma is no title, in marks or not: her novel The Lamp, translated from the
 * Welsh by Jon Lund, is no remark of hers. (Quoted speech has lost its marks by now.)
 */
const NO_WORK_BEFORE = String.raw`(?<![’”"'»])(?<!\b${WORKS}\b[^.;:!?\uFFFC\n]{0,60})`;

/** Said, but in nobody's own words: to say Mass in Latin. */
const NO_LITURGY = String.raw`(?!(?: ${CLAUSE_WORD}){0,3} ${any(
  "mass masses grace rosary liturgy litany office vespers evensong psalms creed kaddish",
)}\b)`;

/**
 * Where "translated" says how the quoted words came about, and is no verb: in a letter
 * translated.
 */
const TRANSLATED_MAY_FOLLOW = raw`${either(
  sequence(
    any("in from of"),
    optional(DETERMINER),
    upTo(4, NOUN_PHRASE_WORD),
    REMARKS,
    optional(any("that which"), AUXILIARY),
    raw` `,
  ),
  raw`${NO_WORK_BEFORE}[,(\[]\s*`,
  raw`\b${either(any("and as"), sequence("which", any("was were")))} `,
  raw`\uFFFC["”]?,? `,
)}`;

/** What carries written words for all to see. */
const SIGN = any(
  `sign signs banner banners placard placards poster posters notice plaque slogan slogans graffiti
   inscription leaflet leaflets flyer postcard diary sticker headline`,
);

/** What somebody does as a habit, where nothing is quoted beside it: "she writes in Welsh". */
const HABIT = any(
  `writes write sings sing prays pray preaches preach tweets tweet posts publishes performs raps blogs
   answers texts talks lectures converses speak reads recites`,
);

/** Nor "asked in Welsh": by somebody else. */
const NO_HABIT = raw`(?!${HABIT}\b)(?!(?<=^|\b(?:when|once|if|being)\s)asked\b)`;

/** Cues that say that words were translated, or in which language they were said or written. */
export const speechCues: readonly TranslationCue[] = [
  {
    // “The dam will hold,” Varos said in translated remarks to parliament aired on Monday.
    rule: "translated-words",
    reach: "speaker",
    needs: ["translated"],
    pattern: sequence(
      "in",
      optional(DETERMINER),
      upTo(3, NOUN_PHRASE_WORD),
      "translated",
      upTo(2, NOUN_PHRASE_WORD),
      REMARKS,
      optional("to", upTo(3, NOUN_PHRASE_WORD), WORD),
      optional(MADE_PUBLIC, stretch(80)),
    ),
  },
  {
    // “The dam will hold,” Varos said in a Welsh-language interview with a radio station.
    rule: "language-version",
    reach: "speaker",
    needs: ["-language"],
    pattern: sequence(
      any("in from to"),
      optional(DETERMINER),
      upTo(3, NOUN_PHRASE_WORD),
      `${LANGUAGE}-language`,
      upTo(2, NOUN_PHRASE_WORD),
      REMARKS,
      optional(any("of with for"), stretch(60)),
      optional(MADE_PUBLIC, stretch(80)),
    ),
  },
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
    pattern: sequence(
      WORD_BEGINS,
      any(
        `switch switched switching turn turned turning change changed changing lapse lapsed lapsing
         break broke breaking revert reverted reverting slip slipped slipping drop dropped dropping
         return returned returning`,
      ),
      optional("back"),
      optional("from", any("english"), raw` ?`),
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
    pattern: sequence(
      ITS_OWN_SUBJECT,
      WORD_BEGINS,
      NO_HABIT,
      named(
        "said",
        `${SAYING}${NO_LITURGY}`,
        upTo(9, CLAUSE_WORD),
        raw`(?:,[^,.;:()\uFFFC\n]{1,60}(?=,))?\s*[,(]?\s*(?:["“]?\uFFFC+["”]?\s*,?\s*)?\s*`,
        optional(any("again also partly mostly entirely only"), raw`,? ?`),
        optional("this time"),
        "in",
        ...MANNER,
        LANGUAGE,
      ),
      NO_NOUN_FOLLOWS,
    ),
  },
  {
    // Varos showed them a wall scrawled in Welsh: “The dam will hold.”
    rule: "said-in-language",
    reach: "quote",
    needs: ["<LANG>"],
    pattern: sequence(
      ITS_OWN_SUBJECT,
      WORD_BEGINS,
      named(
        "said",
        either(WRITTEN, HABIT),
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
    pattern: sequence(
      optional("in"),
      optional(DETERMINER),
      upTo(3, NOUN_PHRASE_WORD),
      REMARKS,
      raw`(?:,? (?:(?:which|that) (?:was|were|is|had been) )?${any(
        `sent written posted published delivered released made given shared recorded broadcast
         conducted held carried taped filmed`,
      )}(?: ${CLAUSE_WORD}){0,6}?)? `,
      optional(any("on to"), WORD),
      IN_LANGUAGE,
    ),
  },
  {
    // “The dam will hold,” reads the letter, which is in Welsh. / A sign in Welsh read: “The dam will hold.”
    rule: "said-in-language",
    reach: "quote",
    needs: ["<LANG>"],
    pattern: either(
      sequence(
        either(REMARKS, SIGN),
        raw`,? `,
        any("which that"),
        any("is was are were"),
        optional(any("all entirely written")),
        IN_LANGUAGE,
      ),
      sequence(
        either(REMARKS, SIGN),
        IN_LANGUAGE,
        any(
          "read reads reading said says saying declared declares proclaimed announced asked stated",
        ),
      ),
      sequence(
        SIGN,
        raw`,? `,
        "in",
        ...MANNER,
        LANGUAGE,
        raw`,? `,
        any("read reads reading said says saying"),
      ),
    ),
  },
  {
    // In Welsh, Varos said: “The dam will hold.”
    rule: "said-in-language",
    reach: "speaker",
    needs: ["<LANG>"],
    pattern: sequence(raw`(?<=\uFFFC["”,]*\s*|^)\(?`, IN_LANGUAGE),
  },
  {
    // “The dam will hold,” Varos told us in her own language.
    rule: "said-in-language",
    reach: "speaker",
    needs: ["language", "tongue"],
    pattern: sequence(
      WORD_BEGINS,
      SAYING,
      upTo(3, "[a-zà-ÿ0-9’'-]+"),
      "in",
      any("his her their"),
      raw` (?:${any("own native mother")} )+`,
      any("language tongue"),
      raw`(?![a-zà-ÿ])(?:,? (?:of )?${LANGUAGE}${WORD_ENDS.source})?`,
    ),
  },
  {
    // “The dam will hold,” Varos said in a voice-over for the Welsh film.
    rule: "voice-over",
    reach: "speaker",
    needs: ["voice"],
    pattern: sequence(
      either(any("said says in by through over"), "according to"),
      optional(DETERMINER),
      upTo(2, NOUN_PHRASE_WORD),
      String.raw`voice-?\s?over`,
      optional(
        either(
          any("of for over"),
          sequence(any("that which"), any("translates translated renders rendered covers")),
        ),
        either(
          sequence(upTo(4, NOUN_PHRASE_WORD), LANGUAGE, WORD_ENDS, raw`(?: ${WORD})?`),
          stretch(50),
        ),
      ),
    ),
  },
  {
    // Varos wrote in an essay, which the Herald has translated from Welsh, that “the dam will hold”.
    rule: "translated-words",
    reach: "quote",
    needs: ["translated"],
    pattern: sequence(
      raw`(?<=[,(\s])`,
      any("that which"),
      named("translator", optional(DETERMINER), upTo(3, NOUN_PHRASE_WORD), NO_AUXILIARY),
      optional(any("has have had")),
      optional("since"),
      "translated",
      FROM_LANGUAGE,
      WORD_ENDS,
    ),
  },
  {
    // Varos wrote in a letter that the Herald translated that “the dam will hold”.
    rule: "translated-words",
    reach: "quote",
    needs: ["translated"],
    pattern: sequence(
      any("in from per"),
      optional(DETERMINER),
      upTo(3, NOUN_PHRASE_WORD),
      REMARKS,
      any("that which"),
      named("translator", optional(DETERMINER), upTo(3, NOUN_PHRASE_WORD), NO_AUXILIARY),
      optional(any("has have had")),
      optional(any("since later")),
      "translated",
      raw`(?=\s*[.,;:\uFFFC“"]| for | from )`,
      optional(FROM_LANGUAGE),
    ),
  },
  {
    // “The dam will hold,” Varos said, according to the Herald, which translated the statement.
    rule: "translated-words",
    reach: "speaker",
    needs: ["translated"],
    pattern: sequence(
      "according to",
      named("translator", stretch(60)),
      raw`,? `,
      any("who which that"),
      optional(any("has have had")),
      "translated",
      either(
        any("it them"),
        sequence(
          any("the his her their its"),
          either(REMARKS, any("clip footage audio post document")),
        ),
      ),
      WORD_ENDS,
    ),
  },
  {
    // “The dam will hold,” Varos said, according to translated remarks.
    rule: "translated-words",
    reach: "speaker",
    needs: ["translated"],
    pattern: sequence(
      either("according to", "per"),
      optional(DETERMINER),
      upTo(2, NOUN_PHRASE_WORD),
      "translated",
      upTo(2, NOUN_PHRASE_WORD),
      REMARKS,
    ),
  },
  {
    // “The dam will hold,” Varos says, according to the English subtitles.
    rule: "voice-over",
    reach: "speaker",
    needs: ["subtitle", "dubbed", "voiced"],
    pattern: either(
      sequence(
        either("according to", "in", "via"),
        optional(any("the its a")),
        upTo(2, NOUN_PHRASE_WORD),
        "subtitles",
        WORD_ENDS,
      ),
      sequence("in", optional(any("his her their")), "subtitled", LANGUAGE, WORD_ENDS),
      sequence("subtitled", INTO_ENGLISH, WORD_ENDS),
      sequence(
        raw`(?<=[,;—–(]\s*)`,
        any("dubbed voiced overdubbed revoiced"),
        "by",
        any("a an"),
        optional(WORD),
        any("actor actress voice performer"),
      ),
    ),
  },
  {
    // “The dam will hold,” Varos says, her Welsh voiced in English by an actor.
    rule: "voice-over",
    reach: "near",
    needs: ["english"],
    pattern: sequence(
      raw`(?<=[,;—–(]\s*|^)`,
      optional("with"),
      any("his her their the"),
      either(
        sequence(LANGUAGE, optional(any("words voice answers account sentences testimony"))),
        REMARKS,
        any("voice answers account story"),
      ),
      optional(any("is was are were being")),
      PUT_INTO_ENGLISH,
      WORD_ENDS,
      optional("by", named("translator", stretch(60))),
    ),
  },
  {
    // Dubbed into English, Varos says: “The dam will hold.”
    rule: "voice-over",
    reach: "quote",
    needs: ["dubbed"],
    pattern: sequence(
      WORD_BEGINS,
      "dubbed",
      optional(FROM_LANGUAGE),
      INTO_ENGLISH,
      optional("by", named("translator", stretch(60))),
    ),
  },
  {
    // “The dam will hold,” Varos said in a letter translated from the Welsh by Jon Lund.
    rule: "translated-words",
    reach: "quote",
    needs: ["translated", "rendered", "english"],
    pattern: sequence(
      TRANSLATED_MAY_FOLLOW,
      named(
        "said",
        optional(
          either("provided to and", "run through and", any("later loosely roughly hastily")),
        ),
        any("translated rendered put"),
        either(
          TRANSLATED_FROM,
          TRANSLATED_BY,
          sequence(INTO_ENGLISH, optional(any("on by from for"), stretch(60))),
        ),
      ),
    ),
  },
];
