import type { TranslationCue } from "../../translation-language.ts";
import {
  any,
  either,
  named,
  optional,
  type Part,
  raw,
  sequence,
  stretch,
  upTo,
} from "../../translation-patterns.ts";
import {
  AUXILIARY,
  DETERMINER,
  FROM_LANGUAGE,
  IN_LANGUAGE,
  INTO_ENGLISH,
  LANGUAGE,
  MANNER,
  NO_NOUN_FOLLOWS,
  NOUN_ENDS,
  WORD,
} from "./phrases.ts";

/** A word that says which quotes a note is about. */
export const SCOPE_WORD = String.raw`(?!(?:was|were|is|are|been|have|has|some|many)\b)[a-zà-ÿ’'.-]+`;

/** What an article calls itself, or all that is quoted in it. */
const ARTICLE = either(
  sequence(
    raw`(?<!\b(?:version|versions|edition|part|parts|translation|half) of\s+)`,
    either("this", "the following", "our"),
    any(
      "article story interview conversation report piece essay column transcript text discussion exchange",
    ),
  ),
  raw`what follows(?= (?:is|was|has been) )`,
  sequence(
    "the",
    any("article story interview conversation report piece essay text discussion exchange"),
    any("below above"),
  ),
  sequence(
    "all",
    optional("of"),
    optional(any("the these")),
    any("comments remarks responses answers statements testimony quotes"),
  ),
  // Responses were translated from Welsh: at the beginning of a note.
  sequence(
    raw`(?<=^(?:[a-zà-ÿ’' ]{1,20}:\s*)?)`,
    any("comments remarks responses answers statements conversations"),
    raw`(?= (?:was|were|has|have) )`,
  ),
  sequence(
    optional("all"),
    optional("of"),
    optional(any("the these")),
    either(
      sequence(
        any("quotes quotations interviews"),
        raw`${named("scope", raw`(?: ${SCOPE_WORD}){0,8}?`)}`,
      ),
      sequence(
        any("comments remarks responses answers statements testimony"),
        named("scope", any("from by of"), upTo(4, SCOPE_WORD), SCOPE_WORD),
      ),
      sequence(
        raw`(?:speakers|interviewees|sources|subjects|witnesses)(?:’|') `,
        any("words quotes comments remarks answers"),
      ),
    ),
  ),
);

/** "Ana Ruiz and edited …": the name ends where something else was done. */
export const TRANSLATOR = String.raw`(?:(?! and (?:was |has |have |then )?[a-zà-ÿ]+ed\b)${stretch(1).replace("{1,1}", "")}){1,40}`;

const NOW = optional(any("originally all first also later previously lightly"));

/** "translated from Welsh by Jon Lund" */
const TRANSLATED: readonly Part[] = [
  any("translated interpreted"),
  optional(FROM_LANGUAGE),
  optional(INTO_ENGLISH),
  optional("by", named("translator", TRANSLATOR)),
];

/** How an interview came about: "conducted in Welsh", "held through an interpreter". */
export const HELD: readonly Part[] = [
  any(
    "conducted held done made given carried recorded written published spoken posted delivered reported",
  ),
  optional("out"),
];

/** How an article, an interview came about, with its verb: "was held", "took place", "first appeared". */
const CAME_ABOUT = raw`(?:${[
  sequence(raw`(?:,| ${sequence(AUXILIARY, NOW)})? `, ...HELD),
  sequence(raw` `, NOW, either("took place", "taken place", "appeared")),
].join("|")})`;

const THROUGH_AN_INTERPRETER = sequence(
  any("through via with using"),
  optional("the", any("help aid assistance"), "of"),
  named(
    "translator",
    optional(DETERMINER),
    optional("[a-zà-ÿ-]+"),
    any("interpreter interpreters translator translators"),
  ),
);

/** Cues that say how everything quoted in an article came about. */
export const articleCues: readonly TranslationCue[] = [
  {
    // This interview has been translated from Welsh and edited for length.
    rule: "translated-words",
    reach: "article",
    needs: ["translated", "interpreted"],
    core: ARTICLE,
    pattern: sequence(
      raw`(?<![\p{L}-])`,
      ARTICLE,
      raw`(?:,| ${sequence(AUXILIARY, NOW)})? `,
      optional(any("edited condensed transcribed"), raw`,?`, optional("and")),
      ...TRANSLATED,
    ),
  },
  {
    // Interviews were conducted in Welsh.
    rule: "remarks-in-language",
    reach: "article",
    needs: ["<LANG>"],
    alsoNeeds: [
      "this",
      "following",
      "our ",
      "quotes",
      "quotations",
      "interviews",
      "comments",
      "remarks",
      "responses",
      "answers",
      "statements",
      "testimony",
      "words",
    ],
    pattern: sequence(
      raw`(?<![\p{L}-])`,
      either(
        sequence(ARTICLE, CAME_ABOUT),
        // Our conversation was in Welsh.
        sequence(
          any("this our"),
          any("interview conversation talk talks chat exchange discussion correspondence"),
          any("was is were"),
        ),
      ),
      // over WhatsApp, by phone
      optional(any("over by via on"), WORD),
      raw` `,
      IN_LANGUAGE,
    ),
  },
  {
    // Everybody quoted in this article spoke Welsh.
    rule: "remarks-in-language",
    reach: "article",
    needs: ["<LANG>", "interpret", "translat"],
    alsoNeeds: ["everyone", "everybody", "all ", "speakers", "interviewees", "sources"],
    pattern: sequence(
      raw`(?<![\p{L}-])`,
      either(
        any("everyone everybody"),
        sequence("all", optional("of"), any("the those"), optional(any("people sources speakers"))),
        sequence("the", any("speakers interviewees sources")),
      ),
      optional(any("quoted interviewed cited")),
      either(
        sequence(any("in for"), any("this our the"), any("article story report piece")),
        any("here below above"),
      ),
      either(
        sequence(any("spoke speak"), optional("in"), ...MANNER, LANGUAGE, NO_NOUN_FOLLOWS),
        sequence(
          any("spoke speak"),
          any("through via with"),
          optional(DETERMINER),
          optional("[a-zà-ÿ-]+"),
          named("translator", any("interpreter interpreters translator translators")),
          NOUN_ENDS,
        ),
      ),
    ),
  },
  {
    // This is an edited translation of an interview that first appeared in Welsh.
    rule: "translated-words",
    reach: "article",
    needs: ["translation"],
    pattern: sequence(
      either(
        sequence("this is", any("a an the")),
        sequence("what follows is", any("a an the our my")),
      ),
      upTo(2, "[a-zà-ÿ-]+"),
      "translation of",
      any("a an the his her their our"),
      any("article interview story essay conversation column remarks answers speech statement"),
      optional(
        raw`,?`,
        optional(any("that which")),
        raw`[^,.;:\uFFFC\n]{1,40}?`,
        "in",
        LANGUAGE,
        NO_NOUN_FOLLOWS,
      ),
    ),
  },
  {
    // The interview, conducted in Welsh, has been edited for clarity.
    rule: "remarks-in-language",
    reach: "article",
    needs: ["<LANG>", "interpreter", "translator"],
    alsoNeeds: ["interview", "conversation", "exchange", "discussion"],
    pattern: sequence(
      raw`(?<![\p{L}-])`,
      "the",
      any("interview conversation exchange discussion"),
      raw`,? `,
      either(
        sequence(optional(any("which that")), optional(any("was is")), ...HELD),
        sequence(optional(any("which that")), "took place"),
      ),
      either(sequence(IN_LANGUAGE, optional(THROUGH_AN_INTERPRETER)), THROUGH_AN_INTERPRETER),
      raw`,? `,
      optional(any("and but")),
      any("has was"),
      optional("been"),
      optional(any("lightly translated")),
      optional("and"),
      any("edited condensed translated"),
    ),
  },
  {
    // All quotations are taken from the simultaneous interpretation.
    rule: "translated-words",
    reach: "article",
    needs: ["interpreter", "interpretation", "translator", "translation"],
    core: ARTICLE,
    pattern: sequence(
      raw`(?<![\p{L}-])`,
      ARTICLE,
      AUXILIARY,
      optional("all"),
      either(
        sequence(
          optional(any("taken drawn given quoted cited reproduced heard")),
          any("from in through via using"),
          optional(DETERMINER),
          upTo(2, "[a-zà-ÿ-]+"),
          any("interpretation translation translations interpreter interpreters"),
        ),
        sequence(...HELD, THROUGH_AN_INTERPRETER),
      ),
      NOUN_ENDS,
    ),
  },
];
