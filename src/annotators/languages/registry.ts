import { german } from "./de/de.ts";
import { english } from "./en/en.ts";
import { spanish } from "./es/es.ts";
import { french } from "./fr/fr.ts";
import { italian } from "./it/it.ts";
import type { Language } from "./language.ts";

/** The languages that Readout knows the reporting verbs, names and translation phrases of. */
export const languages: readonly Language[] = [english, french, german, italian, spanish];

/** What is known of a language; null where only its quotation marks are. */
export function languageOf(tag: string): Language | null {
  const primary = tag.split("-")[0]?.toLowerCase();
  return languages.find((language) => language.tag === primary) ?? null;
}
