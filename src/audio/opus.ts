import { concatenate, sample16 } from "./bytes.ts";
import { oggStream } from "./ogg.ts";
import type { Recording, Sound } from "./recording.ts";
import { resample } from "./resample.ts";
import { type Signal, signalIn } from "./signal.ts";
import type { Tags } from "./tags.ts";
import { peakMeter } from "./true-peak.ts";
import { commentBlock, pictureBlock, vorbisComments } from "./vorbis-comments.ts";

/** Opus counts in these samples, whatever goes in. */
const opusRate = 48_000;
const frameLength = 960;

/** Bits a second: transparent for a voice, on two equal channels too. */
const bitRate = 64_000;

/** From very fast to very good; above this nobody hears a difference in speech. */
const complexity = 5;

/** The loudness that the gain of a track leads to (RFC 7845, section 5.2.1). */
const referenceLufs = -23;

/** Names the stream in its file. */
const serial = 0x52454144;

/** What no decoded peak may pass, and what one that does is turned down to: -1.1 and -1.3 dBTP. */
const highestPeak = 10 ** (-1.1 / 20);
const loweredPeak = 10 ** (-1.3 / 20);
const mostRounds = 5;

/** Requests to the encoder (opus_defines.h). */
const request = { setBitRate: 4002, setComplexity: 4010, getLookahead: 4027 } as const;

/**
 * A recording as Opus in Ogg (RFC 7845), with its tags, chapters and gain. Opus raises peaks by more
 * than one can know beforehand, so what it gives is decoded; frames that came out too high are turned
 * down, and all is encoded again.
 */
export async function encodeOpus(
  sound: Sound & Pick<Recording, "loudness">,
  tags: Tags,
): Promise<Uint8Array> {
  const { sampleRate, channels, loudness } = sound;
  const signal = resample(signalIn(sound), sampleRate, opusRate);
  let levels = new Float32Array(Math.ceil(signal.length / frameLength) + 2).fill(1);
  for (let round = 1; ; round++) {
    const { preSkip, frames, peaks } = await encodeFrames(signal, channels, levels);
    const lowered = levelsUnder(peaks, levels);
    if (lowered !== null && round < mostRounds) {
      levels = lowered;
      continue;
    }
    const end = preSkip + signal.length;
    return oggStream(serial, [
      { bytes: identification(channels, preSkip, sampleRate), granule: 0 },
      { bytes: comments(tags, loudness.lufs), granule: 0 },
      // The last granule tells players where to stop within the last frame.
      ...frames.map((bytes, index) => ({
        bytes,
        granule: Math.min((index + 1) * frameLength, end),
      })),
    ]);
  }
}

/** @param levels at the beginning of each frame, going in a straight line to the next */
async function encodeFrames(
  signal: Signal,
  channels: 1 | 2,
  levels: Float32Array,
): Promise<{
  readonly preSkip: number;
  readonly frames: readonly Uint8Array[];
  /** True peak of each frame as it is decoded. */
  readonly peaks: Float32Array;
}> {
  // The package's own entry takes a native build where there is one: other bytes on other machines.
  const { Encoder, Decoder } = (await import("@evan/opus/wasm/index.js")).default;
  const encoder = new Encoder({ channels, sample_rate: opusRate, application: "audio" });
  const decoder = new Decoder({ channels, sample_rate: opusRate });
  try {
    encoder.ctl(request.setBitRate, bitRate);
    encoder.ctl(request.setComplexity, complexity);
    const preSkip = encoder.ctl(request.getLookahead);
    const count = Math.max(1, Math.ceil((preSkip + signal.length) / frameLength));
    const frames: Uint8Array[] = [];
    const peaks = new Float32Array(count);
    const peakOf = peakMeterOfFrames(channels);
    const block = new Float32Array(frameLength);
    const pcm = new Int16Array(frameLength * channels);
    for (let index = 0; index < count; index++) {
      signal.read(index * frameLength, block);
      const [from = 1, to = 1] = levels.subarray(index, index + 2);
      for (let i = 0; i < pcm.length; i++) {
        const at = Math.floor(i / channels);
        pcm[i] = sample16((block[at] ?? 0) * (from + ((to - from) * at) / frameLength));
      }
      const frame = encoder.encode(pcm);
      frames.push(frame);
      peaks[index] = peakOf(decoder.decode(frame));
    }
    return { preSkip, frames, peaks };
  } finally {
    encoder.drop();
    decoder.drop();
  }
}

/** The true peak of one decoded frame after the other, on their first channel: all hold the same. */
function peakMeterOfFrames(channels: 1 | 2): (pcm: Uint8Array) => number {
  const overlap = 16;
  const meter = peakMeter(opusRate, highestPeak / 2);
  const window = new Float32Array(overlap + frameLength);
  return (pcm) => {
    window.copyWithin(0, frameLength);
    const view = new DataView(pcm.buffer, pcm.byteOffset, pcm.byteLength);
    for (let i = 0; i < frameLength; i++) {
      window[overlap + i] = view.getInt16(i * channels * 2, true) / 32_768;
    }
    let peak = 0;
    // The last samples wait for their neighbours in the frame to come.
    for (let i = overlap / 2; i < frameLength + overlap / 2; i++) {
      peak = Math.max(peak, meter.between(window, i));
    }
    return peak;
  };
}

/** Levels by which no frame comes out too high, as far as one can tell; null where none does. */
function levelsUnder(peaks: Float32Array, levels: Float32Array): Float32Array<ArrayBuffer> | null {
  let lowered: Float32Array<ArrayBuffer> | null = null;
  for (const [index, peak] of peaks.entries()) {
    if (peak <= highestPeak) continue;
    lowered ??= new Float32Array(levels);
    // A decoder is late by less than a frame: what it gives began in the frame before.
    for (let at = Math.max(0, index - 1); at <= index + 1; at++) {
      const level = (levels[at] ?? 1) * (loweredPeak / peak);
      lowered[at] = Math.min(lowered[at] ?? 1, level);
    }
  }
  return lowered;
}

/** The identification header: RFC 7845, section 5.1. */
function identification(channels: number, preSkip: number, sampleRate: number): Uint8Array {
  const bytes = new Uint8Array(19);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode("OpusHead"));
  bytes[8] = 1;
  bytes[9] = channels;
  view.setUint16(10, preSkip, true);
  view.setUint32(12, sampleRate, true);
  return bytes;
}

/** The comment header: RFC 7845, section 5.2. */
function comments(tags: Tags, lufs: number): Uint8Array {
  // In 256ths of a decibel.
  const gain = Math.round((referenceLufs - lufs) * 256);
  const block = commentBlock("Readout", [
    ...vorbisComments(tags),
    ["R128_TRACK_GAIN", String(Math.max(-32_768, Math.min(32_767, gain)))],
    ...(tags.cover === null ? [] : [["METADATA_BLOCK_PICTURE", inBase64(tags.cover)] as const]),
  ]);
  return concatenate([new TextEncoder().encode("OpusTags"), block]);
}

function inBase64(cover: NonNullable<Tags["cover"]>): string {
  return Buffer.from(pictureBlock(cover)).toString("base64");
}
