import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Take } from "../../../src/audio/recording.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { nodeHost } from "../../../src/host/node-host.ts";
import type { Utterance } from "../../../src/narration/script.ts";
import { cachedEngine } from "../../../src/speech/cache/cached-engine.ts";
import type { Engine, SessionOptions } from "../../../src/speech/engine.ts";
import { espeak } from "../../../src/speech/engines/espeak.ts";
import { record } from "../../../src/speech/speak-script.ts";
import { script, utterance, voice, word } from "../script.ts";

let folder = "";
let reported: Diagnostic[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-cache-"));
  reported = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The usual engine, which notes what it is asked to say. */
function listening(asked: string[]): Engine {
  return {
    ...espeak,
    async open(host, options, report) {
      const session = await espeak.open(host, options, report);
      return {
        identity: session.identity,
        get voices() {
          return session.voices;
        },
        readingOf: (each) => session.readingOf(each),
        speak: (each, signal) => {
          asked.push(each.words.map(({ text }) => text).join(" "));
          return session.speak(each, signal);
        },
        close: () => session.close(),
      };
    },
  };
}

async function take(
  utterances: readonly Utterance[],
  options: Partial<SessionOptions> = {},
): Promise<{ readonly take: Take; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const report = (each: Diagnostic) => void reported.push(each);
  const wishes = { language: "en-GB", voices: {}, ...options };
  const session = await cachedEngine(listening(asked), folder).open(nodeHost, wishes, report);
  const made = await record(script(utterances), session, report).finally(() => session.close());
  return { take: made, asked };
}

const sentences = ["The ferry stays.", "Nobody asked us.", "It leaves at dusk."];
const all = sentences.map((text) => utterance(text));

describe("an engine with a cache", () => {
  it("gives the same samples and word times again, and speaks nothing", async () => {
    const first = await take(all);
    expect(first.asked.toSorted()).toEqual(sentences.toSorted());
    const second = await take(all);
    expect(second.asked).toEqual([]);
    expect(second.take).toEqual(first.take);
  });

  it("speaks one sentence anew where one word has changed", async () => {
    await take(all);
    const edited = all.with(1, utterance("Somebody asked us."));
    expect((await take(edited)).asked).toEqual(["Somebody asked us."]);
  });

  it("speaks anew for another voice, rate, pitch or pronunciation, and not for another volume", async () => {
    const [first] = all;
    if (!first) throw new Error("there is a sentence");
    await take([first]);
    const spoken = async (more: Partial<Utterance>, options?: Partial<SessionOptions>) =>
      (await take([{ ...first, ...more }], options)).asked.length;
    expect(await spoken({ voice: { ...voice("narrator"), rate: 1.2 } })).toBe(1);
    expect(await spoken({ voice: { ...voice("narrator"), pitch: 2 } })).toBe(1);
    expect(await spoken({ words: [word("The"), word("ferry", { phonemes: "tʌɡ" })] })).toBe(1);
    expect(await spoken({}, { voices: { narrator: "en+f3" } })).toBe(1);
    expect(await spoken({ language: "fr" })).toBe(1);
    expect(await spoken({ voice: { ...voice("narrator"), volume: -6 }, pauseBefore: 90 })).toBe(0);
  });

  it("reports what it cannot pronounce from the cache too", async () => {
    const odd = [utterance("", { words: [word("Xhosa.", { phonemes: "ǁɔ" })] })];
    await take(odd);
    expect(reported.map(({ code }) => code)).toEqual(["speech/no-phoneme"]);
    expect((await take(odd)).asked).toEqual([]);
    expect(reported).toHaveLength(2);
  });

  it("tells nobody who reads the folder what was said", async () => {
    await take(all);
    for (const name of await readdir(folder, { recursive: true })) {
      const path = join(folder, name);
      if ((await stat(path)).isFile()) expect(await readFile(path, "latin1")).not.toMatch(/ferry/i);
    }
  });
});
