import { attribute, elementsUnder, type MarkupElement } from "../markup/tree.ts";
import { derive, type Piece, type SourceText } from "../source-text.ts";

/** Parts that a page may stream. */
const mostParts = 1_000;

/**
 * What a script of React says when a part of the page has come: `$RC("B:0","S:0")`, the hidden element
 * `S:0` takes the place of the template `B:0` and of what stood there meanwhile; `$RS("S:1","P:1")`, it
 * takes the place of the template `P:1` alone.
 */
const call =
  /\$R(?:[CR]\(\s*"([^"]*B:[\da-f]+)"\s*,\s*"([^"]*S:[\da-f]+)"|S\(\s*"([^"]*S:[\da-f]+)"\s*,\s*"([^"]*P:[\da-f]+)")/g;

/**
 * The page as a reader sees it when React has put every part that it streamed behind the others into its
 * place (https://react.dev/reference/react-dom/server). Null where the page streams none.
 */
export function withStreamedParts(root: MarkupElement, source: SourceText): SourceText | null {
  const partFor = new Map<string, string>();
  for (const [, boundary, content, segment, place] of source.text.matchAll(call)) {
    const [target = "", part = ""] =
      boundary === undefined ? [place, segment] : [boundary, content];
    if (partFor.size < mostParts) partFor.set(target, part);
  }
  if (partFor.size === 0) return null;
  const parts = partsIn(root, new Set(partFor.values()), source.text);
  const places = placesIn(source.text, partFor).filter(({ part }) => parts.has(part));
  return derive(source, settled(source.text, places, parts));
}

/** Offsets in the text of the page. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A hidden element that holds a streamed part, and the part itself. */
interface Part extends Stretch {
  readonly content: Stretch;
}

/** Where a part belongs. */
interface Place extends Stretch {
  readonly part: string;
}

function partsIn(
  root: MarkupElement,
  wanted: ReadonlySet<string>,
  text: string,
): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const element of elementsUnder(root)) {
    const id = attribute(element, "id");
    if (!element.attributes.has("hidden") || !wanted.has(id) || parts.has(id)) continue;
    const { start, end } = element;
    const content = { start: text.indexOf(">", start) + 1, end: text.lastIndexOf("</", end) };
    if (content.start <= content.end) parts.set(id, { start, end, content });
  }
  return parts;
}

/**
 * Where the templates stand that parts take the place of, each with what React shows until then: that ends
 * with its boundary. One pass, whatever is missing.
 */
function placesIn(text: string, partFor: ReadonlyMap<string, string>): readonly Place[] {
  const places = new Map<string, Place>();
  /** The places that wait for the end of each boundary that is open, the outermost first. */
  const waiting: Place[][] = [];
  for (const { 0: found, 1: id, 2: closes, index } of text.matchAll(mark)) {
    if (id === undefined && closes === "") waiting.push([]);
    else if (id === undefined) {
      for (const place of waiting.pop() ?? []) places.set(place.part, { ...place, end: index });
    } else {
      const part = partFor.get(id);
      if (part === undefined || places.has(part)) continue;
      const place = { part, start: index, end: index + found.length };
      places.set(part, place);
      if (/B:[\da-f]+$/.test(id)) waiting.at(-1)?.push(place);
    }
  }
  return [...places.values()];
}

/** A template, or the beginning or the end of a boundary. */
const mark = /<template\s+id="([^"]+)"\s*>\s*<\/template>|<!--(\/?)\$[?!~]?-->/g;

/** The text with each part in its place, once, and nowhere else. */
function* settled(
  text: string,
  places: readonly Place[],
  parts: ReadonlyMap<string, Part>,
): Generator<Piece> {
  const used = new Set<string>();
  const moved = new Set(places.map(({ part }) => part));
  const marks = [
    ...places,
    ...[...parts].flatMap(([id, part]) => (moved.has(id) ? [part] : [])),
  ].toSorted((a, b) => a.start - b.start);
  yield* within({ start: 0, end: text.length });

  function* within({ start, end }: Stretch): Generator<Piece> {
    let from = start;
    for (const mark of marks) {
      if (mark.start < from || mark.end > end) continue;
      yield pieceOf(from, mark.start);
      from = mark.end;
      if (!("part" in mark) || used.has(mark.part)) continue;
      used.add(mark.part);
      const content = parts.get(mark.part)?.content;
      if (content) yield* within(content);
    }
    yield pieceOf(from, end);
  }

  function pieceOf(start: number, end: number): Piece {
    return { text: text.slice(start, end), start, end };
  }
}
