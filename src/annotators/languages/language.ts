import type { JoinedWords } from "../prose/joined-words.ts";
import type { Grammar } from "./grammar.ts";
import type { TranslationLanguage } from "./translation-language.ts";

/** What a person is called by a word: decides which pronouns can stand for them. */
export type Gender = "female" | "male" | "unknown";

/**
 * How a verb (or a phrase) hands over words.
 * - `say`: utterance, spoken or written: "said", "wrote", "told".
 * - `call`: a name or judgement put on something: "called it", "described as".
 * - `show`: a report, sign or text that shows words: "reads", "states".
 */
export type CueKind = "say" | "call" | "show";

/** All that the annotators know about one language. A new language is one of these, in a folder of its own. */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly tag: string;
  /** Words that begin with an apostrophe ("’tis") and are no opening mark. */
  readonly elisions: ReadonlySet<string>;
  /** "l’élue", "dit-il": two words written as one; null where there are none. */
  readonly joined: JoinedWords | null;
  /** Every form of the verbs that hand over words. */
  readonly cueVerbs: ReadonlyMap<string, CueKind>;
  /** Past forms of common verbs that nobody takes for a noun after a name: "met", "went". */
  readonly pastVerbs: ReadonlySet<string>;
  /** Those of the verbs' forms that take no single subject, and so are nouns after one: "order", "state". */
  readonly plainVerbs: ReadonlySet<string>;
  /** Verbs of saying whose object is the listener: "told Varos" never has the speaker after it. */
  readonly objectVerbs: ReadonlySet<string>;
  /** Nouns of speech that hand over words through a possessive: Varos’s claim that … */
  readonly cueNouns: ReadonlySet<string>;
  /** "according to", "in the words of": what follows is the source. */
  readonly sourcePhrases: readonly (readonly string[])[];
  /** "pour", "para": what follows is the source where it is somebody and a comma comes after: *Para* Varos, la presa es «…». */
  readonly viewPhrases: readonly (readonly string[])[];
  /** Forms of verbs that show that what they tell is another's words: „er *sei* krank“. Empty where there are none. */
  readonly reportedForms: ReadonlySet<string>;
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
  /** Given names that are no woman's here, or no man's, as in other languages: Jean. */
  readonly givenNames: ReadonlyMap<string, Gender>;
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
  /** Nouns for whoever is at the head or a part of what is named after them: la *titular* de Interior. */
  readonly heads: ReadonlySet<string>;
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
  /** Nouns in lower case that name a body together with what it is over: *ministère* de la Santé. */
  readonly placedBodies: ReadonlySet<string>;
  /** Adjectives of party, nation or rank that may stand capitalised before a person's name. */
  readonly nameAdjectives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Those of the determiners that never stand alone: "the", "a". */
  readonly articles: ReadonlySet<string>;
  /** Those of them by which a noun shows a gender that its own form does not: *la* maire, *el* portavoz. */
  readonly articleGenders: ReadonlyMap<string, Gender>;
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
  /** Present forms of the verbs that give a name, and no judgement: (which) "calls". */
  readonly namingVerbs: ReadonlySet<string>;
  /** "read": titles behind them are of what somebody reads, other words are read out. */
  readonly readingVerbs: ReadonlySet<string>;
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
  /** Nouns and verbs for what stands on a screen or is looked for there: "button", "tap". */
  readonly screenWords: ReadonlySet<string>;
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
