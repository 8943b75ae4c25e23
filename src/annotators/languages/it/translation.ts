import { plainTranslation } from "../plain.ts";
import type { TranslationLanguage } from "../translation-language.ts";
import {
  any,
  either,
  LANGUAGE,
  named,
  optional,
  raw,
  SOMEBODY,
  sequence,
  upTo,
  verbOfSaying,
  WORD_BEGINS,
  WORD_ENDS,
  wordBut,
} from "../translation-patterns.ts";
import { table, words } from "../words.ts";
import { italianVerbs } from "./verbs.ts";

const TRANSLATED = "tradott[oaie]";

/** "tradotto dal gallese da Jon Lund" */
const TRANSLATED_FROM = sequence(
  TRANSLATED,
  raw`(?: dal(?:l['’]|lo\s|\s)${LANGUAGE})?${WORD_ENDS.source}`,
  raw`(?: da ${named("translator", SOMEBODY)})?`,
);

/** What Italian news text says about translation: a first set. */
export const italianTranslation: TranslationLanguage = {
  ...plainTranslation,
  languageNames: table({
    en: "inglese",
    fr: "francese",
    de: "tedesco",
    es: "spagnolo",
    pt: "portoghese",
    ru: "russo",
    ar: "arabo",
    zh: "cinese mandarino",
    ja: "giapponese",
    ko: "coreano",
    tr: "turco",
    uk: "ucraino",
    pl: "polacco",
    nl: "olandese",
    he: "ebraico",
    fa: "persiano farsi",
    el: "greco",
    ro: "romeno rumeno",
    sq: "albanese",
    sr: "serbo",
    hr: "croato",
    sl: "sloveno",
    hu: "ungherese",
    cs: "ceco",
    sv: "svedese",
    ca: "catalano",
    sc: "sardo",
    fur: "friulano",
    wo: "wolof",
    am: "amarico",
    ti: "tigrino",
    ur: "urdu",
    bn: "bengalese",
    hi: "hindi",
    cy: "gallese",
  }),
  triggerWords: words(
    "italiano tradotto tradotta tradotti tradotte traduceva traduce traducendo traduzione interprete traduttore traduttrice segni",
  ),
  languageLeads: words("in dal dall' parlando un"),
  cues: [
    {
      // Questa intervista è stata tradotta dal gallese.
      rule: "translated-words",
      reach: "article",
      pattern: sequence(
        WORD_BEGINS,
        raw`(?:${any("questa questo la le")} |l['’])`,
        any("intervista interviste articolo testo conversazione citazioni"),
        either(sequence("è stat[oa]"), sequence("sono stat[ie]")),
        TRANSLATED_FROM,
      ),
    },
    {
      // Traduzione di Jon Lund
      rule: "translated-words",
      reach: "note",
      pattern: sequence(
        raw`(?<=^\W*)`,
        "traduzione",
        raw`(?:\s+(?:di|a cura di)\s+|:\s*)`,
        named("name", SOMEBODY),
      ),
    },
    {
      // «La diga tiene», ha detto Varos. Suo figlio traduceva.
      rule: "through-an-interpreter",
      reach: "near",
      pattern: sequence(
        raw`(?<=^|[,;] |(?<!\p{L})mentre )`,
        optional(any("la il")),
        named("helper", any("suo sua un una"), String.raw`[\p{L}-]+`),
        any("traduceva traduce traducendo"),
        raw`(?=\s*(?:[,.;:\uFFFC]|$))`,
      ),
    },
    {
      // «La diga tiene», ha detto Varos tramite un interprete.
      rule: "through-an-interpreter",
      reach: "speaker",
      pattern: sequence(
        either("tramite", "attraverso", "per mezzo di", sequence("con", `l['’]aiuto di`)),
        raw` (?:un['’]\s*|(?:un|una|il suo|la sua|il|la) )?`,
        named("translator", any("interprete traduttore traduttrice")),
        WORD_ENDS,
      ),
    },
    {
      // «La diga tiene», ha spiegato Varos nella lingua dei segni.
      rule: "sign-language",
      reach: "speaker",
      language: "sgn",
      pattern: sequence(any("in nella"), "lingua dei segni", optional("italiana")),
    },
    {
      // «La diga tiene», ha detto Varos lunedì in gallese.
      rule: "said-in-language",
      reach: "speaker",
      needs: ["<LANG>"],
      pattern: sequence(
        either(verbOfSaying(italianVerbs), any("parlato parla parlando parlava")),
        upTo(
          6,
          wordBut(
            "romanzo romanzi libro libri poesia poesie canzone canzoni tesi opera opere memorie",
          ),
        ),
        raw`,? in `,
        LANGUAGE,
        WORD_ENDS,
      ),
    },
    {
      // In gallese, Varos ha detto: «La diga tiene».
      rule: "said-in-language",
      reach: "quote",
      needs: ["<LANG>"],
      pattern: sequence(raw`(?<=^\W*)`, "in", LANGUAGE, raw`(?=\s*,)`),
    },
    {
      // «La diga tiene», ha scritto Varos (tradotto dal gallese da Jon Lund).
      rule: "translated-words",
      reach: "quote",
      // but not: il cui romanzo è stato tradotto dal gallese
      pattern: sequence(raw`(?<=[,(\[]\s*)(?=${TRANSLATED} da)`, TRANSLATED_FROM),
    },
    {
      // «La diga tiene», ha scritto Varos (traduzione della redazione).
      rule: "outlet-translation",
      reach: "quote",
      pattern: sequence(
        raw`(?<=[(\[])`,
        "traduzione",
        any("di del della a"),
        SOMEBODY,
        raw`(?=[)\]])`,
      ),
    },
    {
      // «La diga tiene», ha detto Varos secondo una traduzione della Gazzetta di Halm.
      rule: "outlet-translation",
      reach: "speaker",
      pattern: sequence(
        "secondo",
        any("una la"),
        "traduzione",
        optional(any("di del della dell'"), SOMEBODY),
      ),
    },
  ],
  coordinators: words("e ed ma"),
  cueDenials: words(
    "non mai senza spesso solito solitamente nega negato parlerà testimonierà risponderà dovrà dovrebbe potrà può vuole",
  ),
  passive: sequence(raw`\b`, any("stato stata stati state fu furono"), TRANSLATED, raw`\b`),
  own: sequence(raw`\b`, "in italiano", WORD_ENDS),
  // in un’altra intervista, la settimana scorsa
  otherOccasion: either(
    raw`\bin (?:un['’]|una? )(?:altr[oa] )?(?:intervista|comunicato|lettera|libro|discorso|messaggio)`,
    raw`\b(?:la settimana|l['’]anno|il mese) scors[oa]`,
  ),
  writingVerbs: words("scrive scrisse scritto twittato pubblicato postato"),
  day: sequence(
    raw`(?<!\p{L})`,
    any("lunedì martedì mercoledì giovedì venerdì sabato domenica ieri domani"),
    raw`(?!\p{L})`,
  ),
  lookingBack: sequence(raw`^\W*(?:[\p{L}.-]+ ){0,4}?`, any("parlava parlato parlò rispondeva")),
  speechWords: words("parlava parlato intervista discorso"),
  goingOn: String.raw`(?<!\p{L})${any("poi dopo prima")}(?!\p{L})`,
  passingWords: ["poche parole", "qualcosa"],
  passingActs: words("cantato cantava cantò pregato pregava gridato gridava"),
  readingActs: words("letto legge lesse leggeva"),
  // Un interprete ha tradotto il suo discorso in gallese.
  otherDirection: raw`^[^,.;:()\uFFFC]{0,40}?(?<!\p{L})in <LANG>`.source,
  interpreterNouns: words("interprete traduttore traduttrice"),
  interpreterLeads: words("tramite attraverso"),
  ofInterviews: sequence(raw`\b`, any("interviste testimonianze conversazioni"), raw`\b`),
  foreignWords: sequence("in", LANGUAGE),
  ofOneTalk: raw`^(?:l['’]intervista|la conversazione)\b`.source,
  earlier: sequence(raw`\b`, any("prima allora anni"), raw`\b`),
  reporters: words("noi io"),
  together: new Map([
    ["entrambi", 2],
    ["entrambe", 2],
  ]),
  helpers: words("nipote sorella fratello figlia figlio amica amico moglie marito assistente"),
};
