import { expect, test } from "vitest";
import { terminalMarks } from "../../../src/annotators/sentences/terminal-marks.ts";

/** The text of each run of marks. */
const runsIn = (text: string) =>
  [...terminalMarks(text)].map(({ start, end }) => text.slice(start, end));

test("every sign by which Unicode ends a sentence is a mark, and no other", () => {
  const wrong: number[] = [];
  for (let code = 0x21; code <= 0x11fff; code++) {
    const sign = String.fromCodePoint(code);
    const isMark = /^[\p{Sentence_Terminal}…]$/u.test(sign);
    if (isMark !== runsIn(`a${sign} b`).length > 0) wrong.push(code);
  }
  expect(wrong).toEqual([]);
});

test("dots with up to three blanks between them are one run", () => {
  expect(runsIn("So. . . . it goes")).toEqual([". . . ."]);
  expect(runsIn("So.   … it goes")).toEqual([".   …"]);
  expect(runsIn("So.    . It goes")).toEqual([".", "."]);
});

test("closing marks belong to the run", () => {
  expect(runsIn("“Why?!” she said. He left")).toEqual(["?!”", "."]);
});
