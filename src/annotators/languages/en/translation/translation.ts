import type { TranslationLanguage } from "../../translation-language.ts";
import { any, either, optional, raw, sequence, upTo } from "../../translation-patterns.ts";
import { words } from "../../words.ts";
import { actCues, agentCues } from "./acts.ts";
import { announcedCues } from "./announced.ts";
import { articleCues } from "./articles.ts";
import { creditCues } from "./credits.ts";
import { glossCues } from "./glosses.ts";
import { interpreterCues } from "./interpreters.ts";
import { englishLanguageNames } from "./language-names.ts";
import { englishWordClasses, PASSING_ON } from "./lexicon.ts";
import { OTHER_MEANS, OTHER_PLACE, OTHER_TIME, WITH_OTHERS } from "./occasions.ts";
import { outletCues } from "./outlets.ts";
import { papersCues } from "./papers.ts";
import { LANGUAGE, MANNER, WORD, WORD_ENDS } from "./phrases.ts";
import { saidCues } from "./said.ts";
import { signingCues } from "./signing.ts";
import { talkCues } from "./talks.ts";
import { translatedCues } from "./translated.ts";
import { versionCues } from "./versions.ts";
import { voiceOverCues } from "./voice-over.ts";

/** What notes say of quotes: "quotes have been …". */
const QUOTED = any(
  "quotes quotations interviews interview remarks comments responses answers conversation conversations",
);

/** The forms of "to be" in notes. */
const IS = either("has been", "have been", "was", "were", "are", "is");

/** What English news text says about translation. */
export const englishTranslation: TranslationLanguage = {
  languageNames: englishLanguageNames,
  triggerWords: words(
    `translate translates translated translating translation translations translator translators
     interpreter interpreters interpreted interpreting interpretation voice-over voiceover language
     signed tongue dubbed relayed rendered subtitles subtitled voiced deepl machine-translated computer-translated auto-translated dialect english asl bsl auslan`,
  ),
  glossWords: words("means meaning"),
  languageLeads: words("in speaking speaks spoke for from native to into"),
  // The surest first: of two that overlap, the earlier stands.
  cues: [
    ...articleCues,
    ...announcedCues,
    ...creditCues,
    ...agentCues,
    ...glossCues,
    ...signingCues,
    ...interpreterCues,
    ...outletCues,
    ...talkCues,
    ...saidCues,
    ...versionCues,
    ...voiceOverCues,
    ...papersCues,
    ...translatedCues,
    ...actCues,
  ],
  wordClasses: englishWordClasses,
  // Costa, who usually speaks through an interpreter, … denied that she had spoken through an interpreter.
  coordinators: words("and but"),
  cueDenials: words(
    `usually normally often sometimes typically generally ordinarily never not without deny denies
     denied denying refused refuses declined instead rather nor no would learned learnt learning
     taught able unable engage wanted wants hopes hoped allowed likes prefers forbidden banned still always once
     formerly waved waves waving needed needs need needing dismissed seldom rarely
     grew raised schooled educated`,
  ),
  intentions: words(
    "asked due expected set scheduled going planned plans agreed supposed hoping trying tried failed",
  ),
  passingWords: ["something", "a few words", "a word", "a prayer", "hello", "goodbye", "thank you"],
  passingActs: words(
    `sang sing sings singing sung prayed prays praying swore swears swearing cursed curses cursing shouted shouts
     shouting yelled yells yelling screamed screams screaming chanted chants chanting sent sends sending
     performed performs performing rapped raps rapping published publishes`,
  ),
  readingActs: words("read reads reading recited recites reciting"),
  hearingVerbs: words(
    `interviewed interviewing interviews questioned questioning quizzed listened listening listens followed
     following follows watched watching heard hearing understood examined`,
  ),
  // Redd, who spoke with the family through an interpreter; Redd told the suspect through an interpreter
  spokeWithOthers: sequence(
    raw`\b`,
    either(
      sequence(
        any(
          "spoke speaks speaking spoken talked talks talking communicated communicating communicates communicate",
        ),
        any("with to"),
        either(WITH_OTHERS, any("him her them")),
      ),
      sequence(any("told tells telling asked asks asking informed warned assured"), WITH_OTHERS),
    ),
    raw`(?=\W*$|\W+(?:through|via|with|using|by)\b)`,
  ),
  // An interpreter translated her speech into Arabic; through an interpreter, in English
  otherDirection: sequence(
    raw`^`,
    either(
      raw`[^,.;:()\uFFFC“”"]{0,40}?\b${sequence(any("into to"), optional("the"), either("<LANG>", raw`(?:[a-zà-ÿ]+ )?sign language`))}`,
      raw`,? in (?:[a-zà-ÿ-]+ )?english\b`,
    ),
  ),
  asides: words("who whose"),
  asideOfSpeech: sequence(
    raw`^\W*`,
    optional(any("also then later only mostly both all")),
    either(
      sequence(any("was were is"), raw` (?!(?:asked|told|raised|born|taught|greeted)\b)`, WORD),
      any(
        `spoke speaks does do did said says testified talked answered replied told addressed responded
         communicated relied used gave appeared recalled described explained requested preferred chose
         insisted interpreted translated`,
      ),
      sequence(
        any(
          `remarks comments words speech testimony answers statement interview account evidence translation`,
        ),
        any("was were reached came arrived went"),
      ),
    ),
    raw`\b`,
  ),
  // The letter was hastily translated by Jon Lund.
  passive: sequence(raw`\b`, any("was were been being"), optional(WORD), "translated", raw`\b`),
  // Varos answered in broken English, then switched to English.
  own: sequence(
    raw`\b`,
    // but not: half in Welsh, half in English
    raw`(?<!\b(?:half|partly) )`,
    either(
      sequence(
        any("in speaking spoke into to"),
        upTo(3, String.raw`(?!(?:an?|its|and|no|little|hardly|barely|some|than)\b)[a-zà-ÿ’'-]+`),
      ),
      // Outside, Varos tried some of her new English.
      sequence(any("tried tries practiced practised"), upTo(5, "[a-zà-ÿ’'-]+")),
    ),
    "english",
    WORD_ENDS,
    raw`(?! (?:translation|version|subtitles|edition|transcript)\b)`,
    // but not: her niece put it into English
    raw`(?<!\b${either(
      any(
        "put puts putting render renders rendered rendering relay relays relayed relaying convey conveyed conveying",
      ),
      raw`(?:translat|interpret)(?:ed?|s|es|ing)?`,
      raw`(?:${any(PASSING_ON)}) (?:it|them|her|his|their|what|every|each)`,
      raw`pass(?:ed|es|ing)? (?:\S+ ){0,3}?on`,
    )}\b[^,.;:\uFFFC“”"]{0,60})`,
  ),
  otherOccasion: sequence(raw`\b`, either(OTHER_PLACE, OTHER_MEANS, OTHER_TIME), raw`\b`),
  writingVerbs: words(
    "wrote write writes written writing posted posts tweeted tweets texted emailed e-mailed penned",
  ),
  otherTime: sequence(raw`\b`, OTHER_TIME, raw`\b`),
  day: sequence(
    raw`\b`,
    any("monday tuesday wednesday thursday friday saturday sunday yesterday tomorrow"),
    raw`\b`,
  ),
  // She was speaking; the mayor of Halm spoke
  lookingBack: sequence(
    raw`^\W*(?:${"[a-zà-ÿ0-9’'.-]+"},? ){1,8}?`,
    optional(any("was were had has")),
    optional("been"),
    optional(any("also all both")),
    any(
      `speaking spoke spoken talking talked talk testified testifying answered answering addressed
       addressing communicated communicating conducted interviewed gave delivered relied used using`,
    ),
    raw`\b`,
  ),
  speechWords: words(
    "spoken spoke speaking talked interview interviews speech remarks conversation podcast evidence testimony answers replies account",
  ),
  goingOn: sequence(
    raw`\b`,
    any(
      `then later afterward afterwards next began begins started starts resumed switched turned before after
       when earlier since again once until`,
    ),
    raw`\b`,
  ),
  unclearScope: sequence(
    raw`\b`,
    either(
      sequence(
        either(
          any("some several many most certain various"),
          sequence(any("parts portions sections part"), "of"),
        ),
        optional("of"),
        optional(any("the these this his her their")),
        QUOTED,
        optional("in this", any("article story report piece")),
        IS,
        optional(any("conducted held made originally")),
        either("translated", sequence("in", raw` (?!english)`, "<LANG>")),
      ),
      // Interviews were conducted in Welsh and English.
      sequence(
        QUOTED,
        IS,
        optional(any("conducted held made")),
        "in",
        either("<LANG> and english", "english and <LANG>"),
      ),
      // Ana Ruiz contributed translation. Jon Lund helped with translations.
      sequence(
        either("contributed", sequence(any("helped assisted"), "with")),
        optional(either("to", any("additional further"))),
        optional(any("reporting research"), raw`,?`, "and"),
        optional("<LANG>"),
        any("translation translations interpretation interpreting"),
        raw`(?=\s*[.;,)]|$)`,
      ),
      sequence(
        any("translation interpretation"),
        any("assistance help support"),
        optional(any("was is were")),
        any("provided given"),
      ),
    ),
  ),
  exceptions: sequence(
    raw`\b`,
    either(
      "other than",
      "except",
      "except for",
      "apart from",
      "aside from",
      "but for",
      "excluding",
    ),
    raw`\b`,
  ),
  allOfThem: sequence(
    raw`^\s*(?:`,
    either(
      sequence(
        any("in on from for"),
        any("this our the"),
        optional(any("present accompanying following")),
        any("article story report piece interview feature page post"),
      ),
      any("below above here throughout"),
      any("used cited quoted included published appearing"),
    ),
    raw`\b|$)`,
  ),
  interpreterNouns: words("interpreter translator"),
  interpreterLeads: words("through via"),
  ofInterviews: sequence(raw`\b`, any("interviews testimony testimonies conversations"), raw`\b`),
  foreignWords: either(
    sequence(
      any("proverb saying word words phrase expression greeting motto line term toast"),
      "in",
      ...MANNER,
      LANGUAGE,
    ),
    sequence(
      LANGUAGE,
      any("proverb saying word words phrase expression greeting motto term toast"),
    ),
  ),
  ofOneTalk: raw`^the (?:interview|conversation|exchange|discussion)\b(?! (?:below|above)\b)`
    .source,
  earlier: sequence(
    raw`\b`,
    either(
      any("ago earlier previously once memoir"),
      sequence(any("last previous"), any("week month year day spring summer autumn fall winter")),
      sequence("in", String.raw`(?:19|20)\d\d`),
      sequence(
        "had",
        any(
          "said told written posted tweeted called described boasted warned promised insisted argued",
        ),
      ),
    ),
    raw`\b`,
  ),
  reporters: words("we i"),
  together: new Map([
    ["both", 2],
    ["the two", 2],
    ["all three", 3],
    ["all four", 4],
  ]),
  helpers: words(
    `grandson granddaughter grandchild stepson stepdaughter son-in-law daughter-in-law assistant
     staffer minder helper fixer friends children relatives colleagues student shopkeeper
     publisher editor agent producer guide driver member teammate bystander passer-by passerby clerk
     advocate carer caregiver flatmate housemate workmate cellmate crewman deckhand medic receptionist
     intern servant trainee attendant counterpart marshal steward hotelier parishioner mediator
     newspaper magazine broadcaster`,
  ),
};
