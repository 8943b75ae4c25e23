import { annotate } from "../annotators/registry.ts";
import { type Diagnostic, diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { AnnotatedArticle } from "../document/article.ts";
import { type Host, HostError } from "../host/host.ts";
import { decode, largestFile } from "../readers/decode.ts";
import { withVariety } from "../readers/english-variety.ts";
import { withMarkers } from "../readers/markers.ts";
import type { Input } from "../readers/reader.ts";
import { detectReader, readers } from "../readers/registry.ts";
import { noFile, noSuchFile } from "./inputs.ts";
import { releaseProblem } from "./release.ts";
import { applyReview } from "./review/apply.ts";
import { readReview } from "./review/read-review.ts";
import type { Review } from "./review/review.ts";
import type { Settings } from "./settings.ts";

/** What came out of one input file. */
export interface ReadArticles {
  /** With the editor's word, where there is a review file. */
  readonly articles: readonly AnnotatedArticle[];
  /** The same as Readout found them. */
  readonly found: readonly AnnotatedArticle[];
  readonly review: Review | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Name of the reader that read it; null where none could. */
  readonly format: string | null;
  readonly bytes: Uint8Array;
  /** The decoded texts that spans point into, by file: for excerpts in messages. */
  readonly sources: () => Sources;
}

/** Decoded text of the files that diagnostics point into, by path. */
export type Sources = Readonly<Record<string, string>>;

/**
 * Reads and annotates the articles in a file, or in standard input, and applies the review file
 * beside it. Never throws for what they hold.
 */
export async function readArticles(
  file: string,
  settings: Pick<Settings, "from" | "language" | "allowEmbargoed">,
  host: Host,
): Promise<ReadArticles> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const input = await readInput(file, host, report);
  const review = input && (await readReview(file, host, report));
  const parts: Input[] = [];
  const sources = () => sourcesOf(input ? [input, ...parts] : [], review);
  if (input === null) {
    const bytes = new Uint8Array();
    return { articles: [], found: [], review, diagnostics, format: null, bytes, sources };
  }
  const named = readers.find(({ name }) => name === settings.from);
  const reader = named ?? detectReader(input);
  const onPart = (part: Input) => parts.push(part);
  const read = await reader.read(input, { language: settings.language, onPart }, report);
  if (!settings.allowEmbargoed) {
    for (const article of read) {
      const problem = releaseProblem(article, host.now());
      if (problem) report(problem);
    }
  }
  const found = read.map((article) => {
    const marked = withMarkers(article, report);
    return annotate(settings.language === null ? withVariety(marked, report) : marked, report);
  });
  return {
    articles: review ? applyReview(found, review, report) : found,
    found,
    review,
    diagnostics,
    format: reader.name,
    bytes: input.bytes,
    sources,
  };
}

async function readInput(file: string, host: Host, report: Report): Promise<Input | null> {
  const span = { file, start: 0, end: 0 };
  try {
    if (file === "-") return { file, bytes: await host.readStandardInput(largestFile) };
    const kind = await host.kindOf(file);
    if (kind === "special") {
      report(noFile(span));
      return null;
    }
    if (kind === "directory") {
      report(
        diagnose("input/unreadable", "this is a directory", {
          span,
          help: "Name an article in it.",
        }),
      );
      return null;
    }
    if ((await host.sizeOf(file)) > largestFile) throw new HostError(file, "EFBIG");
    return { file, bytes: await host.read(file) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    report(problemOf(error, span));
    return null;
  }
}

function problemOf(error: HostError, span: Diagnostic["span"]): Diagnostic {
  switch (error.reason) {
    case "ENOENT":
      return noSuchFile(span);
    case "EFBIG":
      return diagnose("input/too-large", `more than ${largestFile / 2 ** 20} MiB`, { span });
    default:
      return diagnose("input/unreadable", `cannot be read (${error.why})`, { span });
  }
}

/** The problems of decoding have been reported by the reader. */
function sourcesOf(inputs: readonly Input[], review: Review | null): Sources {
  const texts = inputs.flatMap((input) => {
    const text = decode(input, () => undefined);
    return text === null ? [] : [[input.file, text] as const];
  });
  return {
    ...Object.fromEntries(texts),
    ...(review ? { [review.path]: review.text } : {}),
  };
}
