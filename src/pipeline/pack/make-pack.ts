import { durationMsOf, type Recording } from "../../audio/recording.ts";
import type { Samples } from "../../audio/segment.ts";
import { type Diagnostic, hasErrors, type Report } from "../../diagnostics/diagnostic.ts";
import type { Pack } from "../../document/pack.ts";
import { type Making, packElements } from "../../document/pack-elements.ts";
import { titleOf } from "../../document/pack-words.ts";
import type { NarrationScript } from "../../narration/script.ts";
import { type Edition, openEdition, type PackMeans } from "../../renderers/edition.ts";
import { costOf, tellCost } from "../../speech/cost.ts";
import { version } from "../../version.ts";
import { type MadeFile, renderAll } from "../convert-article.ts";
import { fetchPictures } from "../fetch-pictures.ts";
import { receiptName } from "../receipt/receipt.ts";
import type { PackSettings } from "../settings.ts";
import type { Workshop } from "../workshop.ts";
import type { PackJob } from "./pack-job.ts";
import { type PackReceipt, packReceipt } from "./pack-receipt.ts";
import { type PartTime, timesOfParts } from "./part-times.ts";

export interface MadePack {
  /** Empty where there was an error. */
  readonly files: readonly MadeFile[];
  readonly receipt: PackReceipt | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes all files of a pack, and the receipt that proves what they hold. */
export async function makePack(
  job: PackJob,
  workshop: Workshop,
  settings: PackSettings,
): Promise<MadePack> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const { signal, voices, engineSettings, booklet, onProgress } = workshop.settings;
  const { images, isIncomplete } = await imagesOf(job, workshop, report);
  const edition = openEdition(
    {
      fetchedImages: images,
      article: job.pack.article,
      pack: meansOf(job, workshop, settings),
      reading: [],
      file: job.name,
      style: workshop.style,
      lexicon: workshop.lexicon,
      engine: workshop.engine,
      engineSettings,
      voices,
      sounds: workshop.sounds,
      loudness: workshop.loudness,
      soundFolder: workshop.soundFolder,
      cover: workshop.cover,
      host: workshop.host,
      booklet,
      ...(workshop.layOut === undefined ? {} : { layOut: workshop.layOut }),
      ...(signal === null ? {} : { signal }),
      onProgress: (step, done) => onProgress({ input: job.pack.title, step, done }),
    },
    report,
  );
  const hasSound = workshop.renderers.some(({ medium }) => medium === "speech");
  const cost = hasSound ? costOf(await edition.script(), workshop.engine) : null;
  if (cost) report(tellCost(cost, workshop.engine, workshop.settings.maxCost));
  if (hasErrors(diagnostics)) return { files: [], receipt: null, diagnostics };
  const files = await renderAll(workshop.renderers, job.name, edition, report);
  if (hasErrors(diagnostics)) return { files: [], receipt: null, diagnostics };
  // What may be there another time is looked for again by the next run.
  const key = isIncomplete ? `${job.key}, but for pictures` : job.key;
  const receipt = await packReceipt({ ...job, key }, workshop, edition, files, report);
  if (hasErrors(diagnostics)) return { files: [], receipt: null, diagnostics };
  const bytes = new TextEncoder().encode(`${JSON.stringify(receipt, null, 1)}\n`);
  // The receipt comes last: where it is, its files are.
  return {
    files: [...files, { name: receiptName(job.name), bytes, facts: {} }],
    receipt,
    diagnostics,
  };
}

/** The pictures of all its articles that are on the web; none unless fetching them is wished. */
async function imagesOf(
  { inputs }: PackJob,
  { fetch, renderers, settings }: Workshop,
  report: Report,
): Promise<{
  readonly images: ReadonlyMap<string, Uint8Array> | null;
  readonly isIncomplete: boolean;
}> {
  if (fetch === null || !renderers.some(({ medium }) => medium === "print"))
    return { images: null, isIncomplete: false };
  const images = new Map<string, Uint8Array>();
  let isIncomplete = false;
  for (const { article } of inputs) {
    const fetched = await fetchPictures(article, fetch, report, settings.signal);
    for (const [address, bytes] of fetched.images) images.set(address, bytes);
    isIncomplete ||= fetched.isIncomplete;
  }
  return { images, isIncomplete };
}

/** How the pack is put together: what is printed tells when the articles sound, so sound comes first. */
function meansOf(job: PackJob, workshop: Workshop, { audioUrl }: PackSettings): PackMeans {
  const { pack, missing } = job;
  const hasSound = workshop.renderers.some(({ medium }) => medium === "speech");
  const silent = pack.parts.map(() => null);
  return {
    title: pack.title,
    spoken: () => packElements(pack, { startsMs: silent, audioUrl, making: null, missing }),
    async printed(edition) {
      const times = hasSound ? await timesOf(pack, edition) : silent;
      const startsMs = times.map((time) => time?.startMs ?? null);
      const making = await makingOf(workshop, hasSound ? edition : null);
      return packElements(pack, { startsMs, audioUrl, making, missing });
    },
    chapters: (script, recording) => chaptersOf(pack, script, recording),
  };
}

async function timesOf(pack: Pack, edition: Edition): Promise<readonly (PartTime | null)[]> {
  const [script, recording] = await Promise.all([edition.script(), edition.recording()]);
  return timesOfParts(pack, script, recording.timeline);
}

/** A chapter for each article, named and ordered as the contents are; each lasts until the next. */
function chaptersOf(pack: Pack, script: NarrationScript, recording: Recording<Samples>) {
  const times = timesOfParts(pack, script, recording.timeline);
  const spoken = pack.parts.flatMap(({ article }, index) => {
    const time = times[index];
    return time ? [{ title: titleOf(article), ...time }] : [];
  });
  return spoken.map((chapter, index) => ({
    ...chapter,
    endMs: spoken[index + 1]?.startMs ?? Math.min(chapter.endMs, durationMsOf(recording)),
  }));
}

async function makingOf({ style, engine }: Workshop, edition: Edition | null): Promise<Making> {
  const voices = edition === null ? {} : (await edition.recording()).voices;
  const cast = Object.entries(voices).map(([role, voice]) => `${role}: ${voice}`);
  return {
    version,
    sheets: style.sheets,
    voices: edition === null ? null : { engine: engine.name, cast },
  };
}
