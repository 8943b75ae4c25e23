import type { Report } from "../../diagnostics/diagnostic.ts";
import type { AnnotatedArticle } from "../../document/article.ts";
import { moved, type PackPart } from "../../document/pack.ts";
import { titleOf } from "../../document/pack-words.ts";
import { labelOfPage } from "../../print/layout/pages/page-numbers.ts";
import type { Edition } from "../../renderers/edition.ts";
import { version } from "../../version.ts";
import { audioFacts, type MadeFile, outputsOf } from "../convert-article.ts";
import { account } from "../receipt/account.ts";
import type { Voiced } from "../receipt/painted-and-spoken.ts";
import type { Receipt, ReceiptSentence } from "../receipt/receipt.ts";
import type { Workshop } from "../workshop.ts";
import type { PackJob } from "./pack-job.ts";
import { type PartTime, timesOfParts } from "./part-times.ts";

/**
 * `<name>.receipt.json` of a pack: what a {@link Receipt} says, for each article; pages and times are
 * the pack's, positions the article's own. Pages count from the cover; `pageLabel` is what stands on
 * the first of them.
 */
export interface PackReceipt
  extends Pick<
    Receipt,
    "readout" | "version" | "style" | "engine" | "voices" | "outputs" | "audio" | "pdf"
  > {
  /** Hash of everything the outputs depend on: the same key means the same outputs. */
  readonly key: string;
  readonly pack: { readonly title: string; readonly date: string | null };
  readonly articles: readonly PackedArticle[];
  /** Inputs that are not in the pack. */
  readonly missing: readonly string[];
  /** The pack's own words: cover, contents, indexes. */
  readonly added: Receipt["added"];
}

/** One article of a pack, as its receipt tells of it. */
export interface PackedArticle
  extends Pick<Receipt, "input" | "added" | "leftOut" | "speakers" | "quotes"> {
  readonly id: string;
  readonly title: string;
  readonly pages: readonly number[];
  readonly pageLabel: string | null;
  /** Its chapter in the recording, milliseconds. */
  readonly audio: { readonly start: number; readonly end: number } | null;
  readonly sentences: readonly (ReceiptSentence & {
    /** From 1, headings and lists among them; null in the head of the article. */
    readonly paragraph: number | null;
  })[];
}

/** The receipt of a pack; every breach of the promise is reported. */
export async function packReceipt(
  { pack, inputs, key, missing }: PackJob,
  workshop: Workshop,
  edition: Edition,
  files: readonly MadeFile[],
  report: Report,
): Promise<PackReceipt> {
  const media = new Set(workshop.renderers.map(({ medium }) => medium));
  const printed = media.has("print") ? await edition.print() : null;
  const recording = media.has("speech") ? await edition.recording() : null;
  const script = recording !== null || media.has("script") ? await edition.script() : null;
  const voiced: Voiced | null = script && { script, timeline: recording?.timeline ?? null };
  const { breaches, sentences, added, leftOut, quotes } = account(pack.article, printed, voiced);
  for (const breach of breaches) report(breach);
  const times: readonly (PartTime | null)[] =
    script && recording ? timesOfParts(pack, script, recording.timeline) : [];
  const ofPart = <T extends { readonly for: string | null }>(list: readonly T[], id: string) =>
    list.filter((one) => one.for?.startsWith(`${id}-`));
  const sentencesOf = slicer(sentences);
  const leftOutOf = slicer(leftOut.toSorted((a, b) => a.start - b.start));
  const quotesOf = slicer(quotes);
  const articles = pack.parts.map((part, index): PackedArticle => {
    const paragraphs = paragraphsOf(part.article);
    const own = sentencesOf(part).map((sentence) => ({
      ...sentence,
      paragraph: paragraphs(sentence.start),
    }));
    const pages = [...new Set(own.flatMap((sentence) => sentence.pages))].sort((a, b) => a - b);
    const time = times[index] ?? null;
    return {
      id: part.id,
      title: titleOf(part.article),
      input: inputs[index]?.input ?? { path: "", sha256: "", format: "" },
      pages,
      pageLabel: pages[0] === undefined ? null : labelOfPage(printed?.labels ?? [], pages[0]),
      audio: time && { start: Math.round(time.startMs), end: Math.round(time.endMs) },
      sentences: own,
      added: ofPart(added, part.id),
      leftOut: leftOutOf(part),
      speakers: part.placed.annotations.speakers.map(({ id, name }) => ({ id, name })),
      quotes: quotesOf(part),
    };
  });
  return {
    readout: 1,
    key,
    pack: { title: pack.title, date: pack.date },
    version,
    style: workshop.style.sheets,
    engine: recording === null ? null : workshop.engine.name,
    voices: recording?.voices ?? {},
    outputs: outputsOf(files, workshop.host),
    articles,
    missing,
    added: added.filter((one) => one.for === null),
    audio: recording && audioFacts(recording, workshop.settings),
    pdf: printed && { pages: printed.pages },
  };
}

/** Hands out what lies in each part, parts asked for in order; positions become the article's own. */
function slicer<T extends { readonly start: number }>(
  things: readonly T[],
): (part: PackPart) => readonly T[] {
  let at = 0;
  return ({ range }) => {
    const own: T[] = [];
    for (; at < things.length; at++) {
      const thing = things[at];
      if (!thing || thing.start >= Math.max(range.end, range.start + 1)) break;
      own.push(unplaced(thing, range.start));
    }
    return own;
  };
}

/** Moved back, but for pages, times and places in files, which are no positions in the text. */
function unplaced<T extends { readonly start: number }>(thing: T, by: number): T {
  const { audio, source, ...rest } = thing as T & { audio?: unknown; source?: unknown };
  return {
    ...moved(rest, -by),
    ...moved({ start: thing.start, end: (thing as { end?: number }).end }, -by),
    ...(audio === undefined ? {} : { audio }),
    ...(source === undefined ? {} : { source }),
  } as unknown as T;
}

const headBlocks: ReadonlySet<string> = new Set([
  "kicker",
  "headline",
  "standfirst",
  "byline",
  "dateline",
]);

/** The number of the paragraph at a position; positions are asked for in ascending order. */
function paragraphsOf({ blocks }: AnnotatedArticle): (position: number) => number | null {
  const body = blocks.filter(({ type }) => !headBlocks.has(type) && type !== "break");
  let at = 0;
  return (position) => {
    while ((body[at]?.range.end ?? Number.POSITIVE_INFINITY) <= position) at++;
    return (body[at]?.range.start ?? Number.POSITIVE_INFINITY) <= position ? at + 1 : null;
  };
}
