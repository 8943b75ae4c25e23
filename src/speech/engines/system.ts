import { mkdtemp, readFile, rm } from "node:fs/promises";
import { release, tmpdir } from "node:os";
import { join } from "node:path";
import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Host } from "../../host/host.ts";
import { textOfUtterance, type Utterance } from "../../narration/script.ts";
import { ListCasting } from "../casting.ts";
import {
  type Availability,
  type Engine,
  type SessionOptions,
  SpeechError,
  type SpeechSession,
  type Spoken,
  type Voice,
} from "../engine.ts";
import { plainReading } from "../reading.ts";
import { soundOf } from "../sound.ts";
import { hasSound } from "../speakable.ts";
import { readWave } from "../wave-file.ts";
import { listMacosVoices, macosCommand, macosVoices } from "./system-macos.ts";
import { runThroughSay, type SpeechCommand } from "./system-program.ts";
import { listWindowsVoices, windowsCommand, windowsVoices } from "./system-windows.ts";

/** An utterance may take this long. */
const limitMs = 60_000;

/** What an operating system's speech needs to be told. */
interface Dialect {
  readonly listing: { readonly program: string; readonly args: readonly string[] };
  readonly voicesIn: (printed: string) => Voice[];
  readonly command: (utterance: Utterance, voice: Voice, file: string) => SpeechCommand;
  readonly pitch: boolean;
}

const dialects: Partial<Record<NodeJS.Platform, Dialect>> = {
  darwin: {
    listing: listMacosVoices,
    voicesIn: macosVoices,
    command: (utterance, voice, file) =>
      macosCommand(textOfUtterance(utterance), voice.name, utterance.voice.rate, file),
    pitch: false,
  },
  win32: {
    listing: listWindowsVoices,
    voicesIn: windowsVoices,
    command: (utterance, voice, file) =>
      windowsCommand(textOfUtterance(utterance), voice, utterance.voice, file),
    pitch: true,
  },
};

/** The voices of macOS or Windows, through the `say` package. */
export const system: Engine = systemEngine(process.platform);

/** The engine as it is on a platform. */
export function systemEngine(platform: NodeJS.Platform): Engine {
  const dialect = dialects[platform];
  return {
    name: "system",
    description: "the voices of macOS or Windows",
    capabilities: { wordTimes: false, phonemes: null, offline: true },
    availability: (host) => availability(platform, dialect, host),
    voices: async (host) => (dialect ? installedVoices(dialect, host) : []),
    async open(host, options, report) {
      const here = await availability(platform, dialect, host);
      if (!dialect || !here.available) {
        throw new SpeechError(
          `system: ${here.available ? "not here" : `${here.why}. ${here.howToGet}`}`,
        );
      }
      const voices = await installedVoices(dialect, host);
      return openSession(platform, here.version, dialect, voices, options, report);
    },
  };
}

async function availability(
  platform: NodeJS.Platform,
  dialect: Dialect | undefined,
  host: Host,
): Promise<Availability> {
  if (!dialect) {
    return {
      available: false,
      why: `on ${platform} the system's voices cannot speak into a file`,
      howToGet: "Use --engine espeak, which is built in, or run Readout on macOS or Windows.",
    };
  }
  const voices = await installedVoices(dialect, host);
  if (voices.length > 0) return { available: true, version: release() };
  return {
    available: false,
    why: `${dialect.listing.program} lists no voices`,
    howToGet: "Install a voice in the system's settings (Accessibility or Speech).",
  };
}

async function installedVoices(dialect: Dialect, host: Host): Promise<Voice[]> {
  const { program, args } = dialect.listing;
  const result = await host.run(program, args, { timeoutMs: limitMs });
  if (result.status !== "exited" || result.code !== 0) return [];
  return dialect.voicesIn(new TextDecoder().decode(result.stdout));
}

async function openSession(
  platform: NodeJS.Platform,
  version: string,
  dialect: Dialect,
  voices: readonly Voice[],
  options: SessionOptions,
  report: Report,
): Promise<SpeechSession> {
  const casting = new ListCasting("system", voices, options, report);
  const folder = await mkdtemp(join(tmpdir(), "readout-speech-"));
  let pitchReported = dialect.pitch;
  let files = 0;
  const voiceOf = ({ voice: { family, pitch }, language }: Utterance) => {
    if (pitch !== 0 && !pitchReported) {
      pitchReported = true;
      report(diagnose("speech/no-pitch", "this system’s voices keep their own pitch"));
    }
    return casting.voiceFor(family, language);
  };
  return {
    identity: `system ${platform} ${version}`,
    get voices() {
      return casting.voices;
    },
    readingOf: (utterance) => plainReading(utterance, voiceOf(utterance).name),
    async speak(utterance, signal) {
      const voice = voiceOf(utterance);
      const file = join(folder, `${++files}.wav`);
      const command = dialect.command(utterance, voice, file);
      const audible = hasSound(textOfUtterance(utterance));
      return { ...(await speakInto(platform, command, audible, signal)), voice: voice.name };
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Runs the command and takes its file for the truth: a wrong voice gives neither file nor error. */
async function speakInto(
  platform: NodeJS.Platform,
  command: SpeechCommand,
  audible: boolean,
  signal?: AbortSignal,
): Promise<Omit<Spoken, "voice">> {
  if (!audible) return { samples: new Float32Array(0), sampleRate: 22_050, words: [] };
  await runThroughSay(platform, command, limitMs, signal);
  const bytes = await readFile(command.file).catch((cause: unknown) => {
    throw new SpeechError(`system: ${command.program} wrote no file`, cause);
  });
  const sound = readWave(bytes);
  if (!sound) throw new SpeechError(`system: ${command.program} wrote no WAV file`);
  const { start, end } = soundOf(sound.samples, sound.sampleRate);
  if (start === end) throw new SpeechError(`system: ${command.program} wrote silence`);
  return { samples: sound.samples.subarray(start, end), sampleRate: sound.sampleRate, words: [] };
}
