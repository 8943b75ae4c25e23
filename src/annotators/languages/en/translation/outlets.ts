import type { TranslationCue } from "../../translation-language.ts";
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
} from "../../translation-patterns.ts";
import {
  FROM_LANGUAGE,
  INTO_ENGLISH,
  LANGUAGE,
  NOT_OF_A_WORK,
  NOUN_PHRASE_WORD,
  REMARKS,
  WORD,
  WORD_BEGINS,
  WORD_ENDS,
  WORKS,
} from "./phrases.ts";

/** A word of an outlet's name. */
const OUTLET_WORD = "[a-zà-ÿ0-9.’'&-]+";

/** The same before a genitive: the Herald’s. */
const OWNER_WORD = "[a-zà-ÿ0-9.&-]+";

const KINDS_OF_TRANSLATION = any(
  `independent unofficial official english rough loose certified court machine automatic automated simultaneous live
   on-screen partial full literal published english-language translated own provisional police prosecution
   army military government ministry embassy consular`,
);

/** But not "be clearer in the translation": of no words is it said there that they are quoted from one. */
const IN_ONE = sequence(
  "in",
  raw`(?! the translations?(?![a-zà-ÿ-])(?! (?:by|from|of|on|provided|released|posted|published|carried|made|issued)\b))`,
);

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

/** "of her Welsh-language remarks" */
const OF_LANGUAGE_REMARKS = sequence(
  "of",
  any("the his her their its"),
  LANGUAGE,
  raw`(?:-language)? `,
  REMARKS,
);

/** Cues that name the translation that words are quoted from. */
export const outletCues: readonly TranslationCue[] = [
  {
    // “The dam will hold,” Varos said, according to a Radio Halm translation from the Welsh.
    rule: "outlet-translation",
    reach: "speaker",
    needs: ["translation"],
    pattern: sequence(
      either("according to", any("from per by citing quoting using"), IN_ONE),
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
      optional(either(FROM_LANGUAGE, OF_LANGUAGE_REMARKS)),
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
        optional("in"),
        any("our my"),
        "translation",
        optional(FROM_LANGUAGE),
        WORD_ENDS,
      ),
      raw`(?<=\()in (?:english )?translation(?=\))`.source,
      sequence(
        raw`(?<=\b(?:said|says|wrote|told|remarks|statement|comments|speech|quoted|read by|read out)\b(?:,|[^.,;\uFFFC]{0,50}) )`,
        "in",
        optional("english"),
        raw` translation(?=\s*[,.;:\uFFFC])`,
      ),
      // Speaking via translation, Varos said: “The dam will hold.”
      sequence(
        WORD_BEGINS,
        any("via through per"),
        optional(any("live simultaneous")),
        raw` translation(?=\s*(?:[,.;:\uFFFC]|$))`,
      ),
    ),
  },
  {
    // “The dam will hold,” Varos said, with translation by her niece. / with translation help from her niece
    rule: "through-an-interpreter",
    reach: "speaker",
    needs: ["translation", "interpretation", "interpreting"],
    alsoNeeds: ["with ", "through ", "via ", "using "],
    pattern: sequence(
      WORD_BEGINS,
      any("with through via using"),
      optional("the"),
      repeated(2, KINDS_OF_TRANSLATION),
      any("translation interpretation interpreting translating"),
      optional(any("help assistance support services")),
      either("by", "from", sequence(any("provided supplied"), "by"), "courtesy of"),
      raw` (?!(?:the )?(?:original )?<LANG>)`,
      named("by", stretch(60)),
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
      any("translation rendering rendition"),
      WORD_ENDS,
      optional(FROM_LANGUAGE),
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
  {
    // “The dam will hold,” Varos says in the video. The Herald verified the translation.
    rule: "outlet-translation",
    reach: "near",
    needs: ["translation"],
    alsoNeeds: ["verif", "confirm", "check", "authenticat"],
    pattern: either(
      sequence(
        raw`(?<!\b(?:not|never|cannot|couldn’t|couldn't|unable) (?:to )?(?:immediately |independently )*)`,
        optional(either("could", sequence(any("was were"), "able to"))),
        any("verify verified verifies confirm confirmed checked authenticated"),
        any("the its this that"),
        optional("english"),
        "translation",
        NOT_OF_A_WORK,
        raw`(?=\s*[,.;)]| of | and |$)`,
      ),
      sequence(
        either("whose", "the", "a"),
        optional("english"),
        "translation",
        optional("of which"),
        optional(any("was has")),
        optional("been"),
        optional(any("independently later since")),
        any("verified confirmed checked authenticated"),
        "by",
        named("by", stretch(60)),
      ),
    ),
  },
  {
    // “The dam will hold,” Varos said, in a rendering by the Herald.
    rule: "outlet-translation",
    reach: "quote",
    needs: ["rendering", "rendition", "english version"],
    pattern: sequence(
      either(any("in from"), "according to"),
      any("a an the"),
      either(
        sequence(
          optional(any("rough loose unofficial official")),
          "english",
          any("rendering rendition version"),
          optional("of", any("the his her their its"), REMARKS),
        ),
        sequence(optional(any("rough loose free")), any("rendering rendition"), raw`(?= by )`),
      ),
      either(MADE_BY, raw`(?=\s*[,.;:])`),
    ),
  },
  {
    // An English translation of the letter said: “The dam will hold.”
    rule: "outlet-translation",
    reach: "quote",
    needs: ["translat"],
    pattern: sequence(
      WORD_BEGINS,
      any("a an the"),
      either(
        sequence(
          optional(any("english rough unofficial official full")),
          either("translation", "translated version"),
          "of",
          any("the his her their its a an"),
          upTo(2, "[a-zà-ÿ-]+"),
          REMARKS,
        ),
        sequence("translated", REMARKS),
      ),
      any("said says read reads reading stated states begins began ran runs"),
    ),
  },
  {
    // The post, since translated, said: “The dam will hold.” / Translated, the post says: “The dam will hold.”
    rule: "translated-words",
    reach: "quote",
    needs: ["translated"],
    pattern: either(
      sequence(
        REMARKS,
        raw`, `,
        optional(any("since later here once when")),
        "translated",
        optional(FROM_LANGUAGE),
        raw`(?=,)`,
      ),
      sequence(any("once when"), "translated", raw`(?=\s*[,.;:\uFFFC])`),
      // Translated from the Welsh by Jon Lund, it reads: “The dam will hold.”
      sequence(
        raw`(?<=^)`,
        named(
          "said",
          optional(any("roughly loosely freely when once as")),
          any("translated interpreted"),
          optional(FROM_LANGUAGE),
          optional(INTO_ENGLISH),
          optional("by", named("translator", stretch(40))),
        ),
        raw`(?:,| (?=(?:the|his|her|their) )) (?!(?:${WORD} ){0,3}${WORKS}\b)(?:${NOUN_PHRASE_WORD} ){1,5}${any(
          "said says read reads reading states stated ran runs went wrote told",
        )}(?![a-zà-ÿ])`,
      ),
    ),
  },
];
