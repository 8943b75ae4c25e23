import { isoDate } from "../conventions/dates.ts";
import {
  attribute,
  elementsUnder,
  find,
  type MarkupElement,
  namesOf,
  plainText,
} from "../markup/tree.ts";
import type { LinkedData } from "./json-ld.ts";
import type { Metas } from "./metas.ts";

/** Under which names pages give the time of publication, surest first. */
const publishedNames =
  "article:published_time og:article:published_time datepublished og:published_time article:published article.published article:post_date publish-date publishdate publish_date pubdate published published_time publication_date publication-date publicationdate date.published parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:recs:articlepublishtime dcterms.created dcterms.issued dc.date.issued dc.date.created dcterms.date dc.date dcterms.available date rnews:datepublished originalpublicationdate article_date_original timestamp displaydate bt:pubdate ptime live_date analyticsattributes.articledate hdl:pub_date".split(
    " ",
  );
const modifiedNames =
  "article:modified_time og:article:modified_time datemodified og:updated_time article:modified article:updated_time last-modified lastmod date.modified modified_time dcterms.modified dc.date.modified revised updated".split(
    " ",
  );

export interface PageDates {
  readonly published: string | null;
  readonly modified: string | null;
}

/** The dates of an article: from JSON-LD, `<meta>`, microdata, `<time>`, the address, then its byline. */
export function datesOf(
  linked: LinkedData,
  metas: Metas,
  body: MarkupElement,
  headline: MarkupElement | null,
): PageDates {
  const said = (name: string) =>
    [linked.article?.[name]].flat().map(String).map(dateOf).find(isKnown);
  return {
    published:
      said("datePublished") ??
      metas
        .values(...publishedNames)
        .map(dateOf)
        .find(isKnown) ??
      said("dateCreated") ??
      metas.properties("datePublished").map(dateOfElement).find(isKnown) ??
      visibleDate(body, headline) ??
      dateInAddress(metas.canonical) ??
      null,
    modified:
      said("dateModified") ??
      metas
        .values(...modifiedNames)
        .map(dateOf)
        .find(isKnown) ??
      metas.properties("dateModified").map(dateOfElement).find(isKnown) ??
      null,
  };
}

function isKnown(date: string | null): date is string {
  return date !== null;
}

/** A date as pages write it: ISO 8601 with its variants, RFC 822, seconds or milliseconds of Unix time. */
function dateOf(text: string): string | null {
  const plain = text.trim();
  if (/^1[0-9]{9}(?:\d{3})?$/.test(plain)) {
    const time = plain.length === 13 ? Number(plain) : Number(plain) * 1000;
    return new Date(time).toISOString().replace(/\.000Z$/, "+00:00");
  }
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(.*))?$/.exec(plain);
  if (!iso) return isoDate(plain) ?? writtenDate(plain);
  const [, year = "", month = "", day = "", time = ""] = iso;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const clock = time
    .replace(/\.\d+/, "")
    .replace(/\s+(?=[+-]|Z|UTC|GMT)/, "")
    .replace(/(?<=[+-]\d\d)$/, ":00");
  return isoDate(clock === "" ? date : `${date}T${clock}`) ?? isoDate(date);
}

function dateOfElement(element: MarkupElement): string | null {
  const said = ["datetime", "content", "data-datetime", "data-timestamp", "title"].map((name) =>
    attribute(element, name),
  );
  return (
    [...said, element.weight < 60 ? plainText(element) : ""]
      .filter((text) => text !== "")
      .map(dateOf)
      .find(isKnown) ?? null
  );
}

const dateNames =
  /(?:^|[\s_-])(?:date|datetime|time|timestamp|published|pubdate|publish\w*|posted|datum|fecha|data|dato|veröffentlicht)(?=$|[\s_-])/i;

/** Whether an element shows a date and hardly anything else. */
export function isDateLine(element: MarkupElement): boolean {
  if (element.weight === 0 || element.weight > 60) return false;
  if (element.name === "time") return true;
  const words = plainText(element).replace(/[\d\s:.,/|·–—-]|uhr|gmt|utc|[年月日时分時分]/giu, "");
  return dateOfElement(element) !== null && (words.length < 12 || dateNames.test(namesOf(element)));
}

/** The first date near the headline: after it and before much text, else just before it. */
function visibleDate(body: MarkupElement, headline: MarkupElement | null): string | null {
  const candidates = elementsUnder(body).filter(
    (element) =>
      element.weight < 80 && (element.name === "time" || dateNames.test(namesOf(element))),
  );
  const from = headline?.end ?? 0;
  const after = candidates.filter(({ start }) => start >= from);
  const before = candidates.filter(({ start }) => start < from).reverse();
  return (
    [...after.slice(0, 4), ...before.slice(0, 3)].map(dateOfElement).find(isKnown) ??
    dateInByline(body)
  );
}

function dateInByline(body: MarkupElement): string | null {
  const byline = find(
    body,
    (element) =>
      element.weight < 160 &&
      /byline|dateline|article-?(?:meta|info)|post-?meta|autor/i.test(namesOf(element)),
  );
  return byline ? writtenDate(plainText(byline)) : null;
}

/** "/2026/03/14/", "-20260314" in an address. */
function dateInAddress(address: string | null): string | null {
  const found = /\/(20\d\d)[/-]?(\d\d|[a-z]{3})[/-]?(\d\d)(?=[/_.-]|$)/i.exec(address ?? "");
  if (!found) return null;
  const [, year, month = "", day] = found;
  const number = /^\d/.test(month) ? month : String(monthOf(month)).padStart(2, "0");
  return isoDate(`${year}-${number}-${day}`);
}

/** Names of months by their first letters, in languages that write dates in words. */
const months: readonly RegExp[] = [
  /^(?:jan|янв|січ|gen|ene|oca|sty|led|styc|يناير|जन)/i,
  /^(?:feb|fév|fev|фев|лют|şub|lut|úno|helm|فبراير|फ़?र)/i,
  /^(?:mar(?!r)|mär|maa|мар|бер|bře|brez|märz|mrt|mac|مارس|मार्च)/i,
  /^(?:apr|avr|abr|апр|кві|nis|kwi|dub|huh|أبريل|ابريل|अप्रैल)/i,
  /^(?:may|mai|maj|mei|мая|май|тра|kvě|tou|mag|мај|mayıs|مايو|मई)/i,
  /^(?:jun|juin|giu|июн|чер|haz|cze|červn|kes|يونيو|जून)/i,
  /^(?:jul|juil|lug|июл|лип|tem|lip|červenec|července|hei|يوليو|जुलाई)/i,
  /^(?:aug|aoû|ago|авг|сер|ağu|sie|srp|elo|أغسطس|अगस्त)/i,
  /^(?:sep|set|сен|вер|eyl|wrz|zář|syy|سبتمبر|सितंबर)/i,
  /^(?:oct|okt|out|ott|окт|жов|eki|paź|říj|lok|أكتوبر|अक्टूबर)/i,
  /^(?:nov|ноя|лис|kas|lis|mar(?=ras)|نوفمبر|नवंबर)/i,
  /^(?:dec|dez|dic|déc|дек|гру|ara|gru|pro|jou|des|ديسمبر|दिसंबर)/i,
];

function monthOf(name: string): number {
  return months.findIndex((month) => month.test(name)) + 1;
}

/** "14. März 2026", "Mar 14, 2026", "14.03.2026", "2026年3月14日": the day alone. */
function writtenDate(text: string): string | null {
  const short = text.slice(0, 200);
  const cjk = /(20\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/.exec(short);
  if (cjk) return isoOf(cjk[1], cjk[2], cjk[3]);
  const dayFirst =
    /(?<!\d)(\d{1,2})\.?(?:st|nd|rd|th|º|er)?\s+(?:de\s+|d[’'])?(\p{L}[\p{L}\p{M}]{2,})\.?,?\s+(?:de\s+)?(20\d\d)/u.exec(
      short,
    );
  if (dayFirst) return isoOf(dayFirst[3], String(monthOf(dayFirst[2] ?? "")), dayFirst[1]);
  const monthFirst = /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(20\d\d)/u.exec(short);
  if (monthFirst) return isoOf(monthFirst[3], String(monthOf(monthFirst[1] ?? "")), monthFirst[2]);
  const dotted = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d\d)(?!\d)/.exec(short);
  return dotted ? isoOf(dotted[3], dotted[2], dotted[1]) : null;
}

function isoOf(year = "", month = "", day = ""): string | null {
  return isoDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
