import type { TranslationCue } from "../../translation-language.ts";
import {
  any,
  either,
  LANGUAGE,
  named,
  optional,
  raw,
  SOMEBODY,
  sequence,
  WORD_ENDS,
} from "../../translation-patterns.ts";
import { APOSTROPHE, DOCUMENT, HAS_BEEN, TRANSLATED, TRANSLATED_FROM } from "./phrases.ts";

/** Cues that tell of a translation: of these words, of a paper, of a film. */
export const translatedCues: readonly TranslationCue[] = [
  {
    // Dans une lettre que la rédaction a traduite du polonais, Varos redoute « des fissures ».
    rule: "translated-words",
    reach: "quote",
    pattern: sequence(
      "dans",
      any("un une cette cet ce sa son"),
      DOCUMENT,
      raw`,? qu(?:e |${APOSTROPHE})`,
      named("translator", SOMEBODY),
      any("a ont"),
      TRANSLATED,
      raw`(?:\s+(?:de l${APOSTROPHE}|du )${LANGUAGE})?${WORD_ENDS.source}`,
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
];
