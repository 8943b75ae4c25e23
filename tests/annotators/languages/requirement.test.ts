import { expect, test } from "vitest";
import {
  isMet,
  leastOf,
  type Piece,
  requirementOf,
} from "../../../src/annotators/languages/requirement.ts";

/** Whether a pattern of single letters may match where these letters stand. */
function mayMatch(pattern: string, letters: string): boolean {
  const pieces = pattern.match(/\(\?(?::|<?[=!])|[)|]|[?*+]|\{[\d,]+\}|[a-z]/gu) ?? [];
  return isMet(requirementOf(pieces.map(pieceOf)), (letter) => letters.includes(letter));
}

function pieceOf(piece: string): Piece {
  if (piece.startsWith("(")) return { type: "open", group: piece.endsWith("!") ? "not" : "ahead" };
  if (piece === ")") return { type: "close" };
  if (piece === "|") return { type: "or" };
  if (/^[?*+{]/u.test(piece)) return { type: "times", least: leastOf(piece) };
  return { type: "sign", needs: piece };
}

test("all of a sequence is required", () => {
  expect(mayMatch("ab", "ba")).toBe(true);
  expect(mayMatch("ab", "a")).toBe(false);
});

test("one of several alternatives is required", () => {
  expect(mayMatch("(?:a|bc)d", "ad")).toBe(true);
  expect(mayMatch("(?:a|bc)d", "bcd")).toBe(true);
  expect(mayMatch("(?:a|bc)d", "bd")).toBe(false);
  expect(mayMatch("a|b", "c")).toBe(false);
  expect(mayMatch("a(?:b|)", "a")).toBe(true);
});

test("what may be missing is not required", () => {
  expect(mayMatch("ab?c*?d{0,2}", "a")).toBe(true);
  expect(mayMatch("a(?:bc)?", "a")).toBe(true);
  expect(mayMatch("ab+c{2}", "a")).toBe(false);
  expect(mayMatch("ab+c{2}", "abc")).toBe(true);
});

test("what must stand beside a match is required, what must not is not", () => {
  expect(mayMatch("(?<=a|b)c(?=d)", "bcd")).toBe(true);
  expect(mayMatch("(?<=a|b)c(?=d)", "cd")).toBe(false);
  expect(mayMatch("(?<!a)c(?!d)", "c")).toBe(true);
});
