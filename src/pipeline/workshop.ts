import { homedir } from "node:os";
import { basename, join } from "node:path";
import { type LoudnessTarget, loudnessTargets } from "../audio/loudness-target.ts";
import type { Samples } from "../audio/segment.ts";
import { type Cover, coverOf } from "../audio/tags.ts";
import { type Diagnostic, diagnose, hasErrors, type Report } from "../diagnostics/diagnostic.ts";
import { type Host, HostError } from "../host/host.ts";
import { emptyLexicon, type Lexicon } from "../narration/lexicon/lexicon.ts";
import { lexiconIn, readLexicons } from "../narration/lexicon/load-lexicon.ts";
import type { layOut } from "../print/layout/lay-out.ts";
import type { Renderer } from "../renderers/renderer.ts";
import { cachedEngine } from "../speech/cache/cached-engine.ts";
import { openSounds, type Sounds } from "../speech/cue-sounds.ts";
import { type Engine, SpeechError } from "../speech/engine.ts";
import { loadStyle } from "../style/load-style.ts";
import type { Style } from "../style/style.ts";
import { version } from "../version.ts";
import type { CommonIngredients } from "./batch/plan.ts";
import { folderShelf, type Shelf } from "./batch/shelf.ts";
import { type Chosen, chosenBy } from "./chosen.ts";
import { type Fetch, fetchingOnce } from "./fetch-pictures.ts";
import type { Settings } from "./settings.ts";

/** What all articles of a run are made with. */
export interface Workshop extends Omit<Chosen, "engine"> {
  /** Its speech may lie in the folder of sound. */
  readonly engine: Engine<Samples>;
  readonly host: Host;
  readonly settings: Settings;
  readonly style: Style;
  readonly lexicon: Lexicon;
  readonly sounds: Sounds;
  readonly loudness: LoudnessTarget;
  /** Folder where sound is kept from run to run; null: nowhere. */
  readonly soundFolder: string | null;
  readonly cover: Cover | null;
  /** Fetches pictures, each once in a run; null where nobody has asked for that. */
  readonly fetch: Fetch | null;
  /** Where the files are put. */
  readonly shelf: Shelf;
  /** The layout, where it is not the usual one: a test can make it drop a line. */
  readonly layOut?: typeof layOut;
  /** Everything but the input and its review that outputs depend on. */
  readonly ingredients: CommonIngredients;
}

/**
 * Opens what a run needs. Null where an option, a style sheet or the engine is at fault: then nothing
 * has been written and nothing will be.
 *
 * @param work `elsewhere` where another machine will do it: what programs and voices are here does
 *   not matter then, and the ingredients do not know the engine's version
 */
export async function openWorkshop(
  settings: Settings,
  host: Host,
  work: "here" | "elsewhere" = "here",
): Promise<{ readonly workshop: Workshop | null; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const chosen = chosenBy(settings, report);
  const sheets = witnessing(host);
  const style = await loadStyle(sheetsOf(settings), sheets.host, report);
  const media = new Set(chosen?.renderers.map(({ medium }) => medium));
  const pronunciations = witnessing(host);
  const lexicons = [...style.lexicons, ...settings.lexicons];
  const lexiconFiles = await readLexicons(lexicons, pronunciations.host, report);
  // A page alone needs none.
  const isNarrated = media.has("script") || media.has("speech");
  const lexicon = isNarrated ? await lexiconIn(lexiconFiles, host, report) : emptyLexicon;
  const used = work === "here" ? (chosen?.renderers ?? []) : [];
  const speaks = used.some(({ medium }) => medium === "speech");
  const speaker =
    chosen && speaks ? await checkEngine(chosen.engine, settings, host, report) : null;
  for (const renderer of used) await checkProgram(renderer, host, report);
  const heard = witnessing(host);
  const sounds = await openSounds(style.sounds, heard.host, report);
  const cover = settings.cover === null ? null : await openCover(settings.cover, host, report);
  if (chosen === null || hasErrors(diagnostics)) return { workshop: null, diagnostics };
  const files = {
    sheets: [...sheets.hashes(), ...heard.hashes()],
    lexicons: pronunciations.hashes(),
    cover: cover && host.hash(cover.bytes),
  };
  const ingredients = ingredientsOf(settings, files, speaker, host);
  const loudness = loudnessTargets[settings.loudness];
  const soundFolder = cacheFolder(settings, host);
  const engine = soundFolder === null ? chosen.engine : cachedEngine(chosen.engine, soundFolder);
  return {
    workshop: {
      host,
      settings,
      style,
      lexicon,
      ingredients,
      ...chosen,
      engine,
      sounds,
      loudness,
      soundFolder,
      cover,
      fetch: settings.fetch ? fetchingOnce(host) : null,
      shelf: folderShelf(settings.out, host),
    },
    diagnostics,
  };
}

/** Where speech is kept: XDG's folder for what can be made again, unless somebody names another; null: nowhere. */
export function cacheFolder({ cache }: Settings, host: Host): string | null {
  if (typeof cache === "string") return cache;
  const named = host.env("READOUT_CACHE");
  if (!cache || named === "") return null;
  if (named !== undefined) return named;
  const shared = host.env("XDG_CACHE_HOME") || join(homedir(), ".cache");
  return join(shared, "readout", "speech");
}

/** The house sheet, the edition, the paper, the user's own: later ones win. */
export function sheetsOf(settings: Settings): Parameters<typeof loadStyle>[0] {
  const { edition, paper, narration, styles } = settings;
  return [
    "readout",
    ...(settings.pack === null ? [] : ["pack"]),
    ...(edition === "standard" ? [] : [edition]),
    // A4 is the house sheet's own.
    ...(paper === "letter" ? ["letter"] : []),
    ...(narration === "label" ? [] : [`narration-${narration}`]),
    ...(settings.qr ? ["qr"] : []),
    ...styles,
  ];
}

/** Whether the engine is here, and every voice that was asked for; its version, or null where it is not. */
async function checkEngine(
  engine: Engine,
  { language, voices, engineSettings: settings }: Settings,
  host: Host,
  report: Report,
): Promise<string | null> {
  const found = await engine.availability(host, settings);
  if (!found.available) {
    const message = `the engine “${engine.name}” is not here: ${found.why}`;
    report(diagnose("speech/unavailable", message, { help: found.howToGet }));
    return null;
  }
  if (Object.keys(voices).length === 0) return found.version;
  try {
    const wishes = { language: language ?? "en", voices, settings };
    const session = await engine.open(host, wishes, report);
    await session.close();
  } catch (error) {
    if (!(error instanceof SpeechError)) throw error;
    report(diagnose("options/bad-voice", error.message));
  }
  return found.version;
}

/** Whether the program is here that a format is made by. */
async function checkProgram(
  { name, availability }: Renderer,
  host: Host,
  report: Report,
): Promise<void> {
  const found = await availability?.(host);
  if (found?.available !== false) return;
  const message = `no ${name} can be made: ${found.why}`;
  report(diagnose("output/unavailable", message, { help: found.howToGet }));
}

async function openCover(path: string, host: Host, report: Report): Promise<Cover | null> {
  try {
    const cover = coverOf(await host.read(path));
    if (cover === null) report(diagnose("options/bad-cover", `${path} is neither PNG nor JPEG`));
    return cover;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    report(diagnose("options/bad-cover", `${path} cannot be read (${error.why})`));
    return null;
  }
}

/** Where outputs are written, and how many at a time, is not among what they depend on. */
function ingredientsOf(
  settings: Settings,
  { sheets, lexicons, cover }: FileHashes,
  engineVersion: string | null,
  host: Host,
): CommonIngredients {
  const { to, edition, paper, booklet, narration, language, from } = settings;
  const { engine, engineSettings, voices, styles, allowEmbargoed } = settings;
  const { qr, pack, dialect, loudness, fetch } = settings;
  const hash = (value: unknown) => host.hash(JSON.stringify(value)).slice(0, 16);
  return {
    style: hash([
      edition,
      paper,
      booklet,
      narration,
      styles.map((sheet) => basename(sheet)),
      sheets,
    ]),
    lexicon: hash(lexicons),
    engine: hash([engine, engineVersion, engineSettings, voices]),
    options: hash([to, dialect, language, from, allowEmbargoed, qr, pack, loudness, cover, fetch]),
    version,
  };
}

/** Hashes of what was read for the whole run. */
interface FileHashes {
  readonly sheets: readonly string[];
  readonly lexicons: readonly string[];
  readonly cover: string | null;
}

/** A host that remembers the hash of each file that was read through it. */
function witnessing(host: Host): { readonly host: Host; readonly hashes: () => readonly string[] } {
  const hashes: string[] = [];
  const read = async (path: string) => {
    const bytes = await host.read(path);
    hashes.push(host.hash(bytes));
    return bytes;
  };
  return { host: { ...host, read }, hashes: () => hashes.toSorted() };
}
