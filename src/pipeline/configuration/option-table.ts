import {
  defaultFormats,
  defaults,
  loudnessNames,
  narrationStyles,
  type PackOptions,
  packFormats,
} from "../settings.ts";

/** What the value of an option may be. On the command line it is typed, in a file it is JSON. */
export type OptionType =
  /** True or false. */
  | { readonly type: "flag" }
  | { readonly type: "text"; readonly example: string }
  | { readonly type: "path" }
  | { readonly type: "choice"; readonly choices: readonly string[] }
  | { readonly type: "count"; readonly from: number; readonly to: number }
  /** An amount, not below 0; in a file also as a text. */
  | { readonly type: "amount"; readonly example: number }
  /** Names; separated by commas on the command line. */
  | { readonly type: "names"; readonly example: readonly string[] }
  /** Repeatable on the command line. */
  | { readonly type: "paths" }
  /** Each the name of one that comes with Readout, or a path. */
  | { readonly type: "sheets" }
  /** Role to voice; `role=voice`, repeatable, on the command line. */
  | { readonly type: "roles" }
  /** A path, or whether the usual one is meant. */
  | { readonly type: "path-or-flag" };

/** One option, as the command line, the configuration file and its schema take it. */
export interface OptionSpec {
  readonly value: OptionType;
  /** As commander reads it: `-o, --out <dir>`. */
  readonly flags: string;
  /** One line. */
  readonly help: string;
  /** The value that holds where nobody gives another. */
  readonly byDefault?: string | readonly string[];
  /** The same for packs, where it is another. */
  readonly byDefaultInPacks?: readonly string[];
  /** The same in words, where it depends. */
  readonly otherwise?: string;
  /** `run`: of one run alone, so that no file may set it; `pack`: packs alone have it. */
  readonly only?: "run" | "pack";
}

type Key = Exclude<keyof PackOptions, "write" | "signal" | "onProgress">;

/** Options of the command line that no library needs: results and messages come back as data there. */
type CommandKey = "failIfWarnings" | "report";

/** The name of an option: the library's, in camel case. */
export type OptionName = Key | CommandKey;

/** Every option, once: what the command line offers, files may set, and their schema says. */
export const optionTable: Readonly<Record<OptionName, OptionSpec>> = {
  to: {
    value: { type: "names", example: ["pdf", "mp3"] },
    flags: "-t, --to <list>",
    help: "formats to make, separated by commas",
    byDefault: defaultFormats,
    byDefaultInPacks: packFormats,
  },
  out: {
    value: { type: "path" },
    flags: "-o, --out <dir>",
    help: "output directory",
    byDefault: defaults.out,
  },
  style: {
    value: { type: "sheets" },
    flags: "-s, --style <name|file>",
    help: "style sheet over the house style; repeatable, later ones win",
  },
  edition: {
    value: { type: "text", example: "large-print" },
    flags: "--edition <name>",
    help: "standard, two-column, large-print, dyslexia-friendly or proof",
    byDefault: defaults.edition,
  },
  paper: {
    value: { type: "choice", choices: ["a4", "letter"] },
    flags: "--paper <size>",
    help: "paper size",
  },
  booklet: {
    value: { type: "flag" },
    flags: "--booklet",
    help: "two pages on each side of a sheet, in the order for folding",
  },
  narration: {
    value: { type: "choice", choices: narrationStyles },
    flags: "--narration <style>",
    help: "how quotes are told apart by ear",
    byDefault: defaults.narration,
  },
  dialect: {
    value: { type: "text", example: "polly" },
    flags: "--dialect <name>",
    help: "whose speech markup -t ssml writes",
    byDefault: defaults.dialect,
  },
  lang: {
    value: { type: "text", example: "en-GB" },
    flags: "--lang <bcp47>",
    help: "language of the article",
  },
  from: {
    value: { type: "text", example: "ninjs" },
    flags: "--from <reader>",
    help: "input format",
    otherwise: "recognised from the content",
  },
  engine: {
    value: { type: "text", example: "espeak" },
    flags: "--engine <name>",
    help: "speech engine",
    byDefault: defaults.engine,
  },
  // Not in a file that lies about: it runs a program.
  engineCommand: {
    value: { type: "text", example: "espeak-ng --stdin --stdout" },
    flags: "--engine-command <command>",
    help: "a program that speaks: text on its standard input, WAV on its output or at {wav}",
    only: "run",
  },
  model: {
    value: { type: "path" },
    flags: "--model <dir>",
    help: "folder of a voice's model, for engines that take one",
  },
  maxCost: {
    value: { type: "amount", example: 2.5 },
    flags: "--max-cost <usd>",
    help: "refuse to send more to a speech service than this costs",
  },
  voice: {
    value: { type: "roles" },
    flags: "--voice <role=voice>",
    help: "voice of a role (narrator, quote, label); repeatable",
  },
  loudness: {
    value: { type: "choice", choices: loudnessNames },
    flags: "--loudness <target>",
    help: "-16 LUFS in stereo, -19 in mono, or -23 in stereo",
    byDefault: defaults.loudness,
  },
  cover: {
    value: { type: "path" },
    flags: "--cover <image>",
    help: "a PNG or JPEG that players show beside the audio",
  },
  lexicon: {
    value: { type: "paths" },
    flags: "--lexicon <file.pls>",
    help: "pronunciations over the house lexicon; repeatable",
  },
  cache: {
    value: { type: "path-or-flag" },
    flags: "--cache <dir>",
    help: "where spoken sentences are kept",
    otherwise: "in the user's cache folder",
  },
  fetch: {
    value: { type: "flag" },
    flags: "--fetch",
    help: "fetch the pictures that are on the web",
  },
  qr: {
    value: { type: "flag" },
    flags: "--qr",
    help: "print the article's own address as a QR code",
  },
  jobs: {
    value: { type: "count", from: 1, to: 64 },
    flags: "-j, --jobs <n>",
    help: "files at a time",
    otherwise: "one for each processor",
  },
  allowEmbargoed: {
    value: { type: "flag" },
    flags: "--allow-embargoed",
    help: "take embargoed, withheld and canceled articles too",
  },
  failIfWarnings: {
    value: { type: "flag" },
    flags: "--fail-if-warnings",
    help: "exit code 3 when there were warnings",
  },
  report: {
    value: { type: "path" },
    flags: "--report <file.html>",
    help: "a page of what was made, and of what needs a human",
  },
  force: {
    value: { type: "flag" },
    flags: "--force",
    help: "convert even what has not changed",
    only: "run",
  },
  dryRun: {
    value: { type: "flag" },
    flags: "--dry-run",
    help: "say what would be made, make nothing",
    only: "run",
  },
  prune: {
    value: { type: "flag" },
    flags: "--prune",
    help: "remove outputs whose article is gone",
    only: "run",
  },
  title: {
    value: { type: "text", example: "Coast briefing" },
    flags: "--title <text>",
    help: "title of the pack",
    byDefault: "Briefing",
    only: "pack",
  },
  date: {
    value: { type: "text", example: "2026-03-14" },
    flags: "--date <iso>",
    help: "its date, such as 2026-03-14",
    otherwise: "the newest of the articles",
    only: "pack",
  },
  packLang: {
    value: { type: "text", example: "de" },
    flags: "--pack-lang <bcp47>",
    help: "language of its cover, contents and indexes",
    otherwise: "that of most articles",
    only: "pack",
  },
  keepGoing: {
    value: { type: "flag" },
    flags: "--keep-going",
    help: "leave out articles that fail, and list them in the pack",
    only: "pack",
  },
  audioUrl: {
    value: { type: "text", example: "https://coast.example/briefing.mp3" },
    flags: "--audio-url <url>",
    help: "where the recording will be heard: printed as QR codes",
    only: "pack",
  },
};

/** Their names, in the order in which help lists them. */
export const optionNames: readonly OptionName[] = Object.keys(optionTable) as OptionName[];

/** Those that a configuration file may set. */
export const configurable: readonly OptionName[] = optionNames.filter(
  (name) => optionTable[name].only !== "run",
);
