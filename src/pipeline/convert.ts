import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Host, HostError } from "../host/host.ts";
import { nodeHost } from "../host/node-host.ts";
import { version } from "../version.ts";
import { type ArticleResult, type FileOutcome, failedResult, unchanged } from "./article-result.ts";
import { openCrew } from "./batch/crew.ts";
import { removeCutOffEditions } from "./batch/cut-off.ts";
import { clashesAmong, gatherInputs } from "./batch/gather.ts";
import { inOrder } from "./batch/in-order.ts";
import { notWritten, orNotWritten } from "./batch/outputs.ts";
import { type Plan, planFor } from "./batch/plan.ts";
import { planned } from "./batch/planned.ts";
import { settleStale } from "./batch/settle-stale.ts";
import { checkOptions } from "./configuration/check-options.ts";
import { estimate } from "./estimate.ts";
import { type OpenLedger, openLedger, readLedger } from "./manifest/ledger.ts";
import type { RunRecord } from "./manifest/manifest.ts";
import { toldOfPassedOver } from "./passed-over.ts";
import { type ConvertOptions, type Settings, settingsOf } from "./settings.ts";
import { openWorkshop, type Workshop } from "./workshop.ts";

/** A run as a whole, without its articles. */
export interface Run {
  /** Nothing could begin: an option, a style sheet or a name at fault. Then nothing was written. */
  readonly refused: boolean;
  /** Problems of the run as a whole: style sheets, lexicons, options, outputs that are no longer true. */
  readonly diagnostics: readonly Diagnostic[];
  /** Articles by what became of them. */
  readonly counts: Readonly<Record<ArticleResult["status"], number>>;
}

export interface ConvertResult extends Run {
  /** In the order of the inputs; empty where the run was refused. */
  readonly articles: readonly ArticleResult[];
}

/** What a run tells while it goes on. */
export interface RunEvents {
  /** What is to be done is known: files in all, and those that need to be converted. */
  readonly onPlanned?: (plan: { readonly files: number; readonly due: number }) => void;
  /** An article is done; in the order of the inputs. */
  readonly onArticle?: (result: ArticleResult) => void;
  /** Another run has the output folder and is waited for. */
  readonly onWait?: (holder: string) => void;
}

/**
 * Converts articles to files. Inputs are files, patterns, directories, or `-` for standard input.
 * Never throws for anything an input or an option can cause: see `diagnostics`. Rejects with the
 * signal's reason when interrupted; what is written by then is whole.
 */
export async function convert(
  inputs: string | readonly string[],
  options: ConvertOptions = {},
): Promise<ConvertResult> {
  const articles: ArticleResult[] = [];
  const run = await convertEach(inputs, options, { onArticle: (result) => articles.push(result) });
  return { ...run, articles };
}

/** {@link convert} for any number of articles: each is handed on as it is done, and none is kept. */
export async function convertEach(
  inputs: string | readonly string[],
  options: ConvertOptions = {},
  events: RunEvents = {},
): Promise<Run> {
  const wrong = checkOptions(options);
  if (wrong.length > 0) return { refused: true, diagnostics: wrong, counts: nothingYet() };
  return convertWith([inputs].flat(), settingsOf(options), nodeHost, openWorkshop, events);
}

function nothingYet(): Record<ArticleResult["status"], number> {
  return { converted: 0, unchanged: 0, planned: 0, failed: 0 };
}

/** {@link convertEach} with the world and the workshop given: what tests replace parts of. */
export async function convertWith(
  inputs: readonly string[],
  settings: Settings,
  host: Host,
  open: typeof openWorkshop,
  events: RunEvents = {},
): Promise<Run> {
  const started = host.now();
  const diagnostics: Diagnostic[] = [];
  const tally = nothingYet();
  const run = (refused: boolean): Run => ({ refused, diagnostics, counts: tally });
  const tell = (result: ArticleResult) => {
    tally[result.status]++;
    events.onArticle?.(result);
  };
  const { files, missing, passedOver } = await gatherInputs(inputs, settings, host);
  diagnostics.push(...passedOver.flatMap((each) => toldOfPassedOver(each) ?? []));
  const { workshop, diagnostics: opening } = await open(settings, host);
  const clashes = await clashesAmong(files, settings, workshop?.renderers ?? [], host);
  diagnostics.push(...opening, ...clashes);
  if (workshop === null || clashes.length > 0) return run(true);
  const ledger = await ledgerFor(settings, host, diagnostics, events);
  if (ledger === "unwritable") {
    // Said once, and not of each file.
    tally.failed = files.length + missing.length;
    return run(false);
  }
  for (const problem of missing) tell(failedResult(problem.span?.file ?? "", [], [problem]));
  try {
    const onCost = (cost: Diagnostic) => diagnostics.push(cost);
    const going = { ...events, onArticle: tell };
    if (!(await convertAll(files, workshop, host, ledger, going, onCost))) return run(true);
    // Where an input is not found, its folder may only be away: nothing is removed then.
    const mayRemove = missing.length === 0 && !settings.dryRun;
    diagnostics.push(...(await settleStale(files, settings, host, ledger, mayRemove)));
  } finally {
    if (settings.signal?.aborted && ledger?.close) {
      // Threads that were stopped in the middle could not tidy up after themselves.
      await orNotWritten(() => removeCutOffEditions(settings.out, host));
    }
    const unnoted = await orNotWritten(() => ledger?.close?.(recordOf(started, tally, host)));
    if (unnoted) diagnostics.push(unnoted);
  }
  return run(false);
}

/** What the manifest says of a run that ends now; null where it changed nothing. */
function recordOf(
  started: Date,
  { converted, unchanged, failed }: Run["counts"],
  host: Host,
): RunRecord | null {
  if (converted + failed === 0) return null;
  const times = { started: started.toISOString(), ended: host.now().toISOString() };
  return { ...times, version, converted, unchanged, failed };
}

/** Null where nothing is written and nothing planned: then an earlier run does not matter. */
async function ledgerFor(
  settings: Settings,
  host: Host,
  diagnostics: Diagnostic[],
  { onWait = () => undefined }: RunEvents,
): Promise<OpenLedger | null | "unwritable"> {
  const { out, write, dryRun, signal } = settings;
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  if (dryRun) return readLedger(out, host, report);
  if (!write) return null;
  try {
    return await openLedger(out, host, report, { signal, onWait });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    report(notWritten(error));
    return "unwritable";
  }
}

/**
 * Plans all files, then converts some at a time those that need it; results in the order of the files.
 * False where nothing was done, since it would cost too much.
 */
async function convertAll(
  files: readonly string[],
  workshop: Workshop,
  host: Host,
  ledger: OpenLedger | null,
  events: RunEvents,
  onCost: (cost: Diagnostic) => void,
): Promise<boolean> {
  const { settings, ingredients } = workshop;
  const wanted = { ...ingredients, force: settings.force };
  const plans: Plan[] = [];
  await inOrder(
    files,
    plansAtOnce,
    (file) => planFor(file, ledger?.entryOf(file) ?? null, wanted, settings.out, host),
    (plan) => plans.push(plan),
  );
  const changed = plans.filter(({ reasons }) => reasons.length > 0);
  const cost = await estimate(
    changed.map(({ file }) => file),
    workshop,
  );
  if (cost) onCost(cost);
  if (cost?.severity === "error") return false;
  const due = settings.dryRun ? 0 : changed.length;
  events.onPlanned?.({ files: files.length, due });
  const crew = due === 0 ? null : await openCrew(due, workshop, host);
  const work = async (plan: Plan): Promise<FileOutcome> => {
    settings.signal?.throwIfAborted();
    if (plan.reasons.length === 0) return unchanged(plan, settings);
    if (crew === null) return planned(plan, workshop, host);
    const outcome = await crew.convert(plan);
    const { entry } = outcome;
    if (entry === null) return outcome;
    const unnoted = await orNotWritten(() => ledger?.record?.(plan.file, entry));
    return unnoted === null ? outcome : failedBecause(unnoted, outcome);
  };
  try {
    await inOrder(plans, crew?.size ?? 1, work, ({ results }) => {
      for (const result of results) events.onArticle?.(result);
    });
  } finally {
    await crew?.close();
  }
  return true;
}

/** What was made and could not be noted counts as failed: the next run makes it again. */
function failedBecause(problem: Diagnostic, { results, entry }: FileOutcome): FileOutcome {
  const failed = results.map(
    (result): ArticleResult => ({
      ...result,
      status: "failed",
      diagnostics: [...result.diagnostics, problem],
    }),
  );
  return { results: failed, entry };
}

/** Planning waits for the disk alone. */
const plansAtOnce = 8;
