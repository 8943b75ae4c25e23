import { factsOf } from "../audio/recording.ts";
import type { Renderer } from "./renderer.ts";

/** The narration as MP3. */
export const mp3: Renderer = {
  name: "mp3",
  description: "narrated audio, MP3, with chapters, tags and cover",
  mediaType: "audio/mpeg",
  medium: "speech",
  async render(edition) {
    const { encodeMp3 } = await import("../audio/mp3.ts");
    const [recording, tags] = await Promise.all([edition.recording(), edition.tags()]);
    const bytes = await encodeMp3(recording, tags, edition.segmentCache);
    return { bytes, facts: factsOf(recording) };
  },
};
