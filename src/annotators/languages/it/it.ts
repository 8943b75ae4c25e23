import type { Language } from "../language.ts";
import { plainGrammar, plainLanguage } from "../plain.ts";
import { table, words } from "../words.ts";
import { italianBodies, italianPeople, italianTitles } from "./people.ts";
import { italianTranslation } from "./translation.ts";
import { italianParticiple, italianVerbs, verbsOfJudging } from "./verbs.ts";

/** Italian: a first set. Attribution after and before the quote, and the plain ways to say that words were translated. */
export const italian: Language = {
  ...plainLanguage,
  tag: "it",
  joined: {
    elided: words("l' un' d' c' s' m' t' dell' all' dall' nell' sull' quest' quell' sant'"),
    elidedBeforeNames: words("l' d' dell' all' dall'"),
    enclitics: words(""),
  },
  cueVerbs: italianVerbs,
  objectVerbs: words(verbsOfJudging),
  cueNouns: words("dichiarazione frase domanda risposta promessa parole affermazione commento"),
  sourcePhrases: [
    ["secondo"],
    ["stando", "a"],
    ["a", "detta", "di"],
    ["a", "detta", "del"],
    ["a", "detta", "della"],
  ],
  viewPhrases: [["per"]],
  pronouns: table({
    male: "lui egli",
    female: "lei ella",
    plural: "loro essi esse noi",
    first: "io",
  }),
  otherPronouns: words("lo li le gli ne ci si ciò questo quello che chi cui"),
  passives: words("è fu era stato stata sono viene venne"),
  genderWords: table({ male: "lui", female: "lei" }),
  aliasCues: [["nata"], ["nato"], ["alias"], ["detto"], ["detta"]],
  honorifics: table({ male: "sig. signor", female: "sig.ra signora" }),
  givenNames: table({ male: "andrea nicola simone luca mattia gabriele michele daniele raffaele" }),
  styles: words("papa re regina imperatore suor fra don"),
  genericPeople: words("uomo donna bambino bambina persona ragazzo ragazza"),
  otherRanks: words("vice aggiunto"),
  beatVerbs: words("ride rise sorride sorrise annuisce annuì sospira sospirò esita indica guarda"),
  askVerbs: words("chiede chiese chiesto domanda domandò"),
  heads: words("titolare capo responsabile leader dirigente esponente"),
  ages: words("due tre quattro cinque sei sette otto nove dieci undici dodici"),
  replyVerbs: words("risponde rispose risposto replica replicò replicato ribatte ribatté"),
  abbreviations: words("sig. sig.ra dott. dott.ssa prof. avv. ing. on. sen."),
  titles: italianTitles,
  personNouns: italianPeople,
  bodyNouns: italianBodies,
  genericBodies: words("azienda società ditta gruppo organizzazione associazione club"),
  documentNouns: words(
    "comunicato lettera rapporto messaggio testo mail tweet articolo libro discorso studio sentenza",
  ),
  platformLeads: words("su via"),
  documentPrepositions: words("in nel nella secondo da dal dalla"),
  organisationWords: words(
    `ministero università scuola ospedale banca gruppo partito sindacato associazione camera senato consiglio lega unione
     federazione fondazione comitato commissione istituto centro piazza via teatro museo chiesa stadio porto festival premio
     tribunale corte procura polizia radio agenzia giornale stati repubblica regione provincia comune`,
  ),
  placedBodies: words(
    "ministero prefettura procura tribunale università questura ambasciata comune",
  ),
  nameAdjectives: words("ex nuovo nuova"),
  determiners: words("il lo la i gli le l' un uno una un' questo questa questi queste quel quella"),
  articles: words("il lo la i gli le l' un uno una un' del della dei delle"),
  articleGenders: table({ male: "il lo un uno quel questo", female: "la una un' quella questa" }),
  definiteArticles: words("il lo la i gli le l' questo questa"),
  possessives: words("suo sua suoi sue loro mio mia nostro nostra tuo tua"),
  prepositions: words(
    `di del dello della dei degli delle dell' d' a al allo alla ai agli alle all' da dal dalla dallo dai dalle dall' in nel
     nello nella nei nelle nell' con su sul sulla sui sull' per tra fra senza contro sotto sopra verso durante dopo
     prima secondo presso entro tramite attraverso mediante`,
  ),
  auxiliaries: words("ha hanno aveva avevano è sono era erano ho abbiamo sarà avrà non si"),
  conjunctions: words("e ed ma o oppure né che perché quando se mentre come anche dunque"),
  relatives: words("che cui quale dove"),
  adverbs: words(
    "anche poi ieri oggi già ora inoltre sempre mai ancora infine così invece però subito prima intanto",
  ),
  calendarWords: words(
    `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto
     settembre ottobre novembre dicembre`,
  ),
  timeNouns: words("giorno settimana mese anno anni mattina sera notte pomeriggio"),
  timeLeads: words("il la lo questo questa scorso in"),
  placeLeads: words("a in da"),
  documentJoiners: words("di del della a da per"),
  nameParticles: words("di de del della dei lo la van von"),
  readingVerbs: words("letto legge leggeva leggere"),
  namingVerbs: words("chiama chiamano soprannomina battezza definisce"),
  termCues: words(
    "cosiddetto cosiddetta chiamato chiamata intitolato intitolata soprannominato soprannominata ribattezzato ribattezzata",
  ),
  workNouns: words(
    "film libro romanzo canzone album serie programma opera quadro mostra documentario",
  ),
  shareNouns: words("cento intervistati maggioranza metà terzo"),
  pollNouns: words("sondaggio sondaggi"),
  signNouns: words("striscione cartello manifesto insegna"),
  chantVerbs: words("scandisce scandiscono scandito canta cantano cantava cantavano"),
  screenWords: words("pulsante menu scheda tasto opzione comando"),
  wordNouns: words("parola parole termine termini espressione soprannome motto titolo concetto"),
  commonWords: words(
    `sì no grazie ciao bene tempo uomo donna città paese guerra pace vita ponte casa acqua pane niente nessuno tutto tutti
     tutta qualcosa molto più meno tanto poco abbiamo siamo sono ho può possiamo vogliamo voglio fare fatto andare
     essere così qui adesso meglio peggio grande nuovo anni volta gente lavoro soldi buono ogni altro altra cosa cose
     mondo bisogno mare fiume porto barca`,
  ),
  ownEndings: "(?:zione|zioni|mente|ità|iamo|ato|ata|ava|arono)$",
  turnLabels: table({ question: "d domanda", answer: "r risposta" }),
  ownWords: words("io mi mio mia noi ci nostro nostra voi vi lei tu ti tuo"),
  grammar: {
    ...plainGrammar,
    of: words("di del dello della dei degli delle dell' d'"),
    by: words("da dal dalla dai dall'"),
    and: words("e ed"),
    as: words("come"),
    like: words("come"),
    to: words("a al alla ai agli alle allo all'"),
    nounFirst: true,
    that: words("che"),
    how: words("come ciò"),
    the: words("il lo la i gli le l'"),
    indefinite: words("un uno una un'"),
    demonstratives: words("questo quello ciò questa"),
    pointing: words("questo questa quel quella"),
    somebody: words("qualcuno"),
    anyRelatives: words("che cui quale dove"),
    meaning: words("significa"),
    report: words("riferisce riferito riporta"),
    participle: italianParticiple,
    passive: /(?:at|ut|it|tt|st|s)[oaie]$/u,
    bareParticiple: /(?:ato|uto|ito|tto|sto|sso|so)$/u,
    infinitiveForm: /(?:are|ere|ire|arsi)$/u,
    adverb: /[a-z]{3}mente$/u,
    clitics: words("mi ti ci vi si gli le ne"),
    reflexives: words("si"),
    attributesWithin: true,
    subjectMayWait: true,
    subjectMayDrop: true,
  },
  translation: italianTranslation,
};
