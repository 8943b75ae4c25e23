import { type Cue, nameOfSpeaker, textOfLine } from "./captions.ts";
import { timestamp } from "./webvtt.ts";

/** Nobody needs to be told that the narrator begins. */
const narration: Cue = { speaker: null, translated: false, startMs: 0, endMs: 0, lines: [] };

/** Captions as SubRip: the times of the WebVTT; who speaks is named in the text where it changes. */
export function subRip(cues: readonly Cue[], language: string): string {
  let speaker = nameOfSpeaker(narration, language);
  const blocks = cues.map((cue, index) => {
    const name = nameOfSpeaker(cue, language);
    const prefix = name === speaker ? "" : `${name}: `;
    speaker = name;
    const text = (prefix + cue.lines.map(textOfLine).join("\n")).replaceAll("-->", "→");
    return `${index + 1}\n${timestamp(cue.startMs, ",")} --> ${timestamp(cue.endMs, ",")}\n${text}\n`;
  });
  return blocks.join("\n");
}
