import type { TranslationCue } from "../../translation-language.ts";
import {
  any,
  either,
  named,
  optional,
  raw,
  sequence,
  WORD_BEGINS,
  WORD_ENDS,
} from "../../translation-patterns.ts";
import { DESCRIBING } from "./phrases.ts";

/** ihre Tochter übersetzte: at the end of its clause. */
const HELPER_TRANSLATED = sequence(
  named("helper", any("ihr ihre sein seine ein eine der die"), optional(DESCRIBING), DESCRIBING),
  any("übersetzte dolmetschte übersetzt dolmetscht"),
  raw`(?=\s*(?:[,.;:\uFFFC]|$))`,
);

/** Cues that name whoever translated by word of mouth, or what did. */
export const interpreterCues: readonly TranslationCue[] = [
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
];
