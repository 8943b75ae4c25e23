import type { Signal } from "./signal.ts";

/** Zero crossings of the filter on either side of an output sample. */
const crossings = 24;

/** Shape of the window (Kaiser): side lobes 90 dB down. */
const beta = 9;

/**
 * A signal at another rate, by windowed sinc interpolation at the exact ratio. Output sample n lies at
 * the time n / to: nothing is late.
 */
export function resample(signal: Signal, from: number, to: number): Signal {
  const divisor = greatestCommonDivisor(from, to);
  const [step, phases] = [from / divisor, to / divisor];
  // At a lower rate only what it can hold is let through.
  const cutoff = Math.min(1, to / from);
  const reach = Math.ceil(crossings / cutoff);
  const filters = interpolationFilters(phases, reach, cutoff);
  let near = new Float32Array(0);
  return {
    length: Math.round((signal.length * to) / from),
    read(start, block) {
      const firstOf = (at: number) => Math.floor((at * step) / phases) - reach + 1;
      const begin = firstOf(start);
      const length = firstOf(start + block.length) + 2 * reach - begin;
      if (near.length < length) near = new Float32Array(length);
      signal.read(begin, near.subarray(0, length));
      for (let i = 0; i < block.length; i++) {
        const filter = filters[((start + i) * step) % phases] as Float64Array;
        const first = firstOf(start + i) - begin;
        let value = 0;
        for (let tap = 0; tap < 2 * reach; tap++) {
          value += (near[first + tap] as number) * (filter[tap] as number);
        }
        block[i] = value;
      }
    },
  };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** For each place between two samples what each of those around it counts; all counts add up to one. */
function interpolationFilters(phases: number, reach: number, cutoff: number): Float64Array[] {
  return Array.from({ length: phases }, (_, phase) => {
    const filter = Float64Array.from({ length: 2 * reach }, (_, tap) => {
      const distance = tap - reach + 1 - phase / phases;
      return sinc(cutoff * distance) * kaiser(distance / reach);
    });
    const sum = filter.reduce((total, value) => total + value, 0);
    return filter.map((value) => value / sum);
  });
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

function kaiser(x: number): number {
  return Math.abs(x) >= 1 ? 0 : bessel(beta * Math.sqrt(1 - x * x)) / bessel(beta);
}

/** The modified Bessel function of the first kind and order zero, by its series. */
function bessel(x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-12; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}
