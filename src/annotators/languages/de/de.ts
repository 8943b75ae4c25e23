import type { Language } from "../language.ts";
import { plainGrammar, plainLanguage } from "../plain.ts";
import { compounding, table, words } from "../words.ts";
import { germanBodies, germanPeople, germanTitles } from "./people.ts";
import { germanTranslation } from "./translation/translation.ts";
import { germanVerbs } from "./verbs.ts";

/** German: a first set. Attribution after and before the quote, and the plain ways to say that words were translated. */
export const german: Language = {
  ...plainLanguage,
  tag: "de",
  elisions: words("s n ne nen"),
  cueVerbs: germanVerbs,
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
    ["nach", "auffassung", "von"],
    ["nach", "auffassung"],
    ["nach", "überzeugung", "von"],
    ["nach", "überzeugung"],
    ["nach", "meinung", "von"],
    ["nach", "meinung"],
    ["nach", "darstellung", "von"],
    ["nach", "darstellung"],
    ["nach", "aussage", "von"],
    ["nach", "aussage"],
    ["nach", "aussagen", "von"],
  ],
  viewPhrases: [["für"]],
  reportedForms: words(
    `sei seien habe könne müsse werde wolle solle dürfe gebe gehe komme stehe bleibe lasse mache sehe finde
     nehme bringe brauche liege heiße zeige führe stelle setze spiele gelte bestehe erhalte wisse hätte
     hätten wäre wären könnte könnten`,
  ),
  sourcePostpositions: words("zufolge"),
  pronouns: table({ male: "er", female: "sie", plural: "wir man", first: "ich" }),
  thingPronouns: words("es"),
  otherPronouns: words("es das dies dem den ihm ihn ihr ihnen sich uns mich mir"),
  passives: words("wurde wird worden wurden werden"),
  genderWords: table({
    male: "er ihm ihn sein seine seiner seinem",
    female: "ihr ihre ihrer ihrem",
  }),
  aliasCues: [["geborene"], ["geborener"], ["geb."], ["alias"]],
  givenNames: table({ female: "simone andrea", male: "jan kai" }),
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
  heads: words("chef chefin leiter leiterin vertreter vertreterin"),
  ages: words("eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
  replyVerbs: words("antwortet antwortete erwidert erwiderte entgegnet entgegnete"),
  abbreviations: words(
    "dr. prof. st. nr. bzw. ca. z. b. mio. mrd. usw. etc. evtl. ggf. inkl. max. min. str. tel. vgl. u. a. d. h.",
  ),
  titles: germanTitles,
  personNouns: germanPeople,
  bodyNouns: germanBodies,
  genericBodies: words("unternehmen firma konzern gruppe verein verband organisation"),
  documentNouns: compounding(
    `mitteilung erklärung brief bericht schreiben nachricht tweet artikel buch studie stellungnahme
     entwurf papier petition gutachten urteil aussendung`,
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
  articleGenders: table({ male: "der", female: "die" }),
  definiteArticles: words("der die das den dem"),
  possessives: words(
    "sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer mein meine unser unsere",
  ),
  prepositions: words(
    "in im an am auf aus bei beim mit nach von vom zu zum zur für über unter um gegen durch ohne seit vor laut",
  ),
  auxiliaries: words(
    "hat haben hatte hatten ist sind war waren wird werden wurde kann könne könnte muss soll nicht",
  ),
  conjunctions: words(
    "und aber oder denn doch sondern dass weil wenn als ob während nachdem falls sobald bevor bis damit seitdem indem obwohl sodass sowie sofern solange obgleich",
  ),
  relatives: words("der die das welcher welche welches dem den dessen deren wo"),
  adverbs: words(
    "auch dann noch schon gestern heute später zudem außerdem weiter hinzu jedoch bereits immer wieder nun",
  ),
  nounsCapitalised: true,
  calendarWords: words(
    "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember",
  ),
  timeNouns: words("tag woche monat jahr jahre morgen abend nacht mittag"),
  timeLeads: words("am im letzten diesen vergangenen"),
  placeLeads: words("in aus bei nach"),
  documentJoiners: words("von der des an aus"),
  nameParticles: words("von zu van de der"),
  readingVerbs: words("las lasen liest lesen gelesen"),
  namingVerbs: words("nennt nennen nenne bezeichnet bezeichnen tauft taufen"),
  termCues: words("sogenannte sogenannten sogenannter sogenanntes genannt namens betitelt getauft"),
  workNouns: compounding(
    `film buch roman lied album serie sendung stück gemälde ausstellung dokumentation zeitung zeitschrift
     magazin reihe kampagne projekt programm initiative titel thema`,
  ),
  shareNouns: words("prozent befragten mehrheit hälfte drittel"),
  pollNouns: words("umfrage umfragen"),
  signNouns: words(
    "schild schilder plakat plakate banner transparent transparente aufkleber flyer",
  ),
  chantVerbs: words("skandieren skandiert skandierte skandierten singen singt sang sangen"),
  screenWords: words("knopf taste menü schaltfläche rubrik suchbegriff befehl"),
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
    ...plainGrammar,
    of: words("von des der"),
    by: words("von"),
    and: words("und"),
    as: words("als wie"),
    like: words("wie"),
    that: words("dass"),
    how: words("wie was"),
    infinitive: words("zu"),
    the: words("der die das den dem"),
    indefinite: words("ein eine einen einem einer"),
    obliqueArticles: words("dem den einem einen"),
    demonstratives: words("das dies diese dieser so"),
    pointing: words("dieser diese"),
    somebody: words("jemand"),
    anyRelatives: words("der die das welcher welche welches dem den dessen deren wo"),
    meaning: words("bedeutet"),
    report: words("berichtet berichtete berichteten"),
    passive: /^ge.+[tn]$/u,
    oblique: /n$/u,
    age: /-jährige[nr]?$/u,
    people:
      /(?:innen|leute|experten|kritiker|beobachter|insider|zeugen|kreise|medien|menschen|forschende)$/u,
    reflexives: words("sich"),
    subjectMayWait: true,
  },
  translation: germanTranslation,
};
