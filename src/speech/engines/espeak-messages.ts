/** What the engine's thread and the rest of Readout say to each other. */

/** Asks the engine what it says of itself. */
export interface DescribeRequest {
  readonly type: "describe";
}

/** One piece of speech to make. */
export interface SpeakRequest {
  readonly type: "speak";
  readonly id: number;
  /** Identifier of a voice, with a variant or without: `gmw/en+f3`. */
  readonly voice: string;
  readonly wordsPerMinute: number;
  /** 0 to 99; 50 is the voice's own. */
  readonly pitch: number;
  /** The engine's own kind of SSML, without a root. */
  readonly markup: string;
}

/** Speech as the engine gave it, lead and tail included. */
export interface Speech {
  readonly samples: Int16Array;
  /** Where each `<mark name="n"/>` that the engine reached stands: `n`, milliseconds. */
  readonly marks: readonly (readonly [name: number, milliseconds: number])[];
}

export type Reply =
  | { readonly type: "ready" }
  | ({ readonly type: "described" } & Installed)
  | ({ readonly type: "spoken"; readonly id: number } & Speech)
  | { readonly type: "failed"; readonly id: number; readonly why: string };

/** What the engine says of itself. */
export interface Installed {
  readonly sampleRate: number;
  readonly voices: readonly InstalledVoice[];
  /** Other speakers for any voice: `f3`, `m1`, … */
  readonly variants: readonly string[];
}

/** A voice as the engine lists it. */
export interface InstalledVoice {
  /** `gmw/en-GB-x-rp`. */
  readonly identifier: string;
  /** "English (Received Pronunciation)". */
  readonly name: string;
}
