import { createHash } from "node:crypto";

/** Samples as they are held, mono: 16 bits where that loses nothing, as in most engines' speech, or -1 to 1. */
export type HeldSamples = Int16Array | Float32Array;

/** Sound in its place in a segment, counted in samples. */
export interface Piece {
  readonly start: number;
  readonly samples: HeldSamples;
  /** What they are multiplied with. */
  readonly gain: number;
}

/**
 * A stretch of a recording that begins and ends in silence, so that it can be levelled and encoded apart
 * from all others: pieces of sound, and silence where there is none. A plain thing, as threads are handed it.
 */
export interface Segment {
  /** In samples. */
  readonly length: number;
  readonly pieces: readonly Piece[];
}

/** Samples in the least memory that loses nothing of them. */
export function held(samples: HeldSamples): HeldSamples {
  if (samples instanceof Int16Array) return samples;
  const whole = new Int16Array(samples.length);
  for (let i = 0; i < samples.length; i++) {
    const value = (samples[i] as number) * 32_768;
    whole[i] = value;
    if (whole[i] !== value) return samples;
  }
  return whole;
}

/** Held samples as -1 to 1. */
export function unheld(samples: HeldSamples): Float32Array {
  if (samples instanceof Float32Array) return samples;
  const values = new Float32Array(samples.length);
  // A loop: `from` with a function takes thirty times as long.
  for (let i = 0; i < values.length; i++) values[i] = (samples[i] as number) / 32_768;
  return values;
}

/** All samples of a segment, -1 to 1, as it was spoken: in memory of their own, or in what is given and long enough. */
export function samplesOf(
  { length, pieces }: Segment,
  memory: Float32Array = new Float32Array(length),
): Float32Array {
  const all = memory.subarray(0, length).fill(0);
  for (const { start, samples, gain } of pieces) {
    const scale = samples instanceof Int16Array ? gain / 32_768 : gain;
    for (let i = 0; i < samples.length; i++) all[start + i] = (samples[i] as number) * scale;
  }
  return all;
}

/** The same digest means the same sound. */
export function digestOf({ length, pieces }: Segment, sampleRate: number): string {
  const hash = createHash("sha256");
  const facts = pieces.map(({ start, samples, gain }) => [
    start,
    samples.length,
    samples.BYTES_PER_ELEMENT,
    gain,
  ]);
  hash.update(JSON.stringify([sampleRate, length, facts]));
  for (const { samples } of pieces) {
    hash.update(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength));
  }
  return hash.digest("hex");
}
