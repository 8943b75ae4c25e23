/** Taps of each phase of the interpolation filter; half of them lie on either side. */
const taps = 16;

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
  const phases = interpolationPhases(Math.max(4, Math.round(176_400 / sampleRate)));
  return {
    between(samples, index) {
      const here = Math.abs(samples[index] ?? 0);
      if (here < floor && Math.abs(samples[index + 1] ?? 0) < floor) return here;
      let peak = here;
      for (const phase of phases) {
        let value = 0;
        const first = index - taps / 2 + 1;
        for (let tap = 0; tap < taps; tap++) {
          value += (samples[first + tap] ?? 0) * (phase[tap] ?? 0);
        }
        peak = Math.max(peak, Math.abs(value));
      }
      return peak;
    },
  };
}

/** Highest true peak of a signal in dBTP; silence gives -120. */
export function truePeakDb(samples: Float32Array, sampleRate: number): number {
  let highest = 0;
  for (let i = 0; i < samples.length; i++) highest = Math.max(highest, Math.abs(samples[i] ?? 0));
  // Between two samples well below the highest one, a band-limited signal does not exceed it.
  const meter = peakMeter(sampleRate, highest / 2);
  for (let i = 0; highest > 0 && i < samples.length; i++) {
    highest = Math.max(highest, meter.between(samples, i));
  }
  return Math.max(-120, 20 * Math.log10(highest));
}

/** Windowed sinc filters, one for each point between two samples. */
function interpolationPhases(factor: number): Float64Array[] {
  const phases: Float64Array[] = [];
  for (let phase = 1; phase < factor; phase++) {
    const filter = new Float64Array(taps);
    let sum = 0;
    for (let tap = 0; tap < taps; tap++) {
      const distance = tap - taps / 2 + 1 - phase / factor;
      const window = Math.cos((Math.PI * distance) / (taps + 1)) ** 2;
      const value = (Math.sin(Math.PI * distance) / (Math.PI * distance)) * window;
      filter[tap] = value;
      sum += value;
    }
    phases.push(filter.map((value) => value / sum));
  }
  return phases;
}
