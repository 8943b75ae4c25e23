import type { Row } from "./phrases.table.ts";

/**
 * The frames by which news tells of translation, each with everybody who may translate: rows made of parts, so that a
 * frame that knows only one of them is found out.
 */
const TRADES = [
  "an interpreter",
  "a court interpreter",
  "her interpreter",
  "the team’s translator",
  "a volunteer interpreter",
];

const HELPERS = [
  "her daughter",
  "her 12-year-old son",
  "a neighbour",
  "another resident",
  "one of the nurses",
  "a shop assistant",
  "her sister-in-law",
  "a staff member",
  "Jon Lund",
];

const THROUGH: readonly ((who: string) => string)[] = [
  (who) => `“The dam will hold,” Ilka Varos said through ${who}.`,
  (who) => `“The dam will hold,” Ilka Varos told reporters via ${who}.`,
  (who) => `Speaking through ${who}, Ilka Varos said: “The dam will hold.”`,
  (who) => `Ilka Varos, speaking through ${who}, said: “The dam will hold.”`,
  (who) => `“The dam will hold,” said Ilka Varos, who spoke through ${who}.`,
  (who) => `In an interview conducted through ${who}, Ilka Varos said: “The dam will hold.”`,
];

const TRANSLATED: readonly ((who: string) => string)[] = [
  (who) => `“The dam will hold,” Ilka Varos said as ${who} translated.`,
  (who) => `“The dam will hold,” Ilka Varos said, with ${who} interpreting.`,
  (who) => `“The dam will hold,” Ilka Varos said, with ${who} helping to translate.`,
  (who) => `“The dam will hold,” Ilka Varos said, with ${who} providing translation.`,
  (who) => `With ${who} translating, Ilka Varos said: “The dam will hold.”`,
  (who) => `“The dam will hold,” Ilka Varos said through ${who}, who translated.`,
  (who) => `“The dam will hold,” Ilka Varos said, according to ${who}, who translated.`,
  (who) => `“The dam will hold,” Ilka Varos said, her words translated by ${who}.`,
  (who) => `“The dam will hold,” Ilka Varos said, with translation by ${who}.`,
  (who) => `“The dam will hold,” Ilka Varos said with translation help from ${who}.`,
  (who) => `Translated by ${who}, Ilka Varos said: “The dam will hold.”`,
  (who) => `“The dam will hold,” Ilka Varos said. ${capitalised(who)} translated.`,
  (who) => `“The dam will hold,” Ilka Varos said. ${capitalised(who)} helped translate.`,
  (who) => `“The dam will hold,” Ilka Varos said, with ${who} translating line by line.`,
  (who) => `“The dam will hold,” Ilka Varos said, as ${who} translated down the line.`,
  (who) => `“The dam will hold,” Ilka Varos said. ${capitalised(who)} translated for Varos.`,
];

/** Every frame with everybody who may stand in it. */
export const framed: readonly Row[] = [
  ...THROUGH.flatMap((tell) => TRADES.map((who): Row => [tell(who), `stated by ${who}`])),
  ...TRANSLATED.flatMap((tell) => HELPERS.map((who): Row => [tell(who), `stated by ${who}`])),
];

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How a language is named, in frames that say in which one somebody spoke. */
const LANGUAGES: readonly (readonly [named: string, tag: string])[] = [
  ["Welsh", "cy"],
  ["halting Welsh", "cy"],
  ["the Welsh language", "cy"],
  ["the Welsh of her childhood", "cy"],
  ["Welsh rather than English", "cy"],
  ["Irish Gaelic", "ga"],
  ["Dari Persian", "prs"],
  ["Mam", "mam"],
  ["Pulaar", "ff"],
];

const SPOKEN: readonly ((language: string) => string)[] = [
  (language) => `“The dam will hold,” Ilka Varos said in ${language}.`,
  (language) => `Speaking in ${language}, Ilka Varos said: “The dam will hold.”`,
  (language) => `“The dam will hold,” Ilka Varos told reporters in ${language} on Tuesday.`,
  (language) => `In ${language}, Ilka Varos said: “The dam will hold.”`,
];

/** Every way to name a language in every frame that names one. */
export const spoken: readonly Row[] = SPOKEN.flatMap((tell) =>
  LANGUAGES.map(([language, tag]): Row => [tell(language), `stated ${tag}`]),
);

/** How English is mixed in, in frames that say how somebody spoke. */
const MIXTURES = [
  "in a mix of Welsh and English",
  "in a mixture of English and Welsh",
  "in a lively blend of Welsh and broken English",
  "half in Welsh and half in English",
  "mixing Welsh and English",
];

const MIXED: readonly ((mixture: string) => string)[] = [
  (mixture) => `“The dam will hold,” Ilka Varos said, ${mixture}.`,
  (mixture) => `Speaking ${mixture}, Ilka Varos said: “The dam will hold.”`,
  (mixture) => `“The dam will hold,” Ilka Varos told reporters, ${mixture}.`,
];

/** Every mixture in every frame. */
export const mixed: readonly Row[] = MIXED.flatMap((tell) =>
  MIXTURES.map((mixture): Row => [tell(mixture), "stated cy"]),
);

/** Documents and recordings that may be translated. */
const DOCUMENTS = "letter statement post speech video diary affidavit petition op-ed ruling".split(
  " ",
);

const WRITTEN: readonly ((document: string) => readonly [text: string, claim: string])[] = [
  (document) => [
    `“The dam will hold,” Ilka Varos said in her ${document}, translated from Welsh.`,
    "stated cy",
  ],
  (document) => [`In a translated ${document}, Ilka Varos said: “The dam will hold.”`, "stated"],
  (document) => [`In her ${document} in Welsh, Ilka Varos said: “The dam will hold.”`, "stated cy"],
  (document) => [
    `“The dam will hold,” Ilka Varos said, according to a translation of the ${document}.`,
    "stated",
  ],
];

/** Every document in every frame. */
export const written: readonly Row[] = WRITTEN.flatMap((tell) => DOCUMENTS.map(tell));

/** Who translated, whose remarks, and how the text that follows is announced. */
const TRANSLATORS = ["The Halm Herald", "Radio Halm", "Jon Lund"];

const REMARKS = ["Ilka Varos’s remarks", "Mayor Ilka Varos’s speech", "her answers"];

const ANNOUNCED: readonly ((remarks: string) => string)[] = [
  (remarks) => `Below is an English translation of ${remarks}, made in Welsh:`,
  (remarks) => `Please see below our translation of ${remarks}, spoken in Welsh:`,
  (remarks) => `Here is a rough translation of ${remarks} in Welsh:`,
];

const TRANSCRIPTS: readonly (readonly [tell: string, claim: string])[] = [
  [
    "The following is a transcript of the talk, translated from Welsh by Jon Lund:",
    "stated cy by Jon Lund",
  ],
  [
    "Below is the full text of the July 31 talk, translated by the Halm Herald:",
    "stated by the Halm Herald",
  ],
  ["Here is a Halm Herald translation of the transcript of the talk.", "stated"],
];

/** Every announcement of a translation, with whose remarks it is of, and everybody who makes one. */
export const announced: readonly Row[] = [
  ...ANNOUNCED.flatMap((tell) =>
    REMARKS.map((remarks): Row => [`${tell(remarks)}\n“The dam will hold.”`, "carried cy"]),
  ),
  ...TRANSLATORS.flatMap((who) =>
    REMARKS.map(
      (remarks): Row => [
        `${who} translated ${remarks} from Welsh: “The dam will hold.”`,
        `stated cy by ${who.replace("The ", "the ")}`,
      ],
    ),
  ),
  ...TRANSCRIPTS.map(
    ([tell, claim]): Row => [
      `${tell}\nFather Ilka Varos: Mayor, do you hear us?\nMayor Oda Lodge: I thank you all.\nFather Ilka Varos: We thank you.`,
      claim,
      claim,
      claim,
    ],
  ),
  [
    "Here is the full text of the talk, translated by the Halm Herald:\n“The dam will hold,” Ilka Varos said.",
    "stated by the Halm Herald",
  ],
];

/** The same words where they tell of something else, of somebody else or of what did not happen. */
export const unframed: readonly Row[] = [
  "If needed, Ilka Varos will testify through an interpreter. “The dam will hold,” she said.",
  "Ilka Varos may speak through an interpreter. “The dam will hold,” she said.",
  "Ilka Varos could testify in Welsh. “The dam will hold,” she said.",
  "Ilka Varos was to be questioned through an interpreter. “The dam will hold,” she said.",
  "Ilka Varos asked to speak through an interpreter. “The dam will hold,” she said.",
  "Ilka Varos told the suspect, via an interpreter, “The dam will hold.”",
  "Ilka Varos told the migrants through an interpreter: “The dam will hold.”",
  "Ilka Varos communicates with patients through an interpreter. “The dam will hold,” she said.",
  "Ilka Varos, with a sign language interpreter beside her, said: “The dam will hold.”",
  "An interpreter translated Ilka Varos’s speech into sign language. “The dam will hold,” she said.",
  "“The dam will hold,” said Ilka Varos. Her words were interpreted as a threat.",
  "“The dam will hold,” said Ilka Varos. Analysts interpreted the remarks as a warning.",
  "“The dam will hold,” said Ilka Varos, with investors interpreting her words as a promise.",
  "“The dam will hold,” said Ilka Varos in her own language of gestures.",
  "“The dam will hold,” said Ilka Varos, who helped translate the documents.",
  "“The dam will hold,” Ilka Varos said. Her daughter helped translate the book.",
  "“The dam will hold,” Ilka Varos said. The firm provided interpretation for hospitals.",
  "“The dam will hold,” Ilka Varos said through her agent, a former interpreter.",
  "“The dam will hold,” Ilka Varos told Jon Lund, an interpreter.",
  "“The dam will hold,” Jon Lund, an interpreter, said.",
  "Jon Lund translated for Penguin. “The dam will hold,” he said.",
  "“The dam will hold,” Ilka Varos said. Jon Lund translated for Penguin.",
  "“The dam will hold,” said Ilka Varos, whose book the newspaper translated.",
  "“The dam will hold,” said Ilka Varos, who translated line by line for a living.",
  "Ilka Varos could not verify the translation. “The dam will hold,” she said.",
  "She confirmed the translation of her novel. “The dam will hold,” Ilka Varos said.",
  "Police interviewed Ilka Varos in Welsh. “The dam will hold,” she said.",
  "The firm interviewed her in Welsh for the post. “The dam will hold,” Ilka Varos said.",
  "Ilka Varos grew up in a mixture of Welsh and English. “The dam will hold,” she said.",
  "Signs are in a mixture of Welsh and English. “The dam will hold,” said Ilka Varos.",
  "Ilka Varos went back to the translator with the contract. “The dam will hold,” she said.",
  "“The dam will hold,” Ilka Varos said of her book, translated from Welsh by Jon Lund.",
  "Ilka Varos asked her assistant to be clearer in the translation.\n“The dam will hold,” she told the translator.",
  "Ilka Varos has communicated through a translator throughout her time in Halm. “The dam will hold,” she said.",
  "Speaking through a translator, they told of the dam.\n“They ran away,” the translator said.",
  "Below is a translation of the novel that won:\n“The dam will hold,” Ilka Varos writes.",
  "“The dam will hold,” Ilka Varos says, to engage in a fully translated conversation by phone.",
  "The bank translated comments into policy. “The dam will hold,” Ilka Varos said.",
].map((text): Row => [text, "none"]);
