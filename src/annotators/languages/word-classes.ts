import { leastOf, type Piece, type Requirement, requirementOf } from "./requirement.ts";

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
  /**
   * What a statement must hold for a rule to match in it. A sign is the characters of a class, of which one has to be
   * there. Costs far less than the rule's regular expression.
   */
  readonly needs: (source: string) => Requirement;
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
  const members = new Map<string, string>(Object.entries(UNLISTED));
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
      return phrase === undefined ? `[${escaped(memberOf(part))}]` : `(?:${rule(phrase)})`;
    });
  const memberOf = (name: string): string => {
    const member = members.get(name);
    if (member === undefined) throw new Error(`no class of words: ${name}`);
    return member;
  };
  const required = new Map<string, Requirement>();
  const needs = (source: string): Requirement => {
    const done = required.get(source);
    if (done !== undefined) return done;
    const requirement = requirementOf((source.match(PIECE) ?? []).map(pieceOf));
    required.set(source, requirement);
    return requirement;
  };
  const pieceOf = (piece: string): Piece => {
    const grammar = grammarPieceOf(piece);
    if (grammar !== null) return grammar;
    const phrase = phrases[piece];
    const inside = phrase === undefined ? memberOf(piece) : needs(phrase);
    return { type: "sign", needs: inside };
  };
  return { listed, rule, needs };
}

/** The pieces of a rule: those of any regular expression, and the names of classes and phrases. */
const PIECE = /\(\?(?::|<[a-z]+>|<?[=!])|[()|^$]|[?*+]|\{\d+(?:,\d*)?\}|[a-z]+|[,;]/gu;

/** What a piece is that stands for no words; null for the name of a class or phrase. */
function grammarPieceOf(piece: string): Piece | null {
  if (piece.startsWith("(")) return { type: "open", group: piece.endsWith("!") ? "not" : "ahead" };
  if (piece === ")") return { type: "close" };
  if (piece === "|") return { type: "or" };
  if (/^[?*+{]/u.test(piece)) return { type: "times", least: leastOf(piece) };
  if (piece === "^" || piece === "$") return { type: "sign", needs: null };
  return /^[,;]/u.test(piece) ? { type: "sign", needs: piece } : null;
}

/** Characters that may have a meaning in a regular expression, as their numbers. */
function escaped(characters: string): string {
  return characters.replaceAll(
    /[\0-\x7F]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
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
