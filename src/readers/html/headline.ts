import { furnitureOf } from "../markup/furniture.ts";
import {
  attribute,
  closest,
  elementsUnder,
  find,
  type MarkupElement,
  named,
  namesOf,
  plainText,
} from "../markup/tree.ts";
import { type LinkedData, textOf } from "./json-ld.ts";
import { type HeadingOpening, openingOf } from "./kicker.ts";
import type { Metas } from "./metas.ts";

/** The headline of a page. */
export interface PageHeadline {
  readonly text: string;
  /** What stands before it in the element; null where nothing does. */
  readonly opening: HeadingOpening | null;
  /** What shows it, or says it where nothing shows it. */
  readonly element: MarkupElement;
  /** Whether the element shows it on the page. */
  readonly isShown: boolean;
}

/** Longest headline, in code units. */
const longest = 300;

/**
 * The headline: the first-level heading that the page's own metadata name too. Pages have several such
 * headings, empty ones and logos among them, and some give the title of another page.
 */
export function headlineOf(
  body: MarkupElement,
  linked: LinkedData,
  metas: Metas,
  outlets: readonly string[],
): PageHeadline | null {
  const titles = titlesOf(linked, metas);
  const headings = elementsUnder(body).filter((element) => isHeading(element, outlets));
  const scored = headings.map((element) => ({
    element,
    score: likeness(plainText(element), titles),
  }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (so, each) => (so === null || each.score > so.score ? each : so),
    null,
  );
  if (best && best.score >= 0.5) return shown(best.element, titles);
  const told = elementWithTitle(body, titles);
  if (told) return shown(told, titles);
  const main = headings.filter(({ name }) => name === "h1");
  const inside = main.filter((each) => closest(each, named("article", "main")) !== null);
  const only = inside.length === 1 ? inside[0] : main.length === 1 ? main[0] : undefined;
  if (only && plainText(only).length >= 15) return shown(only, titles);
  const [first] = titles;
  if (first === undefined) return only ? shown(only, titles) : null;
  const element =
    metas.element(first.raw) ?? (first.raw === metas.title ? metas.titleElement : linked.element);
  return element ? { text: first.text, opening: null, element, isShown: false } : null;
}

/** The first element that says one of the titles, or a part of one between bars, and nothing else. */
function elementWithTitle(body: MarkupElement, titles: readonly Title[]): MarkupElement | null {
  const wanted = new Set(
    titles
      .flatMap(({ raw }) => [raw, ...raw.split(separators)])
      .map(essence)
      .filter((text) => text.length >= shortestTold),
  );
  if (wanted.size === 0) return null;
  const told = elementsUnder(body).filter(
    (each) =>
      /^(?:h[1-6]|p|div|font|b|strong|span|td|center|big)$/.test(each.name) &&
      each.weight >= shortestTold &&
      each.weight <= longest &&
      each.linkWeight === 0 &&
      wanted.has(essence(plainText(each))) &&
      !closest(each, named("nav", "footer", "aside", "a", "li")),
  );
  const last = told.at(-1);
  return told.find((each) => last && each.start <= last.start && each.end >= last.end) ?? null;
}

/** Letters that a part of a title has at least to be looked for. */
const shortestTold = 12;

/** What sets the outlet and the section apart from the headline in a title. */
const separators = /\s*[|·•»_]\s*|\s+[–—-]{1,2}\s+|--/;

function essence(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

function shown(element: MarkupElement, titles: readonly Title[]): PageHeadline {
  const known = new Set(titles.map(({ text }) => essence(text)));
  const opening = openingOf(element, (text) => known.has(essence(text)));
  const text = plainText(element).slice(opening?.text.length ?? 0);
  return { text, opening, element, isShown: true };
}

function isHeading(element: MarkupElement, outlets: readonly string[]): boolean {
  const isNamed =
    element.name === "h1" ||
    /(?:^|\s)headline(?:\s|$)/.test(attribute(element, "itemprop")) ||
    (/^(?:h2|h3|div|p|span)$/.test(element.name) &&
      /(?:^|[\s_-])(?:article|post|entry|story|news|content|page)[_-]*(?:title|headline)(?=$|\s)|^(?:headline|title)$/i.test(
        namesOf(element).trim(),
      ));
  if (!isNamed || element.name === "meta" || element.weight < 2 || element.weight > longest)
    return false;
  if (
    closest(
      element,
      (each) => /^(?:nav|footer|aside)$/.test(each.name) || furnitureOf(each, "copy") !== null,
    )
  )
    return false;
  const text = plainText(element).toLowerCase();
  return !outlets.some((outlet) => outlet.toLowerCase() === text) && !isLogo(element);
}

function isLogo(element: MarkupElement): boolean {
  const link = find(element, named("a"));
  const href = link ? attribute(link, "href") : "";
  return (
    link !== null &&
    (/^(?:\/|https?:\/\/[^/]+\/?)$/.test(href) || /logo|brand/i.test(namesOf(element)))
  );
}

interface Title {
  readonly text: string;
  /** As the page has it, with the name of the outlet. */
  readonly raw: string;
}

/** What the page says its title is, surest first. */
function titlesOf(linked: LinkedData, metas: Metas): readonly Title[] {
  const headline = linked.article?.["headline"] ?? linked.article?.["name"];
  const said = typeof headline === "string" ? [textOf(headline)] : [];
  const meta = metas.values(
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "parsely-title",
    "sailthru.title",
    "headline",
  );
  return [...said, ...meta, metas.title]
    .filter((raw) => raw !== "")
    .map((raw) => ({ raw, text: withoutOutlet(raw) }));
}

/** "Ferry stays | Harbour News" without the name behind the last bar; a part of the headline stays. */
function withoutOutlet(title: string): string {
  const parts = title.split(/\s+[|·•»]\s+|\s+[–—-]\s+/);
  const [first = ""] = parts;
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? "";
  const kept = title.slice(0, title.lastIndexOf(last)).replace(/\s+[|·•»–—-]\s*$/, "");
  const head = /[|·•»]/.test(title) ? first : kept;
  return head.length >= 15 || head.length > last.length ? head : title;
}

/** How much a heading is what one of the titles says: 1 the same, 0 nothing. Earlier titles weigh more. */
function likeness(text: string, titles: readonly Title[]): number {
  const own = wordsOf(text);
  let best = 0;
  for (const [index, title] of titles.entries()) {
    const other = wordsOf(title.text);
    const raw = wordsOf(title.raw);
    const shared = [...own].filter((word) => raw.has(word)).length;
    const alike =
      own.size === 0 || other.size === 0 ? 0 : Math.min(1, (2 * shared) / (own.size + other.size));
    best = Math.max(best, alike - index * 0.01);
  }
  return best;
}

/** Words, or pairs of letters in scripts that do not set words apart. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) =>
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)
        ? pairsOf(word)
        : [word],
    ),
  );
}

function pairsOf(word: string): readonly string[] {
  const letters = [...word];
  return letters.length < 2
    ? letters
    : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
