import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { encodeWav } from "../../../src/audio/wav.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { wholeOf } from "../../../src/host/content.ts";
import { nodeHost } from "../../../src/host/node-host.ts";
import {
  type SessionOptions,
  SpeechError,
  type SpeechSession,
} from "../../../src/speech/engine.ts";
import { systemEngine } from "../../../src/speech/engines/system.ts";
import { macosCommand, macosVoices } from "../../../src/speech/engines/system-macos.ts";
import { runThroughSay } from "../../../src/speech/engines/system-program.ts";
import { windowsCommand, windowsVoices } from "../../../src/speech/engines/system-windows.ts";
import { readWave } from "../../../src/speech/wave-file.ts";
import { exampleTags } from "../../audio/example-tags.ts";
import { highest, sine } from "../../audio/signals.ts";
import { soundOf } from "../../audio/sounds.ts";
import { utterance, voice } from "../script.ts";

const hostile = '-f /etc/passwd" [[volm 0]] $(touch x)</speak>\u0000\ud800 end';

describe("the macOS command", () => {
  it("keeps the text out of the arguments and the synthesiser's commands out of the text", () => {
    const { program, args, input } = macosCommand(hostile, "Daniel", 0.9, "/tmp/a b.wav");
    expect([program, ...args]).toEqual([
      "say",
      "-v",
      "Daniel",
      "-r",
      "158",
      "-o",
      "/tmp/a b.wav",
      "--file-format=WAVE",
      "--data-format=LEI16@22050",
      "-f",
      "-",
    ]);
    expect(input).toBe('-f /etc/passwd" [ [volm 0] ] $(touch x)</speak> end');
  });

  it("finds the voices in the program's list, names with blanks included", () => {
    const list = [
      "Daniel              en_GB    # Hello, my name is Daniel.",
      "Eddy (English (UK)) en_GB    # Hello! My name is Eddy.",
      "Majed               ar_001   # مرحبًا",
      "nonsense",
      "",
    ].join("\n");
    expect(macosVoices(list).map(({ name, language }) => [name, language])).toEqual([
      ["Daniel", "en-GB"],
      ["Eddy (English (UK))", "en-GB"],
      ["Majed", "ar-001"],
    ]);
  });
});

describe("the Windows command", () => {
  const named = { name: "O'Hara; rm", language: "en-GB" };
  const command = windowsCommand(hostile, named, { rate: 0.9, pitch: 2 }, "C:\\a b.wav");

  it("is one fixed script; voice and file come in the environment", () => {
    const [encoded = ""] = command.args.slice(-1);
    const powershell = Buffer.from(encoded, "base64").toString("utf16le");
    expect(powershell).toContain("SelectVoice($env:READOUT_VOICE)");
    expect(powershell).not.toContain("O'Hara");
    expect(command.environment).toEqual({
      READOUT_VOICE: "O'Hara; rm",
      READOUT_FILE: "C:\\a b.wav",
    });
    const other = windowsCommand("x", named, { rate: 1, pitch: 0 }, "C:\\b.wav");
    expect(other.args).toEqual(command.args);
  });

  it("gives the text as escaped SSML", () => {
    expect(command.input).toBe(
      '<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en-GB">' +
        '<prosody rate="-10%" pitch="+2st">-f /etc/passwd&quot; [[volm 0]] $(touch x)&lt;/speak&gt; end' +
        "</prosody></speak>",
    );
  });

  it("finds the voices in the listing, and none in what is no listing", () => {
    const zira = { name: "Zira", language: "en-US", gender: "Female", description: "Zira" };
    expect(windowsVoices(`\ufeff${JSON.stringify([zira])}`)).toMatchObject([{ gender: "female" }]);
    expect(windowsVoices(JSON.stringify(zira))).toHaveLength(1);
    expect(windowsVoices("Access denied")).toEqual([]);
    expect(windowsVoices("null")).toEqual([]);
  });
});

describe("readWave", () => {
  const samples = sine(8000, 440, 0.5, 0.1);
  const bytes = wholeOf(encodeWav(soundOf(8000, 2, samples), exampleTags));

  it("reads back what encodeWav writes", () => {
    const sound = readWave(bytes);
    expect(sound?.sampleRate).toBe(8000);
    expect(sound?.samples).toHaveLength(800);
    const error = sound?.samples.map((sample, i) => Math.abs(sample - (samples[i] ?? 0)));
    expect(highest(error ?? samples)).toBeLessThan(1e-4);
  });

  it("reads what there is of a file cut short, and refuses what is none", () => {
    expect(readWave(bytes.subarray(0, 1044))?.samples).toHaveLength(250);
    expect(readWave(new TextEncoder().encode("RIFF, says the text"))).toBeNull();
    expect(readWave(bytes.subarray(0, 30))).toBeNull();
    expect(readWave(new Uint8Array(0))).toBeNull();
  });
});

/** A program on PATH that is called as macOS's `say` and does what each test needs. */
describe.skipIf(process.platform === "win32")("the engine on macOS", () => {
  const path = process.env["PATH"];
  let folder = "";
  let session: SpeechSession | null = null;
  let reported: Diagnostic[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "readout-test-"));
    process.env["PATH"] = `${folder}${delimiter}${path}`;
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    await session?.close();
    session = null;
    process.env["PATH"] = path;
    await rm(folder, { recursive: true });
  });

  /** `speaks` is JavaScript that may use `file`, `text`, `args` and `fs`. */
  async function install(speaks: string): Promise<void> {
    const program = `#!${process.execPath}
      const fs = require("node:fs");
      const args = process.argv.slice(2);
      if (args[1] === "?") {
        console.log("Daniel   en_GB  # Hello.\\nKate   en_GB  # Hi.\\nThomas   fr_FR  # Bonjour.");
        process.exit(0);
      }
      const file = args[args.indexOf("-o") + 1];
      const text = fs.readFileSync(0, "utf8");
      const wave = fs.readFileSync(${JSON.stringify(join(folder, "tone.wav"))});
      fs.appendFileSync(${JSON.stringify(join(folder, "log"))}, JSON.stringify({ args, text }) + "\\n");
      ${speaks}`;
    await writeFile(join(folder, "say"), program);
    await chmod(join(folder, "say"), 0o755);
    const tone = sine(22_050, 440, 0.3, 1);
    await writeFile(
      join(folder, "tone.wav"),
      wholeOf(encodeWav(soundOf(22_050, 2, tone), exampleTags)),
    );
  }

  async function open(options: Partial<SessionOptions> = {}): Promise<SpeechSession> {
    reported = [];
    const report = (diagnostic: Diagnostic) => void reported.push(diagnostic);
    const all = { language: "en-GB", voices: {}, ...options };
    session = await systemEngine("darwin").open(nodeHost, all, report);
    return session;
  }

  async function calls(): Promise<{ args: string[]; text: string }[]> {
    const log = await readFile(join(folder, "log"), "utf8");
    return log
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  }

  it("speaks through the program: the text on standard input, a voice for each role", async () => {
    await install(
      "fs.writeFileSync(file, wave); process.stderr.write('a warning that is no error');",
    );
    const here = await open();
    const spoken = await here.speak(utterance("It is – “here”."));
    expect(spoken.samples.length / spoken.sampleRate).toBeCloseTo(1, 1);
    await here.speak(utterance("Oui.", { voice: voice("quote") }));
    await here.speak(utterance("Oui.", { language: "fr" }));
    expect(here.voices).toEqual({ narrator: "Daniel", quote: "Kate" });
    const made = await calls();
    expect(made.map(({ text }) => text)).toEqual(["It is – “here”.", "Oui.", "Oui."]);
    expect(made.map(({ args }) => args[1])).toEqual(["Daniel", "Kate", "Thomas"]);
  });

  it("takes the file for the truth, not the exit code", async () => {
    await install("");
    await expect((await open()).speak(utterance("Hello."))).rejects.toThrow("wrote no file");
    await install("fs.writeFileSync(file, 'no sound');");
    await expect((await open()).speak(utterance("Hello."))).rejects.toThrow("no WAV file");
    await install("wave.fill(0, 44); fs.writeFileSync(file, wave);");
    await expect((await open()).speak(utterance("Hello."))).rejects.toThrow("silence");
  });

  it("says what the program complained of when it fails", async () => {
    await install(
      "fs.writeFileSync(file, wave); console.error('Voice is broken'); process.exit(3);",
    );
    await expect((await open()).speak(utterance("Hello."))).rejects.toThrow(
      "system: say failed (3): Voice is broken",
    );
  });

  it("survives a program that does not read, and one that is not there", async () => {
    await install("");
    const here = await open();
    await writeFile(join(folder, "say"), "#!/bin/sh\nexit 1\n");
    await expect(here.speak(utterance(`${"word ".repeat(50_000)}.`))).rejects.toThrow(SpeechError);
    await rm(join(folder, "say"));
    await expect(here.speak(utterance("Hello."))).rejects.toThrow("could not be run");
  });

  it("ends a program that takes too long, or is no longer wanted", async () => {
    await install(
      "fs.writeFileSync(file + '.pid', String(process.pid)); setInterval(() => {}, 1000);",
    );
    const command = macosCommand("Hello.", "Daniel", 1, join(folder, "out.wav"));
    // On a busy machine the program may not have begun by then: it gets more time.
    const endedAfter = async (ms: number): Promise<number> => {
      const ended = runThroughSay("darwin", command, ms);
      await expect(ended).rejects.toThrow(`more than ${ms / 1000} seconds`);
      const pid = await readFile(join(folder, "out.wav.pid"), "utf8").catch(() => null);
      return pid ? Number(pid) : endedAfter(ms * 4);
    };
    const pid = await endedAfter(700);
    expect(() => process.kill(pid, 0)).toThrow("ESRCH");
    const speech = (await open()).speak(utterance("Hello."), AbortSignal.timeout(300));
    await expect(speech).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("refuses a voice that is not installed", async () => {
    await install("");
    await expect(open({ voices: { quote: "Danyel" } })).rejects.toThrow("did you mean “Daniel”");
  });

  it("reports what the system cannot do: pitch, a language, a second voice", async () => {
    await install("fs.writeFileSync(file, wave);");
    const here = await open({ language: "fr" });
    await here.speak(utterance("Oui.", { voice: { ...voice("narrator"), pitch: -2 } }));
    await here.speak(utterance("Oui.", { voice: voice("quote") }));
    await here.speak(utterance("Ja.", { language: "de" }));
    expect(reported.map(({ code }) => code)).toEqual([
      "speech/no-pitch",
      "speech/no-voice",
      "speech/no-language",
    ]);
  });

  it("leaves nothing behind", async () => {
    await install("fs.writeFileSync(file, wave);");
    // A folder of its own: others are speaking meanwhile.
    const temporary = join(folder, "temporary");
    await mkdir(temporary);
    vi.stubEnv("TMPDIR", temporary);
    const here = await open();
    await here.speak(utterance("Hello."));
    expect(await readdir(temporary)).toHaveLength(1);
    await here.close();
    expect(await readdir(temporary)).toEqual([]);
  });
});

describe("the engine on Linux", () => {
  it("is not available, and says why and what to use", async () => {
    const engine = systemEngine("linux");
    expect(await engine.availability(nodeHost)).toMatchObject({
      available: false,
      howToGet: expect.stringContaining("--engine espeak"),
    });
    const opening = engine.open(nodeHost, { language: "en", voices: {} }, () => undefined);
    await expect(opening).rejects.toThrow("cannot speak into a file");
  });
});
