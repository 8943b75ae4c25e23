import type { Cue } from "./captions.ts";
import { timestamp } from "./webvtt.ts";

/** Captions as SubRip: the times of the WebVTT; who speaks is named in the text where it changes. */
export function subRip(cues: readonly Cue[]): string {
  let speaker: string | null = null;
  const blocks = cues.map((cue, index) => {
    const name = cue.speaker === speaker ? "" : `${cue.speaker ?? "Narrator"}: `;
    speaker = cue.speaker;
    const text = (name + cue.lines.join("\n")).replaceAll("-->", "→");
    return `${index + 1}\n${timestamp(cue.startMs, ",")} --> ${timestamp(cue.endMs, ",")}\n${text}\n`;
  });
  return blocks.join("\n");
}
