import { blockNames, type MarkupElement, type MarkupNode } from "./tree.ts";

/** The deepest page of some 1,200 looked at has 52 levels and the largest 27,755 tags. */
const deepest = 256;
const mostTags = 100_000;
/** Runs of text that are followed apart: where entities make more, neighbours become one. */
const mostPieces = 100_000;
/** Attributes of one tag and characters of one value; the most seen are 70 and an inline image. */
const mostAttributes = 200;
const longestValue = 100_000;
/** Characters of a picture in an attribute: one of 12 MiB. */
const longestPicture = 16 * 1024 * 1024;

/** What is passed over with all it holds. Nothing of it is text of an article. */
const passedOver: ReadonlySet<string> = new Set(
  "template noscript iframe object embed applet svg math canvas style".split(" "),
);

/** Nesting or tags without end: what ends the parsing at once. */
export class Excess extends Error {}

/** An element that is still being read. */
interface Open extends MarkupElement {
  readonly children: MarkupNode[];
  end: number;
  weight: number;
  linkWeight: number;
  isBlock: boolean;
}

/** Builds a tree from the events of a parser, within bounds. Throws {@link Excess} beyond them. */
export class TreeBuilder {
  readonly #root: Open;
  readonly #length: number;
  #open: Open;
  #depth = 0;
  #tags = 0;
  #pieces = 0;
  /** Depth at which what is passed over began; 0 where nothing is. */
  #passing = 0;

  constructor(length: number) {
    this.#root = openElement("#root", new Map(), null, 0);
    this.#open = this.#root;
    this.#length = length;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, start: number): void {
    this.#depth++;
    if (this.#depth > deepest) throw new Excess(`elements nested more than ${deepest} deep`);
    if (++this.#tags > mostTags) throw new Excess(`more than ${mostTags} tags`);
    if (this.#passing > 0) return;
    if (passedOver.has(name)) {
      this.#passing = this.#depth;
      return;
    }
    const element = openElement(localName(name), kept(attributes), this.#open, start);
    this.#open.children.push(element);
    this.#open = element;
  }

  /** @param tagEnd end of the tag at hand: an element without content is no more than its tag */
  close(end: number, tagEnd: number): void {
    const depth = this.#depth--;
    if (this.#passing > 0) {
      if (depth === this.#passing) this.#passing = 0;
      return;
    }
    const { parent } = this.#open;
    this.#open.end = end > this.#open.start ? end : tagEnd;
    if (parent === null) return;
    const outer = parent as Open;
    outer.isBlock ||= this.#open.isBlock;
    outer.weight += this.#open.weight;
    outer.linkWeight += isLink(this.#open) ? this.#open.weight : this.#open.linkWeight;
    this.#open = outer;
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#depth;
  }

  /** Whether what comes now is passed over. */
  get isPassing(): boolean {
    return this.#passing > 0;
  }

  text(value: string, start: number, end: number): void {
    if (this.#passing > 0) return;
    if (this.#open.name !== "script") this.#open.weight += weightOf(value);
    const last = this.#open.children.at(-1);
    if (++this.#pieces > mostPieces && last?.type === "text") {
      this.#open.children[this.#open.children.length - 1] = {
        ...last,
        value: last.value + value,
        end,
      };
      return;
    }
    this.#open.children.push({ type: "text", value, start, end });
  }

  root(): MarkupElement {
    this.#root.end = this.#length;
    return this.#root;
  }
}

/** How many code units are no white space. Counted by hand, in half the time of a pattern. */
function weightOf(value: string): number {
  let weight = value.length;
  for (let at = 0; at < value.length; at++) if (isBlank(value.charCodeAt(at))) weight--;
  return weight;
}

/** What `\s` means. */
function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
  if (code < 0x2000) return code === 0xa0 || code === 0x1680;
  return code <= 0x200a || [0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff].includes(code);
}

function isLink({ name, attributes }: MarkupElement): boolean {
  return name === "a" && !/^\s*(?:javascript:|#)/i.test(attributes.get("href") ?? "");
}

function openElement(
  name: string,
  attributes: ReadonlyMap<string, string>,
  parent: Open | null,
  start: number,
): Open {
  const children: MarkupNode[] = [];
  return {
    type: "element",
    name,
    attributes,
    parent,
    children,
    start,
    end: start,
    weight: 0,
    linkWeight: 0,
    isBlock: blockNames.has(name),
  };
}

/** Prefixes that mean HTML, as XML documents bind them. */
function localName(name: string): string {
  return name.replace(/^(?:x?html?|h|x):/, "").toLowerCase();
}

function kept(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const names = Object.keys(attributes).slice(0, mostAttributes);
  if (names.length === 0) return none;
  return new Map(names.map((name) => [name, shortened(attributes[name] ?? "")]));
}

/** One for all tags without attributes: most have none. */
const none: ReadonlyMap<string, string> = new Map();

/** Half a picture is none. */
function shortened(value: string): string {
  if (value.length <= longestValue) return value;
  if (!/^data:image\//i.test(value.slice(0, 20))) return value.slice(0, longestValue);
  return value.length <= longestPicture ? value : "";
}
