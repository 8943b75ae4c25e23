import { createHash } from "node:crypto";
import { appendFile, readdir, readFile, rename, rmdir, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { partsIn } from "./content.ts";
import { lockDirectory } from "./directory-lock.ts";
import { brokenLinksIn, expand } from "./expand.ts";
import { kindOf, makeDirectory, orHostError, reasonOf, remove } from "./files.ts";
import { type Host, HostError } from "./host.ts";
import { findProgram, run, start } from "./programs.ts";
import { cutOff, inTemporaryDirectory, replace } from "./whole-files.ts";

const require = createRequire(import.meta.url);

/** The machine that Readout runs on. */
export const nodeHost: Host = {
  now: () => {
    const epoch = Number(process.env["SOURCE_DATE_EPOCH"] ?? Number.NaN);
    return Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
  },
  env: (name) => process.env[name],
  kindOf,
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
  cutOff,
  removeCutOff: async (directory) => {
    for (const { temporary } of await cutOff(directory)) await remove(join(directory, temporary));
  },
  append: (path, text) => orHostError(path, appendFile(path, text)),
  remove,
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
  hash: (bytes) => {
    const hash = createHash("sha256");
    if (typeof bytes === "string") return hash.update(bytes).digest("hex");
    for (const part of partsIn(bytes)) hash.update(part);
    return hash.digest("hex");
  },
  run,
  fetch: async (address, options) => {
    const { fetchPublic } = await import("./fetch-public.ts");
    return fetchPublic(address, options);
  },
  start,
  findProgram,
};

let standardInput: Promise<Uint8Array> | null = null;

/** The stream gives its bytes once: they are kept for whoever asks again. */
function readStandardInput(limit: number): Promise<Uint8Array> {
  standardInput ??= drainStandardInput(limit);
  return standardInput;
}

async function drainStandardInput(limit: number): Promise<Uint8Array> {
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
