import type { Parts } from "../host/content.ts";
import { sample16 } from "./bytes.ts";
import { levelledSamples } from "./levelling.ts";
import { lengthOf, type Sound } from "./recording.ts";
import type { Tags } from "./tags.ts";
import { infoChunk } from "./wav-info.ts";

const headerLength = 44;
const bytesPerSample = 2;

/** A RIFF file can count no more bytes than this. */
const mostBytes = 2 ** 32 - headerLength;

/**
 * A recording as WAV: 16-bit PCM, its tags behind the sound. Throws a RangeError past the four
 * gigabytes that the format can hold (13 hours at 22 kHz on two channels).
 */
export function encodeWav(sound: Sound, tags: Tags): Parts {
  const { segments, sampleRate, channels } = sound;
  const length = lengthOf(sound) * channels * bytesPerSample;
  const info = infoChunk(tags);
  if (length + info.length > mostBytes)
    throw new RangeError("a WAV file holds four gigabytes at most");
  return {
    length: headerLength + length + info.length,
    *[Symbol.iterator]() {
      yield waveHeader({ sampleRate, channels }, length, info.length);
      for (const segment of segments) yield pcm16(levelledSamples(segment), channels);
      yield info;
    },
  };
}

/**
 * What stands before the samples of a WAV file of 16 bits.
 *
 * @param length bytes of samples; null for a stream that nobody knows the end of
 * @param after bytes behind them
 */
export function waveHeader(
  { sampleRate, channels }: Pick<Sound, "sampleRate" | "channels">,
  length: number | null,
  after = 0,
): Uint8Array {
  const frame = channels * bytesPerSample;
  const bytes = new Uint8Array(headerLength);
  const view = new DataView(bytes.buffer);
  const name = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
  name(0, "RIFF");
  view.setUint32(4, length === null ? unknownLength : headerLength - 8 + length + after, true);
  name(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * frame, true);
  view.setUint16(32, frame, true);
  view.setUint16(34, bytesPerSample * 8, true);
  name(36, "data");
  view.setUint32(40, length ?? unknownLength, true);
  return bytes;
}

/** What FFmpeg and SoX write where they cannot go back to the head, and players take for no end. */
const unknownLength = 0xffffffff;

/** Samples in 16 bits, little endian; the same on each channel. */
export function pcm16(samples: Float32Array, channels: 1 | 2): Uint8Array {
  const bytes = new Uint8Array(samples.length * channels * bytesPerSample);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const sample of samples) {
    const value = sample16(sample);
    for (let channel = 0; channel < channels; channel++, at += bytesPerSample) {
      view.setInt16(at, value, true);
    }
  }
  return bytes;
}
