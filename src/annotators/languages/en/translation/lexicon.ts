import { wordClasses } from "../../word-classes.ts";
import { words } from "../../words.ts";
import { englishVerbs } from "../verbs.ts";

/** Verbs for passing words on: in English, or by an interpreter, they tell of a translation, in every form. */
export const PASSING_ON = `put puts putting turn turned turns turning render rendered renders rendering relay relayed relays relaying
  repeat repeated repeats repeating convey conveyed conveys conveying pass passed passes passing voice voiced voices voicing
  dub dubbed dubs dubbing revoice revoiced recast recasts recasting retell retold retells retelling whisper whispered whispers
  whispering echo echoed echoes echoing transpose transposed paraphrase paraphrased paraphrases paraphrasing carried carries carrying hand handed hands handing`;

/** What whoever speaks does themselves, so that these tell of a translation only with another for a subject. */
const UTTERING = `read reads reading deliver delivered delivers delivering give gave gives given giving speak speaks spoke spoken
  speaking summarise summarised summarises summarising summarize summarized summarizes summarizing explain explained explains
  explaining bring brought brings bringing recite recited recites reciting`;

/** Words by what they can be in a sentence about translating; all others are nouns, names or adjectives. */
const LISTS = {
  det: words("a an the this that these those another each every both one two three several some"),
  definite: words("the this that these those each every"),
  poss: words("his her their its my our"),
  whose: words("whose"),
  who: words("who which that"),
  what: words("what everything whatever"),
  subject: words("he she they we i it you"),
  object: words("him her them us me it"),
  it: words("it them that this everything"),
  reporter: words("us me"),
  be: words("was were is are been being be"),
  have: words("has had have having"),
  done: words("translated interpreted machine-translated simultaneously-translated"),
  does: words("translates interprets"),
  doing: words("translating interpreting"),
  act: words("translate interpret"),
  pass: words(PASSING_ON),
  utter: words(UTTERING),
  helped: words(
    "helped helps helping stepped steps stepping volunteered offered came stopped paused paid",
  ),
  served: words(
    "acted acts acting served serves serving worked works working stood standing stepped stepping doubled doubling",
  ),
  provided: words(
    "provided provides providing supplied supplies supplying did does doing offered gave giving handled done",
  ),
  translation: words(
    "translation translations interpretation interpreting translating rendering rendition retranslation",
  ),
  version: words("subtitles captions voice-over voiceover dub"),
  interpreter: words("interpreter interpreters translator translators"),
  app: words(
    "app apps software tool program programme device service services line earpiece headset website phone",
  ),
  remark: words(
    `remark remarks comment comments word words speech address testimony reply replies answer answers response responses
     statement statements letter letters email e-mail emails tweet tweets post posts message messages note notes text texts
     interview interviews conversation conversations call talk talks chat exchange evidence account accounts story
     sentence sentences phrase phrases line lines voice video videos recording recordings audio clip clips tape
     tapes voicemail briefing sermon homily lecture toast eulogy essay op-ed column article editorial verdict ruling
     decree affidavit filing complaint petition manifesto communique communiqué quote quotes quotation quotations
     diary diaries notebook notebooks telegram memo dispatch report broadcast appearance testimonies monologue
     greeting thoughts sentiments reflections recollections description explanation explanations objection objections apology apologies
     contribution contributions submission submissions intervention opening plea pleas presentation presentations
     memories correspondence transmission podcast livestream transcript transcripts testimony footage`,
  ),
  asked: words("question questions"),
  /** What somebody says by word of mouth. */
  oral: words(
    "remarks comments words speech address testimony reply replies answer answers statement statements interview account evidence",
  ),
  listener: words(
    `court jury judge judges jurors reporter reporters journalist journalists press newspaper herald paper correspondent hearing
     inquiry tribunal committee panel commission audience crowd listeners delegates lawmakers councillors police officers
     interviewer camera program programme writer magazine site outlet nurse room chamber visitors visitor`,
  ),
  throughout: words("throughout since ever"),
  work: words(
    "novel novels book books poem poems play plays bible memoir memoirs works koran quran epic lyrics song songs film films series",
  ),
  says: new Set([...englishVerbs].flatMap(([verb, kind]) => (kind === "say" ? [verb] : []))),
  means: words("through via using"),
  leaning: words(
    "relying relied depending leaning drawing aided assisted helped supported accompanied flanked",
  ),
  help: words("help aid assistance use"),
  with: words("with"),
  by: words("by"),
  from: words("from"),
  of: words("of"),
  in: words("in"),
  into: words("into in to"),
  for: words("for"),
  to: words("to"),
  on: words(
    "on at over during before after beside near across down throughout against about outside inside under around",
  ),
  according: words("according"),
  cites: words("in from per via by quoting citing using"),
  as: words("as"),
  like: words("as while when where and so before until once then but"),
  than: words("than because if though although since or nor yet"),
  english: words("english english-language"),
  adv: words(
    `also later then simultaneously quietly patiently hastily kindly loosely roughly gently first consecutively softly calmly live
     carefully slowly quickly partly all both originally only mostly since usually dutifully obligingly helpfully literally
     independently faithfully rapidly briskly aloud back again now just largely subsequently once promptly out over on along up immediately`,
  ),
  given: words(
    `given made delivered held conducted done carried recorded written published spoken posted sent issued released
     broadcast aired televised taped filmed shared read composed drafted`,
  ),
  dubbed: words("dubbed overdubbed revoiced voiced subtitled captioned"),
  relayed: words("relayed rendered"),
  labours: words(
    `hesitated hesitates hesitating paused pauses pausing struggled struggles struggling searched searches searching waited waits
     stumbled stumbles stumbling stammered faltered falters faltering catch keep catches keeps caught kept`,
  ),
  met: words("met meet meets spoke speak speaks talked talk talks sat interviewed interview spent"),
  first: words("i we"),
  scant: words("no little limited hardly any much only some few without"),
  blend: words("mix mixture blend medley jumble combination patchwork hybrid"),
  and: words("and"),
  issued: words("written sent issued released made given delivered composed conducted held"),
  modal: words("will would can could may might must shall should"),
  not: words("not no never nobody nothing without neither hardly"),
};

/** Phrases of the grammar. */
const PHRASES = {
  noun: "word | name | app | listener | asked | version",
  mod: "noun | number | lang | langadj | english | genitive | given | issued",
  np: "(?: det of)? (?: det | poss)? mod{0,4} (?: noun | remark | work | lang)",
  /** "from the clinic" */
  whence: "(?: (?: from | of | in) np)",
  /** "her niece", "one of the nurses", "coach Jon Lund", "an interpreter" */
  helper: `(?: det of)? (?: det | poss) mod{0,4} (?: noun | interpreter) | word name{1,3}`,
  somebody: `(?: (?<helper> helper) | (?<name> name{1,3}) ) whence? (?: , (?<called> (?: det | poss)? mod{0,4} (?: noun | interpreter)) whence? ,?)?`,
  interpreted:
    "(?<translator> (?: det | poss)? (?: mod{0,3} (?<lang> lang) word? | mod{0,5}) interpreter)",
  /** What somebody said: "her answers", "what she says", "his Welsh", "it". */
  said: `(?: poss | whose | word? name{1,4} genitive | definite mod{0,2} genitive) mod{0,2} (?: remark | asked) | definite word{0,1} (?: remark | asked)
    | what (?: subject | np) have? be? (?: says | given) | (?: poss | name genitive) word? (?<lang> lang) (?! word | name) | it`,
  /** Took for something: "as a threat", but not "as well as she could". */
  taken: "as (?! adv? word as) | by np as | to act | to word | into (?: lang | word | number)",
  fromlang: "from (?: det | poss)? word? (?<lang> lang) (?! word | name)",
  intoenglish: "into word? english (?! word | name | remark)",
  ends: "(?= $ | , | ; | open | close | quote )",
  /** "over the phone", "for us", "as she spoke" */
  aside:
    "for object | for name{1,3} | for (?: det | poss)? word{0,2} listener | (?: on | from | in | by | with | to) np | as (?: subject | np) (?: says | utter) | remark (?: by | for) remark | adv",
  translated: `(?: done | does) (?: for object)? (?: said (?! taken) (?: fromlang | intoenglish | aside)* | (?: fromlang | intoenglish | aside){0,3} ends )`,
  translating: `doing (?: for object)? (?: said (?! taken) (?: fromlang | intoenglish | aside)* | (?: fromlang | intoenglish | aside){0,3} ends )`,
  passes: "pass | utter",
  inenglish: `(?: adv | aside){0,2} (?: said | lang) (?: adv | aside){0,2} (?: fromlang)? intoenglish | (?: adv | on)? intoenglish said`,
  /** All that somebody does who translates. */
  acts: "translated | passes inenglish | helped to? act (?: for object)? (?: said | (?: fromlang | intoenglish | aside){0,3} ends) | provided (?: det)? mod{0,2} translation | served serving",
  acting:
    "translating | passes inenglish | helped to? act (?: for object)? (?: said | (?: fromlang | intoenglish | aside){0,3} ends) | provided (?: det)? mod{0,2} translation | served serving",
  serving: `(?: as | in | for) (?: as)? (?: det | poss)? mod{0,2} interpreter`,
};

/** The classes of English words, and the grammar's phrases. */
export const englishWordClasses = wordClasses(LISTS, PHRASES);
