import type { TranslationLanguage } from "../translation-language.ts";
import { any, either, named, optional, raw, sequence, upTo } from "../translation-patterns.ts";
import { table, words } from "../words.ts";

const LANGUAGE = named("lang", "<LANG>");

const WORD_ENDS = raw`(?![\p{L}-])`;

/** Whoever or whatever a sentence goes on to name. */
const SOMEBODY = String.raw`[^,.;()\uFFFC]{1,50}`;

const TRANSLATED = "traducid[oa]s?";

const WORD_BEGINS = raw`(?<![\p{L}-])`;

const HAS_BEEN = either(any("fue fueron"), sequence(any("ha han"), "sido"));

/** "traducido del gallego por Jon Lund" */
const TRANSLATED_FROM = sequence(
  TRANSLATED,
  raw`(?: del ${LANGUAGE})?${WORD_ENDS.source}`,
  raw`(?: por ${named("translator", SOMEBODY)})?`,
);

const DOCUMENT = any("entrevista comunicado carta libro discurso tuit mensaje");

/** What Spanish news text says about translation: a first set. */
export const spanishTranslation: TranslationLanguage = {
  languageNames: table({
    en: "inglés",
    fr: "francés",
    de: "alemán",
    it: "italiano",
    pt: "portugués",
    ru: "ruso",
    ar: "árabe",
    zh: "chino mandarín",
    ja: "japonés",
    ko: "coreano",
    tr: "turco",
    uk: "ucraniano",
    pl: "polaco",
    he: "hebreo",
    fa: "persa",
    el: "griego",
    ca: "catalán",
    eu: "euskera vasco",
    gl: "gallego",
    qu: "quechua",
    gn: "guaraní",
    ro: "rumano",
    sv: "sueco",
    nl: "neerlandés holandés",
    cs: "checo",
    da: "danés",
    hu: "húngaro",
    bg: "búlgaro",
    hr: "croata",
    sr: "serbio",
    ku: "kurdo",
    hi: "hindi",
    nah: "náhuatl",
    ay: "aimara aymara",
    ht: "criollo",
    yua: "maya",
    arn: "mapudungun",
    ast: "asturiano",
    cy: "galés",
    ga: "irlandés",
    gd: "gaélico",
    br: "bretón",
    lt: "lituano",
    lv: "letón",
    et: "estonio",
    fi: "finés finlandés",
    no: "noruego",
    sk: "eslovaco",
    sl: "esloveno",
    sq: "albanés",
    mk: "macedonio",
    be: "bielorruso",
    hy: "armenio",
    ka: "georgiano",
    ur: "urdu",
    bn: "bengalí",
    th: "tailandés",
    vi: "vietnamita",
    id: "indonesio",
    so: "somalí",
    am: "amárico",
    sw: "suajili",
    wo: "wolof",
    prs: "dari",
    ps: "pastún",
    bo: "tibetano",
    quc: "quiché",
    mam: "mam",
    kek: "q'eqchi q’eqchi",
    tzh: "tseltal",
    tzo: "tsotsil",
    zap: "zapoteco",
    mix: "mixteco",
    oto: "otomí",
    guc: "wayuunaiki",
    ber: "bereber",
    yi: "yidis",
  }),
  triggerWords: words(
    `tradujo traduce traducía traduciendo español castellano traducido traducida traducidos traducidas traducción intérprete traductor
     traductora signos señas materna natal`,
  ),
  glossWords: new Set(),
  languageLeads: words("en del hablando un de"),
  cues: [
    {
      // Esta entrevista ha sido traducida del gallego. La entrevista se realizó en gallego.
      rule: "translated-words",
      reach: "article",
      pattern: sequence(
        WORD_BEGINS,
        any("esta este la las"),
        any("entrevista entrevistas artículo conversación citas"),
        raw` (?:${sequence(HAS_BEEN, TRANSLATED_FROM)}|${sequence(
          either(sequence("se", any("realizó hizo")), sequence(HAS_BEEN, any("realizada hecha"))),
          "en",
          named("spoken", "<LANG>"),
          WORD_ENDS,
        )})`,
      ),
    },
    {
      // Traducción de Jon Lund
      rule: "translated-words",
      reach: "note",
      pattern: either(
        sequence(raw`(?<=^\W*)(?=${TRANSLATED} (?:del|por)(?!\p{L}))`, TRANSLATED_FROM),
        sequence(
          raw`(?<=^\W*)`,
          "traducción",
          raw`(?:\s+(?:de|por)\s+|:\s*)`,
          named("name", SOMEBODY),
        ),
      ),
    },
    {
      // «La presa aguantará», dijo Varos. Sus palabras fueron traducidas del gallego.
      rule: "remarks-in-language",
      reach: "before",
      pattern: sequence(
        WORD_BEGINS,
        any("sus las estas su"),
        any("palabras declaraciones respuestas comentarios discurso"),
        HAS_BEEN,
        TRANSLATED_FROM,
      ),
    },
    {
      // «La presa aguantará», dijo Varos. Hablaba en gallego.
      rule: "said-in-language",
      reach: "near",
      pattern: sequence(
        raw`(?<=^\W*)`,
        any("hablaba habló expresaba hablaban"),
        upTo(3, String.raw`[\p{L}-]+`),
        "en",
        LANGUAGE,
        WORD_ENDS,
      ),
    },
    {
      // «La presa aguantará», dijo Varos. Su hijo traducía.
      rule: "through-an-interpreter",
      reach: "near",
      pattern: sequence(
        raw`(?<=^|[,;] |\bmientras )`,
        named("helper", any("su un una"), String.raw`[\p{L}-]+`),
        any("traducía traduciendo traduce"),
        raw`(?=\s*(?:[,.;:\uFFFC]|$))`,
      ),
    },
    {
      // «La presa aguantará», dijo Varos, traducido por su hija.
      rule: "through-an-interpreter",
      reach: "quote",
      pattern: sequence(
        raw`(?<=,\s)`,
        any("traducido traducida traducidos traducidas"),
        "por",
        named("helper", any("su un una"), String.raw`[\p{L}-]+`),
        raw`(?=\s*(?:[,.;:\uFFFC]|$))`,
      ),
    },
    {
      // «La presa aguantará», dijo Varos a través de un intérprete.
      rule: "through-an-interpreter",
      reach: "speaker",
      pattern: sequence(
        either(
          "a través de",
          "por medio de",
          "mediante",
          sequence("con", optional("la"), "ayuda de"),
          sequence(any("asistido asistida asistidos asistidas"), "por"),
        ),
        named("translator", any("una un su"), any("intérprete traductora traductor")),
      ),
    },
    {
      // «La presa aguantará», dijo Varos, con su hija como intérprete.
      rule: "through-an-interpreter",
      reach: "speaker",
      pattern: sequence(
        "con",
        named("helper", any("su un una"), String.raw`[\p{L}-]+`),
        any("como de"),
        any("intérprete traductora traductor"),
        raw`(?![\p{L}-])`,
      ),
    },
    {
      // «La presa aguantará», dijo Varos mediante una aplicación de traducción.
      rule: "through-an-interpreter",
      reach: "speaker",
      pattern: sequence(
        raw`(?<!\p{L})`,
        either(
          "a través de",
          "por medio de",
          any("mediante usando"),
          sequence("con", optional("la"), "ayuda de"),
        ),
        named("translator", any("una un su"), any("aplicación app programa"), "de traducción"),
      ),
    },
    {
      // «La presa aguantará», dijo Varos en una mezcla de gallego y español.
      rule: "said-in-language",
      reach: "speaker",
      pattern: sequence(
        "en una mezcla de",
        either(
          sequence(LANGUAGE, "y", any("español castellano")),
          sequence(any("español castellano"), any("y e"), LANGUAGE),
        ),
        WORD_ENDS,
      ),
    },
    {
      // «La presa aguantará», dijo Varos en un gallego vacilante.
      rule: "said-in-language",
      reach: "speaker",
      pattern: sequence(
        raw`(?<!\p{L})`,
        "en un",
        optional(any("buen mal")),
        LANGUAGE,
        // but not: en un italiano del barrio
        any("vacilante perfecto fluido impecable rudimentario correcto chapurreado pausado básico"),
        WORD_ENDS,
      ),
    },
    {
      // «La presa aguantará», dice Varos en el vídeo, subtitulado en español.
      rule: "voice-over",
      reach: "quote",
      pattern: sequence(
        "en",
        any("el la un una este esta ese esa su"),
        any("vídeo video película mensaje grabación entrevista"),
        raw`,? `,
        any("subtitulado subtitulada doblado doblada"),
        any("en al"),
        any("español castellano"),
      ),
    },
    {
      // «La presa aguantará», escribió Varos (traducción de la redacción).
      rule: "outlet-translation",
      reach: "quote",
      pattern: sequence(raw`(?<=[(\[])`, "traducción", any("de del por"), SOMEBODY, raw`(?=[)\]])`),
    },
    {
      // «La presa aguantará», explicó Varos en lengua de signos.
      rule: "sign-language",
      reach: "speaker",
      language: "sgn",
      pattern: sequence("en lengua de", any("signos señas")),
    },
    {
      // «La presa aguantará», escribió Varos en una carta traducida por este diario.
      rule: "translated-words",
      reach: "quote",
      pattern: sequence(
        any("entrevista comunicado carta discurso mensaje declaraciones comentarios"),
        TRANSLATED,
        raw` (?:del ${LANGUAGE} )?por ${named("translator", SOMEBODY)}`,
      ),
    },
    {
      // «La presa aguantará», dijo Varos el lunes en gallego.
      rule: "said-in-language",
      reach: "speaker",
      pattern: sequence(
        any(
          `hablaba habló expresaba expresó respondía dijo declaró afirmó añadió escribió respondió gritó explicó tuiteó
           hablando dice declara afirma añade escribe responde explica cuenta contó asegura aseguró señaló señala`,
        ),
        upTo(8, String.raw`[\p{L}-]+`),
        "en",
        LANGUAGE,
        WORD_ENDS,
      ),
    },
    {
      // En gallego, Varos dijo: «La presa aguantará».
      rule: "said-in-language",
      reach: "quote",
      pattern: sequence(raw`(?<=^\W*)`, "en", LANGUAGE, raw`(?=\s*,)`),
    },
    {
      // «La presa aguantará», dijo Varos en su lengua materna, el gallego.
      rule: "said-in-language",
      reach: "quote",
      pattern: sequence(
        any("dijo declaró afirmó añadió respondió explicó"),
        upTo(4, String.raw`[\p{L}-]+`),
        "en su",
        either(
          raw`(?:lengua|idioma) (?:materna|natal)(?:, el ${LANGUAGE})?(?![\p{L}-])`.source,
          sequence(LANGUAGE, any("natal materno")),
        ),
      ),
    },
    {
      // «La presa aguantará», dijo Varos, cuyas palabras fueron traducidas por su hija.
      rule: "remarks-in-language",
      reach: "quote",
      pattern: sequence(
        "cuyas",
        any("palabras declaraciones respuestas"),
        either(
          sequence(HAS_BEEN, TRANSLATED_FROM),
          sequence(
            any("tradujo traducía traduce"),
            named("helper", any("su un una"), String.raw`[\p{L}-]+`),
            raw`(?=\s*(?:[,.;:\uFFFC]|$))`,
          ),
        ),
      ),
    },
    {
      // «La presa aguantará», escribió Varos (traducido del gallego por Jon Lund).
      rule: "translated-words",
      reach: "quote",
      pattern: sequence(
        // but not: cuya novela fue traducida del gallego
        raw`(?<!(?<!\p{L})(?:es|son|fue|fueron|sido|novelas?|libros?|poemas?|obras?)\s+)`,
        TRANSLATED,
        "del",
        LANGUAGE,
        optional("por", named("translator", SOMEBODY)),
      ),
    },
    {
      // «La presa aguantará», dijo Varos según una traducción de la Gaceta de Halm.
      rule: "outlet-translation",
      reach: "speaker",
      pattern: sequence("según", any("una la"), "traducción", optional(any("del de"), SOMEBODY)),
    },
  ],
  coordinators: words("y e pero sino"),
  intentions: words(""),
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
  otherTime: "(?!)",
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
  exceptions: "(?!)",
  allOfThem: "",
  passingWords: ["unas palabras", "algo"],
  passingActs: words("cantó cantaba cantado rezó rezaba gritó gritaba"),
  readingActs: words("leyó leía recitó"),
  hearingVerbs: new Set(),
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
  asides: new Set(),
  asideOfSpeech: "",
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
