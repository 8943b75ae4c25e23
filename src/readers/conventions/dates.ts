import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { SourceSpan } from "../../document/span.ts";
import { shortened } from "../shortened.ts";

/** What a date line says; at least one is there. ISO 8601: a date, or a date and time with its zone. */
export interface Dates {
  readonly published: string | null;
  readonly modified: string | null;
}

const months =
  "january february march april may june july august september october november december".split(
    " ",
  );

const line =
  /^(?<what>(?:first )?(?:published|posted)|(?:last )?(?:updated|modified))(?: on| at)?\s?:?\s+(?<when>.+)$/i;

/**
 * Reads "Published: 14 March 2026, 21:05 GMT" or "Updated 2026-03-14 | Published 2026-03-13". Null
 * unless every part says what it dates and when beyond doubt: a time without a zone or a month as a
 * number has two meanings, and then the line stays in the text.
 */
export function parseDateLine(text: string): Dates | null {
  if (text.length > 160) return null;
  let dates: Dates = { published: null, modified: null };
  for (const part of text.split(/\s[|·•]\s/)) {
    const groups = line.exec(part.trim())?.groups;
    const when = groups === undefined ? null : parseDate(groups["when"] ?? "");
    if (when === null) return null;
    const modified = /updated|modified/i.test(groups?.["what"] ?? "");
    dates = modified ? { ...dates, modified: when } : { ...dates, published: when };
  }
  return dates;
}

/** Reads a line that is a date and nothing else, "Saturday, March 14, 2026", as when it was published; null for any other. */
export function parseDateAlone(text: string): Dates | null {
  const published = text.length > 160 ? null : parseDate(text.trim());
  return published === null ? null : { published, modified: null };
}

/** Whether a line says when something was published, in whatever way: "Posted at 9.14", "Tuesday, 3 March 2026". */
export function isDateLine(text: string): boolean {
  if (text.length > 160 || !/\d/.test(text)) return false;
  return line.test(text) || parseDate(text.trim()) !== null;
}

/**
 * A date as news formats write it, as ISO 8601: "2026-03-14T21:05:00Z", "20260314T210500+0000",
 * "Sat, 14 Mar 2026 21:05:00 EST". A time without a zone has many meanings, so the date alone is
 * kept; null where there is none.
 */
export function isoDate(text: string): string | null {
  if (text === "") return null;
  const plain = text
    .trim()
    .slice(0, 60)
    .replace(/^(\d{4})(\d\d)(\d\d)/, "$1-$2-$3")
    .replace(/(T\d\d)(\d\d)(?=\d\d|[Z+-]|$)/, "$1:$2")
    .replace(/(T\d\d:\d\d)(\d\d)/, "$1:$2")
    .replace(/^\p{Lu}\p{Ll}{2},? /u, "")
    .replace(/(?<=\d) ([A-Z]{2,3})$/, (whole, zone: string) => zones[zone] ?? whole);
  return parseDate(plain) ?? parseDate(/^(\d{4}-\d\d-\d\d)(?=[T ]|$)/.exec(plain)?.[1] ?? "");
}

/** The same of the words of a field; where they are no date, a warning at their place. Null also where there are none. */
export function dateOf(words: string, span: SourceSpan, report: Report): string | null {
  const date = isoDate(words);
  if (date === null && words.trim() !== "") reportNoDate(words, span, report);
  return date;
}

/** Warns of words that should be a date and are none, at their place. */
export function reportNoDate(words: string, span: SourceSpan, report: Report): void {
  report(diagnose("input/metadata", `“${shortened(words)}” is no date that can be read`, { span }));
}

/** The zones of RFC 822. */
const zones: Readonly<Record<string, string>> = {
  UT: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};

/** "2026-03-14T21:05Z", "14 March 2026", "March 14, 2026 21:05 GMT" as ISO 8601. */
function parseDate(text: string): string | null {
  const found =
    /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?<time>.*)$/.exec(text) ??
    /^(?:\p{L}+day,? )?(?<d>\d{1,2})(?:st|nd|rd|th)? (?<m>\p{L}+),? (?<y>\d{4})(?<time>.*)$/u.exec(
      text,
    ) ??
    /^(?:\p{L}+day,? )?(?<m>\p{L}+) (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})(?<time>.*)$/u.exec(
      text,
    );
  const { y = "", m = "", d = "", time = "" } = found?.groups ?? {};
  const month = /^\d/.test(m) ? Number(m) : monthNumber(m);
  const clock = parseTime(time);
  if (clock === null || !isDay(Number(y), month, Number(d))) return null;
  return `${y}-${twoDigits(month)}-${twoDigits(Number(d))}${clock}`;
}

/** "T21:05:00+00:00" of ", 21:05 GMT"; empty where there is no time; null where it is in doubt. */
function parseTime(text: string): string | null {
  if (/^\.?$/.test(text)) return "";
  const found =
    /^(?:T|,? (?:at )?)(?<h>\d{1,2})[:.](?<min>\d\d)(?::(?<s>\d\d)(?:\.\d+)?)? ?(?<zone>Z|GMT|UTC|[+-]\d\d:?\d\d)\.?$/.exec(
      text,
    );
  if (found === null) return null;
  const { h = "", min = "", s = "00", zone = "" } = found.groups ?? {};
  if (Number(h) > 23 || Number(min) > 59 || Number(s) > 59) return null;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : "+00:00";
  return `T${h.padStart(2, "0")}:${min}:${s}${offset}`;
}

/** From a month's English name or its first three letters; 0 where it is none. */
function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  return (
    months.findIndex(
      (month) =>
        month === lower ||
        month.slice(0, 3) === lower ||
        (lower === "sept" && month === "september"),
    ) + 1
  );
}

/** Whether a month of a year has such a day. Leap years come again in the same order every 400 years. */
function isDay(year: number, month: number, day: number): boolean {
  const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
