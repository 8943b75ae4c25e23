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

export const TRANSLATED = "traducid[oa]s?";

export const HAS_BEEN = either(any("fue fueron"), sequence(any("ha han"), "sido"));

/** "traducido del gallego por Jon Lund" */
export const TRANSLATED_FROM = sequence(
  TRANSLATED,
  raw`(?: del ${LANGUAGE})?${WORD_ENDS.source}`,
  raw`(?: por ${named("translator", SOMEBODY)})?`,
);

/** A thing that carries words. */
export const DOCUMENT = any("entrevista comunicado carta libro discurso tuit mensaje");
