import { digestOfSamples, type HeldSamples } from "../../audio/segment.ts";
import type { Spoken } from "../engine.ts";

/** What is known of speech in the cache without its samples. */
export interface SpeechFacts extends Omit<Spoken, "samples"> {
  readonly length: number;
  readonly bits: 16 | 32;
  /** Of the samples. */
  readonly digest: string;
}

/** @param spoken whose samples are held as {@link bytesOfSamples} takes them */
export function factsOfSpeech({ samples, ...rest }: Spoken): SpeechFacts {
  const bits = samples instanceof Int16Array ? 16 : 32;
  return { ...rest, length: samples.length, bits, digest: digestOfSamples(samples) };
}

/** Facts as they came from the disk; null where they are none of this version's. */
export function speechFactsIn(facts: unknown): SpeechFacts | null {
  const { bits, length, digest, sampleRate, voice, words } = (facts ?? {}) as Partial<SpeechFacts>;
  const isOurs =
    (bits === 16 || bits === 32) &&
    Number.isInteger(length) &&
    typeof digest === "string" &&
    typeof sampleRate === "number" &&
    typeof voice === "string" &&
    Array.isArray(words);
  return isOurs ? (facts as SpeechFacts) : null;
}

/** Samples as they lie in the cache, in this machine's order of bytes. */
export function bytesOfSamples({ buffer, byteOffset, byteLength }: HeldSamples): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** The same samples again; null where the bytes are others. */
export function samplesIn(bytes: Uint8Array, { bits, length }: SpeechFacts): HeldSamples | null {
  if (bytes.length !== (length * bits) / 8) return null;
  // A copy: a buffer of Node may lie in a larger one.
  const { buffer } = new Uint8Array(bytes);
  return bits === 16 ? new Int16Array(buffer) : new Float32Array(buffer);
}
