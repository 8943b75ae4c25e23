import type { TranslationCue } from "../../translation-language.ts";
import { any, either, named, optional, raw, sequence } from "../../translation-patterns.ts";

/** Cues that name whoever translated by word of mouth, or what did. */
export const interpreterCues: readonly TranslationCue[] = [
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
    // «La presa aguantará», explicó Varos en lengua de signos.
    rule: "sign-language",
    reach: "speaker",
    language: "sgn",
    pattern: sequence("en lengua de", any("signos señas")),
  },
];
