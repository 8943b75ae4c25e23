/**
 * Speech markup as a typed tree, neutral to dialects. The types keep `s` out of `s` and blocks out of
 * words: a schema alone does not (SSML 1.1 lets an `s` pass inside a `voice` inside an `s`).
 */
export interface Speak {
  readonly type: "speak";
  /** BCP 47. */
  readonly language: string;
  readonly children: readonly Section[];
}

/** What one voice reads, but for the phrases in it that name another. */
export interface Section {
  readonly type: "section";
  readonly voice: VoiceChoice | null;
  readonly children: readonly (Paragraph | Break)[];
}

export interface Paragraph {
  readonly type: "p";
  readonly children: readonly (Sentence | Break)[];
}

export interface Sentence {
  readonly type: "s";
  readonly children: readonly Phrase[];
}

export type Phrase = Text | Break | Sub | Phoneme | Voice | Prosody | Lang;

export interface Text {
  readonly type: "text";
  readonly value: string;
}

export interface Break {
  readonly type: "break";
  readonly milliseconds: number;
}

/** Words that are written one way and said another. */
export interface Sub {
  readonly type: "sub";
  readonly alias: string;
  readonly text: string;
}

export interface Phoneme {
  readonly type: "phoneme";
  readonly ipa: string;
  readonly text: string;
}

/** What a voice should be like; a processor without such a voice takes another. */
export interface VoiceChoice {
  /** In order of preference; none holds a blank. */
  readonly names: readonly string[];
  readonly gender: "male" | "female" | "neutral" | null;
  /** Years. */
  readonly age: number | null;
  /** 1 is the first voice that fits. */
  readonly variant: number | null;
}

export interface Voice {
  readonly type: "voice";
  readonly voice: VoiceChoice;
  readonly children: readonly Phrase[];
}

export interface Prosody {
  readonly type: "prosody";
  /** 1 is the voice's own rate. */
  readonly rate: number;
  /** Semitones. */
  readonly pitch: number;
  /** Decibels. */
  readonly volume: number;
  readonly children: readonly Phrase[];
}

export interface Lang {
  readonly type: "lang";
  /** BCP 47. */
  readonly language: string;
  readonly children: readonly Phrase[];
}
