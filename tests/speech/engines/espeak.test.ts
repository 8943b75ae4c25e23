import { afterEach, describe, expect, it } from "vitest";
import { unheld } from "../../../src/audio/segment.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { nodeHost } from "../../../src/host/node-host.ts";
import {
  type SessionOptions,
  SpeechError,
  type SpeechSession,
} from "../../../src/speech/engine.ts";
import { espeak } from "../../../src/speech/engines/espeak.ts";
import { EspeakThread } from "../../../src/speech/engines/espeak-thread.ts";
import { record } from "../../../src/speech/speak-script.ts";
import { spoken } from "../../audio/sounds.ts";
import { cpuNow, IN_TIME } from "../../cpu-clock.ts";
import { script, utterance, voice, word } from "../script.ts";

let session: SpeechSession | null = null;
let reported: Diagnostic[] = [];

async function open(options: Partial<SessionOptions> = {}): Promise<SpeechSession> {
  reported = [];
  const report = (diagnostic: Diagnostic) => void reported.push(diagnostic);
  session = await espeak.open(nodeHost, { language: "en-GB", voices: {}, ...options }, report);
  return session;
}

afterEach(async () => {
  await session?.close();
  session = null;
});

const sentence = "The talks at Tolvik ended, out of the blue, on Monday.";

describe("speaking", () => {
  it("times every word, in order, within the sound", async () => {
    const { samples, sampleRate, words } = await (await open()).speak(utterance(sentence));
    expect(words.map(({ word: index }) => index)).toEqual(sentence.split(" ").map((_, i) => i));
    let last = 0;
    for (const { startMs, endMs } of words) {
      expect(startMs).toBeGreaterThanOrEqual(last);
      expect(endMs).toBeGreaterThan(startMs);
      last = startMs;
    }
    expect(last).toBeLessThan((samples.length * 1000) / sampleRate);
  });

  it("leaves no silence at either end, and none in a word", async () => {
    const { sampleRate, words, ...speech } = await (await open()).speak(utterance("Hello, world."));
    const samples = unheld(speech.samples);
    const loudAfter = samples.findIndex((sample) => Math.abs(sample) > 1e-3) / sampleRate;
    const loudUntil = samples.findLastIndex((sample) => Math.abs(sample) > 1e-3);
    expect(loudAfter).toBeLessThan(0.006);
    expect((samples.length - loudUntil) / sampleRate).toBeLessThan(0.007);
    // The comma's pause belongs to neither word.
    expect((words[1]?.startMs ?? 0) - (words[0]?.endMs ?? 0)).toBeGreaterThan(80);
  });

  it("gives the same samples in two fresh sessions, breathy voices included", async () => {
    const speak = async () => {
      const fresh = await open({ voices: { narrator: "en+f3" } });
      const { samples } = await fresh.speak(utterance(sentence));
      await fresh.close();
      return samples;
    };
    const first = await speak();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await speak()).toEqual(first);
  });

  it("follows rate and pitch", async () => {
    const here = await open();
    const length = async (rate: number) => {
      const spoken = await here.speak(
        utterance(sentence, { voice: { ...voice("narrator"), rate } }),
      );
      return spoken.samples.length;
    };
    const usual = await length(1);
    expect(Math.abs((await length(0.8)) / usual - 1 / 0.8)).toBeLessThan(0.06);
    expect(Math.abs((await length(1.5)) / usual - 1 / 1.5)).toBeLessThan(0.06);
    const pitch = async (semitones: number) => {
      const high = { ...voice("narrator"), pitch: semitones };
      return pitchOf(unheld((await here.speak(utterance("Aah ah ah.", { voice: high }))).samples));
    };
    const natural = await pitch(0);
    expect(await pitch(4)).toBeGreaterThan(natural * 1.15);
    expect(await pitch(-4)).toBeLessThan(natural * 0.87);
  });

  it("says a pronunciation from the lexicon, and spells where it cannot", async () => {
    const here = await open();
    const say = async (phonemes: string | null) =>
      (await here.speak(utterance("", { words: [word("Li.", { phonemes })] }))).samples.length;
    expect(await say("ˈɛlɪməntəri")).toBeGreaterThan((await say(null)) * 1.5);
    expect(reported).toEqual([]);
    // What the engine said before changes a sound by less than a millisecond.
    expect(Math.abs((await say("ǃi")) - (await say(null)))).toBeLessThan(22);
    await say("ǃi");
    expect(reported.map(({ code }) => code)).toEqual(["speech/no-phoneme"]);
    expect(reported[0]?.message).toContain("ǃ");
  });

  it("finds the marks of several sentences in one utterance", async () => {
    const text = "I was there. You were not. He left. It has rained. They surpass us. No. ".repeat(
      8,
    );
    const { words } = await (await open()).speak(utterance(text.trim()));
    expect(words).toHaveLength(text.trim().split(" ").length);
  });

  it.each([
    ["en-GB", "The towns had been", [2, 3]],
    ["en-GB", "It rained for a while, and they left.", [2, 3, 4]],
    ["en-GB", "In winter, a mill had been", [4, 5]],
    ["en-GB", "It came out of the mill.", [2, 3]],
    ["zh", "互 联 网、 大 数 据", [1, 2]],
  ])("gives words that are said as one the same time: %s, %s", async (language, text, group) => {
    const here = await open({ language });
    const { words } = await here.speak(utterance(text, { language }));
    const times = words.map(({ startMs, endMs }) => `${startMs}-${endMs}`);
    expect(times).toHaveLength(text.split(" ").length);
    expect(new Set(group.map((word) => times[word])).size).toBe(1);
    expect(new Set(times).size).toBe(times.length - group.length + 1);
    const [first = 0] = group;
    expect((words[first]?.endMs ?? 0) - (words[first]?.startMs ?? 0)).toBeGreaterThan(200);
  });

  it("takes a word of 20,000 letters, and dashes and dots that say nothing", async () => {
    const here = await open();
    const long = await here.speak(utterance(`Well, ${"a".repeat(20_000)} indeed.`));
    expect(long.words.map(({ word: index }) => index)).toEqual([0, 1, 2]);
    expect(long.samples.length).toBeGreaterThan(22_050 * 60);
    const none = await here.speak(utterance("– …"));
    expect(none.samples).toHaveLength(0);
    expect(none.words).toHaveLength(2);
  });
});

describe("voices", () => {
  it("casts narrator, quote and label with three different voices", async () => {
    const here = await open();
    for (const role of ["narrator", "quote", "label"]) {
      await here.speak(utterance("Yes.", { voice: voice(role) }));
    }
    expect(here.voices).toEqual({ narrator: "en", quote: "en+f3", label: "en+m3" });
  });

  it.each([
    ["en-US", "en-us"],
    ["en-AU", "en"],
    ["zh-Hant-TW", "cmn"],
    ["es-MX", "es-419"],
    ["pt-BR", "pt-br"],
    ["nn-NO", "nb"],
  ])("speaks %s with %s", async (language, name) => {
    const here = await open({ language });
    await here.speak(utterance("1"));
    expect(here.voices["narrator"]).toBe(name);
  });

  it("takes the user's voice for a role, names and generics of the style otherwise", async () => {
    const here = await open({ voices: { quote: "en-us+M7" } });
    const female = { type: "generic", age: null, gender: "female", variant: 2 } as const;
    await here.speak(utterance("Yes.", { voice: voice("quote", "fr") }));
    await here.speak(utterance("Yes.", { voice: voice("expert", female) }));
    await here.speak(utterance("Yes.", { voice: voice("en-gb-scotland") }));
    expect(here.voices).toEqual({
      quote: "en-us+m7",
      expert: "en+f2",
      "en-gb-scotland": "en-gb-scotland",
    });
  });

  it("keeps the speaker in a foreign passage, and says where a language is missing", async () => {
    const here = await open();
    const french = await here.speak(
      utterance("Oui, oui.", { language: "fr-FR", voice: voice("quote") }),
    );
    const english = await here.speak(utterance("Oui, oui.", { voice: voice("quote") }));
    expect(french.samples).not.toEqual(english.samples);
    expect(reported).toEqual([]);
    await here.speak(utterance("Kumusta po.", { language: "ceb" }));
    await here.speak(utterance("Kumusta po.", { language: "ceb" }));
    expect(reported.map(({ code }) => code)).toEqual(["speech/no-language"]);
  });

  it("refuses a voice that is not there, with the name that was meant", async () => {
    await expect(open({ voices: { quote: "en+f33" } })).rejects.toThrow("did you mean “en+f3”");
    await expect(open({ voices: { quote: "germann" } })).rejects.toThrow(SpeechError);
    await expect(open({ voices: { quote: "en+f3+m3" } })).rejects.toThrow("no voice “en+f3+m3”");
  });
});

describe("the engine's thread", () => {
  const request = { voice: "gmw/en", wordsPerMinute: 175, pitch: 50, markup: "Hello." };

  it("is ended by a time limit, and starts again", async () => {
    // Long enough for a machine with much else to do to start it again, short for so many letters.
    const thread = new EspeakThread(3000);
    await expect(thread.speak({ ...request, markup: "a".repeat(1_000_000) })).rejects.toThrow(
      "within 3 seconds",
    );
    expect((await thread.speak(request)).samples.length).toBeGreaterThan(1000);
    await thread.close();
  });

  it("is ended by a signal, at once and with the signal's reason", async () => {
    const thread = new EspeakThread();
    await thread.start();
    const started = cpuNow();
    const speech = thread.speak(
      { ...request, markup: "a".repeat(100_000) },
      AbortSignal.timeout(100),
    );
    await expect(speech).rejects.toMatchObject({ name: "TimeoutError" });
    expect(cpuNow() - started).toBeLessThan(IN_TIME);
    expect((await thread.speak(request)).samples.length).toBeGreaterThan(1000);
    await thread.close();
  });

  it("says that a voice is not there, instead of speaking with another", async () => {
    const thread = new EspeakThread();
    await expect(thread.speak({ ...request, voice: "en-gb" })).rejects.toThrow("no voice “en-gb”");
    await thread.close();
  });

  it("says the same in the same samples, whatever it said before, in whatever voice", async () => {
    const thread = new EspeakThread();
    const whispering = { ...request, voice: "gmw/en+whisper", markup: "Six ships slept." };
    const say = async (one: typeof request) => (await thread.speak(one)).samples;
    const first = [await say(request), await say(whispering)];
    await say({ ...request, voice: "gmw/de+f3", markup: "Zwölf Boxkämpfer." });
    await say({ ...whispering, markup: "Shall she sell seashells?" });
    // More than the engine has room for at first.
    await say({ ...request, markup: "Nobody asked. ".repeat(800) });
    const again = [await say(whispering), await say(request)].toReversed();
    expect(again).toEqual(first);
    await thread.close();
  });

  it("answers questions in their order", async () => {
    const thread = new EspeakThread();
    const texts = ["A long sentence that goes on for a while.", "No.", "A few words more."];
    const speeches = await Promise.all(texts.map((markup) => thread.speak({ ...request, markup })));
    const lengths = speeches.map(({ samples }) => samples.length);
    expect(lengths.indexOf(Math.max(...lengths))).toBe(0);
    expect(lengths.indexOf(Math.min(...lengths))).toBe(1);
    await thread.close();
    await expect(thread.speak(request)).rejects.toThrow("closed");
  });
});

describe("record", () => {
  it("puts the script's pauses between the words, to the sample", async () => {
    const here = await open();
    const pauses = [0, 400, 1500, 250];
    const narration = script(
      pauses.map((pauseBefore) => utterance("Hello there.", { pauseBefore })),
      { pauseAtEnd: 700 },
    );
    const take = await record(narration, here, () => undefined);
    const gaps = take.timeline.map(
      ({ startMs }, i) => startMs - (take.timeline[i - 1]?.endMs ?? 0),
    );
    for (const [i, gap] of gaps.entries()) expect(gap).toBeCloseTo(pauses[i] ?? 0, 1);
    const last = take.timeline.at(-1)?.endMs ?? 0;
    const samples = spoken(take);
    expect((samples.length * 1000) / take.sampleRate - last).toBeCloseTo(700, 0);
    // And the silence is there in the sound.
    const [, second] = take.timeline;
    const from = Math.ceil(((second?.startMs ?? 0) - 399) * (take.sampleRate / 1000));
    const silence = samples.subarray(from, from + Math.floor(0.398 * take.sampleRate));
    expect(silence.every((sample) => sample === 0)).toBe(true);
  });
});

/** Hertz, by the strongest period in the middle of a vowel. */
function pitchOf(samples: Float32Array): number {
  const at = Math.floor(samples.length * 0.4);
  let best = { lag: 0, match: 0 };
  for (let lag = 60; lag < 400; lag++) {
    let product = 0;
    let energy = 0;
    for (let i = 0; i < 2000; i++) {
      const one = samples[at + i] ?? 0;
      const other = samples[at + i + lag] ?? 0;
      product += one * other;
      energy += (one * one + other * other) / 2;
    }
    if (product / energy > best.match + 0.03) best = { lag, match: product / energy };
  }
  return 22_050 / best.lag;
}
