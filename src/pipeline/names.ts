import { type Diagnostic, diagnose, hasErrors, type Report } from "../diagnostics/diagnostic.ts";
import { type Host, HostError } from "../host/host.ts";
import { primaryLanguage } from "../narration/language.ts";
import { namesIn } from "../narration/lexicon/find-names.ts";
import { type Lexicon, lookupForm } from "../narration/lexicon/lexicon.ts";
import { loadLexicon } from "../narration/lexicon/load-lexicon.ts";
import { plsSkeleton, withNames } from "../narration/lexicon/write-pls.ts";
import { readers } from "../readers/registry.ts";
import { loadStyle } from "../style/load-style.ts";
import { expandInputs } from "./inputs.ts";
import { readArticles, type Sources } from "./read-articles.ts";
import type { Settings } from "./settings.ts";

/** The names of some articles, and the lexicon to fill in. */
export interface NamesResult {
  /** Path of the lexicon. */
  readonly file: string;
  readonly status: "written" | "added-to" | "unchanged" | "failed";
  /** Names that a lexicon lists, with how often they occur. */
  readonly listed: readonly { readonly name: string; readonly count: number }[];
  /** Names that nobody has listed. */
  readonly unlisted: readonly { readonly name: string; readonly count: number }[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Sources;
}

/**
 * Finds the names in articles and writes those that no lexicon lists to one, to be filled in. What is
 * in the file already stays; with `force` it is begun anew.
 */
export async function collectNames(
  inputs: readonly string[],
  file: string,
  settings: Pick<Settings, "from" | "language" | "lexicons" | "force">,
  host: Host,
): Promise<NamesResult> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const style = await loadStyle(["readout"], host, report);
  const lexicon = await loadLexicon([...style.lexicons, ...settings.lexicons], host, report);
  const counts = { listed: new Map<string, number>(), unlisted: new Map<string, number>() };
  const { language, sources } = await countNames(inputs, lexicon, settings, host, counts, report);
  const result = { file, ...sortedCounts(counts), diagnostics, sources };
  if (hasErrors(diagnostics) || language === null) return { ...result, status: "failed" };
  const old = settings.force ? null : await readOld(file, host, report);
  if (hasErrors(diagnostics)) return { ...result, status: "failed" };
  const there = new Set(
    [...(old ?? "").matchAll(/<grapheme>([^<]*)<\/grapheme>/g)].map(([, name = ""]) =>
      lookupForm(name),
    ),
  );
  const names = result.unlisted
    .map(({ name }) => name)
    .filter((name) => !there.has(lookupForm(name)));
  if (old !== null && names.length === 0) return { ...result, status: "unchanged" };
  const text = old === null ? plsSkeleton(names, language) : withNames(old, names);
  if (text === null) {
    report(diagnose("lexicon/not-pls", `${file} has no </lexicon> to add names before`));
    return { ...result, status: "failed" };
  }
  const written = await write(file, text, host, report);
  return { ...result, status: written ? (old === null ? "written" : "added-to") : "failed" };
}

interface Counts {
  readonly listed: Map<string, number>;
  readonly unlisted: Map<string, number>;
}

/** Counts the names of all inputs; the language is the first article's. */
async function countNames(
  inputs: readonly string[],
  lexicon: Lexicon,
  settings: Pick<Settings, "from" | "language">,
  host: Host,
  counts: Counts,
  report: Report,
): Promise<{ language: string | null; sources: Sources }> {
  const extensions = new Set(readers.flatMap((reader) => reader.extensions));
  const { files, missing } = await expandInputs(inputs, extensions, host);
  for (const problem of missing) report(problem);
  let language: string | null = null;
  let sources: Sources = {};
  for (const file of files) {
    // To look up names before the hour is not to publish.
    const read = await readArticles(file, { ...settings, allowEmbargoed: true }, host);
    for (const problem of read.diagnostics) report(problem);
    if (read.diagnostics.length > 0) sources = { ...sources, ...read.sources() };
    for (const { text, annotations, metadata } of read.articles) {
      language ??= primaryLanguage(metadata.language);
      const uses = namesIn(text, annotations.sentences, metadata.language, lexicon);
      for (const { name, count, listed } of uses) {
        const table = listed ? counts.listed : counts.unlisted;
        table.set(name, (table.get(name) ?? 0) + count);
      }
    }
  }
  return { language, sources };
}

function sortedCounts({ listed, unlisted }: Counts): Pick<NamesResult, "listed" | "unlisted"> {
  const sorted = (counts: ReadonlyMap<string, number>) =>
    [...counts]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return { listed: sorted(listed), unlisted: sorted(unlisted) };
}

/** The lexicon as it is; null where there is none yet. One that cannot be read is not written over. */
async function readOld(file: string, host: Host, report: Report): Promise<string | null> {
  try {
    return new TextDecoder().decode(await host.read(file));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.reason !== "ENOENT") {
      report(diagnose("lexicon/missing", `cannot read the lexicon ${file} (${error.why})`));
    }
    return null;
  }
}

async function write(file: string, text: string, host: Host, report: Report): Promise<boolean> {
  try {
    await host.write(file, new TextEncoder().encode(text));
    return true;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    report(diagnose("output/not-written", `${error.path} could not be written (${error.why})`));
    return false;
  }
}
