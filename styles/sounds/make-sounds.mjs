/**
 * Makes the sounds beside this file: `node styles/sounds/make-sounds.mjs`. Each is a few soft notes
 * with an overtone, 22,050 Hz, 16 bits, the same bytes on every machine.
 */
import { writeFileSync } from "node:fs";

const sampleRate = 22_050;
const level = 0.35;

/** Notes in hertz, one after the other, each begun while the one before it fades. */
const sounds = {
  "quote-open": [587, 784],
  "quote-close": [784, 587],
  translated: [659, 880, 659],
};

for (const [name, notes] of Object.entries(sounds)) {
  writeFileSync(new URL(`${name}.wav`, import.meta.url), waveOf(played(notes)));
}

function played(notes) {
  const step = Math.round(0.075 * sampleRate);
  const samples = new Float64Array(step * (notes.length + 1));
  notes.forEach((frequency, index) => {
    for (let i = 0; i < 2 * step; i++) {
      const phase = (2 * Math.PI * frequency * i) / sampleRate;
      const fade = Math.sin(Math.PI * Math.sqrt(i / (2 * step))) ** 2;
      samples[index * step + i] += fade * (Math.sin(phase) + 0.2 * Math.sin(2 * phase));
    }
  });
  return samples;
}

function waveOf(samples) {
  const bytes = Buffer.alloc(44 + 2 * samples.length);
  bytes.write("RIFF", 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write("WAVEfmt ", 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(sampleRate, 24);
  bytes.writeUInt32LE(2 * sampleRate, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write("data", 36);
  bytes.writeUInt32LE(2 * samples.length, 40);
  const highest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  samples.forEach((sample, i) => {
    bytes.writeInt16LE(Math.round((sample / highest) * level * 32_767), 44 + 2 * i);
  });
  return bytes;
}
