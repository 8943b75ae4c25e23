import type { TranslationCue } from "../../translation-language.ts";
import {
  any,
  either,
  LANGUAGE,
  optional,
  raw,
  sequence,
  upTo,
  verbOfSaying,
  WORD_ENDS,
  wordBut,
} from "../../translation-patterns.ts";
import { spanishVerbs } from "../verbs.ts";

/** What may itself be in the language: escribió su *novela* en gallego. */
const WORKS =
  "novela novelas libro libros poema poemas canción canciones obra obras tesis memorias";

/** A verb that tells that somebody said or spoke something. */
const SAID = either(verbOfSaying(spanishVerbs), any("hablaba habló hablando expresaba expresó"));

/** Cues that tell in which language words were said. */
export const saidCues: readonly TranslationCue[] = [
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
    // «La presa aguantará», dijo Varos el lunes en gallego.
    rule: "said-in-language",
    reach: "speaker",
    needs: ["<LANG>"],
    pattern: sequence(SAID, upTo(8, wordBut(WORKS)), "en", LANGUAGE, WORD_ENDS),
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
];
