import { factsOf } from "../audio/recording.ts";
import type { Renderer } from "./renderer.ts";

/** The narration without loss, for archives. */
export const flac: Renderer = {
  name: "flac",
  description: "narrated audio, FLAC: without loss, with chapters, tags and cover",
  mediaType: "audio/flac",
  medium: "speech",
  async render(edition) {
    const { encodeFlac } = await import("../audio/flac.ts");
    const [recording, tags] = await Promise.all([edition.loadedRecording(), edition.tags()]);
    return { bytes: await encodeFlac(recording, tags), facts: factsOf(recording) };
  },
};
