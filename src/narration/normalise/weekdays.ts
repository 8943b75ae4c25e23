import { isDayOfMonth, monthOf, weekdayOf } from "./calendar.ts";
import { coreAt, linked, type Rule, type Site } from "./rule.ts";

/** "Sat 21 Nov", "Sat. Nov 21", "Fri/Sat", "Mon-Fri": by itself "Sat" or "Sun" may be another word. */
export const weekday: Rule = {
  name: "weekday",
  read(site) {
    const core = coreAt(site);
    const [, first = "", stroke, second = ""] = /^(\p{L}+)([/–-])(\p{L}+)$/u.exec(core) ?? [];
    const [from, to] = [weekdayOf(first), weekdayOf(second)];
    if (from !== null && to !== null) {
      return { take: 1, text: stroke === "/" ? `${from} ${to}` : `${from} to ${to}` };
    }
    const day = weekdayOf(core);
    if (day === null || !isBeforeDate(site)) return null;
    return { take: 1, text: day, abbreviation: site.tokens[site.at]?.trail === "." };
  },
};

function isBeforeDate(site: Site): boolean {
  if (!linked(site, 0, [".", ","])) return false;
  const [next, after] = [coreAt(site, 1), coreAt(site, 2)];
  if (monthOf(next) !== null) return isDayOfMonth(after.replace(/(?:st|nd|rd|th)$/, ""));
  return isDayOfMonth(next.replace(/(?:st|nd|rd|th)$/, "")) && monthOf(after) !== null;
}
