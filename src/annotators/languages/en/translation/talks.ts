import type { TranslationCue } from "../../translation-language.ts";
import { any, either, optional, raw, sequence, upTo } from "../../translation-patterns.ts";
import {
  CLAUSE_WORD,
  IN_LANGUAGE,
  LANGUAGE,
  MANNER,
  NO_NOUN_FOLLOWS,
  NOUN_PHRASE_WORD,
  REMARKS,
  SAYING,
  WORD_BEGINS,
  WORD_ENDS,
} from "./phrases.ts";

/** No interview for a post, in which somebody showed that they know the language. */
const NO_EXAMINATION = raw`(?! for (?:${CLAUSE_WORD} ){0,4}${any(
  "post job role position vacancy place visa citizenship seat contract money scholarship",
)}\b)`;

/** Who questions people for other ends than the press does. */
const BY_NO_OFFICIALS = raw`(?<!\b(?:${any(
  `police detective detectives officer officers investigator investigators official officials agent agents
   prosecutor prosecutors lawyer lawyers inspector inspectors panel company firm bank school university
   employer recruiters was were been being`,
)}|he|she|they)(?:,? who)?(?: has| had| have)? )`;

/** Cues that say in which language somebody talked with others: gave evidence, took questions, was interviewed. */
export const talkCues: readonly TranslationCue[] = [
  {
    // Varos speaks Welsh with us. / We spoke in Welsh.
    rule: "said-in-language",
    reach: "near",
    needs: ["<LANG>"],
    alsoNeeds: ["speak", "spoke", "talk", "convers", "correspond", "chat"],
    pattern: either(
      sequence(
        any("speaks spoke speaking"),
        optional("in"),
        optional(any("only mostly mainly")),
        LANGUAGE,
        any("with to"),
        either(any("us me reporters"), sequence("the", any("press court inquiry hearing jury"))),
        WORD_ENDS,
      ),
      sequence(
        raw`(?<=^|[,;—–]\s*|\b(?:when|and)\s+)`,
        any("we i"),
        any("spoke speak talked talk conversed corresponded chatted"),
        raw`(?: (?:to|with) (?:him|her|them|each other|one another))?(?:,? (?:by|over|on) (?:the )?(?:phone|telephone|email|e-mail|zoom|skype|video))?,? `,
        optional("in"),
        ...MANNER,
        LANGUAGE,
        NO_NOUN_FOLLOWS,
        raw`(?! (?:with|at home|as|about)\b)`,
      ),
    ),
  },
  {
    // Varos gave her evidence in Welsh. / Varos was interviewed in Welsh.
    rule: "said-in-language",
    reach: "speaker",
    needs: ["<LANG>"],
    alsoNeeds: [
      "gave",
      "giv",
      "deliver",
      "made",
      "making",
      "interviewed",
      "record",
      "held",
      "conducted",
      "carried",
      "questions",
      "took place",
      "ran ",
      " did ",
    ],
    core: IN_LANGUAGE,
    pattern: either(
      sequence(
        any("gave gives giving given delivered delivering made making"),
        optional(any("her his their the")),
        upTo(2, NOUN_PHRASE_WORD),
        either(REMARKS, any("evidence account reasons")),
        upTo(5, CLAUSE_WORD),
        IN_LANGUAGE,
      ),
      // in an interview that she gave in Welsh
      sequence(
        REMARKS,
        optional(any("that which")),
        any("he she they"),
        any("gave delivered made recorded did held"),
        upTo(3, CLAUSE_WORD),
        IN_LANGUAGE,
      ),
      // In a chat with Lund, which took place in Welsh, Varos wrote: “The dam will hold.”
      sequence(
        any("chat chats conversation talk call interview exchange discussion"),
        upTo(5, CLAUSE_WORD),
        raw`, which `,
        either("took place", sequence(any("was were"), any("held conducted carried")), "ran"),
        upTo(2, CLAUSE_WORD),
        IN_LANGUAGE,
      ),
      // Varos took questions from reporters in Welsh.
      sequence(
        any("took takes taking answered answers answering fielded fields fielding"),
        upTo(2, "[a-zà-ÿ-]+"),
        "questions",
        upTo(5, CLAUSE_WORD),
        raw`,? `,
        IN_LANGUAGE,
      ),
      sequence(
        raw`(?:\b${any("was were been")} |(?<=^|,\s*))`,
        "interviewed",
        upTo(5, CLAUSE_WORD),
        IN_LANGUAGE,
        NO_EXAMINATION,
      ),
    ),
  },
  {
    // The Herald interviewed Varos in Welsh. / “The dam will hold,” Varos told the Herald, which interviewed her in Welsh.
    rule: "said-in-language",
    reach: "near",
    needs: ["interviewed"],
    alsoNeeds: ["<LANG>"],
    core: IN_LANGUAGE,
    pattern: sequence(
      BY_NO_OFFICIALS,
      WORD_BEGINS,
      "interviewed",
      either(any("him her them"), sequence(upTo(3, NOUN_PHRASE_WORD), NOUN_PHRASE_WORD)),
      raw`(?: (?:by|over|on) (?:the )?(?:phone|telephone|zoom|video|email))?,? `,
      IN_LANGUAGE,
      NO_EXAMINATION,
    ),
  },
  {
    // Asked in Welsh, Varos replied in the same language: “The dam will hold.”
    rule: "said-in-language",
    reach: "next",
    needs: ["same language", "same tongue"],
    pattern: sequence(
      raw`(?<=\bin ${LANGUAGE}(?![a-zà-ÿ])[^;:]{0,120})`,
      WORD_BEGINS,
      SAYING,
      upTo(3, CLAUSE_WORD),
      "in the same",
      any("language tongue"),
      WORD_ENDS,
    ),
  },
];
