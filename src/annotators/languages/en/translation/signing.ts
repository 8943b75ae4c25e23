import type { TranslationCue } from "../../translation-language.ts";
import {
  any,
  either,
  named,
  optional,
  raw,
  sequence,
  upTo,
  withEndings,
} from "../../translation-patterns.ts";
import { DETERMINER, WORD, WORD_ENDS } from "./phrases.ts";

const SIGN_LANGUAGE = String.raw`sign[\s-]language`;

/** Cues by which words were signed. */
export const signingCues: readonly TranslationCue[] = [
  {
    // “The dam will hold,” Varos said through an American Sign Language interpreter.
    rule: "sign-language",
    reach: "speaker",
    needs: ["sign"],
    language: "sgn",
    pattern: sequence(
      optional(
        either(any("speaking said says told communicating answering"), `addressing ${WORD}`),
      ),
      // with an interpreter beside her: for the audience
      either(any("in through using via"), sequence("with the", any("help aid"), "of")),
      either(
        named(
          "translator",
          optional(DETERMINER),
          upTo(3, WORD),
          SIGN_LANGUAGE,
          withEndings("interpreter", "s"),
        ),
        sequence(optional(DETERMINER), upTo(3, WORD), SIGN_LANGUAGE),
      ),
    ),
  },
  {
    // “The dam will hold,” Varos said in BSL.
    rule: "sign-language",
    reach: "speaker",
    needs: ["asl", "bsl", "auslan"],
    language: "sgn",
    pattern: sequence(
      either(any("in using through via"), sequence("with the", any("help aid"), "of")),
      either(
        named(
          "translator",
          optional(DETERMINER),
          any("asl bsl auslan"),
          withEndings("interpreter", "s"),
        ),
        any("asl bsl auslan"),
      ),
      WORD_ENDS,
    ),
  },
  {
    // “The dam will hold,” Varos signed.
    rule: "sign-language",
    reach: "speaker",
    needs: ["signed"],
    language: "sgn",
    pattern: sequence(
      raw`\uFFFC["”,\s]*`,
      named(
        "said",
        either(any("he she they"), named("name", "[a-zà-ÿ’'-]+", upTo(2, "[a-zà-ÿ’'-]+"))),
        "signed",
      ),
      optional(either("through", "via"), named("translator", optional(DETERMINER), WORD)),
      raw`(?=\s*[,.;\n]|$| (?:to|in|with|through)\b)`,
    ),
  },
];
