import { cardinal, digitWords, numberWords, numeral, ordinal, pluralOfNumber } from "./numbers.ts";
import { coreAt, previousWord, type Rule, type Site } from "./rule.ts";

/** "21st", "1,000th": "twenty-first". "10st" is a weight. */
export const ordinalNumber: Rule = {
  name: "ordinal",
  read(site) {
    const core = coreAt(site);
    const [, written] = /^(\d{1,3}(?:,\d{3})+|\d{1,9})(?:st|nd|rd|th)$/i.exec(core) ?? [];
    if (written === undefined) return null;
    const digits = written.replaceAll(",", "");
    if (!core.toLowerCase().endsWith(endingOf(Number(digits)))) return null;
    return { take: 1, text: ordinal(digits, site.variety) };
  },
};

function endingOf(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return (teen ? undefined : ["th", "st", "nd", "rd"][value % 10]) ?? "th";
}

const number = new RegExp(`^(${numeral})(['’]s)?$`);

/** "No 10", "No. 1", "no. 2", "Nos 5", "#3", "No 10’s": "number ten"; "s.18", "§ 18": "section 18". */
export const numberSign: Rule = {
  name: "number-sign",
  read(site) {
    const sign = coreAt(site);
    const hash = /^#(\d{1,4})$/.exec(sign)?.[1];
    if (hash !== undefined) return { take: 1, text: `number ${cardinal(hash, site.variety)}` };
    const section = sectionWords(sign);
    if (section !== null) return { take: 1, text: section };
    const joined = /^[Nn]o(?:\.|-)?(\d{1,4})$/.exec(sign)?.[1];
    if (joined !== undefined) return { take: 1, text: `number ${cardinal(joined, site.variety)}` };
    const { tokens, at } = site;
    const trail = tokens[at]?.trail ?? "";
    const shortened =
      /^N(?:o|os|º|°)$/.test(sign) || sign === "nos" || (sign === "no" && trail === ".");
    if (!shortened && sign !== "№") return null;
    const docket = docketWords(site);
    if (docket !== null) return { take: 2, text: docket };
    const [, amount, possessive = ""] = number.exec(coreAt(site, 1)) ?? [];
    if ((trail !== "" && trail !== ".") || tokens[at + 1]?.lead !== "") return null;
    const word = /^nos$/i.test(sign) ? "numbers" : "number";
    if (/^\d{1,4}[-–]\d{1,4}$/.test(coreAt(site, 1)))
      return { take: 1, text: word, abbreviation: true };
    const [, rank, ranked] = /^(\d{1,3})-(\p{Ll}+)$/u.exec(coreAt(site, 1)) ?? [];
    if (rank !== undefined)
      return { take: 2, text: `${word} ${cardinal(rank, site.variety)}-${ranked}` };
    // "reg. no. AB12 CDE"
    if (/^(?=.*\d)[A-Z][A-Z\d]{2,}$/.test(coreAt(site, 1)))
      return { take: 1, text: word, abbreviation: true };
    if (amount === undefined) return null;
    return { take: 2, text: `${word} ${numberWords(amount, site.variety)}${possessive}` };
  },
};

/** "No. 23-1456", "Case No. 23-15": no range. */
function docketWords(site: Site): string | null {
  const [, year, digits] = /^(\d\d)-(\d{1,6})$/.exec(coreAt(site, 1)) ?? [];
  if (year === undefined || digits === undefined || /s$/.test(coreAt(site))) return null;
  const named = /^(?:case|docket|file|petition)$/i.test(previousWord(site));
  if (!named && digits.length < 3) return null;
  return `number ${cardinal(year, site.variety)}, ${digitWords(digits)}`;
}

/** "s.18", "§18", "ss.3-5". */
function sectionWords(written: string): string | null {
  const [, from, to] = /^(?:ss?\.|§§?)(\d{1,4}[A-Z]?)(?:[-–](\d{1,4}[A-Z]?))?$/.exec(written) ?? [];
  if (from === undefined) return null;
  return to === undefined ? `section ${from}` : `sections ${from} to ${to}`;
}

/** "over-65s", "under-5s", "U21s", "U21", "49ers", "F-16s", "18s", "Boeing 737s": the plural of a number. */
export const pluralNumber: Rule = {
  name: "plural-number",
  read(site) {
    const young = /^(?:under|over)-(\d)s$/i.exec(coreAt(site))?.[1];
    if (young !== undefined) {
      const age = pluralOfNumber(cardinal(young, site.variety));
      return { take: 1, text: coreAt(site).replace(/\ds$/, age) };
    }
    const youth = /^U-?(\d\d)s$/.exec(coreAt(site))?.[1];
    if (youth !== undefined) {
      return { take: 1, text: `under-${pluralOfNumber(cardinal(youth, site.variety))}` };
    }
    const under = /^U(1\d|2[0-3])$/.exec(coreAt(site))?.[1];
    if (under !== undefined) return { take: 1, text: `under-${cardinal(under, site.variety)}` };
    const side = /^(\d\d)ers$/.exec(coreAt(site))?.[1];
    if (side !== undefined)
      return { take: 1, text: `${cardinal(side, site.variety).replace(/nine$/, "nin")}ers` };
    const [, digits] = /^(\d{2,3})['’]?s$/.exec(coreAt(site)) ?? [];
    if (digits === undefined) return null;
    if (/^7\d7$/.test(digits) && /^(?:Boeing|the|two|of)$/.test(previousWord(site))) {
      const [first = "", second = "", third = ""] = [...digits].map((d) =>
        cardinal(d, site.variety),
      );
      return { take: 1, text: `${first} ${second} ${pluralOfNumber(third)}` };
    }
    return { take: 1, text: pluralOfNumber(cardinal(digits, site.variety)) };
  },
};

/** Numbers that have a reading of their own. */
const readings: Readonly<Record<string, string>> = {
  "24/7": "twenty-four seven",
  "9/11": "nine eleven",
  "7/7": "seven seven",
  "20/20": "twenty twenty",
  "50/50": "fifty fifty",
  "50-50": "fifty fifty",
  "50:50": "fifty fifty",
  "4x4": "four by four",
  "4x4s": "four by fours",
};

export const set: Rule = {
  name: "set-number",
  read(site) {
    const core = coreAt(site);
    const text = Object.hasOwn(readings, core) ? readings[core] : undefined;
    return text === undefined ? null : { take: 1, text };
  },
};
