import {
  type Level,
  type LevelledSegment,
  levelledSamples,
  type Measured,
  measuredAtLevel,
  type Survey,
  surveyOf,
} from "./levelling.ts";
import { encodeFrames } from "./mp3-encoder.ts";
import type { Sound } from "./recording.ts";
import type { Segment } from "./segment.ts";

/** What can be done to a segment apart from all others, in any thread: plain data in and out. */

/** Finds what its level depends on. */
export function survey({
  segment,
  sampleRate,
  most,
}: {
  readonly segment: Segment;
  readonly sampleRate: number;
  readonly most: Level;
}): Survey {
  return surveyOf(segment, sampleRate, most);
}

/** Measures it as it will be delivered. */
export function measure({ segment }: { readonly segment: LevelledSegment }): Measured {
  return measuredAtLevel(segment);
}

/** Its frames of MP3, by LAME as it was compiled. */
export function encode({
  segment,
  sampleRate,
  channels,
  lame,
}: Omit<Sound, "segments"> & {
  readonly segment: LevelledSegment;
  readonly lame: WebAssembly.Module;
}): Promise<Uint8Array> {
  return encodeFrames(levelledSamples(segment), { sampleRate, channels }, lame);
}
