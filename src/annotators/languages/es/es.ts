import type { Language } from "../language.ts";
import { plainGrammar, plainLanguage } from "../plain.ts";
import { table, words } from "../words.ts";
import { spanishBodies, spanishPeople, spanishTitles } from "./people.ts";
import { spanishTranslation } from "./translation/translation.ts";
import { spanishParticiple, spanishVerbs, verbsOfJudging } from "./verbs.ts";

/** Spanish: a first set. Attribution after and before the quote, and the plain ways to say that words were translated. */
export const spanish: Language = {
  ...plainLanguage,
  tag: "es",
  cueVerbs: spanishVerbs,
  objectVerbs: words(verbsOfJudging),
  cueNouns: words("declaración frase pregunta respuesta promesa palabras afirmación comentario"),
  sourcePhrases: [["según"], ["de", "acuerdo", "con"], ["en", "palabras", "de"]],
  viewPhrases: [["para"], ["a", "juicio", "de"]],
  pronouns: table({ male: "él", female: "ella", plural: "ellos ellas nosotros", first: "yo" }),
  otherPronouns: words("lo le les se eso esto ello que quien"),
  passives: words("fue es sido era son"),
  genderWords: table({ male: "él", female: "ella" }),
  aliasCues: [["nacida"], ["nacido"], ["alias"]],
  givenNames: table({ male: "joan" }),
  honorifics: table({ male: "sr sr. señor don", female: "sra sra. señora doña" }),
  styles: words("papa rey reina emperador hermano hermana sor fray"),
  genericPeople: words("hombre mujer niño niña persona"),
  otherRanks: words("adjunto adjunta vice"),
  beatVerbs: words(
    "ríe rió sonríe sonrió asiente asintió suspira suspiró duda dudó señala señaló mira miró",
  ),
  askVerbs: words("pregunta preguntó cuestionó interrogó"),
  heads: words("titular jefe jefa responsable líder dirigente integrante referente"),
  ages: words("dos tres cuatro cinco seis siete ocho nueve diez once doce"),
  replyVerbs: words("responde respondió contesta contestó replica replicó"),
  abbreviations: words("sr. sra. dr. dra. ee. uu."),
  titles: spanishTitles,
  personNouns: spanishPeople,
  bodyNouns: spanishBodies,
  genericBodies: words("empresa compañía firma grupo organización asociación club"),
  documentNouns: words(
    "comunicado carta informe mensaje texto correo tuit artículo libro discurso estudio",
  ),
  platformLeads: words("en vía"),
  documentPrepositions: words("en según por"),
  organisationWords: words(
    `ministerio universidad escuela hospital banco grupo partido sindicato asociación congreso senado consejo
     salón palacio frente operativo operación comisión comité instituto centro plaza avenida calle parque torneo copa liga club
     sala teatro museo iglesia catedral estadio puerto aeropuerto feria festival premio ley plan programa proyecto día
     unión federación fundación cámara corte tribunal fiscalía policía ejército gobierno junta alianza movimiento radio
     diario agencia estados naciones república reino provincia municipio ciudad barrio`,
  ),
  placedBodies: words(
    "ministerio alcaldía ayuntamiento fiscalía universidad consejería intendencia embajada tribunal diputación",
  ),
  nameAdjectives: words("ex exministro expresidente"),
  determiners: words("el la los las un una unos unas este esta estos estas ese esa"),
  articles: words("el la los las un una unos unas"),
  articleGenders: table({ male: "el un este ese", female: "la una esta esa" }),
  definiteArticles: words("el la los las este esta"),
  possessives: words("su sus mi mis nuestro nuestra nuestros nuestras tu tus"),
  prepositions: words(
    "de del a al en por para con sin sobre entre desde hasta tras ante contra según hacia mediante durante bajo",
  ),
  auxiliaries: words("ha han había habían es son era fue está están no se"),
  conjunctions: words("y e pero o u ni que porque cuando si aunque como mientras"),
  relatives: words("que quien quienes cual donde cuyo cuya"),
  adverbs: words(
    `también luego después ayer hoy ya entonces además siempre nunca aún todavía primero incluso finalmente así asimismo
     igualmente posteriormente previamente enseguida anoche`,
  ),
  calendarWords: words(
    "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  ),
  timeNouns: words("día semana mes año años meses mañana tarde noche"),
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
  screenWords: words("botón menú pestaña tecla opción comando"),
  wordNouns: words("palabra palabras término términos expresión apodo lema título concepto"),
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
    ...plainGrammar,
    of: words("de del"),
    by: words("por de"),
    and: words("y e"),
    as: words("como según"),
    like: words("como"),
    to: words("a al"),
    nounFirst: true,
    that: words("que"),
    how: words("como lo"),
    the: words("el la los las"),
    indefinite: words("un una"),
    demonstratives: words("eso esto esta este"),
    pointing: words("este esta ese esa"),
    somebody: words("alguien"),
    anyRelatives: words("que cual donde cuyo cuya"),
    meaning: words("significa"),
    report: words("informó informa informaron"),
    participle: spanishParticiple,
    passive: /(?:ado|ido|ada|ida)s?$/u,
    bareParticiple: /[ai]do$/u,
    infinitiveForm: /[aei]r(?:se|l[aeo]s?)?$/u,
    adverb: /[a-z]{3}mente$/u,
    clitics: words("me te le les nos se"),
    reflexives: words("se"),
    attributesWithin: true,
    dialogueDash: true,
    subjectMayWait: true,
    subjectMayDrop: true,
  },
  translation: spanishTranslation,
};
