import {
  FROM_LANGUAGE,
  LANGUAGE,
  WORD,
  WORD_BEGINS,
  WORD_ENDS,
  WORKS,
} from "./en-translation-phrases.ts";
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

/** Cues that name the translation that words are quoted from. */
export const outletCues: readonly TranslationCue[] = [
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
      either("according to", any("in from per by via")),
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
