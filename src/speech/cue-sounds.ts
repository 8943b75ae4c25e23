import { resample } from "../audio/resample.ts";
import { signalOf } from "../audio/signal.ts";
import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import { type Host, HostError } from "../host/host.ts";
import type { Style } from "../style/style.ts";
import { readWave, type WaveSound } from "./wave-file.ts";

/** The sounds of a style by file, as they were read. */
export type Sounds = ReadonlyMap<string, WaveSound>;

/** A cue is a moment; what is longer is the wrong file. */
const longestSeconds = 10;

/** Opens the sounds that a style names. One that cannot be used is reported where the sheet names it. */
export async function openSounds(
  named: Style["sounds"],
  host: Host,
  report: Report,
): Promise<Sounds> {
  const sounds = new Map<string, WaveSound>();
  for (const { file, span } of named) {
    const opened = await open(file, host);
    if (typeof opened !== "string") sounds.set(file, opened);
    else report(diagnose("style/bad-sound", `the sound ${file} ${opened}`, { span }));
  }
  return sounds;
}

/** The sound, or what is wrong with it. */
async function open(file: string, host: Host): Promise<WaveSound | string> {
  try {
    const sound = readWave(await host.read(file));
    if (sound === null) return "is no WAV file of 16 bits or of floating point";
    const isTooLong = sound.samples.length > longestSeconds * sound.sampleRate;
    return isTooLong ? `is longer than ${longestSeconds} seconds` : sound;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return `cannot be read (${error.why})`;
  }
}

/** A sound at the sample rate of a recording. */
export function atRate({ samples, sampleRate }: WaveSound, rate: number): Float32Array {
  if (sampleRate === rate) return samples;
  const resampled = resample(signalOf(samples), sampleRate, rate);
  const block = new Float32Array(resampled.length);
  resampled.read(0, block);
  return block;
}
