import type { Diagnostic } from "../../diagnostics/diagnostic.ts";

/**
 * `manifest.json` in an output folder: what was made there, and from what. It answers what need not
 * be made again without opening any output, and which outputs are no longer true.
 */
export interface Manifest {
  readonly readout: 1;
  /** By input: its path from the output folder, with `/`; `-` for standard input. */
  readonly inputs: Readonly<Record<string, Entry>>;
  /** The last runs, oldest first. */
  readonly runs: readonly RunRecord[];
}

/** What one input file became. */
export interface Entry {
  readonly sha256: string;
  readonly ingredients: Ingredients;
  /**
   * Files that the article draws in, such as pictures: path from the output folder to hash, `""` where
   * it was not there. Addresses of the web where nothing was and may be another time, with `""`.
   */
  readonly drawnIn: Readonly<Record<string, string>>;
  /** None where no run has made anything of the input. */
  readonly articles: readonly ArticleRecord[];
  /** Articles of the input that could not be converted: they are tried again. */
  readonly failed: number;
  /** What the last run said of them, as far as it is kept; absent where nothing failed in it. */
  readonly failures?: readonly Failure[];
  /**
   * Why the outputs no longer match the input: it has changed and could not be converted since, or it
   * is gone. Null where they match.
   */
  readonly stale: "changed" | "gone" | null;
}

/** What outputs depend on beside the input: a hash or a name each; the same means the same outputs. */
export interface Ingredients {
  readonly review: string | null;
  readonly style: string;
  readonly lexicon: string;
  readonly engine: string;
  readonly options: string;
  readonly version: string;
}

/** One error because of which an article could not be converted: a diagnostic without its place. */
export interface Failure extends Pick<Diagnostic, "code" | "message"> {
  /** Name of the article's outputs; that of the input's own where no article could be read. */
  readonly name: string;
}

/** So many errors of an input are remembered: the manifest stays small, whatever a feed holds. */
export const mostFailures = 20;

/** The outputs of an entry, as paths from the output folder. */
export function pathsOf({ articles }: Entry): string[] {
  return articles.flatMap(({ outputs }) => outputs.map(({ path }) => path));
}

export interface ArticleRecord {
  /** Name of its outputs, without ending. */
  readonly name: string;
  /** What tells it again among the articles of its input. */
  readonly identity: string;
  /** Which article of its input it is, from 1, and of how many. */
  readonly place: { readonly number: number; readonly of: number };
  /** Hashes of the input and its review as they were when it was made. */
  readonly madeFrom: string;
  readonly summary: Summary;
  readonly outputs: readonly OutputRecord[];
}

/** What an edition comes to, for whoever counts. */
export interface Summary {
  readonly headline: string | null;
  readonly sentences: number;
  readonly quotes: number;
  /** Quotes that are labelled as translated. */
  readonly labelled: number;
  /** Warnings of the run that made it. */
  readonly warnings: number;
  readonly pages: number | null;
  readonly audio: {
    readonly durationMs: number;
    readonly lufs: number;
    readonly truePeakDb: number;
  } | null;
}

export interface OutputRecord {
  /** From the output folder. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Of the file as it was written: another time means that somebody else wrote it. */
  readonly modifiedMs: number;
}

export interface RunRecord {
  /** ISO 8601. */
  readonly started: string;
  readonly ended: string;
  readonly version: string;
  readonly converted: number;
  readonly unchanged: number;
  readonly failed: number;
}

export const emptyManifest: Manifest = { readout: 1, inputs: {}, runs: [] };

/** So many runs are remembered. */
const mostRuns = 100;

/** The manifest in a text; null where it is not one of this version. */
export function parseManifest(text: string): Manifest | null {
  try {
    const found: Partial<Manifest> | null = JSON.parse(text);
    const isOurs =
      found?.readout === 1 &&
      isRecord(found.inputs) &&
      Object.values(found.inputs).every(isEntry) &&
      Array.isArray(found.runs);
    return isOurs ? (found as Manifest) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The manifest as it is written: an input a line, so that two runs can be compared line by line. */
export function formatManifest({ readout, inputs, runs }: Manifest): string {
  const lines = Object.entries(inputs)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([input, entry]) => `${JSON.stringify(input)}:${JSON.stringify(entry)}`);
  return `{"readout":${readout},"inputs":{\n${lines.join(",\n")}\n},"runs":${JSON.stringify(runs)}}\n`;
}

export function withRun(manifest: Manifest, run: RunRecord): Manifest {
  return { ...manifest, runs: [...manifest.runs, run].slice(-mostRuns) };
}

/** One line of the journal: what became of an input, noted at once; null where nothing is left of it. */
export interface JournalLine {
  readonly input: string;
  readonly entry: Entry | null;
}

/** The lines of a journal as far as they are whole: the last one may have been cut by a crash. */
export function parseJournal(text: string): readonly JournalLine[] {
  return text.split("\n").flatMap((line) => {
    try {
      const found: Partial<JournalLine> | null = JSON.parse(line);
      const { input, entry } = found ?? {};
      if (typeof input !== "string") return [];
      return entry === null || isEntry(entry) ? [{ input, entry }] : [];
    } catch {
      return [];
    }
  });
}

/** The entries of a manifest as the journal beside it has changed them, by input. */
export function entriesOf({ inputs }: Manifest, journal: string): Map<string, Entry> {
  const entries = new Map(Object.entries(inputs));
  for (const { input, entry } of parseJournal(journal)) {
    if (entry === null) entries.delete(input);
    else entries.set(input, entry);
  }
  return entries;
}

/** As deep as what reads it goes: a hand may have been at the file. */
function isEntry(value: unknown): value is Entry {
  if (!isRecord(value)) return false;
  const { sha256, ingredients, drawnIn, articles, failed, failures } = value;
  return (
    typeof sha256 === "string" &&
    typeof failed === "number" &&
    (failures === undefined || (Array.isArray(failures) && failures.every(isFailure))) &&
    isRecord(ingredients) &&
    isRecord(drawnIn) &&
    Array.isArray(articles) &&
    articles.every(
      (article) =>
        isRecord(article) &&
        typeof article["name"] === "string" &&
        isRecord(article["summary"]) &&
        Array.isArray(article["outputs"]) &&
        article["outputs"].every(
          (output) => isRecord(output) && typeof output["path"] === "string",
        ),
    )
  );
}

function isFailure(value: unknown): value is Failure {
  return (
    isRecord(value) &&
    ["name", "code", "message"].every((field) => typeof value[field] === "string")
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
