import type { Language } from "../language.ts";
import { plainGrammar, plainLanguage } from "../plain.ts";
import { table, words } from "../words.ts";
import { frenchBodies, frenchPeople, frenchTitles } from "./people.ts";
import { frenchTranslation } from "./translation/translation.ts";
import { frenchParticiple, frenchVerbs, verbsOfJudging } from "./verbs.ts";

/** French: a first set. Attribution after and before the quote, and the plain ways to say that words were translated. */
export const french: Language = {
  ...plainLanguage,
  tag: "fr",
  joined: {
    elided: words("l' d' qu' s' n' j' m' t' c' jusqu' lorsqu' puisqu'"),
    elidedBeforeNames: words("l' d' qu'"),
    enclitics: words("il elle on ils elles je tu"),
  },
  cueVerbs: frenchVerbs,
  objectVerbs: words(verbsOfJudging),
  cueNouns: words("déclaration propos remarque question réponse promesse mots affirmation"),
  sourcePhrases: [
    ["selon"],
    ["d'", "après"],
    ["aux", "yeux", "de"],
    ["aux", "yeux", "d'"],
    ["de", "l'", "avis", "de"],
    ["de", "l'", "avis", "d'"],
    ["de", "l'", "aveu", "de"],
    ["dixit"],
  ],
  viewPhrases: [["pour"]],
  pronouns: table({
    male: "il",
    female: "elle",
    plural: "ils elles nous",
    first: "je j'",
  }),
  otherPronouns: words("on ce c' cela ça lui leur ceci y en qui que"),
  passives: words("est était été sera fut"),
  genderWords: table({ male: "il lui", female: "elle" }),
  aliasCues: [["née"], ["né"], ["alias"], ["dit"], ["dite"]],
  givenNames: table({ male: "jean jocelyn patrice", female: "laurence", unknown: "dominique" }),
  honorifics: table({
    male: "m. mm. monsieur",
    female: "mme mme. mmes madame mlle mademoiselle",
    unknown: "me dr pr",
  }),
  styles: words("pape roi reine empereur frère sœur"),
  genericPeople: words("homme femme enfant personne"),
  otherRanks: words("adjoint adjointe vice-président"),
  beatVerbs: words(
    "rit sourit hausse haussa soupire soupira hésite hésita montre montra désigne désigna",
  ),
  askVerbs: words("demande demandé demanda interroge interrogé questionne questionné"),
  heads: words("patron patronne chef cheffe responsable dirigeant dirigeante titulaire"),
  ages: words("deux trois quatre cinq six sept huit neuf dix onze douze"),
  replyVerbs: words(
    "répond répondit répondu réplique répliqua répliqué rétorque rétorqua rétorqué",
  ),
  abbreviations: words("m. mm. dr. st. ste."),
  titles: frenchTitles,
  personNouns: frenchPeople,
  bodyNouns: frenchBodies,
  genericBodies: words("entreprise société compagnie groupe organisation association club"),
  documentNouns: words(
    "communiqué lettre rapport message texte courriel tweet article livre discours étude",
  ),
  platformLeads: words("sur via"),
  documentPrepositions: words("dans selon après par"),
  organisationWords: words(
    `ministère université école hôpital banque groupe société parti syndicat association assemblée sénat conseil cour
     ligue front union fédération fondation comité commission institut centre place avenue rue parc palais théâtre musée
     église stade port aéroport festival prix loi plan programme projet tribunal parquet police armée gouvernement
     collectif mouvement radio agence journal états nations république région département ville club coupe tour`,
  ),
  placedBodies: words(
    "ministère préfecture mairie parquet tribunal université rectorat consulat ambassade gendarmerie",
  ),
  nameAdjectives: words("ancien ancienne nouveau nouvelle"),
  determiners: words("le la les l' un une des ce cette ces cet"),
  articles: words("le la les l' un une des du"),
  articleGenders: table({ male: "le un ce cet", female: "la une cette" }),
  definiteArticles: words("le la les l' ce cette cet"),
  possessives: words("son sa ses leur leurs mon ma mes notre nos votre vos"),
  prepositions: words(
    "de du d' à au aux en dans par pour sur avec sans chez vers sous entre depuis après avant devant lors pendant durant malgré parmi quant concernant selon",
  ),
  auxiliaries: words(
    "a ont avait avaient est était étaient sont ai avons avez aura aurait ne n' pas se s'",
  ),
  conjunctions: words("et mais ou donc or ni car que quand lorsque si puisque comme"),
  relatives: words("qui que qu' dont où lequel laquelle"),
  adverbs: words(
    "aussi ensuite puis encore déjà hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche notamment alors toujours certes néanmoins pourtant cependant ainsi enfin également aussitôt d'abord d'ailleurs plutôt",
  ),
  calendarWords: words(
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  ),
  timeNouns: words("jour semaine mois an ans année matin soir nuit midi début mi fin"),
  timeLeads: words("le la ce cette dernier en"),
  placeLeads: words("à en dans de"),
  documentJoiners: words("de du des à par pour"),
  nameParticles: words("de du des d d' la le van von"),
  readingVerbs: words("lu lit lisait lisent lire"),
  namingVerbs: words(
    "appelle appellent nomme nomment baptise baptisent surnomme surnomment qualifie",
  ),
  termCues: words(
    "soi-disant dit dite baptisé baptisée surnommé surnommée intitulé intitulée appelé appelée nommé nommée",
  ),
  workNouns: words(
    "film livre roman chanson album série émission pièce tableau exposition documentaire",
  ),
  shareNouns: words("cent sondés majorité moitié tiers"),
  pollNouns: words("sondage sondages"),
  signNouns: words("pancarte banderole affiche panneau"),
  chantVerbs: words("scander scande scandent scandé scandait scandaient chante chantent chanté"),
  screenWords: words("bouton menu onglet touche rubrique commande"),
  wordNouns: words("mot mots terme termes expression surnom slogan titre"),
  commonWords: words(
    `oui non bien bon merci bonjour temps homme femme ville pays guerre paix vie pont maison eau
     pain rien tout tous toute toutes très plus moins beaucoup peu suis sommes êtes avons faut
     faire fait peut peuvent pouvons veux voulons veut aller vais être avoir ici maintenant mieux
     pire grand ans jour fois gens travail argent jamais chaque autre autres chose choses monde
     besoin mer rivière port bateau personne nous`,
  ),
  ownEndings: "(?:ment|tion|tions|eux|euse|aient|ais|ait|ons|ez)$",
  turnLabels: table({ question: "q question", answer: "r réponse" }),
  ownWords: words("je j' me m' moi mon ma mes nous notre nos vous votre vos tu te t'"),
  grammar: {
    ...plainGrammar,
    of: words("de du des d'"),
    by: words("par de"),
    and: words("et"),
    as: words("comme"),
    like: words("comme"),
    to: words("à au aux"),
    nounFirst: true,
    that: words("que qu' lorsqu' puisqu'"),
    how: words("comment ce"),
    the: words("le la les l'"),
    indefinite: words("un une"),
    demonstratives: words("ce cela ces cette"),
    pointing: words("ce cet cette"),
    somebody: words("quelqu'un on"),
    anyRelatives: words("qui que qu' dont où lequel laquelle"),
    meaning: words("signifie veut"),
    report: words("rapporte rapporté rapportent"),
    participle: frenchParticiple,
    passive: /(?:é|ée|és|ées)$/u,
    bareParticiple: /é$/u,
    infinitiveForm: /(?:er|ir|oir|re)$/u,
    adverb: /[a-z]{3}ment$/u,
    clitics: words("se s' me m' te t' nous vous lui leur y en"),
    reflexives: words("se s'"),
    attributesWithin: true,
    subjectMayWait: true,
  },
  translation: frenchTranslation,
};
