import { isByline } from "../conventions/byline.ts";
import { datelineLength, isDateline } from "../conventions/dateline.ts";
import { type Chunk, startOfText, type TextChunk } from "./chunks.ts";
import { endsSentence, isCapitals } from "./lines.ts";

/** Longest standfirst, in code units. */
const longest = 350;
/** Longest and shortest that one without a full stop may be: a short one is a subheading. */
const openEnded = { least: 30, most: 250 };
/** Longest that one may be which only an empty line sets off from the body. */
const longestSetOff = 140;

/**
 * Whether the chunk behind the headline is a standfirst. Most files have none, and to take the first
 * paragraph for one would take the lead from the story, so it needs proof: a byline or a dateline
 * follows; it does not end as a sentence does; empty lines set it off as they do nothing else; or the
 * paragraphs after it tell the same again, as the story does with its summary and not with its lead.
 */
export function isStandfirst(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  const next = chunks[at + 1];
  if (chunk?.type !== "text" || next?.type !== "text" || chunk.verse) return false;
  const text = startOfText(chunk.lines);
  if (text.length > longest || isCapitals(text) || isByline(text)) return false;
  if (isDateline(text) || datelineLength(text) > 0) return false;
  const following = startOfText(next.lines);
  if (isByline(following) || isDateline(following) || datelineLength(following) > 0) return true;
  if (!endsSentence(text)) return isOpenEnded(text) && endsSentence(following);
  return (
    isOneSentence(text) &&
    (isSetOff(chunks, at, text) || isToldAgain(text, chunks.slice(at + 1, at + 4)))
  );
}

function isOpenEnded(text: string): boolean {
  return text.length >= openEnded.least && text.length <= openEnded.most && !/[:;,]$/.test(text);
}

/** Abbreviations have capitals before the full stop or after it a small letter. */
function isOneSentence(text: string): boolean {
  return !/[\p{Ll}\d)”"][.!?]["”’]?\s+["“‘]?\p{Lu}/u.test(text);
}

/** The headline's next line with the body apart, or a paragraph apart where the others are not. */
function isSetOff(chunks: readonly Chunk[], at: number, text: string): boolean {
  const [before, here, ...after] = chunks.slice(at - 1, at + 4).map(hasGap);
  if (text.length > longestSetOff || !after[0]) return false;
  return here ? after.length > 2 && !after.slice(1).some(Boolean) && before === true : true;
}

function hasGap(chunk: Chunk): boolean {
  return chunk.type === "text" && chunk.gap;
}

/** Words that any two paragraphs share. */
const common = new Set(
  "that with from have this they their them will would been were which when than then after before about over into more most said says saying also could should there where while because being other some such only year years people told".split(
    " ",
  ),
);
/** Fewer words than these prove nothing. */
const enoughWords = 6;
/** The share of its words that the paragraphs after a standfirst use again. */
const shareToldAgain = 0.7;

function isToldAgain(text: string, after: readonly Chunk[]): boolean {
  const words = contentWords(text);
  const paragraphs = after.filter((chunk): chunk is TextChunk => chunk.type === "text");
  const told = contentWords(paragraphs.map(({ lines }) => startOfText(lines)).join(" "));
  const again = [...words].filter((word) => told.has(word)).length;
  return words.size >= enoughWords && again >= words.size * shareToldAgain;
}

function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return new Set(words.filter((word) => word.length >= 4 && !common.has(word)));
}
