import type { EnglishVariety } from "../language.ts";
import { withoutFalseStop, withStops } from "./letters.ts";
import { cardinal, numberWords } from "./numbers.ts";
import {
  coreAt,
  isCapitalised,
  linked,
  type Match,
  nextWord,
  previousWord,
  type Rule,
  type Site,
} from "./rule.ts";

const zones = new Set(
  "GMT BST UTC CET CEST EET EEST MSK EST EDT ET CST CDT CT MST MDT MT PST PDT PT IST JST KST HKT AEST AEDT".split(
    " ",
  ),
);
const clock = /^(\d{1,2})(?:[.:](\d\d))?$/;
const clockWithHalf = /^(\d{1,2})(?:[.:](\d\d))?([ap])\.?m$/i;

/** "10.30am", "10:30 a.m.", "9am-5pm", "13:45", "1430 GMT", "0600 hours", "2:04:31". */
export const time: Rule = {
  name: "time",
  read(site) {
    return (
      halfDaysApart(site) ??
      halfDay(site) ??
      halfDayRange(site) ??
      twentyFour(site) ??
      military(site) ??
      withZone(site) ??
      lapTime(site) ??
      departure(site) ??
      central(site)
    );
  },
};

/** America's zones, whichever season it is. */
const coasts: Readonly<Record<string, string>> = {
  ET: "Eastern",
  CT: "Central",
  MT: "Mountain",
  PT: "Pacific",
};

/** "6pm ET": the zone alone, behind a time. */
export const timeZone: Rule = {
  name: "time-zone",
  read(site) {
    const core = coreAt(site);
    if (!zones.has(core)) return null;
    const before = linked(site, -1, ["."]) ? coreAt(site, -1) : "";
    const isTime =
      /^(?:\d{1,2}(?:[.:]\d\d)?)?[ap]\.?m$/i.test(before) || /\d[.:]?\d\d$/.test(before);
    if (!isTime) return null;
    const coast = Object.hasOwn(coasts, core) ? coasts[core] : undefined;
    return { take: 1, text: coast === undefined ? withStops(core) : `${coast} Time` };
  },
};

function halfDay(site: Site): Match | null {
  const joined = clockWithHalf.exec(coreAt(site));
  if (joined !== null) return halfDayMatch(joined, joined[3], 1, site);
  const [, half] = /^([ap])\.?m$/i.exec(linked(site) ? coreAt(site, 1) : "") ?? [];
  const apart = clock.exec(coreAt(site));
  return half === undefined || apart === null ? null : halfDayMatch(apart, half, 2, site);
}

function halfDayMatch(
  [, hours, minutes]: readonly (string | undefined)[],
  half: string | undefined,
  take: number,
  site: Site,
): Match | null {
  const words = timeWords(hours, minutes, site.variety);
  if (words === null) return null;
  const text = withoutFalseStop(`${words} ${halfOf(half)}`, site, take);
  return { take, text, abbreviation: true };
}

function halfDayRange(site: Site): Match | null {
  const [from, to, more] = coreAt(site).split(/[-–]/);
  const end = to === undefined || more !== undefined ? null : clockWithHalf.exec(to);
  const start = from === undefined ? null : (clockWithHalf.exec(from) ?? clock.exec(from));
  if (start === null || end === null) return null;
  const startWords = timeWords(start[1], start[2], site.variety);
  const endWords = timeWords(end[1], end[2], site.variety);
  if (startWords === null || endWords === null) return null;
  const startHalf = start[3] === undefined ? "" : ` ${halfOf(start[3])}`;
  const text = `${startWords}${startHalf} ${jointOf(site)} ${endWords} ${halfOf(end[3])}`;
  return { take: 1, text: withoutFalseStop(text, site), abbreviation: true };
}

/** "11 a.m.-1 p.m.", "9 am–5 pm", "9am–1 pm". */
function halfDaysApart(site: Site): Match | null {
  const first = clock.exec(coreAt(site));
  const start = first === null ? clockWithHalf.exec(coreAt(site).replace(/[-–].*$/, "")) : first;
  const middle = first === null ? coreAt(site) : nextWord(site);
  const [, half = "", hours, minutes] =
    /([ap])\.?m\.?[-–](\d{1,2})(?:[.:](\d\d))?$/i.exec(middle) ?? [];
  const take = first === null ? 2 : 3;
  const last = /^([ap])\.?m$/i.exec(nextWord(site, take - 2))?.[1];
  if (start === null || hours === undefined || last === undefined) return null;
  const startWords = timeWords(start[1], start[2], site.variety);
  const endWords = timeWords(hours, minutes, site.variety);
  if (startWords === null || endWords === null) return null;
  const text = `${startWords} ${halfOf(half)} ${jointOf(site)} ${endWords} ${halfOf(last)}`;
  return { take, text: withoutFalseStop(text, site, take), abbreviation: true };
}

function jointOf(site: Site): string {
  return /^between$/i.test(previousWord(site)) ? "and" : "to";
}

/** "the 10.17 from St Marn", "the 3.40 at Dunmore": a train, a race. */
function departure(site: Site): Match | null {
  const [, hours, minutes] = /^([1-9]|1\d|2[0-3])\.([0-5]\d)$/.exec(coreAt(site)) ?? [];
  const next = nextWord(site);
  const begins = /^(?:start|kick-off|kickoff|showing|flight|train)$/.test(next);
  if (!/^the$/i.test(previousWord(site)) && !(begins && /^an?$/.test(previousWord(site))))
    return null;
  const bound = /^(?:from|to|at)$/.test(next) && isCapitalised(nextWord(site, 1));
  if (!bound && !begins && !/^(?:train|service|bus|express|ferry|sailing|departure)$/.test(next))
    return null;
  const words = timeWords(hours, minutes, site.variety);
  return words === null ? null : { take: 1, text: words };
}

/** "8/7c": when a broadcast begins in the east of America, and in the middle. */
function central(site: Site): Match | null {
  const [, eastern, middle] = /^(\d{1,2})\/(\d{1,2})c$/.exec(coreAt(site)) ?? [];
  if (eastern === undefined || middle === undefined) return null;
  const words = [eastern, middle].map((hour) => cardinal(hour, site.variety));
  return { take: 1, text: `${words.join(", ")} Central` };
}

function twentyFour(site: Site): Match | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(coreAt(site)) ?? [];
  const words = timeWords(hours, minutes, site.variety, "full");
  return words === null ? null : { take: 1, text: words };
}

/** "0600 hours" is "oh six hundred hours". */
function military(site: Site): Match | null {
  const [, hours, minutes] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(coreAt(site)) ?? [];
  const next = linked(site) ? coreAt(site, 1) : "";
  if (hours === undefined || minutes === undefined || !/^(?:hours|hrs)$/.test(next)) return null;
  const hour = `${hours.startsWith("0") ? "oh " : ""}${cardinal(hours, site.variety)}`;
  const minute = `${/^0[1-9]/.test(minutes) ? "oh " : ""}${cardinal(minutes, site.variety)}`;
  return { take: 2, text: `${hour} ${minutes === "00" ? "hundred" : minute} hours` };
}

function withZone(site: Site): Match | null {
  if (!linked(site) || !zones.has(coreAt(site, 1))) return null;
  const [, hours, minutes] = /^([01]?\d|2[0-3])\.?([0-5]\d)$/.exec(coreAt(site)) ?? [];
  const words = timeWords(hours, minutes, site.variety, "full");
  return words === null ? null : { take: 1, text: words };
}

/** "2:04:31", "3:32.15": how long a race took. */
function lapTime(site: Site): Match | null {
  const [, hours, minutes, seconds] =
    /^(?:(\d):)?(\d{1,2}):([0-5]\d(?:\.\d{1,3})?)$/.exec(coreAt(site)) ?? [];
  if (minutes === undefined || seconds === undefined || Number(minutes) > 59) return null;
  // "13:45" is a time of day.
  if (hours === undefined && !seconds.includes(".")) return null;
  const part = (digits: string, unit: string) =>
    `${numberWords(digits, site.variety)} ${unit}${Number(digits) === 1 ? "" : "s"}`;
  const words = [part(minutes, "minute"), part(seconds, "second")];
  return { take: 1, text: [...(hours ? [part(hours, "hour")] : []), ...words].join(" ") };
}

/** The words of a time of day. `full` also names a whole hour: "ten o’clock", "fourteen hundred". */
function timeWords(
  hours: string | undefined,
  minutes: string | undefined,
  variety: EnglishVariety,
  style: "short" | "full" = "short",
): string | null {
  if (hours === undefined || Number(hours) > 23 || Number(minutes ?? 0) > 59) return null;
  const hour = cardinal(hours, variety);
  const minute = Number(minutes ?? 0);
  if (minute === 0) {
    if (style === "short") return hour;
    if (Number(hours) === 0) return "midnight";
    return Number(hours) <= 12 ? `${hour} o’clock` : `${hour} hundred`;
  }
  return `${hour} ${minute < 10 ? "oh " : ""}${cardinal(String(minute), variety)}`;
}

function halfOf(letter: string | undefined): string {
  return letter?.toLowerCase() === "p" ? "p.m." : "a.m.";
}
