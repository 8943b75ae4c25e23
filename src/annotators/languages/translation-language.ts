import type { WordClasses } from "./word-classes.ts";

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
  readonly pattern?: string;
  /** The same over the classes of words: a rule of {@link TranslationLanguage.wordClasses}. A cue has one of the two. */
  readonly classes?: string;
  /**
   * What else must stand right before `pattern`, and belongs to the phrase: the shortest words that fit. A long pattern
   * that several cues end with is looked for once for all of them, and their leads only where it stands.
   */
  readonly lead?: string;
  /**
   * - `speaker`: whoever speaks in the statement, and then goes on speaking.
   * - `next`: whoever is quoted next, in its statement or after it.
   * - `author`: whoever wrote the papers that it speaks of, as far as they are quoted in writing.
   * - `quote`: the same as `speaker`, but only where the statement itself quotes.
   * - `before`: refers back to the quote before it ("His comments were in French"), and goes on.
   * - `near`: the same, but of a quote in its own statement where there is one ("Her niece translated").
   * - `named`: the same, but only of whom it names and the article quotes ("Jon Lund translated for Varos").
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
    | "named"
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
  /**
   * A part of the pattern, or what every match of it has in common: where it does not match, neither does the pattern.
   * Asked after the words and before the pattern, once for all cues that share it.
   */
  readonly core?: string;
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
  /** For cues that are given by classes of words. */
  readonly wordClasses?: WordClasses;
  /** Just before a cue they say that it is a habit, or did not happen: "usually", "denied", "without". */
  readonly cueDenials: ReadonlySet<string>;
  /** Before an infinitive they say that it is not done yet: "asked" to speak. */
  readonly intentions: ReadonlySet<string>;
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
  /** What stands before an interpreter's name, once the article has told who that is: said *through* Lund. */
  readonly interpreterLeads: ReadonlySet<string>;
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
