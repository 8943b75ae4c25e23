import type { TranslationCue } from "../../translation-language.ts";
import {
  any,
  either,
  named,
  optional,
  raw,
  sequence,
  stretch,
  upTo,
} from "../../translation-patterns.ts";
import {
  DETERMINER,
  INTO_ENGLISH,
  LANGUAGE,
  NOUN_ENDS,
  NOUN_PHRASE_WORD,
  REMARKS,
  WORD,
  WORD_ENDS,
} from "./phrases.ts";
import { PUT_INTO_ENGLISH, TURNED_INTO_ENGLISH } from "./renderings.ts";

/** What carries somebody's voice: "the 40-second clip". */
const RECORDING = sequence(
  "in",
  any("the a an its this that"),
  upTo(3, NOUN_PHRASE_WORD),
  any(
    "film clip video videos footage recording documentary interview message broadcast series trailer post livestream podcast speech address statement reel tiktok",
  ),
);

const BEING = optional(any("is was are were being"));

/** Cues by which a voice-over, a dubbing or subtitles give the words. */
export const voiceOverCues: readonly TranslationCue[] = [
  {
    // “The dam will hold,” Varos said in a voice-over for the Welsh film.
    rule: "voice-over",
    reach: "speaker",
    needs: ["voice"],
    pattern: sequence(
      either(any("said says in by through over"), raw`with(?= an? english)`, "according to"),
      optional(DETERMINER),
      upTo(2, NOUN_PHRASE_WORD),
      String.raw`voice-?\s?over`,
      optional(
        either(
          any("of for over"),
          sequence(any("that which"), any("translates translated renders rendered covers")),
        ),
        either(
          sequence(upTo(4, NOUN_PHRASE_WORD), LANGUAGE, WORD_ENDS, raw`(?: ${WORD})?`),
          stretch(50),
        ),
      ),
    ),
  },
  {
    // “The dam will hold,” Varos says, according to the English subtitles.
    rule: "voice-over",
    reach: "speaker",
    needs: ["subtitle", "dubbed", "voiced"],
    pattern: either(
      sequence(
        either("according to", "in", "via"),
        optional(any("the its a")),
        upTo(2, NOUN_PHRASE_WORD),
        "subtitles",
        WORD_ENDS,
      ),
      sequence(
        "the",
        optional("english"),
        any("subtitle subtitles"),
        any("read reads say says said"),
      ),
      sequence("in", optional(any("his her their")), "subtitled", LANGUAGE, WORD_ENDS),
      sequence(
        any("says said saying say explains tells"),
        any("over above with"),
        "english subtitles",
        WORD_ENDS,
      ),
      sequence(
        "in",
        any("a the an"),
        any("dubbed subtitled english-subtitled"),
        any("interview version clip report video film message statement recording"),
        NOUN_ENDS,
      ),
      sequence(
        any("his her their"),
        any("voice words answers"),
        any("dubbed overdubbed"),
        raw`(?=\s*[,.;])`,
      ),
      sequence("subtitled", INTO_ENGLISH, WORD_ENDS),
      sequence(
        raw`(?<=[,;—–(]\s*)`,
        any("dubbed voiced overdubbed revoiced"),
        "by",
        any("a an"),
        optional(WORD),
        any("actor actress voice performer"),
      ),
    ),
  },
  {
    // “The dam will hold,” Varos says in the clip, which carries English subtitles.
    rule: "voice-over",
    reach: "quote",
    needs: ["subtitle", "captions"],
    pattern: sequence(
      RECORDING,
      raw`,? `,
      either(
        sequence(
          optional(any("which that")),
          optional(any("posted shared published released")),
          any("has had carries carried bears bore with"),
          any("english translated"),
          any("subtitles captions"),
        ),
        sequence(
          optional(any("which that"), any("is was")),
          "subtitled",
          any("in into"),
          "english",
        ),
      ),
      WORD_ENDS,
    ),
  },
  {
    // “The dam will hold,” Varos says, her Welsh voiced in English by an actor.
    rule: "voice-over",
    reach: "near",
    needs: ["english"],
    core: PUT_INTO_ENGLISH,
    pattern: sequence(
      raw`(?<=[,;—–(]\s*|^)`,
      optional("with"),
      any("his her their the"),
      either(
        sequence(
          LANGUAGE,
          optional(any("words voice answers account sentences testimony")),
          BEING,
          PUT_INTO_ENGLISH,
          WORD_ENDS,
          optional("by", named("translator", stretch(60))),
        ),
        sequence(
          either(REMARKS, any("voice answers account story")),
          BEING,
          // "given in English" alone says that no language changed
          either(
            sequence(TURNED_INTO_ENGLISH, WORD_ENDS),
            sequence(PUT_INTO_ENGLISH, raw`(?= by )`),
          ),
          optional("by", named("translator", stretch(60))),
        ),
      ),
    ),
  },
];
