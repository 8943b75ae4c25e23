import { concatenate } from "./bytes.ts";
import { id3Tag } from "./id3.ts";
import { infoFrame } from "./mp3-info.ts";
import { onTwoChannels } from "./mp3-two-channels.ts";
import type { Sound } from "./recording.ts";
import type { Tags } from "./tags.ts";

/** LAME's variable bit rate quality: transparent for speech, about 90 kbit/s. */
const quality = 4;

/** Samples per call, so that the encoder's own memory stays small. */
const portion = 1152 * 64;

/** Rates that MPEG audio knows; another one is resampled by LAME. */
type Mp3Rate = 16_000 | 22_050 | 24_000 | 32_000 | 44_100 | 48_000;

/**
 * A recording as MP3: LAME, variable bit rate, two equal channels in joint stereo, with its true length
 * and start in an info frame and its tags before all.
 */
export async function encodeMp3(sound: Sound, tags: Tags): Promise<Uint8Array> {
  const stream = await codedStream(sound);
  return concatenate([await id3Tag(tags), infoFrame(stream, sound.samples.length), stream]);
}

/** Two channels that are the same are coded once, where that can be. */
async function codedStream(sound: Sound): Promise<Uint8Array> {
  const once = await encode(sound, 1);
  if (sound.channels === 1) return once;
  return onTwoChannels(once) ?? (await encode(sound, 2));
}

async function encode({ samples, sampleRate }: Sound, channels: 1 | 2): Promise<Uint8Array> {
  const { createMp3Encoder } = await import("wasm-media-encoders");
  const encoder = await createMp3Encoder();
  encoder.configure({
    channels,
    sampleRate,
    vbrQuality: quality,
    outputSampleRate: sampleRate as Mp3Rate,
  });
  const parts: Uint8Array[] = [];
  for (let start = 0; start < samples.length; start += portion) {
    const part = samples.subarray(start, start + portion);
    // What the encoder returns is its own memory, overwritten by the next call.
    parts.push(encoder.encode(channels === 2 ? [part, part] : [part]).slice());
  }
  parts.push(encoder.finalize().slice());
  return concatenate(parts);
}
