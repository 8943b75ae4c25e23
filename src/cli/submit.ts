import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Host } from "../host/host.ts";
import { nodeHost } from "../host/node-host.ts";
import { type ArticleResult, failedResult } from "../pipeline/article-result.ts";
import type { Run } from "../pipeline/convert.ts";
import type { PackResult } from "../pipeline/pack/pack.ts";
import { packSettingsOf, settingsOf } from "../pipeline/settings.ts";
import { listen } from "../queue/await-outcomes.ts";
import { addressOf, askServer, shownAddress } from "../queue/connection.ts";
import { type JobOutcome, subjectOf } from "../queue/job.ts";
import { type Prepared, prepareJobs } from "../queue/prepare.ts";
import { type ConnectionEvents, openQueue, usualAttempts } from "../queue/queue.ts";
import { QueueError } from "../queue/queue-error.ts";
import { withBuckets } from "../queue/store/buckets.ts";
import { s3Buckets } from "../queue/store/s3.ts";
import { addJobs, clearEnded, type NamedJob } from "../queue/submit.ts";
import { convertOptionsOf } from "./convert-options.ts";
import { exitCode } from "./exit-code.ts";
import { exitCodeOf, packExitCodeOf } from "./exit-code-of.ts";
import { namedInputs } from "./named-inputs.ts";
import type { CommandOptions } from "./options.ts";
import { packOptionsOf, tellPack } from "./pack.ts";
import { progressMeter } from "./progress.ts";
import { reporterFor } from "./reporter-for.ts";
import { conclude, count, counted, newTally } from "./summary.ts";
import { tellArticle } from "./tell-article.ts";
import { tellProblems } from "./tell-problems.ts";
import type { Terminal } from "./terminal.ts";

/** `readout submit <input…>`. */
export async function submitCommand(
  inputs: readonly string[],
  options: CommandOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const wish = convertOptionsOf(options);
  if ("code" in wish) return terminal.refuse(wish.code, wish.message, wish.help);
  const packWish = packOptionsOf(options);
  if ("code" in packWish) return terminal.refuse(packWish.code, packWish.message, packWish.help);
  const refusal = refusalOf(options);
  if (refusal !== null) return terminal.refuse("options/bad-value", refusal);
  const all = await namedInputs(inputs, options, terminal);
  if (typeof all === "number") return all;
  if (all.length === 0) return exitCode.done;
  if (all.includes("-")) {
    const message = "a worker cannot read the standard input of this command";
    return terminal.refuse("options/bad-value", message, "Put the article into the shared folder.");
  }
  try {
    const address = addressOf(options.queue, nodeHost);
    await askServer(address);
    const host = withBuckets(nodeHost, s3Buckets(nodeHost));
    const packed = options.pack ? packSettingsOf(packWish) : null;
    const prepared = await prepareJobs(all, settingsOf(wish), packed, host);
    await tellProblems(prepared.diagnostics, terminal);
    if (prepared.refused) return exitCode.usage;
    const attempts = Number(options.attempts ?? usualAttempts);
    return options.wait
      ? await submitAndWait(prepared, { address, attempts, options, host }, terminal, signal)
      : await submitAlone(prepared, address, attempts, terminal);
  } catch (error) {
    if (!(error instanceof QueueError)) throw error;
    terminal.message(error.diagnostic);
    return exitCode.usage;
  }
}

/** What does not go together; null where all does. */
function refusalOf(options: CommandOptions): string | null {
  const { attempts = "1", title, date, packLang, audioUrl, report, failIfWarnings } = options;
  if (!/^[1-9]\d?$/.test(attempts)) {
    return `--attempts takes a number from 1 to 99, not “${attempts}”`;
  }
  if (!options.pack && (title ?? date ?? packLang ?? audioUrl) !== undefined) {
    return "--title, --date, --pack-lang and --audio-url are for a pack: give --pack too";
  }
  if (!options.wait && (report !== undefined || failIfWarnings)) {
    return "--report and --fail-if-warnings need to know how it ends: give --wait too";
  }
  return null;
}

async function submitAlone(
  { articles, pack, missing }: Prepared,
  address: string,
  attempts: number,
  terminal: Terminal,
): Promise<number> {
  const open = await openQueue(address, connectionNotices(address, terminal));
  try {
    await clearEnded([...articles, ...(pack ? [pack] : [])], open);
    await addJobs(articles, pack, attempts, open);
  } finally {
    await open.close();
  }
  for (const problem of missing) terminal.message(problem);
  for (const { id, job } of [...articles, ...(pack ? [pack] : [])]) {
    const what = job.type === "article" ? { input: job.file } : { pack: job.settings.pack.title };
    if (terminal.json) terminal.record({ readout: 1, event: "queued", job: id, ...what });
  }
  const and = pack === null ? "" : `, and ${subjectOf(pack.job)} after them`;
  terminal.say(`${counted(articles.length, "article")} queued${and}; \`readout queue\` tells more`);
  return missing.length > 0 ? exitCode.failed : exitCode.done;
}

interface Wishes {
  readonly address: string;
  readonly attempts: number;
  readonly options: CommandOptions;
  /** Reads from buckets too. */
  readonly host: Host;
}

async function submitAndWait(
  { articles, pack, missing }: Prepared,
  { address, attempts, options, host }: Wishes,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const teller = await tellerOf(articles.length + missing.length, options, host, terminal);
  const open = await openQueue(address, connectionNotices(address, terminal));
  try {
    await clearEnded([...articles, ...(pack ? [pack] : [])], open);
    const listener = await listen(address, open);
    try {
      await addJobs(articles, pack, attempts, open);
      for (const problem of missing) teller.onMissing(problem);
      const places = new Map(articles.map(({ id }, index) => [id, index]));
      const inOrder = ordered<JobOutcome>(articles.length, teller.onOutcome);
      let packed: JobOutcome | null = null;
      const onOutcome = ({ id }: NamedJob, outcome: JobOutcome) => {
        const place = places.get(id);
        if (place === undefined) packed = outcome;
        else inOrder(place, outcome);
      };
      const all = [...articles, ...(pack ? [pack] : [])];
      await listener.outcomes(all, { onBegun: teller.onBegun, onOutcome }, signal);
      return await teller.conclude(packed);
    } finally {
      await listener.close();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    terminal.clearProgress();
    terminal.notice(
      "Not waited for any longer. The workers go on: `readout queue` tells how it stands, `readout queue cancel --all` stops it.",
    );
    return exitCode.interrupted;
  } finally {
    await open.close();
  }
}

/** Hands on things in the order of their places, as soon as those before have come. */
function ordered<T>(length: number, deliver: (thing: T) => void) {
  const waiting = new Map<number, T>();
  let next = 0;
  return (place: number, thing: T) => {
    waiting.set(place, thing);
    for (; next < length; next++) {
      const due = waiting.get(next);
      if (due === undefined) return;
      waiting.delete(next);
      deliver(due);
    }
  };
}

/** Tells of a run as `convert` does. */
async function tellerOf(files: number, options: CommandOptions, host: Host, terminal: Terminal) {
  const tally = newTally();
  const counts = { converted: 0, unchanged: 0, planned: 0, failed: 0 };
  const meter = progressMeter(terminal);
  const report = await reporterFor(options.report, host);
  meter.onPlanned({ files, due: files });
  const onArticle = (article: ArticleResult) => {
    counts[article.status]++;
    meter.onArticle(article);
    count(article, tally);
    report?.add(article);
    tellArticle(article, files > 1, terminal);
  };
  return {
    onBegun: ({ job }: NamedJob) =>
      meter.onProgress({ input: subjectOf(job), step: "reading", done: 0 }),
    onMissing: (problem: Diagnostic) =>
      onArticle(failedResult(problem.span?.file ?? "", [], [problem])),
    onOutcome: (outcome: JobOutcome) => {
      if (outcome.type === "article") for (const result of outcome.results) onArticle(result);
    },
    /** The exit code: the worse one of the articles' and the pack's. */
    async conclude(packed: JobOutcome | null): Promise<number> {
      terminal.clearProgress();
      const result: PackResult | null = packed?.type === "pack" ? packed.result : null;
      if (result !== null) await tellPack(result, terminal);
      const run: Run = { refused: false, diagnostics: [], counts };
      conclude(run, tally, files === 1, terminal);
      const unwritten = (await report?.write(run, tally)) ?? null;
      if (unwritten) terminal.message(unwritten);
      const strict = options.failIfWarnings === true;
      const codes = [
        exitCodeOf(run, tally, strict),
        result === null ? exitCode.done : packExitCodeOf(result, strict),
        unwritten ? exitCode.failed : exitCode.done,
      ];
      const worst = [exitCode.usage, exitCode.failed, exitCode.warnings];
      return worst.find((code) => codes.includes(code)) ?? exitCode.done;
    },
  };
}

/** That the server is away and back is said, once each. */
export function connectionNotices(address: string, terminal: Terminal): ConnectionEvents {
  const server = `The queue server ${shownAddress(address)}`;
  return {
    onAway: () => terminal.notice(`${server} is away; waiting for it…`),
    onBack: () => terminal.notice(`${server} is back.`),
  };
}
