import { guessLanguage } from "../language.ts";
import type { Piece } from "../source-text.ts";
import { wordsOf } from "../xml/text.ts";
import { escapedPieces, startTag } from "../xml/to-html.ts";
import { descendants, elementAt, elementsIn, type XmlElement, type XmlNode } from "../xml/tree.ts";
import { pictureTags, textBoxesIn } from "./drawings.ts";
import { leaveOut, type NoteKind, type Part } from "./part.ts";
import { attributeOf, isOn, valueAt } from "./wordprocessing.ts";

/** A field that is open: its code, then what it shows. */
interface Field {
  code: string;
  isShown: boolean;
  hasLink: boolean;
}

/** Elements whose content is the text, whatever they say of it. */
const transparent = new Set(
  "ins moveTo smartTag sdtContent customXml dir bdo Choice oMath oMathPara sSup sSub f num den e sup sub rad nary fName func d rubyBase r".split(
    " ",
  ),
);

/**
 * Writes what stands in paragraphs as HTML. Runs of equal look become one element, since Word parts them
 * wherever somebody has typed. Fields may go on from one run, and one paragraph, to the next.
 */
export class RunWriter {
  readonly #part: Part;
  readonly #fields: Field[] = [];
  /** Names of the elements that are open for the look of the run. */
  #look: readonly string[] = [];
  /** Text boxes that were met: they stand outside of the paragraph. */
  readonly #boxes: XmlElement[] = [];

  constructor(part: Part) {
    this.#part = part;
  }

  /** The content of a paragraph. */
  *paragraph(paragraph: XmlElement): Generator<Piece> {
    const { start, end } = paragraph.content;
    const isInLink = this.#fields.find(({ hasLink }) => hasLink);
    if (isInLink) yield at(linkTag(linkOf(isInLink.code) ?? ""), start);
    yield* this.#nodes(paragraph.children);
    yield* this.#setLook([], end);
    if (this.#fields.some(({ hasLink }) => hasLink)) yield at("</a>", end);
  }

  /** The text boxes that the paragraphs so far have brought. */
  takeBoxes(): readonly XmlElement[] {
    return this.#boxes.splice(0);
  }

  *#nodes(nodes: readonly XmlNode[]): Generator<Piece> {
    for (const node of nodes) if (node.type === "element") yield* this.#element(node);
  }

  *#element(element: XmlElement): Generator<Piece> {
    switch (element.name) {
      case "r":
        if (elementAt(element, "fldChar") || element.prefix === "m")
          yield* this.#nodes(element.children);
        else yield* this.#run(element);
        return;
      case "t":
        if (this.#isShown()) yield* this.#text(element);
        return;
      case "hyperlink":
        yield* this.#link(element, this.#addressOf(element));
        return;
      case "fldSimple":
        yield* this.#link(element, linkOf(attributeOf(element, "instr")));
        return;
      case "fldChar":
        yield* this.#fieldMark(element);
        return;
      case "instrText":
        this.#code(element);
        return;
      case "footnoteReference":
      case "endnoteReference":
        yield* this.#note(element);
        return;
      case "drawing":
      case "pict":
      case "object":
        yield* this.#drawing(element);
        return;
      case "del":
      case "moveFrom":
        leaveOut(element, "deleted, as tracked changes say", this.#part);
        return;
      case "AlternateContent":
        yield* this.#nodes(
          (elementAt(element, "Choice") ?? elementAt(element, "Fallback"))?.children ?? [],
        );
        return;
      case "sdt":
      case "ruby":
        yield* this.#nodes(
          element.children.filter((each) => each.type === "element" && transparent.has(each.name)),
        );
        return;
      default:
        yield* this.#mark(element);
    }
  }

  /** What is one character, or holds text of the paragraph. */
  *#mark(element: XmlElement): Generator<Piece> {
    const { name, start, end } = element;
    if (transparent.has(name)) yield* this.#nodes(element.children);
    else if (!this.#isShown()) return;
    else if (name === "tab" || name === "ptab") yield { text: " ", start, end };
    else if (
      name === "cr" ||
      (name === "br" && !/^(?:page|column)$/.test(attributeOf(element, "type")))
    ) {
      yield { text: "<br>", start, end };
    } else if (name === "noBreakHyphen") yield { text: "\u2011", start, end };
    else if (name === "sym") yield { text: symbolOf(element), start, end };
  }

  *#run(run: XmlElement): Generator<Piece> {
    const properties = elementAt(run, "rPr");
    if (isOn(properties, "vanish") === true) {
      leaveOut(run, "hidden text", this.#part);
      return;
    }
    const hasText = elementsIn(run).some(
      ({ name }) => name !== "rPr" && name !== "lastRenderedPageBreak",
    );
    if (hasText) yield* this.#setLook(this.#lookOf(run, properties), run.start);
    yield* this.#nodes(
      run.children.filter((each) => each.type === "element" && each.name !== "rPr"),
    );
  }

  #lookOf(run: XmlElement, properties: XmlElement | null): readonly string[] {
    if (properties === null) return [];
    const style = this.#part.styles.runIs(valueAt(properties, "rStyle") ?? "");
    const raised = valueAt(properties, "vertAlign");
    const isNote = elementAt(run, "footnoteReference") ?? elementAt(run, "endnoteReference");
    const isStruck = isOn(properties, "strike") ?? isOn(properties, "dstrike");
    const language = this.#languageOf(run, properties);
    return [
      ...(language === null ? [] : [`span lang="${language}"`]),
      ...((isOn(properties, "b") ?? style.strong) ? ["strong"] : []),
      ...((isOn(properties, "i") ?? style.emphasis) ? ["em"] : []),
      ...(isStruck ? ["s"] : []),
      ...(raised === "superscript" && !isNote ? ["sup"] : []),
      ...(raised === "subscript" ? ["sub"] : []),
    ];
  }

  /** Word marks languages as it guesses; the mark counts where the words do not speak against it. */
  #languageOf(run: XmlElement, properties: XmlElement): string | null {
    const marked = valueAt(properties, "lang") ?? "";
    const { language, source } = this.#part;
    const base = (tag: string) => tag.toLowerCase().split("-")[0];
    if (!/^[a-z]{2,3}(?:-[\da-z]{2,8})*$/i.test(marked) || language === null) return null;
    if (base(marked) === base(language)) return null;
    return guessLanguage(wordsOf(run, source)) === base(marked) ? marked : null;
  }

  *#setLook(wanted: readonly string[], where: number): Generator<Piece> {
    const known = this.#look;
    if (known.length === wanted.length && known.every((tag, index) => tag === wanted[index]))
      return;
    const closing = known.toReversed().map((tag) => `</${tag.split(" ")[0]}>`);
    const opening = wanted.map((tag) => `<${tag}>`);
    this.#look = wanted;
    yield at([...closing, ...opening].join(""), where);
  }

  *#text({ children }: XmlElement): Generator<Piece> {
    for (const node of children) {
      if (node.type === "text") yield* escapedPieces(node, this.#part.source.text);
    }
  }

  *#link(element: XmlElement, address: string | null): Generator<Piece> {
    yield* this.#setLook([], element.start);
    if (address !== null) yield at(linkTag(address), element.content.start);
    yield* this.#nodes(element.children);
    yield* this.#setLook([], element.content.end);
    if (address !== null) yield at("</a>", element.content.end);
  }

  #addressOf(link: XmlElement): string | null {
    const id = [...link.attributes].find(([name]) => /(?:^|:)id$/.test(name))?.[1];
    const relationship = id === undefined ? undefined : this.#part.relationships.get(id);
    return relationship?.external ? relationship.target : null;
  }

  *#fieldMark(mark: XmlElement): Generator<Piece> {
    const field = this.#fields.at(-1);
    const type = attributeOf(mark, "fldCharType");
    if (type === "begin") this.#fields.push({ code: "", isShown: false, hasLink: false });
    else if (type === "separate" && field) {
      field.isShown = true;
      const address = linkOf(field.code);
      field.hasLink = address !== null && !this.#fields.some(({ hasLink }) => hasLink);
      if (address === null || !field.hasLink) return;
      yield* this.#setLook([], mark.start);
      yield at(linkTag(address), mark.start);
    } else if (type === "end" && this.#fields.pop()?.hasLink) {
      yield* this.#setLook([], mark.start);
      yield at("</a>", mark.start);
    }
  }

  #code(element: XmlElement): void {
    const field = this.#fields.at(-1);
    if (field && field.code.length < 4000) field.code += wordsOf(element, this.#part.source);
  }

  /** The code of a field is no text. */
  #isShown(): boolean {
    return this.#fields.every(({ isShown }) => isShown);
  }

  *#note(reference: XmlElement): Generator<Piece> {
    const kind: NoteKind = reference.name === "endnoteReference" ? "endnote" : "footnote";
    const number = this.#part.noteNumber(kind, attributeOf(reference, "id"));
    const { start, end } = reference;
    yield { text: `<a role="doc-noteref" href="#fn${number}">${number}</a>`, start, end };
  }

  *#drawing(drawing: XmlElement): Generator<Piece> {
    const { start, end } = drawing;
    const boxes = textBoxesIn(drawing);
    this.#boxes.push(...boxes);
    const tags = pictureTags(drawing, this.#part.relationships);
    for (const tag of tags) yield { text: startTag(tag), start, end };
    if (tags.length > 0 || boxes.length > 0) return;
    const named = [...descendants(drawing)].find(({ name }) => name === "docPr");
    const alternative = named?.attributes.get("descr") ?? "";
    const isDrawn = [...descendants(drawing)].some(({ name }) =>
      /^(?:chart|relIds|OLEObject)$/.test(name),
    );
    if (!isDrawn) return;
    const source = { file: this.#part.source.file, start, end };
    this.#part.leaveOut({
      source,
      text: alternative,
      why: "a chart or an object of another program",
    });
  }
}

function at(text: string, where: number): Piece {
  return { text, start: where, end: where };
}

function linkTag(href: string): string {
  return startTag({ name: "a", attributes: { href } });
}

/** The address in the code of a field: `HYPERLINK "https://…" \h`. */
function linkOf(code: string): string | null {
  return /^\s*HYPERLINK\s+"([^"]{1,4000})"/i.exec(code)?.[1] ?? null;
}

/** Symbols of fonts that number them as they like stand in a private area: nobody can read those. */
function symbolOf(symbol: XmlElement): string {
  const code = Number.parseInt(attributeOf(symbol, "char"), 16);
  const isCharacter = code > 0x20 && code < 0xd800;
  return isCharacter ? `&#${code};` : "";
}
