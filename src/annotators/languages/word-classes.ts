/**
 * Sorts words into classes, so that a grammar can speak of kinds of words and need not list them: "any noun for what is said,
 * a form of to be, a verb of translating". A statement becomes one character for each word, and a rule of the grammar
 * a regular expression over these.
 */
export interface WordClasses {
  /** The character of a listed word, in lower case. */
  readonly listed: ReadonlyMap<string, string>;
  /** The regular expression that a rule of the grammar stands for. */
  readonly rule: (source: string) => string;
}

/** Classes that no list gives, each with its character. */
export const UNLISTED = {
  word: "w",
  name: "n",
  number: "0",
  /** The name of a language, and the same made an adjective: "Welsh", "Welsh-language". */
  lang: "l",
  langadj: "a",
  quote: "q",
  genitive: "g",
  /** Also a dash. */
  comma: ",",
  open: "(",
  close: ")",
  stop: ";",
} as const;

/** Where the characters of lists begin: a private area of Unicode. */
const FIRST = 0xe000;

/**
 * The classes of some lists of words; a word may stand in several.
 *
 * In a rule, blanks part the names of classes, which may be those of lists or of {@link UNLISTED}, or of
 * `phrases`, rules by a name that stand for themselves in brackets; all else is as in any regular expression: `det? word{0,3} interpreter`.
 * Throws where a name is unknown.
 */
export function wordClasses<List extends string>(
  lists: Readonly<Record<List, ReadonlySet<string>>>,
  phrases: Readonly<Record<string, string>>,
): WordClasses {
  const names = new Map<string, string[]>();
  for (const [name, list] of Object.entries<ReadonlySet<string>>(lists))
    for (const word of list) names.set(word, [...(names.get(word) ?? []), name]);
  const characters = new Map<string, string>();
  const members = new Map<string, string>(
    Object.entries(UNLISTED).map(([k, v]) => [k, escaped(v)]),
  );
  const listed = new Map<string, string>();
  for (const [word, classes] of names) {
    const key = classes.join(" ");
    const known = characters.get(key);
    const character = known ?? String.fromCharCode(FIRST + characters.size);
    listed.set(word, character);
    if (known !== undefined) continue;
    characters.set(key, character);
    for (const name of classes) members.set(name, (members.get(name) ?? "") + character);
  }
  const rule = (source: string): string =>
    source.replaceAll(/\(\?<[a-z]+>|[a-z]+|\s+/gu, (part) => {
      if (part.startsWith("(")) return part;
      if (part.trim() === "") return "";
      const phrase = phrases[part];
      if (phrase !== undefined) return `(?:${rule(phrase)})`;
      const member = members.get(part);
      if (member === undefined) throw new Error(`no class of words: ${part}`);
      return `[${member}]`;
    });
  return { listed, rule };
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
