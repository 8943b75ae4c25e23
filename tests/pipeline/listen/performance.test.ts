import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Playback } from "../../../src/audio/playback.ts";
import { Performance } from "../../../src/pipeline/listen/performance.ts";
import { SpeechError, type Spoken } from "../../../src/speech/engine.ts";
import { script, utterance } from "../../speech/script.ts";

const sampleRate = 8_000;

/** Three sentences of 0.3 s; the second is in two pieces. Each sample says which piece it is of. */
const said = script([
  utterance("One.", { sentence: 0 }),
  utterance("Two,", { sentence: 1, pauseBefore: 50 }),
  utterance("and more.", { sentence: 1 }),
  utterance("Three.", { sentence: 2, pauseBefore: 50 }),
]);

function spoken(index: number): Spoken {
  const samples = new Float32Array(0.3 * sampleRate).fill((index + 1) / 10);
  return { samples, sampleRate, words: [], voice: "test" };
}

/** A performance that is fed into memory, and what is known of it. */
function staged(
  of: (index: number) => Spoken | SpeechError = spoken,
  first = 0,
  player: Playback | null = null,
) {
  const begun: number[] = [];
  const unspoken: number[] = [];
  const heard: number[] = [];
  let stops = 0;
  const playback: Playback = {
    isPaced: false,
    feed: async (samples) => {
      heard.push(...samples);
    },
    finish: async () => undefined,
    stop: () => {
      stops++;
    },
  };
  const performance = new Performance(
    {
      script: said,
      speech: {
        of: async (index) => of(index),
        forget: () => undefined,
        end: async () => undefined,
      },
      sounds: new Map(),
      openPlayback: () => player ?? playback,
      onBegin: (index) => begun.push(index),
      onUnspoken: (index) => unspoken.push(index),
    },
    first,
  );
  return { performance, begun, unspoken, heard, stops: () => stops };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await wait(5);
}

describe("a performance", () => {
  it("hands over every sample once, with the pauses of the script, and begins each piece in time", async () => {
    const { performance, begun, heard, stops } = staged();
    const started = Date.now();
    await performance.play();
    expect(begun).toEqual([0, 1, 2, 3]);
    expect(heard.length).toBe((4 * 0.3 + 2 * 0.05) * sampleRate);
    expect(Date.now() - started).toBeGreaterThanOrEqual(1_250);
    expect(stops()).toBe(1);
  });

  it("goes to the next sentence, past all pieces of this one", async () => {
    const { performance, begun } = staged(spoken, 1);
    const playing = performance.play();
    await until(() => begun.length === 1);
    performance.move("forward");
    await playing;
    expect(begun).toEqual([1, 3]);
  });

  it("goes back to the sentence before where this one has just begun", async () => {
    const { performance, begun } = staged(spoken, 3);
    const playing = performance.play();
    await until(() => begun.length === 1);
    performance.move("back");
    await until(() => begun.length === 2);
    performance.stop();
    await playing;
    expect(begun).toEqual([3, 1]);
  });

  it("goes on after a pause where it was, and plays nothing meanwhile", async () => {
    const { performance, begun, heard } = staged(spoken, 3);
    const playing = performance.play();
    await until(() => begun.length === 1);
    performance.toggle();
    expect(performance.paused).toBe(true);
    const { index, ms } = performance.now;
    const length = heard.length;
    await wait(100);
    expect(performance.now).toEqual({ index, ms });
    expect(heard.length).toBe(length);
    performance.toggle();
    await playing;
    expect(begun).toEqual([3, 3]);
    const rest = 0.3 * sampleRate - Math.round((ms * sampleRate) / 1000);
    expect(heard.length - length).toBe(rest);
  });

  it("passes over what could not be spoken, and gives up after three in a row", async () => {
    const failure = new SpeechError("no sound");
    const once = staged((index) => (index === 1 ? failure : spoken(index)));
    await once.performance.play();
    expect(once.unspoken).toEqual([1]);
    expect(once.begun).toEqual([0, 2, 3]);
    const never = staged(() => failure);
    await expect(never.performance.play()).rejects.toBe(failure);
    expect(never.unspoken).toEqual([0, 1, 2]);
  });

  it("rejects with what the player gave up for, however soon", async () => {
    const failure = new Error("no sound card");
    const broken: Playback = {
      isPaced: false,
      feed: () => Promise.reject(failure),
      finish: async () => undefined,
      stop: () => undefined,
    };
    const { performance } = staged(spoken, 0, broken);
    await expect(performance.play()).rejects.toBe(failure);
  });

  it("ends by being stopped, and past the last sentence", async () => {
    const { performance, begun } = staged(spoken, 3);
    const playing = performance.play();
    await until(() => begun.length === 1);
    performance.move("forward");
    await playing;
    expect(begun).toEqual([3]);
  });
});
