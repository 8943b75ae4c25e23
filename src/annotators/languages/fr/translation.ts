import type { TranslationLanguage } from "../translation-language.ts";
import { any, either, named, optional, raw, sequence, upTo } from "../translation-patterns.ts";
import { table, words } from "../words.ts";

const LANGUAGE = named("lang", "<LANG>");

const WORD_ENDS = raw`(?![\p{L}-])`;

/** Whoever or whatever a sentence goes on to name. */
const SOMEBODY = String.raw`[^,.;()\uFFFC]{1,50}`;

const APOSTROPHE = "(?:’|')";

const TRANSLATED = "traduite?s?";

const WORD_BEGINS = raw`(?<![\p{L}’'-])`;

const HAS_BEEN = either(sequence(any("a ont avaient avait"), "été"), any("sont étaient"));

/** "traduit du breton par Jon Lund" */
const TRANSLATED_FROM = sequence(
  TRANSLATED,
  raw`(?:\s+(?:de l${APOSTROPHE}|du )${LANGUAGE})?${WORD_ENDS.source}`,
  raw`(?: par ${named("translator", SOMEBODY)})?`,
);

const DOCUMENT = any("entretien interview communiqué lettre livre discours tweet message");

/** What French news text says about translation: a first set. */
export const frenchTranslation: TranslationLanguage = {
  languageNames: table({
    en: "anglais",
    de: "allemand",
    es: "espagnol",
    it: "italien",
    pt: "portugais",
    ru: "russe",
    ar: "arabe",
    zh: "chinois mandarin",
    ja: "japonais",
    ko: "coréen",
    tr: "turc",
    uk: "ukrainien",
    pl: "polonais",
    nl: "néerlandais",
    he: "hébreu",
    fa: "persan",
    el: "grec",
    br: "breton",
    eu: "basque",
    co: "corse",
    ca: "catalan",
    ro: "roumain",
    sv: "suédois",
    cs: "tchèque",
    da: "danois",
    hu: "hongrois",
    bg: "bulgare",
    hr: "croate",
    sr: "serbe",
    ku: "kurde",
    ka: "géorgien",
    hi: "hindi",
    vi: "vietnamien",
    prs: "dari",
    ps: "pachto",
    wo: "wolof",
    bm: "bambara",
    ln: "lingala",
    oc: "occitan",
    kab: "kabyle",
    ht: "créole",
    cy: "gallois",
    ga: "irlandais",
    gd: "gaélique",
    gl: "galicien",
    lt: "lituanien",
    lv: "letton",
    et: "estonien",
    fi: "finnois",
    no: "norvégien",
    sk: "slovaque",
    sl: "slovène",
    sq: "albanais",
    mk: "macédonien",
    be: "biélorusse",
    hy: "arménien",
    az: "azéri azerbaïdjanais",
    ur: "ourdou",
    bn: "bengali",
    ta: "tamoul",
    th: "thaï",
    id: "indonésien",
    so: "somali",
    am: "amharique",
    ti: "tigrinya",
    sw: "swahili",
    ha: "haoussa",
    rw: "kinyarwanda",
    rn: "kirundi",
    mg: "malgache",
    ff: "peul",
    dyu: "dioula",
    bo: "tibétain",
    ug: "ouïghour",
    my: "birman",
    km: "khmer",
    lb: "luxembourgeois",
    gsw: "alsacien",
    ber: "berbère",
    zgh: "tamazight",
    ary: "darija",
  }),
  triggerWords: words(
    `traduisait traduisant recueillis français traduit traduite traduits traduites traduction interprète traducteur traductrice
     sous-titré sous-titrée sous-titrés doublé doublée mélange signes maternelle`,
  ),
  glossWords: new Set(),
  languageLeads: words("en du parlant de un"),
  cues: [
    {
      // Cet entretien a été traduit du breton. Propos recueillis en breton.
      rule: "translated-words",
      reach: "article",
      pattern: either(
        sequence(
          WORD_BEGINS,
          raw`(?:${any("cet cette ces les")} |l${APOSTROPHE})`,
          any("entretien entretiens interview interviews article texte citations"),
          HAS_BEEN,
          raw` (?:${TRANSLATED_FROM}|${sequence(any("réalisé réalisée mené menée réalisés conduit"), "en", named("spoken", "<LANG>"), WORD_ENDS)})`,
        ),
      ),
    },
    {
      rule: "remarks-in-language",
      reach: "article",
      pattern: sequence(WORD_BEGINS, "propos recueillis en", LANGUAGE, WORD_ENDS),
    },
    {
      // Traduit du breton par Jon Lund
      rule: "translated-words",
      reach: "note",
      // but not: traduite en justice
      pattern: sequence(
        raw`(?<=^\W*)(?=${TRANSLATED} (?:du |de l${APOSTROPHE}|par ))`,
        TRANSLATED_FROM,
      ),
    },
    {
      // « Le barrage tiendra », a dit Varos. Ses propos ont été traduits du breton.
      rule: "remarks-in-language",
      reach: "before",
      pattern: sequence(
        raw`(?<![\p{L}’'-])(?<!dont )`,
        any("ses ces leurs les sa son"),
        any("propos paroles déclarations réponses mots discours commentaires"),
        HAS_BEEN,
        TRANSLATED_FROM,
      ),
    },
    {
      // « Le barrage tiendra », a dit Varos. Son fils traduisait.
      rule: "through-an-interpreter",
      reach: "near",
      pattern: sequence(
        raw`(?<=^|[,;] |(?:tandis|pendant|alors) que )`,
        named("helper", any("son sa ses leur un une"), String.raw`[\p{L}-]+`),
        any("traduisait traduisant traduit"),
        raw`(?=\s*(?:[,.;:\uFFFC]|$))`,
      ),
    },
    {
      // « Le barrage tiendra », a dit Varos, traduit par sa fille.
      rule: "through-an-interpreter",
      reach: "quote",
      pattern: sequence(
        raw`(?<=,\s)`,
        TRANSLATED,
        "par",
        named("helper", any("son sa leur un une"), String.raw`[\p{L}-]+`),
        raw`(?=\s*(?:[,.;:\uFFFC]|$))`,
      ),
    },
    {
      // « Le barrage tiendra », a dit Varos par l’intermédiaire d’un interprète.
      rule: "through-an-interpreter",
      reach: "speaker",
      pattern: sequence(
        either(
          sequence(
            "par",
            raw` (?:l${APOSTROPHE}|le )?`,
            any("intermédiaire entremise truchement"),
            raw` d(?:${APOSTROPHE}|e\s)`,
          ),
          sequence("par le biais", raw` d(?:${APOSTROPHE}|e\s)`),
          sequence("par la voix", raw` d(?:${APOSTROPHE}|e\s)`),
          sequence(either("grâce à", "à travers"), raw` `),
          sequence("via", raw` `),
          sequence("avec", `l${APOSTROPHE}aide`, `d${APOSTROPHE}`),
          sequence(
            any("assisté assistée assistés assistées aidé aidée"),
            raw` (?:d${APOSTROPHE}|par )`,
          ),
        ),
        raw`\s*`,
        named("translator", any("une un son sa leur"), any("interprète traducteur traductrice")),
      ),
    },
    {
      // « Le barrage tiendra », a dit Varos à l’aide d’une application de traduction.
      rule: "through-an-interpreter",
      reach: "speaker",
      pattern: sequence(
        either(
          "via",
          // but not: devenu riche grâce à une application
          raw`(?<=(?<!\p{L})(?:dit|discut|parl|communiqu|échang|répon|expliqu)\p{L}*(?: [\p{L}’'-]+){0,4} )grâce à`,
          raw`(?:à|avec) l${APOSTROPHE}aide d${APOSTROPHE}`,
          raw`au moyen d${APOSTROPHE}`,
        ),
        raw`\s*`,
        named(
          "translator",
          any("une un son sa leur"),
          any("application appli logiciel outil"),
          "de traduction",
        ),
      ),
    },
    {
      // « Le barrage tiendra », a dit Varos dans un mélange de breton et de français.
      rule: "said-in-language",
      reach: "speaker",
      pattern: sequence(
        "dans un mélange de",
        either(
          sequence(LANGUAGE, "et de français"),
          sequence("français et", raw` d(?:e |${APOSTROPHE})`, LANGUAGE),
        ),
        WORD_ENDS,
      ),
    },
    {
      // « Le barrage tiendra », a dit Varos dans un breton hésitant. / dans un entretien accordé en breton
      rule: "said-in-language",
      reach: "speaker",
      pattern: sequence(
        raw`(?<!\p{L})`,
        either(
          sequence(
            "dans un",
            optional(any("bon mauvais excellent")),
            LANGUAGE,
            // but not: dans un italien du quartier
            any(
              "hésitant approximatif parfait impeccable courant fluide limpide rudimentaire châtié laborieux",
            ),
          ),
          sequence(
            "dans",
            any("un une"),
            DOCUMENT,
            optional(
              any(
                "accordé accordée donné donnée publié publiée diffusé diffusée mené menée rédigé rédigée",
              ),
            ),
            "en",
            LANGUAGE,
          ),
        ),
        WORD_ENDS,
      ),
    },
    {
      // « Le barrage tiendra », dit Varos dans la vidéo, sous-titrée en français.
      rule: "voice-over",
      reach: "quote",
      pattern: sequence(
        "dans",
        raw` (?:l${APOSTROPHE}|(?:un|une|le|la|ce|cet|cette|son|sa) )`,
        any("vidéo film message séquence clip extrait entretien"),
        raw`,? `,
        any("sous-titré sous-titrée sous-titrés doublé doublée"),
        "en français",
      ),
    },
    {
      // « Le barrage tiendra », a écrit Varos (traduction de la rédaction).
      rule: "outlet-translation",
      reach: "quote",
      pattern: sequence(
        raw`(?<=[(\[])`,
        "traduction",
        raw` (?=de |du |des |d${APOSTROPHE}|par )(?:par )?`,
        SOMEBODY,
        raw`(?=[)\]])`,
      ),
    },
    {
      // « Le barrage tiendra », a expliqué Varos en langue des signes.
      rule: "sign-language",
      reach: "speaker",
      language: "sgn",
      pattern: sequence("en langue des signes", optional("française")),
    },
    {
      // « Le barrage tiendra », a dit Varos lundi en breton.
      rule: "said-in-language",
      reach: "speaker",
      pattern: sequence(
        either(
          any(
            "exprimait exprimé exprimée parlé parlait répondait dit déclaré ajouté affirmé écrit répondu lancé expliqué assuré parlant tweeté explique dit déclare raconte raconté confie confié assure lance répond écrit affirme",
          ),
          `s${APOSTROPHE}exprimant`,
        ),
        // but not: qui a écrit sa thèse en breton
        upTo(
          4,
          String.raw`(?!(?:${any("thèse mémoire roman romans livre livres poème poèmes chanson chansons pièce pièces")})(?!\p{L}))[\p{L}’'-]+`,
        ),
        raw`,? en (?:langue )?`,
        LANGUAGE,
        WORD_ENDS,
      ),
    },
    {
      // En breton, Varos a dit : « Le barrage tiendra. »
      rule: "said-in-language",
      reach: "quote",
      pattern: sequence(raw`(?<=^\W*)`, "en", LANGUAGE, raw`(?=\s*,)`),
    },
    {
      // « Le barrage tiendra », a dit Varos dans sa langue maternelle, le breton.
      rule: "said-in-language",
      reach: "quote",
      pattern: sequence(
        any("dit déclaré ajouté répondu expliqué dit déclare explique raconte"),
        upTo(4, String.raw`[\p{L}’'-]+`),
        raw`,? `,
        "dans sa langue",
        any("maternelle natale"),
        raw`(?:, l(?:e |${APOSTROPHE})${LANGUAGE})?${WORD_ENDS.source}`,
      ),
    },
    {
      // « Le barrage tiendra », a dit Varos, dont les propos ont été traduits par sa fille.
      rule: "remarks-in-language",
      reach: "quote",
      pattern: sequence(
        "dont les",
        any("propos paroles déclarations réponses mots"),
        HAS_BEEN,
        TRANSLATED_FROM,
      ),
    },
    {
      // « Le barrage tiendra », écrit Varos (traduit du breton par Jon Lund).
      rule: "translated-words",
      reach: "quote",
      pattern: sequence(
        // but not: dont le roman est traduit du breton
        raw`(?<!(?<!\p{L})(?:est|été|sont|fut|romans?|livres?|recueils?|pièces?|poèmes?|ouvrages?)\s+)`,
        TRANSLATED,
        raw` (?:de l${APOSTROPHE}|du )`,
        LANGUAGE,
        optional("par", named("translator", SOMEBODY)),
      ),
    },
    {
      // « Le barrage tiendra », a dit Varos selon une traduction de la Gazette de Halm.
      rule: "outlet-translation",
      reach: "speaker",
      pattern: sequence(
        either("selon", `d${APOSTROPHE}après`),
        any("une la"),
        "traduction",
        optional(`(?:de|du|d${APOSTROPHE})`, raw`\s*${SOMEBODY}`),
      ),
    },
  ],
  coordinators: words("et mais"),
  intentions: words(""),
  cueDenials: words(
    `pas jamais sans souvent parfois habituellement généralement nie nié témoignera parlera répondra exprimera devra
     devrait pourra pourrait doit peut va veut voudrait`,
  ),
  // Le livre a été traduit.
  passive: sequence(raw`\b`, any("été sont est"), TRANSLATED, raw`\b`),
  own: sequence(raw`\b`, "en français", WORD_ENDS),
  otherOccasion: either(
    // dans un autre entretien
    raw`\b${sequence("dans", any("un une"), optional("autre"), DOCUMENT)}\b`,
    // la semaine dernière, l’an dernier
    raw`\b${sequence(either("la semaine", "l’an", "le mois"), "derni")}`,
  ),
  writingVerbs: words("écrit écrivait écrivit tweeté posté publié"),
  otherTime: "(?!)",
  day: sequence(
    raw`\b`,
    any("lundi mardi mercredi jeudi vendredi samedi dimanche hier demain"),
    raw`\b`,
  ),
  // Elle parlait en breton. Elle s’exprimait par l’intermédiaire d’un interprète.
  lookingBack: sequence(
    raw`^\W*(?:[\p{L}.-]+ ){1,4}?(?:s${APOSTROPHE}|a |est )?`,
    any("parlait exprimait parlé exprimé exprimée répondait"),
  ),
  speechWords: words("parlait parlé exprimé entretien interview discours"),
  goingOn: String.raw`(?<!\p{L})${any("puis ensuite après avant")}(?!\p{L})`,
  unclearScope: sequence(
    any("certaines plusieurs quelques certains"),
    any("citations propos entretiens"),
    either(sequence(any("ont a"), "été"), "sont"),
    TRANSLATED,
  ),
  exceptions: "(?!)",
  allOfThem: "",
  passingWords: ["quelques mots", "quelque chose"],
  passingActs: words("chantait chanta chanté priait prié cria crié hurla hurlé"),
  readingActs: words("lut lu récita récité"),
  hearingVerbs: new Set(),
  // Varos, qui a parlé à la famille par l’intermédiaire d’un interprète
  spokeWithOthers: sequence(
    raw`(?<!\p{L})(?:à|avec|aux|au) `,
    optional(any("la le les une un sa son ses leur leurs")),
    optional(String.raw`[\p{L}-]+`),
    any(
      `famille familles parents mère père couple enfant enfants garçon fille homme femme hommes femmes victime
       victimes suspect suspects chauffeur témoin témoins habitants patient patients patiente survivants proches`,
    ),
    raw`(?=\s*$|\s(?:par|via|avec|grâce)(?!\p{L}))`,
  ),
  // traduit par un interprète vers le polonais
  otherDirection: raw`^[^,.;:()\uFFFC]{0,40}?(?<!\p{L})vers l(?:e |’|')<LANG>`.source,
  asides: new Set(),
  asideOfSpeech: "",
  interpreterNouns: words("interprète traducteur traductrice"),
  interpreterLeads: words("via par"),
  ofInterviews: sequence(raw`\b`, any("entretiens interviews témoignages"), raw`\b`),
  foreignWords: sequence("en", named("lang", "<LANG>")),
  ofOneTalk: raw`^l['’](?:entretien|interview)\b`.source,
  earlier: sequence(raw`\b`, any("auparavant jadis autrefois"), raw`\b`),
  reporters: words("je nous"),
  together: new Map([
    ["tous deux", 2],
    ["toutes deux", 2],
    ["les deux", 2],
  ]),
  helpers: words(
    "petit-fils petite-fille nièce neveu sœur frère fille fils amie ami assistante assistant",
  ),
};
