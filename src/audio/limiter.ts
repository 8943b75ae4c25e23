import { peakMeter } from "./true-peak.ts";

/** How far ahead of a peak the level begins to fall, and how slowly it comes back. */
const lookAheadMs = 5;
const releaseMs = 60;

/**
 * Amplifies a signal in place and holds its true peak at `ceiling` (1 is full scale): what would pass
 * it is turned down smoothly, beginning before the peak, so that nothing clips. Where no peak is near
 * this is one linear gain.
 */
export function amplify(
  samples: Float32Array,
  sampleRate: number,
  gain: number,
  ceiling: number,
): void {
  for (let i = 0; i < samples.length; i++) samples[i] = (samples[i] ?? 0) * gain;
  const reach = Math.max(1, Math.round((sampleRate * lookAheadMs) / 1000));
  const meter = peakMeter(sampleRate, ceiling / 2);
  const lowest = slidingMinimum(2 * reach + 1);
  const average = slidingAverage(2 * reach + 1);
  const release = 1 - Math.exp(-1000 / (sampleRate * releaseMs));
  let level = 1;
  // Each sample passes three stages: its peak is measured; `reach` later the lowest gain around it is
  // known; another `reach` later the mean of those around it, which no peak in reach exceeds.
  let before = 0;
  for (let i = 0; i < samples.length + 2 * reach; i++) {
    const between = i < samples.length ? meter.between(samples, i) : 0;
    // A peak between two samples binds both.
    const peak = Math.max(before, between);
    before = between;
    const needed = lowest(peak > ceiling ? ceiling / peak : 1);
    level = Math.min(needed, level + (1 - level) * release);
    const smooth = average(level);
    const settled = i - 2 * reach;
    if (settled >= 0 && smooth < 1) samples[settled] = (samples[settled] ?? 0) * smooth;
  }
}

/** The least of the last `length` values, in constant time for each (a monotonic queue). */
function slidingMinimum(length: number): (value: number) => number {
  const values = new Float64Array(length);
  const indices = new Float64Array(length);
  let first = 0;
  let count = 0;
  let now = 0;
  return (value) => {
    if (count > 0 && (indices[first] ?? 0) <= now - length) {
      first = (first + 1) % length;
      count--;
    }
    while (count > 0 && (values[(first + count - 1) % length] ?? 0) >= value) count--;
    values[(first + count) % length] = value;
    indices[(first + count) % length] = now;
    count++;
    now++;
    return values[first] ?? value;
  };
}

/** The mean of the last `length` values; before there are so many, ones stand for those missing. */
function slidingAverage(length: number): (value: number) => number {
  const values = new Float64Array(length).fill(1);
  let sum = length;
  let at = 0;
  return (value) => {
    sum += value - (values[at] ?? 0);
    values[at] = value;
    at = (at + 1) % length;
    return Math.min(1, sum / length);
  };
}
