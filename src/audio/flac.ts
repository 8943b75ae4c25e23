import { type Parts, partsOf } from "../host/content.ts";
import { concatenate, sample16 } from "./bytes.ts";
import { levelledSamples } from "./levelling.ts";
import { lengthOf, type Sound } from "./recording.ts";
import type { Tags } from "./tags.ts";
import { commentBlock, pictureBlock, vorbisComments } from "./vorbis-comments.ts";

/** From fast to small; above this files hardly get smaller. */
const compression = 5;
const bitsPerSample = 16;

/** Samples per call, so that the encoder's own memory stays small. */
const portion = 4096 * 16;

/** A player that jumps finds a place to begin this often. */
const seekSeconds = 10;

/** Kinds of metadata blocks (RFC 9639, section 8.1). */
const blockType = { streamInfo: 0, seekTable: 3, comments: 4, picture: 6 } as const;
const streamInfoLength = 34;

/** How long one frame of the stream is, and which sample it begins with. */
interface Frame {
  readonly bytes: number;
  readonly start: number;
  readonly samples: number;
}

/** A recording as FLAC (RFC 9639), 16 bits, with its tags and chapters and a table for seeking. */
export async function encodeFlac(sound: Sound, tags: Tags): Promise<Parts> {
  const { streamInfo, frames, stream } = await encodeFrames(sound);
  const blocks: (readonly [type: number, bytes: Uint8Array])[] = [
    [blockType.streamInfo, streamInfo],
    [blockType.seekTable, seekTable(frames, seekSeconds * sound.sampleRate)],
    [blockType.comments, commentBlock("Readout", vorbisComments(tags))],
    ...(tags.cover === null ? [] : [[blockType.picture, pictureBlock(tags.cover)] as const]),
  ];
  return partsOf([
    new TextEncoder().encode("fLaC"),
    ...blocks.flatMap(([type, bytes], index) => [
      blockHeader(type, bytes.length, index === blocks.length - 1),
      bytes,
    ]),
    ...stream,
  ]);
}

async function encodeFrames(sound: Sound): Promise<{
  readonly streamInfo: Uint8Array;
  readonly frames: readonly Frame[];
  /** Their bytes, many in one part. */
  readonly stream: readonly Uint8Array[];
}> {
  const { segments, sampleRate, channels } = sound;
  // The package's WebAssembly build asks fetch for a file, which Node refuses; this one is asm.js.
  const { default: flac } = await import("libflacjs/dist/libflac.js");
  const encoder = flac.create_libflac_encoder(
    sampleRate,
    channels,
    bitsPerSample,
    compression,
    lengthOf(sound),
    false,
    0,
  );
  const headers: Uint8Array[] = [];
  const frames: Frame[] = [];
  const stream: Uint8Array[] = [];
  const fresh: Uint8Array[] = [];
  let start = 0;
  let facts: StreamFacts | null = null;
  flac.init_encoder_stream(
    encoder,
    (bytes, _length, count) => {
      if (count === 0) headers.push(bytes.slice());
      else {
        frames.push({ bytes: bytes.length, start, samples: count });
        fresh.push(bytes.slice());
      }
      start += count;
    },
    (made) => {
      facts = made ?? null;
    },
  );
  for (const segment of segments) {
    const samples = levelledSamples(segment);
    for (let at = 0; at < samples.length; at += portion) {
      const part = samples.subarray(at, at + portion);
      const values = new Int32Array(part.length * channels);
      for (let i = 0; i < values.length; i++) {
        values[i] = sample16(part[Math.floor(i / channels)] ?? 0);
      }
      flac.FLAC__stream_encoder_process_interleaved(encoder, values, part.length);
    }
    stream.push(concatenate(fresh.splice(0)));
  }
  flac.FLAC__stream_encoder_finish(encoder);
  stream.push(concatenate(fresh));
  flac.FLAC__stream_encoder_delete(encoder);
  const [, first] = headers;
  if (first === undefined || facts === null) throw new Error("a FLAC stream begins with its facts");
  return { streamInfo: streamInfoOf(first.subarray(4), facts), frames, stream };
}

/** What is known of a stream at its end alone. */
interface StreamFacts {
  readonly min_framesize: number;
  readonly max_framesize: number;
  /** Hexadecimal. */
  readonly md5sum: string;
}

/** The stream's facts as the encoder began them, with what it knew at the end. */
function streamInfoOf(begun: Uint8Array, facts: StreamFacts): Uint8Array {
  const bytes = begun.slice(0, streamInfoLength);
  bytes.set(threeBytes(facts.min_framesize), 4);
  bytes.set(threeBytes(facts.max_framesize), 7);
  bytes.set(Buffer.from(facts.md5sum, "hex"), 18);
  return bytes;
}

/** Every so many samples: the frame there, its place in the file and its length (RFC 9639, section 8.5). */
function seekTable(frames: readonly Frame[], every: number): Uint8Array {
  const points: Uint8Array[] = [];
  let offset = 0;
  let next = 0;
  for (const { bytes, start, samples } of frames) {
    if (start >= next) {
      const point = new Uint8Array(18);
      const view = new DataView(point.buffer);
      view.setBigUint64(0, BigInt(start));
      view.setBigUint64(8, BigInt(offset));
      view.setUint16(16, samples);
      points.push(point);
      next = start + every;
    }
    offset += bytes;
  }
  return concatenate(points);
}

function blockHeader(type: number, length: number, isLast: boolean): Uint8Array {
  return Uint8Array.of((isLast ? 0x80 : 0) | type, ...threeBytes(length));
}

function threeBytes(value: number): readonly number[] {
  return [(value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}
