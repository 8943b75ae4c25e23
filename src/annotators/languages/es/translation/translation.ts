import { plainTranslation } from "../../plain.ts";
import type { TranslationLanguage } from "../../translation-language.ts";
import {
  any,
  either,
  named,
  optional,
  raw,
  sequence,
  WORD_ENDS,
} from "../../translation-patterns.ts";
import { words } from "../../words.ts";
import { articleCues } from "./articles.ts";
import { interpreterCues } from "./interpreters.ts";
import { spanishLanguageNames } from "./language-names.ts";
import { DOCUMENT, TRANSLATED } from "./phrases.ts";
import { saidCues } from "./said.ts";
import { translatedCues } from "./translated.ts";

/** What Spanish news text says about translation: a first set. */
export const spanishTranslation: TranslationLanguage = {
  ...plainTranslation,
  languageNames: spanishLanguageNames,
  triggerWords: words(
    `tradujo traduce traducía traduciendo español castellano traducido traducida traducidos traducidas traducción intérprete traductor
     traductora signos señas materna natal`,
  ),
  languageLeads: words("en del hablando un de"),
  cues: [...articleCues, ...interpreterCues, ...saidCues, ...translatedCues],
  coordinators: words("y e pero sino"),
  cueDenials: words(
    `no nunca jamás sin suele solía normalmente generalmente negó niega declarará hablará testificará responderá deberá
     debería podrá podría puede quiere`,
  ),
  // El libro fue traducido.
  passive: sequence(raw`\b`, any("fue fueron sido"), TRANSLATED, raw`\b`),
  own: sequence(raw`\b`, "en", any("español castellano"), WORD_ENDS),
  otherOccasion: either(
    // en otra entrevista
    sequence(raw`\b`, "en", any("una un otra"), DOCUMENT, raw`\b`),
    // la semana pasada, el año pasado
    raw`\bla semana pasada`,
    sequence(raw`\b`, "el", any("mes año"), "pasado"),
  ),
  writingVerbs: words("escribió escribe escribía escrito tuiteó publicó posteó"),
  day: sequence(
    raw`(?<!\p{L})`,
    any("lunes martes miércoles jueves viernes sábado domingo ayer mañana"),
    raw`(?!\p{L})`,
  ),
  // Hablaba en gallego. Varos habló a través de un intérprete.
  lookingBack: sequence(
    raw`^\W*(?:[\p{L}.-]+ ){0,4}?`,
    any("hablaba habló expresaba expresó respondía respondió hablando"),
  ),
  speechWords: words("hablaba habló hablado entrevista discurso"),
  goingOn: String.raw`(?<!\p{L})${any("luego después antes")}(?!\p{L})`,
  unclearScope: sequence(
    any("algunas varias algunos varios"),
    optional("de", any("las los")),
    any("citas declaraciones entrevistas"),
    any("fueron fue"),
    TRANSLATED,
  ),
  passingWords: ["unas palabras", "algo"],
  passingActs: words("cantó cantaba cantado rezó rezaba gritó gritaba"),
  readingActs: words("leyó leía recitó"),
  // Varos, que habló con la familia a través de un intérprete
  spokeWithOthers: sequence(
    raw`(?<!\p{L})(?:con|a|al) `,
    optional(any("la el los las una un su sus")),
    optional(String.raw`[\p{L}-]+`),
    any(
      `familia familias padres madre padre pareja niño niña niños hijo hija hombre mujer hombres mujeres víctima
       víctimas sospechoso sospechosos conductor testigo testigos vecinos paciente pacientes supervivientes familiares`,
    ),
    raw`(?=\s*$|\s(?:a|por|mediante|con|gracias)(?!\p{L}))`,
  ),
  // Un intérprete tradujo su discurso al polaco.
  otherDirection: raw`^[^,.;:()\uFFFC]{0,40}?(?<!\p{L})al <LANG>`.source,
  interpreterNouns: words("intérprete traductor traductora"),
  interpreterLeads: words("mediante vía"),
  ofInterviews: sequence(raw`\b`, any("entrevistas testimonios conversaciones"), raw`\b`),
  foreignWords: sequence("en", named("lang", "<LANG>")),
  ofOneTalk: raw`^la (?:entrevista|conversación)\b`.source,
  earlier: sequence(raw`\b`, any("antes anteriormente entonces"), raw`\b`),
  reporters: words("nosotros nosotras yo"),
  together: new Map([
    ["ambos", 2],
    ["ambas", 2],
    ["los dos", 2],
    ["las dos", 2],
  ]),
  helpers: words("nieto nieta sobrina sobrino hermana hermano hija hijo amiga amigo ayudante"),
};
