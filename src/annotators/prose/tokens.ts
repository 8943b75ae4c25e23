import type { TextRange } from "../../document/span.ts";
import { isPlainLetter } from "./characters.ts";
import { type Before, type JoinedWords, partsOfWord } from "./joined-words.ts";

/** A word or a mark of punctuation outside of quoted words; quoted words are one token each. */
export interface Token {
  /** `possessive`: the ’s of a genitive. `stop`: ends a sentence. `other`: any other sign. */
  readonly type:
    | "word"
    | "number"
    | "possessive"
    | "comma"
    | "colon"
    | "semicolon"
    | "dash"
    | "stop"
    | "open"
    | "close"
    | "quote"
    | "other";
  readonly text: string;
  /** Lower case, with a straight apostrophe for a curly one. */
  readonly lower: string;
  readonly range: TextRange;
  /** Index of the quoted stretch in the article; -1 for any other token. */
  readonly quoted: number;
  /** A token by itself is no name; see `names/group-names.ts`. */
  readonly name: null;
}

/** What the writing of a language tells of where its words begin and end. */
export interface Writing {
  /** Words that keep a full stop inside a sentence: "dr.". */
  readonly abbreviations: ReadonlySet<string>;
  /** Whether "R-Utah" with a full stop says where a politician is from; elsewhere it ends a sentence: die SPD-Chefin. */
  readonly dottedLabels: boolean;
  /** Null where no two words are written as one. */
  readonly joined: JoinedWords | null;
}

/** Quoted words with their marks, in order. */
export type Quoted = TextRange;

/** Its groups are a word, a number and any other sign; they bear no names, which would cost an object for each token. */
const TOKEN =
  /(\p{Lu}{1,3}-\p{Lu}\p{Ll}*\.(?:\p{Lu}\.)*(?=[\s)\],])|(?:\p{Lu}\.)+(?:\p{Lu}(?![\p{L}]))?|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-’'&.\u2010\u2011][\p{L}\p{M}\p{N}]+)*)|([$£€]?\p{N}[\p{L}\p{N}]*(?:[.,:/’'-][\p{L}\p{N}]+)*%?)|\.{3}|--+|[^\s]/gu;

/**
 * The tokens of `range`; each stretch of `quoted` from index `first` on is one token.
 * Abbreviations (those of the language, and single letters) keep their full stop.
 */
export function tokensIn(
  text: string,
  range: TextRange,
  quoted: readonly Quoted[],
  first: number,
  writing: Writing,
): readonly Token[] {
  const tokens: Token[] = [];
  let at = range.start;
  let next = first;
  while (at < range.end) {
    const quote = quoted[next];
    const stop = quote && quote.start < range.end ? Math.max(at, quote.start) : range.end;
    pushWords(tokens, text, at, stop, writing);
    if (!quote || quote.start >= range.end) break;
    // A short one may be a nickname inside a name.
    const short = quote.end - quote.start <= 20 ? text.slice(quote.start, quote.end) : "";
    tokens.push({ type: "quote", text: short, lower: "", range: quote, quoted: next, name: null });
    at = Math.max(quote.end, stop);
    next++;
  }
  return tokens;
}

function pushWords(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  writing: Writing,
): void {
  let at = start;
  while (at < end) {
    const next = pushPlain(tokens, text, at, end, writing);
    if (next > at) {
      at = next;
      continue;
    }
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (found === null || found.index >= end) return;
    at = TOKEN.lastIndex;
    const [whole, word, number] = found;
    const isLabel = writing.dottedLabels || !whole.endsWith(".") || !whole.includes("-");
    const length = isLabel ? whole.length : whole.length - 1;
    const value = text.slice(found.index, Math.min(end, found.index + length));
    if (word !== undefined) {
      at = found.index + length;
      pushWord(tokens, text, found.index, value, end, writing);
      at = Math.max(at, tokens.at(-1)?.range.end ?? 0);
    } else {
      // "41-year-old" is somebody, and so is "41-Jährige".
      const isWord = /-(?:\p{Ll}|\p{Lu}\p{Ll}{3})/u.test(value);
      const type = number === undefined ? typeOf(value) : isWord ? "word" : "number";
      tokens.push(make(type, value, found.index));
    }
  }
}

/**
 * Takes a blank, a full stop, or a word of the letters A to Z with a blank, a comma or a full stop after it, and gives
 * where it ends; `start` where something else stands. Most of a text is like this, and this costs far less than the
 * pattern, which would find the same.
 */
function pushPlain(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  writing: Writing,
): number {
  if (text[start] === " ") return start + 1;
  if (text[start] === "." && text[start + 1] !== ".") {
    tokens.push(make("stop", ".", start));
    return start + 1;
  }
  const wordEnd = Math.min(end, endOfPlainWord(text, start));
  if (wordEnd === start) return start;
  const word = text.slice(start, wordEnd);
  if (text[wordEnd] === ".") {
    pushWord(tokens, text, start, word, end, writing);
    return tokens.at(-1)?.range.end ?? wordEnd;
  }
  tokens.push(make("word", word, start));
  if (text[wordEnd] === "," && wordEnd < end) tokens.push(make("comma", ",", wordEnd));
  return wordEnd + 1;
}

/** Where a plain word ends; `start` where none stands there. A full stop after it belongs to no initial and no address. */
function endOfPlainWord(text: string, start: number): number {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  if (text[end] === " " || text[end] === ",") return end;
  return text[end] === "." && text[end + 1] === " " && end - start > 1 ? end : start;
}

function pushWord(
  tokens: Token[],
  text: string,
  start: number,
  value: string,
  end: number,
  writing: Writing,
): void {
  if (writing.joined !== null && /['’-]/u.test(value)) {
    const parts = partsOfWord(value, whatIsBefore(tokens, start), writing.joined);
    if (parts.length > 1) {
      for (const { text: part, at } of parts) tokens.push(make("word", part, start + at));
      return;
    }
  }
  const endsInS = value.endsWith("s");
  if (endsInS && value.length > 2 && isApostrophe(value.at(-2))) {
    const stem = value.slice(0, -2);
    tokens.push(make("word", stem, start));
    tokens.push(make("possessive", value.slice(-2), start + stem.length));
    return;
  }
  const after = start + value.length;
  const dotted = text[after] === "." && after < end;
  const abbreviates =
    dotted && (value.length === 1 || writing.abbreviations.has(`${value.toLowerCase()}.`));
  tokens.push(make("word", abbreviates ? `${value}.` : value, start));
  // The apostrophe of a plural genitive: the workers’ union.
  if (endsInS && /^['’‘](?!\S)/u.test(text.slice(after, Math.min(end, after + 2))))
    tokens.push(make("possessive", text[after] ?? "", after));
}

function whatIsBefore(tokens: readonly Token[], start: number): Before {
  const before = tokens.at(-1);
  if (before === undefined || before.type === "stop" || before.type === "colon") return "nothing";
  const isBeside = before.type === "word" && start - before.range.end <= 1;
  return isBeside && /^\p{Lu}/u.test(before.text) ? "capital" : "other";
}

function isApostrophe(character: string | undefined): boolean {
  return character === "'" || character === "’";
}

function make(type: Token["type"], text: string, start: number): Token {
  const range = { start, end: start + text.length };
  const lower = text.toLowerCase();
  return { type, text, lower: straight(lower), range, quoted: -1, name: null };
}

/** With straight apostrophes; most words have none, and are not copied. */
function straight(word: string): string {
  return word.includes("’") ? word.replaceAll("’", "'") : word;
}

function typeOf(sign: string): Token["type"] {
  switch (sign) {
    case ",":
    case "،":
    case "、":
      return "comma";
    case ":":
      return "colon";
    case ";":
      return "semicolon";
    case ".":
    case "!":
    case "?":
    case "。":
      return "stop";
    case "(":
    case "[":
      return "open";
    case ")":
    case "]":
      return "close";
    case "\u2014":
    case "\u2013":
    case "\u2015":
    case "-":
      return "dash";
    default:
      return /^--+$/u.test(sign) ? "dash" : "other";
  }
}
