import type { TextRange } from "../../document/span.ts";
import { cut, type Token } from "../tokens.ts";
import type { Lexicon } from "./lexicon.ts";
import { lexemeAt } from "./lookup.ts";

/** A name in an article. */
export interface NameUse {
  /** As it is written, without a possessive ending. */
  readonly name: string;
  readonly count: number;
  /** A lexicon says how it is said. */
  readonly listed: boolean;
}

/** Capitalised words that are no part of a name to look up: every voice knows them. */
const common = new Set(
  (
    "January February March April May June July August September October November December Jan Feb Aug Sept Oct Nov Dec Monday Tuesday Wednesday " +
    "Thursday Friday Saturday Sunday Mr Mrs Ms Dr Sir Lord Lady President Vice Prime Minister Foreign Defence Interior " +
    "Secretary General Chancellor Senator Governor Mayor King Queen Prince Princess Pope Colonel Captain Major Professor " +
    "The A An In On At It He She They We I And But Or If When While After Before For From As To Of This That These Those " +
    "By Not Nobody His Her Its Their Our My Your There Here Then So Yet Since Until With What Why How Where Who " +
    "Parliament Congress Senate House Court Ministry Department Committee Council Union European Nations United States Street"
  ).split(" "),
);

/** Small words inside a name: "Ursula von der Leyen". */
const particle =
  /^(?:al|bin|da|dal|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|ten|van|von|zu|y)$/;

/**
 * The names in a text, the most frequent first: those that the lexicon lists, and runs of capitalised
 * words that nobody has listed. The first word of a sentence or of a quote counts where it is a name elsewhere too.
 */
export function namesIn(
  text: string,
  sentences: readonly TextRange[],
  language: string,
  lexicon: Lexicon,
): readonly NameUse[] {
  const uses = new Map<string, { count: number; listed: boolean }>();
  const doubtful: string[] = [];
  const count = (name: string, listed: boolean) => {
    const known = uses.get(name);
    if (known === undefined) uses.set(name, { count: 1, listed });
    else known.count++;
  };
  for (const { start, end } of sentences) {
    const { tokens } = cut(text.slice(start, end), language);
    for (let at = 0; at < tokens.length; ) {
      const found = lexemeAt(lexicon, tokens, at, language);
      const length = found?.take ?? lengthOfName(tokens, at);
      if (found !== null) count(found.lexeme.grapheme, true);
      else if (length === 1 && beginsWords(tokens, at)) doubtful.push(nameOf(tokens, at, 1));
      else if (length > 0) count(nameOf(tokens, at, length), false);
      at += Math.max(1, length);
    }
  }
  for (const name of doubtful) if (uses.has(name)) count(name, false);
  return [...uses]
    .map(([name, use]) => ({ name, ...use }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Whether a word has its capital because a sentence or a quote begins with it; a quote of one word may be a name. */
function beginsWords(tokens: readonly Token[], at: number): boolean {
  const { lead = "", trail = "" } = tokens[at] ?? {};
  return at === 0 || (/[“‘"'„‚«]$/u.test(lead) && !/[”’"'“‘»]/u.test(trail));
}

/** How many tokens the name that begins here takes; 0 where none does. */
function lengthOfName(tokens: readonly Token[], at: number): number {
  let length = 0;
  for (let next = at; next < tokens.length; next++) {
    const token = tokens[next];
    const inRun = next === at || (token?.lead === "" && tokens[next - 1]?.trail === "");
    if (token === undefined || !inRun) break;
    if (isNameWord(token.core)) length = next - at + 1;
    else if (length === 0 || !particle.test(token.core)) break;
    if (/['’]s$/.test(token.core)) break;
  }
  return length;
}

function isNameWord(word: string): boolean {
  return /^(?:\p{Ll}{1,3}[-’'])?\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}/u.test(word) && !common.has(word);
}

function nameOf(tokens: readonly Token[], at: number, length: number): string {
  const words = tokens.slice(at, at + length).map(({ core }) => core);
  return words.join(" ").replace(/['’]s$/, "");
}
