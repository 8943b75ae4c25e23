/** Below this nothing counts as programme: the absolute gate of ITU-R BS.1770-4, LKFS. */
export const absoluteGate = -70;

/** Blocks this far below the average are pauses: the relative gate, LU. */
const relativeGate = -10;

/** A gating block is four of these steps: 400 ms, overlapping by three quarters. */
const stepMs = 100;
const stepsPerBlock = 4;

/**
 * Integrated loudness (ITU-R BS.1770-4) in LUFS of a signal that a file holds on one channel or, the
 * same, on two: a full-scale 997 Hz sine on two is 0.0, on one -3.0. Silence gives
 * {@link absoluteGate}; what is shorter than a gating block counts as one.
 */
export function integratedLoudness(
  samples: Float32Array,
  sampleRate: number,
  channels: 1 | 2 = 2,
): number {
  return gatedLoudness(gatingBlocks(samples, sampleRate), channels);
}

/**
 * The loudness of all gating blocks of a signal, which may be those of its segments one after the
 * other: a block that would lie across two has silence in it.
 *
 * @param blocks mean square of the weighted signal in each
 */
export function gatedLoudness(blocks: readonly number[], channels: 1 | 2): number {
  // Channels add up.
  const powers = blocks.map((power) => channels * power);
  const gate = powerAt(absoluteGate);
  const absolute = meanOfAbove(powers, gate);
  if (absolute === 0) return absoluteGate;
  return loudnessOf(meanOfAbove(powers, Math.max(absolute * 10 ** (relativeGate / 10), gate)));
}

/** Mean square of the weighted signal in each gating block. */
export function gatingBlocks(samples: Float32Array, sampleRate: number): number[] {
  const stepLength = tenthOf(sampleRate);
  return blocksOf(weightedEnergies(samples, sampleRate, stepLength), stepLength, samples.length);
}

/** -0.691 dB undoes what the weighting adds at 997 Hz. */
function loudnessOf(power: number): number {
  return -0.691 + 10 * Math.log10(power);
}

function powerAt(loudness: number): number {
  return 10 ** ((loudness + 0.691) / 10);
}

/**
 * Sum of squares of the weighted signal in each step of so many samples; the last may be a shorter one.
 *
 * The K weighting of BS.1770 is given for 48 kHz alone; these are the analogue filters behind it
 * (De Man, "Evaluation of implementations of the EBU R128 loudness measurement", AES 145, 2018),
 * brought to the sample rate by the bilinear transform.
 */
export function weightedEnergies(
  samples: Float32Array,
  sampleRate: number,
  stepLength: number,
): Float32Array {
  const shelf = highShelf(sampleRate, 1681.974450955533, 3.999843853973347, 0.7071752369554196);
  const pass = highPass(sampleRate, 38.13547087602444, 0.5003270373238773);
  const energies = new Float32Array(Math.ceil(samples.length / stepLength));
  // Transposed direct form II: two memories for each filter.
  let [s1, s2, p1, p2] = [0, 0, 0, 0];
  for (let step = 0; step < energies.length; step++) {
    const end = Math.min((step + 1) * stepLength, samples.length);
    let sum = 0;
    for (let i = step * stepLength; i < end; i++) {
      const input = samples[i] as number;
      const shelved = shelf.b0 * input + s1;
      s1 = shelf.b1 * input - shelf.a1 * shelved + s2;
      s2 = shelf.b2 * input - shelf.a2 * shelved;
      const passed = pass.b0 * shelved + p1;
      p1 = pass.b1 * shelved - pass.a1 * passed + p2;
      p2 = pass.b2 * shelved - pass.a2 * passed;
      sum += passed * passed;
    }
    energies[step] = sum;
  }
  return energies;
}

/** Samples of a tenth of a second, of which four are a gating block. */
export function tenthOf(sampleRate: number): number {
  return Math.round((sampleRate * stepMs) / 1000);
}

/** The energies of steps much shorter than a tenth of a second, each added to the tenth that it begins in. */
export function energiesByTenth(
  energies: Float32Array,
  stepLength: number,
  sampleRate: number,
): Float64Array {
  const tenth = tenthOf(sampleRate);
  const sums = new Float64Array(Math.ceil((energies.length * stepLength) / tenth));
  for (let step = 0; step < energies.length; step++) {
    const at = Math.floor((step * stepLength) / tenth);
    sums[at] = (sums[at] as number) + (energies[step] as number);
  }
  return sums;
}

/**
 * Mean square in each whole gating block, from the energy of each tenth of a second; a signal too short for one is a
 * block by itself.
 *
 * @param stepLength samples of a tenth
 * @param length samples of the signal
 */
export function blocksOf(
  energies: Float32Array | Float64Array,
  stepLength: number,
  length: number,
): number[] {
  const sumOf = (start: number, end: number): number => {
    let sum = 0;
    for (let step = start; step < end; step++) sum += energies[step] as number;
    return sum;
  };
  const whole = Math.floor(length / stepLength);
  if (whole < stepsPerBlock) return length === 0 ? [] : [sumOf(0, energies.length) / length];
  return Array.from(
    { length: whole - stepsPerBlock + 1 },
    (_, start) => sumOf(start, start + stepsPerBlock) / (stepsPerBlock * stepLength),
  );
}

function meanOfAbove(powers: readonly number[], gate: number): number {
  const above = powers.filter((power) => power > gate);
  return above.length === 0 ? 0 : above.reduce((sum, power) => sum + power, 0) / above.length;
}

interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/** The head: sounds above about 1.7 kHz come out `gainDb` stronger. */
function highShelf(sampleRate: number, frequency: number, gainDb: number, q: number): Biquad {
  const k = Math.tan((Math.PI * frequency) / sampleRate);
  const high = 10 ** (gainDb / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return {
    b0: (high + (band * k) / q + k * k) / a0,
    b1: (2 * (k * k - high)) / a0,
    b2: (high - (band * k) / q + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / q + k * k) / a0,
  };
}

/** The ear hears little below 38 Hz. The numerator is left at 1, -2, 1, as the standard has it. */
function highPass(sampleRate: number, frequency: number, q: number): Biquad {
  const k = Math.tan((Math.PI * frequency) / sampleRate);
  const a0 = 1 + k / q + k * k;
  return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / q + k * k) / a0 };
}
