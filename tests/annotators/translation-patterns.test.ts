import { expect, test } from "vitest";
import {
  any,
  either,
  named,
  optional,
  raw,
  repeated,
  sequence,
  upTo,
  withEndings,
} from "../../src/annotators/languages/translation-patterns.ts";

/** Whether a pattern matches the whole text. */
function fits(pattern: string, text: string): boolean {
  return new RegExp(`^(?:${pattern})$`, "u").test(text);
}

test("a blank stands for white space of any length, and for some", () => {
  const pattern = sequence("mit hilfe", any("von der"));
  expect(fits(pattern, "mit  hilfe\nvon")).toBe(true);
  expect(fits(pattern, "mit hilfevon")).toBe(false);
});

test.each([
  ["before a word", sequence(optional("as"), "told"), ["told", "as told"], ["astold"]],
  [
    "between words",
    sequence("in", optional("the"), "end"),
    ["in end", "in the end"],
    ["in theend"],
  ],
  ["after the last word", sequence("in", optional("all")), ["in", "in all"], ["in ", "inall"]],
  [
    "between a word and punctuation",
    sequence("said", optional("so"), raw`\s*,`),
    ["said,", "said so ,"],
    ["saidso,"],
  ],
  [
    "one after another",
    sequence(optional("a"), optional("b"), "c"),
    ["c", "a c", "a b c"],
    ["ab c"],
  ],
  ["inside another", sequence(optional("to", optional("a")), "c"), ["to c", "to a c"], ["a c"]],
])("words that may be missing take their blank along %s", (_, pattern, fitting, others) => {
  for (const text of fitting) expect(fits(pattern, text), text).toBe(true);
  for (const text of others) expect(fits(pattern, text), text).toBe(false);
});

test("words that repeat do so only as often as allowed", () => {
  const pattern = sequence(repeated(2, any("very rather")), "old");
  expect(fits(pattern, "very rather old")).toBe(true);
  expect(fits(pattern, "very very very old")).toBe(false);
});

test("words of any kind are passed over as few as will do", () => {
  const match = new RegExp(sequence("a", upTo(5, "[a-z]+"), named("said", "b")), "du").exec(
    "a b b",
  );
  expect(match?.indices?.groups?.["said"]).toEqual([2, 3]);
});

test("alternatives may be phrases, and words may have endings", () => {
  const pattern = either("according to", withEndings("ask add", "s ed ing"));
  for (const text of ["according to", "ask", "adding"]) expect(fits(pattern, text)).toBe(true);
  expect(fits(pattern, "according")).toBe(false);
});
