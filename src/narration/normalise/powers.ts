import { numberWords, numeral } from "./numbers.ts";
import { coreAt, linked, type Match, nextWord, type Rule, type Site } from "./rule.ts";
import { standsApart, unitWords } from "./units.ts";

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const power = String.raw`10(?:\^([-−+]?\d{1,3})|([⁻⁺]?[${raised}]{1,3}))`;
const alone = new RegExp(`^${power}$`);
const behindNumber = new RegExp(`^(${numeral})[x×·]${power}$`);
const number = new RegExp(`^(${numeral})$`);

/** "10^9", "1.2 x 10^9 km", "4.6×10⁻³": "one point two times ten to the power of nine kilometres". */
export const powerOfTen: Rule = {
  name: "power-of-ten",
  read(site) {
    const match = powerAlone(site) ?? powerBehindNumber(site) ?? powerApart(site);
    return match === null ? null : withUnit(match, site);
  },
};

function powerAlone(site: Site): Match | null {
  const [, plain, small] = alone.exec(coreAt(site)) ?? [];
  return matchOf(null, plain ?? small, 1, site);
}

function powerBehindNumber(site: Site): Match | null {
  const [, factor, plain, small] = behindNumber.exec(coreAt(site)) ?? [];
  return matchOf(factor ?? null, plain ?? small, 1, site);
}

function powerApart(site: Site): Match | null {
  const factor = number.exec(coreAt(site))?.[1];
  if (factor === undefined || !/^[x×]$/.test(nextWord(site)) || !linked(site, 1)) return null;
  const [, plain, small] = alone.exec(coreAt(site, 2)) ?? [];
  return matchOf(factor, plain ?? small, 3, site);
}

function matchOf(
  factor: string | null,
  exponent: string | undefined,
  take: number,
  { variety }: Site,
): Match | null {
  if (exponent === undefined) return null;
  const digits = exponent.replace(/[^\d+−⁻⁺-]/g, (digit) => String(raised.indexOf(digit)));
  const sign = /^[-−⁻]/.test(digits) ? "minus " : "";
  const words = `ten to the power of ${sign}${numberWords(digits.replace(/\D/g, ""), variety)}`;
  const times = factor === null ? "" : `${numberWords(factor, variety)} times `;
  return { take, text: `${times}${words}` };
}

function withUnit(match: Match, site: Site): Match {
  const unit = nextWord(site, match.take - 1);
  const take = match.take + 1;
  const said = standsApart(unit)
    ? unitWords(unit, { one: false, site, take, touching: false })
    : null;
  return said === null ? match : { take, text: `${match.text} ${said}` };
}

/** "2^15", "x^2": "two to the power of fifteen", "x squared". */
export const powerOfNumber: Rule = {
  name: "power",
  read(site) {
    const [, base = "", sign, exponent = ""] =
      /^(\d{1,4}|[a-z])\^([-−])?(\d{1,4})$/.exec(coreAt(site)) ?? [];
    if (base === "") return null;
    const words = /\d/.test(base) ? numberWords(base, site.variety) : base;
    if (sign === undefined && (exponent === "2" || exponent === "3"))
      return { take: 1, text: `${words} ${exponent === "2" ? "squared" : "cubed"}` };
    const minus = sign === undefined ? "" : "minus ";
    return {
      take: 1,
      text: `${words} to the power of ${minus}${numberWords(exponent, site.variety)}`,
    };
  },
};

const relations: Readonly<Record<string, string>> = {
  "<": "less than",
  ">": "more than",
  "=": "equals",
  "≤": "at most",
  "≥": "at least",
  "≈": "about",
};
const related = new RegExp(`^(\\p{L}{1,4})([<>=≤≥≈])([-−]?)(${numeral})$`, "u");

/** "p<0.05", "n=1,204", "R=1.2": an engine passes over the sign. */
export const relation: Rule = {
  name: "relation",
  read(site) {
    const [, name, sign = "", minus, amount] = related.exec(coreAt(site)) ?? [];
    if (name === undefined || amount === undefined) return null;
    const words = numberWords(amount, site.variety);
    return { take: 1, text: `${name} ${relations[sign]} ${minus === "" ? "" : "minus "}${words}` };
  },
};
