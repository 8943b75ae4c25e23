import {
  AUXILIARY,
  DETERMINER,
  FROM_LANGUAGE,
  IN_LANGUAGE,
  INTO_ENGLISH,
  LANGUAGE,
  NOUN_ENDS,
  WORD_ENDS,
} from "./en-translation-phrases.ts";
import type { TranslationCue } from "./language.ts";
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
} from "./translation-patterns.ts";

/** A word that says which quotes a note is about. */
const SCOPE_WORD = String.raw`(?!(?:was|were|is|are|been|have|has|some|many)\b)[a-zà-ÿ’'.-]+`;

/** What an article calls itself, or all that is quoted in it. */
const ARTICLE = either(
  sequence(
    "this",
    any(
      "article story interview conversation report piece essay column transcript text discussion",
    ),
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
    ),
  ),
);

/** "Ana Ruiz and edited …": the name ends where something else was done. */
const TRANSLATOR = String.raw`(?:(?! and (?:was |has |have |then )?[a-zà-ÿ]+ed\b)${stretch(1).replace("{1,1}", "")}){1,40}`;

const NOW = optional(any("originally all first also later previously lightly"));

/** "translated from Welsh by Jon Lund" */
const TRANSLATED: readonly Part[] = [
  "translated",
  optional(FROM_LANGUAGE),
  optional(INTO_ENGLISH),
  optional("by", named("translator", TRANSLATOR)),
];

/** How an interview came about: "conducted in Welsh", "held through an interpreter". */
export const HELD: readonly Part[] = [
  any("conducted held done made given carried recorded written published spoken posted delivered"),
  optional("out"),
];

/** Cues that speak of everything that is quoted in an article. */
export const articleCues: readonly TranslationCue[] = [
  {
    // This interview has been translated from Welsh and edited for length.
    rule: "translated-words",
    reach: "article",
    needs: ["translat"],
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
    pattern: sequence(
      raw`(?<![\p{L}-])`,
      ARTICLE,
      raw`(?:,| ${sequence(AUXILIARY, NOW)})? `,
      ...HELD,
      IN_LANGUAGE,
    ),
  },
  {
    // The interview, conducted in Welsh, has been edited for clarity.
    rule: "remarks-in-language",
    reach: "article",
    needs: ["<LANG>"],
    pattern: sequence(
      raw`(?<![\p{L}-])`,
      "the",
      any("interview conversation exchange discussion"),
      raw`,? `,
      either(sequence(optional("which was"), ...HELD), "which took place"),
      IN_LANGUAGE,
      raw`,? `,
      optional("and"),
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
    needs: ["interpret", "translat"],
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
        sequence(
          ...HELD,
          any("through via with"),
          optional(DETERMINER),
          optional("[a-zà-ÿ-]+"),
          named("translator", any("interpreter interpreters translator translators")),
        ),
      ),
      NOUN_ENDS,
    ),
  },
  {
    // All translations are by the author.
    rule: "translated-words",
    reach: "article",
    needs: ["translation"],
    pattern: sequence(
      raw`(?<![\p{L}-])`,
      optional("all"),
      any("translation translations"),
      optional("from", optional("the"), LANGUAGE),
      any("is are"),
      either(sequence("by", named("by", TRANSLATOR)), "ours", "mine", "our own"),
    ),
  },
  {
    // Translated from the Welsh by Ana Ruiz. / (Reporting by Jon Lund; translated by Ana Ruiz)
    rule: "translated-words",
    reach: "note",
    needs: ["translated"],
    pattern: sequence(
      raw`(?<=(?:^|[;(\[.])\s*)`,
      either(
        sequence(
          "translated",
          sequence(FROM_LANGUAGE, WORD_ENDS),
          optional(INTO_ENGLISH),
          optional("by", named("translator", TRANSLATOR)),
        ),
        sequence("translated", optional(INTO_ENGLISH), raw` by (?!hand)`, named("by", TRANSLATOR)),
      ),
      NOUN_ENDS,
    ),
  },
  {
    // Translation: Ana Ruiz / Translation from Welsh by Ana Ruiz
    rule: "translated-words",
    reach: "note",
    needs: ["translation", "interpret"],
    pattern: sequence(
      raw`(?<=(?:^|[;(\[.])\s*)`,
      optional("with"),
      optional(
        any("additional further"),
        optional(any("reporting research production"), raw`(?: and|,) ?`),
      ),
      optional(any("reporting research text photographs interview"), any("and")),
      optional("english"),
      any("translation translations interpretation interpreting"),
      optional(FROM_LANGUAGE),
      raw`(?:\s+by\s+|:\s*)`,
      named("name", TRANSLATOR),
    ),
  },
];
