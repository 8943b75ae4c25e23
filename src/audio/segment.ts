import { createHash } from "node:crypto";

/** Samples as they are held, mono: 16 bits where that loses nothing, as in most engines' speech, or -1 to 1. */
export type HeldSamples = Int16Array | Float32Array;

/** Samples of which enough is known to work with them, and which are read only where somebody needs them. */
export interface KeptSamples {
  readonly length: number;
  /** The same means the same samples. */
  readonly digest: string;
  /** Rejects with a SpeechError where they are lost and cannot be made again. */
  load(): Promise<HeldSamples>;
}

export type Samples = HeldSamples | KeptSamples;

/** Sound in its place in a segment, counted in samples. */
export interface Piece<Of extends Samples = HeldSamples> {
  readonly start: number;
  readonly samples: Of;
  /** What they are multiplied with. */
  readonly gain: number;
}

/**
 * A stretch of a recording that begins and ends in silence, so that it can be levelled and encoded apart
 * from all others: pieces of sound, and silence where there is none. With its samples a plain thing, as threads are handed it.
 */
export interface Segment<Of extends Samples = HeldSamples> {
  /** In samples. */
  readonly length: number;
  readonly pieces: readonly Piece<Of>[];
}

export function isHeld(samples: Samples): samples is HeldSamples {
  return !("load" in samples);
}

/** Samples in memory, read where they are not. */
export async function loaded(samples: Samples): Promise<HeldSamples> {
  return isHeld(samples) ? samples : samples.load();
}

/** A segment with all of its samples in memory. */
export async function loadedSegment({ length, pieces }: Segment<Samples>): Promise<Segment> {
  const load = async (piece: Piece<Samples>) => ({
    ...piece,
    samples: await loaded(piece.samples),
  });
  return { length, pieces: await Promise.all(pieces.map(load)) };
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
export function digestOf({ length, pieces }: Segment<Samples>, sampleRate: number): string {
  const facts = pieces.map(({ start, samples, gain }) => [start, digestOfSamples(samples), gain]);
  return sha256(JSON.stringify([sampleRate, length, facts]));
}

/** The same digest means the same samples. */
export function digestOfSamples(samples: Samples): string {
  if (!isHeld(samples)) return samples.digest;
  const { buffer, byteOffset, byteLength } = samples;
  return `${8 * samples.BYTES_PER_ELEMENT} ${sha256(new Uint8Array(buffer, byteOffset, byteLength))}`;
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
