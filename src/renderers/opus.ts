import { factsOf } from "../audio/recording.ts";
import type { Renderer } from "./renderer.ts";

/** The narration as Opus in Ogg. */
export const opus: Renderer = {
  name: "opus",
  description: "narrated audio, Opus in Ogg: small, with chapters, tags and cover",
  mediaType: "audio/ogg",
  medium: "speech",
  async render(edition) {
    const { encodeOpus } = await import("../audio/opus.ts");
    const [recording, tags] = await Promise.all([edition.loadedRecording(), edition.tags()]);
    return { bytes: await encodeOpus(recording, tags), facts: factsOf(recording) };
  },
};
