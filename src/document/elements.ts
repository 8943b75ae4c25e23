import type { AnnotatedArticle, Block, Inline, Table } from "./article.ts";
import {
  attributesFrom,
  type Element,
  type ElementName,
  type Leaf,
  ownElement,
  ownText,
} from "./element.ts";
import { QuoteWeaver } from "./weave-quotes.ts";

/** Builds the element tree of an annotated article. Linear in the article's length. */
export function elementsOf(article: AnnotatedArticle): Element {
  return treeOf(article, new QuoteWeaver(article));
}

/**
 * The tree as its author wrote it: without quotes, and with each declaration of a translation as a
 * `span[translated]`, empty where it stands behind a quote.
 */
export function authoredElementsOf(article: AnnotatedArticle): Element {
  return treeOf(article, new QuoteWeaver(article, "authored"));
}

function treeOf(article: AnnotatedArticle, weaver: QuoteWeaver): Element {
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

function attributesOfArticle({ metadata }: AnnotatedArticle): Record<string, string> {
  return attributesFrom({
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

function elementOfBlock(block: Block, weaver: QuoteWeaver): Element {
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
    case "pullquote":
      return make(block.type, weaver.weave(block.inlines, block.range));
    case "dateline":
      return make("dateline", weaver.weave(block.inlines, block.range), {
        // "LUND, 14 March —" has its dash; where metadata name the place, a style may set one.
        ...(endMark.test(plainText(block.inlines)) ? { closed: "" } : {}),
      });
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
        block.items.map((item, index) => ({
          type: "element",
          name: "li",
          attributes: attributesFrom({ number: block.ordered ? String(index + 1) : null }),
          children: item.children.map((child) => elementOfBlock(child, weaver)),
          range: item.range,
        })),
      );
    case "figure":
      return make(
        "figure",
        block.caption.length === 0 ? [] : [captionOf("figcaption", block.caption, weaver)],
        attributesFrom({ src: block.image, alt: block.alt, credit: block.credit }),
      );
    case "table": {
      const numeric = numericColumns(block.rows);
      const heads = columnHeads(block.rows);
      const repeated = repeatedHeads(block.rows, heads);
      return make("table", [
        ...(block.caption.length === 0 ? [] : [captionOf("caption", block.caption, weaver)]),
        ...block.rows.map(
          (row, index): Element => ({
            type: "element",
            name: "tr",
            attributes: {},
            children: row.cells.map((cell, column) => ({
              type: "element",
              name: cell.header ? "th" : "td",
              attributes: attributesFrom({
                numeric: numeric.has(column) ? "" : null,
                // The first cell says what its row is about, and needs none.
                column: cell.header || column === 0 ? null : (heads[column] ?? null),
                repeated: index === 0 && repeated.has(column) ? "" : null,
              }),
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

/** An amount, with its sign, currency, unit and the mark of a note: "−4.1", "$1.2bn", "12 %", "9.58*". */
const amount = /^[−–+-]?[$£€¥]?\d[\d.,\s]*\s?(?:%|\p{L}{1,2})?[*†‡]?$/u;

/** Of the cells of a column of numbers, so many are: a runner who did not start has no time. */
const leastNumbers = 3 / 4;

/** The columns of a table whose cells, heads aside, are numbers, all or nearly all. */
function numericColumns(rows: Table["rows"]): ReadonlySet<number> {
  const numbers = new Map<number, number>();
  const filled = new Map<number, number>();
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      const text = plainText(cell.inlines).trim();
      if (cell.header || text === "" || /^[–—-]$/.test(text)) continue;
      filled.set(column, (filled.get(column) ?? 0) + 1);
      if (amount.test(text)) numbers.set(column, (numbers.get(column) ?? 0) + 1);
    }
  }
  return new Set(
    [...numbers].flatMap(([column, count]) =>
      count >= (filled.get(column) ?? 0) * leastNumbers ? [column] : [],
    ),
  );
}

/** What stands above each column, where the first row is its head; null where nothing does. */
function columnHeads(rows: Table["rows"]): readonly (string | null)[] {
  const [first] = rows;
  if (first === undefined || !first.cells.every(({ header }) => header)) return [];
  return first.cells.map(({ inlines }) => plainText(inlines).trim() || null);
}

/** The columns whose head every cell below says for itself (`td[column]`); the first one's says none. */
function repeatedHeads(
  [, ...rows]: Table["rows"],
  heads: readonly (string | null)[],
): ReadonlySet<number> {
  const isData = (column: number) => rows.some(({ cells }) => cells[column]?.header === false);
  return new Set(
    heads.flatMap((head, column) =>
      head !== null && column > 0 && isData(column) ? [column] : [],
    ),
  );
}

const endMark = /[\p{Pd}\p{Po}]\s*$/u;

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
  weaver: QuoteWeaver,
): Element {
  const range = { start: inlines[0]?.range.start ?? 0, end: inlines.at(-1)?.range.end ?? 0 };
  return { type: "element", name, attributes: {}, children: weaver.weave(inlines, range), range };
}
