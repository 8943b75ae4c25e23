import { any } from "../../translation-patterns.ts";

/** A word that describes whoever translated: no determiner, as in "die den Roman übersetzte". */
export const DESCRIBING = String.raw`(?!(?:${any("der die das den dem des ein eine einen einem einer ihn sie es")}) )[\p{L}-]+`;

/** A thing that carries words. */
export const DOCUMENT = any("interview gespräch mitteilung brief buch rede tweet erklärung");
