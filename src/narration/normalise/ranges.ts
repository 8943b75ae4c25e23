import type { EnglishVariety } from "../language.ts";
import { isAttributive } from "./attributive.ts";
import { cardinal, digitWords, numberWords, numeral, pluralOfNumber } from "./numbers.ts";
import { coreAt, type Match, nextWord, previousWord, type Rule, type Site } from "./rule.ts";
import { scoreWords } from "./scores.ts";
import { isShortened, isStopped, standsApart, unitWords } from "./units.ts";

const unit = `%|[°º]?[CF]|m|bn|k|km|mm|cm|kg`;
const rangeOfNumbers = new RegExp(`^(${numeral})(${unit})?[-–](${numeral})(\\D.*)?$`);

/** "10–15", "3-2", "10-15%", "10-15km": "ten to fifteen kilometres"; "between 10–15" takes "and". */
export const range: Rule = {
  name: "range",
  read(site) {
    const match = rangeOfNumbers.exec(coreAt(site));
    if (match === null) return null;
    const [, from = "", fromUnit, to = "", suffix = ""] = match;
    if (/^0\d/.test(from) || /^0\d/.test(to)) return null;
    // "ISO 3166-1" is the number of a document.
    if (/^\d{4,}$/.test(from) && Number(to) <= Number(from)) return null;
    const before = previousWord(site);
    if (/^(?:Boeing|Airbus|Flight)$/.test(before)) return modelNumber(from, to, site.variety);
    const next = nextWord(site);
    const behind = suffix === "" && (standsApart(next) || isStopped(next, site)) ? next : "";
    const written = suffix || (fromUnit ?? behind);
    const take = written !== "" && written === behind ? 2 : 1;
    const one = isAttributive(site, take);
    const place = { one, site, take, touching: take === 1 };
    const said = written === "" ? null : unitWords(written, place);
    if (said === null && (suffix !== "" || fromUnit !== undefined)) return null;
    // "1.2m-1.5m": a magnitude is said with both numbers, a unit with the last alone.
    const fromSaid = fromUnit === undefined || !isMagnitude(fromUnit, said) ? "" : ` ${said}`;
    if (fromUnit !== undefined && suffix !== "" && fromUnit !== suffix) return null;
    if (said === null) {
      const score = scoreWords(from, to, site);
      return { take: 1, text: score ?? numbers(from, to, site) };
    }
    const joint = jointOf(site);
    const words = [from, to].map((amount) => numberWords(amount, site.variety));
    const text = `${words[0]}${fromSaid} ${joint} ${words[1]} ${said}`;
    return { take, text, abbreviation: isShortened(written) };
  },
};

function isMagnitude(written: string, said: string | null): boolean {
  return said === "million" || written === "bn";
}

function jointOf(site: Site): string {
  return /^between$/i.test(previousWord(site)) ? "and" : "to";
}

function numbers(from: string, to: string, site: Site): string {
  return `${numberWords(from, site.variety)} ${jointOf(site)} ${numberWords(to, site.variety)}`;
}

/** "18-24-year-olds", "18–24s": "eighteen to twenty-four-year-olds". */
export const ages: Rule = {
  name: "ages",
  read(site) {
    const [, from, to, tail] = /^(\d{1,3})[-–](\d{1,3})(-year-olds?|s)$/.exec(coreAt(site)) ?? [];
    if (from === undefined || to === undefined) return null;
    const { variety } = site;
    if (tail === "s") {
      const last = pluralOfNumber(cardinal(to, variety));
      return { take: 1, text: `${cardinal(from, variety)} to ${last}` };
    }
    return { take: 1, text: `${cardinal(from, variety)} to ${cardinal(to, variety)}${tail}` };
  },
};

/** "4-2-3-1", how a side plays; "3-0-1", won, lost and drawn: the numbers alone. */
export const series: Rule = {
  name: "series",
  read(site) {
    if (!/^\d{1,2}(?:[-–]\d{1,2}){2,4}$/.test(coreAt(site))) return null;
    const words = coreAt(site)
      .split(/[-–]/)
      .map((digits) => cardinal(digits, site.variety));
    return { take: 1, text: words.join(" ") };
  },
};

/** The type of an aircraft is read in two halves: "737-800" is "seven three seven eight hundred". */
function modelNumber(from: string, to: string, variety: EnglishVariety): Match {
  const half = (digits: string) =>
    digits.endsWith("00") ? cardinal(digits, variety) : digitWords(digits);
  return { take: 1, text: `${half(from)} ${half(to)}` };
}
