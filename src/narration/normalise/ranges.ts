import type { EnglishVariety } from "../language.ts";
import { isAttributive } from "./attributive.ts";
import { cardinal, digitWords, numberWords, numeral, pluralOfNumber } from "./numbers.ts";
import {
  coreAt,
  linked,
  type Match,
  nextWord,
  previousWord,
  type Rule,
  type Site,
} from "./rule.ts";
import { standsApart, unitWords } from "./units.ts";

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
    const behind = suffix === "" && standsApart(nextWord(site)) ? nextWord(site) : "";
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
    return { take, text: `${words[0]}${fromSaid} ${joint} ${words[1]} ${said}` };
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

const votes =
  /^(?:vote|votes|voted|ruling|ruled|decision|majority|approved|passed|rejected|backed|defeated|split)$/;

/** A score with a nought in it: British English says "three nil"; a vote is "fourteen to nil". */
function scoreWords(from: string, to: string, site: Site): string | null {
  if ((from !== "0" && to !== "0") || site.variety !== "british") return null;
  const [left, right] = [from, to].map((points) =>
    points === "0" ? "nil" : numberWords(points, "british"),
  );
  const vote = votes.test(previousWord(site)) || votes.test(nextWord(site));
  return `${left} ${vote ? "to " : ""}${right}`;
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

/** The type of an aircraft is read in two halves: "737-800" is "seven three seven eight hundred". */
function modelNumber(from: string, to: string, variety: EnglishVariety): Match {
  const half = (digits: string) =>
    digits.endsWith("00") ? cardinal(digits, variety) : digitWords(digits);
  return { take: 1, text: `${half(from)} ${half(to)}` };
}

/** "+44 20 7946 0018", "020-7946-0018", "555-0100": digit by digit, a pause between the groups. */
export const telephone: Rule = {
  name: "telephone",
  read(site) {
    const emergency = /^(?:call|dial|phone|ring|called|dialled|rang|calling|dialling)$/i;
    if (
      /^\d{3}$/.test(coreAt(site)) &&
      emergency.test(previousWord(site)) &&
      !/^\p{Ll}+s$/u.test(nextWord(site))
    )
      return { take: 1, text: digitWords(coreAt(site)) };
    const groups: string[] = [];
    let take = 0;
    while (take < 6 && /^\+?\(?\d[\d()-]*$/.test(coreAt(site, take))) {
      groups.push(...coreAt(site, take).split(/[()-]+/));
      take++;
      if (!linked(site, take - 1, [")"])) break;
    }
    const digits = groups.join("").replace(/\D/g, "");
    if (!isTelephone(coreAt(site), groups, digits)) return null;
    const words = groups
      .filter((group) => group !== "")
      .map(digitWords)
      .join(", ");
    return { take, text: `${coreAt(site).startsWith("+") ? "plus " : ""}${words}` };
  },
};

function isTelephone(first: string, groups: readonly string[], digits: string): boolean {
  const lengths = groups
    .filter((group) => group !== "")
    .map((group) => group.length)
    .join("-");
  // American: 555-0100, (202) 555-0100, 1-800-555-0100.
  if (/^(?:(?:1-)?3-)?3-4$/.test(lengths) && (first.includes("-") || groups.length > 2))
    return true;
  if (digits.length < 9 || digits.length > 15) return false;
  return first.startsWith("+") || (/^0\d{2,4}$/.test(groups[0] ?? "") && groups.length > 1);
}
