import { type Level, type Levelled, levelled, type Survey, surveyOf } from "./levelling.ts";
import { encodeFrames } from "./mp3-encoder.ts";
import type { Sound } from "./recording.ts";

/** What can be done to a segment apart from all others, in any thread: plain data in and out. */

/** Finds what its level depends on. */
export function survey({
  samples,
  sampleRate,
  most,
}: Pick<Sound, "samples" | "sampleRate"> & { readonly most: Level }): Survey {
  return surveyOf(samples, sampleRate, most);
}

/** Levels the samples that it is given. */
export function level({
  samples,
  survey: found,
  level: wanted,
}: Pick<Sound, "samples"> & { readonly survey: Survey; readonly level: Level }): Levelled {
  return levelled(samples, found, wanted);
}

/** Its frames of MP3, by LAME as it was compiled. */
export function encode({
  lame,
  ...sound
}: Sound & { readonly lame: WebAssembly.Module }): Promise<Uint8Array> {
  return encodeFrames(sound, lame);
}
