import type { Phrase } from "./tree.ts";

/** What a speech service takes, as data: whoever serialises or divides asks this, never the name. */
export interface Dialect {
  readonly name: string;
  /** One line for `readout formats`. */
  readonly description: string;
  readonly declaration: boolean;
  /** Attributes of `speak`, beside its language. */
  readonly root: Readonly<Record<string, string>>;
  readonly languageOfRoot: boolean;
  /** Elements it takes; of another one only the words are kept. */
  readonly elements: ReadonlySet<Exclude<Phrase["type"], "text">>;
  /** How it writes a change; a pitch of null: it takes none. */
  readonly prosody: {
    readonly rate: "share" | "change";
    readonly pitch: "semitones" | "percent" | null;
    readonly volume: "decibels" | "percent";
  };
  /** Milliseconds; a longer break is split. */
  readonly longestBreak: number;
  /**
   * How voices change: one inside the other, one after the other, or only from one request to the
   * next, which names the voice beside the markup.
   */
  readonly voices: "nested" | "sections" | "requests";
  readonly mostVoices: number;
  /** What one request may hold; null: any amount. */
  readonly limit: Limit | null;
  /** What the service counts for its bill: the words, or the markup too; null: it sends none. */
  readonly billed: "text" | "markup" | "markup inside voice" | null;
}

/** The size of one request, counted as the service counts. */
export interface Limit {
  readonly unit: "characters" | "bytes";
  /** Markup included. */
  readonly whole: number;
  /** The words alone. */
  readonly text: number;
}

const namespace = "http://www.w3.org/2001/10/synthesis";
const usualElements = ["break", "sub", "phoneme", "prosody", "lang"] as const;

/** SSML 1.1 as the W3C has it, for processors that keep to it. */
export const strict: Dialect = {
  name: "strict",
  description: "SSML 1.1 of the W3C, in one file",
  declaration: true,
  root: { version: "1.1", xmlns: namespace },
  languageOfRoot: true,
  elements: new Set([...usualElements, "voice"]),
  prosody: { rate: "share", pitch: "semitones", volume: "decibels" },
  longestBreak: Number.POSITIVE_INFINITY,
  voices: "nested",
  mostVoices: Number.POSITIVE_INFINITY,
  limit: null,
  billed: null,
};

/**
 * Amazon Polly, SynthesizeSpeech: an unknown element is an error, one voice a request, neural voices
 * take no pitch. 6,000 characters, of which 3,000 are words; tags are not billed.
 */
export const polly: Dialect = {
  ...strict,
  name: "polly",
  description: "Amazon Polly: one voice a part, 3,000 characters of text",
  declaration: false,
  root: {},
  elements: new Set(usualElements),
  prosody: { rate: "share", pitch: null, volume: "decibels" },
  longestBreak: 10_000,
  voices: "requests",
  limit: { unit: "characters", whole: 6_000, text: 3_000 },
  billed: "text",
};

/** Google Cloud Text-to-Speech: 5,000 bytes, tags included; the voice is named beside the markup. */
export const google: Dialect = {
  ...polly,
  name: "google",
  description: "Google Cloud: one voice a part, 5,000 bytes",
  prosody: strict.prosody,
  limit: { unit: "bytes", whole: 5_000, text: 5_000 },
  billed: "markup",
};

/** Azure Speech: SSML 1.0, everything in a voice, none inside another; 50 voices and 64 kB a request. */
export const azure: Dialect = {
  ...strict,
  name: "azure",
  description: "Azure Speech: SSML 1.0, up to 50 voices and ten minutes a part",
  declaration: false,
  root: { version: "1.0", xmlns: namespace },
  prosody: { rate: "change", pitch: "semitones", volume: "percent" },
  longestBreak: 20_000,
  voices: "sections",
  mostVoices: 50,
  // Ten minutes are about 9,000 characters of a newsreader's; slow voices get some room.
  limit: { unit: "bytes", whole: 60_000, text: 7_000 },
  billed: "markup inside voice",
};

/** Alexa skills: a bare root, Polly's voices by name, 8,000 characters with their tags. */
export const alexa: Dialect = {
  ...polly,
  name: "alexa",
  description: "Alexa skills: 8,000 characters, 240 seconds",
  elements: new Set([...usualElements, "voice"]),
  prosody: { rate: "share", pitch: "percent", volume: "decibels" },
  voices: "sections",
  mostVoices: Number.POSITIVE_INFINITY,
  // 240 seconds are about 3,600 characters.
  limit: { unit: "characters", whole: 8_000, text: 3_000 },
  billed: null,
};

/** System.Speech of Windows: SSML 1.0, so no `lang`; a voice that is named must be installed. */
export const windows: Dialect = {
  ...strict,
  name: "windows",
  description: "Windows, System.Speech: SSML 1.0, in one file",
  root: { version: "1.0", xmlns: namespace },
  elements: new Set(["break", "sub", "phoneme", "voice", "prosody"]),
  prosody: { rate: "change", pitch: "semitones", volume: "percent" },
};

/** AVSpeechUtterance of macOS 13 and iOS 16; `say` takes no SSML. The voice is the utterance's. */
export const apple: Dialect = {
  ...windows,
  name: "apple",
  description: "macOS and iOS, AVSpeechUtterance: one voice a part",
  elements: new Set(["break", "sub", "phoneme", "prosody"]),
  voices: "requests",
};

/** Every dialect, in the order `readout formats` shows them; the first is the default. */
export const dialects: readonly Dialect[] = [strict, polly, google, azure, alexa, apple, windows];
