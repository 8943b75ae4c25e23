import type { CueKind } from "../language.ts";
import { words } from "../words.ts";

/** Regular verbs by kind; every form follows from the spelling. */
const REGULAR: Readonly<Record<CueKind, string>> = {
  say: `add admit advise affirm agree allege announce answer argue ask assert assure attest bark
    beam beg bellow blurt boast brag caution chant chuckle cite claim clarify comment complain
    concede conclude confess confide confirm contend continue counter cry declare demand deny detail
    disclose echo elaborate emphasise emphasize enthuse estimate exclaim explain exhort express
    fume gloat groan grumble guess gush hint imply indicate inform inquire insist instruct interject
    interrupt jest joke joke lament laugh lecture marvel mention mumble murmur mutter muse nod note
    object observe offer opine order phrase plead pledge point post predict proclaim promise
    propose protest question quip rage rant reason reassure recall recite reckon recommend recount
    reflect reiterate rejoin relate remark remember remind repeat reply report request respond
    retort reveal roar rule scoff scream shout shriek sigh sign signal snap sneer sob specify
    speculate stammer state stress stutter submit suggest surmise testify text theorise theorize
    threaten thunder tout tweet urge utter venture voice vow wail warn weigh whisper wonder worry
    yell inveigh interpret pen muse advocate allude contest opine outline petition preach profess
    prophesy pronounce rebut rejoice stipulate summarise summarize sum telegraph testify tease
    underline underscore weigh comment acknowledge appeal applaud praise thank fear`,
  call: `call consider accuse attack assail bemoan blame blast brand castigate categorise categorize challenge
    characterise characterize chide compare condemn critique criticise criticize decry defend
    denigrate denounce depict deride describe diss dismiss dub hail insult judge label laud liken
    lambast lambaste mock ridicule portray rail rebuke refer regard reject rip scold slam slate
    tar taunt term trash view welcome admire pound`,
  show: `proclaim display`,
};

/** Irregular forms and those that the spelling rules would get wrong. */
const IRREGULAR: Readonly<Record<CueKind, string>> = {
  say: `say says said saying tell tells told telling write writes wrote written writing speak speaks
    spoke spoken speaking sing sings sang sung singing swear swears swore sworn swearing think
    thinks thought thinking feel feels felt believe believes believed believing put puts putting
    find finds found hold holds held maintain maintains maintained maintaining forbid
    forbids forbade retweet retweets retweeted retweeting ends begin
    begins began beginning quote quotes quoted quoting open opens opened read pray prays
    prayed praying`,
  call: `tear tore bill billed
    deem deems deemed deeming cast`,
  show: `read reads reading`,
};

/** Past forms that no ending shows. */
export const englishPastForms: ReadonlySet<string> = words(
  `arose ate awoke beat became befell began bent bet bit bled blew bore bought bound bred broke
   brought built burnt came caught chose clung crept dealt did dove drank dreamt drew drove dug dwelt
   fed fell fled flew flung forbade foresaw forgave forgot fought found froze gave got grew had heard
   held hid hit hung kept knelt knew laid lay leapt learnt led left lent let lit lost made meant met
   mistook outbid overcame oversaw overtook paid put quit ran rang rode rose said sang sank sat saw
   sent shone shook shot shrank shut slept slid sold sought spelt spent spat split spoke spread
   sprang stole stood struck stuck stung swam swept swore swung taught thought threw told took tore
   underwent understood undertook upheld was went wept were withdrew withheld withstood woke won wore
   wove wrote`,
);

/** Verbs of more than one syllable that are stressed on the last. */
const DOUBLING = words("admit refer rebut submit regret concur infer");

/** Every form of the English verbs that hand over words. */
export const englishVerbs: ReadonlyMap<string, CueKind> = new Map(
  (["call", "show", "say"] as const).flatMap((kind) => [
    ...[...words(REGULAR[kind])].flatMap((verb) =>
      inflect(verb).map((form): [string, CueKind] => [form, kind]),
    ),
    ...[...words(IRREGULAR[kind])].map((form): [string, CueKind] => [form, kind]),
  ]),
);

/** Regular verbs as the dictionary has them: no form for a single subject. */
export const englishPlainForms: ReadonlySet<string> = new Set(
  Object.values(REGULAR).flatMap((verbs) => [...words(verbs)]),
);

/** "deny" → deny, denies, denied, denying. */
function inflect(verb: string): string[] {
  if (/[^aeiou]y$/u.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (/e$/u.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${verb}s`, `${verb}d`, `${stem}ing`];
  }
  const s = /(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  const doubled = doubles(verb) ? verb + verb.slice(-1) : verb;
  return [verb, s, `${doubled}ed`, `${doubled}ing`];
}

/** A single consonant after a single stressed vowel doubles: quip, quipped; admit, admitted. */
function doubles(verb: string): boolean {
  const short = /^(?:[^aeiou]+|[^aeiou]*qu)[aeiou][bdgklmnprt]$/u.test(verb);
  return short || DOUBLING.has(verb);
}
