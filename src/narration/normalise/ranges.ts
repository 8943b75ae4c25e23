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
import { isShortened, standsApart, unitWords } from "./units.ts";

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

const votes =
  /^(?:vote|votes|voted|ruling|ruled|decision|majority|approved|passed|rejected|backed|defeated|split)$/;

/**
 * A score of cricket, "245 for six"; one with a nought in it: British English says "three nil", a vote is
 * "fourteen to nil", and a set of tennis among others "six love".
 */
function scoreWords(from: string, to: string, site: Site): string | null {
  if (isInnings(from, to, site)) {
    return `${numberWords(from, site.variety)} for ${numberWords(to, site.variety)}`;
  }
  if ((from === "0" || to === "0") && [-1, 1].some((by) => isSetOfTennis(coreAt(site, by)))) {
    const games = [from, to].map((won) => (won === "0" ? "love" : numberWords(won, "british")));
    return games.join(" ");
  }
  if ((from !== "0" && to !== "0") || site.variety !== "british") return null;
  const [left, right] = [from, to].map((points) =>
    points === "0" ? "nil" : numberWords(points, "british"),
  );
  const vote = votes.test(previousWord(site)) || votes.test(nextWord(site));
  return `${left} ${vote ? "to " : ""}${right}`;
}

/** Six games or seven win a set. */
function isSetOfTennis(core: string): boolean {
  return /^(?:[67][-–][0-7]|[0-7][-–][67])$/.test(core);
}

/** Runs and wickets ("245-6 at tea"), or a bowler's wickets and runs ("took 5-32"). */
function isInnings(from: string, to: string, site: Site): boolean {
  const figures = /^(?:took|takes|taking|claimed|returned)$/.test(previousWord(site));
  if (figures && !/^(?:|in|off|from|as|and|on|against|to|for|at|with)$/.test(nextWord(site)))
    return false;
  if (figures) return Number(from) <= 10 && Number(to) > Number(from) && to.length <= 3;
  if (Number(from) < 10 || Number(to) > 9) return false;
  const before = `${coreAt(site, -2)} ${previousWord(site)}`;
  if (
    /^(?:closed?|closing|resumed?|slumped|collapsed|slipped|stumbled|reached|declared) (?:on|at|to)$/.test(
      before,
    )
  )
    return true;
  const behind = `${nextWord(site)} ${nextWord(site, 1)}`;
  return /^(?:declared|dec|at (?:tea|lunch|stumps))(?: |$)/.test(behind);
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
