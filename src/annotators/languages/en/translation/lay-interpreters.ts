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
  DETERMINER,
  INTO_ENGLISH,
  LANGUAGE,
  NOUN_ENDS,
  NOUN_PHRASE_WORD,
  WORD_BEGINS,
  WORD_ENDS,
} from "./phrases.ts";
import { RENDERED_NEEDS, TRANSLATED, TRANSLATED_NEEDS } from "./renderings.ts";
import { FIRST_NAME, HELPER, MEANS, NAME_WORD, NAMED_HELPER, SOMEBODY, WHO } from "./somebody.ts";

/** English that is not enough: "speaks little English". */
const NO_ENGLISH = sequence(
  raw`(?<![\p{L}-])`,
  either(
    sequence(
      any("speaks spoke speaking knows knew understands"),
      any("no little hardly barely"),
      optional("any"),
      "english",
    ),
    sequence(any("does did"), "not", optional("yet"), "speak", optional("much"), "english"),
    sequence(any("has had with"), any("no little hardly barely"), optional("any"), "english"),
  ),
);

/** "with her grandson interpreting", or after a comma: “…”, her grandson interpreting. */
const WITH: Raw = raw`(?:(?<![\p{L}-])with |(?<=[,—–]\s*))`;

/** A word of a noun phrase that goes on: no determiner, which begins another one. */
const NO_DETERMINER = `(?!${DETERMINER}(?![a-zà-ÿ’'-]))${NAME_WORD}`;

/** Cues by which somebody beside the speaker translated. */
export const helperCues: readonly TranslationCue[] = [
  {
    // “The dam will hold,” Varos said through her daughter, acting as interpreter.
    rule: "through-an-interpreter",
    reach: "speaker",
    needs: ["translat", "interpret", "english"],
    alsoNeeds: ["acting", "serving", "working", "who"],
    pattern: sequence(
      MEANS,
      either(named("translator", HELPER), NAMED_HELPER),
      raw`,? `,
      either(
        // through Jon Lund, who has interpreted for her for years
        sequence(
          "who",
          optional(any("has had often long also")),
          any("interpreted translated interprets translates"),
          WORD_ENDS,
          raw`(?= for\b)`,
        ),
        sequence(
          either(any("acting serving working"), sequence("who", any("acted served was"))),
          optional("as"),
          optional(DETERMINER),
          any("interpreter translator"),
          WORD_ENDS,
        ),
        // With the help of her neighbour, who speaks English.
        sequence("who", any("speaks spoke"), optional("[a-zà-ÿ]+"), "english", WORD_ENDS),
      ),
    ),
  },
  {
    // “The dam will hold,” Varos said through her daughter, who translated.
    rule: "through-an-interpreter",
    reach: "speaker",
    needs: RENDERED_NEEDS,
    alsoNeeds: ["who", "that"],
    lead: sequence(
      MEANS,
      either(named("translator", HELPER), NAMED_HELPER),
      raw`,? `,
      any("who that"),
      optional(any("was is has had")),
      optional("been"),
      raw` `,
    ),
    pattern: TRANSLATED,
  },
  {
    // “The dam will hold,” Varos said through Jon Lund, a volunteer interpreter.
    rule: "through-an-interpreter",
    reach: "speaker",
    needs: ["interpreter", "translator"],
    alsoNeeds: ["through", "via", "help", "assistance", "aid "],
    pattern: sequence(
      WORD_BEGINS,
      MEANS,
      named("name", FIRST_NAME, upTo(3, NAME_WORD)),
      raw`(?: \([^()\uFFFC\n]{1,30}\))?, `,
      DETERMINER,
      raw` (?!former|retired|ex-)`,
      upTo(3, NOUN_PHRASE_WORD),
      any("interpreter translator"),
      NOUN_ENDS,
    ),
  },
  {
    // “The dam will hold,” Varos said, according to her niece, who translated.
    rule: "through-an-interpreter",
    reach: "quote",
    needs: ["translat", "interpret", "english"],
    alsoNeeds: ["according to"],
    lead: sequence(
      "according to",
      either(named("translator", HELPER), NAMED_HELPER),
      raw`, who `,
      optional(any("has had was")),
    ),
    pattern: TRANSLATED,
  },
  {
    // With her son as interpreter, Varos said: “The dam will hold.”
    rule: "through-an-interpreter",
    reach: "speaker",
    needs: ["interpreter", "translator"],
    alsoNeeds: ["with", "using"],
    pattern: sequence(
      raw`(?<![\p{L}-])`,
      any("with using"),
      raw` `,
      SOMEBODY,
      any("as for"),
      optional(DETERMINER),
      any("interpreter translator"),
      WORD_ENDS,
    ),
  },
  {
    // “The dam will hold,” Varos said. The interpreting was done by her son.
    rule: "through-an-interpreter",
    reach: "near",
    needs: ["interpret", "translat"],
    alsoNeeds: ["done", "provided", "handled"],
    pattern: sequence(
      raw`(?<=(?:^|[;,(])\s*)`,
      "the",
      any("translating interpreting translation interpretation"),
      any("was is"),
      any("done provided handled"),
      raw` by(?! (?:him|them|us|me|her(?=\s*[.,;]))) `,
      named("translator", stretch(60)),
    ),
  },
  {
    // “The dam will hold,” Varos said, in words her daughter put into English.
    rule: "through-an-interpreter",
    reach: "quote",
    needs: ["in words"],
    pattern: sequence(
      "in words",
      optional(any("that which")),
      named("helper", HELPER),
      optional(any("has had later")),
      either(
        sequence(any("put turned rendered relayed gave"), any("in into to"), "english"),
        sequence(any("translated interpreted"), optional(INTO_ENGLISH)),
      ),
      WORD_ENDS,
    ),
  },
  {
    // “The dam will hold,” Varos told us with her niece’s help as interpreter. / through her niece’s translation
    rule: "through-an-interpreter",
    reach: "speaker",
    needs: ["interpret", "translat"],
    alsoNeeds: ["’", "'"],
    pattern: sequence(
      any("with through via"),
      named("kin", HELPER),
      raw`(?:’s|'s|s’|s') `,
      either(
        sequence(
          any("help aid assistance"),
          "as",
          optional(DETERMINER),
          any("interpreter translator"),
        ),
        sequence(
          optional(any("halting patient whispered quiet running")),
          any("translation interpretation translating interpreting"),
        ),
      ),
      WORD_ENDS,
    ),
  },
  {
    // Varos, who speaks no English, answered through her son.
    rule: "through-an-interpreter",
    reach: "speaker",
    needs: ["english"],
    alsoNeeds: ["speak", "spoke", "know", "knew", "understands", "has ", "had ", "with "],
    pattern: either(
      sequence(
        NO_ENGLISH,
        raw`(?:,| and| but)? `,
        optional(
          any("said spoke talked answered replied responded communicated explained told"),
          upTo(4, NAME_WORD),
        ),
        MEANS,
        named("helper", HELPER),
        raw`(?=\s*[,.;:\uFFFC])`,
      ),
      // through her son because she speaks no English
      sequence(
        MEANS,
        named("helper", HELPER),
        raw`,? `,
        any("because as since"),
        any("she he they"),
        NO_ENGLISH,
      ),
    ),
  },
  {
    // “The dam will hold,” Varos said, with her grandson interpreting.
    rule: "through-an-interpreter",
    reach: "speaker",
    needs: TRANSLATED_NEEDS,
    lead: sequence(WITH, SOMEBODY),
    pattern: TRANSLATED,
  },
  {
    // “The dam will hold,” Varos said, with her grandson standing in as interpreter.
    rule: "through-an-interpreter",
    reach: "speaker",
    needs: ["interpreter", "translator"],
    alsoNeeds: ["acting", "serving", "working", "doubling", "standing", "stepping", "sitting"],
    pattern: sequence(
      WITH,
      SOMEBODY,
      either(
        any("acting serving working doubling"),
        sequence(any("standing stepping sitting"), "in"),
      ),
      any("as for"),
      optional(DETERMINER),
      any("interpreter translator"),
      WORD_ENDS,
    ),
  },
  {
    // “The dam will hold,” Varos said as her niece translated.
    rule: "through-an-interpreter",
    reach: "speaker",
    needs: TRANSLATED_NEEDS,
    lead: sequence(
      raw`(?:(?<![\p{L}-])(?:as|while|and|so|before|where|when)|(?<=[;,(]\s?))\s*`,
      SOMEBODY,
    ),
    pattern: TRANSLATED,
  },
  {
    // “The dam will hold,” Varos said. Her niece translated.
    rule: "through-an-interpreter",
    reach: "near",
    needs: TRANSLATED_NEEDS,
    lead: sequence(raw`(?<=^)`, SOMEBODY),
    pattern: TRANSLATED,
  },
  {
    // Jon Lund translated for Varos.
    rule: "through-an-interpreter",
    reach: "named",
    needs: ["translat", "interpret"],
    alsoNeeds: [" for "],
    pattern: sequence(
      raw`(?:(?<=^|[;,(—–])|(?<![\p{L}-])(?:as|while|and)(?= ))\s*`,
      SOMEBODY,
      either(
        any("translated interpreted translates interprets"),
        sequence(any("was is"), any("translating interpreting")),
        sequence(
          any("acted served acting serving acts serves"),
          "as",
          optional(DETERMINER),
          any("interpreter translator"),
        ),
      ),
      "for",
      optional(any("ms mr mrs dr"), raw`\.?`),
      upTo(2, NAME_WORD),
      NAME_WORD,
      raw`(?=\s*(?:[,.;:)\uFFFC]|$)| (?:and|as|while|from|during|in|at|on|over)\b)`,
    ),
  },
  {
    // Varos’s son translated for her.
    rule: "through-an-interpreter",
    reach: "near",
    needs: RENDERED_NEEDS,
    alsoNeeds: ["’", "'"],
    lead: sequence(
      raw`(?<=^(?:${NAME_WORD}\s+){0,3}${NAME_WORD}(?:’s|'s|s’|s')\s+)`,
      named("kin", optional(any("young eldest oldest youngest little grown")), NAME_WORD),
      WHO,
    ),
    pattern: TRANSLATED,
  },
  {
    // “The dam will hold,” said Varos, whose son translated.
    rule: "through-an-interpreter",
    reach: "near",
    needs: RENDERED_NEEDS,
    alsoNeeds: ["whose"],
    lead: sequence(
      raw`(?<![\p{L}-])whose `,
      // not: whose book the newspaper translated
      named("kin", upTo(2, NO_DETERMINER), NO_DETERMINER),
      raw` `,
    ),
    pattern: TRANSLATED,
  },
  {
    // “The dam will hold,” Varos said, as rendered from the Welsh by Jon Lund.
    rule: "translated-words",
    reach: "near",
    needs: ["translated", "interpreted", "rendered", "relayed"],
    pattern: sequence(
      raw`(?<![\p{L}-])as `,
      any("translated interpreted rendered relayed"),
      optional("from", optional("the"), optional("original"), LANGUAGE),
      optional(INTO_ENGLISH),
      "by",
      named("translator", stretch(60)),
    ),
  },
];
