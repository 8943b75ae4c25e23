import type { EnglishVariety } from "../language.ts";
import { monthOf } from "./calendar.ts";
import { isCounted, isQuantifier } from "./counted.ts";
import { pluralOfNumber, yearWords } from "./numbers.ts";
import { coreAt, linked, nextWord, previousWord, type Rule, type Site } from "./rule.ts";

/** "in 2018" is "in twenty eighteen", "2018’s" "twenty eighteen’s"; "2018 people" and "about 2000" are left to be numbers. */
export const year: Rule = {
  name: "year",
  read(site) {
    const [, core = "", possessive = ""] = /^(\d{4})(['’]s)?$/.exec(coreAt(site)) ?? [];
    const before = previousWord(site);
    // What something belongs to is the year, not so many of something.
    if (possessive !== "" && /^(?:1[5-9]|20)/.test(core))
      return { take: 1, text: `${yearWords(Number(core), site.variety)}’s` };
    // The eleventh century is told from a thousand of anything by its word alone: "in 1066".
    const early = /^10\d\d$/.test(core) && !isCounted(nextWord(site));
    if (early && (isCirca(site) || /^(?:in|since|circa)$/i.test(before)))
      return { take: 1, text: yearWords(Number(core), site.variety) };
    if (!/^(?:1[1-9]|20)\d\d$/.test(core)) return null;
    const year = Number(core);
    // After a month or "in" it is a year whatever follows: "in 2021 people left".
    const sure = /^(?:in|since|until|till|by|during|of)$/i.test(before) || monthOf(before) !== null;
    if (!sure && (isQuantifier(before) || isCounted(nextWord(site)))) return null;
    if (
      !sure &&
      year < 1500 &&
      !/^(?:from|before|after|circa|to|and)$/i.test(before) &&
      !isCirca(site)
    )
      return null;
    return { take: 1, text: yearWords(year, site.variety) };
  },
};

/** "c. 1066", "ca. 1450" */
function isCirca(site: Site): boolean {
  return linked(site, -1, ["."]) && /^ca?$/.test(coreAt(site, -1));
}

/** "FY2024", "FY24", "FY25/26": the accountants’ year. */
export const financialYear: Rule = {
  name: "financial-year",
  read(site) {
    const [, digits, into] = /^FY['’]?((?:20)?\d\d)(?:[/-](\d\d))?$/.exec(coreAt(site)) ?? [];
    if (digits === undefined) return null;
    const kind = site.variety === "american" ? "fiscal" : "financial";
    const words = [digits.slice(-2), ...(into === undefined ? [] : [into])].map((year, index) =>
      yearWords(index === 0 ? 2000 + Number(year) : Number(year), site.variety),
    );
    return { take: 1, text: `${kind} year ${words.join(" ")}` };
  },
};

const written = String.raw`['’‘]?(1\d|20)?(\d0)['’]?s`;
const oneDecade = new RegExp(`^${written}$`);
const twoDecades = new RegExp(`^${written}[-–]${written}$`);

/** "the 1990s" is "the nineteen-nineties", "the ’90s" and "in her 90s" "nineties"; "1920s-30s" has a "to". */
export const decade: Rule = {
  name: "decade",
  read(site) {
    const { variety } = site;
    const [, century, ten] = oneDecade.exec(coreAt(site)) ?? [];
    if (ten !== undefined) return { take: 1, text: decadeWords(century, ten, variety) };
    const [, from, fromTen, to, toTen] = twoDecades.exec(coreAt(site)) ?? [];
    if (fromTen === undefined || toTen === undefined) return null;
    const joint = /^between$/i.test(previousWord(site)) ? "and" : "to";
    const start = decadeWords(from, fromTen, variety);
    return { take: 1, text: `${start} ${joint} ${decadeWords(to, toTen, variety)}` };
  },
};

function decadeWords(century: string | undefined, ten: string, variety: EnglishVariety): string {
  if (century === undefined) {
    if (ten !== "00") return pluralOfNumber(yearWords(Number(ten), variety));
    return variety === "american" ? "two thousands" : "noughties";
  }
  const whole = yearWords(Number(`${century}${ten}`), variety);
  return pluralOfNumber(ten === "00" ? whole : whole.replace(/ (?=[a-z]+$)/, "-"));
}

const parts: Readonly<Record<string, readonly string[]>> = {
  H: ["first half", "second half"],
  Q: ["first quarter", "second quarter", "third quarter", "fourth quarter"],
};

/** What firms and offices make known of a quarter: "Q3 profit". */
const reported =
  /^(?:profits?|revenues?|sales|results|earnings|figures|GDP|growth|loss|losses|guidance|numbers|turnover|output|inflation|report)$/;

/** "1H23", "4Q 2024", "Q3 2024": "the first half of twenty twenty-three"; "Q3 profit": "third quarter profit". */
export const partOfYear: Rule = {
  name: "part-of-year",
  read(site) {
    const [, first = "", second = "", digits] =
      /^([1-4QH])([1-4QH])((?:20)?\d\d)?$/.exec(coreAt(site).replace(/['’]/, "")) ?? [];
    const part = parts[first]?.[Number(second) - 1] ?? parts[second]?.[Number(first) - 1];
    if (part === undefined) return null;
    if (digits === undefined && reported.test(nextWord(site))) return { take: 1, text: part };
    const behind = /^20\d\d$/.test(nextWord(site)) ? nextWord(site) : undefined;
    const year = digits ?? behind;
    if (year === undefined) return null;
    const words = yearWords(2000 + Number(year.slice(-2)), site.variety);
    const article = /^(?:the|its|their|a|last)$/i.test(previousWord(site)) ? "" : "the ";
    return { take: digits === undefined ? 2 : 1, text: `${article}${part} of ${words}` };
  },
};

const season = /^(?:season|campaign|academic|tax|financial|fiscal|school|budget|winter|edition)$/;

/** "2019–2022" and "2019-22" are "twenty nineteen to twenty twenty-two", "2019/20" and "the 2019-20 season" have no "to". */
export const yearRange: Rule = {
  name: "year-range",
  read(site) {
    const [, from, sign, written] =
      /^((?:1[1-9]|20)\d\d)([-–/])((?:1[1-9]|20)\d\d|\d\d?)$/.exec(coreAt(site)) ?? [];
    if (from === undefined || written === undefined) return null;
    // "1940-5"
    const to = written.length === 1 ? `${from.slice(2, 3)}${written}` : written;
    const end = to.length === 2 ? from.slice(0, 2) + to : to;
    if (Number(end) <= Number(from)) return null;
    // "2019-1" may be a document's number.
    if (written.length === 1 && from.startsWith("20")) return null;
    const seasons = sign === "/" || (written.length === 2 && season.test(nextWord(site)));
    const joint = seasons ? " " : /^between$/i.test(previousWord(site)) ? " and " : " to ";
    const short = /^0\d$/.test(to) ? `oh ${yearWords(Number(to), site.variety)}` : null;
    const endWords = short ?? yearWords(Number(to), site.variety);
    return { take: 1, text: `${yearWords(Number(from), site.variety)}${joint}${endWords}` };
  },
};
