import { isAttributive } from "./attributive.ts";
import { fractionWords, vulgarSigns } from "./fractions.ts";
import { cardinal, numberWords, numeral } from "./numbers.ts";
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

const number = new RegExp(`^([-−+±~≈<>≤≥])?(\\.\\d+|${numeral})-?(.*)$`);

/** "34%", "5.56mm", "10 km", "-5C", "1.2bn", "20m people", "±2%", "50+". */
export const quantity: Rule = {
  name: "quantity",
  read(site) {
    const [, sign, amount, suffix = ""] = number.exec(coreAt(site)) ?? [];
    if (amount === undefined) return null;
    if (suffix === "+") return { take: 1, text: `${numberWords(amount, site.variety)} plus` };
    if (suffix === "x") return { take: 1, text: `${numberWords(amount, site.variety)} times` };
    if (/^[kK]$/.test(suffix)) return thousands(sign, amount, site);
    const touching = suffix !== "";
    const unit = touching ? measureOf(suffix, amount, site) : unitBehind(site, sign);
    if (unit === null) return signed(sign, amount, site);
    const take = touching ? 1 : 1 + unit.split(" ").length;
    // "the 10-yr bond"
    const one = amount === "1" || /\d-\p{L}/u.test(coreAt(site)) || isAttributive(site, take);
    const said = unitWords(unit, { one, site, take, touching });
    if (said === null) return touching ? null : signed(sign, amount, site);
    const words = `${signWord(sign)}${amountWords(amount, said, site)} ${said}`;
    return { take, text: words, abbreviation: isShortened(unit) };
  },
};

/** The metric mile is "the fifteen hundred metres". */
function amountWords(amount: string, unit: string, { variety }: Site): string {
  const isMile = /^1,?500$/.test(amount) && /^met/.test(unit);
  return isMile ? "fifteen hundred" : numberWords(amount, variety);
}

/** In "1h 23m" the letter stands for minutes; "37.82s" are seconds, "40s" are none. */
function measureOf(suffix: string, amount: string, site: Site): string {
  if (suffix === "s" && !amount.includes(".")) return "";
  return suffix === "m" && /^\d+h(?:rs?)?$/.test(previousWord(site)) ? "min" : suffix;
}

/** The unit that stands as a word of its own. "10 C" is no temperature, "-10 C" is one. */
function unitBehind(site: Site, sign: string | undefined): string | null {
  const next = nextWord(site);
  if (next === "") return null;
  if (next === "sq" && /^(?:km|m|ft)$/.test(nextWord(site, 1))) return `sq ${nextWord(site, 1)}`;
  if (next === "in" && site.tokens[site.at + 1]?.trail === ".") return next;
  if (/^[CF]$/.test(next) && sign !== undefined && /[-−+]/.test(sign)) return `°${next}`;
  return standsApart(next) ? next : null;
}

/** "500k people" are five hundred thousand; "a 10k run" is called a ten K. */
function thousands(sign: string | undefined, amount: string, site: Site): Match | null {
  const race = /^(?:run|race|runner|runners|course|time|TV|TVs|video|screen|resolution)$/;
  if (race.test(nextWord(site))) return { take: 1, text: `${cardinal(amount, site.variety)} K` };
  return { take: 1, text: `${signWord(sign)}${numberWords(amount, site.variety)} thousand` };
}

function signed(sign: string | undefined, amount: string, { variety }: Site): Match | null {
  if (sign === undefined && !amount.startsWith(".")) return null;
  return { take: 1, text: `${signWord(sign)}${numberWords(amount, variety)}` };
}

function signWord(sign: string | undefined): string {
  switch (sign) {
    case "-":
    case "−":
      return "minus ";
    case "+":
      return "plus ";
    case "±":
      return "plus or minus ";
    case "~":
    case "≈":
      return "about ";
    case "<":
      return "less than ";
    case ">":
      return "more than ";
    case "≤":
      return "at most ";
    case "≥":
      return "at least ";
    default:
      return "";
  }
}

const mixed = new RegExp(`^(\\d{0,3})([${vulgarSigns}])-?(%|[a-z]{1,3})$`);

/** "7¾%", "2½km". */
export const mixedQuantity: Rule = {
  name: "quantity",
  read(site) {
    const [, whole, sign, unit] = mixed.exec(coreAt(site)) ?? [];
    if (sign === undefined || unit === undefined) return null;
    const said = unitWords(unit, { one: isAttributive(site), site, take: 1, touching: true });
    const words = fractionWords(whole ?? "", sign, site.variety);
    return said === null || words === null ? null : { take: 1, text: `${words} ${said}` };
  },
};

/** "6'2", "5’10”", "6ft 2": how tall somebody is. */
export const height: Rule = {
  name: "height",
  read(site) {
    const [, feet, inches] = /^([3-8])(?:['’′]|ft)(1[01]|\d)$/.exec(coreAt(site)) ?? [];
    if (feet !== undefined && inches !== undefined)
      return { take: 1, text: tall(feet, inches, site) };
    const apart = /^([3-8])ft$/.exec(coreAt(site))?.[1];
    const behind = nextWord(site);
    if (apart === undefined || !/^(?:1[01]|\d)$/.test(behind) || linked(site, 1)) return null;
    return { take: 2, text: tall(apart, behind, site) };
  },
};

function tall(feet: string, inches: string, { variety }: Site): string {
  return `${cardinal(feet, variety)} foot ${cardinal(inches, variety)}`;
}

const joinedByX = new RegExp(`^(${numeral})[x×](${numeral})(.*)$`);
const amountAlone = new RegExp(`^(${numeral})$`);
const amountAndUnit = new RegExp(`^(${numeral})(.*)$`);

/** "7.62x39mm", "4 x 100m": "seven point six two by thirty-nine millimetres". */
export const dimensions: Rule = {
  name: "dimensions",
  read(site) {
    const joined = joinedByX.exec(coreAt(site));
    const apart = joined ?? dimensionsApart(site);
    if (apart === null) return null;
    const [, from = "", to = "", unit = ""] = apart;
    const take = joined === null ? 3 : 1;
    const one = isAttributive(site, take);
    const said = unit === "" ? "" : unitWords(unit, { one, site, take, touching: true });
    if (said === null) return null;
    const words = `${numberWords(from, site.variety)} by ${numberWords(to, site.variety)}`;
    return { take, text: `${words} ${said}`.trim() };
  },
};

function dimensionsApart(site: Site): readonly string[] | null {
  if (!/^[x×]$/.test(nextWord(site)) || !linked(site, 1)) return null;
  const from = amountAlone.exec(coreAt(site));
  const to = amountAndUnit.exec(coreAt(site, 2));
  return from === null || to === null ? null : ["", from[1] ?? "", to[1] ?? "", to[2] ?? ""];
}

/** "10 000": thousands set off by blanks, as some agencies do. Not behind a name: "Flight 370 239 people". */
export const spacedThousands: Rule = {
  name: "spaced-thousands",
  read(site) {
    if (!/^\d{1,3}$/.test(coreAt(site)) || coreAt(site).startsWith("0")) return null;
    if (/^\p{Lu}/u.test(coreAt(site, -1)) && site.at > 0) return null;
    let digits = coreAt(site);
    let take = 1;
    while (take < 5 && /^\d{3}$/.test(nextWord(site, take - 1))) digits += coreAt(site, take++);
    if (take === 1) return null;
    return { take, text: cardinal(digits, site.variety) };
  },
};
