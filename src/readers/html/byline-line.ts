import { isOffice, isOpening, isPageLabel, opensByline } from "./names.ts";

/** A stretch of a line, in code units, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const weekday =
  "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:segunda|terça|quarta|quinta|sexta)-feira)";
const monthName = "[\\p{L}\\p{M}]{3,}";
/** "Thursday, November 9, 2023", "am 21. April 2020", "03/05/2022", "2020年3月14日". */
const date = `(?:(?:am|on|den|le|el|em|op|il)\\s+)?(?:${weekday},?\\s+)?(?:\\p{Nd}{1,2}\\.?\\s(?:de\\s)?${monthName}\\.?,?\\s(?:de\\s)?\\p{Nd}{4}|${monthName}\\.?\\s\\p{Nd}{1,2}(?:st|nd|rd|th)?,?\\s\\p{Nd}{4}|\\p{Nd}{1,4}(?:[.:/-]\\s?|年)\\p{Nd}{1,2}(?:(?:[.:/-]\\s?|月)\\p{Nd}{1,4}日?)?)`;
const clock =
  "(?:[\\s,]+(?:um\\s|at\\s|à\\s|a\\slas\\s)?\\p{Nd}{1,2}\\s?[:.h]\\s?\\p{Nd}{0,2}(?:\\s?(?:uhr|h|gmt|utc|[ap]\\.?m\\.?)(?!\\p{L}))*(?:\\s\\p{L}{3,4}$)?)?";
const leadingDate = new RegExp(`^(?:${date}${clock}[\\s,|–—-]*)+`, "iu");

/** What stands beside the writers: a date, the words before one, an account, a link, a section. */
const beside = new RegExp(
  `(?:^|[\\s|•·(–—,-]+)(?:${date}|(?:last\\s)?(?:published|updated|modified)|posted on|(?:zuletzt\\s)?(?:veröffentlicht|aktualisiert|geändert|bearbeitet)|stand:|(?:publicado|actualizado|atualizado|publié|mis à jour|pubblicato|aggiornato|gepubliceerd|bijgewerkt)|on \\p{L}+ \\p{Nd}|\\p{Nd}+\\+? (?:min|hour|day|stunde|tag|commentai?r|kommentar)|view (?:author|profile|all)|(?:show|view|see|read) (?:all|more)|get author|alle (?:artikel|beiträge)|in rubrik|(?:rubrik|kategorie|category|stand):)`,
  "iu",
);

/**
 * The stretch of a byline that names its writers, without the dates, links and counters that pages set
 * beside them. Empty where nothing is left.
 */
export function writersIn(line: string): Stretch {
  const parts = partsOf(line).filter(({ text }) => text !== "");
  const { start: from, text } = parts.find((part) => opensByline(part.text)) ??
    parts.find((part) => leadingDate.exec(part.text)?.[0].length !== part.text.length) ?? {
      start: 0,
      text: line,
    };
  const lead = leadingDate.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const kept = rest.slice(0, beside.exec(rest)?.index ?? rest.length);
  const trimmed = kept.replace(/[\s,;|•·–—/-]+$/u, "").replace(/(?<=\p{Ll}{2})\.$/u, "");
  const blanks = trimmed.length - trimmed.trimStart().length;
  return { start: from + lead + blanks, end: from + lead + trimmed.length };
}

/**
 * The stretch of a byline that is fit to be printed and read out; null where it is none: what pages call an
 * author may be a label, a login or the headline of something else.
 *
 * @param authors the names that are known to be in the line
 */
export function bylineIn(line: string, authors: readonly string[]): Stretch | null {
  const stretch = writersIn(line);
  const words = line.slice(stretch.start, stretch.end);
  if (words.length < 2 || /[?!@<>{}“”"„«»]|\p{Nd}{2}|https?:/u.test(words)) return null;
  const lower = words.toLowerCase();
  if (authors.some((author) => !lower.includes(author.toLowerCase()))) return null;
  if (isPageLabel(words) || /[:：]$/.test(words)) return null;
  if (authors.length > 0) {
    const first = Math.min(...authors.map((author) => lower.indexOf(author.toLowerCase())));
    // "Links for Ada Okafor"; "ByAda Okafor", where a style sheet sets the words apart.
    if (!isOpening(words.slice(0, first))) return null;
    const besides = authors.reduce((length, author) => length - author.length, words.length);
    return besides <= longestBeside ? stretch : null;
  }
  const name = words.replace(/^\p{L}+\s*[:：]?\s*/u, "");
  if (opensByline(words)) return name.length > 1 && !/[:：]/.test(name) ? stretch : null;
  const count = words.split(/\s+/).length;
  const isNamed = count <= 4 && words.split(/\s+/).every((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
  return isNamed || (count <= 5 && isOffice(words)) ? stretch : null;
}

/** Code units of jobs and papers beside the names, at most. */
const longestBeside = 80;

/** The parts of a line between bars and dots. */
function partsOf(line: string): readonly { readonly start: number; readonly text: string }[] {
  const parts: { start: number; text: string }[] = [];
  let start = 0;
  for (const { 0: bar, index } of line.matchAll(/^\s+|\s+[|•·]\s+/g)) {
    parts.push({ start, text: line.slice(start, index) });
    start = index + bar.length;
  }
  return [...parts, { start, text: line.slice(start) }];
}
