import type { EnglishVariety } from "../language.ts";
import { isDayOfMonth, monthName, monthOf } from "./calendar.ts";
import { isCounted } from "./counted.ts";
import { cardinal, ordinal, yearWords } from "./numbers.ts";
import {
  coreAt,
  linked,
  type Match,
  nextWord,
  previousWord,
  type Rule,
  type Site,
} from "./rule.ts";

const days = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const dayOrDays = new RegExp(`^${days}(?:([-–/])${days})?$`);

/** "14 March 2026", "16th Apr.", "16–19 April": "the fourteenth of March twenty twenty-six". */
export const dayMonth: Rule = {
  name: "date",
  read(site) {
    const month = linked(site) ? monthOf(coreAt(site, 1)) : null;
    const words = month === null ? null : dayWords(site, coreAt(site), "to the");
    if (month === null || words === null) return null;
    const article = /^the$/i.test(previousWord(site)) ? "" : "the ";
    return withYear(site, `${article}${words} of ${month}`, 2, [".", ","]);
  },
};

/** "April 16", "Sept. 4, 2023": "April the sixteenth", in America "April sixteenth". */
export const monthDay: Rule = {
  name: "date",
  read(site) {
    const month = monthOf(coreAt(site));
    if (month === null || !linked(site, 0, ["."])) return null;
    const american = site.variety === "american";
    const words = dayWords(site, coreAt(site, 1), american ? "to" : "to the");
    if (words === null || isCounted(nextWord(site, 1))) return null;
    return withYear(site, `${month} ${american ? "" : "the "}${words}`, 2, [","]);
  },
};

/** "Sept. 2023", "Jan." before a number: the month alone, in full. */
export const monthAlone: Rule = {
  name: "month",
  read(site) {
    const core = coreAt(site);
    const month = monthOf(core);
    if (month === null || month === core || !linked(site, 0, ["."])) return null;
    if (!/^\d{4}$/.test(coreAt(site, 1))) return null;
    return { take: 1, text: month, abbreviation: true };
  },
};

/**
 * "2023-06-12" and "12/06/2023". Where nobody knows which number is the day, all three are read as
 * they stand.
 */
export const numericDate: Rule = {
  name: "numeric-date",
  read(site) {
    const moment = momentWords(site);
    if (moment !== null) return { take: 1, text: moment };
    const date = isoDate(coreAt(site)) ?? slashDate(site);
    if (date === null) return null;
    if (date.month === null) return { take: 1, text: undecided(date, site.variety) };
    const words = dayAndMonth(date.day, date.month, site);
    if (words === null) return null;
    return { take: 1, text: `${words} ${yearWords(fullYear(date.year), site.variety)}` };
  },
};

/** "2026-11-23T14:30Z": the day, and the time as a clock shows it. */
function momentWords(site: Site): string | null {
  const [, date = "", hours = "", minutes = "", zone] =
    /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(
      coreAt(site),
    ) ?? [];
  const day = isoDate(date);
  const words = day?.month ? dayAndMonth(day.day, day.month, site) : null;
  if (day === null || words === null) return null;
  const clock = `${cardinal(hours, site.variety)} ${minutes === "00" ? "hundred" : pairWords(minutes)}`;
  const where = zone === "Z" ? " U.T.C." : "";
  return `${words} ${yearWords(fullYear(day.year), site.variety)}, ${clock}${where}`;
}

function pairWords(digits: string): string {
  return `${digits.startsWith("0") ? "oh " : ""}${cardinal(digits, "british")}`;
}

function dayAndMonth(day: string, month: string, { variety }: Site): string | null {
  const name = monthName(Number(month));
  if (name === null || !isDayOfMonth(day)) return null;
  const spoken = ordinal(day, variety);
  return variety === "american" ? `${name} ${spoken}` : `the ${spoken} of ${name}`;
}

/**
 * "on 14/3", "until 3/14": day and month alone. Without such a word before it nobody knows whether a date
 * or a fraction is meant.
 */
export const shortDate: Rule = {
  name: "short-date",
  read(site) {
    const [, first = "", second = ""] = /^(\d{1,2})\/(\d{1,2})$/.exec(coreAt(site)) ?? [];
    const sure =
      /^(?:on|until|till|dated|(?:Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?)(?:day)?)$/i;
    if (first === "" || !sure.test(previousWord(site)) || /^(?:of|inch|mile)/.test(nextWord(site)))
      return null;
    const monthFirst =
      Number(second) > 12 || (Number(first) <= 12 && site.dateOrder === "month-first");
    if (Number(first) <= 12 && Number(second) <= 12 && site.dateOrder === null) return null;
    // "on 5/6 May"
    if (monthOf(nextWord(site)) !== null) return null;
    const [day, month] = monthFirst ? [second, first] : [first, second];
    const text = dayAndMonth(day, month, site);
    return text === null ? null : { take: 1, text };
  },
};

type NumericDate =
  | { readonly day: string; readonly month: string; readonly year: string }
  | {
      readonly month: null;
      readonly first: string;
      readonly second: string;
      readonly year: string;
    };

function undecided(
  { first, second, year }: NumericDate & { readonly month: null },
  variety: EnglishVariety,
): string {
  const last = year.length === 2 ? cardinal(year, variety) : yearWords(Number(year), variety);
  return [...[first, second].map((number) => cardinal(number, variety)), last].join(", ");
}

/** "23" is 2023, "94" is 1994. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function isoDate(core: string): NumericDate | null {
  const [, year, , month, day] = /^((?:19|20)\d\d)([-/.])(\d\d?)\2(\d\d?)$/.exec(core) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return { day, month, year };
}

/** A number above twelve can only be the day; else the language's region decides. */
function slashDate(site: Site): NumericDate | null {
  const [, first, second, year] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-]((?:1[1-9]|20)\d\d)$/.exec(coreAt(site)) ??
    /^(\d{1,2})\/(\d{1,2})\/(\d\d)$/.exec(coreAt(site)) ??
    [];
  if (first === undefined || second === undefined || year === undefined) return null;
  if (Number(first) > 31 || Number(second) > 31) return null;
  if (Number(first) > 12) return { day: first, month: second, year };
  if (Number(second) > 12) return { day: second, month: first, year };
  if (site.dateOrder === null) return { month: null, first, second, year };
  return site.dateOrder === "month-first"
    ? { day: second, month: first, year }
    : { day: first, month: second, year };
}

function dayWords(site: Site, written: string, joint: string): string | null {
  const [, from, sign, to] = dayOrDays.exec(written) ?? [];
  if (from === undefined || !isDayOfMonth(from)) return null;
  const words = ordinal(from, site.variety);
  if (to === undefined) return words;
  if (!isDayOfMonth(to)) return null;
  // "5/6 May" does not say whether it means both.
  return `${words}${sign === "/" ? "," : ` ${joint}`} ${ordinal(to, site.variety)}`;
}

/** The date with its year, where one follows the first `take` tokens. */
function withYear(site: Site, date: string, take: number, marks: readonly string[]): Match {
  const year = coreAt(site, take);
  const abbreviation =
    monthOf(coreAt(site, take - 1)) !== null && coreAt(site, take - 1).length < 5;
  if (!linked(site, take - 1, marks) || !/^(?:1[1-9]|20)\d\d$/.test(year)) {
    return { take, text: date, abbreviation };
  }
  return { take: take + 1, text: `${date} ${yearWords(Number(year), site.variety)}` };
}
