import { declarationMarker } from "../document/declaration-words.ts";

/** What can be written as HTML: the article's element tree, styled or not. */
export interface HtmlSource {
  readonly type: "element";
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (HtmlSource | { readonly type: "text"; readonly value: string })[];
  /** On an element that stands at the foot. */
  readonly note?: { readonly id: number; readonly number: number };
  /** On one that leads to a note made elsewhere. */
  readonly refersTo?: { readonly id: number; readonly number: number };
}

/** A part of an article as HTML. */
export interface HtmlText {
  readonly html: string;
  /** The notes that its calls lead to, as items of a list. */
  readonly notes: readonly string[];
}

/** Writes elements of an article as HTML. Everything that came from the article is escaped. */
export function writeHtml(elements: HtmlSource["children"]): HtmlText {
  const notes: string[] = [];
  const html = elements.map((element) => write(element, null, notes)).join("");
  return { html, notes };
}

/** Text and attribute values of HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

type Child = HtmlSource["children"][number];

function write(node: Child, parent: string | null, notes: string[]): string {
  if (node.type === "text") return escapeHtml(node.value);
  if (node.note) return noteCall(node, node.note, notes);
  if (node.refersTo) return call(node.refersTo, false);
  const inner = () => node.children.map((child) => write(child, node.name, notes)).join("");
  const { attributes: a } = node;
  switch (node.name) {
    case "headline":
      return `<h1>${inner()}</h1>\n`;
    case "kicker":
    case "standfirst":
    case "byline":
    case "pullquote":
    case "note":
    case "footnote":
      return `<p class="${node.name}">${inner()}</p>\n`;
    case "dateline":
      return parent === null || parent === "article"
        ? `<p class="dateline">${inner()}</p>\n`
        : `<span class="dateline">${inner()}</span> `;
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
    case "p":
    case "blockquote":
    case "ul":
    case "ol":
    case "li":
    case "figcaption":
    case "caption":
      return `<${node.name}>${inner()}</${node.name}>\n`;
    case "tr":
      return `<tr>${node.children.map((child) => write(child, kindOfRow(node), notes)).join("")}</tr>\n`;
    case "table":
      return `<table>${inner()}</table>\n`;
    case "th":
      return `<th scope="${parent === "tr-of-cells" ? "row" : "col"}">${inner()}</th>`;
    case "td":
      return `<td>${inner()}</td>`;
    case "figure":
      return `<figure>${picture(a)}${inner()}${credit(a)}</figure>\n`;
    case "hr":
      return "<hr>\n";
    case "br":
      return "<br>";
    case "em":
    case "strong":
      return `<${node.name}>${inner()}</${node.name}>`;
    case "a":
      return isSafe(a["href"] ?? "")
        ? `<a href="${escapeHtml(a["href"] ?? "")}">${inner()}</a>`
        : inner();
    case "span":
      if (a["translated"] !== undefined) return declared(a["translated"], inner());
      return a["lang"] === undefined
        ? inner()
        : `<span lang="${escapeHtml(a["lang"])}">${inner()}</span>`;
    case "::before":
    case "::after":
      // Around the whole article: who published it, and what may be done with it.
      if (parent === null) return `<p class="colophon">${inner()}</p>\n`;
      return `<span class="label">${inner()}</span>`;
    default:
      return inner();
  }
}

/** What an editor has declared of the words, or by a marker of the quote before it. */
function declared(said: string, words: string): string {
  if (words === "") return ` ${escapeHtml(declarationMarker(said))}`;
  return `<span data-translated="${escapeHtml(said)}">${words}</span>`;
}

/** A header in a row that has cells as well heads that row; in a row of headers, its column. */
function kindOfRow({ children }: HtmlSource): string {
  return children.some((child) => child.type === "element" && child.name === "td")
    ? "tr-of-cells"
    : "tr";
}

/** A picture that is elsewhere is not fetched: what it shows is told. */
function picture({ alt }: HtmlSource["attributes"]): string {
  return alt === undefined || alt === "" ? "" : `<p class="picture">${escapeHtml(alt)}</p>\n`;
}

function credit({ credit: by }: HtmlSource["attributes"]): string {
  return by === undefined || by === "" ? "" : `<p class="credit">${escapeHtml(by)}</p>\n`;
}

function noteCall(node: HtmlSource, note: { id: number; number: number }, notes: string[]): string {
  const text = node.children.map((child) => write(child, node.name, notes)).join("");
  notes.push(
    `<li id="note-${note.id}" value="${note.number}">${text} <a href="#call-${note.id}" aria-label="Back to the text">↩</a></li>`,
  );
  return call(note, true);
}

function call({ id, number }: { id: number; number: number }, isFirst: boolean): string {
  const own = isFirst ? ` id="call-${id}"` : "";
  return `<sup><a href="#note-${id}"${own}>${number}</a></sup>`;
}

/** Links that lead somewhere and run nothing. */
function isSafe(href: string): boolean {
  return /^(?:https?:|mailto:|#|\/|[^:]*$)/i.test(href.trim());
}
