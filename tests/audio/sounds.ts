import { levelledSamples } from "../../src/audio/levelling.ts";
import type { Sound, Take } from "../../src/audio/recording.ts";
import {
  digestOf,
  type HeldSamples,
  held,
  isHeld,
  type Samples,
  type Segment,
  samplesOf,
} from "../../src/audio/segment.ts";

/** What was spoken, by its segments, at 22,050 Hz. */
export function takeOf(...segments: readonly Float32Array[]): Take {
  return { segments: segments.map(segmentOf), sampleRate: 22_050, timeline: [], sounds: [] };
}

/** Segments to be delivered as they are. */
export function soundOf(
  sampleRate: number,
  channels: 1 | 2,
  ...segments: readonly Float32Array[]
): Sound {
  return {
    segments: segments.map((samples) => {
      const segment = segmentOf(samples);
      return {
        segment,
        profile: {
          sampleRate,
          steps: Math.ceil(samples.length / 8),
          high: new Uint32Array(0),
          peaks: new Float32Array(0),
        },
        level: { gainDb: 0, ceiling: 1 },
        digest: digestOf(segment, sampleRate),
      };
    }),
    sampleRate,
    channels,
  };
}

/** All samples as they are delivered. */
export function delivered({ segments }: Pick<Sound, "segments">): Float32Array {
  return joined(segments.map((segment) => levelledSamples(segment)));
}

/** All samples as they were spoken. */
export function spoken(take: Pick<Take<Samples>, "segments">): Float32Array {
  return joined(inMemory(take).segments.map((segment) => samplesOf(segment)));
}

/** A take, or a recording, of which nothing lies in a cache. */
export function inMemory<Of extends Pick<Take<Samples>, "segments">>(
  take: Of,
): Omit<Of, "segments"> & Pick<Take, "segments"> {
  const heldOnly = (samples: Samples): HeldSamples => {
    if (isHeld(samples)) return samples;
    throw new Error("some samples are not in memory");
  };
  const segments = take.segments.map(({ length, pieces }) => ({
    length,
    pieces: pieces.map((piece) => ({ ...piece, samples: heldOnly(piece.samples) })),
  }));
  return { ...take, segments };
}

function segmentOf(samples: Float32Array): Segment {
  return { length: samples.length, pieces: [{ start: 0, samples: held(samples), gain: 1 }] };
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
