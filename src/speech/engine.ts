import type { HeldSamples, Samples } from "../audio/segment.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Availability } from "../host/availability.ts";
import type { Host } from "../host/host.ts";
import type { Utterance } from "../narration/script.ts";

/** A voice that an engine has. */
export interface Voice {
  /** As the user types it: `en-gb`, `en+f3`. */
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  readonly gender: "male" | "female" | "neutral";
  readonly description: string;
}

export type { Availability };

/** What an engine can do. Whoever uses it asks this, never its name. */
export interface Capabilities {
  /** Times of single words; otherwise only of whole utterances. */
  readonly wordTimes: boolean;
  /** The phonetic alphabet it takes, or null where it takes spelling alone. */
  readonly phonemes: "espeak" | "ipa" | null;
  /** Runs without a network. */
  readonly offline: boolean;
}

/** Speech of one utterance. */
export interface Spoken<Of extends Samples = HeldSamples> {
  /** Mono, without the engine's own lead and tail. */
  readonly samples: Of;
  /** Hertz. */
  readonly sampleRate: number;
  /**
   * Start and end of each of the utterance's words that sounds (index into `utterance.words`), in
   * order, milliseconds from the start of `samples`. Words run together share one time. Empty where
   * the engine has no word times.
   */
  readonly words: readonly {
    readonly word: number;
    readonly startMs: number;
    readonly endMs: number;
  }[];
  /** Name of the voice that spoke, as the engine itself reports it where it can. */
  readonly voice: string;
}

/** How an utterance is going to be spoken. */
export interface Reading {
  /** Name of the voice. */
  readonly voice: string;
  /** Everything its sound depends on beside the session's `identity`: the same means the same sound. */
  readonly key: string;
}

/** An engine at work: has a lifetime, must be closed. */
export interface SpeechSession<Of extends Samples = HeldSamples> {
  /** The engine, its version, and every setting that is the same for all utterances. */
  readonly identity: string;
  /** Role to voice name, for every role that the user gave a voice or that has spoken. */
  readonly voices: Readonly<Record<string, string>>;
  /**
   * Decides how an utterance is to be spoken, and reports what the engine cannot do of it; makes no
   * sound. Gives a role that is new a voice, so whoever speaks several at a time asks this of all
   * first, in their order.
   */
  readingOf(utterance: Utterance): Reading;
  /**
   * Follows the utterance's rate and pitch; its volume and its pause are `record`'s, alike for all
   * engines. May be asked for several at a time. Rejects with a {@link SpeechError} when nothing could
   * be spoken, or with the signal's reason.
   */
  speak(utterance: Utterance, signal?: AbortSignal): Promise<Spoken<Of>>;
  close(): Promise<void>;
}

export interface SessionOptions {
  /** BCP 47 of the article. */
  readonly language: string;
  /** Role (the first name in `voice-family`) to voice name: `--voice quote=en+f3`. */
  readonly voices: Readonly<Record<string, string>>;
  readonly settings?: EngineSettings;
}

/** What some engines need to be told; the others do not look at it. */
export interface EngineSettings {
  /** `--engine-command`: a program and its arguments, as one line. */
  readonly command: string | null;
  /** `--model`: a folder with a voice's model. */
  readonly model: string | null;
}

export const noEngineSettings: EngineSettings = { command: null, model: null };

/** What a service asks for its work. */
export interface Price {
  /** US dollars for a million characters, as the service published it; a plan may differ. */
  readonly usdPerMillion: number;
  /** Characters that an utterance counts on the bill. */
  readonly charactersOf: (utterance: Utterance) => number;
}

export interface Engine<Of extends Samples = HeldSamples> {
  readonly name: string;
  /** One line for `readout engines`. */
  readonly description: string;
  readonly capabilities: Capabilities;
  /** Absent where speaking costs nothing. */
  readonly price?: Price;
  availability(host: Host, settings?: EngineSettings): Promise<Availability>;
  voices(host: Host, settings?: EngineSettings): Promise<readonly Voice[]>;
  /**
   * Begins in the background what takes long to begin, for a session that is likely to be opened soon.
   * Absent where there is nothing of the kind.
   */
  prepare?(): void;
  /** Rejects with a {@link SpeechError} when the engine or a voice asked for is not there. */
  open(host: Host, options: SessionOptions, report: Report): Promise<SpeechSession<Of>>;
}

/** Speech that could not be made; the message names the engine and what it said. */
export class SpeechError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "SpeechError";
  }
}
