import {
  type Level,
  type LevelledSegment,
  levelledSamples,
  type Measured,
  measured,
  type Survey,
  surveyOf,
} from "./levelling.ts";
import { encodeFrames, openEncoder } from "./mp3-encoder.ts";
import type { Sound } from "./recording.ts";
import { type Segment, samplesOf } from "./segment.ts";

/** What can be done to a segment apart from all others, in any thread: plain data in and out. */

/** This thread's, for one segment after the other: memory of its own for each would wait for a collector. */
let memory: Float32Array = new Float32Array(0);

function memoryFor({ length }: Segment): Float32Array {
  if (memory.length < length) memory = new Float32Array(length);
  return memory;
}

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
  return surveyOf(samplesOf(segment, memoryFor(segment)), sampleRate, most);
}

/** Measures it as it will be delivered. */
export function measure({ segment }: { readonly segment: LevelledSegment }): Measured {
  const samples = levelledSamples(segment, memoryFor(segment.segment));
  return measured(samples, segment.profile.sampleRate);
}

/** Its frames of MP3, by LAME as it was compiled. */
export async function encode({
  segment,
  sampleRate,
  channels,
  lame,
}: Omit<Sound, "segments"> & {
  readonly segment: LevelledSegment;
  readonly lame: WebAssembly.Module;
}): Promise<Uint8Array> {
  const encoder = await openEncoder(lame);
  const samples = levelledSamples(segment, memoryFor(segment.segment));
  return encodeFrames(encoder, samples, { sampleRate, channels });
}
