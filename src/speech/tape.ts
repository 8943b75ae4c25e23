import { frameGrid } from "../audio/mp3-frames.ts";
import type { HeardSound, SpokenUtterance, Take } from "../audio/recording.ts";
import { held, isHeld, type Piece, type Samples, type Segment } from "../audio/segment.ts";
import type { NarrationScript } from "../narration/script.ts";
import { atRate, type Sounds } from "./cue-sounds.ts";
import { SpeechError, type Spoken } from "./engine.ts";

/** A joint lies in a pause of this length, or a longer one. */
const leastPauseMs = 200;

/** Frames of silence before a joint: an encoder's filters reach over three. */
const silentFrames = 4;

/** A paragraph is a segment by itself; one that is longer is divided between its sentences. */
const longSegmentMs = 15_000;

/** The recording as it grows: what the script says of pauses, volumes and sounds, done to the speech of an engine. */
export class Tape {
  readonly #script: NarrationScript;
  readonly #sounds: Sounds;
  readonly #onSegment: OnSegment;
  readonly #cues: NarrationScript["sounds"][number][];
  /** Utterances without a sample, of which nobody knows at which rate the others will come. */
  readonly #early: Taken[] = [];
  readonly #timeline: SpokenUtterance[] = [];
  readonly #heard: HeardSound[] = [];
  #reel: Reel | null = null;
  #paragraph: number | null = null;

  /** @param onSegment told of each segment as soon as it is whole */
  constructor(script: NarrationScript, sounds: Sounds, onSegment: OnSegment = () => undefined) {
    this.#script = script;
    this.#sounds = sounds;
    this.#onSegment = onSegment;
    this.#cues = [...script.sounds];
  }

  /**
   * Adds the speech of an utterance, by its index; in the script's order. Throws a {@link SpeechError} where
   * the engine changed its rate on the way: then nothing fits together.
   */
  add(index: number, spoken: Spoken<Samples>): void {
    const { sampleRate, samples } = spoken;
    if (this.#reel === null && samples.length === 0) {
      this.#early.push({ index, spoken });
      return;
    }
    const reel = this.#reelAt(sampleRate);
    if (samples.length > 0 && sampleRate !== reel.sampleRate) {
      throw new SpeechError(
        `the engine gave sound at ${reel.sampleRate} Hz and then at ${sampleRate} Hz`,
      );
    }
    this.#put({ index, spoken }, reel);
  }

  finish(): Take<Samples> {
    const reel = this.#reelAt(usualRate);
    this.#soundUpTo(this.#script.utterances.length, reel);
    const segments = reel.finish(this.#script.pauseAtEnd);
    const { sampleRate } = reel;
    return { segments, sampleRate, timeline: this.#timeline, sounds: this.#heard };
  }

  #reelAt(sampleRate: number): Reel {
    if (this.#reel !== null) return this.#reel;
    const reel = new Reel(sampleRate, this.#onSegment);
    this.#reel = reel;
    for (const taken of this.#early) this.#put(taken, reel);
    return reel;
  }

  #put({ index, spoken }: Taken, reel: Reel): void {
    const { paragraph, pauseBefore = 0, voice } = this.#script.utterances[index] ?? {};
    if (this.#paragraph !== null && paragraph !== this.#paragraph) reel.wantJoint();
    this.#paragraph = paragraph ?? this.#paragraph;
    this.#soundUpTo(index, reel);
    const start = reel.put(spoken.samples, pauseBefore, voice?.volume ?? 0);
    this.#timeline.push(timeOf(index, spoken, start, reel.sampleRate));
  }

  /** The sounds of the style that come before an utterance. */
  #soundUpTo(index: number, reel: Reel): void {
    while ((this.#cues[0]?.before ?? Number.POSITIVE_INFINITY) <= index) {
      const cue = this.#cues.shift();
      const sound = cue && this.#sounds.get(cue.file);
      if (!cue) return;
      const samples = sound ? atRate(sound, reel.sampleRate) : new Float32Array(0);
      const start = reel.put(samples, cue.pauseBefore, cue.decibels);
      if (!sound) continue;
      const [startMs = 0, endMs = 0] = [start, reel.length].map(
        (at) => (at * 1000) / reel.sampleRate,
      );
      this.#heard.push({ file: cue.file, startMs, endMs });
    }
  }
}

type OnSegment = (segment: Segment<Samples>, sampleRate: number) => void;

/** The speech of one utterance. */
interface Taken {
  readonly index: number;
  readonly spoken: Spoken<Samples>;
}

/** A script without a word has no rate of its own. */
const usualRate = 22_050;

/** Sound one behind the other, with silence and joints in between; places are counted in samples. */
class Reel {
  readonly sampleRate: number;
  readonly #onSegment: OnSegment;
  readonly #segments: Segment<Samples>[] = [];
  /** Of the segment to come. */
  #pieces: Piece<Samples>[] = [];
  #joint = 0;
  #length = 0;
  #wantsJoint = false;

  constructor(sampleRate: number, onSegment: OnSegment) {
    this.sampleRate = sampleRate;
    this.#onSegment = onSegment;
  }

  get length(): number {
    return this.#length;
  }

  /** A joint goes into the next pause that is long enough. */
  wantJoint(): void {
    this.#wantsJoint = true;
  }

  /** Gives where the sound begins. */
  put(samples: Samples, pauseBefore: number, decibels: number): number {
    const start = this.#startAfter(pauseBefore);
    if (samples.length > 0) {
      const gain = 10 ** (decibels / 20);
      this.#pieces.push({
        start: start - this.#joint,
        samples: isHeld(samples) ? held(samples) : samples,
        gain,
      });
    }
    this.#length = start + samples.length;
    return start;
  }

  finish(pauseAtEnd: number): readonly Segment<Samples>[] {
    this.#length += this.#samplesIn(pauseAtEnd);
    this.#cutAt(this.#length);
    return this.#segments;
  }

  /** The end of a pause; with a joint in it, one frame after that, so that a segment has no other length elsewhere. */
  #startAfter(pauseMs: number): number {
    const start = this.#length + this.#samplesIn(pauseMs);
    const since = this.#length - this.#joint;
    const isDue = this.#wantsJoint || since >= this.#samplesIn(longSegmentMs);
    if (!isDue || pauseMs < leastPauseMs || this.#length === 0) return start;
    const frame = frameGrid(this.sampleRate);
    const joint = Math.round(start / frame - 1) * frame;
    // At 8 kHz four frames last longer than most pauses.
    if (joint < this.#length + silentFrames * frame) return start;
    this.#cutAt(joint);
    this.#wantsJoint = false;
    return joint + frame;
  }

  #cutAt(joint: number): void {
    const segment: Segment<Samples> = { length: joint - this.#joint, pieces: this.#pieces };
    this.#segments.push(segment);
    this.#pieces = [];
    this.#joint = joint;
    this.#onSegment(segment, this.sampleRate);
  }

  #samplesIn(milliseconds: number): number {
    return Math.round((milliseconds * this.sampleRate) / 1000);
  }
}

function timeOf(
  index: number,
  spoken: Spoken<Samples>,
  start: number,
  sampleRate: number,
): SpokenUtterance {
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
