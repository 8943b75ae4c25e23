import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Host } from "../../src/host/host.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import { convertWith } from "../../src/pipeline/convert.ts";
import { packWith } from "../../src/pipeline/pack/pack.ts";
import { packSettingsOf, settingsOf } from "../../src/pipeline/settings.ts";
import { openWorkshop } from "../../src/pipeline/workshop.ts";

/** Amazon is not reached: whoever asks for more than an estimate fails. */
const environment: Readonly<Record<string, string>> = {
  AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
  AWS_SECRET_ACCESS_KEY: "nothing",
  AWS_REGION: "eu-west-1",
  AWS_ENDPOINT_URL_POLLY: "http://127.0.0.1:9",
};
const host: Host = { ...nodeHost, env: (name) => environment[name] };

let root = "";
let files: readonly string[] = [];
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "readout-cost-"));
  files = ["a", "b"].map((name) => join(root, `${name}.txt`));
  const body = "The night boat will run until the new one comes. ".repeat(200);
  for (const file of files) await writeFile(file, `Ferry stays\n\n${body}\n`);
});
afterAll(() => rm(root, { recursive: true }));

const wish = { to: ["mp3"], engine: "polly", write: true };

describe("what a speech service would cost", () => {
  it("is said by a dry run, for all articles together", async () => {
    const settings = settingsOf({ ...wish, dryRun: true, out: join(root, "out") });
    const run = await convertWith(files, settings, host, openWorkshop);
    expect(run.refused).toBe(false);
    const cost = run.diagnostics.find(({ code }) => code === "speech/cost");
    // Two articles of 10,000 characters, at 16 dollars for a million.
    expect(cost?.message).toMatch(/about (19|20),\d{3} characters for polly: US\$0\.3\d/);
  });

  it("is refused where it is more than allowed, before anything is sent or written", async () => {
    const settings = settingsOf({ ...wish, maxCost: 0.1, out: join(root, "out") });
    const run = await convertWith(files, settings, host, openWorkshop);
    expect(run.refused).toBe(true);
    expect(run.diagnostics.map(({ code }) => code)).toEqual(["speech/too-costly"]);
    expect((await readdir(root)).toSorted()).toEqual(["a.txt", "b.txt"]);
  });

  it("is refused for a pack too", async () => {
    const settings = packSettingsOf({ ...wish, maxCost: 0.1, out: join(root, "out") });
    const made = await packWith(files, settings, host, openWorkshop);
    expect(made.status).toBe("failed");
    expect(made.diagnostics.map(({ code }) => code)).toContain("speech/too-costly");
  });

  it("is nothing for an engine on this machine", async () => {
    const settings = settingsOf({ ...wish, engine: "espeak", dryRun: true, maxCost: 0 });
    const run = await convertWith(files, settings, host, openWorkshop);
    expect(run.diagnostics).toEqual([]);
  });
});
