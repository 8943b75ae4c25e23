import { type NarrationScript, textOfUtterance, type Utterance } from "./script.ts";

/** The narration as a play: who says what, one line each, an empty line between paragraphs. */
export function transcript(script: NarrationScript): string {
  const lines: string[] = [];
  let paragraph: number | null = null;
  for (const utterance of script.utterances) {
    if (paragraph !== null && utterance.paragraph !== paragraph) lines.push("");
    paragraph = utterance.paragraph;
    lines.push(`[${partOf(utterance)}] ${textOfUtterance(utterance)}`);
  }
  return lines.map((line) => `${line}\n`).join("");
}

function partOf({ added, quote, speaker }: Utterance): string {
  if (added) return quote === null ? "Added" : "Label";
  if (quote === null) return "Narrator";
  return speaker === null ? "Quote" : `Quote, ${speaker}`;
}
