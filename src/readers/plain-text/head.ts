import { isByline, isOffice, namesOf } from "../conventions/byline.ts";
import { datelineLength, isDateline, isPlaceLine } from "../conventions/dateline.ts";
import { type Chunk, startOfText, type TextChunk } from "./chunks.ts";
import { endsSentence, isCapitals, type Line, partOf } from "./lines.ts";
import { isStandfirst } from "./standfirst.ts";

/** What stands above the body, in the order of the file. */
export interface Head {
  readonly parts: readonly HeadPart[];
  /** The writers' names. */
  readonly bylines: readonly string[];
  /** What follows: the body. */
  readonly rest: readonly Chunk[];
}

export interface HeadPart {
  readonly type: "kicker" | "headline" | "standfirst" | "byline" | "dateline";
  readonly lines: readonly Line[];
}

/** Longest headline, in code units. */
const longestHeadline = 200;

/** Tells headline, standfirst, byline and dateline from the body. */
export function headOf(chunks: readonly Chunk[]): Head {
  const parts: HeadPart[] = [];
  let at = 0;
  const take = (type: HeadPart["type"]) => {
    const chunk = chunks[at++];
    if (chunk?.type === "text") parts.push({ type, lines: chunk.lines });
  };
  if (isKicker(chunks)) take("kicker");
  if (!isHeadline(chunks[at], chunks.length - at))
    return { parts, bylines: [], rest: chunks.slice(at) };
  take("headline");
  if (isBylineChunk(chunks[at])) take("byline");
  const isDesk = parts.at(-1)?.type === "byline" && isOfficeChunk(chunks[at]);
  if (!isDesk && isStandfirst(chunks, at)) take("standfirst");
  if (isBylineChunk(chunks[at]) && parts.at(-1)?.type !== "byline") take("byline");
  if (parts.at(-1)?.type === "byline" && isOfficeChunk(chunks[at])) take("byline");
  if (isDatelineChunk(chunks[at]) || isPlaceChunk(chunks[at], chunks[at + 1])) take("dateline");
  const ended = parts.at(-1)?.type === "dateline" ? splitAgency(chunks[at]) : null;
  const opening = ended ?? splitDateline(chunks[at]);
  const bylines = parts
    .filter((part) => part.type === "byline")
    .flatMap((part) => namesOf(startOfText(part.lines)));
  if (opening === null) return { parts, bylines, rest: chunks.slice(at) };
  const begun = ended ? (parts.pop()?.lines ?? []) : [];
  return {
    parts: [...parts, { type: "dateline", lines: [...begun, opening.dateline] }],
    bylines,
    rest: [opening.paragraph, ...chunks.slice(at + 1)],
  };
}

/** The topic above the headline: one word in capitals, or one that is used for nothing else. */
function isKicker([first, second]: readonly Chunk[]): boolean {
  if (first?.type !== "text" || second?.type !== "text" || first.lines.length > 1) return false;
  const text = startOfText(first.lines);
  const topic =
    /^(?:analysis|opinion|comment|editorial|exclusive|explainer|feature|interview|profile|obituary|review|factbox|politics|business|sport|world|culture|transport|health|science|environment)$/i;
  if (!topic.test(text) && !(isCapitals(text) && /^\p{L}+$/u.test(text))) return false;
  return (
    isHeadline(second, 2) &&
    !endsSentence(startOfText(second.lines)) &&
    !isByline(startOfText(second.lines))
  );
}

/** The first lines are a headline unless they are plainly a paragraph. */
function isHeadline(chunk: Chunk | undefined, left: number): chunk is TextChunk {
  if (chunk?.type !== "text") return false;
  const text = startOfText(chunk.lines);
  if (text.length > longestHeadline || datelineLength(text) > 0 || isByline(text)) return false;
  if (/\.["”’)]*$/.test(text) && (left === 1 || text.length > 120)) return false;
  const sentences = text.length > 100 && /[\p{Ll}\d)”"][.!?]["”’]?\s+["“‘]?\p{Lu}/u.test(text);
  return !sentences;
}

/** A line below the headline that names the writers. */
function isBylineChunk(chunk: Chunk | undefined): chunk is TextChunk {
  return chunk?.type === "text" && isByline(startOfText(chunk.lines));
}

function isDatelineChunk(chunk: Chunk | undefined): chunk is TextChunk {
  return chunk?.type === "text" && isDateline(startOfText(chunk.lines));
}

/** The agency or the desk, in a line of its own under the names. */
function isOfficeChunk(chunk: Chunk | undefined): chunk is TextChunk {
  if (chunk?.type !== "text" || chunk.lines.length > 1) return false;
  const text = startOfText(chunk.lines);
  return !endsSentence(text) && isOffice(text);
}

/** "ULVIK, Norway" before the first paragraph. */
function isPlaceChunk(chunk: Chunk | undefined, next: Chunk | undefined): boolean {
  if (chunk?.type !== "text" || chunk.lines.length > 1 || next?.type !== "text") return false;
  return isPlaceLine(startOfText(chunk.lines)) && endsSentence(startOfText(next.lines));
}

/** Parts the end of a dateline, "(Fjord News) —", from the paragraph that it runs into. */
function splitAgency(chunk: Chunk | undefined): ReturnType<typeof splitDateline> {
  const [line, ...more] = chunk?.type === "text" ? chunk.lines : [];
  const found = /^\(\p{L}[^()]{1,40}\)\s*(?:[—–―]|--|-)(?=\s)/u.exec(line?.text ?? "");
  if (chunk?.type !== "text" || !line || found === null) return null;
  const rest = partOf(line, found[0].length);
  const dateline = partOf(line, 0, found[0].length);
  return { dateline, paragraph: { ...chunk, lines: [rest, ...more] } };
}

/** Parts the dateline from the paragraph that it opens. */
function splitDateline(
  chunk: Chunk | undefined,
): { readonly dateline: Line; readonly paragraph: TextChunk } | null {
  const [line, ...more] = chunk?.type === "text" ? chunk.lines : [];
  if (chunk?.type !== "text" || !line) return null;
  const length = datelineLength(`${line.text} `);
  if (length === 0 || length >= line.text.length) return null;
  const rest = partOf(line, length);
  return { dateline: partOf(line, 0, length), paragraph: { ...chunk, lines: [rest, ...more] } };
}
