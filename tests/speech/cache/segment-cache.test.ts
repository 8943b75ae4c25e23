import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packMade, SegmentCache, unpackMade } from "../../../src/speech/cache/segment-cache.ts";
import { SoundCache } from "../../../src/speech/cache/sound-cache.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-segments-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = () => new SegmentCache(new SoundCache(folder, () => undefined));
const survey = { sound: "a", made: "survey" };
const frames = { sound: "a", made: "frames" };

async function entries(): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /^content-.+[0-9a-f]{40}/.test(name)).length;
}

describe("the cache of segments", () => {
  it("gives back what was kept of a segment, from a single entry", async () => {
    const first = open();
    expect(await first.find(survey)).toBeNull();
    first.keep(survey, Uint8Array.of(1, 2, 3));
    first.keep(frames, Uint8Array.of(4));
    expect(await first.find(frames)).toEqual(Uint8Array.of(4));
    await first.settle();
    expect(await entries()).toBe(1);
    const second = open();
    expect([...((await second.find(survey)) ?? [])]).toEqual([1, 2, 3]);
    expect([...((await second.find(frames)) ?? [])]).toEqual([4]);
    expect(await second.find({ ...frames, sound: "b" })).toBeNull();
  });

  it("keeps what other runs have made of the segment, but only the last few", async () => {
    for (let run = 0; run < 32; run++) {
      const cache = open();
      await cache.find(survey);
      cache.keep({ sound: "a", made: `frames ${run}` }, Uint8Array.of(run));
      await cache.settle();
    }
    const kept = open();
    const found = Array.from({ length: 32 }, (_, run) =>
      kept.find({ sound: "a", made: `frames ${run}` }),
    );
    const runs = (await Promise.all(found)).flatMap((bytes) => [...(bytes ?? [])]);
    expect(runs).toEqual(Array.from({ length: 24 }, (_, at) => 8 + at));
  });

  it("writes nothing where nothing is new", async () => {
    const first = open();
    first.keep(survey, Uint8Array.of(1));
    await first.settle();
    const before = await readdir(folder, { recursive: true });
    const second = open();
    await second.find(survey);
    await second.settle();
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });
});

describe("what is kept of a segment", () => {
  it("comes back as it was, from a buffer that lies anywhere", () => {
    const parts = fc.array(fc.tuple(fc.string(), fc.uint8Array()), { maxLength: 5 });
    fc.assert(
      fc.property(parts, (each) => {
        const made = new Map(each);
        const odd = Buffer.concat([Buffer.alloc(1), packMade(made)]).subarray(1);
        const back = [...(unpackMade(odd) ?? [])].map(([name, bytes]) => [name, [...bytes]]);
        expect(back).toEqual([...made].map(([name, bytes]) => [name, [...bytes]]));
      }),
    );
  });

  it("is nothing where the bytes are something else", () => {
    expect(unpackMade(packMade(new Map([["a", Uint8Array.of(1, 2)]])).subarray(0, -1))).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const made = unpackMade(bytes);
        const length = [...(made?.values() ?? [])].reduce((sum, each) => sum + each.length, 0);
        expect(length).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});
