/** What a person is called by a word: decides which pronouns can stand for them. */
export type Gender = "female" | "male" | "unknown";

/**
 * How a verb (or a phrase) hands over words.
 * - `say`: utterance, spoken or written: "said", "wrote", "told".
 * - `call`: a name or judgement put on something: "called it", "described as".
 * - `show`: a report, sign or text that shows words: "reads", "states".
 */
export type CueKind = "say" | "call" | "show";

/** The ways an article says that words were translated. */
export type TranslationRule =
  | "through-an-interpreter"
  | "said-in-language"
  | "remarks-in-language"
  | "translated-words"
  | "outlet-translation"
  | "translates-as"
  | "language-version"
  | "voice-over"
  | "sign-language";

/** A pattern for words that say that other words were translated. */
export interface TranslationCue {
  readonly rule: TranslationRule;
  /**
   * Matches the whole phrase that says so, in lower case, flags `dgu`. Quoted words are one or more U+FFFC there.
   * `<LANG>` stands for a language's name. Named groups: `lang` (or `spoken`) for the language spoken, `translator`
   * (or `by`) for who translated, `said` for the part that is the evidence (the whole match without it). `helper` is
   * a translator who must be somebody ("her niece", `called` "Ana Ruiz"), `kin` the same without being named as one ("whose son"), `name`
   * must be a name. `scope` says of which quotes a note is. A group may stand in several branches.
   */
  readonly pattern: string;
  /**
   * - `speaker`: whoever speaks in the statement, and then goes on speaking.
   * - `next`: whoever is quoted next, in its statement or after it.
   * - `author`: whoever wrote the papers that it speaks of, as far as they are quoted in writing.
   * - `quote`: the same as `speaker`, but only where the statement itself quotes.
   * - `before`: refers back to the quote before it ("His comments were in French"), and goes on.
   * - `near`: the same, but of a quote in its own statement where there is one ("Her niece translated").
   * - `article`: all quotes of the article ("This interview has been translated").
   * - `note`: the same where it stands in a paragraph that quotes nothing ("Translated by Jon Lund"), else as `before`.
   * - `gloss`: the quote after it gives foreign words before it in translation.
   * - `gloss-after`: the quote before it does.
   */
  readonly reach:
    | "speaker"
    | "next"
    | "author"
    | "quote"
    | "before"
    | "near"
    | "article"
    | "note"
    | "gloss"
    | "gloss-after";
  /**
   * Holds only where one of these stands, whole or as a part of words; `<LANG>` for a language's name. Asked
   * before the pattern, which costs far more.
   */
  readonly needs?: readonly string[];
  /** And where one of these stands too. */
  readonly alsoNeeds?: readonly string[];
  /** BCP 47, where the phrase means one language whatever its words. */
  readonly language?: string;
}

/** What a language has to say about translation. */
export interface TranslationLanguage {
  /** Languages by their name in this language, lower case, to BCP 47: "korean" → "ko". */
  readonly languageNames: ReadonlyMap<string, string>;
  /** A statement holds a cue only with one of these words, */
  readonly triggerWords: ReadonlySet<string>;
  /** or with one of these just before quoted words: "means", */
  readonly glossWords: ReadonlySet<string>;
  /** or with one of these near a language's name: "in", "speaking". */
  readonly languageLeads: ReadonlySet<string>;
  readonly cues: readonly TranslationCue[];
  /** Just before a cue they say that it is a habit, or did not happen: "usually", "denied", "without". */
  readonly cueDenials: ReadonlySet<string>;
  /** Verbs after which an interpreter or a language is how words were taken in: "listened"; not in the passive. */
  readonly hearingVerbs: ReadonlySet<string>;
  /** Just before a cue it says that an interpreter stood between the subject and somebody who is not quoted here: "spoke with the family". */
  readonly spokeWithOthers: string;
  /** Just after a cue they say that the words were turned into another language than the article's: "into Welsh". */
  readonly otherDirection: string;
  /** "who", "whose": a clause about somebody, in which a cue need not be about what they say here, */
  readonly asides: ReadonlySet<string>;
  /** but for one that begins like this: (who) "spoke". */
  readonly asideOfSpeech: string;
  /** "and", "but": what comes after them is not denied with what stands before. */
  readonly coordinators: ReadonlySet<string>;
  /** Acts that are over when they are told of, as singing or shouting at somebody: what is quoted after them was said otherwise. */
  readonly passingActs: ReadonlySet<string>;
  /** The same, but for a paper that is named: they "read" a statement in French. */
  readonly readingActs: ReadonlySet<string>;
  /** What somebody says in passing, with a verb that is no such act: (said) "a few words". */
  readonly passingWords: readonly string[];
  /** Something else was translated: no cue for what whoever is named beside it says next. */
  readonly passive: string;
  /** The words were in the article's own language: they stop a translation from being carried. */
  readonly own: string;
  /** Another occasion begins: "in a later interview". */
  readonly otherOccasion: string;
  /** Verbs that hand over written words, which are not from an occasion on which somebody spoke: "wrote", "tweeted". */
  readonly writingVerbs: ReadonlySet<string>;
  /** Another time than that of the quotes around it: "in 1990", "two years ago". */
  readonly otherTime: string;
  /** Those of them, and of other occasions, that were before: "two years ago", "had said". */
  readonly earlier: string;
  /** A day, which tells one occasion from another: "monday", "yesterday". */
  readonly day: string;
  /**
   * Beginning of a statement whose subject spoke as the cue says when they said the words just
   * quoted: "She was speaking". It matches from the start.
   */
  readonly lookingBack: string;
  /** Words by which a statement tells of somebody's speaking, beside verbs of saying: "interview". */
  readonly speechWords: ReadonlySet<string>;
  /** The statement tells what came next, or before: "then", "later". */
  readonly goingOn: string;
  /** Some quotes were translated, and the article does not say which: "some quotes have been translated". */
  readonly unclearScope: string;
  /** What a note about quotes leaves out: "other than". */
  readonly exceptions: string;
  /** The words after "quotes" in a note that is about all of them: "in this article", "below". */
  readonly allOfThem: string;
  /** Nouns for those who translate by trade: "interpreter". */
  readonly interpreterNouns: ReadonlySet<string>;
  /** In a note they show that it is about talks with people, not about all that is quoted: "interviews". */
  readonly ofInterviews: string;
  /** The beginning of a note about one talk: "the interview". */
  readonly ofOneTalk: string;
  /** Tells the language of words that are quoted as they were said, in its group `lang`: "a proverb in Welsh". */
  readonly foreignWords: string;
  /** By what word whoever reports means themselves: "we" spoke through an interpreter. */
  readonly reporters: ReadonlySet<string>;
  /** How many people a statement means that begins with one of these: "both". */
  readonly together: ReadonlyMap<string, number>;
  /** Nouns for people who translate for somebody close to them, beside `Language.personNouns`. */
  readonly helpers: ReadonlySet<string>;
}

/** The few words and endings of a language that rules ask for one by one. */
export interface Grammar {
  /** "of": what follows tells whose or what the noun before it is. */
  readonly of: ReadonlySet<string>;
  /** "by", "from": who made it follows. */
  readonly by: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** "as": *as* Varos put it, hailed *as*. */
  readonly as: ReadonlySet<string>;
  /** "that": a clause with what is said follows. */
  readonly that: ReadonlySet<string>;
  /** "how", "what": "…" is *how* Varos put it. */
  readonly how: ReadonlySet<string>;
  /** What stands before an infinitive: "to". */
  readonly infinitive: ReadonlySet<string>;
  /** "would", "can": a verb after them is told of, and not what somebody did. */
  readonly modal: ReadonlySet<string>;
  readonly the: ReadonlySet<string>;
  /** "a", "an". */
  readonly indefinite: ReadonlySet<string>;
  /** "this", "that": what was just told of. */
  readonly demonstratives: ReadonlySet<string>;
  /** Relative words for things alone: "which". */
  readonly thingRelatives: ReadonlySet<string>;
  /** "means", "translates": what follows is the sense of a name. */
  readonly meaning: ReadonlySet<string>;
  /** Forms of the verb for what news media do: "reported". */
  readonly report: ReadonlySet<string>;
  /** "-ing": leads a clause whose subject is that of another verb. */
  readonly participle: RegExp;
  /** "-ed": shows a verb after a name. */
  readonly past: RegExp;
  /** The form that makes a passive with "was": "-ed", "-en". */
  readonly passive: RegExp;
  /** "-ly". */
  readonly adverb: RegExp;
  /** "the Frenchman": a capitalised noun for somebody, where an article stands before it. */
  readonly demonym: RegExp;
  /** "-n't". */
  readonly negated: RegExp;
  /** "41-year-old": stands for somebody. */
  readonly age: RegExp;
  /** Plurals of people that show no -s: "women"; or "teachers". */
  readonly people: RegExp;
  /** "mother-of-two"; its first group is the noun itself. */
  readonly parent: RegExp;
  /** "mother of two" */
  readonly parentOf: RegExp;
  /** "-er", "-ist": the ending of a noun for somebody by what they do. */
  readonly agent: RegExp;
  /** An inverted verb's subject may come after other phrases: «…», escribió en polaco *la pescadora*. */
  readonly subjectMayWait: boolean;
}

/** All that the annotators know about one language. A new language is one of these, in a folder of its own. */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly tag: string;
  /** Words that begin with an apostrophe ("’tis") and are no opening mark. */
  readonly elisions: ReadonlySet<string>;
  /** Every form of the verbs that hand over words. */
  readonly cueVerbs: ReadonlyMap<string, CueKind>;
  /** Past forms of common verbs that nobody takes for a noun after a name: "met", "went". */
  readonly pastVerbs: ReadonlySet<string>;
  /** Verbs of saying whose object is the listener: "told Varos" never has the speaker after it. */
  readonly objectVerbs: ReadonlySet<string>;
  /** Nouns of speech that hand over words through a possessive: Varos’s claim that … */
  readonly cueNouns: ReadonlySet<string>;
  /** "according to", "in the words of": what follows is the source. */
  readonly sourcePhrases: readonly (readonly string[])[];
  /** "zufolge": what goes before is the source. */
  readonly sourcePostpositions: ReadonlySet<string>;
  /** Personal pronouns in subject form. */
  readonly pronouns: ReadonlyMap<string, Gender | "plural" | "first">;
  /** Pronouns in subject form for a body or a paper: "it". */
  readonly thingPronouns: ReadonlySet<string>;
  /** "its": by it a sentence shows that its subject is nobody. */
  readonly thingPossessives: ReadonlySet<string>;
  /** Pronouns that are no speaker: "it", "them". */
  readonly otherPronouns: ReadonlySet<string>;
  /** Forms of "to be" that make a passive: "was told". */
  readonly passives: ReadonlySet<string>;
  /** Pronouns in any form that show a person's gender: "her", "himself". */
  readonly genderWords: ReadonlyMap<string, Gender>;
  /** What stands before another name of the same person: "born", "known as". */
  readonly aliasCues: readonly (readonly string[])[];
  readonly honorifics: ReadonlyMap<string, Gender>;
  /** Titles that go with a given name alone, and are part of what somebody is called: "sister". */
  readonly styles: ReadonlySet<string>;
  /** Titles in short and what they stand for: "sen." → "senator". */
  readonly shortTitles: ReadonlyMap<string, string>;
  /** Person nouns that fit anybody, and so tell nothing of who is meant: "man". */
  readonly genericPeople: ReadonlySet<string>;
  /** Words that make another office of one: the *shadow* minister is not the minister. */
  readonly otherRanks: ReadonlySet<string>;
  /** Verbs by which somebody answers whoever spoke just before: "replied". */
  readonly replyVerbs: ReadonlySet<string>;
  /** Verbs for what people do as they talk: "shrugged". */
  readonly beatVerbs: ReadonlySet<string>;
  /** Verbs of asking: whoever answers is another: "asked". */
  readonly askVerbs: ReadonlySet<string>;
  /** Ages that are written as a word: "eight". */
  readonly ages: ReadonlySet<string>;
  /** Verbs for what an office does, with its noun: who *chairs* the council is its "chair". */
  readonly officeVerbs: ReadonlyMap<string, string>;
  /** Other words that keep their full stop inside a sentence: "St.". */
  readonly abbreviations: ReadonlySet<string>;
  /** Titles that stand before a name: "President", "Sen.", "Defence Minister". Lower case, last word. */
  readonly titles: ReadonlySet<string>;
  /** Nouns for people by office, work, kin or origin: "spokeswoman", "nurse". */
  readonly personNouns: ReadonlyMap<string, Gender>;
  /** Nouns for groups and bodies that speak: "ministry", "company". */
  readonly bodyNouns: ReadonlySet<string>;
  /** Those of them by which any body may be called that was just spoken of: "company". */
  readonly genericBodies: ReadonlySet<string>;
  /** Nouns for things that carry words: "statement", "letter", "readout". */
  readonly documentNouns: ReadonlySet<string>;
  /** Where people post, lower case: "twitter". */
  readonly platforms: ReadonlySet<string>;
  /** "on", "via": wrote *on* X. */
  readonly platformLeads: ReadonlySet<string>;
  /** "in", "from": what stands before the document that words are cited from. */
  readonly documentPrepositions: ReadonlySet<string>;
  /** Words that show that a capitalised name is an organisation's, a place's or a thing's. */
  readonly organisationWords: ReadonlySet<string>;
  /** Adjectives of party, nation or rank that may stand capitalised before a person's name. */
  readonly nameAdjectives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Those of the determiners that never stand alone: "the", "a". */
  readonly articles: ReadonlySet<string>;
  /** Those of the determiners that point at somebody known: "the", "this". */
  readonly definiteArticles: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Every noun is capitalised, as in German: only given names, titles and known surnames show a name. */
  readonly nounsCapitalised: boolean;
  /** Days, months and other capitalised words that are nobody's name. */
  readonly calendarWords: ReadonlySet<string>;
  /** Nouns of time that stand between subject and verb: "week", "morning". */
  readonly timeNouns: ReadonlySet<string>;
  /** Words that lead to a time: "on", "last". */
  readonly timeLeads: ReadonlySet<string>;
  /** Prepositions that lead to a place: a name after them is rather no person's. */
  readonly placeLeads: ReadonlySet<string>;
  /** Words by which a document's own words go on: a letter *to* parliament. */
  readonly documentJoiners: ReadonlySet<string>;
  /** Lower-case particles inside names: "de", "van", "bin". */
  readonly nameParticles: ReadonlySet<string>;
  /** Words after which quoted words are a name or a term: "so-called", "dubbed", "titled". */
  readonly termCues: ReadonlySet<string>;
  /** Nouns of works and broadcasts: "film", "song", "show". */
  readonly workNouns: ReadonlySet<string>;
  /** Shares of those asked in a poll: "percent", "respondents". */
  readonly shareNouns: ReadonlySet<string>;
  /** "poll", "survey". */
  readonly pollNouns: ReadonlySet<string>;
  /** Things that carry a slogan: "banner", "sign". */
  readonly signNouns: ReadonlySet<string>;
  /** Verbs that hand over a slogan or a song: "chanted", "sang". */
  readonly chantVerbs: ReadonlySet<string>;
  /** Nouns for words as words: "word", "term", "phrase". */
  readonly wordNouns: ReadonlySet<string>;
  /**
   * Common words of content. Quoted words that hold none of these and no small word are taken for
   * another language's, which keeps a translation from being claimed of original words.
   */
  readonly commonWords: ReadonlySet<string>;
  /** Endings that show a word of this language: "-ness". Source of a regular expression. */
  readonly ownEndings: string;
  /** Turn labels of a printed interview: "Q", "A". */
  readonly turnLabels: ReadonlyMap<string, "question" | "answer">;
  /** Words by which people mean themselves or whom they speak to: "I", "our", "you". */
  readonly ownWords: ReadonlySet<string>;
  readonly grammar: Grammar;
  readonly translation: TranslationLanguage;
}
