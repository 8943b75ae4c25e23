import type { EnglishVariety } from "../language.ts";
import { isAttributive } from "./attributive.ts";
import { isCounted, magnitudeOf } from "./counted.ts";
import { cardinal, digitWords, numberWords, numeral } from "./numbers.ts";
import {
  coreAt,
  linked,
  type Match,
  nextWord,
  previousWord,
  type Rule,
  type Site,
} from "./rule.ts";

/** How a unit is said behind one, and behind more. */
type Unit = readonly [one: string, many: string];

const plural = (name: string): Unit => [name, `${name}s`];
const measure = (british: string): Unit => plural(british);

const metric: Readonly<Record<string, Unit>> = {
  mm: measure("millimetre"),
  cm: measure("centimetre"),
  m: measure("metre"),
  km: measure("kilometre"),
  nm: measure("nanometre"),
  mg: plural("milligram"),
  g: plural("gram"),
  kg: plural("kilogram"),
  ml: measure("millilitre"),
  l: measure("litre"),
  ha: plural("hectare"),
  km2: ["square kilometre", "square kilometres"],
  "km²": ["square kilometre", "square kilometres"],
  m2: ["square metre", "square metres"],
  "m²": ["square metre", "square metres"],
  "m³": ["cubic metre", "cubic metres"],
  m3: ["cubic metre", "cubic metres"],
  "km/h": ["kilometre an hour", "kilometres an hour"],
  kmh: ["kilometre an hour", "kilometres an hour"],
  kph: ["kilometre an hour", "kilometres an hour"],
  "m/s": ["metre a second", "metres a second"],
  mph: ["mile an hour", "miles an hour"],
  ft: ["foot", "feet"],
  in: ["inch", "inches"],
  lb: plural("pound"),
  lbs: plural("pound"),
  oz: plural("ounce"),
  W: plural("watt"),
  kW: plural("kilowatt"),
  MW: plural("megawatt"),
  GW: plural("gigawatt"),
  TW: plural("terawatt"),
  kWh: plural("kilowatt hour"),
  MWh: plural("megawatt hour"),
  GWh: plural("gigawatt hour"),
  TWh: plural("terawatt hour"),
  Hz: ["hertz", "hertz"],
  kHz: ["kilohertz", "kilohertz"],
  MHz: ["megahertz", "megahertz"],
  GHz: ["gigahertz", "gigahertz"],
  kB: plural("kilobyte"),
  MB: plural("megabyte"),
  GB: plural("gigabyte"),
  TB: plural("terabyte"),
  Mbps: ["megabit a second", "megabits a second"],
  bpd: ["barrel a day", "barrels a day"],
  "°C": ["degree Celsius", "degrees Celsius"],
  "°F": ["degree Fahrenheit", "degrees Fahrenheit"],
  "°": plural("degree"),
  C: ["degree Celsius", "degrees Celsius"],
  F: ["degree Fahrenheit", "degrees Fahrenheit"],
};

/** Units that are words or letters in their own right, and count only where they touch the number. */
const onlyTouching = new Set(["in", "m", "g", "l", "W", "C", "F", "°", "ha"]);

const number = new RegExp(`^([-−+±~<>])?(${numeral})-?(.*)$`);

/** "34%", "5.56mm", "10 km", "-5C", "1.2bn", "20m people". */
export const quantity: Rule = {
  name: "quantity",
  read(site) {
    const [, sign, amount, suffix = ""] = number.exec(coreAt(site)) ?? [];
    if (amount === undefined) return null;
    const touching = suffix !== "";
    const unit = touching ? suffix : nextWord(site);
    if (unit === "" || (!touching && onlyTouching.has(unit))) return signed(sign, amount, site);
    const said = unitWords(
      unit,
      amount === "1" || isAttributive(site, touching ? 1 : 2),
      site,
      touching,
    );
    if (said === null) return touching ? null : signed(sign, amount, site);
    const words = `${signWord(sign)}${numberWords(amount, site.variety)} ${said}`;
    return { take: touching ? 1 : 2, text: words };
  },
};

/** "10–15", "3-2", "10-15%", "10-15km": "ten to fifteen kilometres"; "between 10–15" takes "and". */
export const range: Rule = {
  name: "range",
  read(site) {
    const match = rangeOfNumbers.exec(coreAt(site));
    if (match === null) return null;
    const [, from = "", fromPercent, to = "", suffix = ""] = match;
    const before = previousWord(site);
    if (/^0\d/.test(from) || /^0\d/.test(to)) return null;
    // "ISO 3166-1" is the number of a document.
    if (/^\d{4,}$/.test(from) && Number(to) <= Number(from)) return null;
    if (/^(?:Boeing|Airbus|Flight)$/.test(before)) return modelNumber(from, to, site.variety);
    const behind = suffix === "" ? nextWord(site) : "";
    const unit = suffix || (fromPercent ?? (onlyTouching.has(behind) ? "" : behind));
    const said = unit === "" ? null : unitWords(unit, false, site, true);
    if (said === null && suffix !== "") return null;
    const joint = /^between$/i.test(before) ? "and" : "to";
    const last =
      to === "0" && said === null && site.variety === "british"
        ? "nil"
        : numberWords(to, site.variety);
    const words = `${numberWords(from, site.variety)} ${joint} ${last}`;
    const take = said !== null && unit === behind ? 2 : 1;
    return { take, text: said === null ? words : `${words} ${said}` };
  },
};

const rangeOfNumbers = new RegExp(`^(${numeral})(%)?[-–](${numeral})(\\D.*)?$`);

/** "18-24-year-olds": "eighteen to twenty-four-year-olds". */
export const ages: Rule = {
  name: "ages",
  read(site) {
    const [, from, to, tail] = /^(\d{1,3})[-–](\d{1,3})(-year-olds?)$/.exec(coreAt(site)) ?? [];
    if (from === undefined || to === undefined) return null;
    const { variety } = site;
    return { take: 1, text: `${cardinal(from, variety)} to ${cardinal(to, variety)}${tail}` };
  },
};

function signed(sign: string | undefined, amount: string, { variety }: Site): Match | null {
  if (sign === undefined) return null;
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
      return "about ";
    case "<":
      return "less than ";
    case ">":
      return "more than ";
    default:
      return "";
  }
}

/** How a unit or a magnitude behind a number is said; null where it is neither. */
function unitWords(unit: string, one: boolean, site: Site, touching: boolean): string | null {
  if (unit === "%" || (unit === "pc" && site.variety === "british" && touching)) {
    return site.variety === "american" ? "percent" : "per cent";
  }
  if (touching && /^(?:bn|tn|trn|mn|mln|bln)$/i.test(unit)) return magnitudeOf(unit);
  // "20m people" is a number of people, "the 100m final" a distance.
  if (unit === "m" && isCounted(nextWord(site))) return "million";
  const known = Object.hasOwn(metric, unit) ? metric[unit] : undefined;
  if (known === undefined) return null;
  const words = one ? known[0] : known[1];
  return site.variety === "american" ? words.replace(/(met|lit)re/, "$1er") : words;
}

/** The type of an aircraft is read in two halves: "737-800" is "seven three seven eight hundred". */
function modelNumber(from: string, to: string, variety: EnglishVariety): Match {
  const half = (digits: string) =>
    digits.endsWith("00") ? cardinal(digits, variety) : digitWords(digits);
  return { take: 1, text: `${half(from)} ${half(to)}` };
}

/** "+44 20 7946 0018", "020-7946-0018": digit by digit, a pause between the groups. */
export const telephone: Rule = {
  name: "telephone",
  read(site) {
    const groups: string[] = [];
    let take = 0;
    while (take < 6 && /^\+?\(?\d[\d()-]*$/.test(coreAt(site, take))) {
      groups.push(...coreAt(site, take).split(/[()-]+/));
      take++;
      if (!linked(site, take - 1)) break;
    }
    const digits = groups.join("").replace(/\D/g, "");
    const international = coreAt(site).startsWith("+");
    const local = /^0\d{2,4}$/.test(groups[0] ?? "") && groups.length > 1;
    if (!(international || local) || digits.length < 9 || digits.length > 15) return null;
    const words = groups
      .filter((group) => group !== "")
      .map(digitWords)
      .join(", ");
    return { take, text: `${international ? "plus " : ""}${words}` };
  },
};
