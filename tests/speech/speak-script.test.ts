import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { SourceSpan, TextRange } from "../../src/document/span.ts";
import type { Utterance } from "../../src/narration/script.ts";
import { SpeechError, type SpeechSession, type Spoken } from "../../src/speech/engine.ts";
import { plainReading } from "../../src/speech/reading.ts";
import { record } from "../../src/speech/speak-script.ts";
import { spoken } from "../audio/sounds.ts";
import { script, utterance } from "./script.ts";

const sampleRate = 1000;

/** An engine that fails as real ones do now and then: each utterance gets what `speak` gives. */
function failing(speak: (utterance: Utterance) => Spoken | Error): SpeechSession {
  return {
    identity: "failing 1",
    voices: {},
    readingOf: (each) => plainReading(each, "ana"),
    async speak(each) {
      const spoken = speak(each);
      if (spoken instanceof Error) throw spoken;
      return spoken;
    },
    close: async () => undefined,
  };
}

function sound(milliseconds: number, words: Spoken["words"] = []): Spoken {
  return { samples: new Float32Array(milliseconds).fill(0.5), sampleRate, words, voice: "ana" };
}

async function recordWith(session: SpeechSession, ...utterances: Utterance[]) {
  const reported: Diagnostic[] = [];
  const take = await record(script(utterances), session, (each) => void reported.push(each));
  return { take, reported };
}

const ten = utterance("Ten words.");

describe("record", () => {
  it("adds up pauses and speech to the sample, and keeps word times in step", async () => {
    const words = [
      { word: 0, startMs: 10, endMs: 200 },
      { word: 1, startMs: 210, endMs: 290 },
    ];
    const narration = script([ten, { ...ten, pauseBefore: 250 }], { pauseAtEnd: 100 });
    const take = await record(
      narration,
      failing(() => sound(300, words)),
      () => undefined,
    );
    expect(take.timeline).toMatchObject([
      { utterance: 0, startMs: 0, endMs: 300, words: [{ startMs: 10, endMs: 200 }, {}] },
      { utterance: 1, startMs: 550, endMs: 850, words: [{ startMs: 560, endMs: 750 }, {}] },
    ]);
    const samples = spoken(take);
    expect(samples).toHaveLength(950);
    expect(samples.subarray(300, 550).every((sample) => sample === 0)).toBe(true);
  });

  it("applies the volume of an utterance", async () => {
    const soft = utterance("Softly.", { voice: { ...ten.voice, volume: -6 } });
    const { take } = await recordWith(
      failing(() => sound(200)),
      ten,
      soft,
    );
    const samples = spoken(take);
    expect(samples[100]).toBe(0.5);
    expect(samples[300]).toBeCloseTo(0.25, 2);
  });

  it("reports what came back silent, absurdly short or endless, with its place, and leaves it out", async () => {
    const lengths: Record<string, number> = { Empty: 0, Short: 40, Endless: 20_000 };
    const session = failing(({ words: [first] }) => sound(lengths[first?.text ?? ""] ?? 300));
    const range = { start: 3, end: 8 } as TextRange;
    const faulty = ["Empty", "Short", "Sound", "Endless"].map((each) =>
      utterance(`${each} words.`, { range }),
    );
    const reported: Diagnostic[] = [];
    const take = await record(script([ten, ...faulty, ten]), session, (x) => reported.push(x), {
      sourceOf: ({ start, end }) => ({ file: "a.txt", start, end }) as SourceSpan,
    });
    expect(take.timeline.map(({ utterance: index }) => index)).toEqual([0, 3, 5]);
    expect(reported.map(({ message }) => message)).toEqual([
      "“Empty words.” was not spoken: the engine gave silence",
      expect.stringContaining("“Short words.” was not spoken: the engine gave 40 ms where"),
      expect.stringContaining("“Endless words.” was not spoken: the engine gave 20000 ms where"),
    ]);
    expect(reported[0]?.span).toEqual({ file: "a.txt", start: 3, end: 8 });
  });

  it("takes silence for none, however long", async () => {
    const quiet = { ...sound(800), samples: new Float32Array(800).fill(1e-4) };
    const { reported } = await recordWith(
      failing(() => quiet),
      ten,
    );
    expect(reported[0]?.message).toContain("gave silence");
  });

  it("refuses another voice than the one that was cast", async () => {
    const { reported } = await recordWith(
      failing(() => ({ ...sound(300), voice: "bob" })),
      ten,
    );
    expect(reported[0]?.message).toContain("bob spoke in place of ana");
  });

  it("tries once more before it reports", async () => {
    let asked = 0;
    const session = failing(() => sound(++asked === 1 ? 0 : 300));
    const { take, reported } = await recordWith(session, ten);
    expect([asked, take.timeline.length, reported.length]).toEqual([2, 1, 0]);
  });

  it("reports a word that the engine passed over", async () => {
    const first = [{ word: 0, startMs: 0, endMs: 290 }];
    const { take, reported } = await recordWith(
      failing(() => sound(300, first)),
      ten,
    );
    expect(take.timeline).toHaveLength(0);
    expect(reported[0]?.message).toContain("no sound for “words.”");
  });

  it("casts voices in the script's order and asks for some utterances ahead", async () => {
    const cast: string[] = [];
    let atOnce = 0;
    let most = 0;
    const session: SpeechSession = {
      ...failing(() => sound(300)),
      readingOf: (each) => {
        cast.push(each.id);
        return plainReading(each, "ana");
      },
      speak: async () => {
        most = Math.max(most, ++atOnce);
        await new Promise((resolve) => setTimeout(resolve, 5));
        atOnce--;
        return sound(300);
      },
    };
    const many = Array.from({ length: 20 }, (_, i) => ({ ...ten, id: `u${i}` }));
    const { take } = await recordWith(session, ...many);
    expect(cast.slice(0, 20)).toEqual(many.map(({ id }) => id));
    expect(most).toBe(8);
    expect(take.timeline.map(({ utterance: index }) => index)).toEqual([...many.keys()]);
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
    const bad = utterance("Bad words.");
    const session = failing(({ words: [first] }) => (first?.text === "Bad" ? error : sound(300)));
    const { take, reported } = await recordWith(session, ten, ten, bad, bad, ten, bad);
    expect(take.timeline).toHaveLength(3);
    expect(reported).toHaveLength(3);
    await expect(recordWith(session, ten, bad, bad, bad)).rejects.toThrow(SpeechError);
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
    expect(take).toEqual({
      segments: [{ length: 0, pieces: [] }],
      sampleRate: 22_050,
      timeline: [],
      sounds: [],
    });
  });
});
