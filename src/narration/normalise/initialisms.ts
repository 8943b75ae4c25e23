import { lettersAt, withoutFalseStop, withStops } from "./letters.ts";
import { isAmongCapitals, isKnownByLetters, isLettered } from "./letters-in-capitals.ts";
import { coreAt, nextWord, type Rule, type Site } from "./rule.ts";

/** Those that no rule gives. Engines spell three capitals with a vowel in the middle, also where they are a word. */
const readings: Readonly<Record<string, string>> = {
  AfD: "A.F.D.",
  BCE: "B.C.E.",
  IEEE: "I. triple E",
  FTSE: "footsie",
  MI5: "M.I. five",
  MI6: "M.I. six",
  "OPEC+": "OPEC plus",
  GIFs: "Gifs",
  CAC: "Cac",
  CAT: "Cat",
  COP: "Cop",
  DAX: "Dax",
  LAN: "Lan",
  MAX: "Max",
  PAC: "Pac",
  PIN: "Pin",
  RAM: "Ram",
  ROM: "Rom",
  SIM: "Sim",
  TED: "Ted",
  ZIP: "Zip",
};

/** Behind "IS", which is a word in capitals elsewhere. */
const armed =
  /^(?:group|militants?|fighters?|jihadists?|extremists?|affiliates?|supporters?|recruits?)(?:['’]s)?$/;

/**
 * "WHO", "MPs", "IAEA’s", "LGBTQ+": letters, written with stops, which engines read as such. Behind a
 * stop they know an ending by the straight apostrophe alone.
 */
export const initialism: Rule = {
  name: "initialism",
  read(site) {
    const core = coreAt(site);
    const dotted = /^((?:[A-Z]\.){2,6})[’']s$/.exec(core)?.[1];
    if (dotted !== undefined) return { take: 1, text: `${dotted}'s` };
    const known = readings[core];
    if (known !== undefined) return { take: 1, text: known };
    if (core === "IS" && armed.test(nextWord(site))) return { take: 1, text: "I.S." };
    if (core === "AD" && /^\d{1,3}$/.test(nextWord(site))) return { take: 1, text: "A.D" };
    const [, office = "", plural = ""] = /^([A-Z][of][A-Z]{1,2})(s|['’]s)?$/.exec(core) ?? [];
    if (office !== "")
      return {
        take: 1,
        text:
          plural === ""
            ? lettersAt(site, office.toUpperCase())
            : `${withStops(office.toUpperCase())}'s`,
      };
    const [, letters, plus, ending] = /^([A-Z]{2,7})(\+)?(s['’]?|['’]s)?$/.exec(core) ?? [];
    if (letters === undefined || !isLettered(letters) || isAmongCapitals(site)) return null;
    if (isDateline(site) && !isKnownByLetters(letters) && /[AEIOUY]/.test(letters)) return null;
    if (plus !== undefined) return { take: 1, text: `${withStops(letters)} plus` };
    return {
      take: 1,
      text: ending === undefined ? lettersAt(site, letters) : `${withStops(letters)}'s`,
    };
  },
};

/** "U.S. President", "J.K. Lund": the last stop ends no sentence. */
export const dottedLetters: Rule = {
  name: "dotted-letters",
  read(site) {
    const core = coreAt(site);
    if (!/^(?:\p{Lu}\.)+\p{Lu}$/u.test(core) || site.tokens[site.at]?.trail !== ".") return null;
    const text = withoutFalseStop(`${core}.`, site);
    return text === core ? { take: 1, text, abbreviation: true } : null;
  },
};

/** "R&D", "AT&T": "R. and D."; the letter of "A&E" must not be taken for an article: "A-and-E." */
export const ampersandLetters: Rule = {
  name: "ampersand",
  read(site) {
    const [, left, right, ending] =
      /^([A-Z]{1,3})&([A-Z]{1,3})(s|['’]s)?$/.exec(coreAt(site)) ?? [];
    if (left === undefined || right === undefined) return null;
    const last = ending === undefined ? lettersAt(site, right) : `${withStops(right)}'s`;
    return { take: 1, text: left === "A" ? `A-and-${last}` : `${withStops(left)} and ${last}` };
  },
};

/** "GDANSK, Poland", "LVIV (KWN)": a place in capitals, of any language, begins the first sentence. */
function isDateline({ tokens, at }: Site): boolean {
  const [place, next] = [tokens[at], tokens[at + 1]];
  if (at > 0 || place === undefined || place.core.length < 4) return false;
  return /^,| ?[—–-]/.test(place.trail) || next?.lead.startsWith("(") === true;
}
