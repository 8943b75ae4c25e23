import {
  any,
  either,
  optional,
  type Raw,
  raw,
  sequence,
  upTo,
} from "../../translation-patterns.ts";
import {
  DETERMINER,
  FROM_LANGUAGE,
  INTO_ENGLISH,
  LANGUAGE,
  NO_NOUN_FOLLOWS,
  NOUN_PHRASE_WORD,
  REMARKS,
  WORD,
  WORD_ENDS,
} from "./phrases.ts";

/**
 * How English says that somebody gives another’s words in English: the verbs, what they take for an object,
 * and who or what does it.
 */

const PERSON = any("him her them us me");

/** What was said: "her answers", "each sentence", "every word", "it". */
export const WHAT_WAS_SAID = either(
  sequence(
    any("his her their its our the each every this that those these what"),
    upTo(2, NOUN_PHRASE_WORD),
    either(
      REMARKS,
      any(
        `answers reply replies question questions sentence sentences phrase phrases exchange voice
         account story line lines thoughts prayer sentiment`,
      ),
    ),
  ),
  sequence("what", any("he she they was"), any("said say says saying wrote written")),
  sequence(any("his her their"), upTo(2, WORD), LANGUAGE, NO_NOUN_FOLLOWS),
  any("it them"),
);

/** "in English", "into plain English" */
export const IN_OR_INTO_ENGLISH = sequence(
  any("in into to"),
  optional(any("plain halting broken fluent")),
  "english",
);

/** To whom words are translated, who are not the ones they are translated from. */
const LISTENERS = any(
  `court jury judge judges jurors reporter reporters journalist journalists press newspaper herald paper
   correspondent hearing inquiry tribunal committee panel commission audience crowd
   listeners delegates lawmakers councillors police officers interviewer camera program
   programme writer magazine site outlet`,
);

/** Where and by what means: "over the phone", "at her bedside". */
const BY_WHICH_MEANS = sequence(
  any("over by on from at beside via through down"),
  optional(any("a an the his her their our")),
  upTo(2, WORD),
  WORD,
  raw`(?=\s*[,.;:!?)\]\uFFFC“”"—–]|\s*$)`,
);

/** How an interpreter goes about it: "line by line", "as she went". */
const LITTLE_BY_LITTLE = either(
  sequence(any("line sentence word phrase"), any("by for"), any("line sentence word phrase")),
  sequence(any("as while"), any("she he they we"), any("went spoke talked goes go")),
  sequence("as best", any("she he they")),
  any("throughout simultaneously consecutively"),
);

/**
 * Nothing is translated but what was said: "her niece translated for her", not "her niece translated
 * the leaflet".
 */
export const THE_WORDS_SAID: Raw = raw`${String.raw`(?![\p{L}’'-])`}(?=${either(
  raw`\s*(?:[,.;:!?)\]\uFFFC“”"—–]|$)`,
  raw` ${either(
    sequence(
      "for",
      PERSON,
      raw`(?!\s+(?!(?:and|as|from|while|during|in|at|on|over|when|by|into)\b)[a-zà-ÿ])`,
    ),
    sequence(
      "for",
      optional(any("a an the our this these")),
      optional(WORD),
      LISTENERS,
      raw`(?![a-zà-ÿ-])`,
    ),
    FROM_LANGUAGE,
    INTO_ENGLISH,
    sequence(
      any("as while"),
      optional("ms", raw`\.? `),
      upTo(3, NOUN_PHRASE_WORD),
      any("spoke talked said answered speaks talks says answers"),
      raw`(?![a-zà-ÿ])`,
    ),
    "into and out of english",
    LITTLE_BY_LITTLE,
    BY_WHICH_MEANS,
    // but not: investors interpreted her words as a promise
    raw`${WHAT_WAS_SAID}(?! as (?:an?\b|[a-zà-ÿ]+\s*[.,;]|[a-zà-ÿ]+ing\b))`,
  )}`,
)})`;

/** "our conversation from Welsh": the language, behind what was said. */
export const FROM_WHICH: Raw = raw`(?: (?:(?!(?:from|by)\b)${WORD} ){0,3}${FROM_LANGUAGE}(?![a-zà-ÿ-]))?`;

const QUIETLY = optional(
  any(
    "also later then simultaneously quietly patiently hastily kindly loosely roughly gently first",
  ),
);

/**
 * "translated", "putting her answers into English", "relayed it in English". One pattern for all forms of the verbs:
 * what was said is long to list, and V8 takes its time over each pattern that holds it.
 */
const RENDERED = sequence(
  QUIETLY,
  either(
    sequence(
      any("translated interpreted translates interprets translating interpreting"),
      optional("for", PERSON),
    ),
    sequence(any("did does doing"), "the", any("translating interpreting")),
    sequence(
      any("helped helps helping stepped steps stepping"),
      optional("in"),
      optional("to"),
      any("translate interpret"),
      optional("for", PERSON),
    ),
    sequence(
      any("provided provides providing supplied supplying"),
      optional(any("a an the live simultaneous english")),
      any("translation interpretation interpreting"),
    ),
    sequence(
      any(
        "rendered renders rendering relayed relays relaying conveyed conveying repeated repeating",
      ),
      any("his her their"),
      upTo(2, WORD),
      LANGUAGE,
      NO_NOUN_FOLLOWS,
    ),
    sequence(
      any(
        `put puts putting turned turns turning rendered renders rendering relayed relays relaying conveyed conveys
         conveying repeated repeats repeating voiced voices voicing gave gives giving explained explains explaining
         summarised summarized summarising summarizing delivered delivering passed passing spoke speaks speaking
         read reads reading brought bringing translated translates translating interpreted interprets interpreting`,
      ),
      raw`(?=[^.;\uFFFC\n]{0,80}\benglish) `,
      optional(IN_OR_INTO_ENGLISH),
      either(WHAT_WAS_SAID, sequence(optional(any("his her their the")), "<LANG>")),
      optional("back"),
      optional(any("to for"), PERSON),
      optional(IN_OR_INTO_ENGLISH),
    ),
  ),
);

/** Whatever {@link RENDERED} matches holds one of these. */
export const RENDERED_NEEDS: readonly string[] = ["translat", "interpret", "english", "<LANG>"];

/**
 * The same, but for "her niece translated the leaflet"; and "acted as interpreter". Long as it is, cues have it for
 * their whole pattern, and what stands before it for their lead.
 */
export const TRANSLATED = sequence(
  // but not "her comments were translated"
  optional(either(any("had has"), raw`(?:was|were|is)(?= (?:[a-zà-ÿ]+ )?[a-zà-ÿ]+ing\b)`)),
  either(
    sequence(RENDERED, THE_WORDS_SAID, FROM_WHICH),
    sequence(
      any("acted served acting serving acts serves"),
      "as",
      optional(DETERMINER),
      any("interpreter translator"),
      WORD_ENDS,
    ),
  ),
);

/** Whatever {@link TRANSLATED} matches holds one of these. */
export const TRANSLATED_NEEDS: readonly string[] = ["translat", "interpret", "english"];

/** "put into English", "dubbed in English" */
export const TURNED_INTO_ENGLISH = sequence(
  any("put turned rendered relayed conveyed voiced dubbed revoiced"),
  optional("over"),
  IN_OR_INTO_ENGLISH,
);

/** The same, and "given in English" */
export const PUT_INTO_ENGLISH = sequence(
  any(
    "put turned rendered relayed conveyed repeated voiced dubbed revoiced read delivered given spoken",
  ),
  optional("over"),
  IN_OR_INTO_ENGLISH,
);

/** Machines that translate: "a translation app", "Google Translate", "a language line". */
export const MACHINE = either(
  sequence(
    optional(DETERMINER),
    upTo(3, NOUN_PHRASE_WORD),
    either(
      sequence(
        any("translation translating translator interpreting interpretation translate"),
        any(
          "app apps software tool program programme device service earpiece headset line website phone",
        ),
      ),
      "language line",
      sequence(
        any("phone app device tablet machine program earpiece headset computer website chatbot"),
        raw`,? `,
        any("that which"),
        any("translated translates interpreted"),
      ),
    ),
  ),
  "google translate",
  "deepl",
);

/** Whatever {@link MACHINE} matches holds one of these. */
export const MACHINE_NEEDS: readonly string[] = [
  "app",
  "software",
  "tool",
  "program",
  "device",
  "service",
  "earpiece",
  "headset",
  "line",
  "website",
  "phone",
  "tablet",
  "machine",
  "computer",
  "chatbot",
  "google",
  "deepl",
];
