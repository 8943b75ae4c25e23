import { type Parts, partsOf } from "../host/content.ts";
import { id3Tag } from "./id3.ts";
import { foundOrMade, type Keeping, type Kept } from "./kept.ts";
import { nameOf } from "./kept-levelling.ts";
import type { LevelledSegment } from "./levelling.ts";
import { compiledEncoder, encoding } from "./mp3-encoder.ts";
import { frameGrid, frameOffsets } from "./mp3-frames.ts";
import { infoFrame } from "./mp3-info.ts";
import { lengthOf, type Sound } from "./recording.ts";
import type { Samples } from "./segment.ts";
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
  sound: Sound<Samples>,
  tags: Tags,
  kept: Kept | null = null,
): Promise<Parts> {
  const { segments, sampleRate, channels } = sound;
  const streams = await foundOrMade(segments, kept, keptFrames(channels), (missing) => {
    const lame = compiledEncoder();
    const told = missing.map((segment) => ({ segment, sampleRate, channels, lame }));
    return onSegments("encode", told);
  });
  const stream = cutAtJoints(streams, sound);
  return partsOf([await id3Tag(tags), infoFrame(stream, lengthOf(sound)), ...stream]);
}

/** Frames of segments at their level. */
function keptFrames(channels: Sound["channels"]): Keeping<LevelledSegment<Samples>, Uint8Array> {
  return {
    keyOf: ({ digest, level }) =>
      digest === null ? null : { sound: digest, made: `${encoding} ${channels} ${nameOf(level)}` },
    pack: (frames) => frames,
    unpack: (bytes) => bytes,
  };
}

/**
 * The streams of segments so that they follow each other. An encoder is late by two frames, which hold silence
 * before the first segment's sound and behind each one's: of all but the last as many frames are taken as the
 * segment is long. Each stream's first frame has all of its sound in itself, so the one before it may end anywhere.
 */
function cutAtJoints(
  streams: readonly Uint8Array[],
  { segments, sampleRate }: Sound<Samples>,
): Uint8Array[] {
  return streams.map((stream, index) => {
    const length = segments[index]?.segment.length ?? 0;
    if (index === streams.length - 1) return stream;
    const frames = length / frameGrid(sampleRate);
    return stream.subarray(0, frameOffsets(stream)[frames] ?? stream.length);
  });
}
