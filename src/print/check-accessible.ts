import type { LaidOut } from "./layout/lay-out.ts";
import type { GlyphRun, PagePlan } from "./layout/plan.ts";
import type { TagElement, TagMark } from "./layout/tags.ts";

/** What is wrong with laid-out pages for those who do not see them, in words; none where all is well. */
export type AccessFaults = readonly string[];

/**
 * Checks what validators of PDF/UA cannot see, since they know the page alone: that the words of the
 * tag tree are the article's, in its order and apart; that everything painted is in the tree or an
 * artifact; that notes and links lead somewhere; that no heading level is skipped; that no glyph is
 * missing. `text` is the reading text that all ranges count in.
 */
export function accessFaults(
  { plan, tags }: Pick<LaidOut, "plan" | "tags">,
  text: string,
): AccessFaults {
  const runs = runsByMark(plan);
  return [
    ...glyphFaults(plan),
    ...markFaults(plan, tags.root),
    ...linkFaults(plan, tags.root),
    ...headingFaults(tags.root),
    ...wordFaults(tags.root, runs, text),
  ];
}

function runsByMark({ pages }: PagePlan): ReadonlyMap<number, readonly GlyphRun[]> {
  const runs = new Map<number, GlyphRun[]>();
  for (const { items } of pages) {
    for (const item of items) {
      if (item.type !== "glyphs" || item.meaning.type !== "mark") continue;
      const known = runs.get(item.meaning.mark);
      if (known) known.push(item);
      else runs.set(item.meaning.mark, [item]);
    }
  }
  return runs;
}

/** Glyph 0 is the box that stands for a missing one (ISO 14289-1, 7.21.8). */
function glyphFaults({ pages }: PagePlan): AccessFaults {
  const empty = pages.flatMap(({ items }) =>
    items.filter((item) => item.type === "glyphs" && item.glyphs.includes(0)),
  );
  return empty.length === 0 ? [] : [`${empty.length} stretches of text have a missing glyph`];
}

/** Whatever is painted and is no artifact has one place in the tree. */
function markFaults({ pages }: PagePlan, root: TagElement): AccessFaults {
  const inTree = new Map<number, number>();
  visit(root, (node) => {
    if (node.type === "mark") inTree.set(node.mark, (inTree.get(node.mark) ?? 0) + 1);
  });
  const painted = new Set(
    pages.flatMap(({ items }) =>
      items.flatMap(({ meaning }) => (meaning.type === "mark" ? [meaning.mark] : [])),
    ),
  );
  const untagged = [...painted].filter((mark) => !inTree.has(mark)).length;
  const twice = [...inTree.values()].filter((count) => count > 1).length;
  return [
    ...(untagged === 0 ? [] : [`${untagged} painted pieces are in no tag`]),
    ...(twice === 0 ? [] : [`${twice} painted pieces are in several tags`]),
  ];
}

/** Links that can be clicked belong to a Link of the tree, say what they are, and lead somewhere. */
function linkFaults({ pages, destinations }: PagePlan, root: TagElement): AccessFaults {
  const links = new Set<number>();
  const ids: string[] = [];
  visit(root, (node) => {
    if (node.type === "element" && node.role === "Link") links.add(node.key);
    if (node.type === "element" && node.role === "Note") ids.push(node.attributes.id ?? "");
  });
  const areas = pages.flatMap((page) => page.links);
  const astray = areas.filter(
    ({ target }) => target.type === "destination" && !Object.hasOwn(destinations, target.name),
  );
  const untagged = areas.filter(({ element }) => !links.has(element));
  const silent = areas.filter(({ description }) => description.trim() === "");
  return [
    ...(astray.length === 0 ? [] : [`${astray.length} links lead nowhere`]),
    ...(untagged.length === 0 ? [] : [`${untagged.length} links are in no tag`]),
    ...(silent.length === 0 ? [] : [`${silent.length} links do not say what they are`]),
    ...(new Set(ids).size === ids.length && !ids.includes("") ? [] : ["notes share an id"]),
  ];
}

/** ISO 14289-1, 7.4.2. */
function headingFaults(root: TagElement): AccessFaults {
  let level = 0;
  const skipped: string[] = [];
  visit(root, (node) => {
    const next = node.type === "element" ? /^H([1-6])$/.exec(node.role)?.[1] : undefined;
    if (next === undefined) return;
    if (Number(next) > level + 1)
      skipped.push(`a heading of level ${next} follows one of ${level}`);
    level = Number(next);
  });
  return skipped;
}

/**
 * Reads the tree as a screen reader does and holds the words of the article against the article. A
 * note is read for itself: it stands after the paragraph that calls it.
 */
function wordFaults(
  root: TagElement,
  runs: ReadonlyMap<number, readonly GlyphRun[]>,
  text: string,
): AccessFaults {
  const faults: string[] = [];
  const read = (node: TagElement | TagMark, stream: Stream): void => {
    if (node.type === "mark") {
      for (const run of runs.get(node.mark) ?? []) faults.push(...stream.read(run));
      return;
    }
    const own = node.role === "Art" || node.role === "Note" ? new Stream(text) : stream;
    if (blocks.has(node.role)) own.newBlock();
    for (const child of node.children) read(child, own);
    if (blocks.has(node.role)) own.newBlock();
  };
  read(root, new Stream(text));
  return faults.slice(0, 5);
}

/** Where one block ends and the next begins, words are apart anyway. */
const blocks: ReadonlySet<string> = new Set([
  "Art",
  "BlockQuote",
  "Byline",
  "Caption",
  "Dateline",
  "Figure",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "L",
  "LBody",
  "LI",
  "Lbl",
  "Note",
  "P",
  "Standfirst",
  "TD",
  "TH",
  "TR",
  "Table",
]);

/** Text that is read in one go. */
class Stream {
  readonly article: string;
  #end = -1;
  #isApart = true;

  constructor(article: string) {
    this.article = article;
  }

  newBlock(): void {
    this.#isApart = true;
  }

  read({ origin, text, actualText }: GlyphRun): AccessFaults {
    const shown = actualText ?? text;
    if (origin.type !== "article") {
      this.#isApart ||= /\s$/u.test(shown);
      return [];
    }
    const { start, end } = origin.range;
    const faults: string[] = [];
    const words = this.article.slice(start, end);
    if (actualText === null && plain(words) !== plain(text)) {
      faults.push(`“${shortened(words)}” reads as “${shortened(text)}”`);
    }
    if (start < this.#end) faults.push(`“${shortened(words)}” is read out of order`);
    const between = this.article.slice(Math.max(0, this.#end), start);
    const startsApart = this.#isApart || /^\s/u.test(shown);
    if (!startsApart && this.#end < start && /\s/u.test(between)) {
      faults.push(`“${shortened(words)}” touches the word before it`);
    }
    this.#end = end;
    this.#isApart = /\s$/u.test(shown);
    return faults;
  }
}

/** As text is compared: a style may change its case, and a line end is shown as a space. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\s/gu, " ");
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function visit(node: TagElement | TagMark, see: (node: TagElement | TagMark) => void): void {
  see(node);
  if (node.type === "element") for (const child of node.children) visit(child, see);
}
