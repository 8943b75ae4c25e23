import { setTimeout as wait } from "node:timers/promises";
import type { Playback } from "../../audio/playback.ts";
import { loaded, unheld } from "../../audio/segment.ts";
import type { NarrationScript } from "../../narration/script.ts";
import { atRate, type Sounds } from "../../speech/cue-sounds.ts";
import { SpeechError, type Spoken } from "../../speech/engine.ts";
import type { Speech } from "../../speech/speak-ahead.ts";
import { failuresInARow } from "../../speech/speak-script.ts";

/** What a performance is made with. */
export interface Stage {
  readonly script: NarrationScript;
  readonly speech: Speech;
  /** The sounds that the script names, by file. */
  readonly sounds: Sounds;
  readonly openPlayback: (sampleRate: number) => Playback;
  /** Told of each utterance when it begins to sound: again, where the listener goes back. */
  readonly onBegin: (index: number, spoken: Spoken) => void;
  readonly onUnspoken: (index: number, why: SpeechError) => void;
}

/** Where a performance is. */
export interface Moment {
  /** Index of the utterance. */
  readonly index: number;
  /** Milliseconds since it began to sound. */
  readonly ms: number;
}

/** Sound is handed over so long before it is heard: enough that it never stops in between. */
const leadMs = 1_500;

/** From handing over the first sound until it is heard, about: a player has to start. */
const latencyMs = 250;

/** Whoever goes back later than this in a sentence means its beginning; before, the sentence before. */
const justBegunMs = 2_000;

/**
 * A script as somebody hears it: begins while its end is not yet spoken, and can be paused and moved
 * about in. A player cannot be asked where it is, so a clock tells; while an engine is late, it stands.
 */
export class Performance {
  readonly #stage: Stage;
  #start: Moment;
  #turn = new AbortController();
  #paused = false;
  #stopped = false;
  /** What has been handed over in this turn, and when it sounds: `performance.now()`. */
  #due: { readonly index: number; readonly startsAt: number; readonly endsAt: number }[] = [];

  /** @param first index of the utterance that it begins with */
  constructor(stage: Stage, first = 0) {
    this.#stage = stage;
    this.#start = { index: first, ms: 0 };
  }

  /** Resolves when all has been heard or the performance was stopped; rejects where it cannot go on. */
  async play(): Promise<void> {
    while (!this.#stopped) {
      const turn = new AbortController();
      this.#turn = turn;
      this.#due = [];
      try {
        if (this.#paused) await aborted(turn.signal);
        else {
          await this.#playFrom(this.#start, turn.signal);
          return;
        }
      } catch (error) {
        if (!turn.signal.aborted) throw error;
      }
    }
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** What is heard at this moment. */
  get now(): Moment {
    const at = performance.now();
    const heard = this.#due.findLast(({ startsAt }) => startsAt <= at);
    if (!heard) return this.#start;
    return { index: heard.index, ms: Math.min(at, heard.endsAt) - heard.startsAt };
  }

  /** Pauses, or goes on where it was paused. */
  toggle(): void {
    this.#paused = !this.#paused;
    this.#go(this.now);
  }

  /** To the next sentence, or to the beginning of this one; where that has just begun, of the one before. */
  move(by: "forward" | "back"): void {
    const { utterances } = this.#stage.script;
    const { index, ms } = this.now;
    const sentence = utterances[index]?.sentence;
    const first = firstOf(utterances, index);
    if (by === "forward") {
      const next = utterances.findIndex((one, at) => at > index && one.sentence !== sentence);
      if (next >= 0) this.#go({ index: next, ms: 0 });
      else this.stop();
    } else {
      const hasJustBegun = index === first && ms < justBegunMs;
      const back = hasJustBegun && first > 0 ? firstOf(utterances, first - 1) : first;
      this.#go({ index: back, ms: 0 });
    }
  }

  stop(): void {
    this.#stopped = true;
    this.#turn.abort();
  }

  #go(to: Moment): void {
    this.#start = to;
    this.#due = [];
    this.#turn.abort();
  }

  async #playFrom(start: Moment, signal: AbortSignal): Promise<void> {
    const { script, speech, openPlayback, onBegin, onUnspoken } = this.#stage;
    const turned = aborted(signal);
    const orTurned = <T>(promise: Promise<T>): Promise<T> => Promise.race([promise, turned]);
    let playback: Playback | null = null;
    let failures = 0;
    let free = 0;
    try {
      for (let index = start.index; index < script.utterances.length; index++) {
        const found = await orTurned(speech.of(index));
        if (found instanceof SpeechError) {
          onUnspoken(index, found);
          if (++failures === failuresInARow) throw found;
          continue;
        }
        const spoken = { ...found, samples: await orTurned(loaded(found.samples)) };
        failures = 0;
        const from = playback === null ? start.ms : null;
        playback ??= openPlayback(spoken.sampleRate);
        const { lead, sound } = this.#soundOf(index, spoken, from);
        const fed = playback.feed(joined([lead, sound]));
        // A player that gives up at once is heard of below, when it is waited for.
        fed.catch(() => undefined);
        if (playback.isPaced) await orTurned(fed);
        const msOf = (samples: Float32Array) => (samples.length * 1000) / spoken.sampleRate;
        const begins =
          Math.max(free, performance.now() + (free === 0 ? latencyMs : 0)) + msOf(lead);
        free = begins + msOf(sound);
        // What was heard before a pause lies before the beginning.
        this.#due.push({ index, startsAt: begins - (from ?? 0), endsAt: free });
        await until(begins, signal);
        onBegin(index, spoken);
        await orTurned(fed);
        await until(free - leadMs, signal);
      }
      if (playback) await orTurned(Promise.all([playback.finish(), until(free, signal)]));
    } finally {
      playback?.stop();
    }
  }

  /** Silence and cues before an utterance, and its own sound; from the middle on where it was paused there. */
  #soundOf(
    index: number,
    { samples, sampleRate }: Spoken,
    fromMs: number | null,
  ): { readonly lead: Float32Array; readonly sound: Float32Array } {
    const { script, sounds } = this.#stage;
    const { pauseBefore = 0, voice } = script.utterances[index] ?? {};
    const gain = 10 ** ((voice?.volume ?? 0) / 20);
    const own = unheld(samples);
    const level = gain === 1 ? own : own.map((sample) => sample * gain);
    const samplesIn = (ms: number) => Math.round((ms * sampleRate) / 1000);
    if (fromMs !== null) {
      return { lead: new Float32Array(0), sound: level.subarray(samplesIn(fromMs)) };
    }
    const cues = script.sounds.filter(({ before }) => before === index);
    const parts = cues.flatMap((cue) => {
      const sound = sounds.get(cue.file);
      const loudness = 10 ** (cue.decibels / 20);
      const heard = sound ? atRate(sound, sampleRate).map((sample) => sample * loudness) : [];
      return [new Float32Array(samplesIn(cue.pauseBefore)), heard];
    });
    const silence = new Float32Array(samplesIn(pauseBefore));
    return { lead: joined([...parts, silence]), sound: level };
  }
}

function firstOf(utterances: NarrationScript["utterances"], index: number): number {
  const sentence = utterances[index]?.sentence;
  let first = index;
  while (first > 0 && utterances[first - 1]?.sentence === sentence) first--;
  return first;
}

function joined(parts: readonly ArrayLike<number>[]): Float32Array {
  const whole = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Until a time of `performance.now()`. Rejects when aborted. */
async function until(time: number, signal: AbortSignal): Promise<void> {
  await wait(Math.max(0, time - performance.now()), undefined, { signal });
}

/** Rejects when aborted, of which only those hear who wait for it. */
function aborted(signal: AbortSignal): Promise<never> {
  const never = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  never.catch(() => undefined);
  return never;
}
