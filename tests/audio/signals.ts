/** A sine of some amplitude, as long as asked. */
export function sine(
  sampleRate: number,
  frequency: number,
  amplitude: number,
  seconds: number,
): Float32Array {
  return Float32Array.from(
    { length: Math.round(sampleRate * seconds) },
    (_, i) => amplitude * Math.sin((2 * Math.PI * frequency * i) / sampleRate),
  );
}

export function decibels(amplitude: number): number {
  return 20 * Math.log10(amplitude);
}

export function highest(samples: Float32Array): number {
  return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
}

/** Bursts of a tone with rests, from a fixed seed: uneven, as speech is. */
export function babble(sampleRate: number, seconds: number): Float32Array {
  let seed = 7;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  const samples = new Float32Array(Math.round(sampleRate * seconds));
  for (let start = 0; start < samples.length; ) {
    const length = Math.round(sampleRate * (0.05 + 0.2 * random()));
    const amplitude = random() < 0.2 ? 0 : 0.05 + 0.9 * random() ** 2;
    const frequency = 150 + 800 * random();
    for (let i = 0; i < length && start + i < samples.length; i++) {
      const fade = Math.sin((Math.PI * i) / length);
      samples[start + i] = amplitude * fade * Math.sin((2 * Math.PI * frequency * i) / sampleRate);
    }
    start += length;
  }
  return samples;
}
