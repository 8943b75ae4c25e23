import { randomBytes } from "node:crypto";
import { link, open, readFile, rename, stat, unlink, utimes } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { HostError } from "./host.ts";

/** Stands in a directory while a process holds it. */
const lockName = ".readout.lock";

/** A holder shows this often that it is alive. */
const beatMs = 5_000;

/**
 * A holder that has shown nothing for so long may be dead, whatever its process number says: it may be
 * on another machine, or the number may be somebody else's since a restart.
 */
const silenceMs = 300_000;

/**
 * It is taken for dead when it shows nothing for this long, too, while it is watched: a clock that
 * jumps makes anybody look silent, until the next beat.
 */
const watchedMs = 1.5 * beatMs;

interface Holder {
  readonly process: number;
  readonly machine: string;
  /** Tells this lock from every other one. */
  readonly key: string;
}

/** See `Host.lock`. The directory must be there. */
export async function lockDirectory(
  directory: string,
  onWait: (holder: string) => void,
  signal?: AbortSignal,
): Promise<() => Promise<void>> {
  const path = join(directory, lockName);
  const key = randomBytes(6).toString("hex");
  const own: Holder = { process: process.pid, machine: hostname(), key };
  const watch = watchOver(path);
  for (let told = false; !(await take(path, own)); ) {
    const holder = await holderOf(path);
    if (await watch.isDead(holder)) {
      await takeAway(path, holder);
      continue;
    }
    if (!told) onWait(`${nameOf(holder)}; if nobody works there any more, remove ${path}`);
    told = true;
    await wait(100, undefined, { ...(signal === undefined ? {} : { signal }) }).catch(() => {
      signal?.throwIfAborted();
    });
  }
  const beat = setInterval(() => {
    const now = new Date();
    // Where it cannot be shown, the directory is gone, and the next write will say so.
    utimes(path, now, now).catch(() => undefined);
  }, beatMs);
  beat.unref();
  return async () => {
    clearInterval(beat);
    if ((await holderOf(path))?.key === key) await unlink(path).catch(() => undefined);
  };
}

/** Makes the lock; false where somebody has it. */
async function take(path: string, own: Holder): Promise<boolean> {
  // Written first and then linked, so that nobody reads a lock without its holder's name. Named as
  // other temporary files are, so that one left by a crash is cleared away with them.
  const draft = `${path}.${own.key}.tmp`;
  try {
    const file = await open(draft, "wx");
    await file.writeFile(JSON.stringify(own)).finally(() => file.close());
    await link(draft, path);
    return true;
  } catch (cause) {
    const reason = reasonOf(cause);
    // Taken, or cleared away by whoever has just taken it.
    if (reason === "EEXIST") return false;
    if (reason === "ENOENT" && (await stat(dirname(path)).catch(() => null)) !== null) return false;
    throw new HostError(path, reason, cause);
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}

/** Null where there is no lock any more, or one that names nobody. */
async function holderOf(path: string): Promise<Holder | null> {
  try {
    const found: Partial<Holder> | null = JSON.parse(await readFile(path, "utf8"));
    const { process: id, machine, key } = found ?? {};
    const isWhole =
      typeof id === "number" && typeof machine === "string" && typeof key === "string";
    return isWhole ? { process: id, machine, key } : null;
  } catch {
    return null;
  }
}

function nameOf(holder: Holder | null): string {
  return holder === null
    ? "its lock names nobody"
    : `process ${holder.process} on ${holder.machine}`;
}

/** Watches whether the holder of a lock still shows that it is there. */
function watchOver(path: string): { isDead(holder: Holder | null): Promise<boolean> } {
  let seen = { mtimeMs: Number.NaN, since: 0 };
  return {
    isDead: async (holder) => {
      if (holder?.machine === hostname() && !isRunning(holder.process)) return true;
      const found = await stat(path).catch(() => null);
      // Let go meanwhile: there is nothing to take away.
      if (found === null) return false;
      const now = performance.now();
      if (found.mtimeMs !== seen.mtimeMs) seen = { mtimeMs: found.mtimeMs, since: now };
      // One that names nobody was cut off by a full disk or a crash: nobody keeps it alive.
      const isSilent = holder === null || Math.abs(Date.now() - found.mtimeMs) > silenceMs;
      return isSilent && now - seen.since > watchedMs;
    },
  };
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // There, but somebody else's.
    return reasonOf(error) === "EPERM";
  }
}

/** Removes a dead holder's lock, and no other: somebody quicker may have taken the place meanwhile. */
async function takeAway(path: string, dead: Holder | null): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  if ((await rename(path, aside).catch(() => "gone")) === "gone") return;
  if ((await holderOf(aside))?.key !== dead?.key) await link(aside, path).catch(() => undefined);
  await unlink(aside).catch(() => undefined);
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
}
