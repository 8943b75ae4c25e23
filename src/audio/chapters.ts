import { type NarrationScript, type SpokenWord, spaceBefore } from "../narration/script.ts";
import type { SpokenUtterance, TimeRange } from "./recording.ts";

/** A part of a recording that a player can jump to. */
export interface Chapter extends TimeRange {
  readonly title: string;
}

/**
 * A chapter for the headline and for each subheading, up to the next; none where the article has no
 * subheading, for one chapter leads nowhere.
 */
export function chaptersOf(
  script: NarrationScript,
  timeline: readonly SpokenUtterance[],
  durationMs: number,
): Chapter[] {
  const openings: { startMs: number; title: string; paragraph: number }[] = [];
  for (const spoken of timeline) {
    const utterance = script.utterances[spoken.utterance];
    if (!utterance || !/^(headline|h[2-6])$/.test(utterance.block)) continue;
    const title = writtenText(utterance.words);
    const open = openings.at(-1);
    if (open && open.paragraph === utterance.paragraph) open.title += ` ${title}`;
    else openings.push({ startMs: spoken.startMs, title, paragraph: utterance.paragraph });
  }
  if (openings.length < 2) return [];
  return openings.map(({ startMs, title }, index) => ({
    title,
    startMs: index === 0 ? 0 : startMs,
    endMs: openings[index + 1]?.startMs ?? durationMs,
  }));
}

/** Some words as the article has them. */
export function writtenText(words: readonly SpokenWord[]): string {
  return words
    .map((word, index) => `${spaceBefore(words, index)}${word.written ?? word.text}`)
    .join("");
}
