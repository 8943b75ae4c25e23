import { cuesOf } from "../audio/captions.ts";
import { webVtt } from "../audio/webvtt.ts";
import type { Renderer } from "./renderer.ts";

/** Captions for the narration, for players on the web. */
export const vtt: Renderer = {
  name: "vtt",
  description: "captions for the narration, WebVTT, with speakers",
  mediaType: "text/vtt",
  medium: "speech",
  async render(edition) {
    const [recording, script] = await Promise.all([edition.recording(), edition.script()]);
    const cues = cuesOf(script, recording.timeline);
    return { bytes: new TextEncoder().encode(webVtt(cues, script)), facts: { cues: cues.length } };
  },
};
