import { isDayOfMonth, monthOf, weekdayOf } from "./calendar.ts";
import { coreAt, linked, type Match, pairAt, previousWord, type Rule, type Site } from "./rule.ts";

/**
 * "Sat 21 Nov", "Sat. Nov 21", "Fri/Sat", "Mon-Fri", "on Sat.", "Tues. night": by itself "Sat" or "Sun" may
 * be another word.
 */
export const weekday: Rule = {
  name: "weekday",
  read(site) {
    const core = coreAt(site);
    const span = spanOf(site);
    if (span !== null) return span;
    const day = weekdayOf(core);
    if (day === null || !(isBeforeDate(site) || isShortened(site))) return null;
    const stopped = site.tokens[site.at]?.trail.startsWith(".") === true;
    return { take: 1, text: day, abbreviation: stopped };
  },
};

/** "Fri/Sat", "Mon-Fri", "Mon–Fri". */
function spanOf(site: Site): Match | null {
  const [first = "", stroke, second = "", take] = pairAt(site);
  const [from, to] = [weekdayOf(first), weekdayOf(second)];
  if (from === null || to === null) return null;
  const abbreviation =
    site.tokens[site.at + take - 1]?.trail.startsWith(".") === true && to !== second;
  return { take, text: stroke === "/" ? `${from} ${to}` : `${from} to ${to}`, abbreviation };
}

/** "Thurs", but "Sat" with its full stop and among words of time. */
function isShortened(site: Site): boolean {
  if (coreAt(site).length > 3) return true;
  // "3pm Sat"
  const before = linked(site, -1, ["."]) ? coreAt(site, -1) : "";
  if (/^(?:.*\d)?[ap]\.?m$/i.test(before)) return true;
  if (site.tokens[site.at]?.trail.startsWith(".") !== true) return false;
  // "Sat" and "Sun" may end a sentence, and "Wed" a headline.
  if (/^(?:Mon|Tue|Wed|Thu|Fri)$/.test(coreAt(site)) && site.at < site.tokens.length - 1)
    return true;
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
