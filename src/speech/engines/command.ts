import { mkdtemp, readFile, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { delimiter, isAbsolute, join, sep } from "node:path";
import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Host } from "../../host/host.ts";
import { textOfUtterance, type Utterance } from "../../narration/script.ts";
import {
  type Availability,
  type Engine,
  type EngineSettings,
  noEngineSettings,
  type SessionOptions,
  SpeechError,
  type SpeechSession,
} from "../engine.ts";
import { runProgram, turnstile } from "../program.ts";
import { speakable } from "../speakable.ts";
import { unheard, waveSpeech } from "../wave-speech.ts";
import { faultOfTemplate, fill, parseCommand } from "./command-line.ts";

/** Any program that speaks: the text on its standard input, a WAV file on its standard output or at `{wav}`. */
export const command: Engine = {
  name: "command",
  description: "any program, by --engine-command 'piper --model x --output_file {wav}'",
  capabilities: { wordTimes: false, phonemes: null, offline: true },
  availability,
  voices: async () => [],
  async open(host, options, report) {
    const { settings = noEngineSettings } = options;
    const here = await availability(host, settings);
    if (!here.available) throw new SpeechError(`command: ${here.why}. ${here.howToGet}`);
    return openSession(wordsOf(settings), here.version, host, options, report);
  },
};

const howToGet = "Give --engine-command 'program arguments'; the text comes on standard input.";

async function availability(host: Host, settings = noEngineSettings): Promise<Availability> {
  if (settings.command === null) {
    return { available: false, why: "no --engine-command was given", howToGet };
  }
  const parsed = parseCommand(settings.command);
  const fault = "fault" in parsed ? parsed.fault : faultOfTemplate(parsed.words);
  if (fault !== null) {
    return { available: false, why: `the command cannot be used: ${fault}`, howToGet };
  }
  const [program = "", ...args] = wordsOf(settings);
  const path = await findProgram(program, host);
  if (path === null) return { available: false, why: `there is no program “${program}”`, howToGet };
  return { available: true, version: await fingerprint([path, ...args], host) };
}

function wordsOf({ command: line }: EngineSettings): readonly string[] {
  const parsed = parseCommand(line ?? "");
  return "words" in parsed ? parsed.words : [];
}

/** Where a program lies: as a path, or in one of the folders of PATH. */
async function findProgram(program: string, host: Host): Promise<string | null> {
  const folders =
    isAbsolute(program) || program.includes(sep) ? [""] : (host.env("PATH") ?? "").split(delimiter);
  const endings = process.platform === "win32" ? ["", ".exe"] : [""];
  for (const folder of folders) {
    for (const ending of endings) {
      const path = join(folder, program + ending);
      if ((await host.kindOf(path)) === "file") return path;
    }
  }
  return null;
}

/** Tells a program and the files that it is given, such as a model, from others of the same names. */
async function fingerprint(paths: readonly string[], host: Host): Promise<string> {
  const facts = await Promise.all(paths.map((path) => host.factsOf(path)));
  return host.hash(JSON.stringify(facts)).slice(0, 12);
}

interface Cast {
  readonly voices: Readonly<Record<string, string>>;
  voiceFor(utterance: Utterance): string;
}

/** The voice that a role was given, or the narrator's; a program whose command names no voice has one. */
function castingFor(takesVoice: boolean, { voices }: SessionOptions, report: Report): Cast {
  const used = new Map(Object.entries(voices));
  if (!takesVoice && used.size > 0) {
    throw new SpeechError("command: it takes no --voice: {voice} does not stand in the command");
  }
  const narrator = voices["narrator"];
  if (takesVoice && narrator === undefined) {
    throw new SpeechError("command: give {voice} a value, with --voice narrator=name");
  }
  let told = false;
  return {
    get voices() {
      return Object.fromEntries(used);
    },
    voiceFor({ voice: { family } }) {
      const [first] = family;
      const role = first?.type === "name" ? first.name : "narrator";
      const voice = used.get(role) ?? narrator ?? "the command's";
      if (role === "quote" && voice === (narrator ?? "the command's") && !told) {
        told = true;
        const message = "The command has one voice; quotes sound like the narrator.";
        report(diagnose("speech/no-voice", message));
      }
      used.set(role, voice);
      return voice;
    },
  };
}

async function openSession(
  words: readonly string[],
  version: string,
  host: Host,
  options: SessionOptions,
  report: Report,
): Promise<SpeechSession> {
  const { language } = options;
  const [program = "", ...args] = words;
  const takesVoice = words.some((word) => word.includes("{voice}"));
  const cast = castingFor(takesVoice, options, report);
  const writesFile = args.some((arg) => arg.includes("{wav}"));
  const takesRate = args.some((arg) => arg.includes("{rate}"));
  const folder = await mkdtemp(join(tmpdir(), "readout-speech-"));
  const turn = turnstile(availableParallelism());
  let files = 0;
  let closed = false;
  return {
    identity: `command ${version} ${JSON.stringify(words)}`,
    get voices() {
      return cast.voices;
    },
    readingOf(utterance) {
      const voice = cast.voiceFor(utterance);
      const rate = takesRate ? utterance.voice.rate : 1;
      const spoken = utterance.language ?? language;
      return { voice, key: JSON.stringify([voice, rate, spoken, textOfUtterance(utterance)]) };
    },
    speak(utterance, signal) {
      const voice = cast.voiceFor(utterance);
      const silent = unheard(utterance, 22_050, voice);
      return turn(async () => {
        if (closed) throw new SpeechError("command: the session is closed");
        if (silent) return silent;
        const wav = join(folder, `${++files}.wav`);
        const filled = fill(args, {
          wav,
          voice: takesVoice ? voice : "",
          language: utterance.language ?? language,
          rate: String(utterance.voice.rate),
        });
        const input = `${speakable(textOfUtterance(utterance))}\n`;
        const output = await runProgram(host, "command", program, filled, input, signal);
        if (!writesFile) return waveSpeech("command", output, voice);
        const bytes = await readFile(wav).catch((cause: unknown) => {
          throw new SpeechError(`command: ${program} wrote no file at {wav}`, cause);
        });
        await rm(wav, { force: true });
        return waveSpeech("command", bytes, voice);
      });
    },
    async close() {
      closed = true;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
