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
import { DOCUMENT, HAS_BEEN, TRANSLATED, TRANSLATED_FROM } from "./phrases.ts";

/** Cues that tell of a translation: of these words, of a paper, of a film. */
export const translatedCues: readonly TranslationCue[] = [
  {
    // En una carta que la redacción tradujo del gallego, Varos teme «las grietas».
    rule: "translated-words",
    reach: "quote",
    pattern: sequence(
      "en",
      any("un una este esta su"),
      DOCUMENT,
      raw`,? `,
      "que",
      named("translator", SOMEBODY),
      either(any("tradujo tradujeron"), sequence(any("ha han"), "traducido")),
      raw`(?: del ${LANGUAGE})?${WORD_ENDS.source}`,
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
];
