/** The few words and endings of a language that rules ask for one by one. */
export interface Grammar {
  /** "of": what follows tells whose or what the noun before it is. */
  readonly of: ReadonlySet<string>;
  /** "by", "from": who made it follows. */
  readonly by: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** "for", "of": what somebody is praised or accused for follows. */
  readonly deed: ReadonlySet<string>;
  /** "as": *as* Varos put it, hailed *as*. */
  readonly as: ReadonlySet<string>;
  /** "like", "as": (words) *like*, (words such) *as*. */
  readonly like: ReadonlySet<string>;
  /** "a", "à": whom words were said to follows. */
  readonly to: ReadonlySet<string>;
  /** A noun stands before its adjectives, so that a description is of what it begins with: la *funcionaria* policial. */
  readonly nounFirst: boolean;
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
  /** Articles that no subject has: *dem* Plan warf Varos vor. */
  readonly obliqueArticles: ReadonlySet<string>;
  /** "this", "that": what was just told of. */
  readonly demonstratives: ReadonlySet<string>;
  /** Those that stand before a noun for somebody of whom the story just told: *ce* père de quatre enfants. */
  readonly pointing: ReadonlySet<string>;
  /** "someone": whoever it was. */
  readonly somebody: ReadonlySet<string>;
  /** Relative words for things and places alone: "which", "where". */
  readonly thingRelatives: ReadonlySet<string>;
  /** Relative words for people and things alike: "que", "der". */
  readonly anyRelatives: ReadonlySet<string>;
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
  /** A participle that says something only with its auxiliary: *a* déclaré, but not: un repli annoncé. */
  readonly bareParticiple: RegExp;
  /** The ending of an infinitive, where no word leads to one. */
  readonly infinitiveForm: RegExp;
  /** "-ly". */
  readonly adverb: RegExp;
  /** "-able": an ending that no noun for somebody has. */
  readonly adjective: RegExp;
  /** die Angeklagte*n*: an ending with which a noun's article shows no gender. */
  readonly oblique: RegExp;
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
  /** Small pronouns between the words and their verb: *lui* répond Varos, *me* dijo Varos. */
  readonly clitics: ReadonlySet<string>;
  /** Those of them that stand for the subject itself: *s’*amuse Varos. */
  readonly reflexives: ReadonlySet<string>;
  /** An attribution may stand within the marks: « Le pont tient, dit Varos. Passez. » */
  readonly attributesWithin: boolean;
  /** What people say may stand after a dash, without marks: —Pase —dijo Varos. */
  readonly dialogueDash: boolean;
  /** An inverted verb's subject may come after other phrases: «…», escribió en polaco *la pescadora*. */
  readonly subjectMayWait: boolean;
  /** A verb may stand without a subject that was just spoken of: «…», *dijo*. */
  readonly subjectMayDrop: boolean;
}
