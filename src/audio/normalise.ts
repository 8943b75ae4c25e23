import { amplify } from "./limiter.ts";
import { absoluteGate, integratedLoudness } from "./loudness.ts";
import type { Recording, Take } from "./recording.ts";
import { truePeakDb } from "./true-peak.ts";

/**
 * What podcast players ask of a stereo file: -16 LUFS, peaks below -1 dBTP. The ceiling here is half a
 * decibel lower, because MP3 encoding raises peaks.
 */
export const podcast = { lufs: -16, truePeakDb: -1.5 } as const;

/** Close enough: a fifth of what the promise allows. */
const tolerance = 0.1;
const mostRounds = 8;

/**
 * Makes a take as loud as the target asks: one linear gain over the whole, peaks held by a limiter.
 * What the limiter takes away is given back until the loudness is right. The take's samples are
 * changed in place, since a long one fills the memory. A silent take stays silent.
 */
export function normalise(take: Take, target = podcast): Recording {
  const { samples, sampleRate } = take;
  const ceiling = 10 ** (target.truePeakDb / 20);
  let lufs = integratedLoudness(samples, sampleRate);
  for (let round = 0; round < mostRounds; round++) {
    if (lufs <= absoluteGate || Math.abs(target.lufs - lufs) < tolerance) break;
    amplify(samples, sampleRate, 10 ** ((target.lufs - lufs) / 20), ceiling);
    lufs = integratedLoudness(samples, sampleRate);
  }
  return { ...take, loudness: { lufs, truePeakDb: truePeakDb(samples, sampleRate) } };
}
