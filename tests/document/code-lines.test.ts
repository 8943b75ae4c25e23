import { expect, test } from "vitest";
import { isCode } from "../../src/document/code-lines.ts";
import { textDraft } from "../../src/document/compose.ts";
import { articleOf } from "../annotators/article-of.ts";

const source = { file: "-", start: 0, end: 0 };

function paragraph(text: string) {
  const [block] = articleOf(text).blocks;
  if (block?.type !== "paragraph") throw new Error("no paragraph");
  return block.inlines;
}

test.each([
  "function ferry(a, b) { return a + b; }",
  '$ npm install ferry && export FERRY="$HOME/ferry"',
  'const timetable = { "mill": [1, 2], "weir": [] };',
  "SELECT name FROM ferries WHERE id = 4 AND (berth > 2);",
])("code: %s", (text) => {
  expect(isCode(paragraph(text))).toBe(true);
});

test.each([
  "The ferry (built in 1950) was sold for $4m; Lund & Sons bought it.",
  "“We sail,” she said (and “no” is no answer); the mill [the old one] stays.",
  "He called the function load() and left it there.",
  "Kenbar 3 (Lund 12, Okafor 44, 80), Tolvik 1 (Marsh 9)",
  "#KenbarFerry @harbour_news",
  "",
])("prose: %s", (text) => {
  expect(isCode(text === "" ? [] : paragraph(text))).toBe(false);
});

test("a line end is a part of it", () => {
  const lines = ["let a = 1;", "let b = [a];"].map((text) => ({
    ...textDraft(text, source),
    range: { start: 0, end: text.length },
  }));
  const [first, second] = lines;
  if (first === undefined || second === undefined) throw new Error("two lines");
  const range = { start: 0, end: 0 };
  expect(isCode([first, { type: "line-break", source, range }, second])).toBe(true);
});
