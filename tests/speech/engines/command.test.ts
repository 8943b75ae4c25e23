import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { nodeHost } from "../../../src/host/node-host.ts";
import { SpeechError, type SpeechSession } from "../../../src/speech/engine.ts";
import { command } from "../../../src/speech/engines/command.ts";
import { faultOfTemplate, fill, parseCommand } from "../../../src/speech/engines/command-line.ts";
import { record } from "../../../src/speech/speak-script.ts";
import { script, utterance, voice } from "../script.ts";

let folder = "";
let session: SpeechSession | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-command-"));
});
afterEach(async () => {
  await session?.close();
  session = null;
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** A program that takes a sentence: a script for Node, with a tone of a given length at hand. */
async function program(body: string): Promise<string> {
  const path = join(folder, "speaker.mjs");
  const tone = `
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
const text = readFileSync(0, "utf8");
const args = process.argv.slice(2);
function tone(milliseconds, rate = 16000) {
  const n = Math.round((rate * milliseconds) / 1000);
  const wav = Buffer.alloc(44 + 2 * n);
  wav.write("RIFF", 0); wav.writeUInt32LE(36 + 2 * n, 4); wav.write("WAVEfmt ", 8);
  wav.writeUInt32LE(16, 16); wav.writeUInt16LE(1, 20); wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24); wav.writeUInt32LE(2 * rate, 28); wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34); wav.write("data", 36); wav.writeUInt32LE(2 * n, 40);
  for (let i = 0; i < n; i++) wav.writeInt16LE(Math.round(9000 * Math.sin(i / 5)), 44 + 2 * i);
  return wav;
}
`;
  await writeFile(path, tone + body);
  return `'${process.execPath}' '${path}'`;
}

async function open(line: string, voices: Record<string, string> = {}): Promise<SpeechSession> {
  const settings = { command: line, model: null };
  session = await command.open(nodeHost, { language: "en-GB", voices, settings }, () => undefined);
  return session;
}

const sentence = utterance("The ferry stays.");

describe("a command line", () => {
  it.each([
    ["piper --model x", ["piper", "--model", "x"]],
    [`'a b' "c d" e\\ f`, ["a b", "c d", "e f"]],
    [`say "a \\" b \\\\ c"`, ["say", `a " b \\ c`]],
    [`x '' "$(touch y)" ; rm | z > w`, ["x", "", "$(touch y)", ";", "rm", "|", "z", ">", "w"]],
  ])("has words: %s", (line, words) => {
    expect(parseCommand(line)).toEqual({ words });
  });

  it("says what is wrong with it", () => {
    expect(parseCommand("x 'y")).toEqual({ fault: "a ' is not closed" });
    expect(parseCommand("  ")).toEqual({ fault: "it names no program" });
    expect(faultOfTemplate(["say", "{text}"])).toContain("standard input");
    expect(faultOfTemplate(["say", "{out}"])).toContain("{out}");
    expect(faultOfTemplate(["{voice}"])).toContain("program itself");
    expect(faultOfTemplate(["say", "-o{wav}", "{voice}"])).toBeNull();
  });

  it("keeps what a placeholder stands for in its word", () => {
    const fillings = { wav: "/a b.wav", voice: "x; rm {wav}", language: "en", rate: "1" };
    expect(fill(["-o{wav}", "{voice}"], fillings)).toEqual(["-o/a b.wav", "x; rm {wav}"]);
  });
});

describe("the engine command", () => {
  it("takes the sound from standard output, and from {wav}", async () => {
    const out = await open(await program("process.stdout.write(tone(900));"));
    const fromOutput = await out.speak(sentence);
    expect(fromOutput.samples.length / fromOutput.sampleRate).toBeCloseTo(0.9, 1);
    await out.close();
    const line = await program("writeFileSync(args[1], tone(700, 24000));");
    const fromFile = await (await open(`${line} --to {wav}`)).speak(sentence);
    expect([fromFile.sampleRate, fromFile.samples.length]).toEqual([24_000, 16_800]);
  });

  it("gives the program hostile text as its input, as it is, and no shell", async () => {
    const log = join(folder, "said.txt");
    const line = await program(`appendFileSync(args[0], text); process.stdout.write(tone(2000));`);
    const here = await open(`${line} '${log}'`);
    const hostile = [
      "$(touch /tmp/readout-hostile) `touch /tmp/readout-hostile`",
      'x")(system "touch /tmp/readout-hostile") (SayText "y',
      "-f /etc/passwd",
      "[[aaa]] ]]> <s> & \u0000\u0007\ud800",
    ];
    for (const text of hostile) await here.speak(utterance(text));
    const said = await readFile(log, "utf8");
    expect(said.split("\n").slice(0, 4)).toEqual([...hostile.slice(0, 3), "[[aaa]] ]]> <s> & "]);
    expect(existsSync("/tmp/readout-hostile")).toBe(false);
  });

  it("gives each role its voice, where the command takes one", async () => {
    const line = await program(
      `const deep = args[0] === "ana" ? 1000 : 500; process.stdout.write(tone(deep));`,
    );
    const here = await open(`${line} {voice}`, { narrator: "ana", quote: "bob" });
    const narrator = await here.speak(sentence);
    const quote = await here.speak(utterance("The ferry stays.", { voice: voice("quote") }));
    expect([narrator.voice, quote.voice]).toEqual(["ana", "bob"]);
    expect(narrator.samples.length).toBe(2 * quote.samples.length);
    expect(here.readingOf(sentence).key).not.toBe(
      here.readingOf({ ...sentence, voice: voice("quote") }).key,
    );
  });

  it.each([
    ["", /no program/],
    ["no-such-program-here", /there is no program “no-such-program-here”/],
    ["cat {text}", /standard input/],
    ["cat 'x", /not closed/],
  ])("is not here with the command “%s”, and says why", async (line, why) => {
    const found = await command.availability(nodeHost, { command: line, model: null });
    expect(found).toMatchObject({ available: false, why: expect.stringMatching(why) });
    await expect(open(line)).rejects.toThrow(SpeechError);
  });

  it.each<[string, string, RegExp]>([
    ["fails", `console.error("no model"); process.exit(3);`, /failed \(3\): no model/],
    ["crashes", `process.kill(process.pid, "SIGSEGV"); await new Promise(() => 0);`, /failed/],
    ["answers nothing", "", /it gave nothing/],
    ["answers something else", `process.stdout.write("RIFFxxxx");`, /8 bytes that are no WAV file/],
    ["writes half a header", `process.stdout.write(tone(10).subarray(0, 30));`, /no WAV file/],
  ])("reports a program that %s", async (_what, body, message) => {
    await expect((await open(await program(body))).speak(sentence)).rejects.toThrow(message);
  });

  it("reports a program that writes no file where it should", async () => {
    const line = await program("process.stdout.write(tone(900));");
    await expect((await open(`${line} {wav}`)).speak(sentence)).rejects.toThrow(
      /no file at \{wav\}/,
    );
  });

  it("reports silence, and speech that stops short, with its sentence", async () => {
    const reported: Diagnostic[] = [];
    const short = "The ferry stays for good, and nobody had expected it at all.";
    const line = await program(`process.stdout.write(/nobody/.test(text) ? tone(60) : tone(900));`);
    const take = await record(script([sentence, utterance(short)]), await open(line), (x) => {
      reported.push(x);
    });
    expect(take.timeline).toHaveLength(1);
    expect(reported.map(({ code }) => code)).toContain("speech/not-spoken");
  });

  it("ends the program, and what that has started, when it is no longer wanted", async () => {
    const pids = join(folder, "pids");
    const path = join(folder, "hang.sh");
    await writeFile(path, `#!/bin/sh\necho $$ > ${pids}\nsleep 600 &\necho $! >> ${pids}\nwait\n`);
    await chmod(path, 0o755);
    const here = await open(path);
    const stop = new AbortController();
    const speech = here.speak(sentence, stop.signal);
    speech.catch(() => undefined);
    while (!existsSync(pids) || (await readFile(pids, "utf8")).split("\n").length < 3) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    stop.abort(new Error("enough"));
    await expect(speech).rejects.toThrow("enough");
    for (const pid of (await readFile(pids, "utf8")).trim().split("\n")) {
      await expect.poll(() => isRunning(Number(pid))).toBe(false);
    }
  });

  it("leaves nothing in the folder for temporary files", async () => {
    const line = await program("writeFileSync(args[0], tone(700));");
    // A folder of its own: others are speaking meanwhile.
    const temporary = join(folder, "temporary");
    await mkdir(temporary);
    vi.stubEnv("TMPDIR", temporary);
    const here = await open(`${line} {wav}`);
    await here.speak(sentence);
    expect(await readdir(temporary)).toHaveLength(1);
    await here.close();
    expect(await readdir(temporary)).toEqual([]);
  });
});

/** A zombie that nobody has waited for yet does not run. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
