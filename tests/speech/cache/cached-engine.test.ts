import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Take } from "../../../src/audio/recording.ts";
import { digestOf, loadedSegment, type Samples } from "../../../src/audio/segment.ts";
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
): Promise<{ readonly take: Take<Samples>; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const report = (each: Diagnostic) => void reported.push(each);
  const wishes = { language: "en-GB", voices: {}, ...options };
  const session = await cachedEngine(listening(asked), folder).open(nodeHost, wishes, report);
  const made = await record(script(utterances), session, report).finally(() => session.close());
  return { take: made, asked };
}

const loadedOf = (made: Take<Samples>) => Promise.all(made.segments.map(loadedSegment));

const digestsOf = (made: Take<Samples>) =>
  made.segments.map((segment) => digestOf(segment, made.sampleRate));

/** As if another program had made room. */
async function removeSound(): Promise<void> {
  for (const name of await readdir(folder))
    if (name.startsWith("content-")) await rm(join(folder, name), { recursive: true });
}

/** The usual engine, but for the last tenth of a second. */
function shortened(): Engine {
  return {
    ...espeak,
    async open(host, options, report) {
      const session = await espeak.open(host, options, report);
      const speak = async (each: Utterance) => {
        const spoken = await session.speak(each);
        return { ...spoken, samples: spoken.samples.subarray(0, -2205) };
      };
      const { identity, voices } = session;
      return {
        identity,
        voices,
        readingOf: (each) => session.readingOf(each),
        speak,
        close: () => session.close(),
      };
    },
  };
}

const sentences = ["The ferry stays.", "Nobody asked us.", "It leaves at dusk."];
const all = sentences.map((text) => utterance(text));

describe("an engine with a cache", () => {
  it("gives the same samples and word times again, and speaks nothing", async () => {
    const first = await take(all);
    expect(first.asked.toSorted()).toEqual(sentences.toSorted());
    const second = await take(all);
    expect(second.asked).toEqual([]);
    expect(second.take.timeline).toEqual(first.take.timeline);
    expect(await loadedOf(second.take)).toEqual(await loadedOf(first.take));
  });

  it("knows sound again without reading its samples", async () => {
    const first = await take(all);
    const second = await take(all);
    await removeSound();
    expect(digestsOf(second.take)).toEqual(digestsOf(first.take));
  });

  it("speaks anew what was lost after it was found, in the voice it had", async () => {
    const quoted = utterance("Nobody told us either.", { voice: voice("quote") });
    const first = await take([...all, quoted]);
    const second = await take([...all, quoted]);
    expect(second.asked).toEqual([]);
    await removeSound();
    expect(await loadedOf(second.take)).toEqual(await loadedOf(first.take));
    expect(second.asked).toHaveLength(4);
    expect((await take([...all, quoted])).asked).toEqual([]);
  });

  it("refuses speech that was lost and is now spoken otherwise", async () => {
    await take(all);
    const options = { language: "en-GB", voices: {} };
    const changed = cachedEngine(shortened(), folder);
    const session = await changed.open(nodeHost, options, () => undefined);
    const made = await record(script(all), session, () => undefined);
    await session.close();
    await removeSound();
    await expect(loadedOf(made)).rejects.toThrow(/lost while it was used.*convert again/);
  });

  it("speaks one sentence anew where one word has changed", async () => {
    await take(all);
    const edited = all.with(1, utterance("Somebody asked us."));
    expect((await take(edited)).asked).toEqual(["Somebody asked us."]);
  });

  it("gives an edited article the sound that it would have without a cache", async () => {
    await take(all.toReversed());
    const edited = await take(all.with(1, utterance("Somebody asked us.")));
    const session = await espeak.open(nodeHost, { language: "en-GB", voices: {} }, () => undefined);
    const fresh = await record(
      script(all.with(1, utterance("Somebody asked us."))),
      session,
      () => undefined,
    );
    await session.close();
    expect(edited.asked).toEqual(["Somebody asked us."]);
    expect(await loadedOf(edited.take)).toEqual(await loadedOf(fresh));
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
