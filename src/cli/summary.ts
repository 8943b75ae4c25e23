import type { ArticleResult } from "../pipeline/article-result.ts";
import type { Run } from "../pipeline/convert.ts";
import { inspectDiagnostics } from "../renderers/inspection.ts";
import type { Terminal } from "./terminal.ts";

/** What a run's articles come to. */
export interface Tally {
  /** How often each code was reported. */
  readonly warnings: Map<string, number>;
  readonly notes: Map<string, number>;
  readonly failed: string[];
  /** Articles so far by what became of them. */
  readonly counts: Record<ArticleResult["status"], number>;
  /** Warnings of the runs that made what is unchanged now. */
  earlierWarnings: number;
  pages: number;
  audioMs: number;
  quotes: number;
  labelled: number;
}

export function newTally(): Tally {
  return {
    warnings: new Map(),
    notes: new Map(),
    failed: [],
    counts: { converted: 0, unchanged: 0, planned: 0, failed: 0 },
    earlierWarnings: 0,
    pages: 0,
    audioMs: 0,
    quotes: 0,
    labelled: 0,
  };
}

export function count({ input, status, summary, diagnostics }: ArticleResult, tally: Tally): void {
  tally.counts[status]++;
  if (status === "failed") tally.failed.push(input);
  if (status === "unchanged") tally.earlierWarnings += summary?.warnings ?? 0;
  for (const { code, severity } of diagnostics) {
    const counts = { error: null, warning: tally.warnings, info: tally.notes }[severity];
    counts?.set(code, (counts.get(code) ?? 0) + 1);
  }
  tally.pages += summary?.pages ?? 0;
  tally.audioMs += summary?.audio?.durationMs ?? 0;
  tally.quotes += summary?.quotes ?? 0;
  tally.labelled += summary?.labelled ?? 0;
}

/** Says in machine-readable output that the run was interrupted, and how far it came. */
export function concludeInterrupted(tally: Tally, terminal: Terminal): void {
  if (!terminal.json) return;
  const { failed, pages, audioMs, quotes, labelled, counts } = tally;
  const warnings = Object.fromEntries(tally.warnings);
  const facts = { pages, audioMs, quotes, labelled, warnings, failedInputs: failed };
  terminal.record({ readout: 1, event: "run", interrupted: true, ...counts, ...facts });
}

/**
 * Says at the end what the run came to; of a single article everything has been said.
 *
 * @param isOne whether the command line named one file and nothing else: a program that reads the JSON need
 *   not wait for more than its one object then
 */
export function conclude(run: Run, tally: Tally, isOne: boolean, terminal: Terminal): void {
  const { counts, diagnostics, refused } = run;
  const { pages, audioMs, quotes, labelled, failed } = tally;
  const warnings = Object.fromEntries(tally.warnings);
  const articles = Object.values(counts).reduce((sum, each) => sum + each, 0);
  if (terminal.json && !(isOne && articles === 1 && diagnostics.length === 0)) {
    const facts = { pages, audioMs, quotes, labelled, warnings, failedInputs: failed };
    const found = inspectDiagnostics(diagnostics);
    terminal.record({ readout: 1, event: "run", refused, ...counts, ...facts, diagnostics: found });
  }
  if (refused || articles < 2) return;
  const statuses = (["converted", "unchanged", "planned", "failed"] as const).flatMap((status) =>
    counts[status] > 0 ? [`${counts[status]} ${status}`] : [],
  );
  terminal.say(`${articles} articles: ${statuses.join(", ")}`);
  const made = [
    pages > 0 && counted(pages, "page"),
    audioMs > 0 && `${clock(audioMs)} of audio`,
    quotes > 0 && `${counted(quotes, "quote")}, ${labelled} labelled as translated`,
  ].filter(Boolean);
  if (made.length > 0) terminal.say(`  ${made.join("; ")}`);
  for (const kind of ["warnings", "notes"] as const) {
    const codes = [...tally[kind]].map(([code, times]) => `${times} × ${code}`);
    if (codes.length > 0) terminal.say(`  ${kind}: ${codes.join(", ")}`);
  }
  if (tally.earlierWarnings > 0)
    terminal.say(
      `  ${counted(tally.earlierWarnings, "warning")} of earlier runs; --force shows them`,
    );
  for (const line of failedLines(failed)) terminal.say(line);
}

/** Many names in one line cannot be read, nor be looked for. */
function failedLines(failed: readonly string[]): readonly string[] {
  if (failed.length === 0) return [];
  if (failed.length <= 3) return [`  failed: ${failed.join(", ")}`];
  return ["  failed:", ...failed.map((input) => `    ${input}`)];
}

export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

/** "2 h 05 min", "3 min 07 s", "7 s". */
export function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (hours > 0) return `${hours} h ${String(minutes).padStart(2, "0")} min`;
  if (minutes === 0) return `${seconds} s`;
  return `${minutes} min ${String(seconds % 60).padStart(2, "0")} s`;
}
