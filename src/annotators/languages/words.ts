/** The words of a list written as running text. */
export function words(list: string): ReadonlySet<string> {
  return new Set(split(list));
}

/** A table written as one list of words per value. */
export function table<V extends string>(
  lists: Readonly<Partial<Record<V, string>>>,
): ReadonlyMap<string, V> {
  const rows: [string, V][] = [];
  for (const value of Object.keys(lists) as V[])
    for (const word of split(lists[value] ?? "")) rows.push([word, value]);
  return new Map(rows);
}

/**
 * Every form of regular words, as running text: each stem with each ending. "-" is the stem by itself, as in
 * inflected("sag erzähl", "t te ten") or inflected("Arzt", "- s").
 */
export function inflected(stems: string, endings: string): string {
  const tails = split(endings).map((ending) => (ending === "-" ? "" : ending));
  return split(stems)
    .flatMap((stem) => tails.map((tail) => stem + tail))
    .join(" ");
}

/** Matches one of the words of a list, whole. */
export function oneOf(list: string): RegExp {
  return new RegExp(`^(?:${split(list).join("|")})$`, "u");
}

/**
 * The same nouns with all their compounds, which are what their last part is: "Vorsitzende", and so "Landesvorsitzende".
 * Not of the nouns in `simple`, on which surnames end: "Mann", and "Hoffmann".
 */
export function withCompounds<V>(
  nouns: ReadonlyMap<string, V>,
  simple: ReadonlySet<string>,
): ReadonlyMap<string, V> {
  return new CompoundTable(nouns, simple);
}

/** The same nouns, and all that end so: "océanologue" by "ologue". Shorter words than `SHORTEST_ENDED` are others. */
export function withNounEndings<V>(
  nouns: ReadonlyMap<string, V>,
  endings: ReadonlyMap<string, V>,
): ReadonlyMap<string, V> {
  return new EndingTable(nouns, endings);
}

/** The words of a list written as running text, with all their compounds. */
export function compounding(list: string): ReadonlySet<string> {
  return new CompoundSet(words(list));
}

class CompoundTable<V> extends Map<string, V> {
  readonly #heads: Heads;

  constructor(nouns: ReadonlyMap<string, V>, simple: ReadonlySet<string>) {
    super(nouns);
    this.#heads = new Heads([...nouns.keys()].filter((noun) => !simple.has(noun)));
  }

  override get(word: string): V | undefined {
    return super.get(word) ?? super.get(this.#heads.of(word) ?? word);
  }

  override has(word: string): boolean {
    return super.has(word) || this.#heads.of(word) !== null;
  }
}

/** Shortest noun that is one by its ending: "artiste", but not "piste". */
const SHORTEST_ENDED = 7;

/** Letters at the end of a word that are looked at first; no ending is shorter. */
const TAIL = 3;

class EndingTable<V> extends Map<string, V> {
  readonly #nouns: ReadonlyMap<string, V>;
  readonly #endings: readonly (readonly [string, V])[];
  /** How the endings end, to tell most words at once. */
  readonly #tails: ReadonlySet<string>;
  /** Whether words have such an ending, asked of each word many times. */
  readonly #known = new Map<string, V | undefined>();

  constructor(nouns: ReadonlyMap<string, V>, endings: ReadonlyMap<string, V>) {
    super(nouns);
    this.#nouns = nouns;
    this.#endings = [...endings];
    this.#tails = new Set([...endings.keys()].map((ending) => ending.slice(-TAIL)));
  }

  override get(word: string): V | undefined {
    return this.#nouns.get(word) ?? this.#byEnding(word);
  }

  override has(word: string): boolean {
    return this.#nouns.has(word) || this.#byEnding(word) !== undefined;
  }

  #byEnding(word: string): V | undefined {
    if (word.length < SHORTEST_ENDED || !this.#tails.has(word.slice(-TAIL))) return undefined;
    if (!this.#known.has(word)) {
      if (this.#known.size > MOST_KNOWN) this.#known.clear();
      this.#known.set(word, this.#endings.find(([ending]) => word.endsWith(ending))?.[1]);
    }
    return this.#known.get(word);
  }
}

/** Most words whose ending is remembered. */
const MOST_KNOWN = 20_000;

class CompoundSet extends Set<string> {
  readonly #heads: Heads;

  constructor(nouns: ReadonlySet<string>) {
    super(nouns);
    this.#heads = new Heads([...nouns]);
  }

  override has(word: string): boolean {
    return super.has(word) || this.#heads.of(word) !== null;
  }
}

/** Shortest first part of a compound and shortest last one: Rats|chef. */
const SHORTEST_PART = 3;
const SHORTEST_HEAD = 4;

/** The nouns that compounds may end with. */
class Heads {
  readonly #nouns: ReadonlySet<string>;
  /** How they end, to tell most other words at once. */
  readonly #endings: ReadonlySet<string>;

  constructor(nouns: readonly string[]) {
    this.#nouns = new Set(nouns);
    this.#endings = new Set(nouns.map((noun) => noun.slice(-SHORTEST_HEAD)));
  }

  /** The longest one that a word ends with after another part; null without. */
  of(word: string): string | null {
    if (word.length < SHORTEST_PART + SHORTEST_HEAD) return null;
    if (!this.#endings.has(word.slice(-SHORTEST_HEAD))) return null;
    for (let start = SHORTEST_PART; start <= word.length - SHORTEST_HEAD; start++) {
      const head = word.slice(start);
      if (this.#nouns.has(head)) return head;
    }
    return null;
  }
}

function split(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}

/** Matches nothing: for endings that a language does not have. */
export const NEVER = /(?!)/u;
