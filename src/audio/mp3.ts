import { createHash } from "node:crypto";
import { concatenate } from "./bytes.ts";
import { id3Tag } from "./id3.ts";
import type { Kept } from "./kept.ts";
import { compiledEncoder, encoding } from "./mp3-encoder.ts";
import { frameGrid, frameOffsets } from "./mp3-frames.ts";
import { infoFrame } from "./mp3-info.ts";
import { type Sound, segmentsOf, type Take } from "./recording.ts";
import { onSegments } from "./segment-threads.ts";
import type { Tags } from "./tags.ts";

/**
 * A recording as MP3: LAME, variable bit rate, two equal channels in joint stereo, with its true length
 * and start in an info frame and its tags before all. Each segment is encoded by itself; around a joint
 * there is silence, so that what the filters carry over it is nothing.
 *
 * @param kept where the frames of segments are kept from run to run; null: nowhere
 */
export async function encodeMp3(
  sound: Sound & Pick<Take, "joints">,
  tags: Tags,
  kept: Kept | null = null,
): Promise<Uint8Array> {
  const { samples, sampleRate, channels } = sound;
  const segments = segmentsOf(sound).map((each) => ({ samples: each, sampleRate, channels }));
  const streams = await framesOf(segments, kept);
  const stream = joined(streams, segments);
  return concatenate([await id3Tag(tags), infoFrame(stream, samples.length), stream]);
}

/** The frames of each segment: found, or else encoded. */
async function framesOf(segments: readonly Sound[], kept: Kept | null): Promise<Uint8Array[]> {
  if (kept === null) return encodeAll(segments);
  const keys = segments.map(keyOf);
  const found = await Promise.all(keys.map((key) => kept.find(key)));
  const made = await encodeAll(segments.filter((_, index) => found[index] === null));
  return found.map((frames, index) => {
    if (frames !== null) return frames;
    const own = made.shift() as Uint8Array;
    kept.keep(keys[index] as string, own);
    return own;
  });
}

async function encodeAll(segments: readonly Sound[]): Promise<Uint8Array[]> {
  if (segments.length === 0) return [];
  const lame = compiledEncoder();
  return onSegments(
    "encode",
    segments.map((sound) => ({ ...sound, lame })),
    (frames) => frames,
  );
}

/** The same key means the same frames. */
function keyOf({ samples, sampleRate, channels }: Sound): string {
  return createHash("sha256")
    .update(`${encoding} ${sampleRate} ${channels}\n`)
    .update(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength))
    .digest("hex");
}

/**
 * The streams of segments as one. An encoder is late by two frames, which hold silence before the first
 * segment's sound and behind each one's: of all but the last as many frames are taken as the segment is
 * long. Each stream's first frame has all of its sound in itself, so the one before it may end anywhere.
 */
function joined(streams: readonly Uint8Array[], segments: readonly Sound[]): Uint8Array {
  return concatenate(
    streams.map((stream, index) => {
      if (index === streams.length - 1) return stream;
      const { samples, sampleRate } = segments[index] as Sound;
      const frames = samples.length / frameGrid(sampleRate);
      return stream.subarray(0, frameOffsets(stream)[frames] ?? stream.length);
    }),
  );
}
