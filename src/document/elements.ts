import { type Quote, rangeOfQuote } from "./annotations.ts";
import type { AnnotatedArticle, Block, Declared, Inline, Table } from "./article.ts";
import { attributionOf, goesOn, isLong } from "./quote-shape.ts";
import { intersection, type TextRange } from "./span.ts";

/**
 * The article as a tree of named elements, quotes woven in: what style sheets select on and what
 * both editions are made from. A quote that runs over several paragraphs, or is broken by an
 * attribution, becomes one `quote` element for each part.
 */
export interface Element {
  readonly type: "element";
  /** `article`, `headline`, `p`, `quote`, `term`, `em`, … : see {@link elementNames}. */
  readonly name: ElementName;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | Leaf)[];
  /** Null for what is no article's: the cover of a pack, its contents. */
  readonly range: TextRange | null;
}

/** A run of the reading text; in a pack's own words its range is null. */
export interface Leaf {
  readonly type: "text";
  readonly value: string;
  readonly range: TextRange | null;
}

/** Every element name that a selector can use. */
export const elementNames = [
  "pack",
  "cover",
  "date",
  "contents",
  "toc",
  "entry",
  "title",
  "summary",
  "time",
  "index",
  "colophon",
  "back",
  "qr",
  "article",
  "kicker",
  "headline",
  "standfirst",
  "byline",
  "dateline",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "p",
  "blockquote",
  "ul",
  "ol",
  "li",
  "figure",
  "figcaption",
  "table",
  "caption",
  "tr",
  "th",
  "td",
  "pullquote",
  "note",
  "footnote",
  "hr",
  "em",
  "strong",
  "a",
  "span",
  "br",
  "footnote-reference",
  "quote",
  "term",
] as const;
export type ElementName = (typeof elementNames)[number];

/** Builds the element tree of an annotated article. Linear in the article's length. */
export function elementsOf(article: AnnotatedArticle): Element {
  const weaver = new Weaver(article);
  return {
    type: "element",
    name: "article",
    attributes: attributesOfArticle(article),
    children: [
      ...article.blocks.map((block) => elementOfBlock(block, weaver)),
      ...(article.metadata.canonical === null ? [] : [qrElement(article.metadata.canonical)]),
    ],
    range: { start: 0, end: article.text.length },
  };
}

/** A link as a code for the camera of a telephone, with the same link in words. */
export function qrElement(href: string): Element {
  const value = href.replace(/^https?:\/\/(?:www[.])?/i, "").replace(/\/$/, "");
  return ownElement("qr", { href }, [ownElement("a", { href }, [ownText(value)])]);
}

/** An element that is no article's. */
export function ownElement(
  name: ElementName,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Element | Leaf)[],
): Element {
  return { type: "element", name, attributes, children, range: null };
}

/** Words that are no article's. */
export function ownText(value: string): Leaf {
  return { type: "text", value, range: null };
}

function attributesOfArticle({ metadata }: AnnotatedArticle): Record<string, string> {
  return defined({
    lang: metadata.language,
    source: metadata.source,
    rights: metadata.rights,
    canonical: metadata.canonical,
    published: metadata.published,
    date: dateOf(metadata.published, metadata.language),
    modified: metadata.modified,
  });
}

/** The day of an ISO 8601 date as the language writes it: "14 March 2031"; null where it is no date. */
function dateOf(published: string | null, language: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? "")?.[0];
  if (day === undefined || Number.isNaN(Date.parse(day))) return null;
  const format = (locale: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
  try {
    return format(language);
  } catch (error) {
    if (error instanceof RangeError) return format("en");
    throw error;
  }
}

function elementOfBlock(block: Block, weaver: Weaver): Element {
  const make = (
    name: ElementName,
    children: readonly (Element | Leaf)[],
    attributes: Record<string, string> = {},
  ): Element => ({ type: "element", name, attributes, children, range: block.range });
  switch (block.type) {
    case "kicker":
    case "headline":
    case "standfirst":
    case "byline":
    case "dateline":
    case "pullquote":
      return make(block.type, weaver.weave(block.inlines, block.range));
    case "note":
      return make("note", weaver.weave(block.inlines, block.range), { role: block.role });
    case "footnote":
      return make("footnote", weaver.weave(block.inlines, block.range), { label: block.label });
    case "paragraph":
      return make("p", weaver.weave(block.inlines, block.range));
    case "heading":
      return make(headingName(block.level), weaver.weave(block.inlines, block.range));
    case "blockquote":
      return make(
        "blockquote",
        block.children.map((child) => elementOfBlock(child, weaver)),
      );
    case "list":
      return make(
        block.ordered ? "ol" : "ul",
        block.items.map((item) => ({
          type: "element",
          name: "li",
          attributes: {},
          children: item.children.map((child) => elementOfBlock(child, weaver)),
          range: item.range,
        })),
      );
    case "figure":
      return make(
        "figure",
        block.caption.length === 0 ? [] : [captionOf("figcaption", block.caption, weaver)],
        defined({ src: block.image, alt: block.alt, credit: block.credit }),
      );
    case "table": {
      const numeric = numericColumns(block.rows);
      return make("table", [
        ...(block.caption.length === 0 ? [] : [captionOf("caption", block.caption, weaver)]),
        ...block.rows.map(
          (row): Element => ({
            type: "element",
            name: "tr",
            attributes: {},
            children: row.cells.map((cell, column) => ({
              type: "element",
              name: cell.header ? "th" : "td",
              attributes: numeric.has(column) ? { numeric: "" } : {},
              children: weaver.weave(cell.inlines, cell.range),
              range: cell.range,
            })),
            range: row.range,
          }),
        ),
      ]);
    }
    case "break":
      return make("hr", []);
  }
}

/** An amount, with its sign, currency and unit: "−4.1", "$1.2bn", "12 %". */
const amount = /^[−–+-]?[$£€¥]?\d[\d.,\s]*\s?(?:%|\p{L}{1,2})?$/u;

/** The columns of a table whose cells, heads aside, are all numbers. */
function numericColumns(rows: Table["rows"]): ReadonlySet<number> {
  const numbers = new Set<number>();
  const others = new Set<number>();
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      const text = plainText(cell.inlines).trim();
      if (cell.header || text === "" || /^[–—-]$/.test(text)) continue;
      (amount.test(text) ? numbers : others).add(column);
    }
  }
  return new Set([...numbers].filter((column) => !others.has(column)));
}

function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === "text") return inline.value;
      return "children" in inline ? plainText(inline.children) : "";
    })
    .join("");
}

function headingName(level: number): ElementName {
  switch (level) {
    case 2:
      return "h2";
    case 3:
      return "h3";
    case 4:
      return "h4";
    case 5:
      return "h5";
    default:
      return "h6";
  }
}

function captionOf(
  name: "caption" | "figcaption",
  inlines: readonly Inline[],
  weaver: Weaver,
): Element {
  const range = { start: inlines[0]?.range.start ?? 0, end: inlines.at(-1)?.range.end ?? 0 };
  return { type: "element", name, attributes: {}, children: weaver.weave(inlines, range), range };
}

/** One part of a quote with what a selector can ask of it. */
interface Strand {
  readonly range: TextRange;
  readonly name: "quote" | "term";
  readonly attributes: Record<string, string>;
}

/** Weaves the quotes, which stand off from the tree, into the inlines of a block. */
class Weaver {
  readonly #strands: readonly Strand[];

  constructor(article: AnnotatedArticle) {
    this.#strands = strandsOf(article);
  }

  weave(inlines: readonly Inline[], range: TextRange): (Element | Leaf)[] {
    const first = firstIndex(
      this.#strands.length,
      (i) => (this.#strands[i]?.range.end ?? 0) > range.start,
    );
    const inside: Strand[] = [];
    for (let i = first; i < this.#strands.length; i++) {
      const strand = this.#strands[i];
      if (!strand || strand.range.start >= range.end) break;
      inside.push(strand);
    }
    return weaveStrands(inlines, range, inside, range.end);
  }
}

/** @param end where the inlines end: what has no text and stands there belongs to the last part */
function weaveStrands(
  inlines: readonly Inline[],
  range: TextRange,
  strands: readonly Strand[],
  end: number,
): (Element | Leaf)[] {
  const woven: (Element | Leaf)[] = [];
  let at = range.start;
  for (let i = 0; i < strands.length; i++) {
    const strand = strands[i];
    const part = strand && intersection(strand.range, { start: at, end: range.end });
    if (!strand || !part) continue;
    const nested: Strand[] = [];
    while ((strands[i + 1]?.range.start ?? range.end) < part.end) {
      const next = strands[++i];
      if (next) nested.push(next);
    }
    woven.push(...clip(inlines, { start: at, end: part.start }, end));
    const children = weaveStrands(inlines, part, nested, end);
    woven.push({
      type: "element",
      name: strand.name,
      attributes: strand.attributes,
      children,
      range: part,
    });
    at = part.end;
  }
  woven.push(...clip(inlines, { start: at, end: range.end }, end));
  return woven;
}

/**
 * The part of some inlines that lies in `range`. An inline without text is in the range that begins
 * where it stands, or at `end`, where no other begins, in the one that ends there.
 */
function clip(inlines: readonly Inline[], range: TextRange, end: number): (Element | Leaf)[] {
  const clipped: (Element | Leaf)[] = [];
  if (range.start >= range.end) return clipped;
  const beyond = range.end === end ? end + 1 : range.end;
  const reaches = ({ range: own }: Inline) => own.end > range.start || own.start >= range.start;
  for (
    let i = firstIndex(inlines.length, (k) => inlines[k] === undefined || reaches(inlines[k]));
    i < inlines.length;
    i++
  ) {
    const inline = inlines[i];
    if (!inline || inline.range.start >= beyond) break;
    const shared = isEmpty(inline.range) ? inline.range : intersection(inline.range, range);
    if (!shared) continue;
    // A declaration shows in the label of the quote that it speaks of.
    if (inline.type === "declared")
      clipped.push(...clip(inline.children, shared, inline.range.end));
    else clipped.push(clipOne(inline, shared));
  }
  return clipped;
}

function isEmpty({ start, end }: TextRange): boolean {
  return start === end;
}

function clipOne(inline: Exclude<Inline, Declared>, range: TextRange): Element | Leaf {
  const make = (
    name: ElementName,
    children: readonly Inline[],
    attributes: Record<string, string> = {},
  ): Element => ({
    type: "element",
    name,
    attributes,
    children: clip(children, range, inline.range.end),
    range,
  });
  switch (inline.type) {
    case "text": {
      const from = inline.range.start;
      return {
        type: "text",
        value: inline.value.slice(range.start - from, range.end - from),
        range,
      };
    }
    case "line-break":
      return make("br", []);
    case "footnote-reference":
      return make("footnote-reference", [], { label: inline.label });
    case "emphasis":
      return make("em", inline.children);
    case "strong":
      return make("strong", inline.children);
    case "link":
      return make("a", inline.children, { href: inline.href });
    case "foreign":
      return make("span", inline.children, { lang: inline.language });
  }
}

function strandsOf(article: AnnotatedArticle): Strand[] {
  const names = new Map(article.annotations.speakers.map((speaker) => [speaker.id, speaker.name]));
  const languageNames = languageNamesIn(article.metadata.language);
  const evidenceSeen = new Set<string>();
  const { quotes, sentences } = article.annotations;
  return quotes
    .flatMap((quote, place) => {
      const speaker = quote.speaker === null ? null : (names.get(quote.speaker) ?? null);
      const common = {
        ...attributesOfQuote(quote, speaker, languageNames),
        ...(isLong(quote, article.text, sentences) ? { long: "" } : {}),
        ...(goesOn(quote, quotes[place - 1]) ? {} : { "turn-start": "" }),
        ...(goesOn(quotes[place + 1], quote) ? {} : { "turn-end": "" }),
      };
      const evidence = (common as Readonly<Record<string, string>>)["evidence"];
      const newEvidence = evidence !== undefined && !evidenceSeen.has(evidence);
      if (evidence !== undefined) evidenceSeen.add(evidence);
      return quote.parts.map(
        (part, index): Strand => ({
          range: part.outer,
          name: quote.kind === "speech" ? "quote" : "term",
          attributes: {
            ...common,
            ...(index === 0 ? { opens: "" } : {}),
            ...(index === 0 && newEvidence ? { "first-of-evidence": "" } : {}),
            ...(index === quote.parts.length - 1 ? { closes: "" } : {}),
          },
        }),
      );
    })
    .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

/** Names of languages in a language; in English where the tag is not well-formed. */
function languageNamesIn(language: string): Intl.DisplayNames {
  const namesIn = (locale: string) => new Intl.DisplayNames([locale, "en"], { type: "language" });
  try {
    return namesIn(language);
  } catch (error) {
    if (error instanceof RangeError) return namesIn("en");
    throw error;
  }
}

function attributesOfQuote(
  quote: Quote,
  speaker: string | null,
  languageNames: Intl.DisplayNames,
): Record<string, string> {
  const { translation } = quote;
  const range = rangeOfQuote(quote);
  const common = {
    id: quote.id,
    kind: quote.kind,
    speaker,
    document: quote.citedFrom?.text ?? null,
    length: String(range.end - range.start),
    attribution: attributionOf(quote),
    translation: translation.status,
  };
  if (translation.status === "none") return defined(common);
  return defined({
    ...common,
    "original-language": translation.originalLanguage,
    "language-name":
      translation.originalLanguage && (languageNames.of(translation.originalLanguage) ?? null),
    translator: translation.translator,
    evidence: [...new Set(translation.evidence.map((evidence) => evidence.text))].join("; "),
  });
}

/** The entries that are there. */
function defined(entries: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

/** Index of the first element for which `holds` is true, in a row where it turns true once. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
