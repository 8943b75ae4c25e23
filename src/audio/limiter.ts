import { peakMeter } from "./true-peak.ts";

/** How far ahead of a peak the level begins to fall, and how slowly it comes back. */
const lookAheadMs = 5;
const releaseMs = 60;

/** Samples that share one step of the level, which goes in a straight line from step to step. */
export const stepLength = 8;

/** How high a signal rises in its steps, measured once for however many levels are tried. */
export interface PeakProfile {
  readonly sampleRate: number;
  /** How many steps there are. */
  readonly steps: number;
  /** Those that rise high, ascending; few do. */
  readonly high: Uint32Array;
  /** The true peak of each of these, full scale being 1. */
  readonly peaks: Float32Array;
}

/** A level for each boundary of steps, one more than there are steps. */
export type LevelCurve = Float32Array;

/** @param from a step that rises no higher is not high */
export function peakProfile(samples: Float32Array, sampleRate: number, from: number): PeakProfile {
  // What lies between two samples well below it does not pass it.
  const floor = from / 2;
  const meter = peakMeter(sampleRate, floor);
  const steps = Math.ceil(samples.length / stepLength);
  const high = new Uint32Array(steps);
  const peaks = new Float32Array(steps);
  let found = 0;
  let last = 0;
  for (let step = 0; step < steps; step++) {
    const start = step * stepLength;
    const end = Math.min(start + stepLength, samples.length);
    // A peak between two samples binds both.
    let peak = last;
    let highest = 0;
    for (let i = start; i < end; i++) highest = Math.max(highest, Math.abs(samples[i] as number));
    if (highest < floor && Math.abs(samples[end] ?? 0) < floor) {
      // The meter says the same; but most of a signal is soft, and a call for each sample takes long.
      last = Math.abs(samples[end - 1] as number);
    } else {
      for (let i = start; i < end; i++) {
        last = meter.between(samples, i);
        peak = Math.max(peak, last);
      }
    }
    if (peak <= from) continue;
    high[found] = step;
    peaks[found++] = peak;
  }
  return { sampleRate, steps, high: high.slice(0, found), peaks: peaks.slice(0, found) };
}

/**
 * The level that amplifies a signal by `gain` and holds its true peak at `ceiling`: what would pass it
 * is turned down smoothly, beginning before the peak, so that nothing clips. Where no peak is near,
 * the level is the gain.
 */
export function levelCurve(
  { sampleRate, steps, high, peaks }: PeakProfile,
  gain: number,
  ceiling: number,
): LevelCurve {
  const stepsPerSecond = sampleRate / stepLength;
  const reach = Math.max(1, Math.round((stepsPerSecond * lookAheadMs) / 1000));
  const release = 1 - Math.exp(-1000 / (stepsPerSecond * releaseMs));
  // Each level of the curve is a mean, which no peak in its reach exceeds; it binds the steps on both
  // sides of it.
  const window = 2 * reach + 2;
  const lowest = slidingMinimum(window);
  const most = ceiling / gain;
  const levels = new Float64Array(steps + 2 * reach + 1);
  let next = 0;
  let level = 1;
  let last = Number.NEGATIVE_INFINITY;
  for (let step = 0; step < levels.length; step++) {
    const peak = high[next] === step ? (peaks[next++] as number) : 0;
    if (peak > most) last = step;
    else if (level === 1 && step - last > window) {
      // Most of a signal has no high peak near.
      levels[step] = 1;
      continue;
    }
    level = Math.min(lowest(step, peak > most ? most / peak : 1), level + (1 - level) * release);
    // So near that nobody hears it; and then it is one gain again.
    if (level > 1 - 1e-6) level = 1;
    levels[step] = level;
  }
  return means(levels, 2 * reach + 1, gain);
}

/** The mean, times a gain, of so many values from each one on that has them; of ones alone exactly the gain. */
function means(values: Float64Array, count: number, gain: number): Float32Array {
  const found = new Float32Array(values.length - count + 1);
  let sum = 0;
  let ones = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const old = i < count ? 0 : (values[i - count] as number);
    ones += (value === 1 ? 1 : 0) - (old === 1 ? 1 : 0);
    sum = ones === count ? count : sum + value - old;
    if (i >= count - 1) found[i - count + 1] = gain * Math.min(1, sum / count);
  }
  return found;
}

/** Some of a signal at its level, from sample `start` on, into another place or its own. */
export function applyLevel(
  curve: LevelCurve,
  samples: Float32Array,
  start: number,
  into: Float32Array,
): void {
  for (let i = 0; i < into.length; i++) {
    const at = start + i;
    const step = (at / stepLength) | 0;
    const from = curve[step] as number;
    const to = curve[step + 1] as number;
    const level = from === to ? from : from + ((to - from) * (at - step * stepLength)) / stepLength;
    into[i] = (samples[at] as number) * level;
  }
}

/** {@link levelCurve}, applied in place. */
export function amplify(
  samples: Float32Array,
  sampleRate: number,
  gain: number,
  ceiling: number,
): void {
  const profile = peakProfile(samples, sampleRate, ceiling / gain);
  applyLevel(levelCurve(profile, gain, ceiling), samples, 0, samples);
}

/**
 * The least of the values of the last `length` indices, in constant time for each (a monotonic queue).
 * Indices rise; those that are left out count for nothing.
 */
function slidingMinimum(length: number): (index: number, value: number) => number {
  const values = new Float64Array(length);
  const indices = new Float64Array(length);
  let first = 0;
  let count = 0;
  return (index, value) => {
    while (count > 0 && (indices[first] ?? 0) <= index - length) {
      first = (first + 1) % length;
      count--;
    }
    while (count > 0 && (values[(first + count - 1) % length] ?? 0) >= value) count--;
    values[(first + count) % length] = value;
    indices[(first + count) % length] = index;
    count++;
    return values[first] ?? value;
  };
}
