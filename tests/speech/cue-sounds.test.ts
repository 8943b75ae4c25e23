import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { encodeWav } from "../../src/audio/wav.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { wholeOf } from "../../src/host/content.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import { openSounds } from "../../src/speech/cue-sounds.ts";
import type { SpeechSession } from "../../src/speech/engine.ts";
import { plainReading } from "../../src/speech/reading.ts";
import { record } from "../../src/speech/speak-script.ts";
import { loadStyle } from "../../src/style/load-style.ts";
import { exampleTags } from "../audio/example-tags.ts";
import { highest, sine } from "../audio/signals.ts";
import { soundOf, spoken } from "../audio/sounds.ts";
import { script, utterance } from "./script.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-sounds-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function soundFile(name: string, seconds: number, sampleRate = 44_100): Promise<void> {
  const samples = sine(sampleRate, 440, 0.5, seconds);
  const bytes = wholeOf(encodeWav(soundOf(sampleRate, 2, samples), exampleTags));
  await writeFile(join(folder, name), bytes);
}

/** Opens the sounds of a sheet in the folder. */
async function open(css: string) {
  const reported: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void reported.push(diagnostic);
  const sheet = { name: "mine.css", file: join(folder, "mine.css"), text: css };
  const style = await loadStyle([sheet], nodeHost, report);
  return { sounds: await openSounds(style.sounds, nodeHost, report), reported };
}

const silentEngine: SpeechSession = {
  identity: "even 1",
  voices: {},
  readingOf: (each) => plainReading(each, "ana"),
  speak: async () => ({
    samples: new Float32Array(300).fill(0.1),
    sampleRate: 1000,
    words: [],
    voice: "ana",
  }),
  close: async () => undefined,
};

describe("openSounds", () => {
  it("opens each file that a sheet names, once", async () => {
    await soundFile("a.wav", 0.1);
    const { sounds, reported } = await open(
      `@media speech { quote { cue: url(a.wav) -6dB none } term { cue-before: url("a.wav") } }`,
    );
    expect(reported).toEqual([]);
    expect([...sounds.keys()]).toEqual([join(folder, "a.wav")]);
  });

  it("reports what is missing, no sound or too long, where the sheet names it", async () => {
    await soundFile("long.wav", 11, 8000);
    await writeFile(join(folder, "odd.wav"), "RIFF, but nothing more");
    const css = `@media speech {
  quote { cue-before: url(none.wav); cue-after: url(odd.wav) }
  term { cue-before: url(long.wav) }
}`;
    const { sounds, reported } = await open(css);
    expect(sounds.size).toBe(0);
    expect(
      reported.map(({ code, message, span }) => [
        code,
        message.replaceAll(`${folder}/`, ""),
        css.slice(span?.start, span?.end),
      ]),
    ).toEqual([
      [
        "style/bad-sound",
        "the sound none.wav cannot be read (there is no such file)",
        "cue-before: url(none.wav)",
      ],
      [
        "style/bad-sound",
        "the sound odd.wav is no WAV file of 16 bits or of floating point",
        "cue-after: url(odd.wav)",
      ],
      [
        "style/bad-sound",
        "the sound long.wav is longer than 10 seconds",
        "cue-before: url(long.wav)",
      ],
    ]);
  });
});

describe("record", () => {
  it("puts sounds between utterances, to the sample, each after its own silence", async () => {
    const samples = sine(1000, 100, 0.5, 0.05);
    const sounds = new Map([["a.wav", { samples, sampleRate: 1000 }]]);
    const one = utterance("Ten words.", { pauseBefore: 100 });
    const narration = script([one, one], {
      sounds: [
        { file: "a.wav", decibels: 0, before: 0, pauseBefore: 20 },
        { file: "a.wav", decibels: -20, before: 1, pauseBefore: 30 },
        { file: "gone.wav", decibels: 0, before: 1, pauseBefore: 10 },
        { file: "a.wav", decibels: 0, before: 2, pauseBefore: 40 },
      ],
      pauseAtEnd: 60,
    });
    const take = await record(narration, silentEngine, () => undefined, { sounds });
    expect(take.sounds).toEqual([
      { file: "a.wav", startMs: 20, endMs: 70 },
      { file: "a.wav", startMs: 500, endMs: 550 },
      { file: "a.wav", startMs: 1000, endMs: 1050 },
    ]);
    expect(take.timeline.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [170, 470],
      [660, 960],
    ]);
    const said = spoken(take);
    expect(said).toHaveLength(1110);
    expect(highest(said.subarray(500, 550))).toBeCloseTo(0.05, 2);
    expect(highest(said.subarray(550, 660))).toBe(0);
  });

  it("brings a sound to the rate of the recording", async () => {
    const sounds = new Map([["a.wav", { samples: sine(8000, 100, 0.5, 0.1), sampleRate: 8000 }]]);
    const narration = script([utterance("Ten words.")], {
      sounds: [{ file: "a.wav", decibels: 0, before: 0, pauseBefore: 0 }],
    });
    const take = await record(narration, silentEngine, () => undefined, { sounds });
    expect(take.sounds).toEqual([{ file: "a.wav", startMs: 0, endMs: 100 }]);
    expect(highest(spoken(take).subarray(20, 80))).toBeCloseTo(0.5, 1);
  });
});
