import { expect, test } from "vitest";
import { shownBy, wordsAlone } from "../../src/narration/picture-words.ts";

test.each([
  ["A ferry at the quay", "A ferry at the quay"],
  ["Image: Ada Lund - at the mill", "Ada Lund - at the mill"],
  ['<span style="x">The mill</span>', "The mill"],
  ["mill-wheel-at-dawn", null],
  ["Old mill.svg", null],
  ["Titelbild", null],
  ["featured image 2", null],
  [" ", null],
])("%s is said as %s", (alt, said) => {
  expect(shownBy(alt, "", new Set())).toBe(said);
});

test("what was told, or what the caption tells, is not said again", () => {
  expect(shownBy("The mill, at dawn.", "", new Set([wordsAlone("The mill at dawn")]))).toBeNull();
  const caption = "Ada Lund speaks at the mill. (Jon Lund Harbour News)";
  expect(shownBy("KENBAR: Ada Lund speaks at the mill", caption, new Set())).toBeNull();
  expect(shownBy("A wheel under snow", caption, new Set())).toBe("A wheel under snow");
});
