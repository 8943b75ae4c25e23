import { appendFile, readdir, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";

/** Bytes that a cache folder may hold: about four hours of speech. */
export const usualCacheBytes = 2 ** 29;

/** Beside the sound: a byte for each portion written since the cache was last made smaller. */
const tallyName = "written";
const portionBytes = 2 ** 16;

/** The folder is looked through once so much of its limit has been written. */
const sweepAfter = 1 / 16;

/** What it shrinks to where it has grown past its limit. */
const shrinkTo = 7 / 8;

/** A file that a write has left unfinished, and that nobody can be writing any more. */
const abandonedMs = 60 * 60 * 1000;

/**
 * Speech of single sentences, and what has been made of single segments, in a folder, so that only what has changed
 * is made anew. cacache holds them: several processes and threads may read and write at once, and what was damaged is
 * not found. A folder that cannot be read or written makes speaking slower and never fails it.
 */
export class SoundCache {
  readonly #folder: string;
  readonly #report: Report;
  readonly #limitBytes: number;
  readonly #writes = new Set<Promise<void>>();
  #usable = true;
  #written = 0;

  constructor(folder: string, report: Report, limitBytes = usualCacheBytes) {
    this.#folder = folder;
    this.#report = report;
    this.#limitBytes = limitBytes;
  }

  async find(key: string): Promise<Uint8Array | null> {
    return (await this.findFacts(key))?.load() ?? null;
  }

  /** What is known of an entry, and a way to its bytes, which are not read before that. */
  async findFacts(key: string): Promise<FoundFacts | null> {
    const { get, rm: remove } = await cacache();
    const entry = await get.info(this.#folder, key).catch(() => null);
    if (entry === null) return null;
    const now = new Date();
    // The time of a file is when it was last of use.
    const isThere = await utimes(entry.path, now, now).then(
      () => true,
      () => false,
    );
    if (!isThere) return null;
    const load = async () => {
      try {
        return await get.byDigest(this.#folder, entry.integrity, { memoize: false });
      } catch {
        // Damaged, or just removed by another process: what is written next must not meet the old file.
        await remove.content(this.#folder, entry.integrity).catch(() => undefined);
        return null;
      }
    };
    return { facts: entry.metadata ?? null, load };
  }

  /**
   * What is kept is on the disk when the cache is settled.
   *
   * @param facts plain data that is found without the bytes
   */
  keep(key: string, bytes: Uint8Array, facts: unknown = null): void {
    if (!this.#usable) return;
    const writing = this.#write(key, bytes, facts).finally(() => this.#writes.delete(writing));
    this.#writes.add(writing);
  }

  /** Waits until all is written, and lets go of what was longest unused where there is too much. */
  async settle(): Promise<void> {
    await Promise.all(this.#writes);
    if (this.#written === 0) return;
    const portions = Math.ceil(this.#written / portionBytes);
    this.#written = 0;
    const tally = join(this.#folder, tallyName);
    await appendFile(tally, new Uint8Array(portions)).catch(() => undefined);
    const since = (await stat(tally).catch(() => null))?.size ?? 0;
    if (since * portionBytes < this.#limitBytes * sweepAfter) return;
    try {
      await rm(tally, { force: true });
      await sweep(this.#folder, this.#limitBytes);
    } catch (error) {
      this.#giveUp(error);
    }
  }

  async #write(key: string, bytes: Uint8Array, metadata: unknown): Promise<void> {
    const { put } = await cacache();
    try {
      const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
      await put(this.#folder, key, content, metadata === null ? {} : { metadata });
      this.#written += bytes.length;
    } catch (error) {
      this.#giveUp(error);
    }
  }

  /** Said once; speaking goes on. */
  #giveUp(error: unknown): void {
    if (!this.#usable) return;
    this.#usable = false;
    const why = error instanceof Error && "code" in error ? error.code : error;
    const message = `speech is not kept: ${this.#folder} cannot be written (${why})`;
    this.#report(diagnose("speech/cache-not-written", message));
  }
}

/** An entry of a cache. */
export interface FoundFacts {
  /** As they were kept; null where none were. */
  readonly facts: unknown;
  /** Null where the bytes are no longer there, or no longer whole. */
  load(): Promise<Uint8Array | null>;
}

type Cacache = typeof import("cacache");

/** Loaded when first needed: a run without speech does not wait for it. */
async function cacache(): Promise<Cacache> {
  return (await import("cacache")).default as Cacache;
}

/** Removes what was longest unused until the folder is well below its limit, and what broken writes have left. */
async function sweep(folder: string, limitBytes: number): Promise<void> {
  const sounds = await filesIn(folder, /^content-/);
  let bytes = sounds.reduce((sum, each) => sum + each.bytes, 0);
  if (bytes > limitBytes) {
    for (const sound of sounds.sort((a, b) => a.usedMs - b.usedMs)) {
      if (bytes <= limitBytes * shrinkTo) break;
      await rm(sound.path, { force: true });
      bytes -= sound.bytes;
    }
    await removeDangling(folder);
  }
  const old = Date.now() - abandonedMs;
  for (const { path, usedMs } of await filesIn(folder, /^tmp$/)) {
    if (usedMs < old) await rm(path, { force: true });
  }
}

/** Removes the entries whose sound is gone. */
async function removeDangling(folder: string): Promise<void> {
  const { ls, rm: remove } = await cacache();
  // Its types leave the options out; without them the entry's file would stay.
  const removeEntry: (folder: string, key: string, options: object) => Promise<unknown> =
    remove.entry;
  for (const { key, path } of Object.values(await ls(folder))) {
    if ((await stat(path).catch(() => null)) !== null) continue;
    await removeEntry(folder, key, { removeFully: true });
  }
}

/** The files in those of a folder's folders that are named so. */
async function filesIn(folder: string, name: RegExp): Promise<CacheFile[]> {
  const found: CacheFile[] = [];
  for (const part of (await readdir(folder)).filter((each) => name.test(each))) {
    for (const each of await readdir(join(folder, part), { recursive: true })) {
      const path = join(folder, part, each);
      const facts = await stat(path).catch(() => null);
      if (facts?.isFile()) found.push({ path, bytes: facts.size, usedMs: facts.mtimeMs });
    }
  }
  return found;
}

interface CacheFile {
  readonly path: string;
  readonly bytes: number;
  readonly usedMs: number;
}
