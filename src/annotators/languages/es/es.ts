import type { Language } from "../language.ts";
import { NEVER, table, words } from "../words.ts";
import { spanishTranslation } from "./translation.ts";

/** Spanish: a first set. Attribution after and before the quote, and the plain ways to say that words were translated. */
export const spanish: Language = {
  tag: "es",
  elisions: new Set(),
  joined: null,
  cueVerbs: table({
    say: `dijo dice decía dicho declaró declara afirmó afirma añadió añade explicó explica aseguró asegura
      señaló señala indicó indica respondió responde preguntó pregunta contó cuenta escribió escribe
      anunció anuncia advirtió advierte insistió insiste subrayó subraya destacó destaca recordó
      recuerda reconoció reconoce agregó agrega comentó comenta sostuvo sostiene manifestó manifiesta
      tuiteó concluyó concluye prometió promete lamentó lamenta admitió admite gritó grita precisó
      apuntó apunta relató relata dijeron expresó expresa consideró considera opinó opina denunció
      denuncia replicó replica avisó avisa confesó confiesa detalló detalla resumió resume matizó
      puntualizó remarcó zanjó recalcó recalca enfatizó enfatiza reiteró reitera proclamó proclama propuso
      propone aclaró aclara confirmó confirma exigió exige alertó alerta reclamó reclama pidió pide
      sentenció sentencia argumentó argumenta valoró valora celebró celebra ironizó añadido declarado
      afirmado asegurado explicado señalado indicado advertido subrayado destacado recordado reconocido
      insistido lamentado admitido apuntado manifestado anunciado expresado concluido respondido`,
    call: "calificó califica llamó llama describió describe criticó critica tachó tacha",
    show: "reza rezaba lee",
  }),
  pastVerbs: words(""),
  plainVerbs: words(""),
  objectVerbs: words("calificó califica llamó llama describió describe criticó critica tachó"),
  cueNouns: words("declaración frase pregunta respuesta promesa palabras afirmación comentario"),
  sourcePhrases: [["según"], ["de", "acuerdo", "con"], ["en", "palabras", "de"]],
  viewPhrases: [["para"], ["a", "juicio", "de"]],
  reportedForms: new Set(),
  sourcePostpositions: words(""),
  pronouns: table({ male: "él", female: "ella", plural: "ellos ellas nosotros", first: "yo" }),
  thingPronouns: words(""),
  thingPossessives: words(""),
  otherPronouns: words("lo le les se eso esto ello que quien"),
  passives: words("fue es sido era son"),
  genderWords: table({ male: "él", female: "ella" }),
  aliasCues: [["nacida"], ["nacido"], ["alias"]],
  honorifics: table({ male: "sr sr. señor don", female: "sra sra. señora doña" }),
  styles: words("papa rey reina emperador hermano hermana sor fray"),
  shortTitles: new Map(),
  genericPeople: words("hombre mujer niño niña persona"),
  otherRanks: words("adjunto adjunta vice"),
  beatVerbs: words(
    "ríe rió sonríe sonrió asiente asintió suspira suspiró duda dudó señala señaló mira miró",
  ),
  askVerbs: words("pregunta preguntó cuestionó interrogó"),
  ages: words("dos tres cuatro cinco seis siete ocho nueve diez once doce"),
  replyVerbs: words("responde respondió contesta contestó replica replicó"),
  officeVerbs: new Map(),
  abbreviations: words("sr. sra. dr. dra. ee. uu."),
  titles: words(
    `presidente presidenta ministro ministra gobernador gobernadora secretario secretaria canciller teniente capitán comandante fiscal alcalde alcaldesa director directora doctor doctora profesor
     profesora general coronel senador senadora diputado diputada juez jueza obispo cardenal papa rey reina`,
  ),
  personNouns: table({
    female: `presidenta ministra alcaldesa directora doctora profesora senadora diputada jueza mujer madre
      hija abogada vecina enfermera maestra investigadora actriz entrenadora traductora pescadora
      ingeniera agricultora obrera médica escritora panadera mandataria candidata dirigenta secretaria gobernadora
      legisladora concejala consejera jefa vocera funcionaria política jugadora delegada
      exministra expresidenta empresaria experta ganadera`,
    male: `presidente ministro alcalde director doctor profesor senador diputado hombre padre hijo abogado
      vecino enfermero maestro investigador actor entrenador traductor panadero pescador ingeniero
      agricultor obrero médico escritor mandatario candidato secretario gobernador legislador concejal
      consejero vocero funcionario político jugador técnico delegado exministro expresidente empresario
      experto teniente capitán comandante ganadero canciller`,
    unknown:
      "portavoz juez testigo responsable jefe periodista artista economista intérprete cantante dirigente líder titular analista fiscal senador representante",
  }),
  bodyNouns: words(
    "gobierno ministerio policía empresa compañía grupo partido sindicato asociación ayuntamiento",
  ),
  genericBodies: words("empresa compañía firma grupo organización asociación club"),
  documentNouns: words(
    "comunicado carta informe mensaje texto correo tuit artículo libro discurso estudio",
  ),
  platforms: words(
    "x twitter facebook instagram telegram weibo linkedin tiktok threads bluesky mastodon whatsapp youtube reddit snapchat vkontakte truth",
  ),
  platformLeads: words("en vía"),
  documentPrepositions: words("en según por"),
  organisationWords: words(
    "ministerio universidad escuela hospital banco grupo partido sindicato asociación congreso senado consejo",
  ),
  nameAdjectives: words("ex exministro expresidente"),
  determiners: words("el la los las un una unos unas este esta estos estas ese esa"),
  articles: words("el la los las un una unos unas"),
  definiteArticles: words("el la los las este esta"),
  possessives: words("su sus mi mis nuestro nuestra nuestros nuestras tu tus"),
  prepositions: words(
    "de del a al en por para con sin sobre entre desde hasta tras ante contra según",
  ),
  auxiliaries: words("ha han había habían es son era fue está están no se"),
  conjunctions: words("y e pero o u ni que porque cuando si aunque como mientras"),
  relatives: words("que quien quienes cual donde cuyo cuya"),
  adverbs: words("también luego después ayer hoy ya entonces además siempre nunca aún todavía"),
  nounsCapitalised: false,
  calendarWords: words(
    "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  ),
  timeNouns: words("día semana mes año mañana tarde noche"),
  timeLeads: words("el la este esta pasado en"),
  placeLeads: words("en de desde"),
  documentJoiners: words("de del a por para"),
  nameParticles: words("de del la los van von"),
  readingVerbs: words("leyó lee leía leer leyendo leído"),
  namingVerbs: words("llama llaman denomina denominan apoda apodan bautiza bautizan"),
  termCues: words(
    "llamado llamada titulado titulada apodado apodada denominado denominada bautizado",
  ),
  workNouns: words(
    "película libro novela canción álbum serie programa obra cuadro exposición documental",
  ),
  shareNouns: words("ciento encuestados mayoría mitad tercio"),
  pollNouns: words("encuesta encuestas"),
  signNouns: words("pancarta cartel letrero"),
  chantVerbs: words(
    "corear corea corean coreó corearon coreaban cantar canta cantan cantó cantaron",
  ),
  wordNouns: words("palabra palabras término términos expresión apodo lema título"),
  commonWords: words(
    `sí gracias hola bien tiempo hombre mujer ciudad país guerra paz vida puente casa agua pan nada
     nadie todo todos toda todas algo alguien muy más menos mucho muchos mucha poco pocos hay había
     hemos estamos estoy soy somos tengo tenemos tiene tienen puede pueden podemos quiero queremos
     quiere hacer hace hecho vamos estar así aquí ahora mejor peor gran grande nuevo años vez gente
     trabajo dinero tampoco sólo solo bueno malo cada otro otra otros cosa cosas mundo necesita
     necesitamos nos mar río puerto barco`,
  ),
  ownEndings: "(?:ción|ciones|mente|dad|amos|emos|aron|ieron)$",
  turnLabels: table({ question: "p pregunta", answer: "r respuesta" }),
  ownWords: words("yo me mi mis nosotros nos nuestro nuestra usted ustedes tú te tu"),
  grammar: {
    of: words("de del"),
    by: words("por de"),
    and: words("y e"),
    deed: words(""),
    as: words("como según"),
    like: words("como"),
    that: words("que"),
    how: words("como lo"),
    infinitive: words(""),
    modal: words(""),
    the: words("el la los las"),
    indefinite: words("un una"),
    demonstratives: words("eso esto esta este"),
    somebody: words("alguien"),
    thingRelatives: words(""),
    meaning: words("significa"),
    report: words("informó informa informaron"),
    participle: NEVER,
    past: NEVER,
    passive: /(?:ado|ido|ada|ida)s?$/u,
    bareParticiple: /[ai]do$/u,
    infinitiveForm: /[aei]r(?:se|l[aeo]s?)?$/u,
    adverb: /[a-z]{3}mente$/u,
    adjective: /$^/u,
    demonym: NEVER,
    negated: NEVER,
    age: NEVER,
    people: NEVER,
    parent: NEVER,
    parentOf: NEVER,
    agent: NEVER,
    clitics: words("me te le les nos se"),
    reflexives: words("se"),
    attributesWithin: true,
    dialogueDash: true,
    subjectMayWait: true,
    subjectMayDrop: true,
  },
  translation: spanishTranslation,
};
