import type { TranslationCue } from "../../translation-language.ts";
import {
  any,
  either,
  named,
  raw,
  SOMEBODY,
  sequence,
  WORD_BEGINS,
  WORD_ENDS,
} from "../../translation-patterns.ts";
import { HAS_BEEN, TRANSLATED, TRANSLATED_FROM } from "./phrases.ts";

/** Cues in notes on a whole article and in sentences about what was quoted before them. */
export const articleCues: readonly TranslationCue[] = [
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
];
