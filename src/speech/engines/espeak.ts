import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Host } from "../../host/host.ts";
import type { SpokenWord, Utterance } from "../../narration/script.ts";
import {
  type Engine,
  type Reading,
  type SessionOptions,
  SpeechError,
  type SpeechSession,
  type Spoken,
} from "../engine.ts";
import { builtInAvailability } from "../engine-package.ts";
import { soundOf } from "../sound.ts";
import { hasSound } from "../speakable.ts";
import { type MarkedSound, wordTimesOf } from "../word-times.ts";
import { Casting } from "./espeak-casting.ts";
import { type Passage, type Pronounce, passagesOf } from "./espeak-markup.ts";
import type { Installed, Speech } from "./espeak-messages.ts";
import { mnemonicsOf } from "./espeak-phonemes.ts";
import { EspeakThread } from "./espeak-thread.ts";
import { type EspeakVoice, VoiceShelf } from "./espeak-voices.ts";

const packageName = "@echogarden/espeak-ng-emscripten";

/** eSpeak NG, compiled to WebAssembly: speaks on any machine, without a network. The default. */
export const espeak: Engine = {
  name: "espeak",
  description: "eSpeak NG, built in: 140 languages and accents, works without a network",
  capabilities: { wordTimes: true, phonemes: "espeak", offline: true },
  availability: (host) => builtInAvailability(packageName, host),
  async voices() {
    return new VoiceShelf(await installed()).list();
  },
  prepare() {
    if (spare !== null) return;
    spare = new EspeakThread();
    // Whoever speaks with it hears of it.
    spare.start().catch(() => undefined);
  },
  open,
};

/** A thread that has been started for the session to come. */
let spare: EspeakThread | null = null;

/** What the engine said of itself when Readout was built: asking it takes 0.1 s. */
async function installed(): Promise<Installed> {
  const file = createRequire(import.meta.url).resolve("#espeak-installed");
  return JSON.parse(await readFile(file, "utf8"));
}

async function open(host: Host, options: SessionOptions, report: Report): Promise<SpeechSession> {
  const found = await builtInAvailability(packageName, host);
  if (!found.available) throw new SpeechError(`espeak: ${found.why}. ${found.howToGet}`);
  const known = await installed();
  const casting = new Casting(new VoiceShelf(known), options, report);
  // A thread that is not started yet starts with the first utterance: one that is in the cache needs none.
  const thread = spare ?? new EspeakThread();
  spare = null;
  return new EspeakSession(found.version, thread, casting, known.sampleRate, report);
}

/** The engine's rate at 1, words per minute, and the rates that it can do. */
const usualRate = 175;
const rates = { least: 80, most: 450 };

/** Semitones that one step of the engine's pitch scale makes, measured below and above its middle. */
const semitonesPerStep = { below: 0.13, above: 0.16 };

/** Silence where a very long utterance had to be spoken in two calls, after a breath. */
const breathMs = 200;

class EspeakSession implements SpeechSession {
  readonly identity: string;
  readonly #thread: EspeakThread;
  readonly #casting: Casting;
  readonly #sampleRate: number;
  readonly #report: Report;
  readonly #unpronounceable = new Set<string>();

  constructor(
    version: string,
    thread: EspeakThread,
    casting: Casting,
    sampleRate: number,
    report: Report,
  ) {
    this.identity = `espeak ${version}`;
    this.#thread = thread;
    this.#casting = casting;
    this.#sampleRate = sampleRate;
    this.#report = report;
  }

  get voices(): Readonly<Record<string, string>> {
    return this.#casting.voices;
  }

  readingOf(utterance: Utterance): Reading {
    const { words } = utterance;
    const voice = this.#voiceOf(utterance);
    const passages = passagesOf(words, 0, words.length, (word) => this.#mnemonics(word, voice));
    const markup = passages.map((passage) => passage.markup);
    return { voice: voice.name, key: JSON.stringify([settingsOf(utterance, voice), markup]) };
  }

  async speak(utterance: Utterance, signal?: AbortSignal): Promise<Spoken> {
    const { words } = utterance;
    const voice = this.#voiceOf(utterance);
    const say = (markup: string) =>
      this.#thread.speak({ ...settingsOf(utterance, voice), markup }, signal);
    const pronounce: Pronounce = (word) => this.#mnemonics(word, voice);
    const sounds: MarkedSound[] = [];
    await this.#speakWords(words, 0, words.length, pronounce, say, sounds);
    const sound = wordTimesOf(words, sounds, this.#sampleRate);
    return { ...sound, sampleRate: this.#sampleRate, voice: voice.name };
  }

  close(): Promise<void> {
    return this.#thread.close();
  }

  #voiceOf({ voice, language }: Utterance): EspeakVoice {
    return this.#casting.voiceFor(voice.family, language);
  }

  /** Speaks some words; a passage whose marks come back with gaps is said again in halves. */
  async #speakWords(
    words: readonly SpokenWord[],
    first: number,
    end: number,
    pronounce: Pronounce,
    say: (markup: string) => Promise<Speech>,
    sounds: MarkedSound[],
  ): Promise<void> {
    for (const passage of passagesOf(words, first, end, pronounce)) {
      const speech = await say(passage.markup);
      const middle = (passage.first + passage.end) >> 1;
      if (middle > passage.first && lacksMark(words, passage, speech)) {
        await this.#speakWords(words, passage.first, middle, pronounce, say, sounds);
        await this.#speakWords(words, middle, passage.end, pronounce, say, sounds);
      } else sounds.push(markedSound(passage, speech, this.#sampleRate));
    }
  }

  /** The lexicon speaks of the article's language; the engine's phonemes are those of its English. */
  #mnemonics(word: SpokenWord, voice: EspeakVoice): string | null {
    if (word.phonemes === null) return null;
    const said = voice.language.startsWith("en")
      ? mnemonicsOf(word.phonemes)
      : { unknown: word.phonemes };
    if ("mnemonics" in said) return said.mnemonics;
    if (!this.#unpronounceable.has(word.phonemes)) {
      this.#unpronounceable.add(word.phonemes);
      this.#report(
        diagnose(
          "speech/no-phoneme",
          `${voice.name} cannot say “${said.unknown}” of /${word.phonemes}/; it reads “${word.text}” as spelled`,
        ),
      );
    }
    return null;
  }
}

function settingsOf({ voice: { rate, pitch } }: Utterance, voice: EspeakVoice) {
  const step = pitch < 0 ? semitonesPerStep.below : semitonesPerStep.above;
  return {
    voice: voice.identifier,
    wordsPerMinute: clamp(Math.round(usualRate * rate), rates.least, rates.most),
    pitch: clamp(Math.round(50 + pitch / step), 0, 99),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** The engine loses marks where one call holds several sentences. */
function lacksMark(words: readonly SpokenWord[], passage: Passage, { marks }: Speech): boolean {
  const marked = new Set(marks.map(([word]) => word));
  for (let index = passage.first; index < passage.end; index++) {
    if (!marked.has(index) && hasSound(words[index]?.text ?? "")) return true;
  }
  return false;
}

/** Cuts off what the engine puts before and after; marks stay with the sound. */
function markedSound(
  passage: Passage,
  { samples, marks }: Speech,
  sampleRate: number,
): MarkedSound {
  const sound = soundOf(samples, sampleRate);
  const position = (milliseconds: number) =>
    clamp(Math.round((milliseconds * sampleRate) / 1000) - sound.start, 0, sound.end - sound.start);
  return {
    samples: samples.subarray(sound.start, sound.end),
    marks: marks.map(([word, milliseconds]) => ({ word, at: position(milliseconds) })),
    words: { first: passage.first, end: passage.end },
    silenceAfter: passage.breath ? Math.round((breathMs * sampleRate) / 1000) : 0,
  };
}
