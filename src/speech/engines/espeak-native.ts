import { availableParallelism } from "node:os";
import type { Host } from "../../host/host.ts";
import type { Utterance } from "../../narration/script.ts";
import { type Availability, type Engine, SpeechError, type Spoken } from "../engine.ts";
import { runProgram, turnstile } from "../program.ts";
import { joined, unheard, waveSpeech } from "../wave-speech.ts";
import { Casting } from "./espeak-casting.ts";
import { passagesOf } from "./espeak-markup.ts";
import { mnemonicsOf } from "./espeak-phonemes.ts";
import { type EspeakVoice, VoiceShelf } from "./espeak-voices.ts";

const program = "espeak-ng";

/** Words per minute at the rate 1; steps of the program's pitch for a semitone. */
const usualRate = 175;
const stepsPerSemitone = 7;

/** eSpeak NG as a program of its own, where it is installed. */
export const espeakNative: Engine = {
  name: "espeak-ng",
  description: "eSpeak NG as installed on this machine; no times of single words",
  capabilities: { wordTimes: false, phonemes: "espeak", offline: true },
  availability,
  voices: async (host) => (await shelf(host)).list(),
  async open(host, options, report) {
    const here = await availability(host);
    if (!here.available) throw new SpeechError(`${program}: ${here.why}. ${here.howToGet}`);
    const casting = new Casting(await shelf(host), options, report);
    const turn = turnstile(availableParallelism());
    const voiceOf = ({ voice, language }: Utterance) => casting.voiceFor(voice.family, language);
    let closed = false;
    return {
      identity: `${program} ${here.version}`,
      get voices() {
        return casting.voices;
      },
      readingOf(utterance) {
        const voice = voiceOf(utterance);
        const key = JSON.stringify([argumentsFor(utterance, voice), markupOf(utterance, voice)]);
        return { voice: voice.name, key };
      },
      async speak(utterance, signal) {
        if (closed) throw new SpeechError(`${program}: the session is closed`);
        const voice = voiceOf(utterance);
        const args = argumentsFor(utterance, voice);
        const sounds: Spoken[] = [];
        for (const markup of markupOf(utterance, voice)) {
          const bytes = await turn(() => runProgram(host, program, program, args, markup, signal));
          sounds.push(waveSpeech(program, bytes, voice.name));
        }
        return unheard(utterance, 22_050, voice.name) ?? joined(sounds, voice.name);
      },
      close: async () => {
        closed = true;
      },
    };
  },
};

async function availability(host: Host): Promise<Availability> {
  const result = await host.run(program, ["--version"], { timeoutMs: 10_000 });
  const version = /: (\d\S*)/.exec(outputOf(result))?.[1];
  if (version !== undefined) return { available: true, version };
  return {
    available: false,
    why: "the program espeak-ng is not installed",
    howToGet: "Install it (apt install espeak-ng, brew install espeak-ng), or use --engine espeak.",
  };
}

async function shelf(host: Host): Promise<VoiceShelf> {
  const [voices, variants] = await Promise.all(
    ["--voices", "--voices=variant"].map((option) => host.run(program, [option])),
  );
  return new VoiceShelf({
    sampleRate: 22_050,
    voices: rowsOf(outputOf(voices)).map(({ name, file }) => ({ identifier: file, name })),
    variants: rowsOf(outputOf(variants)).map(({ file }) => file.replace(/^!v\//, "")),
  });
}

/** The rows of `Pty Language Age/Gender VoiceName File Other Languages`; mbrola voices need more than is here. */
function rowsOf(printed: string): { readonly name: string; readonly file: string }[] {
  return printed.split("\n").flatMap((line) => {
    const [, name, file] = /^\s*\d+\s+\S+\s+\S+\s+(\S+)\s+(\S+)/.exec(line) ?? [];
    if (name === undefined || file === undefined || file.startsWith("mb/")) return [];
    return [{ name: name.replaceAll("_", " "), file }];
  });
}

function outputOf(result: Awaited<ReturnType<Host["run"]>> | undefined): string {
  const isThere = result?.status === "exited" && result.code === 0;
  return isThere ? new TextDecoder().decode(result.stdout) : "";
}

function argumentsFor(
  { voice: { rate, pitch } }: Utterance,
  voice: EspeakVoice,
): readonly string[] {
  const clamp = (value: number, least: number, most: number) =>
    String(Math.min(most, Math.max(least, Math.round(value))));
  const speed = clamp(usualRate * rate, 80, 450);
  const tone = clamp(50 + pitch * stepsPerSemitone, 0, 99);
  return ["-m", "-v", voice.identifier, "-s", speed, "-p", tone, "--stdin", "--stdout"];
}

/** The program takes the same markup as the library; its marks say nothing here and do no harm. */
function markupOf({ words }: Utterance, voice: EspeakVoice): readonly string[] {
  const passages = passagesOf(words, 0, words.length, ({ phonemes }) => {
    const said =
      phonemes !== null && voice.language.startsWith("en") ? mnemonicsOf(phonemes) : null;
    return said !== null && "mnemonics" in said ? said.mnemonics : null;
  });
  return passages.map(({ markup }) => markup);
}
