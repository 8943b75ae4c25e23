import {
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { held, unheld } from "../../../src/audio/segment.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { SoundCache } from "../../../src/speech/cache/sound-cache.ts";
import {
  bytesOfSamples,
  factsOfSpeech,
  samplesIn,
  speechFactsIn,
} from "../../../src/speech/cache/stored-speech.ts";
import type { Spoken } from "../../../src/speech/engine.ts";

let folder = "";
let reported: Diagnostic[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-cache-"));
  reported = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A cache as speech goes through it. */
function open(limitBytes?: number, where = folder) {
  const cache = new SoundCache(where, (each) => void reported.push(each), limitBytes);
  return {
    async find(key: string): Promise<Spoken | null> {
      const found = await cache.findFacts(key);
      return found && unpacked(found.facts, (await found.load()) ?? new Uint8Array(0));
    },
    keep: (key: string, spoken: Spoken) =>
      cache.keep(key, bytesOfSamples(spoken.samples), factsOfSpeech(spoken)),
    settle: () => cache.settle(),
  };
}

/** Null where the bytes are not those of the speech. */
function unpacked(kept: unknown, bytes: Uint8Array): Spoken | null {
  const facts = speechFactsIn(kept);
  const samples = facts && samplesIn(bytes, facts);
  if (!facts || !samples) return null;
  const { sampleRate, words, voice } = facts;
  return { samples, sampleRate, words, voice };
}

/** What becomes of speech in the cache. */
function again(spoken: Spoken): Spoken | null {
  const facts: unknown = JSON.parse(JSON.stringify(factsOfSpeech(spoken)));
  return unpacked(facts, bytesOfSamples(spoken.samples));
}

function speech(length: number, seed = 1): Spoken {
  const samples = Int16Array.from({ length }, (_, i) => ((i * seed) % 65_536) - 32_768);
  const words = [{ word: 0, startMs: 0.25, endMs: 1000 / 3 }];
  return { samples, sampleRate: 22_050, words, voice: "ana" };
}

/** Keeps some speech under names and waits until it lies there. */
async function filled(cache: ReturnType<typeof open>, names: readonly string[], length = 50_000) {
  for (const [index, name] of names.entries()) cache.keep(name, speech(length, index + 1));
  await cache.settle();
}

async function soundFiles(): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const paths = names
    .filter((name) => name.startsWith("content-"))
    .map((name) => join(folder, name));
  const kinds = await Promise.all(paths.map((path) => stat(path)));
  return paths.filter((_, index) => kinds[index]?.isFile());
}

describe("speech as it lies in the cache", () => {
  it("is the same again, to the sample and the millisecond", () => {
    const anySamples = fc.float32Array({ min: -1, max: 1, noNaN: true, maxLength: 200 });
    // Whole numbers of 16 bits know no −0, and no ear does.
    const samples = anySamples.map((each) => each.map((sample) => sample + 0));
    fc.assert(
      fc.property(samples, fc.string(), (each, voice) => {
        const spoken = { ...speech(0), samples: held(each), voice };
        expect(again(spoken)).toEqual(spoken);
      }),
    );
    expect(again(speech(70_000))).toEqual(speech(70_000));
  });

  it("tells speech by its samples, in whatever memory they lie", () => {
    const [one, other] = [speech(1_000), speech(1_000, 2)];
    const floats = held(unheld(one.samples));
    expect(factsOfSpeech({ ...one, samples: floats })).toEqual(factsOfSpeech(one));
    expect(factsOfSpeech(other).digest).not.toBe(factsOfSpeech(one).digest);
    expect(factsOfSpeech({ ...one, samples: unheld(one.samples) }).digest).not.toBe(
      factsOfSpeech(one).digest,
    );
  });

  it("is nothing where facts or bytes are something else", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (facts) => {
        expect(speechFactsIn(facts)).toBeNull();
      }),
    );
    const { samples } = speech(9);
    expect(samplesIn(bytesOfSamples(samples).subarray(1), factsOfSpeech(speech(9)))).toBeNull();
  });
});

describe("the cache of sound", () => {
  it("gives back what was kept, to another reader of the folder too", async () => {
    await filled(open(), ["a", "b"]);
    expect(await open().find("b")).toEqual(speech(50_000, 2));
    expect(await open().find("c")).toBeNull();
    expect(reported).toEqual([]);
  });

  it("makes nothing where nothing is kept", async () => {
    const cache = open(undefined, join(folder, "not-there"));
    expect(await cache.find("a")).toBeNull();
    await cache.settle();
    expect(await readdir(folder)).toEqual([]);
  });

  it.each<[string, (path: string) => Promise<void>]>([
    ["cut short", (path) => truncate(path, 1_000)],
    ["emptied", (path) => truncate(path, 0)],
    ["overwritten", (path) => writeFile(path, "nonsense")],
    ["removed", (path) => rm(path)],
  ])("does not find what was %s, and keeps it anew", async (_how, damage) => {
    await filled(open(), ["a"]);
    for (const path of await soundFiles()) await damage(path);
    const cache = open();
    expect(await cache.find("a")).toBeNull();
    await filled(cache, ["a"]);
    expect(await open().find("a")).toEqual(speech(50_000));
  });

  it("does not find what stands in a damaged index", async () => {
    await filled(open(), ["a"]);
    for (const name of await readdir(folder, { recursive: true })) {
      const path = join(folder, name);
      if (!name.startsWith("index-") || !(await stat(path)).isFile()) continue;
      const text = await readFile(path, "utf8");
      await writeFile(path, text.replace('"time"', '"tame"'));
    }
    expect(await open().find("a")).toBeNull();
  });

  it("lets go of what was longest unused when it grows past its limit", async () => {
    const limit = 1_000_000;
    const names = Array.from({ length: 9 }, (_, index) => `early ${index}`);
    await filled(open(limit), names);
    const old = new Date(Date.now() - 3_600_000);
    for (const path of await soundFiles()) await utimes(path, old, old);
    // Finding is using.
    expect(await open(limit).find("early 3")).not.toBeNull();
    await filled(
      open(limit),
      ["x", "y", "z"].map((name) => name),
      49_000,
    );
    const bytes = (await Promise.all((await soundFiles()).map((path) => stat(path)))).reduce(
      (sum, { size }) => sum + size,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(limit);
    const left = open(limit);
    expect(await left.find("early 3")).not.toBeNull();
    for (const name of ["x", "y", "z"]) expect(await left.find(name)).not.toBeNull();
    const lost = await Promise.all(names.map(async (name) => (await left.find(name)) === null));
    expect(lost.filter(Boolean).length).toBeGreaterThan(0);
  });

  it("leaves no file without its speech behind", async () => {
    await filled(
      open(1_000_000),
      Array.from({ length: 30 }, (_, index) => `${index}`),
    );
    const index = await readdir(folder, { recursive: true });
    const entries = index.filter((name) => /^index-.+[0-9a-f]{40}/.test(name));
    expect(entries).toHaveLength((await soundFiles()).length);
  });

  it("is safe with many readers and writers at once", async () => {
    const caches = Array.from({ length: 6 }, () => open(1_000_000));
    const names = Array.from({ length: 12 }, (_, index) => `${index}`);
    await Promise.all(
      caches.map(async (cache) => {
        await filled(cache, names);
        for (const [index, name] of names.entries()) {
          const found = await cache.find(name);
          if (found) expect(found).toEqual(speech(50_000, index + 1));
        }
      }),
    );
    expect(reported).toEqual([]);
  });

  it("says once that a folder cannot be written, and goes on", async () => {
    const file = join(folder, "a-file");
    await writeFile(file, "");
    const cache = open(undefined, join(file, "cache"));
    await filled(cache, ["a", "b", "c"]);
    expect(reported.map(({ code }) => code)).toEqual(["speech/cache-not-written"]);
    expect(await cache.find("a")).toBeNull();
  });
});
