import { expect, test } from "vitest";
import {
  isPlain,
  isPlainCapital,
  isPlainDigit,
  isPlainLetter,
} from "../../../src/annotators/prose/characters.ts";

test("what is told of a plain character is what Unicode says of it", () => {
  for (let code = 0; code <= 0xffff; code++) {
    if (!isPlain(code)) continue;
    const character = String.fromCharCode(code);
    expect([code, isPlainLetter(code)]).toEqual([code, /[\p{L}\p{M}]/u.test(character)]);
    expect([code, isPlainCapital(code)]).toEqual([code, /\p{Lu}/u.test(character)]);
    expect([code, isPlainDigit(code)]).toEqual([code, /\p{N}/u.test(character)]);
  }
});

test("no other character is plain", () => {
  expect([..."éßЖ字ª𝐀"].filter((letter) => isPlain(letter.charCodeAt(0)))).toEqual([]);
});
