import type { TranslationCue } from "../../translation-language.ts";
import {
  any,
  either,
  LANGUAGE,
  named,
  raw,
  sequence,
  WORD_ENDS,
} from "../../translation-patterns.ts";
import { APOSTROPHE, HAS_BEEN, TRANSLATED, TRANSLATED_FROM } from "./phrases.ts";

const WORD_BEGINS = raw`(?<![\p{L}’'-])`;

/** Cues in notes on a whole article and in sentences about what was quoted before them. */
export const articleCues: readonly TranslationCue[] = [
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
];
