import type { Row } from "./phrases.table.ts";

/** How far words that were translated speak of what the same people say elsewhere in an article. */
export const carrying: readonly Row[] = [
  // Two who talk by turns: whom a description means is no guess.
  [
    "Ilka Varos, who gave evidence through an interpreter, told jurors she was tired.\n“The dam will hold,” she said.\n“Who signed?” asked Miriam Lodge, prosecuting.\n“The pen was there,” the defendant replied.",
    "carried by an interpreter",
    "none",
    "carried by an interpreter",
  ],
  // The interpreter again, by name.
  [
    "“The dam will hold,” Ilka Varos said through team interpreter Jon Lund.\n“It is old,” Clara Voss said Wednesday, through Lund, before the game.\n“It is dry,” said Miriam Lodge via Lund.",
    "stated by team interpreter Jon Lund",
    "stated by Lund",
    "stated by Lund",
  ],
  [
    "“The dam will hold,” Ilka Varos said through team interpreter Jon Lund.\n“It is old,” said Clara Voss, who bought it through Lund and his bank.",
    "stated by team interpreter Jon Lund",
    "none",
  ],
  // Another audience, which the article names.
  [
    "Speaking Welsh, Ilka Varos told of her school. “The dam will hold,” she said.\nShe works at home. “It is old,” she told Halm Magazine.\n“It is dry,” she said.",
    "carried cy",
    "none",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos told Radio Halm through an interpreter.\n“It is old,” she told Radio Halm.",
    "stated by an interpreter",
    "carried by an interpreter",
  ],
  // What stands in brackets before the words of a turn.
  [
    "VAROS: (Through interpreter) Do you know the dam? I do.\nLODGE: What did you find?\nVAROS: (Through interpreter) We found nobody, and I left.\nLODGE: (Laughter) Did you?",
    "stated by interpreter",
    "none",
    "stated by interpreter",
    "none",
  ],
  // Of several at once.
  [
    "“The dam will hold,” said Ilka Varos. “It is old,” said Jon Lund. Both spoke in Welsh.",
    "stated cy",
    "stated cy",
  ],
  [
    "Both spoke in Welsh. “The dam will hold,” Ilka Varos said. “It is old,” said Jon Lund.",
    "carried cy",
    "carried cy",
  ],
  [
    "“The dam will hold,” said Ilka Varos in English. “It is old,” said Jon Lund. Both sang in Welsh.",
    "none",
    "none",
  ],
  // Back from English.
  [
    "“The dam will hold,” Ilka Varos said in English. Then it was back to the interpreter. “It is dry,” she said.",
    "none",
    "carried by the interpreter",
  ],
  // What was said to others before.
  [
    "“The dam will hold,” Ilka Varos said in fluent English. She had by then answered questions in Welsh for the radio.\n“It is dry,” she said.",
    "none",
    "none",
  ],
  // The same person goes on.
  [
    "“The dam will hold,” Ilka Varos said through an interpreter.\n“It is old,” Varos said.",
    "stated by an interpreter",
    "carried by an interpreter",
  ],
  // A description that the article gives of nobody may mean anybody.
  [
    "“We left the bus by the window,” Ilka Varos said through an interpreter.\nAnother passenger sat on the kerb.\n“I pressed the button and it stuck,” the driver said.",
    "stated by an interpreter",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos, a 48-year-old engineer, said through an interpreter.\n“It is old,” the 48-year-old said.",
    "stated by an interpreter",
    "carried by an interpreter",
  ],
  // A pronoun after a sentence about somebody else, whoever it was taken for.
  [
    "“The dam will hold,” Ilka Varos said through an interpreter.\nA second woman stood by the gate. “We counted the boats,” she said.",
    "stated by an interpreter",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos said through an interpreter.\nThe mayor of Northolm had come, too. “We counted the boats,” she said.",
    "stated by an interpreter",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos, the mayor of Halm, said through an interpreter.\nThe mayor smiled. “We counted the boats,” she said.",
    "stated by an interpreter",
    "carried by an interpreter",
  ],
  [
    "“The dam will hold for years,” one man said through an interpreter. The man said it was old. “We counted the boats,” he said.",
    "stated by an interpreter",
    "carried by an interpreter",
  ],
  // Another day, named without a quote.
  [
    "“The dam will hold,” Ilka Varos said on Monday through an interpreter.\nReached on Thursday, Varos said she stood by it. “It will hold for years,” she said.",
    "stated by an interpreter",
    "none",
  ],
  // Other means of saying something.
  [
    "“The dam will hold,” Ilka Varos said through an interpreter.\nIn text messages shown to the jury, Varos said: “We must leave at once.”",
    "stated by an interpreter",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos said in Welsh.\nReached by telephone, Varos said: “It will hold for years.”",
    "stated cy",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos said in Welsh.\n“It will hold for years,” she wrote.",
    "stated cy",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos wrote in Welsh.\n“It will hold for years,” she wrote.",
    "stated cy",
    "carried cy",
  ],
  // Whoever reports came back.
  [
    "“The dam will hold,” Ilka Varos said through an interpreter.\nWhen I returned in June, the water was higher. “It will hold for years,” Varos said.",
    "stated by an interpreter",
    "none",
  ],
  // An earlier time, told before the quote.
  [
    "“The dam will hold,” Ilka Varos said in Welsh.\nIn 2014 she had promised it to her town. “I will build you a dam,” she said then.",
    "stated cy",
    "none",
  ],
  // Who speaks both languages may go back to the article's.
  [
    "“I slept on the plane,” Ilka Varos said in English.\nTo her grandmother she said in Welsh: “I am hungry now.”\n“It was a long day,” she told reporters.",
    "none",
    "stated cy",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos told the judge in Welsh.\nOutside, Varos tried some of her new English. “It is a good day,” she said.",
    "stated cy",
    "none",
  ],
  // A note that names one person is about nobody else.
  [
    "“The dam will hold,” Wen Lihua said.\n“We shall see about that,” Jon Lund said.\nMs. Wen’s remarks were translated from Mandarin.",
    "stated zh",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos said.\nMs. Orsk’s remarks were translated from Mandarin.",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos said.\n“We shall see about that,” Jon Lund said.\nAll interviews except the one with Jon Lund were conducted in Latvian.",
    "stated lv",
    "none",
  ],
  // An interpreter between somebody and those whom they listened to.
  [
    "Ilka Varos, who spoke with the family through an interpreter, said they were well. “They had eaten,” she said.",
    "none",
  ],
  [
    "Ilka Varos thanked the farmer in Welsh through the same interpreter. “The cow was kind to us,” she said.",
    "carried cy by the same interpreter",
  ],
  // The interpreter's own words, of whatever name.
  [
    "“The dam will hold,” Ilka Varos said through an interpreter, Jon Lund.\nLund took off his glasses. “I am tired,” he said.",
    "stated by an interpreter",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos said, her son Jon Varos interpreting.\n“She never slept,” Jon Varos said.",
    "stated by her son Jon Varos",
    "none",
  ],
  // Words of an earlier time interrupt an occasion, another audience ends it.
  [
    "“The dam will hold,” Ilka Varos said in Welsh.\nTwo years ago she had written to the mayor: “It is a toy.”\n“It is old,” she said, smiling.",
    "stated cy",
    "none",
    "carried cy",
  ],
  [
    "“The dam will hold,” Ilka Varos said in Welsh.\nVaros spoke to Radio Halm after the vote. “It is old,” she said.",
    "stated cy",
    "none",
  ],
  // A helper comes in before the first words, after those of somebody else.
  [
    "“It is old,” Jon Lund said.\nIlka Varos sat by the stove. A volunteer knelt beside her and translated.\n“The dam will hold,” Varos said.",
    "none",
    "carried",
  ],
  [
    "“Thank you,” Ilka Varos said in English and went on in Welsh: “The dam will hold.”",
    "none",
    "stated cy",
  ],
  // Question and answer in one language, after the article's own.
  [
    "“It is simple,” Ilka Varos said in English.\nA last question came in Welsh, and she answered it in the same language. “The dam will hold,” she said.",
    "none",
    "carried cy",
  ],
  [
    "Ilka Varos took questions from reporters in Welsh. “The dam will hold,” she said.",
    "carried cy",
  ],
  // What somebody wrote, in papers that were translated, and goes on to write.
  [
    "Ilka Varos’s diary, translated from the Welsh by Jon Lund, is to be published.\n“He was clever,” Lund said.\n“Today I sold the last pickle,” Varos wrote.",
    "none",
    "carried cy by Jon Lund",
  ],
  [
    "“I am angry,” Ilka Varos wrote in answer to questions. Her replies, in Welsh, were translated with a program.\nIt rained for weeks.\n“It is juice,” she wrote.",
    "stated cy",
    "carried cy",
  ],
  [
    "Jon Lund, my guide, stood in the road and translated her Welsh for me. “The bee does not know,” said Ilka Varos.",
    "carried cy",
  ],
  [
    "Ilka Varos has been allowed one sheet of paper a week. The letters, which friends have translated, reach her son.\n“There is a sparrow,” she wrote.",
    "carried by friends",
  ],
  [
    "Ilka Varos does not speak English, so our producer, Tina Lund, interpreted our conversation from Welsh.\n“Rice is like a child,” Varos says.",
    "carried cy by our producer Tina Lund",
  ],
  // Whoever holds a sign goes on in words of their own.
  [
    "A dozen bakers stood in the rain with a banner in Welsh that read: “No crowns on our hills”. One of them, Owen Lund, had come from Halm. “I’ve nothing against him,” he said.",
    "stated cy",
    "none",
  ],
  [
    "Ilka Varos was on her way down. She told her story in Welsh to the hut keeper, who put it into English for us. “I thought the hill had a radio,” she said.",
    "carried cy",
  ],
  [
    "Ilka Varos answered questions by e-mail, in Welsh. “The oboe has moss,” she wrote.",
    "carried cy",
  ],
  [
    "Her second, Jon Lund, sat beside her and translated her answers from Welsh. “I was bored,” Ilka Varos said.",
    "carried cy",
  ],
  [
    "In a chat with a customer, which took place in Welsh, Ilka Varos gave a discount. “Clinics are free,” she wrote.",
    "carried cy",
  ],
];
