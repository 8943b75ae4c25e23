import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeHost } from "../../../src/host/node-host.ts";
import { openLedger } from "../../../src/pipeline/manifest/ledger.ts";
import type { Entry } from "../../../src/pipeline/manifest/manifest.ts";
import { sharedLedger } from "../../../src/pipeline/manifest/shared-ledger.ts";

let folder = "";
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "readout-shared-")), "out");
  await mkdir(folder);
});
afterEach(() => rm(join(folder, ".."), { recursive: true }));

const entryOf = (sha256: string): Entry => ({
  sha256,
  ingredients: { review: null, style: "", lexicon: "", engine: "", options: "", version: "" },
  drawnIn: {},
  articles: [],
  failed: 0,
  stale: null,
});
const input = (name: string) => join(folder, "../in", name);

describe("a ledger that many processes keep", () => {
  it("knows what any of them noted, the newest first", async () => {
    const [one, other] = [sharedLedger(folder, nodeHost), sharedLedger(folder, nodeHost)];
    expect(await one.entryOf(input("ferry.txt"))).toBeNull();
    await one.record(input("ferry.txt"), entryOf("old"));
    await other.record(input("ferry.txt"), entryOf("new"));
    expect(await one.entryOf(input("ferry.txt"))).toEqual(entryOf("new"));
    expect(await one.entryOf(input("__proto__"))).toBeNull();
  });

  it("is taken up by the next run in the folder, and knows what that run noted", async () => {
    const shared = sharedLedger(folder, nodeHost);
    await shared.record(input("ferry.txt"), entryOf("a"));
    const wishes = { signal: null, onWait: () => undefined };
    const run = await openLedger(folder, nodeHost, () => undefined, wishes);
    expect(run.entryOf(input("ferry.txt"))).toEqual(entryOf("a"));
    await run.record(input("tug.txt"), entryOf("b"));
    await run.close(null);
    expect(await shared.entryOf(input("tug.txt"))).toEqual(entryOf("b"));
    expect(await shared.entryOf(input("ferry.txt"))).toEqual(entryOf("a"));
  });

  it("folds its journal into the manifest before it grows long", async () => {
    const shared = sharedLedger(folder, nodeHost);
    const long = { ...entryOf("a"), drawnIn: { "picture.png": "x".repeat(400_000) } };
    for (const name of ["a", "b", "c", "d"]) await shared.record(input(name), long);
    const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
    expect(Object.keys(manifest.inputs)).toEqual(["../in/a", "../in/b", "../in/c"]);
    expect(await readdir(folder)).toContain(".readout.journal");
    for (const name of ["a", "d"]) expect(await shared.entryOf(input(name))).toEqual(long);
  });
});
