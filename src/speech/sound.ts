import type { HeldSamples } from "../audio/segment.ts";

/** Where something sounds, in samples; half-open. */
export interface SampleRange {
  readonly start: number;
  readonly end: number;
}

/** Below this (-60 dB of full scale) is silence: 16-bit speech engines put nothing there. */
const silence = 1e-3;

/** The part of `range` from its first sound to its last; empty, at its start, where it is silent. */
export function soundIn(samples: HeldSamples, range: SampleRange): SampleRange {
  const least = samples instanceof Int16Array ? silence * 32_768 : silence;
  let { start, end } = range;
  while (start < end && Math.abs(samples[start] ?? 0) < least) start++;
  if (start === end) return { start: range.start, end: range.start };
  while (Math.abs(samples[end - 1] ?? 0) < least) end--;
  return { start, end };
}

/**
 * The whole sound of a piece of speech, with a few milliseconds of what lies around it so that no
 * soft beginning or end is clipped. Every pause is Readout's own, so engines cut with this.
 */
export function soundOf(samples: HeldSamples, sampleRate: number): SampleRange {
  const { start, end } = soundIn(samples, { start: 0, end: samples.length });
  if (start === end) return { start: 0, end: 0 };
  const margin = Math.round(sampleRate * 0.005);
  return { start: Math.max(0, start - margin), end: Math.min(samples.length, end + margin) };
}
