import { dirname } from "node:path";
import { type Chapter, chaptersOf } from "../audio/chapters.ts";
import type { LoudnessTarget } from "../audio/loudness-target.ts";
import { durationMsOf, loadedRecording, type Recording } from "../audio/recording.ts";
import type { Samples } from "../audio/segment.ts";
import type { Cover, Tags } from "../audio/tags.ts";
import { type Diagnostic, diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { AnnotatedArticle } from "../document/article.ts";
import type { Element } from "../document/element.ts";
import { elementsOf } from "../document/elements.ts";
import { sourceOf, textOf } from "../document/walk.ts";
import type { Host } from "../host/host.ts";
import type { Lexicon } from "../narration/lexicon/lexicon.ts";
import type { NarrationScript } from "../narration/script.ts";
import type { layOut } from "../print/layout/lay-out.ts";
import { SegmentCache } from "../speech/cache/segment-cache.ts";
import { SoundCache } from "../speech/cache/sound-cache.ts";
import type { Sounds } from "../speech/cue-sounds.ts";
import type { Engine, EngineSettings } from "../speech/engine.ts";
import type { PrintStyle, Style, StyledElement } from "../style/style.ts";
import { version } from "../version.ts";
import { tagsOf } from "./audio-tags.ts";

/** What an edition is made with. */
export interface EditionMeans {
  readonly article: AnnotatedArticle;
  /** Where the article is a pack of several: how it is put together. */
  readonly pack?: PackMeans;
  /** What was reported while the article was read. */
  readonly reading: readonly Diagnostic[];
  /** The article's file, as the user gave it: image paths start from its folder. */
  readonly file: string;
  /** The images that have been fetched, by address; null where nothing was to be fetched. */
  readonly fetchedImages?: ReadonlyMap<string, Uint8Array> | null;
  readonly style: Style;
  readonly lexicon: Lexicon;
  readonly engine: Engine<Samples>;
  readonly engineSettings: EngineSettings;
  /** Role to voice name. */
  readonly voices: Readonly<Record<string, string>>;
  /** The sounds that the style names. */
  readonly sounds: Sounds;
  readonly loudness: LoudnessTarget;
  /** Folder where encoded sound is kept from run to run; null: nowhere. */
  readonly soundFolder: string | null;
  /** Picture of the audio files. */
  readonly cover: Cover | null;
  readonly host: Host;
  /** Two pages on each side of a sheet, in the order for folding. */
  readonly booklet?: boolean;
  /** The layout; replaceable, so that a test can make it fail. */
  readonly layOut?: typeof layOut;
  readonly signal?: AbortSignal;
  readonly onProgress: (step: "printing" | "speaking" | "encoding", done: number) => void;
}

/** How both editions of a pack are put together. */
export interface PackMeans {
  readonly title: string;
  /** What is narrated. */
  readonly spoken: () => Element;
  /** What is printed; it may tell when the articles sound, and by which voices. */
  readonly printed: (edition: Edition) => Promise<Element>;
  /** A chapter for each article. */
  readonly chapters: (script: NarrationScript, recording: Recording<Samples>) => readonly Chapter[];
}

/** Both editions of one article, or of a pack. Each work is made when first asked for, and once. */
export interface Edition {
  readonly article: AnnotatedArticle;
  readonly title: string;
  /** Role to voice name, as the user gave them. */
  readonly voices: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly host: Host;
  readonly segmentCache: SegmentCache | null;
  readonly signal?: AbortSignal;
  /** The article as the style sheet dresses it for the page: labels and notes in their places. */
  dressed(): StyledElement<PrintStyle>;
  print(): Promise<PrintedEdition>;
  script(): Promise<NarrationScript>;
  /** Rejects with a SpeechError where the engine cannot speak. */
  recording(): Promise<SpokenEdition>;
  /** The same with all of its samples in memory. */
  loadedRecording(): Promise<Recording>;
  /** Of the recording. */
  chapters(): Promise<readonly Chapter[]>;
  /** What the audio files say about themselves. */
  tags(): Promise<Tags>;
}

/** The drawn pages, and what of the article they left out. */
export type PrintedEdition = Awaited<ReturnType<typeof printed>>;

/** The finished recording and the voices that made it, by role. */
export type SpokenEdition = Recording<Samples> & {
  readonly voices: Readonly<Record<string, string>>;
};

/** Gets ready to make an edition; nothing is made before it is asked for. */
export function openEdition(means: EditionMeans, report: Report): Edition {
  const { article, pack } = means;
  const title = pack?.title ?? textOf(article, "headline") ?? "Untitled";
  const elements = once(() => elementsOf(article));
  const script = once(async () => {
    // Loaded here, so that a page alone does not wait for the rules of reading aloud.
    const { narrate } = await import("../narration/narrate.ts");
    const spoken = {
      article: means.style.speech(pack?.spoken() ?? elements()),
      sentences: article.annotations.sentences,
      language: article.metadata.language,
      title,
      lexicon: means.lexicon,
    };
    return narrate(spoken, report);
  });
  // Where it cannot be written, the engine's own has told of it.
  const segmentCache =
    means.soundFolder === null
      ? null
      : new SegmentCache(new SoundCache(means.soundFolder, () => undefined));
  const edition: Edition = {
    article,
    title,
    voices: means.voices,
    diagnostics: means.reading,
    host: means.host,
    segmentCache,
    ...(means.signal === undefined ? {} : { signal: means.signal }),
    dressed: once(() => means.style.print(elements())),
    print: once(async () =>
      printed(means, title, (await pack?.printed(edition)) ?? elements(), report),
    ),
    script,
    recording: once(async () => spoken(means, await script(), segmentCache, report)),
    loadedRecording: once(async () => loadedRecording(await edition.recording())),
    chapters: once(async () => {
      const [said, recording] = await Promise.all([script(), edition.recording()]);
      if (pack !== undefined) return pack.chapters(said, recording);
      return chaptersOf(said, recording.timeline, durationMsOf(recording));
    }),
    tags: once(async () => tagsOf(article, await script(), await edition.chapters(), means.cover)),
  };
  return edition;
}

async function printed(
  means: EditionMeans,
  title: string,
  elements: ReturnType<typeof elementsOf>,
  report: Report,
) {
  means.onProgress("printing", 0);
  const { style, host, article } = means;
  const { language, bylines, source } = article.metadata;
  // Loaded here, so that a run without a page does not wait for all that a page takes.
  const [
    { openMaterials },
    { withoutLostPictures },
    print,
    { impose },
    { accessFaults },
    { draw },
  ] = await Promise.all([
    import("../print/materials.ts"),
    import("../print/images/lost-pictures.ts"),
    import("../print/layout/lay-out.ts"),
    import("../print/layout/pages/impose.ts"),
    import("../print/check-accessible.ts"),
    import("../print/draw/draw.ts"),
  ]);
  const fetchedImages = means.fetchedImages ?? null;
  const shown = withoutLostPictures(elements, fetchedImages);
  // What was to be fetched and could not be has been reported, each with its reason.
  if (fetchedImages === null) reportNotAskedFor(shown.lost, report);
  const styled = style.print(shown.article);
  const pages = style.pages();
  const wanted = {
    article: styled,
    pages,
    faces: style.fontFaces,
    language,
    folder: dirname(means.file),
    fetchedImages,
  };
  const materials = await openMaterials(wanted, host, report);
  const layOutPages = means.layOut ?? print.layOut;
  const laidOut = layOutPages(
    {
      article: styled,
      pages,
      materials,
      language,
      title,
      sourceOf: (range) => sourceOf(article, range),
    },
    report,
  );
  means.signal?.throwIfAborted();
  const faults = accessFaults(laidOut, article.text);
  if (faults.length > 0) {
    report(
      diagnose("print/not-accessible", `a screen reader would be misled: ${faults.join("; ")}`),
    );
  }
  const plan = means.booklet ? impose(laidOut.plan) : laidOut.plan;
  const drawn = await draw({ ...laidOut, plan }, materials, {
    title,
    author: bylines.join(", ") || null,
    language,
    subject: source,
    keywords: [],
    created: creationDate(article, host),
    accessible: faults.length === 0,
    producer: `Readout ${version}`,
  });
  return { ...drawn, leftOut: laidOut.leftOut, labels: laidOut.plan.labels };
}

/** Says once what pictures a page is without, however many: nobody reads a line for each. */
function reportNotAskedFor([first, ...others]: readonly string[], report: Report): void {
  if (first === undefined) return;
  const message =
    others.length === 0
      ? `the picture ${first} is on the web, and fetched only with --fetch`
      : `${others.length + 1} pictures are on the web, and fetched only with --fetch; the first is ${first}`;
  report(diagnose("print/image-unreadable", message));
}

/** The article's own date, so that the same article gives the same bytes on any day. */
function creationDate({ metadata }: AnnotatedArticle, host: Host): Date | null {
  const dated = metadata.modified ?? metadata.published;
  if (host.env("SOURCE_DATE_EPOCH") !== undefined) return host.now();
  return dated === null ? null : new Date(dated);
}

async function spoken(
  means: EditionMeans,
  script: NarrationScript,
  segmentCache: SegmentCache | null,
  report: Report,
): Promise<SpokenEdition> {
  const [{ record }, { openLevelling }] = await Promise.all([
    import("../speech/speak-script.ts"),
    import("../audio/normalise.ts"),
  ]);
  const { engine, host, signal } = means;
  const { voices, engineSettings: settings } = means;
  const wishes = { language: script.language, voices, settings };
  const session = await engine.open(host, wishes, report);
  const levelling = openLevelling<Samples>(means.loudness, segmentCache);
  const speak = record(script, session, report, {
    sounds: means.sounds,
    onSegment: levelling.add,
    ...(signal === undefined ? {} : { signal }),
    onProgress: (done, of) => means.onProgress("speaking", done / of),
    sourceOf: (range) => sourceOf(means.article, range),
  });
  // Closed before the loudness is made right: the engine's memory is as much as the recording's.
  const take = await speak.finally(() => session.close());
  for (const role of unusedRoles(means.voices, script)) {
    report(diagnose("speech/unused-role", `nothing is spoken by “${role}”`));
  }
  means.onProgress("encoding", 0);
  return { ...(await levelling.finish(take)), voices: session.voices };
}

/** Roles that were given a voice and that no utterance has: misspelt, most likely. */
function unusedRoles(voices: EditionMeans["voices"], { utterances }: NarrationScript): string[] {
  const used = new Set(
    utterances.flatMap(({ voice }) =>
      voice.family.flatMap((query) => (query.type === "name" ? [query.name] : [])),
    ),
  );
  // An article without a quote needs no voice for quotes.
  const known = ["narrator", "quote", "label"];
  return Object.keys(voices).filter((role) => !used.has(role) && !known.includes(role));
}

/** A function that does its work at the first call and remembers it. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
