import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { languageTag } from "../document/language-tag.ts";
import { nodeHost } from "../host/node-host.ts";
import { readers } from "../readers/registry.ts";
import type { Inspection } from "../renderers/inspection.ts";
import { expandInputs } from "./inputs.ts";
import { inspectionsOf } from "./inspections.ts";
import { readArticles } from "./read-articles.ts";
import { unknownReader } from "./unknown-name.ts";

/** How {@link inspect} reads its inputs. All optional. */
export interface InspectOptions {
  /** BCP 47; overrides the article's own. */
  readonly lang?: string;
  /** Name of a reader; default: recognised from the content. */
  readonly from?: string;
  /** Take what its publisher holds back without an error: embargoed, withheld or canceled. */
  readonly allowEmbargoed?: boolean;
  /** Told of every problem, also of files in which no article could be read. */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void;
}

/**
 * The articles in files as Readout understands them, in the order of the inputs: files, patterns,
 * directories, or `-` for standard input. Each carries the diagnostics of its own part of its file; a
 * file in which nothing can be read gives none, and `onDiagnostic` is told why.
 */
export async function inspect(
  inputs: string | readonly string[],
  { lang, from, allowEmbargoed = false, onDiagnostic = () => undefined }: InspectOptions = {},
): Promise<readonly Inspection[]> {
  const wrong = problemsOf(lang, from);
  const extensions = new Set(readers.flatMap((reader) => reader.extensions));
  const { files, missing } = await expandInputs([inputs].flat(), extensions, nodeHost);
  for (const problem of [...wrong, ...missing]) onDiagnostic(problem);
  const inspections: Inspection[] = [];
  for (const file of wrong.length === 0 ? files : []) {
    const settings = { language: lang ?? null, from: from ?? null, allowEmbargoed };
    const read = await readArticles(file, settings, nodeHost);
    for (const problem of read.diagnostics) onDiagnostic(problem);
    for (const inspection of inspectionsOf(read)) inspections.push(inspection);
  }
  return inspections;
}

function problemsOf(lang: string | undefined, from: string | undefined): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  if (lang !== undefined && languageTag(lang) === null)
    problems.push(diagnose("options/bad-value", `“${lang}” is no language tag (BCP 47)`));
  const noReader = unknownReader(from);
  if (noReader) problems.push(noReader);
  return problems;
}
