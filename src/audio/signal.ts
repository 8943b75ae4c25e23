import { type LevelledSegment, levelledSamples } from "./levelling.ts";
import type { Sound } from "./recording.ts";

/** Sound that is read wherever it is wanted: a long one is never held as a whole. */
export interface Signal {
  /** In samples. */
  readonly length: number;
  /** Fills a block with the samples from `start` on; past both ends there is silence. */
  read(start: number, block: Float32Array): void;
}

/** Samples that are held anyway. */
export function signalOf(samples: Float32Array): Signal {
  return {
    length: samples.length,
    read(start, block) {
      block.fill(0);
      copyInto(block, start, samples, 0);
    },
  };
}

/** A recording, of which the segment that was read last is held: whoever reads it goes forward. */
export function signalIn({ segments }: Pick<Sound, "segments">): Signal {
  const starts = startsOf(segments);
  const length = starts.at(-1) ?? 0;
  let index = 0;
  let samples: Float32Array | null = null;
  const goTo = (other: number): void => {
    index = other;
    samples = null;
  };
  return {
    length,
    read(start, block) {
      block.fill(0);
      while (index > 0 && start < (starts[index] as number)) goTo(index - 1);
      for (;;) {
        const segment = segments[index];
        const [begin = 0, end = 0] = [starts[index], starts[index + 1]];
        if (segment === undefined || begin >= start + block.length) return;
        if (end > start) {
          samples ??= levelledSamples(segment);
          copyInto(block, start, samples, begin);
        }
        if (end >= start + block.length || index === segments.length - 1) return;
        goTo(index + 1);
      }
    },
  };
}

/** Where each segment begins, and where the last one ends. */
function startsOf(segments: readonly LevelledSegment[]): readonly number[] {
  const starts = [0];
  for (const { segment } of segments) starts.push((starts.at(-1) ?? 0) + segment.length);
  return starts;
}

/** What samples that begin at `at` have of a block that begins at `start`. */
function copyInto(block: Float32Array, start: number, samples: Float32Array, at: number): void {
  const from = Math.max(start, at);
  const to = Math.min(start + block.length, at + samples.length);
  if (from < to) block.set(samples.subarray(from - at, to - at), from - start);
}
