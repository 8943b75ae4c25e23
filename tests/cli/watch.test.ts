import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noStack, runReadout } from "./command-line.ts";

const article = (name: string) => `The ${name} stays\n\n“We stay,” said Ana Ruiz.\n`;

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "readout-watch-"));
  await mkdir(join(root, "in"));
});
afterEach(() => rm(root, { recursive: true }));

const put = (name: string, text: string) => writeFile(join(root, "in", name), text);
const filesIn = (folder: string) => readdir(join(root, folder)).catch((): string[] => []);

/** Watches until a condition holds, then ends the watch with a signal. */
async function watch(
  until: () => Promise<boolean>,
  signal: NodeJS.Signals = "SIGTERM",
  settle = 0.4,
): Promise<{ readonly code: number | null; readonly stderr: string }> {
  const program = [join(process.cwd(), "bin/readout.js"), "watch", "in", "-o", "out"];
  const options = ["-t", "txt", "--settle", String(settle)];
  const child = spawn(process.execPath, [...program, ...options], { cwd: root });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  child.stdout.resume();
  const ended = once(child, "exit");
  while (child.exitCode === null && !(await until())) await wait(50);
  child.kill(signal);
  const [code] = await ended;
  return { code, stderr };
}

describe("readout watch", () => {
  it("takes what lay there before, and moves each file when its outputs are there", async () => {
    await put("ferry.txt", article("ferry"));
    await put("notes.xyz", "no article");
    const { code } = await watch(async () => (await filesIn("in/_PROCESSED")).length > 0);
    expect(code).toBe(130);
    expect(await filesIn("in")).toEqual(["_PROCESSED", "notes.xyz"]);
    expect(await filesIn("in/_PROCESSED")).toEqual(["ferry.txt"]);
    expect(await filesIn("out")).toEqual(["ferry.receipt.json", "ferry.txt", "manifest.json"]);
  });

  it("puts one that fails aside with its messages and goes on with the next", async () => {
    await put("broken.json", '{"uri": "x", "headline": ');
    const waiting = watch(async () => (await filesIn("in/_PROCESSED")).length > 0, "SIGINT");
    while ((await filesIn("in/_ERROR")).length < 2) await wait(50);
    await put("tug.txt", article("tug"));
    const { code, stderr } = await waiting;
    expect(code).toBe(130);
    expect(stderr).not.toMatch(noStack);
    expect(await filesIn("in/_ERROR")).toEqual(["broken.json", "broken.json.messages.txt"]);
    const messages = await readFile(join(root, "in/_ERROR/broken.json.messages.txt"), "utf8");
    expect(messages).toMatch(/broken\.json:1:\d+: error json\/malformed/);
    expect(messages).toContain("help:");
    expect(await filesIn("in/_PROCESSED")).toEqual(["tug.txt"]);
  });

  it("waits until the last of a file is written", async () => {
    await put("slow.txt", "The slow boat\n\n");
    const writing = (async () => {
      for (let part = 0; part < 12; part++) {
        await appendFile(join(root, "in/slow.txt"), `Part ${part} came.\n\n`);
        await wait(150);
      }
    })();
    // So long no machine leaves a process without its turn.
    const settle = 3;
    const isTaken = async () => (await filesIn("in/_PROCESSED")).length > 0;
    await watch(isTaken, "SIGTERM", settle);
    await writing;
    expect(await filesIn("in")).toEqual(["_PROCESSED"]);
    expect(await readFile(join(root, "out/slow.txt"), "utf8")).toContain("Part 11 came.");
  });

  it("survives a restart, gives what comes again a number and takes an article's review along", async () => {
    for (const time of [1, 2]) {
      await put("ferry.txt", article(`ferry no. ${time}`));
      if (time === 2) await put("ferry.txt.review.yaml", "readout: 1\nquotes: []\n");
      const { stderr } = await watch(async () => !(await filesIn("in")).includes("ferry.txt"));
      expect(stderr).not.toContain("output/stale");
    }
    const processed = ["ferry-2.txt", "ferry-2.txt.review.yaml", "ferry.txt"];
    expect(await filesIn("in/_PROCESSED")).toEqual(processed);
    expect(await readFile(join(root, "out/ferry.txt"), "utf8")).toContain("number two");
  });

  it("refuses to begin where an option or the output folder is at fault", async () => {
    await put("ferry.txt", article("ferry"));
    for (const args of [
      ["-t", "no-such"],
      ["-o", "in"],
      ["--settle", "soon"],
    ]) {
      const { code, stderr } = await runReadout(root, ["watch", "in", ...args]);
      expect(code).toBe(2);
      expect(stderr).toContain("options/");
    }
    expect(await filesIn("in")).toEqual(["ferry.txt"]);
  });
});
