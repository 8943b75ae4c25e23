import { factsOf } from "../audio/recording.ts";
import type { Renderer } from "./renderer.ts";

/** The narration without loss, for those who edit it further. */
export const wav: Renderer = {
  name: "wav",
  description: "narrated audio, WAV, 16-bit PCM, for editing",
  mediaType: "audio/wav",
  medium: "speech",
  async render(edition) {
    const { encodeWav } = await import("../audio/wav.ts");
    const [recording, tags] = await Promise.all([edition.loadedRecording(), edition.tags()]);
    return { bytes: encodeWav(recording, tags), facts: factsOf(recording) };
  },
};
