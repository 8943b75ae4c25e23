/** Where what has been made of segments is kept from run to run; what cannot be kept is made again. */
export interface Kept {
  /** Null where it is not there, or no longer whole. */
  find(key: KeptKey): Promise<Uint8Array | null>;
  keep(key: KeptKey, bytes: Uint8Array): void;
}

/** What has been made of which sound. */
export interface KeptKey {
  /** Digest of a segment. */
  readonly sound: string;
  /** What it is, and all that it depends on beside the sound. */
  readonly made: string;
}

/** How something is kept. */
export interface Keeping<One, Made> {
  /** The same key means the same result; null where it is not kept. */
  readonly keyOf: (one: One) => KeptKey | null;
  readonly pack: (made: Made) => Uint8Array;
  /** Null where the bytes are no such thing. */
  readonly unpack: (bytes: Uint8Array) => Made | null;
}

/** What is made of each: found where it is kept, the rest made together and kept. */
export async function foundOrMade<One, Made>(
  ones: readonly One[],
  kept: Kept | null,
  { keyOf, pack, unpack }: Keeping<One, Made>,
  make: (missing: readonly One[]) => Promise<readonly Made[]>,
): Promise<readonly Made[]> {
  if (kept === null) return make(ones);
  const find = async (key: KeptKey | null): Promise<Made | null> => {
    const bytes = key === null ? null : await kept.find(key);
    return bytes && unpack(bytes);
  };
  const keys = ones.map(keyOf);
  const found = await Promise.all(keys.map(find));
  const missing = ones.filter((_, index) => found[index] === null);
  const made = missing.length === 0 ? [] : [...(await make(missing))];
  return found.map((one, index) => {
    if (one !== null) return one;
    const own = made.shift() as Made;
    const key = keys[index] ?? null;
    if (key !== null) kept.keep(key, pack(own));
    return own;
  });
}
