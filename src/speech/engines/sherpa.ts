import { availableParallelism } from "node:os";
import { relative } from "node:path";
import type { Host } from "../../host/host.ts";
import { textOfUtterance, type Utterance } from "../../narration/script.ts";
import { ListCasting } from "../casting.ts";
import {
  type Availability,
  type Engine,
  type EngineSettings,
  noEngineSettings,
  SpeechError,
  type SpeechSession,
  type Spoken,
  type Voice,
} from "../engine.ts";
import { packageVersion } from "../engine-package.ts";
import { passagesOfText } from "../passages.ts";
import { turnstile } from "../program.ts";
import { plainReading } from "../reading.ts";
import { speakable } from "../speakable.ts";
import { joined, trimmed, unheard } from "../wave-speech.ts";
import { type FoundModel, type SherpaModel, sherpaModel } from "./sherpa-model.ts";

const packageName = "sherpa-onnx-node";

/** Characters of one call: Kokoro loses the end of what is longer than about 510 tokens. */
const longestPassage = 300;

/** Piper and Kokoro voices through sherpa-onnx, with a model folder that the user names. */
export const sherpa: Engine = {
  name: "sherpa",
  description: "Piper and Kokoro voices through sherpa-onnx, by --model folder",
  capabilities: { wordTimes: false, phonemes: null, offline: true },
  availability,
  voices: async () => [],
  async open(host, options, report) {
    const { settings = noEngineSettings } = options;
    const here = await availability(host, settings);
    if (!here.available) throw new SpeechError(`sherpa: ${here.why}. ${here.howToGet}`);
    const found = await modelIn(settings, host);
    if ("fault" in found) throw new SpeechError(`sherpa: ${found.fault}`);
    const tts = await load(found.model);
    const speakers = speakersOf(tts.numSpeakers, options.language);
    const casting = new ListCasting("sherpa", speakers, options, report);
    return openSession(`sherpa ${here.version} ${settings.model}`, tts, casting);
  },
};

async function availability(host: Host, settings = noEngineSettings): Promise<Availability> {
  const howToGet = `npm install ${packageName}, then give --model a folder of a Piper or Kokoro model for sherpa-onnx.`;
  let version: string;
  try {
    version = await packageVersion(packageName, host);
  } catch {
    return { available: false, why: `the package ${packageName} is not installed`, howToGet };
  }
  const found = await modelIn(settings, host);
  if ("fault" in found) return { available: false, why: found.fault, howToGet };
  const [{ model = "" } = {}] = Object.values(found.model);
  const facts = await host.factsOf(model);
  // Another model of the same name is another voice.
  return { available: true, version: `${version} ${facts?.bytes}-${facts?.modifiedMs}` };
}

async function modelIn({ model }: EngineSettings, host: Host): Promise<FoundModel> {
  if (model === null) return { fault: "no --model was given" };
  if ((await host.kindOf(model)) !== "directory") return { fault: `there is no folder ${model}` };
  const files = await host.expand(model);
  return sherpaModel(
    model,
    files.map((file) => relative(model, file)),
  );
}

async function load(model: SherpaModel) {
  const { default: library } = await import("sherpa-onnx-node");
  const numThreads = availableParallelism();
  try {
    const config = { model, numThreads, provider: "cpu", maxNumSentences: 1 } as const;
    return await library.OfflineTts.createAsync(config);
  } catch (cause) {
    throw new SpeechError(`sherpa: the model cannot be loaded: ${messageOf(cause)}`, cause);
  }
}

/** A model's speakers have numbers alone; which is a woman's voice nobody says. */
function speakersOf(count: number, language: string): readonly Voice[] {
  return Array.from({ length: Math.max(1, count) }, (_, index) => ({
    name: String(index),
    language,
    gender: "neutral",
    description: `speaker ${index} of the model`,
  }));
}

type Tts = Awaited<ReturnType<typeof load>>;

function openSession(identity: string, tts: Tts, casting: ListCasting): SpeechSession {
  const turn = turnstile(1);
  const voiceOf = ({ voice }: Utterance) => casting.voiceFor(voice.family, null).name;
  let closed = false;
  return {
    identity,
    get voices() {
      return casting.voices;
    },
    readingOf: (utterance) => plainReading(utterance, voiceOf(utterance)),
    speak(utterance, signal) {
      const voice = voiceOf(utterance);
      const silent = unheard(utterance, tts.sampleRate, voice);
      return turn(async () => {
        if (closed) throw new SpeechError("sherpa: the session is closed");
        if (silent) return silent;
        const sounds: Spoken[] = [];
        for (const text of passagesOfText(speakable(textOfUtterance(utterance)), longestPassage)) {
          signal?.throwIfAborted();
          const request = { text, sid: Number(voice), speed: utterance.voice.rate };
          sounds.push(trimmed(await generate(tts, request, signal), voice));
        }
        return joined(sounds, voice);
      });
    },
    close: async () => {
      closed = true;
    },
  };
}

async function generate(
  tts: Tts,
  request: { readonly text: string; readonly sid: number; readonly speed: number },
  signal?: AbortSignal,
) {
  const onProgress = () => (signal?.aborted ? 0 : 1);
  try {
    return await tts.generateAsync({ ...request, enableExternalBuffer: false, onProgress });
  } catch (cause) {
    throw new SpeechError(`sherpa: ${messageOf(cause)}`, cause);
  } finally {
    signal?.throwIfAborted();
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
