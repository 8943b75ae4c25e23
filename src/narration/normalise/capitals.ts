import { capitalised, isAmongCapitals, isShortName, isShortWord } from "./letters-in-capitals.ts";
import { coreAt, previousWord, type Rule } from "./rule.ts";

/** Read as letters by themselves, as words among other words in capitals. */
const wordsAmongCapitals = new Set(["ACT", "ADD", "AM", "CAR", "IT", "WHO"]);

/** A vowel between two consonants: engines spell it, a reader does not. */
const syllable = /^[B-DF-HJ-NP-TV-Z][AEIOUY][B-DF-HJ-NP-TV-XZ]$/;

/** A word in capitals that is no set of letters: "NEW" as "new", "JIM SHAW" as "Jim SHAW", "NASA's" as "Nasa's". */
export const wordInCapitals: Rule = {
  name: "word-in-capitals",
  read(site) {
    const [, word = "", possessive = ""] = /^([A-Z]{2,})(s|['’][sS])?$/.exec(coreAt(site)) ?? [];
    if (word === "") return null;
    // Of an acronym that they read as a word, engines drop the ending.
    if (possessive !== "" && word.length > 3)
      return { take: 1, text: `${capitalised(word)}${possessive.toLowerCase()}` };
    // "LEDs", "APIs": letters, and more than one of them.
    if (possessive === "s") return null;
    const small = word.toLowerCase();
    const known = isShortWord(word) ? small : isShortName(word) ? capitalised(word) : null;
    if (known !== null) return { take: 1, text: `${known}${possessive.toLowerCase()}` };
    if (possessive !== "") return null;
    if (word === "AM" && previousWord(site) === "I") return { take: 1, text: small };
    if (!isAmongCapitals(site)) return null;
    if (wordsAmongCapitals.has(word)) return { take: 1, text: small };
    return syllable.test(word) ? { take: 1, text: capitalised(word) } : null;
  },
};
