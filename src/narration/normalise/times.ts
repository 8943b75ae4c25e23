import type { EnglishVariety } from "../language.ts";
import { cardinal } from "./numbers.ts";
import { coreAt, linked, type Match, type Rule, type Site } from "./rule.ts";

const zones = new Set(
  "GMT BST UTC CET CEST EET MSK EST EDT ET CST CDT CT MST MDT PST PDT PT IST JST AEST AEDT".split(
    " ",
  ),
);
const clock = /^(\d{1,2})(?:[.:](\d\d))?$/;
const clockWithHalf = /^(\d{1,2})(?:[.:](\d\d))?([ap])\.?m$/i;

/** "10.30am", "10:30 a.m.", "9am-5pm", "13:45", "1430 GMT". */
export const time: Rule = {
  name: "time",
  read(site) {
    return halfDay(site) ?? halfDayRange(site) ?? twentyFour(site) ?? withZone(site);
  },
};

function halfDay(site: Site): Match | null {
  const joined = clockWithHalf.exec(coreAt(site));
  if (joined !== null) {
    const words = timeWords(joined[1], joined[2], site.variety);
    return words === null
      ? null
      : { take: 1, text: `${words} ${halfOf(joined[3])}`, abbreviation: true };
  }
  const [, half] = /^([ap])\.?m$/i.exec(linked(site) ? coreAt(site, 1) : "") ?? [];
  const [, hours, minutes] = clock.exec(coreAt(site)) ?? [];
  const words = timeWords(hours, minutes, site.variety);
  if (half === undefined || words === null) return null;
  return { take: 2, text: `${words} ${halfOf(half)}`, abbreviation: true };
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
  const text = `${startWords}${startHalf} to ${endWords} ${halfOf(end[3])}`;
  return { take: 1, text, abbreviation: true };
}

function twentyFour(site: Site): Match | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(coreAt(site)) ?? [];
  const words = timeWords(hours, minutes, site.variety, "full");
  return words === null ? null : { take: 1, text: words };
}

function withZone(site: Site): Match | null {
  if (!linked(site) || !zones.has(coreAt(site, 1))) return null;
  const [, hours, minutes] = /^([01]?\d|2[0-3])\.?([0-5]\d)$/.exec(coreAt(site)) ?? [];
  const words = timeWords(hours, minutes, site.variety, "full");
  return words === null ? null : { take: 1, text: words };
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
