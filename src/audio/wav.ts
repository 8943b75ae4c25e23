import type { Recording } from "./recording.ts";

const headerLength = 44;
const channels = 2;
const bytesPerSample = 2;

/** A RIFF file can count no more bytes than this. */
const mostBytes = 2 ** 32 - headerLength;

/**
 * A recording as WAV: 16-bit PCM, the same on both channels, so that it is as loud as the MP3.
 * Throws a RangeError past the four gigabytes that the format can hold (13 hours at 22 kHz).
 */
export function encodeWav({
  samples,
  sampleRate,
}: Pick<Recording, "samples" | "sampleRate">): Uint8Array {
  const frame = channels * bytesPerSample;
  const length = samples.length * frame;
  if (length > mostBytes) throw new RangeError("a WAV file holds four gigabytes at most");
  const bytes = new Uint8Array(headerLength + length);
  const view = new DataView(bytes.buffer);
  const name = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
  name(0, "RIFF");
  view.setUint32(4, headerLength - 8 + length, true);
  name(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * frame, true);
  view.setUint16(32, frame, true);
  view.setUint16(34, bytesPerSample * 8, true);
  name(36, "data");
  view.setUint32(40, length, true);
  let at = headerLength;
  for (let i = 0; i < samples.length; i++) {
    const value = Math.max(-32768, Math.min(32767, Math.round((samples[i] ?? 0) * 32768)));
    view.setInt16(at, value, true);
    view.setInt16(at + bytesPerSample, value, true);
    at += frame;
  }
  return bytes;
}
