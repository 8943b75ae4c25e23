import type { Language } from "../languages/language.ts";
import { leastOf, type Piece, type Requirement, requirementOf } from "../languages/requirement.ts";
import type { TranslationCue } from "../languages/translation-language.ts";
import { compiledNeeds } from "./compiled-needs.ts";
import { LANGUAGE_MARK } from "./wording.ts";

/**
 * What a statement must hold for each cue of a language to match in it, by the cue's place in the list; a sign is some
 * letters, {@link LANGUAGE_MARK} or U+FFFC. Nothing of a cue that is given by classes of words, which know it themselves.
 * Readout's build works it out beforehand, since reading all patterns takes as long as annotating several articles.
 */
export function needsOfCues({ tag, translation }: Language): (place: number) => Requirement {
  const compiled = compiledNeeds?.[tag];
  if (compiled) return (place) => compiled[place] ?? null;
  const known: Requirement[] = [];
  return (place) => {
    const before = known[place];
    if (before !== undefined) return before;
    const cue = translation.cues[place];
    const needs = cue ? needsOf(cue) : null;
    known[place] = needs;
    return needs;
  };
}

/** What a statement must hold for a cue to match. */
export function needsOf({ lead = "", pattern }: TranslationCue): Requirement {
  if (pattern === undefined) return null;
  // A lead is a pattern of its own, of which alternatives end where the other begins.
  return requirementOf([...piecesOf(`(?:${lead})`), ...piecesOf(`(?:${pattern})`)]);
}

/** Names of languages, groups, alternatives, quantifiers, classes, escaped characters, and letters that no quantifier follows. */
const PIECE =
  /<LANG>|\(\?(?::|<[a-z]+>|<?[=!])|[()|^$]|[?*+]\??|\{\d+(?:,\d*)?\}\??|\[(?:[^\]\\]|\\.)*\]|\\u[0-9a-fA-F]{4}|\\p\{[^}]*\}|\\.|[a-zà-ÿ0-9’'-]+(?![?*+{])|./gsu;

function piecesOf(pattern: string): readonly Piece[] {
  return (pattern.match(PIECE) ?? []).map(pieceOf);
}

function pieceOf(piece: string): Piece {
  if (piece.startsWith("(")) return { type: "open", group: piece.endsWith("!") ? "not" : "ahead" };
  if (piece === ")") return { type: "close" };
  if (piece === "|") return { type: "or" };
  if (/^[?*+{]/u.test(piece)) return { type: "times", least: leastOf(piece) };
  return { type: "sign", needs: signOf(piece) };
}

/** Of letters alone nothing is known that would be worth the asking: "in" stands nearly anywhere. */
const SHORTEST = 3;

function signOf(piece: string): string | null {
  if (piece === "<LANG>") return LANGUAGE_MARK;
  if (piece === String.raw`\uFFFC`) return "\uFFFC";
  return piece.length >= SHORTEST && /^[a-zà-ÿ0-9’'-]+$/u.test(piece) ? piece : null;
}
