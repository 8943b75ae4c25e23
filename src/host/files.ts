import { mkdir, stat, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { type Host, HostError } from "./host.ts";

/** What a path leads to. */
export async function kindOf(path: string): ReturnType<Host["kindOf"]> {
  const found = await stat(path).catch(reasonOf);
  // What cannot be looked at is there: reading it will tell why not.
  if (typeof found === "string") return isMissing(found) ? "missing" : "file";
  if (found.isDirectory()) return "directory";
  // What a shell hands over (`<(…)`, /dev/stdin) is a pipe that somebody writes to.
  return found.isFile() || handedOver.test(path) ? "file" : "special";
}

/** Open files of this process, by their paths. */
const handedOver = /^\/(?:dev\/(?:stdin$|fd\/)|proc\/(?:self|\d+)\/fd\/)/;

/** Whether a reason says that nothing is there. No file can have a name that is too long. */
export function isMissing(reason: string): boolean {
  return /^(ENOENT|ENOTDIR|ENAMETOOLONG)$/.test(reason);
}

/** Removes a file; one that is not there is no fault. */
export async function remove(path: string): Promise<void> {
  const reason = await unlink(path).catch(reasonOf);
  if (reason !== undefined && reason !== "ENOENT") throw new HostError(path, reason);
}

/**
 * Makes a directory and those above it; whether it was not there before. (The recursive `mkdir` of
 * Node never returns for a place such as /proc/x, where a directory is there and none can be made.)
 */
export async function makeDirectory(path: string): Promise<boolean> {
  const reason = await mkdir(path).catch(reasonOf);
  if (reason === undefined) return true;
  const parent = dirname(path);
  if (reason === "ENOENT" && parent !== path && (await kindOf(parent)) === "missing") {
    await makeDirectory(parent);
    return makeDirectory(path);
  }
  if ((await kindOf(path)) === "directory") return false;
  throw new HostError(path, reason);
}

/** The same promise; what it rejects with becomes a {@link HostError} of that path. */
export async function orHostError<T>(path: string, promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError(path, reasonOf(cause), cause);
  }
}

/** The code of an error, such as `ENOENT`; its words where it has none. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
}
