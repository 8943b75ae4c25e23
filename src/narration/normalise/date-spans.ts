import { isDayOfMonth, monthOf } from "./calendar.ts";
import { ordinal, yearWords } from "./numbers.ts";
import { coreAt, type Match, pairAt, previousWord, type Rule, type Site } from "./rule.ts";

const name = String.raw`([A-Z][a-z]{2,8})\.?`;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?:,? ((?:1[1-9]|20)\d\d)(?!\d))?`;
const dayFirst = new RegExp(`^${day} ${name} ?[-–] ?${day} ${name}${year}`);
const monthFirst = new RegExp(`^${name} ${day} ?[-–] ?${name} ${day}${year}`);

/** "28 Feb–2 March", "June 12-July 3, 2026": from one month into another. */
export const dateSpan: Rule = {
  name: "date-span",
  read(site) {
    const first = coreAt(site);
    if (!/^\d{1,2}(?:st|nd|rd|th)?$/.test(first) && monthOf(first) === null) return null;
    const written = writtenFrom(site, 6);
    return readDayFirst(written, site) ?? readMonthFirst(written, site);
  },
};

/** "Jan-Mar", "May–June": "January to March". */
export const monthSpan: Rule = {
  name: "month-span",
  read(site) {
    const [first, joint, second, take] = pairAt(site);
    const [from, to] = [monthOf(first), monthOf(second)];
    if (from === null || to === null || joint === "") return null;
    return { take, text: `${from} ${joint === "/" ? "and" : "to"} ${to}` };
  },
};

/** Some tokens as they are written, with the marks between them and one blank for each gap. */
function writtenFrom({ tokens, at }: Site, count: number): string {
  return tokens
    .slice(at, at + count)
    .map(({ lead, core, trail }, index) => `${index === 0 ? "" : lead}${core}${trail}`)
    .join(" ");
}

function readDayFirst(written: string, site: Site): Match | null {
  const match = dayFirst.exec(written);
  if (match === null) return null;
  const [all, from = "", fromMonth = "", to = "", toMonth = "", inYear] = match;
  const start = dateWords(from, fromMonth, site);
  const end = dateWords(to, toMonth, site);
  return start === null || end === null ? null : matchOf(all, start, end, inYear, site);
}

function readMonthFirst(written: string, site: Site): Match | null {
  const match = monthFirst.exec(written);
  if (match === null) return null;
  const [all, fromMonth = "", from = "", toMonth = "", to = "", inYear] = match;
  const start = dateWords(from, fromMonth, site);
  const end = dateWords(to, toMonth, site);
  return start === null || end === null ? null : matchOf(all, start, end, inYear, site);
}

function dateWords(digits: string, month: string, { variety }: Site): string | null {
  const full = monthOf(month);
  if (full === null || !isDayOfMonth(digits)) return null;
  const words = ordinal(digits, variety);
  return variety === "american" ? `${full} ${words}` : `the ${words} of ${full}`;
}

function matchOf(
  all: string,
  start: string,
  end: string,
  inYear: string | undefined,
  site: Site,
): Match {
  const joint = /^between$/i.test(previousWord(site)) ? "and" : "to";
  const words = inYear === undefined ? "" : ` ${yearWords(Number(inYear), site.variety)}`;
  const take = all.split(" ").filter((word) => !/^[-–]$/.test(word)).length;
  return { take, text: `${start} ${joint} ${end}${words}` };
}
