import type { Report } from "../../diagnostics/diagnostic.ts";
import type { SourceSpan } from "../../document/span.ts";
import { isoDate, reportNoDate } from "../conventions/dates.ts";
import { attribute, find, type MarkupElement, named, namesOf, plainText } from "../markup/tree.ts";
import { type SourceText, spanOf } from "../source-text.ts";
import { type LinkedData, listOf } from "./json-ld.ts";
import { localDay } from "./local-day.ts";
import type { Metas } from "./metas.ts";
import type { Neighbours } from "./near-headline.ts";
import type { Page } from "./open-page.ts";
import { writtenDate } from "./written-date.ts";

/** Under which names pages give the time of publication, surest first. */
const publishedNames =
  "article:published_time og:article:published_time datepublished og:published_time article:published article.published article:post_date publish-date publishdate publish_date publisheddate content_publisheddate pubdate published published_time publication_date publication-date publicationdate date.published parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:recs:articlepublishtime its_publication dcterms.created dcterms.issued dc.date.issued dc.date.created dcterms.date dc.date dcterms.available date rnews:datepublished originalpublicationdate article_date_original timestamp displaydate bt:pubdate ptime live_date analyticsattributes.articledate hdl:pub_date".split(
    " ",
  );
const modifiedNames =
  "article:modified_time og:article:modified_time datemodified og:updated_time article:modified article:updated_time article_updatetime last-modified lastmod date.modified modified_time dcterms.modified dc.date.modified revised updated".split(
    " ",
  );

export interface PageDates {
  readonly published: string | null;
  readonly modified: string | null;
}

/**
 * The dates of an article: from JSON-LD, `<meta>`, microdata, what the page shows at the headline, the
 * address. Pages give a date in many places, one of which is enough: a warning tells of words that are
 * no date only where none of them is one.
 */
export function datesOf(
  { linked, metas, source }: Pick<Page, "linked" | "metas" | "source">,
  near: Neighbours,
  language: string,
  report: Report,
): PageDates {
  const published = [
    ...inLinked("datePublished", linked),
    ...inMetas(publishedNames, metas),
    ...inLinked("dateCreated", linked),
    ...inProperties("datePublished", metas),
  ];
  const modified = [
    ...inLinked("dateModified", linked),
    ...inMetas(modifiedNames, metas),
    ...inProperties("dateModified", metas),
  ];
  const shown = shownDates(near, language);
  const inAddress = dateInAddress(metas.canonical);
  const declared = firstDate(published, language);
  const dates = {
    published: declared
      ? localDay(declared, [shownDay(near, language), inAddress])
      : (shown.published ?? inAddress ?? shown.modified),
    modified: firstDate(modified, language),
  };
  if (dates.published === null) reportUnreadable(published, source, report);
  if (dates.modified === null) reportUnreadable(modified, source, report);
  return dates;
}

/** What a page declares to be a date, in the words of which one may be it, and where. */
interface Declared {
  readonly words: readonly string[];
  readonly element: MarkupElement | null;
}

function inLinked(name: string, { article, element }: LinkedData): readonly Declared[] {
  return listOf(article?.[name])
    .filter((value) => typeof value === "string" || typeof value === "number")
    .map((value) => ({ words: [String(value)], element }));
}

function inMetas(names: readonly string[], metas: Metas): readonly Declared[] {
  return metas.values(...names).map((value) => ({ words: [value], element: metas.element(value) }));
}

function inProperties(name: string, metas: Metas): readonly Declared[] {
  return metas.properties(name).map((element) => ({ words: datedWords(element), element }));
}

function firstDate(declared: readonly Declared[], language: string): string | null {
  for (const { words } of declared) {
    const date = firstOf(words, language);
    if (date !== null) return date;
  }
  return null;
}

/** Tells of the first words of some that are no date: the others mean the same one. */
function reportUnreadable(declared: readonly Declared[], source: SourceText, report: Report): void {
  for (const { words, element } of declared) {
    const [first] = words.filter((each) => each.trim() !== "");
    if (first === undefined) continue;
    reportNoDate(first, placeOf(first, element, source), report);
    return;
  }
}

/** Where words stand in an element; the whole element where they are written in another way there. */
function placeOf(words: string, element: MarkupElement | null, source: SourceText): SourceSpan {
  const { start, end } = element ?? { start: 0, end: 0 };
  const at = source.text.slice(start, end).indexOf(words);
  return at < 0
    ? spanOf(source, start, end)
    : spanOf(source, start + at, start + at + words.length);
}

/** A date as pages write it: ISO 8601 with its variants, RFC 822, seconds or milliseconds of Unix time. */
function dateOf(text: string, language: string): string | null {
  const plain = text.trim();
  if (/^1[0-9]{9}(?:\d{3})?$/.test(plain)) {
    const time = plain.length === 13 ? Number(plain) : Number(plain) * 1000;
    return new Date(time).toISOString().replace(/\.000Z$/, "+00:00");
  }
  // As Java prints it: "Sat Mar 14 21:05:00 CET 2026".
  const java = /^\p{L}{3} (\p{L}{3}) (\d{1,2}) ([\d:]{8}) ([A-Z]{3,4}) (\d{4})$/u.exec(plain);
  if (java) {
    const [, month = "", day = "", time = "", zone = "", year = ""] = java;
    return isoDate(`${day} ${month} ${year} ${time} ${zone}`) ?? isoDate(`${day} ${month} ${year}`);
  }
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(.*))?$/.exec(plain);
  if (!iso) return isoDate(plain) ?? writtenDate(plain, language);
  const [, year = "", month = "", day = "", time = ""] = iso;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const clock = time
    .replace(/\.\d+/, "")
    .replace(/\s+(?=[+-]|Z|UTC|GMT)/, "")
    .replace(/(?<=[+-]\d\d)$/, ":00");
  return isoDate(clock === "" ? date : `${date}T${clock}`) ?? isoDate(date);
}

/** Letters of the longest element that can be a date with what belongs to it. */
const longestDateLine = 80;

function dateOfElement(element: MarkupElement, language: string): string | null {
  return firstOf(datedWords(element), language);
}

/** The words of an element that may say a date: those for programs, then its own. */
function datedWords(element: MarkupElement): readonly string[] {
  const said = ["datetime", "content", "data-datetime", "data-date-time", "data-timestamp", "title"]
    .map((name) => attribute(element, name))
    .filter((text) => /\d/.test(text));
  const text = element.weight > 0 && element.weight < longestDateLine ? plainText(element) : "";
  return [...said, ...(/\p{Nd}/u.test(text) ? [text] : [])];
}

function firstOf(words: readonly string[], language: string): string | null {
  for (const each of words) {
    const date = dateOf(each, language);
    if (date !== null) return date;
  }
  return null;
}

const dateNames =
  /(?:^|[\s_-])(?:date|datetime|time|timestamp|published|pubdate|publish\w*|posted|(?:last-?)?update[d]?|datum|fecha|data|dato|veröffentlicht)(?=$|[\s_-])/i;

/** Whether an element is called a date. */
export function isNamedDate(element: MarkupElement): boolean {
  return dateNames.test(namesOf(element));
}

/** What a line about the time of a change opens with. */
const changed =
  /^\W*(?:last\s)?(?:updated?|modified|aktualisiert|zuletzt|mis à jour|modifié|actualizado|aggiornato|atualizado|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|aktualizace|aktualizováno|frissítve|actualizat|güncelleme|güncellendi|son güncelleme|обновлено|изменено|оновлено|актуализирана|ενημερώθηκε|अपडेट|تحديث|آخر تحديث|به‌روزرسانی|עודכן|수정|업데이트|最終?更新|更新|diperbarui|cập nhật|อัปเดต)/iu;

const isHeading = named("h1", "h2", "h3", "h4", "h5", "h6");

/** Whether an element shows a date and hardly anything else. */
export function isDateLine(element: MarkupElement, language: string): boolean {
  if (element.weight === 0 || element.weight > 60 || find(element, isHeading)) return false;
  if (element.name === "time") return true;
  const words = plainText(element).replace(/[\d\s:.,/|·–—-]|uhr|gmt|utc|[年月日时分時分]/giu, "");
  return dateOfElement(element, language) !== null && (words.length < 12 || isNamedDate(element));
}

/** The first date shown after the headline, else the last one before it; and one that says it is of a change. */
function shownDates({ before, after }: Neighbours, language: string): PageDates {
  let modified: string | null = null;
  for (const element of [...after, ...before]) {
    const isLong = element.weight >= longestDateLine;
    if (isLong || (element.weight === 0 && element.name !== "time")) continue;
    const date = dateOfElement(element, language);
    if (date === null) continue;
    if (!changed.test(plainText(element))) return { published: date, modified };
    modified ??= date;
  }
  return { published: null, modified };
}

/** The first day that the words at the headline name. */
function shownDay({ before, after }: Neighbours, language: string): string | null {
  for (const element of [...after, ...before]) {
    if (element.weight < 6 || element.weight >= longestDateLine) continue;
    const text = plainText(element);
    const day = /\p{Nd}/u.test(text) && !changed.test(text) ? writtenDate(text, language) : null;
    if (day !== null) return day;
  }
  return null;
}

/** "/2026/03/14/", "-20260314" in an address. */
function dateInAddress(address: string | null): string | null {
  const found = /\/(20\d\d)[/-]?(\d\d|[a-z]{3})[/-]?(\d\d)(?=[/_.-]|$)/i.exec(address ?? "");
  if (!found) return null;
  const [, year, month = "", day] = found;
  return /^\d/.test(month)
    ? isoDate(`${year}-${month}-${day}`)
    : writtenDate(`${day} ${month} ${year}`, "en");
}
