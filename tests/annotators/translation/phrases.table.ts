/**
 * An article and what is claimed of each of its quotes of speech, in order: status, original
 * language, translator. One row for each way in which news text says, or does not say, it.
 */
export type Row = readonly [text: string, ...claims: readonly string[]];

/** Words in the sentence of the quote. */
export const inTheSentence: readonly Row[] = [
  ["“The dam will hold,” Ilka Varos said through an interpreter.", "stated by an interpreter"],
  ["“The dam will hold,” Ilka Varos said via a translator.", "stated by a translator"],
  ["“The dam will hold,” Ilka Varos said with a translator.", "stated by a translator"],
  ["“The dam will hold,” said Ilka Varos, using an interpreter.", "stated by an interpreter"],
  ["“The dam will hold,” said Ilka Varos, by means of an interpreter.", "stated by an interpreter"],
  [
    "“The dam will hold,” Ilka Varos said, with the aid of a court interpreter.",
    "stated by a court interpreter",
  ],
  [
    "“The dam will hold,” Ilka Varos, 61, told the Herald through her son, who interpreted.",
    "stated by her son",
  ],
  [
    "“The dam will hold,” Ilka Varos said, according to her niece, who had translated for her.",
    "stated by her niece",
  ],
  [
    "“The dam will hold,” Ilka Varos said through her daughter, who translated for her.",
    "stated by her daughter",
  ],
  ["“The dam will hold,” Ilka Varos said, her niece translating.", "stated by her niece"],
  [
    "“The dam will hold,” said Ilka Varos, with her grandson interpreting.",
    "stated by her grandson",
  ],
  ["“The dam will hold,” said Ilka Varos, whose son translated.", "stated"],
  ["“The dam will hold,” Ilka Varos said as her niece translated.", "stated by her niece"],
  [
    "“The dam will hold,” said Ilka Varos, while a neighbor interpreted for her.",
    "stated by a neighbor",
  ],
  [
    "“The dam will hold,” Ilka Varos said in Welsh through an interpreter.",
    "stated cy by an interpreter",
  ],
  ["“The dam will hold,” Ilka Varos said, speaking in Welsh.", "stated cy"],
  ["“The dam will hold,” Ilka Varos said, speaking Welsh.", "stated cy"],
  ["Speaking in Welsh, Ilka Varos said: “The dam will hold.”", "stated cy"],
  ["“The dam will hold,” said Ilka Varos, who spoke in Welsh.", "stated cy"],
  ["“The dam will hold,” said Ilka Varos, who was speaking in Welsh.", "stated cy"],
  [
    "“The dam will hold,” said Ilka Varos, who spoke through an interpreter.",
    "stated by an interpreter",
  ],
  [
    "“The dam will hold,” said Ilka Varos, who does not speak English and used an interpreter.",
    "stated by an interpreter",
  ],
  ["In a speech delivered in Welsh, Ilka Varos said: “The dam will hold.”", "stated cy"],
  ["“The dam will hold,” Ilka Varos said in remarks delivered in Welsh.", "stated cy"],
  ["“The dam will hold,” Ilka Varos said in a statement written in Welsh.", "stated cy"],
  ["“The dam will hold,” Ilka Varos said in her remarks, made in Welsh.", "stated cy"],
  ["“The dam will hold,” Ilka Varos wrote in Welsh on her website.", "stated cy"],
  ["“The dam will hold,” Ilka Varos posted in Welsh.", "stated cy"],
  ["“The dam will hold,” Ilka Varos told the crowd in Welsh.", "stated cy"],
  ["“The dam will hold,” Ilka Varos told the Herald in a mix of Welsh and Breton.", "stated"],
  ["“The dam will hold,” Ilka Varos said, according to a translation of her speech.", "stated"],
  [
    "“The dam will hold,” Ilka Varos said, according to a translation by Radio Halm.",
    "stated by Radio Halm",
  ],
  [
    "“The dam will hold,” Ilka Varos said, according to an unofficial translation by Radio Halm.",
    "stated by Radio Halm",
  ],
  [
    "“The dam will hold,” Ilka Varos said, according to a translation provided by her office.",
    "stated by her office",
  ],
  [
    "“The dam will hold,” Ilka Varos said, according to a Radio Halm translation.",
    "stated by Radio Halm",
  ],
  ["“The dam will hold,” Ilka Varos said, according to an official English translation.", "stated"],
  ["“The dam will hold,” Ilka Varos said, according to the translation.", "stated"],
  ["“The dam will hold,” Ilka Varos wrote, according to a Google translation.", "stated by Google"],
  ["“The dam will hold,” Ilka Varos said, in a translation by Radio Halm.", "stated by Radio Halm"],
  [
    "“The dam will hold,” Ilka Varos said in comments translated by Radio Halm.",
    "stated by Radio Halm",
  ],
  ["“The dam will hold,” Ilka Varos said in comments translated from Welsh.", "stated cy"],
  ["“The dam will hold,” Ilka Varos said in translated comments.", "stated"],
  ["“The dam will hold,” Ilka Varos said in translated texts seen by the Herald.", "stated"],
  [
    "“The dam will hold,” Ilka Varos said in remarks carried in translation by Radio Halm.",
    "stated by Radio Halm",
  ],
  ["“The dam will hold,” Ilka Varos said, as translated by Radio Halm.", "stated by Radio Halm"],
  [
    "“The dam will hold,” Ilka Varos said, as rendered by her interpreter.",
    "stated by her interpreter",
  ],
  ["“The dam will hold,” Ilka Varos said, as interpreted by her niece.", "stated by her niece"],
  ["“The dam will hold,” Ilka Varos said, translated from the Welsh.", "stated cy"],
  ["“The dam will hold” (translated from Welsh), Ilka Varos wrote.", "stated cy"],
  ["“The dam will hold,” Ilka Varos said (in Welsh).", "stated cy"],
  ["“The dam will hold,” Ilka Varos said. (Translated from Welsh.)", "stated cy"],
  ["“The dam will hold,” Ilka Varos said, in words that were translated from Welsh.", "stated cy"],
  ["“The dam will hold,” Ilka Varos said in a Welsh-language interview.", "stated cy"],
  ["“The dam will hold,” Ilka Varos told the Welsh-language daily Y Dydd.", "none"],
  [
    "“The dam will hold,” Ilka Varos said, speaking via video link through an interpreter.",
    "stated by an interpreter",
  ],
  ["In Welsh, Ilka Varos said: “The dam will hold.”", "stated cy"],
  [
    "Ilka Varos, speaking through a translator, said “the dam will hold”.",
    "stated by a translator",
  ],
  ["Through an interpreter, Ilka Varos said “the dam will hold”.", "stated by an interpreter"],
  ["With his son translating, Jon Lund said: “The dam will hold.”", "stated by his son"],
  ["“The dam will hold,” Ilka Varos said in sign language.", "stated sgn"],
  ["“The dam will hold,” Ilka Varos said in Chinese.", "stated zh"],
  [
    "“The dam will hold,” Wei Lun said, translated from Chinese. He learned Mandarin at home.",
    "stated zh",
  ],
  ["“The dam will hold,” Ilka Varos said, in a translation of her letter.", "stated"],
  ["“The dam will hold,” Ilka Varos shouted to the crew in Welsh before she left.", "stated cy"],
  ["“The dam will hold,” she says, in Welsh.", "stated cy"],
  ["“The dam will hold,” one sign read in Welsh.", "stated cy"],
  ["“The dam will hold,” Ilka Varos said in a Facebook post in Welsh.", "stated cy"],
  ["“The dam will hold,” Ilka Varos said, via Google Translate.", "stated by Google Translate"],
  [
    "“The dam will hold,” Ilka Varos wrote, using a translation app.",
    "stated by a translation app",
  ],
  [
    "“The dam will hold,” Ilka Varos said through her lawyer, who translated.",
    "stated by her lawyer",
  ],
  ["“The dam will hold,” Ilka Varos said, her remarks translated by an aide.", "stated by an aide"],
  [
    "“The dam will hold,” Ilka Varos said, as her niece, Ana Ruiz, translates.",
    "stated by her niece Ana Ruiz",
  ],
  ["Switching to Welsh, Ilka Varos said: “The dam will hold.”", "stated cy"],
  ["Preaching in Welsh, Ilka Varos said: “The dam will hold.”", "stated cy"],
  [
    "“The dam will hold,” Ilka Varos said through tears and an interpreter.",
    "stated by an interpreter",
  ],
  ["“The dam will hold,” Ilka Varos said in BSL.", "stated sgn"],
  ["“The dam will hold,” Ilka Varos said in her mother tongue, Welsh.", "stated cy"],
  ["“The dam will hold,” Ilka Varos said (our translation from the Welsh).", "stated cy"],
  [
    "“The dam will hold,” Ilka Varos said, speaking through interpreter Jon Lund.",
    "stated by interpreter Jon Lund",
  ],
  ["The notice reads “the dam will hold,” in machine translation.", "stated"],
  [
    "“The dam will hold,” Ilka Varos said in an essay, which the Herald has translated from Welsh.",
    "stated cy by the Herald",
  ],
  ["“The dam will hold,” Ilka Varos said [translated from Welsh].", "stated cy"],
  [
    "“The dam will hold,” Ilka Varos said through her daughter, who put her answers into English.",
    "stated by her daughter",
  ],
  [
    "“The dam will hold,” Ilka Varos said, her son turning each sentence into English.",
    "stated by her son",
  ],
  ["“The dam will hold,” Ilka Varos said in halting, formal Welsh.", "stated cy"],
  ["“The dam will hold,” Ilka Varos says, her Welsh voiced in English by an actor.", "stated cy"],
  ["“The dam will hold,” Ilka Varos said via DeepL.", "stated by DeepL"],
  [
    "“The dam will hold,” Ilka Varos says in the film, according to the English subtitles.",
    "stated",
  ],
  [
    "“The dam will hold,” Ilka Varos wrote in a post that the Herald translated.",
    "stated by the Herald",
  ],
  [
    "“The dam will hold,” Ilka Varos said in the interview, which was conducted in Welsh.",
    "stated cy",
  ],
  ["“The dam will hold,” Ilka Varos said in Haitian Creole.", "stated ht"],
];

/** Words in a sentence after the quote, or before it. */
export const inTheNextSentence: readonly Row[] = [
  [
    "“The dam will hold,” Ilka Varos said. She was speaking in Welsh through an interpreter.",
    "stated cy by an interpreter",
  ],
  ["“The dam will hold,” Ilka Varos said. She spoke in Welsh.", "stated cy"],
  ["“The dam will hold,” Ilka Varos said. She spoke Welsh.", "none"],
  [
    "“The dam will hold,” Ilka Varos said. She spoke through a translator.",
    "stated by a translator",
  ],
  ["“The dam will hold,” Ilka Varos said. The remarks have been translated.", "stated"],
  ["“The dam will hold,” Ilka Varos said. The remarks were translated from Welsh.", "stated cy"],
  [
    "“The dam will hold,” Ilka Varos said. Her words were translated by her niece.",
    "stated by her niece",
  ],
  ["“The dam will hold,” Ilka Varos said. Her niece translated.", "stated by her niece"],
  ["“The dam will hold,” Ilka Varos said. An aide interpreted for her.", "stated by an aide"],
  ["“The dam will hold,” Ilka Varos said. Her comments were made in Welsh.", "stated cy"],
  ["“The dam will hold,” Ilka Varos said. Her comments had been made in Welsh.", "stated cy"],
  ["“The dam will hold,” Ilka Varos said. The speech was in Welsh.", "stated cy"],
  ["“The dam will hold,” Ilka Varos said. The interview was conducted in Welsh.", "stated cy"],
  [
    "“The dam will hold,” Ilka Varos said. The interview was conducted through an interpreter.",
    "stated by an interpreter",
  ],
  [
    "“The dam will hold,” Ilka Varos said.\n“It is old,” she added.\nVaros was speaking through an interpreter.",
    "carried by an interpreter",
    "stated by an interpreter",
  ],
  [
    "Ilka Varos spoke to the Herald through an interpreter.\n“The dam will hold,” she said.",
    "carried by an interpreter",
  ],
  [
    "Ilka Varos answered in Welsh. “The dam will hold,” she said. “It is old.”",
    "carried cy",
    "carried cy",
  ],
  [
    "“The dam will hold,” Ilka Varos said through an interpreter. “It is old.”",
    "stated by an interpreter",
    "carried by an interpreter",
  ],
  [
    "“The dam will hold,” Ilka Varos said through an interpreter.\n“It is old,” Varos added.",
    "stated by an interpreter",
    "carried by an interpreter",
  ],
  [
    "Ilka Varos, who spoke through an interpreter, met the crew. “The dam will hold,” she said.",
    "carried by an interpreter",
  ],
  [
    "“The dam will hold,” Ilka Varos said. The Herald translated her remarks from Welsh.",
    "stated cy by the Herald",
  ],
  [
    "“The dam will hold,” Ilka Varos said. A translation was provided by her office.",
    "stated by her office",
  ],
  ["“The dam will hold,” Ilka Varos said. Her son acted as interpreter.", "stated by her son"],
  [
    "“The dam will hold,” Ilka Varos said. Her words were rendered into English by an aide.",
    "stated by an aide",
  ],
  ["A second witness spoke in Welsh. “The dam will hold,” the witness said.", "carried cy"],
  ["The note was in Welsh. “The dam will hold,” it read.", "carried cy"],
];

/** Words about the whole article. */
export const ofTheArticle: readonly Row[] = [
  [
    "Ilka Varos built the dam.\n“The dam will hold,” Varos said.\n“It is old,” said Jon Lund.\nThis interview has been translated from Welsh.",
    "stated cy",
    "stated cy",
  ],
  [
    "“The dam will hold,” Ilka Varos said.\n“It is old,” said Jon Lund.\n(Translated by Ana Ruiz)",
    "stated by Ana Ruiz",
    "stated by Ana Ruiz",
  ],
  ["“The dam will hold,” Ilka Varos said.\nTranslation by Ana Ruiz", "stated by Ana Ruiz"],
  [
    "“The dam will hold,” Ilka Varos said.\nTranslated from Welsh by Ana Ruiz.",
    "stated cy by Ana Ruiz",
  ],
  [
    "“The dam will hold,” Ilka Varos said.\nTranslated from the Welsh by Ana Ruiz and edited by Jon Lund.",
    "stated cy by Ana Ruiz",
  ],
  [
    "“The dam will hold,” Ilka Varos said.\n(Reporting by Jon Lund; translated by Ana Ruiz; editing by Tom Pell)",
    "stated by Ana Ruiz",
  ],
  [
    "“The dam will hold,” Ilka Varos said.\n“It is old,” said Jon Lund.\nQuotes have been translated from Welsh and edited for length.",
    "stated cy",
    "stated cy",
  ],
  [
    "“The dam will hold,” Ilka Varos said.\nAll quotes were translated by the author.",
    "stated by the author",
  ],
  ["“The dam will hold,” Ilka Varos said.\nInterviews were conducted in Welsh.", "stated cy"],
  [
    "Ilka Varos built the dam. The interview, conducted in Welsh, has been edited for clarity.\n“The dam will hold,” Varos said.",
    "stated cy",
  ],
  [
    "“The dam will hold,” Ilka Varos said.\nThis article was originally published in Welsh.",
    "stated cy",
  ],
  [
    "“The dam will hold,” Ilka Varos said.\nThis conversation was translated from Welsh and has been condensed.",
    "stated cy",
  ],
  [
    "“The dam will hold,” Ilka Varos said.\n“Thanks,” she said in English.\nThis interview was translated from Welsh.",
    "stated cy",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos said.\n“It is old,” said Jon Lund.\nVaros’s remarks were translated from Welsh.",
    "stated cy",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos said.\n“It is old,” said Jon Lund.\nSome quotes have been translated from Welsh.",
    "none",
    "none",
  ],
];

/** Where an occasion ends, and what is no claim. */
export const notTranslated: readonly Row[] = [
  [
    "“The dam will hold,” Ilka Varos said through an interpreter.\n“It is old,” said Jon Lund.",
    "stated by an interpreter",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos said through an interpreter.\n“It is old,” she said in English.\n“We go,” she said.",
    "stated by an interpreter",
    "none",
    "none",
  ],
  [
    "“The dam will hold,” a farmer said through an interpreter.\n“It is old. We will leave it,” one of them said.",
    "stated by an interpreter",
    "none",
  ],
  [
    "“The dam will hold,” a farmer said through an interpreter.\n“It is old,” another farmer said.",
    "stated by an interpreter",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos said on Monday through an interpreter.\n“It is old,” Varos said on Tuesday.",
    "stated by an interpreter",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos said through an interpreter.\n“It is old,” Varos said in a later statement.",
    "stated by an interpreter",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos said through an interpreter.\n“It is old,” Varos wrote in a letter to the council.",
    "stated by an interpreter",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos said through an interpreter.\nThe next day, Varos said “it is old”.",
    "stated by an interpreter",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos said in Welsh.\n“Mind the step,” she said in careful English. “It is old.”",
    "stated cy",
    "none",
    "none",
  ],
  ["“The dam will hold,” Ilka Varos said. Her book was translated into Welsh.", "none"],
  ["“The dam will hold,” Ilka Varos said. She translated the book.", "none"],
  ["“The dam will hold,” said Ilka Varos, who translated the book.", "none"],
  ["“The dam will hold,” said Ilka Varos, who has translated novels from Welsh.", "none"],
  ["“The dam will hold,” the interpreter said.", "none"],
  ["“The dam will hold,” said Ilka Varos, an interpreter.", "none"],
  ["“The dam will hold,” said Ilka Varos, who works as a translator.", "none"],
  ["“The dam will hold,” said Ilka Varos, who speaks Welsh.", "none"],
  ["“The dam will hold,” said Ilka Varos, who teaches in Welsh.", "none"],
  ["“It got lost in translation,” Ilka Varos said.", "none"],
  ["“The dam will hold,” Ilka Varos told reporters in the Welsh capital.", "none"],
  ["“The dam will hold,” said the Welsh engineer Ilka Varos.", "none"],
  ["“The dam will hold,” Ilka Varos said. She had met Lund through an interpreter.", "none"],
  ["“The dam will hold,” Ilka Varos said. Her sister, a nurse, translated the leaflet.", "none"],
  ["“The dam will hold,” Ilka Varos said. The sales translated into profit.", "none"],
  ["“The dam will hold,” said Ilka Varos, whose anger translated into action.", "none"],
  ["“The dam will hold,” Ilka Varos said of the film, which is in Welsh.", "none"],
  ["“The dam will hold,” Ilka Varos said. The film was made in Welsh.", "none"],
  ["“The dam will hold,” Ilka Varos said. The court interpreted the law narrowly.", "none"],
  ["“The dam will hold,” Ilka Varos said, interpreting the figures.", "none"],
  ["“The dam will hold,” Ilka Varos said without an interpreter.", "none"],
  ["“The dam will hold,” Ilka Varos said. She usually speaks through an interpreter.", "none"],
  ["“The dam will hold,” said Ilka Varos, whose article was published in Welsh.", "none"],
  ["“The dam will hold,” Ilka Varos said in English through a spokesman.", "none"],
  ["“The dam will hold,” said Ilka Varos, who learned to sing in Welsh.", "none"],
  ["“The dam will hold,” Ilka Varos said. Later she spoke in Welsh.", "none"],
  ["“The dam will hold,” Ilka Varos said. Jon Lund spoke in Welsh.", "none"],
  ["“The dam will hold,” Ilka Varos said. The novel has been translated from Welsh.", "none"],
  ["“The dam will hold,” Ilka Varos said. The statement was not translated.", "none"],
  ["“The dam will hold,” Ilka Varos said. Translation is hard work, she knows.", "none"],
  ["The school teaches in Welsh. “The dam will hold,” Ilka Varos said.", "none"],
  ["“The dam will hold,” Ilka Varos said. Lund provided the lunch.", "none"],
  ["“The dam will hold,” Ilka Varos said. The company translated the manual.", "none"],
  ["“The dam will hold,” Ilka Varos said. She turned to Welsh cakes.", "none"],
  [
    "“The dam will hold,” Ilka Varos said through an interpreter.\nIn an interview with the Herald on Tuesday, Varos was angrier. “It is old,” she said.",
    "stated by an interpreter",
    "none",
  ],
  [
    "“The dam will hold,” Ilka Varos said through an interpreter.\nOutside, Varos tried her English. “It is old,” she said.",
    "stated by an interpreter",
    "none",
  ],
  ["“The dam will hold,” said Ilka Varos, waving the interpreter away.", "none"],
  ["“The dam will hold,” said Ilka Varos, who wrote her thesis in Welsh.", "none"],
  [
    "“The dam will hold,” said Ilka Varos, who communicates with her crew through an interpreter.",
    "none",
  ],
  ["“The dam will hold,” said Ilka Varos, who once spoke through an interpreter.", "none"],
  ["“The dam will hold,” said Ilka Varos, as her daughter translated for her grandmother.", "none"],
  [
    "“The dam will hold,” said Ilka Varos, reading from the English translation of her own novel.",
    "none",
  ],
  ["Ilka Varos writes in Welsh. “The dam will hold,” she said at the fair.", "none"],
  [
    "Ilka Varos greeted the crowd in Welsh before switching to English. “The dam will hold,” she said.",
    "none",
  ],
  ["Asked a question in Welsh, Ilka Varos shook her head. “The dam will hold,” she said.", "none"],
  ["“The dam will hold,” said Ilka Varos, turning to the Welsh.", "none"],
  ["In fact, Welsh farmers agree. “The dam will hold,” said Ilka Varos.", "none"],
];

/** The same in German. */
export const german: readonly Row[] = [
  ["„Der Damm hält“, sagt Ilka Varos, ihre Tochter übersetzt.", "stated by ihre Tochter"],
  ["„Der Damm hält“, sagt Ilka Varos. Ihre Kollegin übersetzt.", "stated by ihre Kollegin"],
  [
    "„Der Damm hält“, sagt Ilka Varos mithilfe einer Übersetzungs-App.",
    "stated by einer Übersetzungs-App",
  ],
  ["„Der Damm hält“, sagte Ilka Varos in einer Mischung aus Türkisch und Deutsch.", "stated tr"],
  [
    "„Der Damm hält“, sagte Ilka Varos, deren Aussage ein Dolmetscher übersetzte.",
    "stated by ein Dolmetscher",
  ],
  [
    "Ilka Varos spricht Türkisch, ihr Mann übersetzt. „Der Damm hält“, sagt sie.",
    "carried tr by ihr Mann",
  ],
  [
    "„Der Damm hält“, sagt Ilka Varos in dem Video, das mit deutschen Untertiteln versehen ist.",
    "stated",
  ],
  ["„Der Damm hält“, sagt Ilka Varos (Übersetzung der Redaktion).", "stated by der Redaktion"],
  ["„Der Damm hält“, sagt Ilka Varos, die den Roman übersetzte.", "none"],
  ["„Der Damm hält“, sagt Ilka Varos, die Romane übersetzt.", "none"],
  ["„Der Damm hält“, sagt Ilka Varos. Der Verlag übersetzt.", "none"],
  ["„Der Damm hält“, sagt Ilka Varos, die eine Übersetzungs-App entwickelt hat.", "none"],
  ["Ilka Varos spricht Türkisch und dolmetscht bei Gericht. „Der Damm hält“, sagt sie.", "none"],
  [
    "Das Lied ist in einer Mischung aus Türkisch und Deutsch. „Der Damm hält“, sagt Ilka Varos.",
    "none",
  ],
  ["„Der Damm hält“, sagte Ilka Varos auf Walisisch.", "stated cy"],
  ["„Der Damm hält“, sagte Ilka Varos in ihrer Muttersprache Walisisch.", "stated cy"],
  [
    "„Der Damm hält“, sagte Ilka Varos, deren Worte eine Dolmetscherin übersetzte.",
    "stated by eine Dolmetscherin",
  ],
  ["„Der Damm hält“, sagte Ilka Varos laut Simultanübersetzung.", "stated"],
  ["Ilka Varos wird über einen Dolmetscher aussagen. „Der Damm hält“, sagte sie.", "none"],
  ["„Der Damm hält“, sagte Ilka Varos auf Niederländisch.", "stated nl"],
  ["„Der Damm hält“, sagte Ilka Varos. Sie sprach auf Polnisch.", "stated pl"],
  ["„Der Damm hält“, sagte Ilka Varos. Ihre Worte wurden übersetzt.", "stated"],
  [
    "„Der Damm hält“, sagte Ilka Varos. Ihre Worte wurden aus dem Polnischen übersetzt.",
    "stated pl",
  ],
  [
    "„Der Damm hält“, sagte Ilka Varos über einen Dolmetscher. „Er ist alt.“",
    "stated by Dolmetscher",
    "carried by Dolmetscher",
  ],
  [
    "„Der Damm hält“, sagte Ilka Varos, wie ein Dolmetscher übersetzte.",
    "stated by ein Dolmetscher",
  ],
  ["Auf Polnisch sagte Ilka Varos: „Der Damm hält.“", "stated pl"],
  ["„Der Damm hält“, sagte Ilka Varos mit Hilfe eines Übersetzers.", "stated by Übersetzer"],
  ["„Der Damm hält“, sagte Ilka Varos nach einer Übersetzung der Halmer Zeitung.", "stated"],
  ["„Der Damm hält“, sagte Ilka Varos in einem auf Russisch geführten Gespräch.", "stated ru"],
  ["„Der Damm hält“, sagte Ilka Varos.\nDas Interview wurde auf Russisch geführt.", "stated ru"],
  [
    "„Der Damm hält“, sagte Ilka Varos.\nAus dem Englischen übersetzt von Jon Lund.",
    "stated en by Jon Lund",
  ],
  [
    "„Der Damm hält“, sagte Ilka Varos.\n„Er ist alt“, sagte Jon Lund.\nDie Zitate wurden aus dem Arabischen übersetzt.",
    "stated ar",
    "stated ar",
  ],
  ["„Der Damm hält“, sagte Ilka Varos auf Deutsch.", "none"],
  ["„Der Damm hält“, sagt Ilka Varos auf Polnisch.", "stated pl"],
  ["„Der Damm hält“, schrieb Ilka Varos (aus dem Polnischen übersetzt).", "stated pl"],
  ["„Der Damm hält“, sagte Ilka Varos in gebrochenem Polnisch.", "stated pl"],
  ["„Der Damm hält“, sagte Ilka Varos in polnischer Sprache.", "stated pl"],
  ["„Der Damm hält“, sagt Ilka Varos, die den Roman aus dem Polnischen übersetzt hat.", "none"],
  ["„Der Damm hält“, sagte Ilka Varos. Das Buch wurde aus dem Russischen übersetzt.", "none"],
  [
    "„Der Damm hält“, sagte Ilka Varos auf Polnisch. „Er ist alt“, sagte sie auf Deutsch.",
    "stated pl",
    "none",
  ],
  ["„Der Damm hält“, sagte Ilka Varos. Ihr Sohn übersetzte.", "stated by ihr Sohn"],
  [
    "Der Ingenieur Pavel Varos sprach über eine Dolmetscherin. „Der Damm hält“, sagte er.",
    "carried by Dolmetscherin",
  ],
  [
    "Ilka Varos ließ sich von einer Dolmetscherin übersetzen. „Der Damm hält“, sagte sie.",
    "carried by einer Dolmetscherin",
  ],
  ["„Der Damm hält“, sagte Ilka Varos, übersetzt von ihrer Tochter.", "stated by ihrer Tochter"],
  [
    "Ilka Varos sprach mit der Familie über eine Dolmetscherin. „Der Damm hält“, sagte sie.",
    "none",
  ],
  [
    "Ilka Varos sprach über eine Dolmetscherin, die sie kannte. „Der Damm hält“, sagte sie.",
    "none",
  ],
  ["Ilka Varos sang auf Polnisch. „Der Damm hält“, sagte sie.", "none"],
];

/** The same in French. */
export const french: readonly Row[] = [
  ["« La digue tiendra », dit Ilka Varos. Sa fille traduit.", "stated by sa fille"],
  [
    "« La digue tiendra », dit Ilka Varos, à l’aide d’une application de traduction.",
    "stated by une application de traduction",
  ],
  ["« La digue tiendra », dit Ilka Varos dans un mélange de turc et de français.", "stated tr"],
  ["« La digue tiendra », dit Ilka Varos dans un anglais hésitant.", "stated en"],
  [
    "« La digue tiendra », dit Ilka Varos dans un entretien accordé en anglais à la presse.",
    "stated en",
  ],
  ["« La digue tiendra », dit Ilka Varos, dans sa langue maternelle.", "stated"],
  ["« La digue tiendra », dit Ilka Varos dans la vidéo, sous-titrée en français.", "stated"],
  [
    "L’accusé, assisté d’une interprète, a répondu : « La digue tiendra. »",
    "stated by une interprète",
  ],
  ["« La digue tiendra », dit Ilka Varos (traduction de la rédaction).", "stated"],
  ["« La digue tiendra », dit Ilka Varos dans un italien du quartier.", "none"],
  [
    "« La digue tiendra », dit Ilka Varos, devenue riche grâce à une application de traduction.",
    "none",
  ],
  ["« La digue tiendra », dit Ilka Varos. Son mari traduit des romans.", "none"],
  ["« La digue tiendra », dit Ilka Varos, actrice d’un film doublé en français.", "none"],
  ["« La digue tiendra », dit Ilka Varos, qui a écrit sa thèse à Halm en turc.", "none"],
  ["« Le barrage tiendra », a dit Ilka Varos à travers un interprète.", "stated by un interprète"],
  ["« Le barrage tiendra », explique Ilka Varos en gallois.", "stated cy"],
  ["En gallois, Ilka Varos a dit : « Le barrage tiendra. »", "stated cy"],
  ["« Le barrage tiendra », a dit Ilka Varos dans sa langue maternelle, le gallois.", "stated cy"],
  [
    "« Le barrage tiendra », a dit Ilka Varos, dont les propos ont été traduits par sa fille.",
    "stated by sa fille",
  ],
  [
    "« Le barrage tiendra », a dit Ilka Varos, tandis que sa fille traduisait.",
    "stated by sa fille",
  ],
  ["« Le barrage tiendra », a dit Ilka Varos, dont le roman est traduit du gallois.", "none"],
  ["Traduite en justice, Ilka Varos a dit : « Le barrage tiendra. »", "none"],
  [
    "Ilka Varos témoignera par l’intermédiaire d’un interprète. « Le barrage tiendra », a-t-elle dit.",
    "none",
  ],
  [
    "« Le barrage tiendra », a déclaré Ilka Varos par l’intermédiaire d’un interprète.",
    "stated by un interprète",
  ],
  ["« Le barrage tiendra », a déclaré Ilka Varos en breton.", "stated br"],
  ["« Le barrage tiendra, dit Ilka Varos en breton. Il est vieux. »", "stated br"],
  ["« Le barrage tiendra », a lancé, en breton, Ilka Varos.", "stated br"],
  [
    "« Le barrage tiendra », explique Ilka Varos, par le truchement d’un traducteur.",
    "stated by un traducteur",
  ],
  ["Ilka Varos a traduit le roman du breton. « Le barrage tiendra », dit-elle.", "none"],
  ["« Le barrage tiendra », a déclaré Ilka Varos via une interprète.", "stated by une interprète"],
  ["« Le barrage tiendra », a déclaré Ilka Varos, s’exprimant en arabe.", "stated ar"],
  ["« Le barrage tiendra », a déclaré Ilka Varos. Ses propos ont été traduits.", "stated"],
  [
    "« Le barrage tiendra », a déclaré Ilka Varos. Ses propos ont été traduits de l’anglais.",
    "stated en",
  ],
  ["« Le barrage tiendra », a déclaré Ilka Varos. Elle s’exprimait en russe.", "stated ru"],
  [
    "« Le barrage tiendra », a déclaré Ilka Varos, selon une traduction de la Gazette de Halm.",
    "stated",
  ],
  [
    "« Le barrage tiendra », a déclaré Ilka Varos.\nTraduit de l’anglais par Jon Lund",
    "stated en by Jon Lund",
  ],
  [
    "« Le barrage tiendra », a déclaré Ilka Varos.\nCet entretien a été traduit de l’arabe.",
    "stated ar",
  ],
  ["« Le barrage tiendra », a déclaré Ilka Varos.\nPropos recueillis en espagnol.", "stated es"],
  ["« Le barrage tiendra », a déclaré Ilka Varos en français.", "none"],
  ["« Le barrage tiendra », a déclaré Ilka Varos. Le livre a été traduit de l’arabe.", "none"],
  [
    "« Le barrage tiendra », a déclaré Ilka Varos avec l’aide d’un traducteur.",
    "stated by un traducteur",
  ],
  ["« Le barrage tiendra », a déclaré Ilka Varos. Son fils traduisait.", "stated by son fils"],
  [
    "L’ingénieur Pavel Varos a parlé par l’intermédiaire d’une interprète. « Le barrage tiendra », dit-il.",
    "carried by une interprète",
  ],
  [
    "L’ingénieur Pavel Varos s’est exprimé en polonais. « Le barrage tiendra », a-t-il dit.",
    "carried pl",
  ],
  ["« Le barrage tiendra », a dit Ilka Varos, traduite par sa fille.", "stated by sa fille"],
  [
    "Pavel Varos a parlé à la famille par l’intermédiaire d’un interprète. « Le barrage tiendra », a-t-il dit.",
    "none",
  ],
];

/** The same in Spanish. */
export const spanish: readonly Row[] = [
  ["«La presa aguantará», dice Ilka Varos. Su hija traduce.", "stated by su hija"],
  ["«La presa aguantará», dice Ilka Varos, con su hija como intérprete.", "stated by su hija"],
  [
    "«La presa aguantará», dice Ilka Varos mediante una aplicación de traducción.",
    "stated by una aplicación de traducción",
  ],
  ["«La presa aguantará», dijo Ilka Varos en una mezcla de turco y español.", "stated tr"],
  ["«La presa aguantará», dijo Ilka Varos en un inglés vacilante.", "stated en"],
  ["«La presa aguantará», dice Ilka Varos en el vídeo, subtitulado en español.", "stated"],
  [
    "El acusado, asistido por una intérprete, respondió: «La presa aguantará».",
    "stated by una intérprete",
  ],
  ["«La presa aguantará», dice Ilka Varos (traducción de la redacción).", "stated"],
  ["«La presa aguantará», dice Ilka Varos en un italiano del barrio.", "none"],
  ["«La presa aguantará», dice Ilka Varos, que trabaja con una aplicación de traducción.", "none"],
  ["«La presa aguantará», dice Ilka Varos. Su marido traduce novelas.", "none"],
  ["«La presa aguantará», dice Ilka Varos, con su experiencia como intérprete.", "none"],
  ["«La presa aguantará», dice Ilka Varos, actriz de una película doblada al español.", "none"],
  ["«La presa aguantará», dijo Ilka Varos con ayuda de un intérprete.", "stated by un intérprete"],
  ["«La presa aguantará», dijo Ilka Varos en galés.", "stated cy"],
  ["En galés, Ilka Varos dijo: «La presa aguantará».", "stated cy"],
  ["«La presa aguantará», dijo Ilka Varos en su lengua materna, el galés.", "stated cy"],
  [
    "«La presa aguantará», dijo Ilka Varos, cuyas palabras fueron traducidas por su hija.",
    "stated by su hija",
  ],
  ["«La presa aguantará», dijo Ilka Varos mientras su hija traducía.", "stated by su hija"],
  ["«La presa aguantará», dijo Ilka Varos, cuya novela fue traducida del galés.", "none"],
  ["Ilka Varos declarará a través de un intérprete. «La presa aguantará», dijo.", "none"],
  ["«La presa aguantará», dijo Ilka Varos a través de un intérprete.", "stated by un intérprete"],
  ["«La presa aguantará», dijo Ilka Varos según la traducción de la Gaceta de Halm.", "stated"],
  ["«La presa aguantará», dijo Ilka Varos en quechua.", "stated qu"],
  ["«La presa aguantará», dijo Ilka Varos. Hablaba en gallego.", "stated gl"],
  ["«La presa aguantará —dice Ilka Varos en gallego—. Es vieja.»", "stated gl"],
  ["«La presa aguantará», dijo Ilka Varos, cuyas palabras tradujo su hija.", "stated by su hija"],
  ["Ilka Varos tradujo la novela del gallego. «La presa aguantará», dijo.", "none"],
  ["«La presa aguantará», dijo Ilka Varos. Sus palabras fueron traducidas.", "stated"],
  [
    "«La presa aguantará», dijo Ilka Varos. Sus declaraciones fueron traducidas del ruso.",
    "stated ru",
  ],
  ["«La presa aguantará», dijo Ilka Varos.\nTraducción de Jon Lund", "stated by Jon Lund"],
  [
    "«La presa aguantará», dijo Ilka Varos.\nEsta entrevista ha sido traducida del árabe.",
    "stated ar",
  ],
  ["«La presa aguantará», dijo Ilka Varos.\nLa entrevista se realizó en inglés.", "stated en"],
  ["«La presa aguantará», dijo Ilka Varos en español.", "none"],
  ["«La presa aguantará», dijo Ilka Varos. El libro fue traducido del ruso.", "none"],
  [
    "«La presa aguantará», dijo Ilka Varos con la ayuda de una traductora.",
    "stated by una traductora",
  ],
  ["«La presa aguantará», dijo Ilka Varos. Su hijo traducía.", "stated by su hijo"],
  [
    "El ingeniero Pavel Varos habló a través de una intérprete. «La presa aguantará», dijo.",
    "carried by una intérprete",
  ],
  ["El ingeniero Pavel Varos habló en polaco. «La presa aguantará», dijo.", "carried pl"],
  ["«La presa aguantará», dijo Ilka Varos, traducida por su hija.", "stated by su hija"],
  [
    "Pavel Varos habló con la familia a través de un intérprete. «La presa aguantará», dijo.",
    "none",
  ],
];
