import type { AnnotatedArticle, Inline } from "./article.ts";
import { declarationWords } from "./declaration-words.ts";
import type { Element, ElementName, Leaf } from "./element.ts";
import { type Strand, strandsOf } from "./quote-strands.ts";
import { firstWhere } from "./sorted.ts";
import { intersection, type TextRange } from "./span.ts";

/** Weaves the quotes, which stand off from the tree, into the inlines of a block. */
export class QuoteWeaver {
  readonly #strands: readonly Strand[];
  readonly #isAuthored: boolean;

  /**
   * @param kind "annotated" with the quotes that were found; "authored" with the declarations of
   *   translations instead, from which they come to be labelled
   */
  constructor(article: AnnotatedArticle, kind: "annotated" | "authored" = "annotated") {
    this.#isAuthored = kind === "authored";
    this.#strands = this.#isAuthored ? [] : strandsOf(article);
  }

  weave(inlines: readonly Inline[], range: TextRange): (Element | Leaf)[] {
    const first = firstWhere(this.#strands, (strand) => strand.range.end > range.start);
    const inside: Strand[] = [];
    for (let i = first; i < this.#strands.length; i++) {
      const strand = this.#strands[i];
      if (!strand || strand.range.start >= range.end) break;
      inside.push(strand);
    }
    return this.#weaveStrands(inlines, range, inside, range.end);
  }

  /** @param end where the inlines end: what has no text and stands there belongs to the last part */
  #weaveStrands(
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
      woven.push(...this.#clip(inlines, { start: at, end: part.start }, end));
      const children = this.#weaveStrands(inlines, part, nested, end);
      woven.push({
        type: "element",
        name: strand.name,
        attributes: strand.attributes,
        children,
        range: part,
      });
      at = part.end;
    }
    woven.push(...this.#clip(inlines, { start: at, end: range.end }, end));
    return woven;
  }

  /**
   * The part of some inlines that lies in `range`. An inline without text is in the range that begins
   * where it stands, or at `end`, where no other begins, in the one that ends there.
   */
  #clip(inlines: readonly Inline[], range: TextRange, end: number): (Element | Leaf)[] {
    const clipped: (Element | Leaf)[] = [];
    if (range.start >= range.end) return clipped;
    const beyond = range.end === end ? end + 1 : range.end;
    const reaches = ({ range: own }: Inline) => own.end > range.start || own.start >= range.start;
    for (let i = firstWhere(inlines, reaches); i < inlines.length; i++) {
      const inline = inlines[i];
      if (!inline || inline.range.start >= beyond) break;
      const shared = isEmpty(inline.range) ? inline.range : intersection(inline.range, range);
      if (!shared) continue;
      // A declaration shows in the label of the quote that it speaks of.
      if (inline.type === "declared" && !this.#isAuthored)
        clipped.push(...this.#clip(inline.children, shared, inline.range.end));
      else clipped.push(this.#clipOne(inline, shared));
    }
    return joined(clipped);
  }

  #clipOne(inline: Inline, range: TextRange): Element | Leaf {
    const make = (
      name: ElementName,
      children: readonly Inline[],
      attributes: Record<string, string> = {},
    ): Element => ({
      type: "element",
      name,
      attributes,
      children: this.#clip(children, range, inline.range.end),
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
      case "declared":
        return make("span", inline.children, { translated: declarationWords(inline) });
    }
  }
}

/**
 * Text that was several pieces in the file, since a character without meaning stood between them, is one: a
 * word in it is whole for whoever sets or says it.
 */
function joined(nodes: readonly (Element | Leaf)[]): (Element | Leaf)[] {
  const all: (Element | Leaf)[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    const both = last && textOfBoth(last, node);
    if (both) all[all.length - 1] = both;
    else all.push(node);
  }
  return all;
}

function textOfBoth(first: Element | Leaf, second: Element | Leaf): Leaf | null {
  if (first.type !== "text" || second.type !== "text") return null;
  if (first.range === null || first.range.end !== second.range?.start) return null;
  const range = { start: first.range.start, end: second.range.end };
  return { type: "text", value: first.value + second.value, range };
}

function isEmpty({ start, end }: TextRange): boolean {
  return start === end;
}
