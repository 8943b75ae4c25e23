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
  const read = (start: number, step: Float32Array) =>
    step.set(samples.subarray(start, start + step.length));
  return loudnessOfSignal({ length: samples.length, read }, sampleRate, channels);
}

/** A signal that need not be in memory as it is measured. */
export interface Signal {
  /** Samples. */
  readonly length: number;
  /** Fills a stretch with what begins at a sample. Stretches are read in order. */
  readonly read: (start: number, into: Float32Array) => void;
}

/** {@link integratedLoudness} of what is read bit by bit. */
export function loudnessOfSignal(signal: Signal, sampleRate: number, channels: 1 | 2): number {
  // Channels add up.
  const blocks = blockPowers(stepPowers(signal, sampleRate)).map((power) => channels * power);
  const gate = powerAt(absoluteGate);
  const absolute = meanOfAbove(blocks, gate);
  if (absolute === 0) return absoluteGate;
  return loudnessOf(meanOfAbove(blocks, Math.max(absolute * 10 ** (relativeGate / 10), gate)));
}

/** -0.691 dB undoes what the weighting adds at 997 Hz. */
function loudnessOf(power: number): number {
  return -0.691 + 10 * Math.log10(power);
}

function powerAt(loudness: number): number {
  return 10 ** ((loudness + 0.691) / 10);
}

/** Mean square of the weighted signal in each step of 100 ms; the last step may be a shorter one. */
function stepPowers(
  { length, read }: Signal,
  sampleRate: number,
): { power: number; length: number }[] {
  const weigh = kWeighting(sampleRate);
  const whole = new Float32Array(Math.round((sampleRate * stepMs) / 1000));
  const steps: { power: number; length: number }[] = [];
  for (let start = 0; start < length; start += whole.length) {
    const step = whole.subarray(0, Math.min(whole.length, length - start));
    read(start, step);
    steps.push({ power: weigh(step), length: step.length });
  }
  return steps;
}

/** Mean square in each whole gating block; a signal too short for one is a block by itself. */
function blockPowers(steps: readonly { power: number; length: number }[]): number[] {
  const whole =
    steps.length > 0 && steps.at(-1)?.length !== steps[0]?.length ? steps.slice(0, -1) : steps;
  if (whole.length < stepsPerBlock) {
    const length = steps.reduce((sum, step) => sum + step.length, 0);
    return length === 0
      ? []
      : [steps.reduce((sum, step) => sum + step.power * step.length, 0) / length];
  }
  const blocks: number[] = [];
  for (let end = stepsPerBlock; end <= whole.length; end++) {
    const block = whole.slice(end - stepsPerBlock, end);
    blocks.push(block.reduce((sum, step) => sum + step.power, 0) / stepsPerBlock);
  }
  return blocks;
}

function meanOfAbove(powers: readonly number[], gate: number): number {
  const above = powers.filter((power) => power > gate);
  return above.length === 0 ? 0 : above.reduce((sum, power) => sum + power, 0) / above.length;
}

/**
 * The K weighting at any sample rate, as a function from the next stretch of a signal to its mean
 * square. BS.1770 gives coefficients for 48 kHz alone; these are the analogue filters behind them
 * (De Man, "Evaluation of implementations of the EBU R128 loudness measurement", AES 145, 2018),
 * brought to the sample rate by the bilinear transform.
 */
function kWeighting(sampleRate: number): (samples: Float32Array) => number {
  const shelf = highShelf(sampleRate, 1681.974450955533, 3.999843853973347, 0.7071752369554196);
  const pass = highPass(sampleRate, 38.13547087602444, 0.5003270373238773);
  // Transposed direct form II: two memories for each filter. They are kept in an array between
  // stretches and in variables within one, since a number that a closure changes is a new object.
  const memory = new Float64Array(4);
  return (samples) => {
    let [s1 = 0, s2 = 0, p1 = 0, p2 = 0] = memory;
    let sum = 0;
    for (let i = 0; i < samples.length; i++) {
      const input = samples[i] as number;
      const shelved = shelf.b0 * input + s1;
      s1 = shelf.b1 * input - shelf.a1 * shelved + s2;
      s2 = shelf.b2 * input - shelf.a2 * shelved;
      const passed = pass.b0 * shelved + p1;
      p1 = pass.b1 * shelved - pass.a1 * passed + p2;
      p2 = pass.b2 * shelved - pass.a2 * passed;
      sum += passed * passed;
    }
    memory.set([s1, s2, p1, p2]);
    return samples.length === 0 ? 0 : sum / samples.length;
  };
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
