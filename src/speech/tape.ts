import { frameGrid } from "../audio/mp3-frames.ts";
import type { HeardSound, SpokenUtterance, Take } from "../audio/recording.ts";
import type { NarrationScript } from "../narration/script.ts";
import { atRate, type Sounds } from "./cue-sounds.ts";
import { SpeechError, type Spoken } from "./engine.ts";

/** A joint lies in a pause of this length, or a longer one. */
const leastPauseMs = 200;

/** Frames of silence before a joint: an encoder's filters reach over three. */
const silentFrames = 4;

/** A paragraph is a segment by itself; one that is longer is divided between its sentences. */
const longSegmentMs = 15_000;

/** Sound in its place in the recording, counted in samples. */
interface Piece {
  readonly start: number;
  readonly samples: Float32Array;
  readonly gain: number;
}

/** The recording as it grows. */
export class Tape {
  readonly #takes: { readonly index: number; readonly spoken: Spoken }[] = [];

  add(index: number, spoken: Spoken): void {
    this.#takes.push({ index, spoken });
  }

  /** Throws a {@link SpeechError} where the engine changed its rate on the way: then nothing fits together. */
  finish(script: NarrationScript, sounds: Sounds): Take {
    const sampleRate = this.#sampleRate();
    const reel = new Reel(sampleRate);
    const timeline: SpokenUtterance[] = [];
    const heard: HeardSound[] = [];
    const cues = [...script.sounds];
    let paragraph: number | null = null;
    const soundUpTo = (index: number): void => {
      while ((cues[0]?.before ?? Number.POSITIVE_INFINITY) <= index) {
        const cue = cues.shift();
        const sound = cue && sounds.get(cue.file);
        if (!cue) return;
        const samples = sound ? atRate(sound, sampleRate) : new Float32Array(0);
        const start = reel.put(samples, cue.pauseBefore, cue.decibels);
        if (!sound) continue;
        const [startMs = 0, endMs = 0] = [start, reel.length].map((at) => (at * 1000) / sampleRate);
        heard.push({ file: cue.file, startMs, endMs });
      }
    };
    for (const { index, spoken } of this.#takes) {
      const utterance = script.utterances[index];
      if (paragraph !== null && utterance?.paragraph !== paragraph) reel.wantJoint();
      paragraph = utterance?.paragraph ?? paragraph;
      soundUpTo(index);
      const { pauseBefore = 0, voice } = utterance ?? {};
      const start = reel.put(spoken.samples, pauseBefore, voice?.volume ?? 0);
      timeline.push(timeOf(index, spoken, start, sampleRate));
    }
    soundUpTo(script.utterances.length);
    return { ...reel.finish(script.pauseAtEnd), sampleRate, timeline, sounds: heard };
  }

  #sampleRate(): number {
    const rates = this.#takes.flatMap(({ spoken: { samples, sampleRate } }) =>
      samples.length > 0 ? [sampleRate] : [],
    );
    // A script without a word has no rate of its own.
    const [sampleRate = 22_050] = rates;
    const odd = rates.find((rate) => rate !== sampleRate);
    if (odd === undefined) return sampleRate;
    throw new SpeechError(`the engine gave sound at ${sampleRate} Hz and then at ${odd} Hz`);
  }
}

/** Sound one behind the other, with silence and joints in between. */
class Reel {
  readonly #sampleRate: number;
  readonly #pieces: Piece[] = [];
  readonly #joints: number[] = [];
  #length = 0;
  #wantsJoint = false;

  constructor(sampleRate: number) {
    this.#sampleRate = sampleRate;
  }

  get length(): number {
    return this.#length;
  }

  /** A joint goes into the next pause that is long enough. */
  wantJoint(): void {
    this.#wantsJoint = true;
  }

  /** Gives where the sound begins. */
  put(samples: Float32Array, pauseBefore: number, decibels: number): number {
    const start = this.#startAfter(pauseBefore);
    this.#pieces.push({ start, samples, gain: 10 ** (decibels / 20) });
    this.#length = start + samples.length;
    return start;
  }

  finish(pauseAtEnd: number): Pick<Take, "samples" | "joints"> {
    const samples = new Float32Array(this.#length + this.#samplesIn(pauseAtEnd));
    for (const piece of this.#pieces) {
      const { gain } = piece;
      const level = gain === 1 ? piece.samples : piece.samples.map((sample) => sample * gain);
      samples.set(level, piece.start);
    }
    return { samples, joints: this.#joints };
  }

  /** The end of a pause; with a joint in it, one frame after that, so that a segment has no other length elsewhere. */
  #startAfter(pauseMs: number): number {
    const start = this.#length + this.#samplesIn(pauseMs);
    const since = this.#length - (this.#joints.at(-1) ?? 0);
    const isDue = this.#wantsJoint || since >= this.#samplesIn(longSegmentMs);
    if (!isDue || pauseMs < leastPauseMs || this.#length === 0) return start;
    const frame = frameGrid(this.#sampleRate);
    const joint = Math.round(start / frame - 1) * frame;
    // At 8 kHz four frames last longer than most pauses.
    if (joint < this.#length + silentFrames * frame) return start;
    this.#joints.push(joint);
    this.#wantsJoint = false;
    return joint + frame;
  }

  #samplesIn(milliseconds: number): number {
    return Math.round((milliseconds * this.#sampleRate) / 1000);
  }
}

function timeOf(index: number, spoken: Spoken, start: number, sampleRate: number): SpokenUtterance {
  const startMs = (start * 1000) / sampleRate;
  return {
    utterance: index,
    startMs,
    endMs: ((start + spoken.samples.length) * 1000) / sampleRate,
    words: spoken.words.map(({ word, startMs: from, endMs: to }) => ({
      word,
      startMs: startMs + from,
      endMs: startMs + to,
    })),
  };
}
