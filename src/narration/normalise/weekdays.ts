import { isDayOfMonth, monthOf, weekdayOf } from "./calendar.ts";
import { coreAt, linked, previousWord, type Rule, type Site } from "./rule.ts";

/**
 * "Sat 21 Nov", "Sat. Nov 21", "Fri/Sat", "Mon-Fri", "on Sat.", "Tues. night": by itself "Sat" or "Sun" may
 * be another word.
 */
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
    if (day === null || !(isBeforeDate(site) || isShortened(site))) return null;
    const stopped = site.tokens[site.at]?.trail.startsWith(".") === true;
    return { take: 1, text: day, abbreviation: stopped };
  },
};

/** "Thurs", but "Sat" with its full stop and among words of time. */
function isShortened(site: Site): boolean {
  if (coreAt(site).length > 3) return true;
  if (site.tokens[site.at]?.trail.startsWith(".") !== true) return false;
  const next = linked(site, 0, ["."]) ? coreAt(site, 1) : "";
  return (
    /^(?:on|by|until|till|next|last|this|since|from|every)$/i.test(previousWord(site)) ||
    /^(?:morning|afternoon|evening|night|at)$/.test(next)
  );
}

function isBeforeDate(site: Site): boolean {
  if (!linked(site, 0, [".", ","])) return false;
  const [next, after] = [coreAt(site, 1), coreAt(site, 2)];
  if (monthOf(next) !== null) return isDayOfMonth(after.replace(/(?:st|nd|rd|th)$/, ""));
  return isDayOfMonth(next.replace(/(?:st|nd|rd|th)$/, "")) && monthOf(after) !== null;
}
