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
import {
  DETERMINER,
  FROM_LANGUAGE,
  LANGUAGE,
  NOUN_ENDS,
  NOUN_PHRASE_WORD,
  WORD,
  WORD_BEGINS,
  WORD_ENDS,
} from "./phrases.ts";
import { IN_OR_INTO_ENGLISH, MACHINE, MACHINE_NEEDS, WHAT_WAS_SAID } from "./renderings.ts";

/** What stands before the translator: "with the help of". */
const BY_MEANS_OF = either(
  raw`(?<![a-zà-ÿ-])${any("through via per using uses")}`,
  raw`(?<![a-zà-ÿ-])used(?! to )`,
  sequence("by", any("way means"), "of"),
  sequence(any("relying relied"), "on"),
  "in the presence of",
  sequence(any("aided assisted helped supported"), "by"),
  "according to",
  sequence("with", optional("the"), any("help aid assistance use"), any("of from")),
);

const INTERPRETER = withEndings("interpreter translator", "s");

/** A word of the phrase that names the translator: none that leads to another phrase. */
const ONE_PHRASE_WORD = String.raw`(?!(?:through|via|with|by|who|and|as|sign)\b)${NOUN_PHRASE_WORD}`;

/** "with" alone only where it cannot belong to a noun: said with an interpreter. */
const SAID_WITH = sequence(
  raw`(?<=${either(
    raw`[,\uFFFC”"]\s*`,
    raw`\b${either(any("said says spoke speaking spoken speak"), `told ${WORD}`)} `,
  )})`,
  "with",
);

/** Through an interpreter, *she says,* a liar grows slower: said of interpreting, and not how it was said. */
const NOT_TOLD_OF = raw`(?!, (?:${NOUN_PHRASE_WORD} ){1,3}${any("says said argues argued explains explained")}, (?!["“]?\uFFFC))`;

/** Nor is how somebody speaks to everybody how they said these words: through an interpreter *throughout his time here*. */
const NO_HABIT = raw`(?! (?:throughout|ever since|since (?:his|her|their)|for (?:years|months|decades)|in all (?:his|her|their))\b)`;

/** Cues by which an interpreter, or a machine in their place, passed the words on. */
export const interpreterCues: readonly TranslationCue[] = [
  {
    // Speaking to reporters in Welsh through her interpreter, Varos said “the dam will hold”.
    rule: "through-an-interpreter",
    reach: "speaker",
    needs: ["interpreter", "interpretation", "translator", "translation"],
    pattern: sequence(
      optional(
        any("speaking speaks spoke talking testifying communicating answering responding"),
        optional("to", WORD),
      ),
      optional("in", named("spoken", "<LANG>"), raw`\s*,?`),
      either(sequence(BY_MEANS_OF, optional(WORD, "and")), SAID_WITH),
      named(
        "translator",
        optional(DETERMINER),
        upTo(4, ONE_PHRASE_WORD),
        optional(LANGUAGE, raw`(?:-language|-speaking|-english)?`),
        either(
          withEndings("interpreter translator", "s"),
          "interpretation",
          sequence(any("simultaneous live machine"), "translation"),
        ),
      ),
      NOUN_ENDS,
      NO_HABIT,
      NOT_TOLD_OF,
      raw`(?:,? (?:speaking )?in ${named("spoken", "<LANG>")}${WORD_ENDS.source})?`,
    ),
  },
  {
    // “The dam will hold,” Varos said into a phone that translated for her.
    rule: "through-an-interpreter",
    reach: "speaker",
    needs: ["translat", "interpret", "line", "deepl"],
    alsoNeeds: MACHINE_NEEDS,
    pattern: sequence(
      either(
        BY_MEANS_OF,
        raw`(?<=\uFFFC["”,]*\s[^.;:\uFFFC\n]{1,60} )by`,
        any("into with over"),
        sequence(any("run put fed pasted typed spoken"), any("through into")),
      ),
      named("translator", MACHINE),
      NOUN_ENDS,
      optional(FROM_LANGUAGE),
    ),
  },
  {
    // With an interpreter at her side, Varos said the dam would hold.
    rule: "through-an-interpreter",
    reach: "speaker",
    needs: ["interpreter", "translator"],
    alsoNeeds: ["with"],
    pattern: sequence(
      WORD_BEGINS,
      "with",
      named("translator", optional(DETERMINER), upTo(3, ONE_PHRASE_WORD), INTERPRETER),
      either(
        sequence(any("at by"), any("her his their"), any("side elbow shoulder bedside")),
        sequence(any("beside next"), optional("to"), any("her him them")),
        sequence(upTo(3, ONE_PHRASE_WORD), raw`alongside(?! (?!(?:him|her|them)\b)[a-zà-ÿ])`),
        any("translating interpreting"),
        sequence("on", optional(any("the a")), any("line phone speakerphone speaker screen hand")),
        "listening in",
      ),
    ),
  },
  {
    // Varos appeared by video link with a Welsh interpreter. / Varos, who requires a Welsh interpreter, said …
    rule: "through-an-interpreter",
    reach: "speaker",
    needs: ["interpreter"],
    alsoNeeds: ["<LANG>"],
    pattern: sequence(
      WORD_BEGINS,
      either(
        "with",
        any("requires required needed needs used uses had has"),
        raw`appear(?:s|ed|ing) with`,
      ),
      named(
        "translator",
        any("a an the his her their"),
        optional(any("court hearing")),
        LANGUAGE,
        raw`(?:-language|-speaking)?`,
        raw` `,
        "interpreter",
      ),
      NOUN_ENDS,
    ),
  },
  {
    // “The dam will hold,” Varos said, her interpreter Jon Lund sitting between us.
    rule: "through-an-interpreter",
    reach: "near",
    needs: ["interpreter", "translator"],
    pattern: sequence(
      raw`(?<=[,;—–(]\s*)`,
      named(
        "translator",
        DETERMINER,
        upTo(1, ONE_PHRASE_WORD),
        INTERPRETER,
        upTo(2, ONE_PHRASE_WORD),
      ),
      either(
        sequence(
          any("sitting seated standing perched leaning crouching walking"),
          any("between beside by next behind at alongside near"),
        ),
        // her interpreter struggling to keep up
        raw`(?:struggling|pausing|hesitating|laughing|stumbling|hurrying|trailing|racing|catching)\b`,
        sequence(
          any(
            "rendering relaying translating interpreting repeating conveying whispering murmuring",
          ),
          optional(WHAT_WAS_SAID),
          optional(IN_OR_INTO_ENGLISH),
        ),
      ),
      raw`(?![a-zà-ÿ-])`,
    ),
  },
  {
    // “The dam will hold,” Varos said, in the interpreter’s version. / as the interpreter put it
    rule: "through-an-interpreter",
    reach: "quote",
    needs: ["interpreter", "translator"],
    pattern: either(
      sequence(
        any("in by"),
        named("translator", DETERMINER, upTo(1, ONE_PHRASE_WORD), any("interpreter translator")),
        raw`(?:’s|'s) `,
        any("version words rendering telling english"),
        raw`(?=\s*[.,;:])`,
      ),
      sequence(
        "in the words of",
        named("translator", DETERMINER, upTo(1, ONE_PHRASE_WORD), INTERPRETER),
        NOUN_ENDS,
      ),
      sequence(
        "as",
        named("translator", DETERMINER, upTo(1, ONE_PHRASE_WORD), any("interpreter translator")),
        any("had put rendered gave phrased conveyed"),
        "it",
      ),
    ),
  },
  {
    // Then it was back to the interpreter. “The dam will hold,” Varos said.
    rule: "through-an-interpreter",
    reach: "next",
    needs: ["interpreter", "translator"],
    alsoNeeds: ["back to", "back through", "turned to", "turning to"],
    pattern: sequence(
      WORD_BEGINS,
      any("back turned turning"),
      any("to through"),
      named("translator", any("the his her their"), upTo(1, ONE_PHRASE_WORD), INTERPRETER),
      raw`(?=\s*[.,;]|\s*$)`,
    ),
  },
  {
    // Delegates listened to the translation on headsets.
    rule: "through-an-interpreter",
    reach: "near",
    needs: ["translation", "interpretation"],
    alsoNeeds: ["listen", "follow", "hear"],
    pattern: sequence(
      any("listened listening followed following heard hearing"),
      optional("to"),
      optional(any("a an the")),
      optional(any("simultaneous live english")),
      any("translation interpretation"),
      either(any("on over through via in by"), raw`(?=\s*[.,;])`),
    ),
  },
];
