/** Taps of each phase of the interpolation filter; half of them lie on either side. */
const taps = 16;
const before = taps / 2 - 1;

/** What a signal reaches between its samples, once a converter has made it continuous again. */
export interface PeakMeter {
  /** The highest magnitude from sample `index` to before the next. */
  between(samples: Float32Array, index: number): number;
}

/**
 * Measures true peaks by oversampling (ITU-R BS.1770-4, annex 2) to about 192 kHz, at least four
 * times: narration at 22 kHz needs eight. Where both neighbours are below `floor`, their own
 * magnitude is good enough, and measuring costs nothing.
 */
export function peakMeter(sampleRate: number, floor: number): PeakMeter {
  const phases = Math.max(4, Math.round(176_400 / sampleRate)) - 1;
  const filters = interpolationFilters(phases);
  // The neighbourhood of a sample, silence beyond both ends of the signal.
  const near = new Float64Array(taps);
  return {
    between(samples, index) {
      const here = Math.abs(samples[index] ?? 0);
      const next = Math.abs(samples[index + 1] ?? 0);
      if (here < floor && next < floor) return here;
      if (goesOn(samples, index)) return Math.max(here, next);
      const first = index - before;
      const isInside = first >= 0 && first + taps <= samples.length;
      for (let tap = 0; tap < taps; tap++) {
        near[tap] = isInside ? (samples[first + tap] as number) : (samples[first + tap] ?? 0);
      }
      let peak = here;
      for (let at = 0; at < filters.length; at += taps) {
        let value = 0;
        // Both arrays are as long as this counts: no look-up misses.
        for (let tap = 0; tap < taps; tap++) {
          value += (near[tap] as number) * (filters[at + tap] as number);
        }
        if (value > peak) peak = value;
        else if (-value > peak) peak = -value;
      }
      return peak;
    },
  };
}

/** Whether a signal rises, or falls, before a sample, behind it and behind the next: then no peak lies between those two. */
function goesOn(samples: Float32Array, index: number): boolean {
  const here = samples[index] as number;
  const next = samples[index + 1] as number;
  const before = here - (samples[index - 1] as number);
  const between = next - here;
  const behind = (samples[index + 2] as number) - next;
  // Beyond an end of the signal a difference is no number, and neither.
  return (before > 0 && between > 0 && behind > 0) || (before < 0 && between < 0 && behind < 0);
}

/** The peak of silence, dBTP. */
export const silentPeakDb = -120;

/** Highest true peak of a signal in dBTP; silence gives {@link silentPeakDb}. */
export function truePeakDb(samples: Float32Array, sampleRate: number): number {
  let highest = 0;
  for (let i = 0; i < samples.length; i++) {
    const magnitude = Math.abs(samples[i] as number);
    if (magnitude > highest) highest = magnitude;
  }
  // Between two samples well below the highest one, a band-limited signal does not exceed it.
  const floor = highest / 2;
  const meter = peakMeter(sampleRate, floor);
  // A peak lies on either side of a high sample, of the first one too.
  for (let i = -1; highest > 0 && i < samples.length; i++) {
    const isSoft = Math.abs(samples[i] ?? 0) < floor && Math.abs(samples[i + 1] ?? 0) < floor;
    if (!isSoft) highest = Math.max(highest, meter.between(samples, i));
  }
  return Math.max(silentPeakDb, 20 * Math.log10(highest));
}

/** Windowed sinc filters, one for each point between two samples, one behind the other. */
function interpolationFilters(phases: number): Float64Array {
  const filters = new Float64Array(phases * taps);
  for (let phase = 1; phase <= phases; phase++) {
    const filter = filters.subarray((phase - 1) * taps, phase * taps);
    let sum = 0;
    for (let tap = 0; tap < taps; tap++) {
      const distance = tap - before - phase / (phases + 1);
      const window = Math.cos((Math.PI * distance) / (taps + 1)) ** 2;
      const value = (Math.sin(Math.PI * distance) / (Math.PI * distance)) * window;
      filter[tap] = value;
      sum += value;
    }
    for (let tap = 0; tap < taps; tap++) filter[tap] = (filter[tap] as number) / sum;
  }
  return filters;
}
