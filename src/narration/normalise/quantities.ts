import { isAttributive } from "./attributive.ts";
import { isCounted } from "./counted.ts";
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
import { isShortened, isStopped, standsApart, unitWords } from "./units.ts";

const number = new RegExp(`^(\\+/[-−]|[-−+±~≈<>≤≥]|c\\.?(?=\\d))?(\\.\\d+|${numeral})-?(.*)$`);

/** "34%", "5.56mm", "10 km", "-5C", "1.2bn", "20m people", "±2%", "50+". */
export const quantity: Rule = {
  name: "quantity",
  read(site) {
    const [, sign, amount, suffix = ""] = number.exec(coreAt(site)) ?? [];
    if (amount === undefined) return null;
    if (amount.startsWith(".") && (suffix.startsWith("calib") || isBatting(amount, site)))
      return { take: 1, text: `${ofPoints(amount)}${suffix === "" ? "" : ` ${suffix}`}` };
    if (suffix === "+") return { take: 1, text: `${numberWords(amount, site.variety)} plus` };
    if (suffix === "x") return { take: 1, text: `${numberWords(amount, site.variety)} times` };
    if (/^[kK]$/.test(suffix)) return thousands(sign, amount, site);
    const touching = suffix !== "";
    const unit = touching ? measureOf(suffix, amount, site) : unitBehind(site, amount, sign);
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

/** "a .312 average": hits by times at bat, read as if it had no point. */
function isBatting(amount: string, site: Site): boolean {
  if (!/^\.\d{3}$/.test(amount)) return false;
  const around = [previousWord(site), coreAt(site, -2), nextWord(site)];
  return around.some((word) =>
    /^(?:hit|hitting|hits|batting|batted|average|hitter|hitters)$/.test(word),
  );
}

/** ".312" is "three twelve", ".405" "four oh five", ".300" "three hundred", ".50" "fifty". */
function ofPoints(amount: string): string {
  const digits = amount.slice(1);
  const last = digits.slice(-2);
  if (digits.length < 3 || last === "00") return cardinal(digits, "british");
  return `${cardinal(digits.slice(0, -2), "british")} ${last.startsWith("0") ? "oh " : ""}${cardinal(last, "british")}`;
}

/** The metric mile is "the fifteen hundred metres". */
function amountWords(amount: string, unit: string, { variety }: Site): string {
  const isMile = /^1,?500$/.test(amount) && /^met/.test(unit);
  return isMile ? "fifteen hundred" : numberWords(amount, variety);
}

/** In "1h 23m" the letter stands for minutes; "37.82s" are seconds, "40s" are none. */
function measureOf(suffix: string, amount: string, site: Site): string {
  if (suffix === "s" && !amount.includes(".")) return "";
  const square = /^sq\.?-?(ft|m|km|mi)$/.exec(suffix)?.[1];
  if (square !== undefined) return `sq ${square}`;
  if (suffix === "mb" && airPressure.test(amount)) return "mbar";
  return suffix === "m" && /^\d+h(?:rs?)?$/.test(previousWord(site)) ? "min" : suffix;
}

/** What the air weighs; "500 mb" are megabytes. */
const airPressure = /^(?:8[5-9]\d|9\d\d|1,?0\d\d)$/;

/** The unit that stands as a word of its own. "10 C" is no temperature, "-10 C" is one. */
function unitBehind(site: Site, amount: string, sign: string | undefined): string | null {
  const next = nextWord(site);
  if (next === "") return null;
  const area = next === "sq" && linked(site, 1, ["."]) ? coreAt(site, 2) : "";
  if (/^(?:km|m|ft|mi)$/.test(area)) return `sq ${area}`;
  if (isStopped(next, site)) return next;
  if (next === "mb" && airPressure.test(amount)) return "mbar";
  if (/^[CF]$/.test(next) && sign !== undefined && /[-−+]/.test(sign)) return `°${next}`;
  return standsApart(next) ? next : null;
}

/** "500k people" are five hundred thousand; "a 10k run" is called a ten K, and so is what may be one. */
function thousands(sign: string | undefined, amount: string, site: Site): Match | null {
  // "Form 10-K"
  if (/-k$/i.test(coreAt(site))) return null;
  const race = /^(?:run|race|runner|runners|course|time|TV|TVs|video|screen|resolution)$/;
  const isRace = /^(?:[3458]|1[05])$/.test(amount) && !isCounted(nextWord(site));
  if (isRace || race.test(nextWord(site)))
    return { take: 1, text: `${cardinal(amount, site.variety)} K` };
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
    case "+/-":
    case "+/−":
      return "plus or minus ";
    case "~":
    case "≈":
      return "about ";
    case "c":
    case "c.":
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
