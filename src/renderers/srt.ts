import { subRip } from "../audio/srt.ts";
import { cuesOfEdition } from "./cues.ts";
import type { Renderer } from "./renderer.ts";

/** Captions for the narration, for video editors and older players. */
export const srt: Renderer = {
  name: "srt",
  description: "captions for the narration, SubRip, speakers in the text",
  mediaType: "application/x-subrip",
  medium: "speech",
  async render(edition) {
    const [cues, script] = await Promise.all([cuesOfEdition(edition), edition.script()]);
    return {
      bytes: new TextEncoder().encode(subRip(cues, script.language)),
      facts: { cues: cues.length },
    };
  },
};
