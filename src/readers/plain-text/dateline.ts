const month = "(?:\\p{Lu}\\p{L}{2,9}\\.?)";
const date = `(?:,\\s*(?:${month}\\s+\\d{1,2}|\\d{1,2}\\.?\\s+(?:de\\s+)?\\p{L}{3,10}\\.?)(?:,?\\s+\\d{4})?)`;
const agency = "(?:\\s*\\([^()]{2,40}\\))";
const capitals = "\\p{Lu}[\\p{Lu}\\p{M}.’']+(?:[ /-]\\p{Lu}[\\p{Lu}\\p{M}.’']*){0,4}";
const region = "(?:,\\s*\\p{Lu}[\\p{L}\\p{M}.’']*(?:[ -]\\p{Lu}[\\p{L}\\p{M}.’']*){0,2})";
const anyPlace = "\\p{Lu}[\\p{L}\\p{M}.’']+(?:[ /-]\\p{L}[\\p{L}\\p{M}.’']*){0,3}";
const dash = "\\s*(?:[—–―]|--|\\s-)";

/** Place in capitals with a date or an agency, or place as it may be with an agency. */
const sure = new RegExp(
  `^(?:${capitals}${region}{0,2}(?:${date}${agency}?|${agency}${date}?)|${anyPlace}${region}?${date}?${agency})${dash}(?=\\s)`,
  "u",
);
/** Place in capitals and no more: "LONDON — The …" */
const bare = new RegExp(`^(${capitals})${region}{0,2}${dash}(?=\\s+[\\p{Lu}“"‘'«]|\\s*$)`, "u");
/** The same without a dash, on a line of its own. */
const alone = new RegExp(`^${capitals}${region}{0,2}(?:${date}${agency}?|${agency})$`, "u");

/** Set in capitals before a dash, and no places. */
const labels =
  /^(?:BREAKING|EXCLUSIVE|UPDATED?|ANALYSIS|OPINION|COMMENT|WATCH|LIVE|READ|VIDEO|PHOTOS?|NOTE|WARNING)\b/;

/**
 * Code units of the dateline that a paragraph begins with, its dash included ("PORT ELLIS, March 14
 * (Harbour News) —"); 0 where it begins with none.
 */
export function datelineLength(paragraph: string): number {
  const start = paragraph.slice(0, 160);
  const found = sure.exec(start)?.[0];
  if (found !== undefined) return found.length;
  const place = bare.exec(start);
  return place === null || labels.test(place[0]) ? 0 : place[0].length;
}

/** Whether a line is a dateline and nothing else. */
export function isDateline(line: string): boolean {
  return line.length <= 120 && (alone.test(line) || datelineLength(`${line} `) === line.length);
}
