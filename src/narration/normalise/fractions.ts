import type { EnglishVariety } from "../language.ts";
import { cardinal, numberWords, ordinal, pluralOfNumber } from "./numbers.ts";
import { coreAt, type Match, nextWord, type Rule, type Site } from "./rule.ts";
import { unitWords } from "./units.ts";

const vulgar: Readonly<Record<string, readonly [over: string, under: string]>> = {
  "½": ["1", "2"],
  "⅓": ["1", "3"],
  "⅔": ["2", "3"],
  "¼": ["1", "4"],
  "¾": ["3", "4"],
  "⅕": ["1", "5"],
  "⅖": ["2", "5"],
  "⅗": ["3", "5"],
  "⅘": ["4", "5"],
  "⅙": ["1", "6"],
  "⅚": ["5", "6"],
  "⅛": ["1", "8"],
  "⅜": ["3", "8"],
  "⅝": ["5", "8"],
  "⅞": ["7", "8"],
};

/** Every sign that is a fraction by itself. */
export const vulgarSigns = Object.keys(vulgar).join("");

/** The words of "3½"; `whole` may be empty. Null where `sign` is no fraction. */
export function fractionWords(whole: string, sign: string, variety: EnglishVariety): string | null {
  const value = vulgar[sign];
  return value === undefined ? null : wordsOf(whole, value, variety);
}

const alone = new RegExp(`^(\\d{0,3})([${vulgarSigns}])$`);

/** "½", "1½", "2/3", "2/3rds", "3 1/2": "one half", "one and a half", "two thirds", "three and a half". */
export const fraction: Rule = {
  name: "fraction",
  read(site) {
    const { variety } = site;
    const [, before, sign] = alone.exec(coreAt(site)) ?? [];
    if (sign !== undefined) return matchOf(fractionWords(before ?? "", sign, variety), 1);
    const hyphened = hyphenedFraction(site);
    if (hyphened !== null) return hyphened;
    const whole = /^\d{1,3}$/.test(coreAt(site)) ? coreAt(site) : "";
    const written = whole === "" ? coreAt(site) : nextWord(site);
    const [, over, under] = /^(\d)\/([2-9]|10)(?:rds?|ths?)?$/.exec(written) ?? [];
    if (over === undefined || under === undefined || Number(over) >= Number(under)) return null;
    if (under === "10" && !/^(?:of|mile|inch|second)$/.test(nextWord(site))) return null;
    return matchOf(wordsOf(whole, [over, under], variety), whole === "" ? 1 : 2);
  },
};

/** "5-1/2", "3/4-inch", "1-1/4-mile": "five and a half", "three-quarter-inch". */
function hyphenedFraction(site: Site): Match | null {
  const { variety } = site;
  const [, whole, over = "", under = "", unit] =
    /^(?:(\d{1,2})-)?(\d)\/([2-9]|16)(?:-(\p{Ll}{3,}))?$/u.exec(coreAt(site)) ?? [];
  if ((whole === undefined && unit === undefined) || Number(over) >= Number(under)) return null;
  // "a 2/3-bed flat" has two or three.
  if (whole === undefined && /^(?:bed|bedroom|day|week|month|year|person|star)$/.test(unit ?? ""))
    return { take: 1, text: `${cardinal(over, variety)} or ${cardinal(under, variety)} ${unit}` };
  if (whole !== undefined)
    return { take: 1, text: `${wordsOf(whole, [over, under], variety)}${unit ? ` ${unit}` : ""}` };
  const count = under === "2" ? "" : `${cardinal(over, variety)}-`;
  return { take: 1, text: `${count}${part(under, true)}-${unit}` };
}

function matchOf(text: string | null, take: number): Match | null {
  return text === null ? null : { take, text };
}

function wordsOf(
  whole: string,
  [over, under]: readonly [string, string],
  variety: EnglishVariety,
): string {
  const count = whole !== "" && over === "1" ? "a" : cardinal(over, variety);
  const words = `${count} ${part(under, over === "1")}`;
  return whole === "" ? words : `${cardinal(whole, variety)} and ${words}`;
}

function part(under: string, one: boolean): string {
  if (under === "2") return one ? "half" : "halves";
  const name = under === "4" ? "quarter" : ordinal(under, "british");
  return one ? name : pluralOfNumber(name);
}

/**
 * Two numbers with a stroke that is no fraction. A mark out of ten or a hundred and odds have words of
 * their own; of anything else nobody knows what it means, and only the numbers are said.
 */
export const stroke: Rule = {
  name: "stroke",
  read(site) {
    const [, left, right] = /^(\d{1,4})\/(\d{1,4})$/.exec(coreAt(site)) ?? [];
    if (left === undefined || right === undefined) return null;
    const joint = jointOf(Number(left), Number(right), site);
    const words = [left, right].map((digits) => cardinal(digits, site.variety));
    const text = words.join(joint);
    if (nextWord(site) !== "mmHg") return { take: 1, text };
    const unit = unitWords("mmHg", { one: false, site, take: 2, touching: false });
    return { take: 2, text: `${text} ${unit ?? "mmHg"}` };
  },
};

const ODDS = /^(?:odds|favourite|favorite|outsider|priced|backed)$/;

function jointOf(left: number, right: number, site: Site): string {
  if ((right === 10 || right === 100) && left <= right) return " out of ";
  if (isBloodPressure(left, right, site)) return " over ";
  // "odds of 7/2", "the odds are 7/2", "at 7/2"
  const before = [-1, -2].map((offset) => coreAt(site, offset).toLowerCase());
  const odds =
    before.some((word) => ODDS.test(word)) ||
    (before[0] === "at" && left > right && /^(?:1|2|4|5|8)$/.test(String(right))) ||
    /^(?:odds|shot|favourite|favorite|outsider|chance)$/.test(nextWord(site));
  return odds ? " to " : ", ";
}

/** "BP 140/90", "his blood pressure was 140/90". */
function isBloodPressure(left: number, right: number, site: Site): boolean {
  if (left < 70 || left > 260 || right < 40 || right > 160 || left <= right) return false;
  if (nextWord(site) === "mmHg") return true;
  return [-1, -2, -3].some((by) =>
    /^(?:BP|pressure|systolic|hypertension)$/.test(coreAt(site, by)),
  );
}

/** "60:40": no time has an hour like that. */
const sharesOfHundred = /^([3-9]\d):(\d\d)$/;

/** "2:1", "odds of 3:1", "1:20,000": "two to one". Minutes have two digits. */
export const ratio: Rule = {
  name: "ratio",
  read(site) {
    const [, left, right] =
      /^(\d{1,3}):(\d)$/.exec(coreAt(site)) ??
      /^(1):(\d{3}|\d{1,3}(?:,?\d{3})+)$/.exec(coreAt(site)) ??
      sharesOfHundred.exec(coreAt(site)) ??
      [];
    if (left === undefined || right === undefined) return null;
    const words = [left, right].map((digits) => numberWords(digits, site.variety));
    return { take: 1, text: words.join(" to ") };
  },
};
