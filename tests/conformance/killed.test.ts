import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** So often the process is ended from outside, at any moment of its work. */
const kills = Number(process.env["KILLS"] ?? 100);

/** Longer than a run takes, so that some end by themselves. */
const longestMs = 1_500;

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "readout-killed-"));
});
afterAll(() => rm(root, { recursive: true }));

describe("a run that is killed at any moment", () => {
  it(`leaves whole files only, and the next run ends as if nothing had been (${kills} times)`, async () => {
    const inputs = join(root, "in");
    await mkdir(inputs);
    let cut = 0;
    for (let time = 0; time < kills; time++) {
      // Another text each time, so that there is work, and old outputs that must not stay.
      for (const name of ["ferry", "tug", "barge"]) {
        await writeFile(join(inputs, `${name}.txt`), articleOf(name, time));
      }
      if (await run(join(root, "out"), Math.random() * longestMs)) cut++;
      await checkWhole(join(root, "out"));
    }
    expect(cut).toBeGreaterThan(kills / 4);
    await run(join(root, "out"), null);
    await cp(inputs, join(root, "fresh-in"), { recursive: true });
    await run(join(root, "fresh"), null);
    expect(await hashesIn(join(root, "out"))).toEqual(await hashesIn(join(root, "fresh")));
  }, 600_000);

  it("ends the same when two runs work in one folder at the same time", async () => {
    const out = join(root, "shared-out");
    await Promise.all([run(out, null), run(out, null), run(out, 400)]);
    await run(out, null);
    expect(await hashesIn(out)).toEqual(await hashesIn(join(root, "fresh")));
  }, 60_000);
});

function articleOf(name: string, time: number): string {
  return `The ${name} stays\n\n“We are staying,” said Ana Ruiz, the harbour-master, for the ${time}th time.\n`;
}

/** Runs the command; true where it was killed before it was done. */
async function run(out: string, killAfterMs: number | null): Promise<boolean> {
  const main = join(process.cwd(), "bin/readout.js");
  const args = [main, "convert", "in", "-t", "pdf,ssml,txt", "-o", out];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    told += text;
  });
  const timer =
    killAfterMs === null ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfterMs);
  const [code, signal] = await once(child, "close");
  clearTimeout(timer);
  if (signal === null) expect(code).toBe(0);
  // What a killed run left is Readout's own.
  expect(told).not.toContain("output/overwritten");
  return signal === "SIGKILL";
}

/** Every file under a final name is whole, and what stands beside a receipt is what it tells of. */
async function checkWhole(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => !each.startsWith("."))) {
    const bytes = await readFile(join(folder, name));
    if (name.endsWith(".json")) expect(() => JSON.parse(bytes.toString("utf8"))).not.toThrow();
    if (name.endsWith(".pdf")) expect(bytes.subarray(-6).toString()).toContain("%%EOF");
    if (name.endsWith(".ssml")) expect(bytes.toString("utf8").trimEnd()).toMatch(/<\/speak>$/);
  }
  for (const name of names.filter((each) => each.endsWith(".receipt.json"))) {
    const receipt = JSON.parse(await readFile(join(folder, name), "utf8"));
    for (const { path, sha256 } of receipt.outputs) {
      expect(sha256).toBe(hashOf(await readFile(join(folder, path))));
    }
  }
}

/** Of all outputs; the manifest tells times. */
async function hashesIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name !== "manifest.json");
  const entries = names.map(async (name) => [name, hashOf(await readFile(join(folder, name)))]);
  return Object.fromEntries(await Promise.all(entries));
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
