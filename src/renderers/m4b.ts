import { encodeM4b, ffmpegAvailability } from "../audio/m4b.ts";
import { factsOf } from "../audio/recording.ts";
import type { Renderer } from "./renderer.ts";

/** The narration as an audiobook. */
export const m4b: Renderer = {
  name: "m4b",
  description: "narrated audio, audiobook (MP4), made by FFmpeg",
  mediaType: "audio/mp4",
  medium: "speech",
  availability: ffmpegAvailability,
  async render(edition) {
    const [recording, tags] = await Promise.all([edition.loadedRecording(), edition.tags()]);
    const bytes = await encodeM4b(recording, tags, edition.host, edition.signal);
    return { bytes, facts: factsOf(recording) };
  },
};
