import { cardinal, numberWords, numeral, ordinal, pluralOfNumber } from "./numbers.ts";
import { coreAt, type Match, nextWord, type Rule, type Site } from "./rule.ts";

/** "21st" is "twenty-first". */
export const ordinalNumber: Rule = {
  name: "ordinal",
  read(site) {
    const [, digits] = /^(\d{1,9})(?:st|nd|rd|th)$/i.exec(coreAt(site)) ?? [];
    return digits === undefined ? null : { take: 1, text: ordinal(digits, site.variety) };
  },
};

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
  "⅛": ["1", "8"],
  "⅜": ["3", "8"],
  "⅝": ["5", "8"],
  "⅞": ["7", "8"],
};

/** "½", "1½", "2/3", "3 1/2": "one half", "one and a half", "two thirds", "three and a half". */
export const fraction: Rule = {
  name: "fraction",
  read(site) {
    const [, whole, sign] = /^(\d{0,3})([½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞])$/.exec(coreAt(site)) ?? [];
    if (sign !== undefined) return fractionMatch(whole ?? "", vulgar[sign], 1, site);
    const apart = /^\d{1,3}$/.test(coreAt(site));
    const [, over, under] = /^(\d)\/(10|[2-9])$/.exec(apart ? nextWord(site) : coreAt(site)) ?? [];
    if (over === undefined || under === undefined) return null;
    return fractionMatch(apart ? coreAt(site) : "", [over, under], apart ? 2 : 1, site);
  },
};

function fractionMatch(
  whole: string,
  value: readonly [over: string, under: string] | undefined,
  take: number,
  { variety }: Site,
): Match | null {
  if (value === undefined || Number(value[0]) >= Number(value[1])) return null;
  const [over, under] = value;
  const count = whole !== "" && over === "1" ? "a" : cardinal(over, variety);
  const words = `${count} ${part(under, over === "1")}`;
  return { take, text: whole === "" ? words : `${cardinal(whole, variety)} and ${words}` };
}

function part(under: string, one: boolean): string {
  if (under === "2") return one ? "half" : "halves";
  const name = under === "4" ? "quarter" : ordinal(under, "british");
  return one ? name : pluralOfNumber(name);
}

const number = new RegExp(`^(?:${numeral})$`);

/** "No 10", "No. 1", "Nos 5": "number ten". */
export const numberSign: Rule = {
  name: "number-sign",
  read(site) {
    const sign = coreAt(site);
    const hash = /^#(\d{1,4})$/.exec(sign)?.[1];
    if (hash !== undefined) return { take: 1, text: `number ${cardinal(hash, site.variety)}` };
    if (!/^N(?:o|os|º|°)$/.test(sign) && sign !== "№") return null;
    const { tokens, at } = site;
    const trail = tokens[at]?.trail ?? "";
    const next = coreAt(site, 1);
    if ((trail !== "" && trail !== ".") || tokens[at + 1]?.lead !== "" || !number.test(next))
      return null;
    const word = sign === "Nos" ? "numbers" : "number";
    return { take: 2, text: `${word} ${numberWords(next, site.variety)}` };
  },
};

/** Numbers that have a reading of their own. */
export const set: Rule = {
  name: "set-number",
  read(site) {
    const words: Readonly<Record<string, string>> = {
      "24/7": "twenty-four seven",
      "9/11": "nine eleven",
      "7/7": "seven seven",
      "50/50": "fifty fifty",
      "50-50": "fifty fifty",
      "4x4": "four by four",
    };
    const core = coreAt(site);
    const text = Object.hasOwn(words, core) ? words[core] : undefined;
    return text === undefined ? null : { take: 1, text };
  },
};
