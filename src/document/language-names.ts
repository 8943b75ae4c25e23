import { compiledLanguageNames } from "./compiled-language-names.ts";

/** What a language is called in the language of the article, and in English, for a sheet that has words in that alone. */
export interface LanguageNames {
  readonly own: string;
  readonly english: string;
}

/** Names languages in a language (BCP 47); in English where its tag is not well-formed. */
export function languageNamesIn(language: string): (tag: string) => LanguageNames {
  const own = namesIn(language);
  const english = /^en\b/i.test(language) ? own : namesIn("en");
  return (tag) => {
    const [name, inEnglish] = [own(tag), english(tag)];
    return { own: name === tag ? inEnglish : name, english: inEnglish };
  };
}

/** Opening Node's own table takes 12 ms, and most articles name no language that building Readout has not looked up. */
function namesIn(language: string): (tag: string) => string {
  const compiled = own(compiledLanguageNames ?? {}, language) ?? {};
  let names: Intl.DisplayNames | null = null;
  return (tag) => {
    const name = own(compiled, tag);
    if (name !== undefined) return name;
    names ??= openNames(language);
    return names.of(tag) ?? tag;
  };
}

function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Node's own names of languages, in a language (BCP 47). */
export function openNames(language: string): Intl.DisplayNames {
  const names = (locale: string) => new Intl.DisplayNames([locale, "en"], { type: "language" });
  try {
    return names(language);
  } catch (error) {
    if (error instanceof RangeError) return names("en");
    throw error;
  }
}
