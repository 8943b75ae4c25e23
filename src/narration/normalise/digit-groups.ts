import { isCounted } from "./counted.ts";
import { withStops } from "./letters.ts";
import { cardinal, digitWords, pluralOfNumber, yearWords } from "./numbers.ts";
import { coreAt, linked, nextWord, type Rule, type Site } from "./rule.ts";
import { postalState } from "./states.ts";

/** Bills, roads, rooms and flights: what is called by a number of three or four digits. */
const numbered =
  /^(?:H\.?R|[HSA]B|Highway|Hwy|Interstate|Route|Rte|US|SR|CR|[Rr]oom|[Ss]uite|[Ff]light)$/;

/** What is sold by letters and a number: processors, cameras, cars. */
const productLine = /^(?:[GR]TX?|RX|Radeon|GeForce|Ryzen|Xeon|Arc|Mk|[A-Z]{2,3}X)$/;

/** "H.R. 1234", "Route 128", "US-101", "room 101", "Flight 1549", "RTX 3080": in pairs, "twelve thirty-four", "one oh one". */
export const pairedNumber: Rule = {
  name: "paired-number",
  read(site) {
    const [, road, joined = ""] = /^(US|SR|CR)-(\d{3,4})$/.exec(coreAt(site)) ?? [];
    if (road !== undefined)
      return { take: 1, text: `${withStops(road).replace(/\.$/, "")} ${inPairs(joined)}` };
    const before = linked(site, -1, ["."]) ? coreAt(site, -1) : "";
    const digits = coreAt(site);
    const product =
      /^[2-9]\d{3}s?$/.test(digits) && (productLine.test(before) || isInProductList(site));
    if (product) return { take: 1, text: pluralIfWritten(digits, inPairs(digits.slice(0, 4))) };
    if (!numbered.test(before) || !/^[1-9]\d{2,3}$/.test(digits) || isCounted(nextWord(site)))
      return null;
    // "US 2024 sales", "the Route 2030 plan"
    if (/^(?:19|20)\d\d$/.test(digits)) return null;
    return { take: 1, text: inPairs(digits) };
  },
};

/** "RTX 3080, 3090 or 3070": numbers of one kind side by side, and what they are of before them. */
function isInProductList(site: Site): boolean {
  const alike = new RegExp(`^${coreAt(site).slice(0, 1)}\\d{2}0s?$`);
  if (!alike.test(coreAt(site))) return false;
  const listed = [-1, 1].some((step) => {
    const joined = /^(?:and|or|&)$/.test(coreAt(site, step));
    return alike.test(coreAt(site, joined ? 2 * step : step));
  });
  return (
    listed &&
    site.tokens
      .slice(Math.max(0, site.at - 20), site.at + 20)
      .some(({ core }) => ofGraphics.test(core))
  );
}

const ofGraphics = /^(?:RTX|GTX|GPUs?|GeForce|Radeon|Ryzen|graphics)$/;

const street =
  /^(?:Ave(?:nue)?|Blvd|Boulevard|Cir(?:cle)?|Court|Ct|Dr(?:ive)?|Highway|Hwy|Lane|Ln|Parkway|Pike|Place|Pl|R(?:oa)?d|Square|Sq|St(?:reet)?|Terrace|Trail|Way)$/;

/** "1405 Mill Avenue", "the 8600 block", "8085-8089 Main St.": the number of a house, in pairs as well. */
export const houseNumber: Rule = {
  name: "house-number",
  read(site) {
    const [, from = "", to] = /^([1-9]\d{3,4})(?:[-–]([1-9]\d{3,4}))?$/.exec(coreAt(site)) ?? [];
    if (from === "" || !(nextWord(site) === "block" || isBeforeStreet(site))) return null;
    return {
      take: 1,
      text: to === undefined ? inPairs(from) : `${inPairs(from)} to ${inPairs(to)}`,
    };
  },
};

/** "N. Clark Street", "Main St.", "5th Ave": up to three words that belong to the name of a street. */
function isBeforeStreet(site: Site): boolean {
  for (let distance = 1; distance < 5 && linked(site, distance - 1, ["."]); distance++) {
    const word = coreAt(site, distance);
    if (distance > 1 && street.test(word)) return true;
    if (!/^(?:\p{Lu}|\d{1,3}(?:st|nd|rd|th)$)/u.test(word)) return false;
  }
  return false;
}

/** "1047" is "ten forty-seven", "101" "one oh one", "1300" "thirteen hundred", "10800" "ten eight hundred". */
function inPairs(digits: string): string {
  if (digits.length > 4)
    return `${cardinal(digits.slice(0, -3), "british")} ${inPairs(digits.slice(-3))}`;
  const first = digits.slice(0, -2);
  const last = digits.slice(-2);
  if (last === "00" && first.endsWith("0")) return cardinal(digits, "british");
  if (last === "00") return `${cardinal(first, "british")} hundred`;
  return `${cardinal(first, "british")} ${last.startsWith("0") ? "oh " : ""}${cardinal(last, "british")}`;
}

function pluralIfWritten(written: string, words: string): string {
  return written.endsWith("s") ? pluralOfNumber(words) : words;
}

/** What is told by its digits one by one. */
const spelled: readonly (readonly [before: RegExp, digits: RegExp])[] = [
  [/^squawk(?:ed|ing|s)?$/i, /^[0-7]{4}$/],
  [/^IMO$/, /^\d{7}$/],
  [/^MMSI$/, /^\d{9}$/],
  [/^(?:PIN|passcode|code)$/, /^\d{4,8}$/],
];

/** ISBN; a bare number of its kind is its number as well. */
const bookNumber = /^97[89]-?\d(?:-?\d){9}$/;

/** So many digits without a comma are the name of something, unless it is a round number of things. */
function isIdentifier(digits: string, next: string): boolean {
  return /^\d{7,}$/.test(digits) && !digits.endsWith("000") && !isCounted(next);
}

/** "squawked 7700", "IMO 9345678", "Beverly Hills, CA 90210", "ISBN 978-1-234-56789-7", "case 16048340": digit by digit. */
export const spelledNumber: Rule = {
  name: "spelled-number",
  read(site) {
    const digits = coreAt(site);
    if (bookNumber.test(digits) || isIdentifier(digits, nextWord(site)))
      return { take: 1, text: digitWords(digits) };
    if (/^\d{4}-\d{3}[\dX]$/.test(digits) && coreAt(site, -1) === "ISSN")
      return { take: 1, text: [...digits.replace("-", "")].map(digitOrX).join(" ") };
    if (!/^\d{4,9}$/.test(digits) || !linked(site, -1, [".", ":"])) return null;
    const before = coreAt(site, -1);
    const zip = /^\d{5}$/.test(digits) && postalState(before, true) !== null;
    if (!zip && !spelled.some(([word, form]) => word.test(before) && form.test(digits)))
      return null;
    return { take: 1, text: digitWords(digits) };
  },
};

function digitOrX(character: string): string {
  return character === "X" ? "X" : digitWords(character);
}

/** "runway 27L" is "two seven left", "at FL350" "flight level three five zero". */
export const airTraffic: Rule = {
  name: "air-traffic",
  read(site) {
    const core = coreAt(site);
    const level = /^FL(\d{3})$/.exec(core)?.[1];
    if (level !== undefined) return { take: 1, text: `flight level ${digitWords(level)}` };
    const [, heading, side] = /^([0-3]?\d)([LRC])?$/.exec(core) ?? [];
    if (heading === undefined || !/^[Rr]unways?$/.test(coreAt(site, -1))) return null;
    const sides = { L: " left", R: " right", C: " centre" };
    return { take: 1, text: `${digitWords(heading)}${side ? sides[side as "L" | "R" | "C"] : ""}` };
  },
};

/** "CVE-2024-3094": a flaw in a program, by its year and number. */
export const listedFlaw: Rule = {
  name: "listed-flaw",
  read(site) {
    const [, year, number] = /^CVE-(\d{4})-(\d{4,7})$/.exec(coreAt(site)) ?? [];
    if (year === undefined || number === undefined) return null;
    return {
      take: 1,
      text: `C.V.E. ${yearWords(Number(year), site.variety)}, ${digitWords(number)}`,
    };
  },
};

/** "GE2024", "EXPO2025": letters and the year they are of; "GE2024" is what Britain calls an election. */
export const namedYear: Rule = {
  name: "named-year",
  read(site) {
    const [, name = "", year] = /^([A-Z]{2,6})((?:19|20)\d\d)$/.exec(coreAt(site)) ?? [];
    if (year === undefined) return null;
    const words = yearWords(Number(year), site.variety);
    if (name === "GE") return { take: 1, text: `general election ${words}` };
    const letters = name.length < 4 ? withStops(name).replace(/\.$/, "") : name;
    return { take: 1, text: `${letters} ${words}` };
  },
};
