import { isoDate } from "../conventions/dates.ts";

/**
 * The first day that a text names, as ISO 8601: "14. März 2026", "Mar 14, 2026", "14.03.2026",
 * "2026年3月14日", "১৪ মার্চ ২০২৬", "14 มี.ค. 2569". Names of months are those of the text's language and of
 * English; a day and a month that could change places ("3/4/2026") are read only outside the United
 * States. Null where it names none.
 */
export function writtenDate(text: string, language: string): string | null {
  const plain = inAsciiDigits(text.slice(0, 300));
  return (
    inOrder(plain) ??
    inWords(plain, "en") ??
    inWords(plain, language) ??
    inNumbers(plain, language) ??
    null
  );
}

/** The zeros of the sets of digits that newspapers use besides ASCII's; nine more follow each. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0be6, 0x0c66, 0x0e50, 0x1040, 0xff10];

function inAsciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Year first: "2026-03-14", "2026.3.14", "2026/03/14", "2026年3月14日", "2026년 3월 14일". */
function inOrder(text: string): string | null {
  const found =
    /(?<!\d)(20\d\d|19\d\d)\s?(?:年|년|[-./])\s?(\d{1,2})\s?(?:月|월|[-./])\s?(\d{1,2})(?!\d)/.exec(
      text,
    );
  return found ? isoOf(found[1], found[2], found[3]) : null;
}

/** The month by its name: "14 de marzo de 2026", "March 14th, 2026", "Sat, 14 Mar 2026". */
function inWords(text: string, language: string): string | null {
  const calendar = calendarOf(language);
  const lower = text.toLocaleLowerCase(language);
  for (const { 0: found, 1: day = "", 2: name = "", 3: year = "" } of lower.matchAll(dayFirst)) {
    const date = dayOf(calendar.month(name), day, year, found);
    if (date !== null) return date;
  }
  for (const { 0: found, 1: name = "", 2: day = "", 3: year = "" } of lower.matchAll(monthFirst)) {
    const date = dayOf(calendar.month(name), day, year, found);
    if (date !== null) return date;
  }
  for (const { 1: year = "", 2: name = "", 3: day = "" } of lower.matchAll(yearFirst)) {
    const month = calendar.month(name);
    const date = month === 0 ? null : isoOf(year, String(month), day);
    if (date !== null) return date;
  }
  return base(language) === "fa" ? inPersian(lower) : null;
}

const word = "([\\p{L}\\p{M}][\\p{L}\\p{M}.’']{1,15})";
const dayFirst = new RegExp(
  `(?<![\\d.]|\\d:)(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|ª|-[\\p{L}]{1,3})?[\\s.-]{1,3}(?:de |of |d[’'])?${word}(?:/\\p{L}{2,15})?[\\s.,/-]{1,3}(?:de |del |г\\. )?(\\d{4})(?!\\d)`,
  "gu",
);
const monthFirst = new RegExp(`${word}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)`, "gu");
/** "2026. március 14." */
const yearFirst = new RegExp(`(?<!\\d)(20\\d\\d)\\.?\\s${word}\\s(\\d{1,2})(?!\\d)`, "gu");

function dayOf(month: number, day: string, year: string, found: string): string | null {
  if (month === 0) return null;
  // The Buddhist era of Thailand is 543 years ahead.
  const isThai = /\p{Script=Thai}/u.test(found) && Number(year) > 2400;
  return isoOf(isThai ? String(Number(year) - 543) : year, String(month), day);
}

const persian = new Intl.DateTimeFormat("fa-u-ca-persian-nu-latn", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "23 اسفند 1404": the day of our calendar that the Persian one calls so. Its year begins in March. */
function inPersian(text: string): string | null {
  const found = /(?<!\d)(\d{1,2})\s(\p{L}{2,10})(?:\s?ماه)?\s(1[34]\d\d)(?!\d)/u.exec(text);
  if (!found) return null;
  const [, day = "", month = "", year = ""] = found;
  const start = Date.UTC(Number(year) + 621, 2, 18 + Number(day));
  for (let number = 0; number < 12; number++) {
    for (let shift = 0; shift < 6; shift++) {
      const date = start + (Math.floor(number * 30.5) + shift) * 86_400_000;
      const parts = new Map(persian.formatToParts(date).map(({ type, value }) => [type, value]));
      const isIt = parts.get("month") === month && parts.get("day") === String(Number(day));
      if (isIt && parts.get("year") === year) return new Date(date).toISOString().slice(0, 10);
    }
  }
  return null;
}

/** Day and month as numbers: "14.03.2026", "14/3/26". */
function inNumbers(text: string, language: string): string | null {
  const found = /(?<![\d.:/-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:20|19)\d\d|2\d)(?![\d:])/.exec(
    text,
  );
  if (!found) return null;
  const [, first = "", mark, second = "", written = ""] = found;
  const year = written.length === 2 ? `20${written}` : written;
  const isAmerican = mark !== "." && /^en(?:-US)?$/i.test(language);
  if (Number(second) > 12) return isoOf(year, first, second);
  if (isAmerican && Number(first) <= 12 && first !== second) return null;
  return isoOf(year, second, first);
}

/** Names of the months in a language. */
interface Calendar {
  /** 1 to 12; 0 where a name is that of no month. */
  readonly month: (name: string) => number;
}

const calendars = new Map<string, Calendar>();

/** Places whose newspapers call the months otherwise than their language's standard does. */
const alsoIn: Readonly<Record<string, readonly string[]>> = {
  ar: ["ar-EG", "ar-SY", "ar-DZ", "ar-MA"],
  de: ["de-AT"],
  hr: ["sr"],
  no: ["nb"],
};

function calendarOf(language: string): Calendar {
  const own = base(language);
  const known = calendars.get(own);
  if (known) return known;
  const names = new Map<string, number>();
  for (const place of [own, ...(alsoIn[own] ?? [])]) addMonths(place, names);
  const calendar = { month: (name: string) => monthNamed(name, names) };
  calendars.set(own, calendar);
  return calendar;
}

/** The language without its script and its country. */
function base(language: string): string {
  return language.toLowerCase().split("-")[0] ?? "en";
}

/** By itself and beside a day, where many languages give it another ending; in full and in short. */
function addMonths(place: string, names: Map<string, number>): void {
  for (const month of ["long", "short"] as const) {
    for (const day of [{}, { day: "numeric" }] as const) {
      const format = new Intl.DateTimeFormat(place, {
        month,
        ...day,
        timeZone: "UTC",
        numberingSystem: "latn",
        calendar: "gregory",
      });
      for (let number = 1; number <= 12; number++) {
        const parts = format.formatToParts(Date.UTC(2026, number - 1, 14));
        const name = parts.find(({ type }) => type === "month")?.value ?? "";
        const bare = essence(name);
        if (bare.length > 1 && !/\d/.test(bare) && !names.has(bare)) names.set(bare, number);
      }
    }
  }
}

/** A month's name, its first letters where they are three or more and no other month's, or it with an ending. */
function monthNamed(name: string, names: ReadonlyMap<string, number>): number {
  const bare = essence(name);
  // Hebrew writes "in March" as one word.
  const exact = names.get(bare) ?? names.get(bare.replace(/^ב/, ""));
  if (exact !== undefined) return exact;
  if (bare.length < 3) return 0;
  const found = new Set<number>();
  for (const [known, month] of names) {
    if (known.startsWith(bare) || (known.length > 3 && bare.startsWith(known))) found.add(month);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : 0;
}

/** Without dots and accents: pages leave both out. */
function essence(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/(?:(?=\p{Mn})\p{Script=Inherited})|[.’']/gu, "");
}

function isoOf(year = "", month = "", day = ""): string | null {
  return isoDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
