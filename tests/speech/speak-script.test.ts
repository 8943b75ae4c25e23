import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Utterance } from "../../src/narration/script.ts";
import { SpeechError, type SpeechSession, type Spoken } from "../../src/speech/engine.ts";
import { record } from "../../src/speech/speak-script.ts";
import { script, utterance } from "./script.ts";

const sampleRate = 1000;

/** An engine that fails as real ones do now and then: each utterance gets what `speak` gives. */
function failing(speak: (utterance: Utterance) => Spoken | Error): SpeechSession {
  return {
    voices: {},
    async speak(each) {
      const spoken = speak(each);
      if (spoken instanceof Error) throw spoken;
      return spoken;
    },
    close: async () => undefined,
  };
}

function sound(milliseconds: number, words: Spoken["words"] = []): Spoken {
  return { samples: new Float32Array(milliseconds).fill(0.5), sampleRate, words };
}

async function recordWith(session: SpeechSession, ...utterances: Utterance[]) {
  const reported: Diagnostic[] = [];
  const take = await record(script(utterances), session, (each) => void reported.push(each));
  return { take, reported };
}

const ten = utterance("Ten words.");

describe("record", () => {
  it("adds up pauses and speech to the sample, and keeps word times in step", async () => {
    const words = [{ word: 0, startMs: 10, endMs: 200 }];
    const narration = script([ten, { ...ten, pauseBefore: 250 }], { pauseAtEnd: 100 });
    const take = await record(
      narration,
      failing(() => sound(300, words)),
      () => undefined,
    );
    expect(take.timeline).toMatchObject([
      { utterance: 0, startMs: 0, endMs: 300, words: [{ startMs: 10, endMs: 200 }] },
      { utterance: 1, startMs: 550, endMs: 850, words: [{ startMs: 560, endMs: 750 }] },
    ]);
    expect(take.samples).toHaveLength(950);
    expect(take.samples.subarray(300, 550).every((sample) => sample === 0)).toBe(true);
  });

  it("applies the volume of an utterance", async () => {
    const soft = utterance("Softly.", { voice: { ...ten.voice, volume: -6 } });
    const { take } = await recordWith(
      failing(() => sound(200)),
      ten,
      soft,
    );
    expect(take.samples[100]).toBe(0.5);
    expect(take.samples[300]).toBeCloseTo(0.25, 2);
  });

  it("reports an utterance that came back empty or absurdly short, and leaves it out", async () => {
    const lengths = [300, 0, 40, 300];
    let at = 0;
    const session = failing(() => sound(lengths[at++] ?? 0));
    const { take, reported } = await recordWith(session, ten, ten, ten, ten);
    expect(take.timeline.map(({ utterance: index }) => index)).toEqual([0, 3]);
    expect(reported.map(({ code }) => code)).toEqual(["speech/not-spoken", "speech/not-spoken"]);
    expect(reported[1]?.message).toContain("“Ten words.” was not spoken: the engine gave 40 ms");
  });

  it("reports a word that the engine passed over", async () => {
    const first = [{ word: 0, startMs: 0, endMs: 290 }];
    const { take, reported } = await recordWith(
      failing(() => sound(300, first)),
      ten,
    );
    expect(take.timeline).toHaveLength(1);
    expect(reported[0]?.message).toContain("no sound for “words.”");
  });

  it("asks no sound of a dash", async () => {
    const { take, reported } = await recordWith(
      failing(() => sound(0)),
      utterance("– …"),
    );
    expect(take.timeline).toHaveLength(1);
    expect(reported).toEqual([]);
  });

  it("goes on after a failure, and gives up after three in a row", async () => {
    const error = new SpeechError("espeak: gave no answer");
    let count = 0;
    const every = (nth: number) => failing(() => (++count % nth === 0 ? error : sound(300)));
    const { take, reported } = await recordWith(every(3), ten, ten, ten, ten, ten, ten);
    expect(take.timeline).toHaveLength(4);
    expect(reported).toHaveLength(2);
    await expect(recordWith(every(1), ten, ten, ten, ten)).rejects.toThrow(SpeechError);
  });

  it("stops at a signal with the signal's reason", async () => {
    const controller = new AbortController();
    const progress: number[] = [];
    const session = failing(() => sound(300));
    const recording = record(script([ten, ten, ten]), session, () => undefined, {
      signal: controller.signal,
      onProgress: (spoken) => {
        progress.push(spoken);
        if (spoken === 2) controller.abort(new Error("enough"));
      },
    });
    await expect(recording).rejects.toThrow("enough");
    expect(progress).toEqual([1, 2]);
  });

  it("refuses a narration of days before it begins", async () => {
    const session = failing(() => new Error("not to be asked"));
    const long = utterance("x".repeat(5_000_000));
    await expect(recordWith(session, long)).rejects.toThrow(/would last more than 17 hours/);
  });

  it("makes a recording of nothing from a script of nothing", async () => {
    const { take } = await recordWith(failing(() => sound(300)));
    expect(take).toEqual({ samples: new Float32Array(0), sampleRate: 22_050, timeline: [] });
  });
});
