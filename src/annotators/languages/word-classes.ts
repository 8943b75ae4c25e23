/**
 * Sorts words into classes, so that a grammar can speak of kinds of words and need not list them: "any noun for what is said,
 * a form of to be, a verb of translating". A statement becomes one character for each word, and a rule of the grammar
 * a regular expression over these.
 */
export interface WordClasses {
  /** The character of a listed word, in lower case. */
  readonly listed: ReadonlyMap<string, string>;
  /** The regular expression that a rule of the grammar stands for, worked out when it is first asked for. */
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
    const given = characters.get(key);
    const character = given ?? String.fromCharCode(FIRST + characters.size);
    listed.set(word, character);
    if (given !== undefined) continue;
    characters.set(key, character);
    for (const name of classes) members.set(name, (members.get(name) ?? "") + character);
  }
  const known = new Map<string, string>();
  const rule = (source: string): string => {
    const expression = known.get(source) ?? inOneClass(inClasses(source));
    known.set(source, expression);
    return expression;
  };
  const inClasses = (source: string): string =>
    source.replaceAll(/\(\?<[a-z]+>|[a-z]+|\s+/gu, (part) => {
      if (part.startsWith("(")) return part;
      if (part.trim() === "") return "";
      const phrase = phrases[part];
      if (phrase !== undefined) return `(?:${inClasses(phrase)})`;
      const member = members.get(part);
      if (member === undefined) throw new Error(`no class of words: ${part}`);
      return `[${member}]`;
    });
  return { listed, rule };
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * The same expression, with neighbouring alternatives of one word each made one class: V8 compiles `[ab]` in a fraction of the time
 * that `(?:[a]|[b])` takes it.
 */
function inOneClass(expression: string): string {
  const shorter = expression
    .replaceAll(
      /(?<=\||\(\?(?::|<?[=!]|<[a-z]+>))\[([^\]]*)\]((?:\|\[[^\]]*\])+)(?=[|)])/g,
      (_, first: string, others: string) => `[${first}${others.replaceAll(/\|\[|\]/g, "")}]`,
    )
    .replaceAll(/\(\?:(\[[^\]]*\])\)/g, "$1");
  return shorter === expression ? expression : inOneClass(shorter);
}
