import { cuesOf } from "../audio/captions.ts";
import { subRip } from "../audio/srt.ts";
import type { Renderer } from "./renderer.ts";

/** Captions for the narration, for video editors and older players. */
export const srt: Renderer = {
  name: "srt",
  description: "captions for the narration, SubRip, speakers in the text",
  mediaType: "application/x-subrip",
  medium: "speech",
  async render(edition) {
    const [recording, script] = await Promise.all([edition.recording(), edition.script()]);
    const cues = cuesOf(script, recording.timeline);
    return { bytes: new TextEncoder().encode(subRip(cues)), facts: { cues: cues.length } };
  },
};
