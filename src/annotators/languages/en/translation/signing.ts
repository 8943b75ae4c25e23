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
      any("in through using via with"),
      optional(optional(DETERMINER), WORD),
      "sign language",
      optional(named("translator", withEndings("interpreter", "s"))),
    ),
  },
  {
    // “The dam will hold,” Varos said in BSL.
    rule: "sign-language",
    reach: "speaker",
    needs: ["asl", "bsl", "auslan"],
    language: "sgn",
    pattern: sequence(
      any("in using through via with"),
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
