import {
  any,
  either,
  LANGUAGE,
  named,
  raw,
  SOMEBODY,
  sequence,
  WORD_ENDS,
} from "../../translation-patterns.ts";

export const APOSTROPHE = "(?:’|')";

export const TRANSLATED = "traduite?s?";

export const HAS_BEEN = either(sequence(any("a ont avaient avait"), "été"), any("sont étaient"));

/** "traduit du breton par Jon Lund" */
export const TRANSLATED_FROM = sequence(
  TRANSLATED,
  raw`(?:\s+(?:de l${APOSTROPHE}|du )${LANGUAGE})?${WORD_ENDS.source}`,
  raw`(?: par ${named("translator", SOMEBODY)})?`,
);

export const DOCUMENT = any("entretien interview communiqué lettre livre discours tweet message");
