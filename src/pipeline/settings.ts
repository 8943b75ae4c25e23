import { availableParallelism } from "node:os";
import { type LoudnessName, loudnessTargets } from "../audio/loudness-target.ts";
import type { EngineSettings } from "../speech/engine.ts";

/** What to do, as a caller of the library or the command line says it. All optional. */
export interface ConvertOptions {
  /** Output formats; default `pdf`, `ssml`, `mp3`, `vtt`. */
  readonly to?: readonly string[];
  /** Output directory; default `output`. */
  readonly out?: string;
  /** Style sheets by name or file over the house style; later ones win. */
  readonly style?: readonly string[];
  /** An edition of the house style; default `standard`. */
  readonly edition?: string;
  readonly paper?: "a4" | "letter";
  /** Two pages on each side of a sheet, in the order for folding. */
  readonly booklet?: boolean;
  /** How quotes are told apart by ear; default `label`. */
  readonly narration?: NarrationStyle;
  /** Whose speech markup `ssml` writes; default `strict`, the W3C's. */
  readonly dialect?: string;
  /** BCP 47; overrides the article's own. */
  readonly lang?: string;
  /** Name of a reader; default: recognised from the content. */
  readonly from?: string;
  /** Speech engine; default `espeak`. */
  readonly engine?: string;
  /** A program and its arguments, for the engine `command`; the text comes on its standard input. */
  readonly engineCommand?: string;
  /** Folder of a voice's model, for the engines that take one. */
  readonly model?: string;
  /** US dollars that a speech service may cost by its list price; more is refused before anything is sent. */
  readonly maxCost?: number;
  /** Role to voice name: `{ quote: "en+f3" }`. */
  readonly voice?: Readonly<Record<string, string>>;
  /**
   * Where speech is kept, sentence by sentence, so that only what has changed is spoken anew: a
   * folder, or true for the user's usual one; default: nowhere.
   */
  readonly cache?: string | boolean;
  /** How loud the audio is; default `podcast`. */
  readonly loudness?: LoudnessName;
  /** A PNG or JPEG that players show beside the audio. */
  readonly cover?: string;
  /** Lexicon files (PLS) over the house lexicon; later ones win. */
  readonly lexicon?: readonly string[];
  /** Fetch the pictures that are on the web; default: nothing is. */
  readonly fetch?: boolean;
  /** Print the article's own address as a QR code. */
  readonly qr?: boolean;
  /** Files at a time, each in a thread of its own; default: as many as there are processors. */
  readonly jobs?: number;
  /** Convert even what its publisher holds back: embargoed, withheld or canceled. */
  readonly allowEmbargoed?: boolean;
  /** Convert even what has not changed since the last run. */
  readonly force?: boolean;
  /** Say what would be made; make nothing. */
  readonly dryRun?: boolean;
  /** Remove outputs whose article is gone. */
  readonly prune?: boolean;
  /** Write the files (the command line does); default false: files come back as data alone. */
  readonly write?: boolean;
  /** Ends the work; what is written by then is whole. */
  readonly signal?: AbortSignal;
  /** Told of each step as it begins or goes on. */
  readonly onProgress?: (progress: Progress) => void;
}

/** The editions that come with Readout: `standard` is the house style itself, each other a sheet over it. */
export const editionNames = [
  "standard",
  "two-column",
  "large-print",
  "dyslexia-friendly",
  "proof",
] as const;

/** The ways to tell quotes apart by ear; each but `label`, the house style's own, is a sheet over it. */
export const narrationStyles = [
  "label",
  "attribution-first",
  "quote-endquote",
  "second-voice",
  "pause-only",
  "cues",
] as const;
export type NarrationStyle = (typeof narrationStyles)[number];

/** Names of the loudness targets. */
export const loudnessNames = Object.keys(loudnessTargets) as readonly LoudnessName[];
export type { LoudnessName };

/** {@link ConvertOptions} for a pack. The formats are by default `pdf`, `mp3`, `vtt`, `chapters`. */
export interface PackOptions extends ConvertOptions {
  /** Default: "Briefing". */
  readonly title?: string;
  /** ISO 8601; default: SOURCE_DATE_EPOCH, or else the newest date of the articles. */
  readonly date?: string;
  /** Language of the pack's own words, BCP 47; default: that of most articles. */
  readonly packLang?: string;
  /** Make the pack of what can be read, and list in it what is missing. Default: refuse. */
  readonly keepGoing?: boolean;
  /** Where the recording will be heard: printed as a QR code on the cover and beside each article. */
  readonly audioUrl?: string;
}

/**
 * A step of one article that has begun or gone on. Where several files are converted at a time, only
 * that each has begun is told.
 */
export interface Progress {
  readonly input: string;
  readonly step: "reading" | "printing" | "speaking" | "encoding" | "writing";
  /** 0 to 1 within the step. */
  readonly done: number;
}

/** {@link ConvertOptions} with nothing left open. */
export interface Settings {
  readonly to: readonly string[];
  readonly out: string;
  readonly styles: readonly string[];
  readonly edition: string;
  readonly paper: "a4" | "letter" | null;
  readonly booklet: boolean;
  readonly narration: NarrationStyle;
  readonly dialect: string;
  readonly language: string | null;
  readonly from: string | null;
  readonly engine: string;
  readonly engineSettings: EngineSettings;
  /** US dollars; null: any amount. */
  readonly maxCost: number | null;
  readonly voices: Readonly<Record<string, string>>;
  /** Folder of the sentence cache; true: the usual one; false: none. */
  readonly cache: string | boolean;
  readonly loudness: LoudnessName;
  readonly cover: string | null;
  readonly lexicons: readonly string[];
  readonly fetch: boolean;
  readonly qr: boolean;
  /** Null where each article is converted for itself. */
  readonly pack: PackSettings | null;
  readonly jobs: number;
  readonly allowEmbargoed: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
  /** What becomes of outputs whose article is gone. */
  readonly gone: "tell" | "prune" | "keep";
  readonly write: boolean;
  readonly signal: AbortSignal | null;
  readonly onProgress: (progress: Progress) => void;
}

export interface PackSettings {
  /** Null: nobody has named it. */
  readonly title: string | null;
  readonly date: string | null;
  readonly language: string | null;
  readonly keepGoing: boolean;
  readonly audioUrl: string | null;
}

/** Settings as they can be sent to another thread. */
export type PlainSettings = Omit<Settings, "signal" | "onProgress">;

export function plainSettings({ signal: _, onProgress: __, ...plain }: Settings): PlainSettings {
  return plain;
}

export function settingsOfPlain(plain: PlainSettings): Settings {
  return { ...plain, signal: null, onProgress: () => undefined };
}

export const packFormats: readonly string[] = ["pdf", "mp3", "vtt", "chapters"];
export const defaultFormats: readonly string[] = ["pdf", "ssml", "mp3", "vtt"];

/** Defaults that are named elsewhere too: in help and in the schema of configuration files. */
export const defaults = {
  out: "output",
  edition: "standard",
  narration: "label",
  dialect: "strict",
  engine: "espeak",
  loudness: "podcast",
} as const;

/** Every default, in one place. */
export function settingsOf(options: ConvertOptions): Settings {
  return {
    to: [...new Set(options.to ?? defaultFormats)],
    out: options.out ?? defaults.out,
    styles: options.style ?? [],
    edition: options.edition ?? defaults.edition,
    paper: options.paper ?? null,
    booklet: options.booklet ?? false,
    narration: options.narration ?? defaults.narration,
    dialect: options.dialect ?? defaults.dialect,
    language: options.lang ?? null,
    from: options.from ?? null,
    engine: options.engine ?? (options.engineCommand === undefined ? defaults.engine : "command"),
    engineSettings: { command: options.engineCommand ?? null, model: options.model ?? null },
    maxCost: options.maxCost ?? null,
    voices: options.voice ?? {},
    cache: options.cache ?? false,
    loudness: options.loudness ?? defaults.loudness,
    cover: options.cover ?? null,
    lexicons: options.lexicon ?? [],
    fetch: options.fetch ?? false,
    qr: options.qr ?? false,
    pack: null,
    jobs: Math.max(1, Math.trunc(options.jobs ?? availableParallelism())),
    allowEmbargoed: options.allowEmbargoed ?? false,
    force: options.force ?? false,
    dryRun: options.dryRun ?? false,
    gone: options.prune ? "prune" : "tell",
    write: options.write ?? false,
    signal: options.signal ?? null,
    onProgress: options.onProgress ?? (() => undefined),
  };
}

/** {@link settingsOf} for a pack. */
export function packSettingsOf(options: PackOptions): Settings & { readonly pack: PackSettings } {
  const { title = null, date = null, keepGoing = false, audioUrl = null } = options;
  const language = options.packLang ?? null;
  const settings = settingsOf({ to: packFormats, ...options });
  const qr = settings.qr || audioUrl !== null;
  return { ...settings, qr, pack: { title, date, language, keepGoing, audioUrl } };
}
