import type { Kept, KeptKey } from "../../audio/kept.ts";
import type { SoundCache } from "./sound-cache.ts";

/** What has been made of a segment, by name. */
type Made = ReadonlyMap<string, Uint8Array>;

/** An entry keeps no more beside what the last run had of it: some other levels and formats. */
const mostMade = 24;

/**
 * What has been made of segments, all that concerns one as a single entry of a cache: opening and writing a file takes
 * longer than most of what lies in it.
 */
export class SegmentCache implements Kept {
  readonly #cache: SoundCache;
  readonly #found = new Map<string, Promise<Made>>();
  readonly #used = new Map<string, Map<string, Uint8Array>>();
  readonly #changed = new Set<string>();

  constructor(cache: SoundCache) {
    this.#cache = cache;
  }

  async find({ sound, made }: KeptKey): Promise<Uint8Array | null> {
    const known = this.#used.get(sound)?.get(made);
    if (known !== undefined) return known;
    let found = this.#found.get(sound);
    if (found === undefined) {
      found = this.#read(sound);
      this.#found.set(sound, found);
    }
    const bytes = (await found).get(made) ?? null;
    if (bytes !== null) this.#usedOf(sound).set(made, bytes);
    return bytes;
  }

  /** What is kept is on the disk when the cache is settled. */
  keep({ sound, made }: KeptKey, bytes: Uint8Array): void {
    this.#usedOf(sound).set(made, bytes);
    this.#changed.add(sound);
  }

  /** Waits until all is written. */
  async settle(): Promise<void> {
    for (const sound of this.#changed) {
      const all = new Map(this.#usedOf(sound));
      for (const [made, bytes] of (await this.#found.get(sound)) ?? []) {
        if (!all.has(made) && all.size < mostMade) all.set(made, bytes);
      }
      this.#cache.keep(sound, packMade(all));
    }
    this.#changed.clear();
    await this.#cache.settle();
  }

  #usedOf(sound: string): Map<string, Uint8Array> {
    const used = this.#used.get(sound) ?? new Map<string, Uint8Array>();
    this.#used.set(sound, used);
    return used;
  }

  async #read(sound: string): Promise<Made> {
    const bytes = await this.#cache.find(sound);
    return (bytes && unpackMade(bytes)) ?? new Map();
  }
}

/** The length of the head (32 bits, little endian), the head as JSON (names and lengths), then all bytes in its order. */
export function packMade(made: Made): Uint8Array {
  const lengths = [...made].map(([name, { length }]) => [name, length]);
  const head = Buffer.from(JSON.stringify(lengths));
  const headLength = Buffer.alloc(4);
  headLength.writeUInt32LE(head.length);
  return Buffer.concat([headLength, head, ...made.values()]);
}

/** Null where the bytes are no such thing. */
export function unpackMade(bytes: Uint8Array): Made | null {
  if (bytes.length < 4) return null;
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const lengths = lengthsIn(bytes.subarray(4, 4 + headLength));
  if (lengths === null) return null;
  let at = 4 + headLength;
  const made = new Map<string, Uint8Array>();
  for (const [name, length] of lengths) {
    made.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  return at === bytes.length ? made : null;
}

function lengthsIn(head: Uint8Array): readonly (readonly [string, number])[] | null {
  try {
    const lengths: unknown = JSON.parse(new TextDecoder().decode(head));
    const isOurs =
      Array.isArray(lengths) &&
      lengths.every(
        (each) =>
          Array.isArray(each) &&
          typeof each[0] === "string" &&
          Number.isInteger(each[1]) &&
          each[1] >= 0,
      );
    return isOurs ? lengths : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
