import {
  DETERMINER,
  FROM_LANGUAGE,
  LANGUAGE,
  NOUN_ENDS,
  NOUN_PHRASE_WORD,
  REMARKS,
  WORD,
  WORD_BEGINS,
  WORD_ENDS,
  WORKS,
} from "./en-translation-phrases.ts";
import { MACHINE, WHAT_WAS_SAID } from "./en-translation-renderings.ts";
import type { TranslationCue } from "./language.ts";
import {
  any,
  either,
  named,
  optional,
  raw,
  repeated,
  sequence,
  stretch,
  upTo,
  withEndings,
} from "./translation-patterns.ts";

/** A word of an outlet's name. */
const OUTLET_WORD = "[a-zà-ÿ0-9.’'&-]+";

/** The same before a genitive: the Herald’s. */
const OWNER_WORD = "[a-zà-ÿ0-9.&-]+";

/** What stands before the translator: "with the help of". */
const BY_MEANS_OF = either(
  any("through via per using uses"),
  raw`used(?! to )`,
  sequence("by", any("way means"), "of"),
  sequence(any("relying relied"), "on"),
  "in the presence of",
  sequence(any("aided assisted helped"), "by"),
  "according to",
  sequence("with", optional("the"), any("help aid assistance use"), any("of from")),
);

const INTERPRETER = withEndings("interpreter translator", "s");

/** A word of the phrase that names the translator: none that leads to another phrase. */
const ONE_PHRASE_WORD = String.raw`(?!(?:through|via|with|by|who|and|as)\b)${NOUN_PHRASE_WORD}`;

const KINDS_OF_TRANSLATION = any(
  `unofficial official english rough loose certified court machine simultaneous live
   on-screen partial full literal published english-language translated own provisional`,
);

/** "reading from the translation of her novel" */
const NOT_OF_A_WORK = raw`(?! of (?:[a-zà-ÿ’'-]+ ){0,3}${WORKS}\b)`;

/** Who made a translation, after its noun: "by Radio Halm", "provided by her office". */
const MADE_BY = either(
  sequence(
    either(
      "by",
      sequence(
        any("published provided released posted carried made issued done prepared shared"),
        "by",
      ),
      "from",
    ),
    named("by", stretch(80)),
  ),
  sequence(any("of on in published provided"), stretch(80)),
);

/** "with" alone only where it cannot belong to a noun: said with an interpreter. */
const SAID_WITH = sequence(
  raw`(?<=${either(
    raw`[,\uFFFC”"]\s*`,
    raw`\b${either(any("said says spoke speaking spoken speak"), `told ${WORD}`)} `,
  )})`,
  "with",
);

/** Cues that say who translated. */
export const translatorCues: readonly TranslationCue[] = [
  {
    // “The dam will hold,” Varos said, as translated by a Welsh interpreter.
    rule: "through-an-interpreter",
    reach: "quote",
    needs: ["interpreter", "translator"],
    pattern: sequence(
      optional("as"),
      any("translated interpreted relayed rendered"),
      "by",
      named(
        "translator",
        optional(DETERMINER),
        upTo(3, NOUN_PHRASE_WORD),
        optional(LANGUAGE, raw`(?:-language|-speaking)?`),
        any("interpreter translator"),
      ),
      NOUN_ENDS,
    ),
  },
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
      any("in using through"),
      any("asl bsl auslan"),
      optional(named("translator", withEndings("interpreter", "s"))),
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
  {
    // Speaking to reporters in Welsh through her interpreter, Varos said “the dam will hold”.
    rule: "through-an-interpreter",
    reach: "speaker",
    needs: ["interpret", "translat"],
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
      raw`(?:,? (?:speaking )?in ${named("spoken", "<LANG>")}${WORD_ENDS.source})?`,
    ),
  },
  {
    // “The dam will hold,” Varos said into a phone that translated for her.
    rule: "through-an-interpreter",
    reach: "speaker",
    needs: ["translat", "interpret", "line", "deepl"],
    pattern: sequence(
      either(
        BY_MEANS_OF,
        any("into with"),
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
    pattern: sequence(
      WORD_BEGINS,
      "with",
      named("translator", optional(DETERMINER), upTo(3, ONE_PHRASE_WORD), INTERPRETER),
      either(
        sequence(any("at by"), any("her his their"), any("side elbow shoulder bedside")),
        sequence(any("beside next"), optional("to"), any("her him them")),
        any("translating interpreting"),
      ),
    ),
  },
  {
    // “The dam will hold,” Varos said, as an interpreter whispered in our ears.
    rule: "through-an-interpreter",
    reach: "near",
    needs: ["interpreter", "translator"],
    pattern: sequence(
      raw`(?:(?<![\p{L}-])(?:as|while|and)\s|(?<=[;,]\s)|(?<=^))`,
      optional("through which"),
      named("translator", optional(DETERMINER), upTo(2, ONE_PHRASE_WORD), INTERPRETER),
      either(
        sequence(
          any(
            "relayed conveyed rendered repeated translated interpreted whispered murmured voiced put",
          ),
          either(
            WHAT_WAS_SAID,
            raw`(?:the )?[a-zà-ÿ’'.-]+(?: [a-zà-ÿ’'.-]+)?(?:’s|'s|s’|s') ${either(REMARKS, any("answers replies"))}`,
          ),
        ),
        sequence(
          any("translated interpreted"),
          raw`(?=\s*[.,;:\uFFFC“"]| for | from )`,
          optional("for", upTo(2, NOUN_PHRASE_WORD), NOUN_PHRASE_WORD),
        ),
        sequence(any("whispered whispering murmured murmuring"), "in"),
      ),
    ),
  },
  {
    // Delegates listened to the translation on headsets.
    rule: "through-an-interpreter",
    reach: "near",
    needs: ["translation", "interpretation"],
    pattern: sequence(
      any("listened listening followed following heard hearing"),
      optional("to"),
      optional(any("a an the")),
      optional(any("simultaneous live english")),
      any("translation interpretation"),
      either(any("on over through via in by"), raw`(?=\s*[.,;])`),
    ),
  },
  {
    // “The dam will hold,” Varos said, according to a Radio Halm translation from the Welsh.
    rule: "outlet-translation",
    reach: "speaker",
    needs: ["translation"],
    pattern: sequence(
      either("according to", any("in from per by citing quoting using")),
      any("a an the its their his her"),
      repeated(3, KINDS_OF_TRANSLATION),
      optional(
        named(
          "translator",
          raw`(?!(?:${KINDS_OF_TRANSLATION}|<LANG>) )`,
          OUTLET_WORD,
          upTo(4, OUTLET_WORD),
        ),
      ),
      repeated(3, KINDS_OF_TRANSLATION),
      sequence(withEndings("translation", "s"), WORD_ENDS, NOT_OF_A_WORK),
      optional(FROM_LANGUAGE),
      optional(MADE_BY),
    ),
  },
  {
    // “The dam will hold,” the notice says in machine translation (our translation from the Welsh).
    rule: "outlet-translation",
    reach: "quote",
    needs: ["translation"],
    pattern: either(
      sequence(
        WORD_BEGINS,
        "in",
        optional("a"),
        any("machine automatic automated rough literal loose verbatim"),
        "translation",
        WORD_ENDS,
      ),
      sequence(
        raw`(?<=[(,—–]\s*)`,
        any("our my"),
        "translation",
        optional(FROM_LANGUAGE),
        WORD_ENDS,
      ),
    ),
  },
  {
    // “The dam will hold,” Varos said in remarks carried in translation by Radio Halm.
    rule: "outlet-translation",
    reach: "speaker",
    needs: ["translation"],
    pattern: sequence(
      raw`(?<!(?:lost|found) )in `,
      optional("english"),
      "translation",
      either("by", sequence(any("provided released published posted"), "by")),
      named("by", stretch(80)),
    ),
  },
  {
    // “The dam will hold,” Varos said, according to the Halm Herald’s translation.
    rule: "outlet-translation",
    reach: "speaker",
    needs: ["translation"],
    pattern: sequence(
      either("according to", any("in from per by")),
      named("translator", OWNER_WORD, upTo(4, OWNER_WORD)),
      raw`['’]s? `,
      optional(any("unofficial official english own")),
      "translation",
      WORD_ENDS,
    ),
  },
  {
    // “The dam will hold,” Varos said in a Herald translation of her native Welsh.
    rule: "outlet-translation",
    reach: "speaker",
    needs: ["translation"],
    pattern: sequence(
      "in",
      any("a an"),
      WORD,
      "translation of",
      raw` ${stretch(60)}?`,
      any("native original"),
      LANGUAGE,
      WORD_ENDS,
    ),
  },
];
