import { annotate } from "../annotators/registry.ts";
import { type Diagnostic, diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { AnnotatedArticle } from "../document/article.ts";
import { type Host, HostError } from "../host/host.ts";
import { decode, largestInput } from "../readers/decode.ts";
import type { Input } from "../readers/reader.ts";
import { detectReader, readers } from "../readers/registry.ts";
import type { Settings } from "./settings.ts";

/** What came out of one input file. */
export interface ReadArticles {
  readonly articles: readonly AnnotatedArticle[];
  readonly diagnostics: readonly Diagnostic[];
  /** Name of the reader that read it; null where none could. */
  readonly format: string | null;
  readonly bytes: Uint8Array;
  /** The decoded text that spans point into, where there is any: for excerpts in messages. */
  readonly sourceText: () => string | null;
}

/** Reads and annotates the articles in a file, or in standard input. Never throws for what the input is. */
export async function readArticles(
  file: string,
  settings: Pick<Settings, "from" | "language">,
  host: Host,
): Promise<ReadArticles> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const input = await readInput(file, host, report);
  if (input === null)
    return {
      articles: [],
      diagnostics,
      format: null,
      bytes: new Uint8Array(),
      sourceText: () => null,
    };
  const named = readers.find(({ name }) => name === settings.from);
  const reader = named ?? detectReader(input);
  const articles = await reader.read(input, { language: settings.language }, report);
  return {
    articles: articles.map((article) => annotate(article, report)),
    diagnostics,
    format: reader.name,
    bytes: input.bytes,
    sourceText: () => sourceText(input),
  };
}

async function readInput(file: string, host: Host, report: Report): Promise<Input | null> {
  const span = { file, start: 0, end: 0 };
  try {
    if (file === "-") return { file, bytes: await host.readStandardInput(largestInput) };
    if ((await host.kindOf(file)) === "directory") {
      report(
        diagnose("input/unreadable", "this is a directory", {
          span,
          help: "Name an article in it.",
        }),
      );
      return null;
    }
    if ((await host.sizeOf(file)) > largestInput) throw new HostError(file, "EFBIG");
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
      return diagnose("input/missing", "no such file", { span });
    case "EFBIG":
      return diagnose(
        "input/too-large",
        `more than ${largestInput / 2 ** 20} MiB: no single article`,
        { span },
      );
    default:
      return diagnose("input/unreadable", `cannot be read (${error.reason})`, { span });
  }
}

/** The input as text for excerpts in messages; its own problems have been reported by the reader. */
function sourceText(input: Input): string | null {
  return decode(input, () => undefined);
}
