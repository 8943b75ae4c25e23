import { type ChildProcess, spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { constants, type Dirent, readdir as readdirCallback } from "node:fs";
import {
  access,
  appendFile,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  unlink,
} from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, isAbsolute, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { lockDirectory } from "./directory-lock.ts";
import {
  type Host,
  HostError,
  type NamedBytes,
  type RunningProgram,
  type RunOptions,
  type RunResult,
} from "./host.ts";

const require = createRequire(import.meta.url);

/** The machine that Readout runs on. */
export const nodeHost: Host = {
  now: () => {
    const epoch = Number(process.env["SOURCE_DATE_EPOCH"] ?? Number.NaN);
    return Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
  },
  env: (name) => process.env[name],
  kindOf: async (path) => {
    const found = await stat(path).catch(reasonOf);
    // What cannot be looked at is there: reading it will tell why not.
    if (typeof found === "string") return isMissing(found) ? "missing" : "file";
    if (found.isDirectory()) return "directory";
    // What a shell hands over (`<(…)`, /dev/stdin) is a pipe that somebody writes to.
    return found.isFile() || handedOver.test(path) ? "file" : "special";
  },
  sizeOf: async (path) => (await orHostError(path, stat(path))).size,
  read: (path) => orHostError(path, readFile(path)),
  readStandardInput,
  expand,
  brokenLinksIn,
  filesIn: async (directory) => {
    const found = await orHostError(directory, readdir(directory, { withFileTypes: true }));
    const files = found.filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."));
    return files.map(({ name }) => name).toSorted((a, b) => (a < b ? -1 : 1));
  },
  factsOf: async (path) => {
    const found = await stat(path).catch(() => null);
    return found && { bytes: found.size, modifiedMs: found.mtimeMs };
  },
  write: (path, bytes) => replace(dirname(path), [{ name: basename(path), bytes }], []),
  replace,
  cutOff: async (directory) => {
    const names = await orHostError(directory, readdir(directory));
    return names.flatMap((temporary) => {
      const name = temporaryName.exec(temporary)?.[1];
      return name === undefined ? [] : [{ temporary, name }];
    });
  },
  removeCutOff: async (directory) => {
    for (const { temporary } of await nodeHost.cutOff(directory)) {
      await nodeHost.remove(join(directory, temporary));
    }
  },
  append: (path, text) => orHostError(path, appendFile(path, text)),
  remove: async (path) => {
    const reason = await unlink(path).catch(reasonOf);
    if (reason !== undefined && reason !== "ENOENT") throw new HostError(path, reason);
  },
  move: (from, to) => orHostError(from, rename(from, to)),
  makeDirectory: (path) => orHostError(path, makeDirectory(path)),
  removeEmptyDirectory: async (path) => {
    const reason = await rmdir(path).catch(reasonOf);
    if (reason !== undefined && !/^(ENOENT|ENOTEMPTY|EEXIST)$/.test(reason))
      throw new HostError(path, reason);
  },
  lock: lockDirectory,
  load: (path) => import(pathToFileURL(path).href),
  packageFile: (specifier) => require.resolve(specifier),
  inTemporaryDirectory,
  hash: (bytes) => createHash("sha256").update(bytes).digest("hex"),
  run,
  fetch: async (address, options) => {
    const { fetchPublic } = await import("./fetch-public.ts");
    return fetchPublic(address, options);
  },
  start,
  findProgram,
};

/** No file can have a name that is too long. */
function isMissing(reason: string): boolean {
  return /^(ENOENT|ENOTDIR|ENAMETOOLONG)$/.test(reason);
}

/** Open files of this process, by their paths. */
const handedOver = /^\/(?:dev\/(?:stdin$|fd\/)|proc\/(?:self|\d+)\/fd\/)/;

/**
 * Makes a directory and those above it; whether it was not there before. (The recursive `mkdir` of
 * Node never returns for a place such as /proc/x, where a directory is there and none can be made.)
 */
async function makeDirectory(path: string): Promise<boolean> {
  const reason = await mkdir(path).catch(reasonOf);
  if (reason === undefined) return true;
  const parent = dirname(path);
  if (reason === "ENOENT" && parent !== path && (await nodeHost.kindOf(parent)) === "missing") {
    await makeDirectory(parent);
    return makeDirectory(path);
  }
  if ((await nodeHost.kindOf(path)) === "directory") return false;
  throw new HostError(path, reason);
}

async function orHostError<T>(path: string, promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError(path, reasonOf(cause), cause);
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
}

async function readStandardInput(limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes: Uint8Array = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > limit) throw new HostError("-", "EFBIG");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

async function expand(
  pattern: string,
  onUnreadable: (directory: HostError) => void = () => undefined,
): Promise<readonly string[]> {
  const kind = await nodeHost.kindOf(pattern);
  if (kind === "file") return [pattern];
  const { glob, escapePath } = await import("tinyglobby");
  const asPattern =
    kind === "directory" ? `${escapePath(pattern.replace(/\/+$/, ""))}/**/*` : pattern;
  const found = await glob(asPattern, {
    dot: false,
    onlyFiles: true,
    expandDirectories: false,
    absolute: isAbsolute(pattern),
    fs: {
      readdir: readdirThatTells((path, reason) => onUnreadable(new HostError(shown(path), reason))),
    },
  });
  return onceEach(found.toSorted((a, b) => (a < b ? -1 : 1)));

  function shown(path: string): string {
    return (isAbsolute(pattern) ? path : relative(process.cwd(), path)).replace(/(?<=.)\/+$/, "");
  }
}

/** The `readdir` of Node, for a search that passes over what it cannot read without a word. */
function readdirThatTells(tell: (path: string, reason: string) => void): typeof readdirCallback {
  const telling = (
    path: string,
    options: { readonly withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
  ) =>
    readdirCallback(path, options, (error, entries) => {
      // A link that leads nowhere or in a circle is no directory.
      if (error && !isMissing(reasonOf(error)) && reasonOf(error) !== "ELOOP")
        tell(path, reasonOf(error));
      done(error, entries);
    });
  return telling as typeof readdirCallback;
}

/** Of a file that is found on several ways, since links lead into each other, the shortest alone. */
async function onceEach(paths: readonly string[]): Promise<readonly string[]> {
  const folders = [...new Set(paths.map((path) => dirname(path)))];
  const real = new Map<string, string>();
  for (const folder of folders) real.set(folder, await realpath(folder).catch(() => folder));
  const shortest = new Map<string, string>();
  for (const path of paths) {
    const place = join(real.get(dirname(path)) ?? "", basename(path));
    if (path.length < (shortest.get(place)?.length ?? Number.POSITIVE_INFINITY))
      shortest.set(place, path);
  }
  const kept = new Set(shortest.values());
  return paths.filter((path) => kept.has(path));
}

async function brokenLinksIn(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const broken: string[] = [];
  for (const entry of entries.filter(({ name }) => !name.startsWith("."))) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) broken.push(...(await brokenLinksIn(path)));
    if (!entry.isSymbolicLink()) continue;
    const found = await stat(path).catch(reasonOf);
    if (found === "ENOENT" || found === "ELOOP") broken.push(path);
  }
  return broken.toSorted((a, b) => (a < b ? -1 : 1));
}

/** Temporary files and directories in use: removed when the process ends before they are done with. */
const underWay = new Set<string>();

/** What {@link replace} calls a file until it is whole. */
const temporaryName = /^\.(.+)\.[0-9a-f]{12}\.tmp$/;

async function replace(
  directory: string,
  files: readonly NamedBytes[],
  gone: readonly string[],
): Promise<void> {
  const staged = files.map(({ name, bytes }) => ({
    path: join(directory, name),
    temporary: join(directory, `.${name}.${randomBytes(6).toString("hex")}.tmp`),
    bytes,
  }));
  for (const { temporary } of staged) underWay.add(temporary);
  try {
    // All at the same time, so that the disk is waited for once.
    const written = await Promise.allSettled(
      staged.map(({ path, temporary, bytes }) => orHostError(path, writeFlushed(temporary, bytes))),
    );
    const failed = written.find((outcome) => outcome.status === "rejected");
    if (failed) throw failed.reason;
    for (const name of gone) await nodeHost.remove(join(directory, name));
    for (const { temporary, path } of staged) {
      await orHostError(path, rename(temporary, path));
      underWay.delete(temporary);
    }
  } finally {
    for (const { temporary } of staged.filter((file) => underWay.has(file.temporary))) {
      await unlink(temporary).catch(() => undefined);
      underWay.delete(temporary);
    }
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function inTemporaryDirectory<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const above = tmpdir();
  const directory = await orHostError(above, mkdtemp(join(above, "readout-")));
  underWay.add(directory);
  try {
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
    underWay.delete(directory);
  }
}

/** Removes what interrupted work left behind. For the last moment before an exit. */
export async function removeUnfinished(): Promise<void> {
  const removed = [...underWay].map((path) => rm(path, { recursive: true, force: true }));
  await Promise.allSettled(removed);
}

/** Programs that have not ended: none of them outlives us. */
const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) endGroup(child);
});

function endGroup(child: ChildProcess): void {
  try {
    if (process.platform !== "win32" && child.pid !== undefined)
      process.kill(-child.pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
    // Gone already.
  }
}

/** A group of its own: what the program starts ends with it, and a Ctrl-C reaches it through us alone. */
const apart = { shell: false, windowsHide: true, detached: process.platform !== "win32" } as const;

function run(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...apart, stdio: ["pipe", "pipe", "pipe"] });
    running.add(child);
    const stdout: Uint8Array[] = [];
    const stderr: Uint8Array[] = [];
    let timedOut = false;
    const stop = () => endGroup(child);
    const timer = setTimeout(() => {
      timedOut = true;
      stop();
    }, options.timeoutMs ?? 60_000);
    options.signal?.addEventListener("abort", stop, { once: true });
    const finish = (result: RunResult) => {
      running.delete(child);
      clearTimeout(timer);
      options.signal?.removeEventListener("abort", stop);
      resolve(result);
    };
    child.stdout.on("data", (chunk: Uint8Array) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Uint8Array) => stderr.push(chunk));
    // A program that ends without reading its input closes the pipe: not an error of ours.
    child.stdin.on("error", () => undefined);
    child.on("error", () => finish({ status: "missing" }));
    child.on("close", (code) =>
      finish(
        timedOut
          ? { status: "timed-out" }
          : {
              status: "exited",
              code: code ?? 1,
              stdout: Buffer.concat(stdout),
              stderr: Buffer.concat(stderr).toString("utf8"),
            },
      ),
    );
    child.stdin.end(options.input ?? "");
  });
}

/** How much of its complaints is kept of a program that may run for hours: their end. */
const mostComplaint = 4_000;

function start(program: string, args: readonly string[]): RunningProgram {
  const child = spawn(program, args, { ...apart, stdio: ["pipe", "ignore", "pipe"] });
  running.add(child);
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr = (stderr + text).slice(-mostComplaint);
  });
  // A program that ends without reading its input closes the pipe: not an error of ours.
  child.stdin.on("error", () => undefined);
  const ended = new Promise<Awaited<RunningProgram["ended"]>>((resolve) => {
    child.on("error", () => resolve({ status: "missing" }));
    child.on("close", (code) =>
      resolve({ status: "exited", code: code ?? 1, stdout: new Uint8Array(), stderr }),
    );
  }).finally(() => running.delete(child));
  return {
    ended,
    async write(bytes) {
      if (child.stdin.destroyed) return;
      await Promise.race([new Promise((done) => child.stdin.write(bytes, done)), ended]);
    },
    end: () => child.stdin.end(),
    stop: () => endGroup(child),
  };
}

async function findProgram(name: string): Promise<string | null> {
  const endings = process.platform === "win32" ? [".exe", ".com"] : [""];
  for (const folder of (process.env["PATH"] ?? "").split(delimiter).filter(isAbsolute)) {
    for (const ending of endings) {
      const path = join(folder, `${name}${ending}`);
      if ((await nodeHost.kindOf(path)) !== "file") continue;
      const reason = await access(path, constants.X_OK).catch(reasonOf);
      if (reason === undefined) return path;
    }
  }
  return null;
}
