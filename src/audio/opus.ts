import { concatenate, sample16 } from "./bytes.ts";
import { oggStream, type Packet } from "./ogg.ts";
import type { Recording, Sound } from "./recording.ts";
import { resample } from "./resample.ts";
import type { Tags } from "./tags.ts";
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

/** Requests to the encoder (opus_defines.h). */
const request = {
  setBitRate: 4002,
  setComplexity: 4010,
  setSignal: 4024,
  getLookahead: 4027,
} as const;
const voiceSignal = 3001;

/** A recording as Opus in Ogg (RFC 7845), with its tags, chapters and gain. */
export async function encodeOpus(
  { samples, sampleRate, channels, loudness }: Sound & Pick<Recording, "loudness">,
  tags: Tags,
): Promise<Uint8Array> {
  // The package's own entry takes a native build where there is one: other bytes on other machines.
  const { Encoder } = (await import("@evan/opus/wasm/index.js")).default;
  const encoder = new Encoder({ channels, sample_rate: opusRate, application: "audio" });
  try {
    encoder.ctl(request.setBitRate, bitRate);
    encoder.ctl(request.setComplexity, complexity);
    encoder.ctl(request.setSignal, voiceSignal);
    const preSkip = encoder.ctl(request.getLookahead);
    const signal = resample(samples, sampleRate, opusRate);
    const end = preSkip + signal.length;
    const packets: Packet[] = [
      { bytes: identification(channels, preSkip, sampleRate), granule: 0 },
      { bytes: comments(tags, loudness.lufs), granule: 0 },
    ];
    const block = new Float32Array(frameLength);
    const frame = new Int16Array(frameLength * channels);
    for (let start = 0; start < Math.max(end, 1); start += frameLength) {
      signal.read(start, block);
      for (let i = 0; i < frame.length; i++) {
        frame[i] = sample16(block[Math.floor(i / channels)] ?? 0);
      }
      // The last granule tells players where to stop within the last frame.
      packets.push({ bytes: encoder.encode(frame), granule: Math.min(start + frameLength, end) });
    }
    return oggStream(serial, packets);
  } finally {
    encoder.drop();
  }
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
