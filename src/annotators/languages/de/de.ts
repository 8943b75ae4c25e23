import type { Language } from "../language.ts";
import { NEVER, table, words } from "../words.ts";
import { germanTranslation } from "./translation.ts";

/** German: a first set. Attribution after and before the quote, and the plain ways to say that words were translated. */
export const german: Language = {
  tag: "de",
  elisions: words("s n ne nen"),
  cueVerbs: table({
    say: `sagte sagt sagten erklärte erklärt meinte meint betonte betont ergänzte ergänzt fügte fügt
      antwortete antwortet fragte fragt berichtete berichtet schrieb schreibt teilte teilt warnte warnt
      forderte fordert kündigte kündigt versicherte versichert erzählte erzählt rief ruft räumte räumt
      kommentierte kommentiert twitterte twittert behauptete behauptet versprach verspricht mahnte
      mahnt unterstrich unterstreicht bekräftigte bekräftigt gestand gesagt erinnerte zitierte so sagen
      heißt hieß beklagte beklagt bedauerte bedauert urteilte urteilt bilanzierte bilanziert entgegnete
      entgegnet erwiderte erwidert verkündete verkündet bestätigte bestätigt verlangte verlangt
      appellierte appelliert`,
    call: "nannte nennt bezeichnete bezeichnet kritisierte kritisiert lobte lobt beschrieb beschreibt",
    show: "liest stand steht lautet lautete",
  }),
  pastVerbs: words(""),
  plainVerbs: words(""),
  objectVerbs: words(
    "nannte nennt bezeichnete bezeichnet kritisierte kritisiert lobte lobt erinnerte zitierte",
  ),
  cueNouns: words("aussage behauptung frage antwort bemerkung worte versprechen"),
  sourcePhrases: [
    ["laut"],
    ["gemäß"],
    ["nach", "angaben", "von"],
    ["nach", "angaben"],
    ["nach", "worten", "von"],
    ["nach", "den", "worten", "von"],
    ["nach", "den", "worten"],
    ["nach", "einschätzung", "von"],
    ["nach", "einschätzung"],
    ["nach", "ansicht", "von"],
    ["nach", "ansicht"],
    ["aus", "sicht", "von"],
    ["aus", "sicht"],
  ],
  sourcePostpositions: words("zufolge"),
  pronouns: table({ male: "er", female: "sie", plural: "wir man", first: "ich" }),
  thingPronouns: words("es"),
  thingPossessives: words(""),
  otherPronouns: words("es das dies dem den ihm ihn ihr ihnen uns mich mir"),
  passives: words("wurde wird worden wurden werden"),
  genderWords: table({
    male: "er ihm ihn sein seine seiner seinem",
    female: "ihr ihre ihrer ihrem",
  }),
  aliasCues: [["geborene"], ["geborener"], ["geb."], ["alias"]],
  honorifics: table({ male: "herr", female: "frau" }),
  styles: words("papst könig königin kaiser bruder schwester"),
  shortTitles: new Map([
    ["dr.", "doktor"],
    ["prof.", "professor"],
  ]),
  genericPeople: words("mann frau kind mensch person"),
  otherRanks: words("stellvertretende stellvertretender vize"),
  beatVerbs: words(
    "lacht lachte lächelt lächelte nickt nickte seufzt seufzte grinst grinste schweigt schwieg zögert zögerte zeigt zeigte blickt blickte",
  ),
  askVerbs: words("fragt fragte fragten erkundigt erkundigte"),
  ages: words("eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
  replyVerbs: words("antwortet antwortete erwidert erwiderte entgegnet entgegnete"),
  officeVerbs: new Map(),
  abbreviations: words(
    "dr. prof. st. nr. bzw. ca. z. b. mio. mrd. usw. etc. evtl. ggf. inkl. max. min. str. tel. vgl. u. a. d. h.",
  ),
  titles: words(
    `präsident präsidentin minister ministerin bürgermeister bürgermeisterin kanzler kanzlerin direktor
     direktorin professor professorin dr. prof. doktor general chef chefin sprecher sprecherin
     abgeordneter abgeordnete richter richterin bischof kardinal papst trainer trainerin landrat ingenieur ingenieurin`,
  ),
  personNouns: table({
    female: `präsidentin ministerin bürgermeisterin kanzlerin direktorin professorin chefin sprecherin
      richterin trainerin frau mutter tochter lehrerin ärztin anwältin bewohnerin forscherin bäckerin
      schülerin dolmetscherin übersetzerin ingenieurin fischerin nachbarin händlerin unternehmerin
      wirtin pfarrerin studentin kapitänin polizistin pflegerin rentnerin landwirtin`,
    male: `präsident minister bürgermeister kanzler direktor professor chef sprecher richter trainer mann
      vater sohn lehrer arzt anwalt bewohner forscher bäcker schüler dolmetscher übersetzer landwirt ingenieur fischer nachbar händler unternehmer wirt pfarrer student kapitän polizist pfleger handwerker rentner`,
    unknown: "abgeordnete vorsitzende angestellte zeuge expertin experte",
  }),
  bodyNouns: words(
    "regierung ministerium polizei unternehmen firma gruppe partei gewerkschaft verein stadt",
  ),
  genericBodies: words("unternehmen firma konzern gruppe verein verband organisation"),
  documentNouns: words(
    "mitteilung erklärung brief bericht schreiben nachricht tweet artikel buch studie",
  ),
  platforms: words(
    "x twitter facebook instagram telegram weibo linkedin tiktok threads bluesky mastodon whatsapp youtube reddit snapchat vkontakte truth",
  ),
  platformLeads: words("auf bei via"),
  documentPrepositions: words("in laut aus"),
  organisationWords: words(
    "ministerium universität schule klinik bank gruppe gmbh ag partei verein rat gericht zeitung",
  ),
  nameAdjectives: words("ehemalige ehemaliger frühere früherer"),
  determiners: words(
    "der die das den dem des ein eine einen einem einer eines dieser diese dieses",
  ),
  articles: words("der die das den dem des ein eine einen einem einer eines"),
  definiteArticles: words("der die das den dem"),
  possessives: words(
    "sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer mein meine unser unsere",
  ),
  prepositions: words(
    "in im an am auf aus bei beim mit nach von vom zu zum zur für über unter um gegen durch ohne seit vor laut",
  ),
  auxiliaries: words(
    "hat haben hatte hatten ist sind war waren wird werden wurde kann könne könnte muss soll nicht sich",
  ),
  conjunctions: words("und aber oder denn doch sondern dass weil wenn als ob während nachdem"),
  relatives: words("der die das welcher welche welches dem den dessen deren wo"),
  adverbs: words(
    "auch dann noch schon gestern heute später zudem außerdem weiter hinzu jedoch bereits immer wieder nun",
  ),
  nounsCapitalised: true,
  calendarWords: words(
    "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember",
  ),
  timeNouns: words("tag woche monat jahr morgen abend nacht mittag"),
  timeLeads: words("am im letzten diesen vergangenen"),
  placeLeads: words("in aus bei nach"),
  documentJoiners: words("von der des an aus"),
  nameParticles: words("von zu zur zum van de der"),
  readingVerbs: words("las lasen liest lesen gelesen"),
  termCues: words("sogenannte sogenannten sogenannter sogenanntes genannt namens betitelt getauft"),
  workNouns: words(
    "film buch roman lied album serie sendung stück gemälde ausstellung dokumentation",
  ),
  shareNouns: words("prozent befragten mehrheit hälfte drittel"),
  pollNouns: words("umfrage umfragen"),
  signNouns: words("schild plakat banner transparent aufkleber"),
  chantVerbs: words("skandieren skandiert skandierte skandierten singen singt sang sangen"),
  wordNouns: words("wort worte begriff ausdruck spitzname slogan titel motto"),
  commonWords: words(
    `ja nein gut danke haus stadt land krieg frieden leben wasser brot zeit mensch nie immer nichts
     niemand alles alle sehr mehr weniger viel viele wenig bin sind seid habe machen macht gemacht
     müssen können wollen geht gehen hier jetzt besser schlechter neu jahre tag mal leute arbeit
     geld jeder jede andere anderen sache sachen welt braucht brauchen meer fluss hafen boot kein
     keine keinen wir uns`,
  ),
  ownEndings: "(?:ung|ungen|heit|keit|lich|isch|schaft|en|em)$",
  turnLabels: table({ question: "frage", answer: "antwort" }),
  ownWords: words(
    "ich mich mir mein meine meinen wir uns unser unsere sie ihnen du dich dir ihr euch",
  ),
  grammar: {
    of: words("von des der"),
    by: words("von"),
    and: words("und"),
    as: words("als wie"),
    that: words("dass"),
    how: words("wie was"),
    infinitive: words("zu"),
    modal: words(""),
    the: words("der die das den dem"),
    indefinite: words("ein eine einen einem einer"),
    demonstratives: words("das dies diese dieser so"),
    somebody: words("jemand"),
    thingRelatives: words(""),
    meaning: words("bedeutet"),
    report: words("berichtet berichtete berichteten"),
    participle: NEVER,
    past: NEVER,
    passive: /^ge.+[tn]$/u,
    adverb: NEVER,
    adjective: /$^/u,
    demonym: NEVER,
    negated: NEVER,
    age: /-jährige[nr]?$/u,
    people: NEVER,
    parent: NEVER,
    parentOf: NEVER,
    agent: NEVER,
    subjectMayWait: true,
  },
  translation: germanTranslation,
};
