import type { Image, PhrasingContent, Text } from "mdast";

/** Words of a text: where they begin in it, and on which line. */
export interface Words {
  readonly words: string;
  /** Offset. */
  readonly start: number;
  /** Line and column of their beginning, from 1. */
  readonly line: number;
  readonly column: number;
}

export type Position = NonNullable<Text["position"]>;

/** The point of a place in some words. Places are asked for in order. */
export type PointAt = (at: number) => Position["start"];

export function pointsOf({ words, start, line, column }: Words): PointAt {
  let begun = 1 - column;
  let number = line;
  let next = words.indexOf("\n");
  return (at) => {
    while (next >= 0 && next < at) {
      number++;
      begun = next + 1;
      next = words.indexOf("\n", begun);
    }
    return { line: number, column: at - begun + 1, offset: start + at };
  };
}

/** What may be a mark inside a paragraph. */
const mark = String.raw`\\\x60*_[\]<&~@^\t`;

/** Words without a mark, and without white space at either end. */
const phrase = String.raw`[^\s${mark}](?:[^${mark}]*[^\s${mark}])?`;

/** What surely is none: up to the next that may be; "AT&T"; an exclamation. */
const unmarked = [new RegExp(`[^!${mark}]+`, "y"), /&(?!#?\w+;)/y, /!(?!\[)/y];

/** Words between two marks of one kind, of which the first can only open and the second only close. */
const emphasis = new RegExp(
  String.raw`(?<=^|[\s("“‘—–])(\*\*|__|\*|_)(${phrase})\1(?=$|[\s.,;:!?)"”’—–])`,
  "y",
);

/** A link or a picture: words, an address and perhaps a title. */
const link = new RegExp(
  String.raw`!?\[(${phrase})\]\(([\w\-./:?=#%+,;]+)(?: "([^"\r\n${mark}]+)")?\)`,
  "y",
);

/** What the parser makes a link of by itself. (Addresses of e-mail have an @.) */
const bareAddress = /www\.|:\/\//i;

/**
 * What stands in the words of a paragraph or heading, from `from` on. Null where a mark in them is not
 * part of one of a few forms that can mean one thing only, with nothing but words inside.
 */
export function plainInlines(
  words: string,
  from: number,
  pointAt: PointAt,
): PhrasingContent[] | null {
  const inlines: PhrasingContent[] = [];
  for (let at = from; at < words.length; ) {
    const end = endOfText(words, at);
    const found = end > at ? text(words, at, end, pointAt) : marked(words, at, pointAt);
    if (found === null) return null;
    inlines.push(found.node);
    at = found.end;
  }
  return inlines;
}

/** Where the text that begins at a place ends: there, if a mark stands there. */
function endOfText(words: string, start: number): number {
  let end = start;
  for (let last = -1; last < end; ) {
    last = end;
    for (const pattern of unmarked) end += matchAt(pattern, words, end)?.[0].length ?? 0;
  }
  return end;
}

interface Found<T> {
  readonly node: T;
  /** In the words. */
  readonly end: number;
}

function text(words: string, start: number, end: number, pointAt: PointAt): Found<Text> | null {
  const value = words.slice(start, end);
  if (bareAddress.test(value)) return null;
  const position = { start: pointAt(start), end: pointAt(end) };
  return { node: { type: "text", value, position }, end };
}

function marked(words: string, at: number, pointAt: PointAt): Found<PhrasingContent> | null {
  return emphasised(words, at, pointAt) ?? linked(words, at, pointAt);
}

function emphasised(words: string, at: number, pointAt: PointAt): Found<PhrasingContent> | null {
  const found = matchAt(emphasis, words, at);
  if (found === null) return null;
  const [{ length }, { length: marks } = ""] = found;
  const start = pointAt(at);
  const end = at + length;
  const inner = text(words, at + marks, end - marks, pointAt);
  if (inner === null) return null;
  const position = { start, end: pointAt(end) };
  return {
    node: { type: marks === 2 ? "strong" : "emphasis", children: [inner.node], position },
    end,
  };
}

function linked(words: string, at: number, pointAt: PointAt): Found<PhrasingContent> | null {
  const found = matchAt(link, words, at);
  if (found === null) return null;
  const [{ length }, label = "", url = "", title = null] = found;
  const start = pointAt(at);
  const end = at + length;
  const before = words[at] === "!" ? 2 : 1;
  const inner = text(words, at + before, at + before + label.length, pointAt);
  if (inner === null) return null;
  const position = { start, end: pointAt(end) };
  const node: PhrasingContent =
    before === 2
      ? ({ type: "image", title, url, alt: label, position } satisfies Image)
      : { type: "link", title, url, children: [inner.node], position };
  return { node, end };
}

function matchAt(pattern: RegExp, words: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(words);
}
