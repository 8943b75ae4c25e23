import {
  any,
  either,
  named,
  optional,
  type Part,
  type Raw,
  raw,
  sequence,
  upTo,
  withEndings,
} from "../../translation-patterns.ts";

/** A word of letters alone. */
export const WORD = "[a-zà-ÿ]+";

/** Any word of a noun phrase, also an abbreviation or a firm's name: "u.s.", "at&t". */
export const NOUN_PHRASE_WORD = "[a-zà-ÿ0-9][a-zà-ÿ0-9’'&.-]*";

/** Any word of a clause, also a handle or a hashtag: "@varos". */
export const CLAUSE_WORD = "[a-zà-ÿ0-9@#’'-]+";

/** The word ends here, and no hyphen makes it longer. */
export const WORD_ENDS: Raw = raw`(?![a-zà-ÿ-])`;

/** The same, and no genitive: "interpreter", not "interpreter’s". */
export const NOUN_ENDS: Raw = raw`(?![a-zà-ÿ’'-])`;

export const WORD_BEGINS: Raw = raw`(?<![a-zà-ÿ-])`;

export const QUOTE_FOLLOWS: Raw = raw`(?=["“]?\uFFFC)`;

/** The forms of "to be" that make a passive. */
export const AUXILIARY = either(
  sequence(any("has have had"), "been"),
  any("was were is are being"),
);

export const DETERMINER = any("a an the his her their its my our this that");

/** The language that somebody spoke. */
export const LANGUAGE = named("lang", "<LANG>");

/** A word that tells how a language is spoken: "halting", "rapid-fire", "native". */
const MANNER_WORD = String.raw`(?!(?:${any(
  `a an the his her their its our my this that and or but nor of in on at to from by for with about into
   over after before through english than as not no between against`,
)})\b)[a-zà-ÿ’'-]+`;

/** How a language is spoken: "in her native Welsh", "in halting, formal Welsh", "in Swiss German". */
export const MANNER: readonly Part[] = [
  optional(any("a an his her their its the")),
  optional(either("mix of", "mixture of", "blend of")),
  upTo(1, `(?:${MANNER_WORD},?(?: (?:but|and|yet|if))? ){0,2}?${MANNER_WORD}`),
];

/** "a mix of Welsh and English", "half in Welsh, half in English": some of it had to be translated. */
export const MIXED_WITH_ENGLISH = either(
  sequence(
    "in",
    any("a an the his her their"),
    optional("[a-zà-ÿ-]+"),
    any("mix mixture blend medley jumble combination patchwork"),
    "of",
    either(
      sequence(LANGUAGE, "and", optional("[a-zà-ÿ-]+"), "english"),
      sequence(optional("[a-zà-ÿ-]+"), "english and", optional("[a-zà-ÿ-]+"), LANGUAGE),
    ),
  ),
  sequence(
    any("half partly"),
    "in",
    LANGUAGE,
    raw`(?:,| and|, and) `,
    any("half partly"),
    "in english",
  ),
  sequence(
    any("mixing blending"),
    either(
      sequence(LANGUAGE, any("and with"), "english"),
      sequence("english", any("and with"), LANGUAGE),
    ),
  ),
);

/** What goes on after a language that was named as such: "in Welsh on Monday", "in Welsh that". */
const CONTINUATION = either(
  any("and but or that on at to after during before with through via when as while by from for"),
  any("about because if so using without how why what outside inside near over against into"),
  any("last this early late today yesterday earlier later again once"),
  any("monday tuesday wednesday thursday friday saturday sunday"),
  any("saying adding telling asking calling speaking"),
  any("followed posted published translated dialect"),
  any("he she they which who"),
  any("rather instead only alone throughout"),
  sequence("in", raw` (?!english)`),
  // in the Welsh of her childhood
  sequence("of", any("his her their my our the")),
  // in the Welsh language, but not in Welsh language lessons
  raw`language(?! (?!${any("on at to after before during through with and that when as from by monday tuesday wednesday thursday friday saturday sunday")}\b)[a-zà-ÿ])`,
);

const SECOND_LANGUAGE = " and (?:in )?(?:<LANG>|english)(?![a-zà-ÿ])";

const CLAUSE_GOES_ON = String.raw`\s*(?:[,.;:!?)\]\uFFFC“”"—–-]|$|${CONTINUATION}\b)`;

/**
 * What may stand after a language’s name when it is one: no noun, so not "in Spanish waters",
 * and no second language.
 */
export const NO_NOUN_FOLLOWS: Raw = raw`(?![a-zà-ÿ’'-])(?!${SECOND_LANGUAGE})(?=${CLAUSE_GOES_ON})`;

/** "in Welsh", "in his halting Welsh", but not "in Welsh waters". */
export const IN_LANGUAGE = sequence("in", ...MANNER, LANGUAGE, NO_NOUN_FOLLOWS);

/** "from Welsh", "from the original Welsh". */
export const FROM_LANGUAGE = sequence(
  "from",
  optional(any("the his her their")),
  optional(any("original native")),
  LANGUAGE,
);

export const INTO_ENGLISH = sequence(any("into to"), "english");

/** Nouns for what somebody says or writes; a job interview is no talk with the press. */
export const REMARKS = either(
  raw`(?<!\bjob )interviews?`,
  withEndings("statement letter email e-mail tweet post message answer", "s"),
  any(
    `remarks comments comment words speech address testimony reply replies text texts report article video
     videos recording recordings tape tapes clip clips audio transcript essay op-ed column version broadcast
     livestream briefing lecture sermon note notes voicemail caption editorial quotes quotations quote
     conversation conversations exchange answers response responses telegram pamphlet memo dispatch mail
     homily toast eulogy verdict ruling decree testimonies affidavit filing complaint petition blog chat
     newsletter manifesto communique communiqué diary diaries notebook commentary questionnaire`,
  ),
  sequence(any("press news"), any("conference release")),
  sequence(any("phone telephone video conference"), any("call calls")),
);

/** What is translated as a work, and is nobody's remark. */
export const WORKS = any(
  "novel novels book books poem poems play bible story stories memoir works koran quran epic",
);

/** How remarks reached the public: "broadcast on television", "obtained by the Halm Herald". */
export const MADE_PUBLIC = any(
  `broadcast aired televised published posted carried shown released reported distributed provided
   issued sent given made delivered obtained printed circulated`,
);

/** Every form of the verbs for saying and writing something in a language. */
export const SAYING = either(
  withEndings(
    `add ask answer respond talk tweet post shout yell chant whisper scream mutter recall explain
     warn insist call deliver remark comment confirm plead exclaim murmur lament
     recount text demand claim boast vow preach lecture converse chat blog rap perform narrate
    complain protest sob bellow roar groan hiss jest counter respond object lament remonstrate snarl croak`,
    "s ed ing",
  ),
  withEndings("publish address", "es ed ing"),
  withEndings("apologise apologize enthuse muse", "s d"),
  raw`(?:began|begins|begin|opened|opens|closed|ended|finished)(?= in )`,
  any(
    `said say says saying told tell tells telling spoke speak speaks speaking
     wrote write writes writing sang sing sings singing read reads reading sent send sends sending
     reply replies replied replying cry cries cried crying testify testifies testified testifying
     declare declares declared declaring announce announces announced announcing
     state states stated stating continue continues continued continuing joke jokes joked joking
     describe describes described describing promise promises promised promising
     urge urges urged urging argue argues argued arguing note notes noted noting
     preach preaches preached preaching pen pens penned
     recite recites recited reciting accuse accuses accused accusing
     pray prays prayed praying beg begs begged begging quip quips quipped quipping admit admits admitted admitting heard`,
  ),
  sequence(
    any("went goes going carried carries carrying cut cuts broke breaks put puts chimed chimes"),
    any("on in"),
    raw`(?=,? in )`,
  ),
);

/** Not "whose article was published in Welsh", but “…,” was written on the wall. */
export const ITS_OWN_SUBJECT = raw`(?:(?=(?:speaking|talking|answering|addressing)\b)|(?<!(?<!\uFFFC["”,]*\s)\b(?:was|were|is|are|been|be|being)\s))`;

/** What somebody does as a habit, where nothing is quoted beside it: "she writes in Welsh". */
export const HABIT = any(
  `writes write sings sing prays pray preaches preach tweets tweet posts publishes performs raps blogs
   answers texts talks lectures converses speak reads recites`,
);

/** "reading from the translation of her novel" */
export const NOT_OF_A_WORK = raw`(?! of (?:[a-zà-ÿ’'-]+ ){0,3}${WORKS}\b)`;
