import { any, either, optional, raw, sequence, upTo } from "../../translation-patterns.ts";
import {
  DETERMINER,
  LANGUAGE,
  NO_NOUN_FOLLOWS,
  NOUN_PHRASE_WORD,
  REMARKS,
  WORD,
} from "./phrases.ts";

/**
 * How English says that somebody gives another’s words in English: the verbs, what they take for an object,
 * and who or what does it.
 */

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
