/**
 * Words that a line must not part: a title and its name, an initial and a name, a number and its
 * unit, a day and its month, a word and the dash after it. The usual rules of newspaper style books;
 * most titles and units are English, months also German and French; the rest holds in any language.
 */
export function isTied(before: string, after: string): boolean {
  // Most words, which no rule is about.
  if (plain.test(before) && letter.test(after) && !smallLeaders.has(before)) return false;
  if (wideMark.test(after)) return true;
  const left = before.replace(opening, "");
  const right = after.replace(closing, "");
  // French sets marks apart from their words: « mille vis ».
  if (before !== "" && (left === "" || right === "")) return true;
  if (dash.test(right) || right === "…" || left === "&" || right === "&") return true;
  if (!leader.test(left) && !smallLeaders.has(left)) return false;
  if (initial.test(left)) return true;
  if (titles.has(left.replace(/\.$/, ""))) return true;
  if (number.test(left) && (months.has(right) || units.has(right.replace(/\.$/, "")))) return true;
  if (months.has(left) && day.test(right)) return true;
  if (left === "per" && right === "cent") return true;
  if (roman.test(right) && right !== "I" && capitalised.test(left)) return true;
  return numbered.has(left.replace(/\.$/, "")) && number.test(right);
}

/** Whether two words look like parts of one name: both capitalised, with nothing between them. */
export function isName(before: string, after: string): boolean {
  return capitalised.test(before) && capitalised.test(after.replace(closing, ""));
}

/** Whether a bracket ends right before a quote: "[translated] “Tomorrow", which read best on one line. */
export function isMarked(before: string, after: string): boolean {
  return before.endsWith("]") && quote.test(after);
}

const plain = /^[a-z](?:.*[^.])?$/;
const letter = /^[a-z]/i;
const capitalised = /^\p{Lu}[\p{L}’'-]*$/u;
const quote = /^[“„«‘"]/;
/** Ends or parts a sentence of Chinese or Japanese, and starts no line: web pages have spaces before it. */
const wideMark = /^[、。，．：；！？」』】〉》）]/;
const opening = /^[“‘"'(«[]+/;
const closing = /[.,;:!?”’"')»\]]+$/;
const dash = /^[–—-]$/;
/** Begins or ends a word that may tie what follows; in lower case only words of the lists do. */
const leader = /^[\p{Lu}\d$£€¥]|\.$/u;
const initial = /^\p{Lu}\.$/u;
const number = /^[$£€¥]?\d[\d.,:]*$/;
/** Of monarchs, popes and wars. */
const roman = /^[IVX]{1,5}$/;
const day = /^\d{1,2}$/;
const titles = new Set([
  "Mr",
  "Mrs",
  "Ms",
  "Mx",
  "Dr",
  "Prof",
  "Rev",
  "Sir",
  "Lord",
  "Lady",
  "St",
  "Fr",
  "Dame",
  "Messrs",
  "Mme",
  "Mlle",
  "MM",
  "Herr",
  "Frau",
  "Sr",
  "Sra",
  "Srta",
  "Gen",
  "Col",
  "Capt",
  "Lt",
  "Sgt",
  "Sen",
  "Rep",
  "Gov",
]);
const months = new Set([
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "Jun",
  "Jul",
  "Aug",
  "Sept",
  "Sep",
  ...["Januar", "Februar", "März", "Mai", "Juni", "Juli", "Oktober", "Dezember"],
  ...["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août"],
  ...["septembre", "octobre", "novembre", "décembre"],
  "Oct",
  "Nov",
  "Dec",
]);
const units = new Set([
  "am",
  "pm",
  "a.m",
  "p.m",
  "million",
  "billion",
  "trillion",
  "mn",
  "bn",
  "tn",
  "m",
  "km",
  "cm",
  "mm",
  "kg",
  "g",
  "t",
  "ft",
  "in",
  "mph",
  "km/h",
  "per",
  "percent",
  "%",
  "C",
  "F",
  "°C",
  "°F",
  "hectares",
  "acres",
]);
const numbered = new Set([
  "No",
  "Nos",
  "no",
  "p",
  "pp",
  "Article",
  "Chapter",
  "Section",
  "Page",
  "page",
  "Act",
  "Flight",
]);
const smallLeaders = new Set(
  ["per", ...months, ...numbered].filter((word) => /^[^A-Z]/.test(word)),
);
