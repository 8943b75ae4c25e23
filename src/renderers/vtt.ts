import { webVtt } from "../audio/webvtt.ts";
import { cuesOfEdition } from "./cues.ts";
import type { Renderer } from "./renderer.ts";

/** Captions for the narration, for players on the web. */
export const vtt: Renderer = {
  name: "vtt",
  description: "captions for the narration, WebVTT, with speakers and the time of each word",
  mediaType: "text/vtt",
  medium: "speech",
  async render(edition) {
    const [cues, script] = await Promise.all([cuesOfEdition(edition), edition.script()]);
    return { bytes: new TextEncoder().encode(webVtt(cues, script)), facts: { cues: cues.length } };
  },
};
