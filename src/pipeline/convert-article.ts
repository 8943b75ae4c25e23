import { basename } from "node:path";
import { EncodingError } from "../audio/m4b.ts";
import { durationMsOf, type Recording } from "../audio/recording.ts";
import type { Samples } from "../audio/segment.ts";
import { type Diagnostic, diagnose, hasErrors, type Report } from "../diagnostics/diagnostic.ts";
import type { AnnotatedArticle, Omission } from "../document/article.ts";
import { wholeOf } from "../host/content.ts";
import type { Host, NamedBytes } from "../host/host.ts";
import { type Edition, type EditionMeans, openEdition } from "../renderers/edition.ts";
import { fileNameOf, type Rendered, type Renderer } from "../renderers/renderer.ts";
import { SpeechError } from "../speech/engine.ts";
import { version } from "../version.ts";
import { fetchPictures } from "./fetch-pictures.ts";
import { account } from "./receipt/account.ts";
import type { Printed, Voiced } from "./receipt/painted-and-spoken.ts";
import {
  type Receipt,
  type ReceiptAudio,
  type ReceiptOutput,
  receiptName,
} from "./receipt/receipt.ts";
import type { Settings } from "./settings.ts";
import type { Workshop } from "./workshop.ts";

/** One article on its way to files. */
export interface Job {
  readonly article: AnnotatedArticle;
  /** Name of its outputs, without ending. */
  readonly name: string;
  /** What tells it again among the articles of its input. */
  readonly identity: string;
  readonly input: Receipt["input"];
  /** Hashes of the input and its review. */
  readonly madeFrom: string;
  /** Which article of its input it is, from 1, and of how many. */
  readonly place: { readonly number: number; readonly of: number };
  /** What was reported while it was read. */
  readonly reading: readonly Diagnostic[];
}

/** A file of an edition, complete but not yet written. */
export interface MadeFile extends NamedBytes {
  readonly facts: Rendered["facts"];
}

/** A file of an edition, for those who do not have it written. */
export interface OutputFile extends MadeFile {
  readonly bytes: Uint8Array;
}

/** Files in full. */
export function outputFiles(files: readonly MadeFile[]): readonly OutputFile[] {
  return files.map((file) => ({ ...file, bytes: wholeOf(file.bytes) }));
}

export interface Converted {
  /** Empty where there was an error: an article is delivered whole or not at all. */
  readonly files: readonly MadeFile[];
  readonly receipt: Receipt | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes all files of one article, and the receipt that proves what they hold. A sentence that was not
 * shown or spoken exactly once is an error. Rejects with the signal's reason when interrupted.
 */
export async function convertArticle(job: Job, workshop: Workshop): Promise<Converted> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const fetchedImages = await fetchedImagesOf(job, workshop, report);
  const means = editionMeans({ ...job, file: job.input.path, fetchedImages }, workshop);
  const edition = openEdition(means, report);
  const files = await renderAll(workshop.renderers, job.name, edition, report);
  if (hasErrors(diagnostics)) return { files: [], receipt: null, diagnostics };
  const receipt = await receiptOf(job, workshop, edition, files, report);
  if (hasErrors(diagnostics)) return { files: [], receipt: null, diagnostics };
  const receiptFile = {
    name: receiptName(job.name),
    bytes: new TextEncoder().encode(`${JSON.stringify(receipt, null, 1)}\n`),
    facts: {},
  };
  // The receipt comes last: where it is, its files are.
  return { files: [...files, receiptFile], receipt, diagnostics };
}

/** Null where no page is made, or nobody has asked for pictures of the web. */
async function fetchedImagesOf(
  { article }: Job,
  { renderers, fetch, settings }: Workshop,
  report: Report,
): Promise<ReadonlyMap<string, Uint8Array> | null> {
  if (fetch === null || !renderers.some(({ medium }) => medium === "print")) return null;
  return (await fetchPictures(article, fetch, report, settings.signal)).images;
}

/** What an article's edition is made with. */
export function editionMeans(
  {
    article,
    reading,
    file,
    fetchedImages = null,
  }: Pick<EditionMeans, "article" | "reading" | "file" | "fetchedImages">,
  workshop: Workshop,
): EditionMeans {
  const { host, settings, style, lexicon, engine, sounds, loudness, cover, layOut } = workshop;
  const { voices, engineSettings, booklet, signal } = settings;
  return {
    article,
    reading,
    file,
    fetchedImages,
    style,
    lexicon,
    engine,
    engineSettings,
    voices,
    sounds,
    loudness,
    soundFolder: workshop.soundFolder,
    cover,
    booklet,
    host,
    ...(layOut === undefined ? {} : { layOut }),
    ...(signal === null ? {} : { signal }),
    onProgress: (step, done) => settings.onProgress({ input: file, step, done }),
  };
}

/** Makes the files of an edition; ends early where the engine gives up, which is reported. */
export async function renderAll(
  renderers: readonly Renderer[],
  name: string,
  edition: Edition,
  report: Report,
): Promise<MadeFile[]> {
  // The engine speaks in a thread of its own: the page is laid out meanwhile.
  const sound = renderers.some(({ medium }) => medium === "speech") ? edition.recording() : null;
  sound?.catch(() => undefined);
  const files: MadeFile[] = [];
  try {
    for (const renderer of renderers) {
      const { bytes, facts, parts = [] } = await renderer.render(edition, report);
      for (const part of parts) {
        files.push({ name: `${name}.${part.ending}`, bytes: part.bytes, facts: {} });
      }
      files.push({ name: fileNameOf(name, renderer), bytes, facts });
    }
    await edition.segmentCache?.settle();
  } catch (error) {
    // Whatever ends the work here, the engine is not left speaking.
    await sound?.catch(() => undefined);
    if (error instanceof SpeechError) report(diagnose("speech/failed", error.message));
    else if (error instanceof EncodingError) report(diagnose("output/not-encoded", error.message));
    else throw error;
  }
  return files;
}

async function receiptOf(
  job: Job,
  workshop: Workshop,
  edition: Edition,
  files: readonly MadeFile[],
  report: Report,
): Promise<Receipt> {
  const { host, renderers } = workshop;
  const made = new Set(renderers.map(({ medium }) => medium));
  const drawn = made.has("print") ? await edition.print() : null;
  const printed: Printed | null = drawn;
  const recording = made.has("speech") ? await edition.recording() : null;
  const voiced: Voiced | null =
    recording === null && !made.has("script")
      ? null
      : { script: await edition.script(), timeline: recording?.timeline ?? null };
  const { breaches, ...accounted } = account(job.article, printed, voiced);
  for (const breach of breaches) report(breach);
  return {
    readout: 1,
    input: job.input,
    version,
    style: workshop.style.sheets,
    engine: recording === null ? null : workshop.engine.name,
    voices: recording?.voices ?? {},
    outputs: outputsOf(files, host),
    ...accounted,
    leftOut: [...leftOutOfInput(job.article.omitted), ...accounted.leftOut],
    audio: recording && audioFacts(recording, workshop.settings),
    pdf: drawn === null ? null : { pages: drawn.pages },
  };
}

/** What the reader did not take for text of the article: slugs, adverts, end marks. */
function leftOutOfInput(omitted: readonly Omission[]): Receipt["leftOut"] {
  return omitted.map(({ source, text, why }) => ({
    start: source.start,
    end: source.end,
    where: "input",
    why: `${why}: “${text}”`,
    text,
  }));
}

/** The files as a receipt lists them. */
export function outputsOf(files: readonly MadeFile[], host: Host): readonly ReceiptOutput[] {
  return files.map(({ name, bytes, facts }) => ({
    path: name,
    sha256: host.hash(bytes),
    bytes: bytes.length,
    ...facts,
  }));
}

/** A recording as a receipt tells of it. */
export function audioFacts(recording: Recording<Samples>, { loudness }: Settings): ReceiptAudio {
  return {
    durationMs: Math.round(durationMsOf(recording)),
    lufs: rounded(recording.loudness.lufs),
    truePeakDb: rounded(recording.loudness.truePeakDb),
    target: loudness,
    channels: recording.channels,
    sounds: recording.sounds.map(({ file, startMs, endMs }) => ({
      file: basename(file),
      start: Math.round(startMs),
      end: Math.round(endMs),
    })),
  };
}

function rounded(decibels: number): number {
  return Math.round(decibels * 100) / 100;
}
