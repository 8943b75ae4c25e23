import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { english } from "../../../src/annotators/languages/en/en.ts";
import { patternOf } from "../../../src/annotators/translation/patterns.ts";
import { possibleCues } from "../../../src/annotators/translation/possible-cues.ts";
import { wordingOf } from "../../../src/annotators/translation/wording.ts";
import { readLabelled } from "../../score/read-labelled.ts";
import { carrying } from "./carrying.table.ts";
import { talkOfTranslation } from "./not-translated.table.ts";
import * as phrases from "./phrases.table.ts";
import * as ways from "./ways-of-saying.table.ts";

const folder = "tests/score/articles";
const articles = readdirSync(folder).flatMap((set) =>
  readdirSync(join(folder, set)).map(
    (file) => readLabelled(file, readFileSync(join(folder, set, file), "utf8")).text,
  ),
);
const rows = [carrying, talkOfTranslation, ...Object.values(phrases), ...Object.values(ways)];
const texts = [...articles, ...rows.flat().map(([text]) => text)];
/** Paragraphs as patterns see them: every character of quoted words is one and the same. */
const paragraphs = [...new Set(texts.flatMap((text) => text.split("\n")))].map((paragraph) =>
  paragraph.replaceAll(/[“"„«][^”"“»]*[”"“»]/gu, (quoted) => "\uFFFC".repeat(quoted.length)),
);

test("a pattern matches only where its core does", () => {
  const marked = paragraphs.map((paragraph) => wordingOf(paragraph, 0, english).marked);
  const withoutCore = english.translation.cues.flatMap(({ pattern, core }) =>
    core === undefined
      ? []
      : marked.filter((words) => matches(pattern, words) && !matches(core, words)),
  );
  expect(withoutCore).toEqual([]);
});

test("a cue is passed over where its core is not, though its words stand there", () => {
  const withCore = (text: string) =>
    possibleCues(wordingOf(text, 0, english).marked, english).filter(({ core }) => core).length;
  expect(withCore("Varos, a Welsh farmer, said it in the barn.")).toBe(0);
  expect(withCore("Varos said it in Welsh.")).toBeGreaterThan(0);
});

function matches(pattern: string, marked: string): boolean {
  return patternOf(pattern, "u").test(marked);
}
