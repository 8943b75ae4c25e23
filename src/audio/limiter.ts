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

/**
 * What a signal is multiplied with, at each boundary of steps: the gain, but for the dips. So most of a signal
 * costs nothing to find the level of.
 */
export interface LevelCurve {
  readonly gain: number;
  /** In order; where two meet both have the gain. */
  readonly dips: readonly Dip[];
}

/** Where the level is not the gain. */
interface Dip {
  /** Its first boundary, by the number of the step behind it. */
  readonly start: number;
  /** At each of its boundaries; at the outer ones it is the gain, but for the signal's own ends. */
  readonly levels: Float32Array;
}

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
  const count = 2 * reach + 1;
  const lowest = slidingMinimum(count + 1);
  const most = ceiling / gain;
  const end = steps + count;
  const dips: Dip[] = [];
  for (let next = 0; next < high.length; ) {
    if ((peaks[next] as number) <= most) {
      next++;
      continue;
    }
    const start = high[next] as number;
    const values: number[] = [];
    let level = 1;
    // Behind so many ones in a row every mean is one again.
    for (let step = start, ones = 0; ones < count && step < end; step++) {
      const peak = high[next] === step ? (peaks[next++] as number) : 0;
      level = Math.min(lowest(step, peak > most ? most / peak : 1), level + (1 - level) * release);
      // So near that nobody hears it; and then it is one gain again.
      if (level > 1 - 1e-6) level = 1;
      values.push(level);
      ones = level === 1 ? ones + 1 : 0;
    }
    dips.push(dipFrom(start, values, count, gain));
  }
  return { gain: Math.fround(gain), dips };
}

/**
 * Levels before they are smoothed, from that of step `first` on, before which all are one: as the means, times the
 * gain, of so many from each one on.
 */
function dipFrom(first: number, values: readonly number[], count: number, gain: number): Dip {
  const start = Math.max(0, first - count);
  const before = first - count + 1 - start;
  const levels = new Float32Array(values.length + before).fill(gain);
  let sum = count;
  for (let i = 0; i < values.length; i++) {
    sum += (values[i] as number) - (values[i - count] ?? 1);
    if (i + before >= 0) levels[i + before] = gain * Math.min(1, sum / count);
  }
  return { start, levels };
}

/** A signal at its level, in place. */
export function applyLevel({ gain, dips }: LevelCurve, samples: Float32Array): void {
  let at = 0;
  const amplifyTo = (end: number) => {
    for (; at < end; at++) samples[at] = (samples[at] as number) * gain;
  };
  for (const { start, levels } of dips) {
    amplifyTo(start * stepLength);
    for (let step = 0; step < levels.length - 1; step++) {
      const from = levels[step] as number;
      const slope = ((levels[step + 1] as number) - from) / stepLength;
      const end = Math.min(stepLength, samples.length - at);
      for (let i = 0; i < end; i++, at++) {
        samples[at] = (samples[at] as number) * (from + slope * i);
      }
    }
  }
  amplifyTo(samples.length);
}

/** {@link levelCurve}, applied in place. */
export function amplify(
  samples: Float32Array,
  sampleRate: number,
  gain: number,
  ceiling: number,
): void {
  const profile = peakProfile(samples, sampleRate, ceiling / gain);
  applyLevel(levelCurve(profile, gain, ceiling), samples);
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
