import type { TranslationLanguage } from "../translation-language.ts";
import { any, either, named, optional, raw, sequence, upTo } from "../translation-patterns.ts";
import { table, words } from "../words.ts";

const LANGUAGE = named("lang", "<LANG>");

const WORD_ENDS = raw`(?![\p{L}-])`;

/** Whoever or whatever a sentence goes on to name. */
const SOMEBODY = String.raw`[^,.;()\uFFFC]{1,50}`;

const WORD_BEGINS = raw`(?<![\p{L}-])`;

/** "aus dem Polnischen übersetzt" */
const TRANSLATED = sequence(
  optional("aus dem", `${LANGUAGE}en`),
  optional("von", named("translator", SOMEBODY)),
  optional("ins deutsche"),
  "übersetzt",
);

const DOCUMENT = any("interview gespräch mitteilung brief buch rede tweet erklärung");

/** A word that describes whoever translated: no determiner, as in "die den Roman übersetzte". */
const DESCRIBING = String.raw`(?!(?:${any("der die das den dem des ein eine einen einem einer ihn sie es")}) )[\p{L}-]+`;

/** ihre Tochter übersetzte: at the end of its clause. */
const HELPER_TRANSLATED = sequence(
  named("helper", any("ihr ihre sein seine ein eine der die"), optional(DESCRIBING), DESCRIBING),
  any("übersetzte dolmetschte übersetzt dolmetscht"),
  raw`(?=\s*(?:[,.;:\uFFFC]|$))`,
);

/** What German news text says about translation: a first set. */
export const germanTranslation: TranslationLanguage = {
  languageNames: table({
    en: "englisch englischer",
    fr: "französisch französischer",
    es: "spanisch spanischer",
    it: "italienisch italienischer",
    ru: "russisch russischer",
    ar: "arabisch arabischer",
    zh: "chinesisch chinesischer",
    ja: "japanisch",
    ko: "koreanisch",
    tr: "türkisch türkischer",
    uk: "ukrainisch ukrainischer",
    pl: "polnisch polnischer",
    he: "hebräisch",
    fa: "persisch",
    pt: "portugiesisch",
    el: "griechisch",
    hu: "ungarisch",
    cs: "tschechisch",
    da: "dänisch",
    sv: "schwedisch",
    nl: "niederländisch holländisch flämisch",
    no: "norwegisch",
    fi: "finnisch",
    ro: "rumänisch",
    bg: "bulgarisch",
    sr: "serbisch",
    hr: "kroatisch",
    sq: "albanisch",
    ku: "kurdisch",
    ka: "georgisch",
    hi: "hindi",
    prs: "dari",
    ps: "paschtu",
    vi: "vietnamesisch",
    ca: "katalanisch",
    la: "latein",
    cy: "walisisch",
    ga: "irisch",
    gd: "gälisch",
    br: "bretonisch",
    eu: "baskisch",
    gl: "galicisch",
    lt: "litauisch",
    lv: "lettisch",
    et: "estnisch",
    sk: "slowakisch",
    sl: "slowenisch",
    mk: "mazedonisch",
    bs: "bosnisch",
    be: "belarussisch weißrussisch",
    hy: "armenisch",
    az: "aserbaidschanisch",
    ur: "urdu",
    bn: "bengalisch",
    ta: "tamil tamilisch",
    th: "thailändisch",
    id: "indonesisch",
    so: "somali",
    am: "amharisch",
    ti: "tigrinya",
    sw: "suaheli swahili",
    ha: "hausa",
    tt: "tatarisch",
    yi: "jiddisch",
    km: "khmer",
    my: "birmanisch",
    ug: "uigurisch",
    bo: "tibetisch",
    mn: "mongolisch",
    lb: "luxemburgisch",
    wen: "sorbisch",
    gsw: "schweizerdeutsch",
    nds: "plattdeutsch",
    mt: "maltesisch",
    is: "isländisch",
  }),
  triggerWords: words(
    `deutsch dolmetscher dolmetscherin dolmetschers übersetzer übersetzerin übersetzt übersetzung simultanübersetzung muttersprache
     übersetzers gebärdensprache untertitelt untertiteln übersetzungs-app übersetzungsapp übersetzer-app übersetzungssoftware
     mischung mixtur übersetzte übersetzten übersetzter übersetztes dolmetschte dolmetscht`,
  ),
  glossWords: new Set(),
  languageLeads: words("auf aus in dem"),
  cues: [
    {
      // Die Zitate wurden aus dem Polnischen übersetzt. Das Interview wurde auf Polnisch geführt.
      rule: "translated-words",
      reach: "article",
      pattern: sequence(
        WORD_BEGINS,
        any("dieses das dieser alle die"),
        any("interview gespräch artikel text zitate interviews gespräche"),
        any("wurde wurden"),
        raw` (?:auf (?<spoken><LANG>) ${any("geführt aufgezeichnet")}|${TRANSLATED})`,
      ),
    },
    {
      // Aus dem Polnischen von Jon Lund. Übersetzung: Jon Lund
      rule: "translated-words",
      reach: "note",
      pattern: either(
        sequence(
          raw`(?<=^\W*)`,
          "aus dem",
          `${LANGUAGE}en`,
          optional("übersetzt"),
          "von",
          named("translator", SOMEBODY),
        ),
        sequence(raw`(?<=^\W*)`, "übersetzung", raw`:\s*`, named("name", SOMEBODY)),
      ),
    },
    {
      // „Der Damm hält“, sagte Varos. Ihre Worte wurden aus dem Polnischen übersetzt.
      rule: "remarks-in-language",
      reach: "before",
      pattern: sequence(
        WORD_BEGINS,
        any("ihre seine die diese"),
        any("worte äußerungen aussagen bemerkungen antworten rede erklärung"),
        any("wurde wurden"),
        TRANSLATED,
      ),
    },
    {
      // „Der Damm hält“, sagte Varos. Ihr Sohn übersetzte.
      rule: "through-an-interpreter",
      reach: "near",
      pattern: sequence(raw`(?<=^|, (?:wie |während )?)`, HELPER_TRANSLATED),
    },
    {
      // „Der Damm hält“, sagte Varos, deren Worte eine Dolmetscherin übersetzte.
      rule: "through-an-interpreter",
      reach: "quote",
      pattern: sequence(
        any("deren dessen"),
        any("worte äußerungen aussagen aussage antworten rede schilderungen"),
        HELPER_TRANSLATED,
      ),
    },
    {
      // „Der Damm hält“, sagte Varos in ihrer Muttersprache Polnisch.
      rule: "said-in-language",
      reach: "quote",
      pattern: sequence(
        any("sagte erklärte schrieb antwortete rief ergänzte betonte"),
        upTo(4, String.raw`[\p{L}-]+`),
        "in",
        any("ihrer seiner"),
        "muttersprache",
        raw`(?:,? (?:dem )?${LANGUAGE}(?:en)?)?${WORD_ENDS.source}`,
      ),
    },
    {
      // Auf Polnisch sagte Varos: „Der Damm hält.“
      rule: "said-in-language",
      reach: "quote",
      pattern: sequence(raw`(?<=^|[\uFFFC“"]\s*,?\s*)`, "auf", LANGUAGE, WORD_ENDS),
    },
    {
      // „Der Damm hält“, sagte Varos über eine Dolmetscherin.
      rule: "through-an-interpreter",
      reach: "speaker",
      pattern: sequence(
        either(any("über durch mithilfe"), "mit hilfe", "via"),
        any("einen einer eines ihren ihrer ihres seinen seiner seines eine ihre seine die den"),
        raw` ${named("translator", either(sequence(any("dolmetscher übersetzer"), raw`(?:in)?`)))}s?${WORD_ENDS.source}`,
        // über eine Dolmetscherin, die er kannte
        raw`(?!, (?:der|die|deren|dessen)\b)`,
      ),
    },
    {
      // „Der Damm hält“, sagte Varos mithilfe einer Übersetzungs-App.
      rule: "through-an-interpreter",
      reach: "speaker",
      pattern: sequence(
        WORD_BEGINS,
        either(any("mithilfe via per"), "mit hilfe"),
        named(
          "translator",
          optional(any("einer eine ihrer seiner ihre seine der die")),
          any("übersetzungs-app übersetzungsapp übersetzer-app übersetzungssoftware"),
        ),
        WORD_ENDS,
      ),
    },
    {
      // „Der Damm hält“, sagte Varos in gebrochenem Polnisch. / in polnischer Sprache
      rule: "said-in-language",
      reach: "speaker",
      pattern: either(
        sequence(
          raw`(?<!\p{L})`,
          "in",
          any("gebrochenem perfektem fließendem gutem akzentfreiem holprigem bestem stockendem"),
          LANGUAGE,
          WORD_ENDS,
        ),
        sequence(
          raw`(?<!\p{L})`,
          "in",
          `${named("spoken", "<LANG>")}(?:er)?`,
          "sprache",
          WORD_ENDS,
        ),
      ),
    },
    {
      // „Der Damm hält“, sagte Varos in einer Mischung aus Polnisch und Deutsch.
      rule: "said-in-language",
      reach: "speaker",
      pattern: sequence(
        "in einer",
        any("mischung mixtur"),
        "aus",
        either(sequence(LANGUAGE, "und deutsch"), sequence("deutsch und", LANGUAGE)),
        WORD_ENDS,
      ),
    },
    {
      // Varos sprach Polnisch, eine Dolmetscherin übersetzte.
      rule: "said-in-language",
      reach: "speaker",
      pattern: sequence(
        any("sprach spricht sprachen sprechen"),
        LANGUAGE,
        raw`(?=(?:,| und) [^.;:\uFFFC]{1,60}(?<!\p{L})(?:übersetz|dolmetsch))`,
      ),
    },
    {
      // „Der Damm hält“, sagt Varos in dem Video, das deutsch untertitelt ist.
      rule: "voice-over",
      reach: "quote",
      pattern: either(
        "deutsch untertitelt",
        sequence("mit", any("deutschen"), "untertiteln"),
        sequence("laut", any("den der"), optional("deutschen"), "untertiteln"),
      ),
    },
    {
      // „Der Damm hält“, schrieb Varos (Übersetzung der Redaktion).
      rule: "outlet-translation",
      reach: "quote",
      pattern: sequence(
        raw`(?<=[(\[])`,
        "übersetzung",
        either(any("von durch"), raw`(?=der |des )`),
        raw`\s*`,
        named("by", SOMEBODY),
        raw`(?=[)\]])`,
      ),
    },
    {
      // Varos ließ sich von einer Dolmetscherin übersetzen.
      rule: "through-an-interpreter",
      reach: "speaker",
      pattern: sequence(
        any("ließ lässt lassen"),
        "sich",
        any("von durch"),
        named(
          "translator",
          any("einem einer ihrem ihrer seinem seiner"),
          raw` (?:dolmetscher|übersetzer)(?:in)?`,
        ),
        any("übersetzen dolmetschen"),
        WORD_ENDS,
      ),
    },
    {
      // „Der Damm hält“, sagte Varos, übersetzt von ihrer Tochter.
      rule: "through-an-interpreter",
      reach: "quote",
      pattern: sequence(
        raw`(?<=,\s)`,
        any("übersetzt gedolmetscht"),
        "von",
        named(
          "helper",
          any("einem einer ihrem ihrer seinem seiner dem der"),
          optional(String.raw`[\p{L}-]+`),
          String.raw`[\p{L}-]+`,
        ),
        raw`(?=\s*(?:[,.;:\uFFFC]|$))`,
      ),
    },
    {
      // „Der Damm hält“, erklärte Varos in deutscher Gebärdensprache.
      rule: "sign-language",
      reach: "speaker",
      language: "sgn",
      pattern: sequence("in", optional("deutscher"), "gebärdensprache"),
    },
    {
      // „Der Damm hält“, sagte Varos am Montag auf Polnisch.
      rule: "said-in-language",
      reach: "speaker",
      pattern: sequence(
        any(
          `sagte erklärte schrieb antwortete rief twitterte ergänzte betonte sprach sagt erklärt schreibt antwortet ruft
           ergänzt betont spricht berichtete berichtet erzählte erzählt meinte meint rief fügte`,
        ),
        upTo(8, String.raw`[\p{L}-]+`),
        "auf",
        LANGUAGE,
        WORD_ENDS,
      ),
    },
    {
      // „Der Damm hält“, schrieb Varos, aus dem Polnischen übersetzt von Jon Lund.
      rule: "translated-words",
      reach: "quote",
      // but not: Varos, die den Roman aus dem Polnischen übersetzte
      pattern: sequence(
        raw`(?<=[,(\[]\s*)`,
        "aus dem",
        `${LANGUAGE}en`,
        raw` übersetzt(?:e[nrs]?)?${WORD_ENDS.source}`,
        optional("von", named("translator", SOMEBODY)),
      ),
    },
    {
      // „Der Damm hält“, sagte Varos laut einer Übersetzung der Halmer Zeitung.
      rule: "outlet-translation",
      reach: "speaker",
      pattern: sequence(
        any("laut nach gemäß in"),
        optional(any("einer der")),
        any("übersetzung simultanübersetzung"),
        optional(any("von der des"), SOMEBODY),
      ),
    },
  ],
  coordinators: words("und aber sondern"),
  intentions: words(""),
  cueDenials: words(
    `nicht nie niemals kein keine keinen ohne gewöhnlich meist meistens oft manchmal sonst wird werden würde soll
     sollte kann könnte möchte will`,
  ),
  // Das Buch wurde übersetzt; als der Brief übersetzt wurde
  passive: either(
    raw`\b${sequence(any("wurde wurden worden"), "übersetzt")}\b`,
    sequence("übersetzt", any("wurde wurden")),
  ),
  own: sequence("auf deutsch", WORD_ENDS),
  otherOccasion: either(
    // in einem späteren Interview
    sequence("in", any("einem einer"), optional(any("anderen späteren")), DOCUMENT, raw`\b`),
    // vergangene Woche, voriges Jahr
    raw`\b${sequence(any("vergangene letzte"), "woche")}`,
    raw`\b${sequence(any("voriges letztes"), "jahr")}`,
  ),
  writingVerbs: words("schrieb schreibt geschrieben twitterte twittert postete mailte"),
  otherTime: "(?!)",
  day: sequence(
    raw`\b`,
    any("montag dienstag mittwoch donnerstag freitag samstag sonntag gestern morgen"),
    raw`\b`,
  ),
  // Sie sprach auf Polnisch.
  lookingBack: sequence(
    raw`^\W*(?:[\p{L}.-]+ ){1,4}?`,
    any("sprach sprachen redete antwortete äußerte"),
  ),
  speechWords: words("sprach gesprochen interview gespräch rede"),
  goingOn: raw`\b${any("dann später danach anschließend zuvor nachdem bevor begann wechselte")}\b`
    .source,
  unclearScope: sequence(
    any("einige mehrere manche teile"),
    optional(any("der des")),
    any("zitate äußerungen interviews gespräche interviews gesprächs"),
    any("wurde wurden"),
    optional("aus dem", String.raw`[\p{L}-]+`),
    "übersetzt",
  ),
  exceptions: "(?!)",
  allOfThem: "",
  passingWords: ["ein paar worte", "etwas"],
  passingActs: words("sang singt sangen betete beteten betet fluchte schrie schrien rief brüllte"),
  readingActs: words("las liest verlas"),
  hearingVerbs: new Set(),
  // Varos, der mit der Familie über eine Dolmetscherin sprach; sprach mit der Familie über eine Dolmetscherin
  spokeWithOthers: sequence(
    raw`(?<!\p{L})mit `,
    any("der den dem einer einem seiner ihrer seinem ihrem seinen ihren"),
    optional(String.raw`[\p{L}-]+`),
    any(
      `familie familien eltern mutter vater paar kind kindern jungen mädchen mann frau männern frauen opfer
       opfern verdächtigen fahrer zeugen zeugin bewohnern patienten patientin überlebenden angehörigen`,
    ),
    raw`(?=\s*$|\s(?:über|durch|mithilfe|mit|via)(?!\p{L}))`,
  ),
  // Ein Dolmetscher übersetzte ihre Rede ins Polnische.
  otherDirection: raw`^[^,.;:()\uFFFC]{0,40}?(?<!\p{L})ins <LANG>`.source,
  asides: new Set(),
  asideOfSpeech: "",
  interpreterNouns: words("dolmetscher dolmetscherin übersetzer übersetzerin"),
  interpreterLeads: words("über via durch"),
  ofInterviews: sequence(raw`\b`, any("interviews gespräche"), raw`\b`),
  foreignWords: sequence("auf", named("lang", "<LANG>")),
  ofOneTalk: raw`^das (?:interview|gespräch)\b`.source,
  earlier: sequence(raw`\b`, any("früher damals zuvor einst"), raw`\b`),
  reporters: words("ich wir"),
  together: new Map([
    ["beide", 2],
    ["alle drei", 3],
  ]),
  helpers: words(
    `enkel enkelin nichte neffe schwester bruder tochter sohn dolmetscher dolmetscherin freundin freund mutter vater
     mann frau cousin cousine nachbar nachbarin kollege kollegin mitarbeiter mitarbeiterin pressesprecher
     pressesprecherin betreuer betreuerin lehrer lehrerin anwalt anwältin helfer helferin begleiter begleiterin
     sozialarbeiter sozialarbeiterin reporter reporterin übersetzer übersetzerin`,
  ),
};
