import type { TranslationCue } from "../../translation-language.ts";

/** "in halting Welsh", but not "in Welsh waters" */
const IN_LANGUAGE =
  "(?<! asked) in (?: det | poss)? (?: word | adv){0,2} (?<lang> lang) (?! word | name | remark | work | lang | genitive | version)";

/**
 * Cues made of parts: who did it, an act of translating or of passing on, what was passed on, from what and into what. Each is a
 * rule over classes of words, so that it holds for all that the lexicon knows.
 *
 * These name somebody who did it.
 */
export const agentCues: readonly TranslationCue[] = [
  {
    // …, and her producer translated. / as her niece put it into English / her son, who acted as interpreter
    rule: "through-an-interpreter",
    reach: "speaker",
    classes: `(?<= , | ; | open | like) (?<said> somebody who? have? adv{0,2} acts)`,
  },
  {
    // The same where it is a sentence of its own.
    rule: "through-an-interpreter",
    reach: "near",
    classes: `(?<= ^) (?<said> somebody who? have? (?: adv{0,2} translated | be? adv{0,2} acting))`,
  },
  {
    // with her son translating / , her niece putting it into English
    rule: "through-an-interpreter",
    reach: "speaker",
    classes: `(?: (?<= , | quote | open | and) | with ) (?<said> somebody be? adv{0,2} acting )`,
  },
  {
    // waited for her producer to put that into English
    rule: "through-an-interpreter",
    reach: "near",
    classes: `for (?<said> somebody to (?: act (?: said)? (?! word | name) | passes inenglish))`,
  },
  {
    // through her niece, who translated / a relative who interpreted
    rule: "through-an-interpreter",
    reach: "speaker",
    classes: `(?: (?<= by | from | to | says) | (?: means | according to | with (?: det)? help of)) (?<said> somebody ,? who have? adv{0,2} (?: acts | utter english))`,
  },
  {
    // whose son translated
    rule: "through-an-interpreter",
    reach: "near",
    classes: `(?<said> whose (?<kin> mod{0,2} noun) whence? adv{0,2} acts)`,
  },
  {
    // Varos’s son translated for her.
    rule: "through-an-interpreter",
    reach: "near",
    classes: `(?<= ^) name{1,4} genitive (?<said> (?<kin> mod{0,2} noun) adv{0,2} acts)`,
  },
  {
    // through her niece’s translation, with her niece’s help as interpreter
    rule: "through-an-interpreter",
    reach: "speaker",
    classes: `(?<said> (?: means | with) (?<kin> (?: det | poss) mod{0,2} noun) genitive (?: word? translation | help as det? interpreter))`,
  },
  {
    // with her son as interpreter
    rule: "through-an-interpreter",
    reach: "speaker",
    classes: `(?<said> (?: with | means) somebody as det? interpreter)`,
  },
  {
    // The interpreting was done by her son.
    rule: "through-an-interpreter",
    reach: "near",
    classes: `(?<said> det translation be (?: provided | given) by (?<by> np))`,
  },
  {
    // We interviewed Varos with an interpreter.
    rule: "through-an-interpreter",
    reach: "near",
    classes: `first adv? met (?: with | to)? (?: np | object) (?: on np)? (?<said> with interpreted)`,
  },
  {
    // The interpreter hesitated. / pausing so that the interpreter could catch up
    rule: "through-an-interpreter",
    reach: "near",
    classes: `(?<= ^ | , | like | than | who) (?<said> (?: definite | poss | det) mod{0,3} interpreter adv? modal? to? labours)`,
  },
  {
    // who speaks no English, answered through her son / through her son because she knows little English
    rule: "through-an-interpreter",
    reach: "speaker",
    classes: `(?<said> (?: utter | word) (?: not | word)? scant word? english ,? like? (?: says | met | word)? (?: means | with (?: det)? help of) somebody (?= ends)
        | means somebody ,? than subject (?: utter | word) scant word? english )`,
  },
  {
    // The interview was conducted through an interpreter. / Her words are given here in translation.
    rule: "through-an-interpreter",
    reach: "before",
    classes: `(?<said> (?: poss | definite | name genitive) mod{0,3} remark (?: (?: on | to | from | of | with) np)? (?: have? be{1,2}) adv? given? on? adv? (?: (?: means | with) interpreted | in (?: poss | det)? english? translation))`,
  },
  {
    // With a translator on the line, Varos said: “…” / A phone on the table translated.
    rule: "through-an-interpreter",
    reach: "near",
    classes: `(?<= ^ | , ) (?<said> with interpreted) (?: on | by | in) np ends | (?<= ^) (?<said> (?<translator> (?: det | poss) mod{0,3} app (?: (?: on | from | in | of) np)?) (?: translated | provided det? translation))`,
  },
  {
    // A Welsh interpreter read out her statement.
    rule: "through-an-interpreter",
    reach: "near",
    classes: `(?<= ^) (?<said> interpreted adv? passes adv{0,2} (?: poss | name genitive) mod{0,2} remark)`,
  },
  {
    // A guide stood in the road and translated her Welsh for me. / kneels beside him and translates from the Welsh
    rule: "through-an-interpreter",
    reach: "near",
    classes: `(?: (?: on | in) (?: object | poss mod) ,? and (?<said> adv? translated) | (?<= (?: word | noun) ) and (?<said> adv? (?: done | does) (?: (?: poss | name genitive) word? (?<lang> lang) (?! word | name) (?: for object)? | said for reporter | for reporter | fromlang)) )`,
  },
  {
    // Lund, who translated for me all that week, laughed.
    rule: "through-an-interpreter",
    reach: "near",
    classes: `(?: (?<name> name{1,3}) (?: , np)? ,? )? who adv? be? have? adv? (?<said> (?: done | does | doing) for reporter)`,
  },
  {
    // through Lund, a volunteer interpreter
    rule: "through-an-interpreter",
    reach: "speaker",
    classes:
      "(?<said> (?: means | with det? help of) (?<name> name{1,3}) , (?: det | poss) mod{0,3} interpreter)",
  },
];

/** These tell what was passed on, or from what. Other cues say more of the same words, and come before them. */
export const actCues: readonly TranslationCue[] = [
  {
    // …, and a court interpreter repeated her answers. / …, with the interpreter whispering her words to the court.
    rule: "through-an-interpreter",
    reach: "speaker",
    classes: `(?<= , | ; | open | like | quote) with? (?<said> interpreted (?: , np ,)? (?: who)? (?: have)? adv{0,2} passes (?: adv | aside){0,2} said (?: fromlang | intoenglish | aside){0,3})`,
  },
  {
    // through an interpreter, with the help of the club’s interpreter, relying on her translator
    rule: "through-an-interpreter",
    reach: "speaker",
    classes: `(?<said> (?: means | with (?: det)? help of | leaning (?: on | by)) interpreted ) (?! throughout poss | , (?: subject | np) says , (?! quote))`,
  },
  {
    // her comments were interpreted by an aide / whose replies were relayed in English / his remarks, translated from Welsh
    rule: "translated-words",
    reach: "near",
    classes: `(?<said> (?: whose | poss | definite | name genitive) (?: word? (?<lang> lang) remark? | mod{0,3} remark) (?: (?: on | to | from | in | of) np){0,2} (?: , who | , | who | open)? have? be? adv{0,3}
        (?: done (?! taken) | pass (?: adv | aside)* (?: intoenglish | by interpreted) | relayed (?= fromlang | by (?: det | poss))) (?: fromlang | intoenglish | adv)* (?: by (?<by> np))? )`,
  },
  {
    // in an address that was simultaneously interpreted by the state broadcaster
    rule: "translated-words",
    reach: "quote",
    classes: `(?: in | from | according to | on) (?: det | poss)? mod{0,4} remark (?: (?: on | to | from | in | of | with) np){0,2} (?<said> (?: ,? who | , | open)? have? be{0,2} adv{0,2} (?: done | pass (?: aside)? (?: intoenglish | by interpreted)) (?! taken) (?: fromlang | intoenglish | adv)* (?: by (?<by> np))? )`,
  },
  {
    // according to the ministry’s English transcript, in the Herald’s translation of her remarks
    rule: "outlet-translation",
    reach: "speaker",
    classes: `(?! in definite translation (?! by | from | of)) (?<said> (?: according to | cites ) (?: det | poss | name genitive | english) mod{0,6} (?: translation | english mod{0,2} version) (?! of np? work | of np into) (?: of (?: said | (?: det | poss)? mod{0,2} remark))? fromlang? (?: given? by (?<by> np))? )`,
  },
  {
    // an email (which was in Welsh), from a speech on the dam, given in Welsh
    rule: "said-in-language",
    reach: "quote",
    classes: `(?: in | from | according to) (?: det | poss)? mod{0,4} (?<said> remark (?: (?: (?: on | to | from | of) np){1,2} (?= open | , | who | be | given))? (?: (?: open | ,)? who have? be{1,2} (?: adv | given on?){0,3} | (?: open | ,) adv? issued on? adv?) ${IN_LANGUAGE} )`,
  },
  {
    // whose comments on the call were given in Welsh and interpreted
    rule: "said-in-language",
    reach: "near",
    classes: `(?<said> (?: whose mod{0,3} oral | (?: poss | name genitive) mod{0,3} remark) (?: (?: on | to | from | of | with) np){0,2} have? be{1,2} (?: adv | given on?){0,3} ${IN_LANGUAGE} (?: , | like){0,2} adv{0,2} (?: done (?: by np)?)? )`,
  },
  {
    // speaking through Irish
    rule: "said-in-language",
    reach: "speaker",
    classes: `(?<said> says adv? means (?<lang> lang)) (?! word | name | remark | interpreter)`,
  },
  {
    // in comments her office translated, in a message, which the Herald has translated
    rule: "translated-words",
    reach: "quote",
    classes: `(?: in | from | according to | on) (?: det | poss)? mod{0,4} remark{1,2} (?: (?: on | to | from | of) np)? (?<said> ,? who? (?<by> np | first) have? adv{0,2} (?: done | passes intoenglish)) (?: fromlang | ends | by | for | with)`,
  },
  {
    // in a translated text message, in translated remarks carried on Altland TV, a translated statement read:
    rule: "translated-words",
    reach: "quote",
    classes: `(?<said> (?: in | from | according to | cites | det) (?: det | poss)? mod{0,3} done mod{0,2} remark{1,2} (?: (?: given | pass)? (?: on | by | to) np)?)`,
  },
  {
    // as interpreted by her niece
    rule: "translated-words",
    reach: "near",
    classes: `(?<said> as adv? (?: done | pass) (?: fromlang | intoenglish)* by (?<by> np))`,
  },
  {
    // a translation of which was read to jurors
    rule: "outlet-translation",
    reach: "quote",
    classes: `(?<said> det mod{0,2} translation of (?: who | (?: poss | whose) mod{0,2} remark))`,
  },
  {
    // the messages, originally in Welsh, read
    rule: "said-in-language",
    reach: "quote",
    classes: `(?: poss | definite) mod{0,3} remark{1,2} (?: , | open) (?<said> (?: adv | given){0,2} ${IN_LANGUAGE}) (?= , | close)`,
  },
  {
    // I have translated her words.
    rule: "translated-words",
    reach: "near",
    classes: `(?<said> first have? adv? done said) (?! taken)`,
  },
  {
    // speaking a mixture of Welsh and Breton
    rule: "said-in-language",
    reach: "speaker",
    classes: `(?<said> says in? (?: det | poss) word? blend of (?: (?<lang> lang) (?: and | ,) (?: lang | word? english) | word? english (?: and | ,) word? (?<lang> lang)))`,
  },
  {
    // Varos (translated): “…” / “…,” she said, roughly translated. / dubbed into English
    rule: "translated-words",
    reach: "quote",
    classes: `(?<= open | ,) (?<said> adv? as? done) (?= close) | (?<= ,) (?<said> (?: adv | as) done) ends | (?<= ^ | , | quote) (?<said> dubbed fromlang? into english (?: by (?<by> np))?)`,
  },
];
