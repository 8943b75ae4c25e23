import { isDateLine } from "../conventions/dates.ts";
import { type Chunk, startOfText } from "./chunks.ts";
import { endsSentence, isCapitals } from "./lines.ts";

/** Longest subheading, in code units and in words. */
const longest = { length: 80, words: 12 };

/**
 * Whether a line of the body is a subheading: a short line without a mark at its end, or a line in
 * capitals, with text after it that it can head.
 */
export function isHeading(chunk: Chunk, next: Chunk | undefined): boolean {
  if (chunk.type !== "text" || chunk.lines.length !== 1 || next === undefined) return false;
  const text = startOfText(chunk.lines);
  // “…” – Elias Voss: words and who said them.
  if (next.type === "break" || /^[-–—―]|["”’»]\s*[-–—―]/.test(text)) return false;
  if (isDateLine(text)) return false;
  if (isCapitals(text)) return text.length <= longest.length && !/[.,;…]["”’»)]*$/.test(text);
  if (text.length > longest.length || text.split(/\s+/).length > longest.words) return false;
  if (/[.!?…:;,。！？]["”’»)]*$/.test(text) || !/^["“‘«(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text))
    return false;
  if (next.type !== "text") return true;
  const following = startOfText(next.lines);
  return (
    following.length > text.length && (endsSentence(following) || /[:—–]$|.{80}/.test(following))
  );
}
