import { SaxesParser, type SaxesTagNS } from "saxes";
import { type Diagnostic, diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import { type SourceText, spanOf } from "../source-text.ts";
import { resolveAll } from "./references.ts";
import type { XmlElement, XmlNode, XmlText } from "./tree.ts";

/** Elements may be nested so deep, and a file may hold so many. Real ones have a few dozen, and thousands. */
const deepest = 256;
const mostElements = 400_000;
/** Attributes of one element, and code units of one value, that are kept. */
const mostAttributes = 200;
const longestValue = 100_000;
/** Faults that are reported one by one; the others are counted. */
const mostFaults = 5;

/**
 * Parses XML into a tree that knows where everything stands. Entities that a file declares are refused,
 * nothing is ever fetched, and references are resolved by us: the parser sees none. A fault is reported
 * and what can be read is read. Null where nothing can.
 */
export function parseXml(source: SourceText, report: Report): XmlElement | null {
  const builder = new TreeBuilder(source, report);
  try {
    builder.parse();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    report(error.diagnostic);
    return null;
  }
  return builder.root;
}

/** Ends the parsing of a file that is not to be read. */
class Refusal extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}

/** Stands for `&` in what the parser sees: a character that no text has. */
const ampersand = "\ufdd0";

/** An element whose end is not yet known. */
interface Open {
  readonly tag: SaxesTagNS;
  readonly start: number;
  readonly contentStart: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
}

class TreeBuilder {
  root: XmlElement | null = null;
  readonly #source: SourceText;
  readonly #report: Report;
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #open: Open[] = [];
  #elements = 0;
  #faults = 0;
  /** Where the text that is being read began. */
  #textStart = 0;
  #tagStart = 0;

  constructor(source: SourceText, report: Report) {
    this.#source = source;
    this.#report = report;
    const parser = this.#parser;
    parser.on("doctype", (doctype) => this.#doctype(doctype));
    parser.on("text", () => this.#text(parser.position - 1, false));
    parser.on("cdata", (text) => this.#cdata(text));
    // A comment is told of before its `>`.
    parser.on("comment", () => this.#skip(1));
    parser.on("processinginstruction", () => this.#skip());
    parser.on("opentagstart", ({ name }) => {
      this.#tagStart = parser.position - name.length - 2;
    });
    parser.on("opentag", (tag) => this.#start(tag));
    parser.on("closetag", (tag) => this.#end(tag));
    parser.on("error", (error) => this.#fault(error.message));
  }

  parse(): void {
    const { text } = this.#source;
    this.#parser.write(text.replaceAll("&", ampersand));
    const cut = this.#open.at(-1);
    if (cut) {
      const what = `the file ends inside <${cut.tag.name}>`;
      this.#problem("xml/malformed", what, cut.start, cut.contentStart);
    }
    // Elements that the file leaves open end with it.
    if (cut) this.#text(text.length, false);
    while (this.#open.length > 0) this.#close(text.length, text.length);
    if (!cut) this.#parser.close();
    const rest = this.#faults - mostFaults;
    if (rest > 0) this.#problem("xml/malformed", `${rest} more faults of this kind`, 0, 0);
  }

  #doctype(doctype: string): void {
    this.#skip();
    if (!/<!ENTITY/i.test(doctype)) return;
    const at = Math.max(0, this.#source.text.search(/<!ENTITY/i));
    throw new Refusal(
      diagnose("xml/refused", "the file declares entities of its own", {
        span: spanOf(this.#source, at, at + "<!ENTITY".length),
        help: "Write the characters themselves, and remove the declarations.",
      }),
    );
  }

  #skip(more = 0): void {
    this.#textStart = this.#parser.position + more;
  }

  #text(end: number, cdata: boolean): void {
    const start = this.#textStart;
    if (end <= start) return;
    const text: XmlText = { type: "text", start, end, cdata };
    this.#open.at(-1)?.children.push(text);
    this.#textStart = end;
  }

  #cdata(text: string): void {
    this.#textStart += "<![CDATA[".length;
    if (text !== "") this.#text(this.#parser.position - "]]>".length, true);
    this.#skip();
  }

  #start(tag: SaxesTagNS): void {
    const start = this.#tagStart;
    const contentStart = this.#parser.position;
    if (this.#open.length >= deepest) {
      throw this.#refusal(`elements are nested more than ${deepest} deep`, start, contentStart);
    }
    if (++this.#elements > mostElements) {
      throw this.#refusal(`more than ${mostElements} elements: no article`, start, contentStart);
    }
    const attributes = this.#attributesOf(tag, start, contentStart);
    this.#open.push({ tag, start, contentStart, attributes, children: [] });
    this.#textStart = contentStart;
  }

  #attributesOf(tag: SaxesTagNS, start: number, end: number): ReadonlyMap<string, string> {
    const given = Object.values(tag.attributes);
    const kept = given.slice(0, mostAttributes).filter(({ value }) => value.length <= longestValue);
    if (kept.length < given.length) {
      const left = given.length - kept.length;
      this.#problem("xml/unsound", `${left} attributes of <${tag.name}> were not read`, start, end);
    }
    return new Map(
      kept.map(({ name, value }) => [name, resolveAll(value.replaceAll(ampersand, "&"))]),
    );
  }

  #end(tag: SaxesTagNS): void {
    const end = this.#parser.position;
    const contentEnd = tag.isSelfClosing ? end : this.#source.text.lastIndexOf("</", end - 1);
    // Tags that were left open inside this one have been told of.
    while (this.#open.length > 0) {
      const isSame = this.#open.at(-1)?.tag === tag;
      this.#close(contentEnd, end);
      if (isSame) break;
    }
    this.#skip();
  }

  #close(contentEnd: number, end: number): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const { tag, start, contentStart, attributes, children } = open;
    const element: XmlElement = {
      type: "element",
      name: tag.local,
      prefix: tag.prefix,
      namespace: tag.uri,
      attributes,
      children,
      start,
      end,
      content: { start: contentStart, end: Math.max(contentStart, contentEnd) },
    };
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(element);
    else this.root ??= element;
  }

  #fault(message: string): void {
    const at = Math.max(0, this.#parser.position - 1);
    const what = message.replace(/^[^:]*?\d+:\d+: /, "").replace(/\.$/, "");
    if (this.#faults++ >= mostFaults) return;
    const isHarmless = /unbound namespace prefix|duplicate attribute|disallowed character|"]]>"/;
    const code = isHarmless.test(what) ? "xml/unsound" : "xml/malformed";
    this.#problem(code, what, at, at + 1);
  }

  #problem(code: "xml/malformed" | "xml/unsound", what: string, start: number, end: number): void {
    this.#report(diagnose(code, what, { span: spanOf(this.#source, start, end) }));
  }

  #refusal(what: string, start: number, end: number): Refusal {
    return new Refusal(diagnose("xml/refused", what, { span: spanOf(this.#source, start, end) }));
  }
}
