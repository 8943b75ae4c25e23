import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readWave } from "../../src/speech/wave-file.ts";
import { noStack, runReadout } from "./command-line.ts";

const article = [
  "The ferry stays",
  "“We stay,” Ana Ruiz said through an interpreter.",
  "The boat sails at noon.",
].join("\n\n");

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "readout-listen-"));
  await mkdir(join(root, "bin"));
  await writeFile(join(root, "ferry.txt"), `${article}\n`);
});
afterEach(() => rm(root, { recursive: true }));

/** Puts a program of that name where Readout looks for players; it runs these lines of JavaScript. */
async function givePlayer(name: string, lines: string): Promise<void> {
  const path = join(root, "bin", name);
  await writeFile(path, `#!${process.execPath}\nconst fs = require("node:fs");\n${lines}\n`);
  await chmod(path, 0o755);
}

/** A player that keeps what it gets in a file of its own, and its process's number. */
const recorder = `
  fs.appendFileSync("calls.txt", process.pid + " " + process.argv.slice(2).join(" ") + "\\n");
  const sound = fs.createWriteStream("heard-" + process.pid + ".wav");
  process.stdin.pipe(sound);
`;

const listen = (...args: readonly string[]) =>
  runReadout(root, ["listen", "ferry.txt", "--no-cache", ...args], "", {
    PATH: join(root, "bin"),
  });

async function heard() {
  const names = (await readdir(root)).filter((name) => name.startsWith("heard-"));
  return Promise.all(names.map(async (name) => readWave(await readFile(join(root, name)))));
}

describe("readout listen", () => {
  it("plays the article in one stream and shows each sentence with its speaker and label", async () => {
    await givePlayer("ffplay", recorder);
    const { code, stdout, stderr } = await listen();
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout.split("\n")).toEqual([
      "Narrator: The ferry stays",
      "Label: Translated by an interpreter:",
      "Ana Ruiz (translated): “We stay,”",
      "Narrator: Ana Ruiz said through an interpreter.",
      "Narrator: The boat sails at noon.",
      "Note: This article was read by a synthetic voice.",
      "",
    ]);
    const [sound, ...others] = await heard();
    expect(others).toEqual([]);
    const seconds = (sound?.samples.length ?? 0) / (sound?.sampleRate ?? 1);
    expect(seconds).toBeGreaterThan(6);
    expect(seconds).toBeLessThan(20);
    expect(sound?.samples.some((sample) => Math.abs(sample) > 0.1)).toBe(true);
  }, 60_000);

  it("begins with the sentence that was asked for, and gives JSON on request", async () => {
    await givePlayer("ffplay", recorder);
    const { code, stdout } = await listen("--from-sentence", "3", "--json");
    expect(code).toBe(0);
    const pieces = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const piece = { readout: 1, sentence: 3, speaker: null, translated: false };
    expect(pieces).toEqual([
      { ...piece, kind: "narration", text: "The boat sails at noon." },
      { ...piece, kind: "note", text: "This article was read by a synthetic voice." },
    ]);
  }, 60_000);

  it("gives a player that takes files one file after the other, and leaves none behind", async () => {
    await givePlayer(
      "afplay",
      `const bytes = fs.readFileSync(process.argv[2]);
       fs.appendFileSync("calls.txt", process.argv[2] + " " + bytes.toString("latin1", 0, 4) + "\\n");`,
    );
    const { code } = await listen("--player", "afplay", "--from-sentence", "2");
    expect(code).toBe(0);
    const calls = (await readFile(join(root, "calls.txt"), "utf8")).trim().split("\n");
    expect(calls).toHaveLength(5);
    for (const call of calls) {
      const [path = "", magic] = call.split(" ");
      expect(magic).toBe("RIFF");
      await expect(readFile(path)).rejects.toThrow("ENOENT");
    }
  }, 60_000);

  it("says how to get a player where none is installed", async () => {
    const none = await listen();
    expect(none.code).toBe(2);
    expect(none.stderr).toContain("listen/no-player");
    expect(none.stderr).toMatch(/help: Install ffplay .* or mpv/);
    await givePlayer("ffplay", recorder);
    const other = await listen("--player", "mpv");
    expect(other.code).toBe(2);
    expect(other.stderr).toContain("the player “mpv” is not installed");
  });

  it("passes on why a player gave up", async () => {
    await givePlayer("ffplay", `console.error("no sound card"); process.exit(3);`);
    const { code, stderr } = await listen();
    expect(code).toBe(1);
    expect(stderr).toContain("listen/not-played: ffplay gave up (3): no sound card");
    expect(stderr).not.toMatch(noStack);
  }, 60_000);

  it("ends at once when interrupted, and the player with it", async () => {
    await givePlayer("ffplay", recorder);
    const program = [join(process.cwd(), "bin/readout.js"), "listen", "ferry.txt", "--no-cache"];
    const child = spawn(process.execPath, program, {
      cwd: root,
      env: { ...process.env, PATH: join(root, "bin") },
    });
    child.stderr.resume();
    const ended = once(child, "exit");
    child.stdout.resume();
    // A slow machine takes some time to start the player.
    const calls = () => readFile(join(root, "calls.txt"), "utf8").catch(() => "");
    while ((await calls()) === "" && child.exitCode === null) await wait(20);
    child.kill("SIGINT");
    const [code] = await ended;
    expect(code).toBe(130);
    const [pid = ""] = (await calls()).split(" ");
    expect(Number(pid)).toBeGreaterThan(0);
    await expect.poll(() => isRunning(Number(pid))).toBe(false);
  }, 60_000);

  it("refuses a sentence that is no number, and one that the article does not have", async () => {
    await givePlayer("ffplay", recorder);
    expect((await listen("--from-sentence", "two")).code).toBe(2);
    const { code, stderr } = await listen("--from-sentence", "40");
    expect(code).toBe(2);
    expect(stderr).toContain("--from-sentence 40: there are 3 sentences");
  }, 60_000);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
