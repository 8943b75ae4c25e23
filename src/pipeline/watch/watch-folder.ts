import { extname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { type FileFacts, type Host, HostError } from "../../host/host.ts";
import { readers } from "../../readers/registry.ts";
import type { ArticleResult } from "../article-result.ts";
import { notWritten } from "../batch/outputs.ts";
import { convertWith, type RunEvents } from "../convert.ts";
import { collisions } from "../inputs.ts";
import type { Settings } from "../settings.ts";
import type { openWorkshop } from "../workshop.ts";
import { type Place, putAway, type Said } from "./put-away.ts";
import { areSame, watchStillness } from "./stillness.ts";

/** What is told while a folder is watched. */
export interface WatchEvents extends RunEvents {
  /** Everything is in order, and the folder is looked at from now on. */
  readonly onWatching?: () => void;
  /** A file is done with and lies elsewhere now. */
  readonly onMoved?: (file: string, path: string) => void;
  /** What stands in the way of every file: told once, until it is something else. */
  readonly onTrouble?: (diagnostics: readonly Diagnostic[]) => void;
}

export interface WatchOptions {
  /** How long a file must not have changed before it is taken for whole. */
  readonly settleMs: number;
  /** Ends the watching. */
  readonly signal: AbortSignal;
}

/** The folder is looked at so often: looking works on every disk, a network's too. */
const lookEveryMs = 500;

/** After trouble that is not of a file's making, it is tried again. */
const retryMs = 5_000;

/**
 * Converts each article that is put into a folder and moves it to `_PROCESSED` or `_ERROR` there,
 * what lay there before first, until the signal; no article ends it. Files of other kinds stay.
 *
 * @returns whether it could begin: false where an option, a style sheet or a folder is at fault
 */
export async function watchFolder(
  folder: string,
  settings: Settings,
  { settleMs, signal }: WatchOptions,
  host: Host,
  open: typeof openWorkshop,
  events: WatchEvents = {},
): Promise<boolean> {
  const problems = await problemsBefore(folder, settings, host, open);
  if (problems.length > 0) {
    events.onTrouble?.(problems);
    return false;
  }
  const stillness = watchStillness(settleMs);
  const trouble = new Trouble(events.onTrouble);
  let unlock: (() => Promise<void>) | null = null;
  try {
    unlock = await host.lock(folder, events.onWait ?? (() => undefined), signal);
    events.onWatching?.();
    while (!signal.aborted) {
      const files = await articlesIn(folder, host, trouble);
      const whole = new Set(stillness.look(files, performance.now()));
      const taken = new Map([...files].filter(([file]) => whole.has(file)));
      const left = await takeIn(taken, { ...settings, gone: "keep", signal }, host, open, {
        ...events,
        onTrouble: trouble.tell,
      });
      await wait(left > 0 ? retryMs : lookEveryMs, undefined, { signal });
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await unlock?.();
  }
  return true;
}

/** Tells of what stands in the way of every file, and not again of the same. */
class Trouble {
  readonly #tell: WatchEvents["onTrouble"];
  #told = "";

  constructor(tell: WatchEvents["onTrouble"]) {
    this.#tell = tell;
  }

  readonly tell = (diagnostics: readonly Diagnostic[]): void => {
    const words = diagnostics.map(({ message }) => message).join("\n");
    if (words !== this.#told) this.#tell?.(diagnostics);
    this.#told = words;
  };
}

/** Why the watching cannot begin; empty where it can. */
async function problemsBefore(
  folder: string,
  settings: Settings,
  host: Host,
  open: typeof openWorkshop,
): Promise<readonly Diagnostic[]> {
  if (resolve(folder) === resolve(settings.out)) {
    const message = `${folder} cannot be watched and written to`;
    const help = "Give another output directory with --out: outputs would be taken for articles.";
    return [diagnose("options/bad-value", message, { help })];
  }
  try {
    await host.makeDirectory(folder);
    await host.filesIn(folder);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [notWritten(error)];
  }
  const { workshop, diagnostics } = await open(settings, host);
  return workshop === null ? diagnostics : [];
}

const endings = new Set(readers.flatMap((reader) => reader.extensions));

/** The articles that lie in the folder, in the order of their names. */
async function articlesIn(
  folder: string,
  host: Host,
  trouble: Trouble,
): Promise<ReadonlyMap<string, FileFacts>> {
  const files = new Map<string, FileFacts>();
  try {
    for (const name of await host.filesIn(folder)) {
      if (!endings.has(extname(name).slice(1).toLowerCase())) continue;
      const facts = await host.factsOf(join(folder, name));
      if (facts !== null) files.set(join(folder, name), facts);
    }
  } catch (error) {
    // A network disk that went away comes back.
    if (!(error instanceof HostError)) throw error;
    trouble.tell([diagnose("input/unreadable", `${folder} cannot be looked at (${error.why})`)]);
  }
  return files;
}

/** Converts some files and moves them; gives how many could not be, through no fault of theirs. */
async function takeIn(
  files: ReadonlyMap<string, FileFacts>,
  settings: Settings,
  host: Host,
  open: typeof openWorkshop,
  events: WatchEvents,
): Promise<number> {
  if (files.size === 0) return 0;
  const said = new Map<string, Said[]>();
  const failed = new Set<string>();
  for (const { name, files: group } of collisions([...files.keys()])) {
    const message = `${group.join(" and ")} would both write ${join(settings.out, name)}.*`;
    const clash = diagnose("output/collision", message);
    events.onTrouble?.([clash]);
    for (const file of group) {
      failed.add(file);
      said.set(file, [{ diagnostics: [clash], sources: {} }]);
    }
  }
  const convertible = [...files.keys()].filter((file) => !failed.has(file));
  const onArticle = (result: ArticleResult) => {
    const { input, status, diagnostics, sources } = result;
    if (status === "failed") failed.add(input);
    said.set(input, [...(said.get(input) ?? []), { diagnostics, sources }]);
    events.onArticle?.(result);
  };
  if (convertible.length > 0) {
    const run = await convertWith(convertible, settings, host, open, { ...events, onArticle });
    if (run.diagnostics.length > 0) events.onTrouble?.(run.diagnostics);
  }
  let left = files.size - said.size;
  for (const [file, all] of said) {
    // Written anew meanwhile: it is taken again when it is still.
    if (!areSame(files.get(file) ?? null, await host.factsOf(file))) continue;
    const place: Place = failed.has(file) ? "_ERROR" : "_PROCESSED";
    try {
      events.onMoved?.(file, await putAway(file, place, all, host));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      left++;
      events.onTrouble?.([notWritten(error)]);
    }
  }
  return left;
}
