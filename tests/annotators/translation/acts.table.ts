import type { Row } from "./phrases.table.ts";

/** Acts of translating, put together of parts: who did it, how, and what was passed on. */
export const acts: readonly Row[] = [
  [
    "“The dam will hold,” Ilka Varos said, her answers relayed from Welsh by a volunteer at the shelter.",
    "stated cy by a volunteer at the shelter",
  ],
  [
    "“The dam will hold,” Ilka Varos said, in comments her office translated.",
    "stated by her office",
  ],
  [
    "“The dam will hold,” Ilka Varos said in a video message, which the Herald had translated by two native speakers.",
    "stated by the Herald",
  ],
  [
    "“The dam will hold,” Ilka Varos said, while a consular officer translated her replies for the court.",
    "stated by a consular officer",
  ],
  [
    "“The dam will hold,” Ilka Varos told us over the phone, a colleague of hers translating.",
    "stated by a colleague",
  ],
  [
    "“The dam will hold,” Ilka Varos said, pausing so that the interpreter could catch up.",
    "stated",
  ],
  [
    "“The dam will hold,” said Ilka Varos, who does not speak English and was helped by a relative who interpreted.",
    "stated by a relative",
  ],
  ["“The dam will hold,” Ilka Varos said in Welsh through tears.", "stated cy"],
  ["“The dam will hold,” Ilka Varos shouted in her own Welsh.", "stated cy"],
  [
    "“The dam will hold,” Ilka Varos said in Welsh, according to a recording reviewed by the Herald.",
    "stated cy",
  ],
  ["“The dam will hold,” Ilka Varos posted in Welsh on Facebook.", "stated cy"],
  ["“The dam will hold,” Ilka Varos wrote, the Welsh translated here by Google.", "stated cy"],
  [
    "“The dam will hold,” reads the letter, dictated in Welsh and translated by a niece.",
    "stated cy by a niece",
  ],
  [
    "“The dam will hold,” Ilka Varos told state television, according to a translation circulated by the embassy.",
    "stated",
  ],
  ["“The dam will hold,” Ilka Varos said, according to subtitles added by the channel.", "stated"],
  ["“The dam will hold,” Ilka Varos says in the film, subtitled in English.", "stated"],
  [
    "“The dam will hold,” Ilka Varos told the hearing via a video-link interpreter.",
    "stated by a video-link interpreter",
  ],
  [
    "“The dam will hold,” Ilka Varos said with an interpreter whispering beside her.",
    "stated by an interpreter",
  ],
  [
    "“The dam will hold,” Ilka Varos testified, with the aid of a Welsh translator.",
    "stated cy by a Welsh translator",
  ],
  [
    "“The dam will hold,” Ilka Varos says, and her grandson turns it into English.",
    "stated by her grandson",
  ],
  ["“The dam will hold,” Ilka Varos said (the interview was conducted in Welsh).", "carried cy"],
  ["“The dam will hold,” Ilka Varos said, speaking a mixture of Welsh and Breton.", "stated cy"],
  [
    "“The dam will hold,” Ilka Varos said, typing the words into a translation app.",
    "stated by a translation app",
  ],
  ["“The dam will hold,” Ilka Varos said, her translator struggling to keep up.", "stated"],
  [
    "“The dam will hold,” Ilka Varos said, her voice carried into English by an interpreter in a glass booth.",
    "stated",
  ],
  ["“The dam will hold,” the court heard in a translated text message from Ilka Varos.", "stated"],
  [
    "“The dam will hold,” Ilka Varos wrote in the message, a translation of which was read to jurors.",
    "stated",
  ],
  ["“The dam will hold,” the WhatsApp messages, originally in Welsh, read.", "stated cy"],
  [
    "“The dam will hold,” Ilka Varos told police in a statement translated from Welsh.",
    "stated cy",
  ],
  [
    "“The dam will hold,” she says in the recording, translated for the Herald by a linguist.",
    "stated",
  ],
  [
    "Ilka Varos answered questions in Welsh, with an aide translating. “The dam will hold,” she said.",
    "carried cy by an aide",
  ],
  [
    "Ilka Varos spoke to the Herald in Welsh by telephone. “The dam will hold,” she said.",
    "carried cy",
  ],
  [
    "Speaking in the Welsh of the valleys, Ilka Varos said she was calm. “The dam will hold,” she said.",
    "carried cy",
  ],
  [
    "Ilka Varos gave her evidence in Welsh, which was translated for the jury. “The dam will hold,” she said.",
    "carried cy",
  ],
  [
    "Ilka Varos's interview with the Herald was conducted in Welsh. “The dam will hold,” she said.",
    "carried cy",
  ],
  [
    "Addressing the crowd in Welsh, Ilka Varos promised calm. “The dam will hold,” she said.",
    "carried cy",
  ],
  [
    "Ilka Varos, who was assisted by an interpreter, denied the charge. “The dam will hold,” she told the court.",
    "carried by an interpreter",
  ],
  [
    "Ilka Varos, who speaks through an interpreter, said she was calm. “The dam will hold,” she said.",
    "carried by an interpreter",
  ],
  [
    "Ilka Varos spoke for an hour, her daughter interpreting. “The dam will hold,” she said.",
    "carried by her daughter",
  ],
  [
    "I met Ilka Varos with an interpreter. “The dam will hold,” she said.",
    "carried by an interpreter",
  ],
  [
    "I spoke to Ilka Varos through an interpreter in March. “The dam will hold,” she said.",
    "carried by an interpreter",
  ],
  [
    "We interviewed Ilka Varos with the help of a Welsh speaker who translated. “The dam will hold,” she said.",
    "carried by a Welsh speaker",
  ],
  ["Ilka Varos wrote to the Herald in Welsh. “The dam will hold,” she wrote.", "carried cy"],
  [
    "In a Welsh-language broadcast, Ilka Varos asked for calm. “The dam will hold,” she said.",
    "carried cy",
  ],
  [
    "In a letter translated by her lawyer, Ilka Varos asked for calm. “The dam will hold,” she wrote.",
    "carried by her lawyer",
  ],
  ["“The dam will hold,” Ilka Varos said. The letter was translated from Welsh.", "stated cy"],
  [
    "“The dam will hold,” Ilka Varos said. Her son translated the words for the nurse.",
    "stated by her son",
  ],
  [
    "“The dam will hold,” Ilka Varos said. The interpreter hesitated before repeating it in English.",
    "stated",
  ],
  ["“The dam will hold,” Ilka Varos said. She spoke in Welsh throughout.", "stated cy"],
  [
    "“The dam will hold,” Ilka Varos said. An aide put her remarks into English.",
    "stated by an aide",
  ],
  [
    "“The dam will hold,” Ilka Varos said. I have translated her words as closely as I can.",
    "stated",
  ],
  [""],
];

/** The same words where something else was translated, or nothing. */
export const otherActs: readonly Row[] = [
  [
    "“The dam will hold,” Ilka Varos said, as quoted in English by the Tass agency, which translated her speech.",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos said, adding that the book was translated by Jon Lund.",
    "none",
  ],
  ["“The dam will hold,” said Ilka Varos, whose poems have been translated into Welsh.", "none"],
  [
    "“The dam will hold,” said Ilka Varos, whose speech was widely interpreted as a threat.",
    "none",
  ],
  ["“The dam will hold,” Ilka Varos said, repeating it in English.", "none"],
  ["“The dam will hold,” Ilka Varos said, delivering her speech in English.", "none"],
  [
    "Ilka Varos's statement was later translated into Welsh. “The dam will hold,” she said.",
    "none",
  ],
  [
    "The film, which was dubbed into English, opens on Friday. “The dam will hold,” Ilka Varos said.",
    "none",
  ],
  ["“The dam will hold,” said Ilka Varos, who translated the letter.", "none"],
  ["“The dam will hold,” Ilka Varos said, as investors translated her words into dollars.", "none"],
  ["“The dam will hold,” Ilka Varos said, passing the message on in English.", "none"],
  ["“The dam will hold,” said Ilka Varos, who read her poem in Welsh last year.", "none"],
  ["“The dam will hold,” Ilka Varos said, though the instructions were in Welsh.", "none"],
  [
    "“The dam will hold,” Ilka Varos said, and her translator laughed at the joke she made in English.",
    "none",
  ],
  ["Ilka Varos asked for a translation of the contract. “The dam will hold,” she said.", "none"],
  ["Ilka Varos showed him an email written in Welsh. “The dam will hold,” she said.", "none"],
  ["Her translator, Jon Lund, was arrested. “The dam will hold,” Ilka Varos said.", "none"],
  [
    "Ilka Varos's defence of the dam was translated into votes. “The dam will hold,” she said.",
    "none",
  ],
  ["“The dam will hold,” Ilka Varos said, standing beside a sign in Welsh.", "none"],
  [
    "A summary of the report in Welsh is on the website. “The dam will hold,” Ilka Varos said.",
    "none",
  ],
  [
    "The announcements on the train are in Welsh and English. “The dam will hold,” Ilka Varos said.",
    "none",
  ],
  ["He had emailed her in Welsh. “The dam will hold,” Ilka Varos said.", "none"],
  [
    "Ilka Varos gave the lecture in Welsh in 1999. “The dam will hold,” she said on Monday.",
    "none",
  ],
  [
    "The law requires a translator for every statement. “The dam will hold,” Ilka Varos said.",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos said. The government translated her words into action.",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos said. Her son, who is studying to be an interpreter, nodded.",
    "none",
  ],
];
