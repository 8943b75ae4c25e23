import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { english } from "../../../src/annotators/languages/en/en.ts";
import { isMet } from "../../../src/annotators/languages/requirement.ts";
import { classed } from "../../../src/annotators/translation/classed.ts";
import { matcherOf } from "../../../src/annotators/translation/cue-matches.ts";
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

test("a cue matches only where its words stand and its core matches", () => {
  const missed = paragraphs
    .map((paragraph) => wordingOf(paragraph, 0, english))
    .flatMap((wording) => {
      const { marked } = wording;
      const possible = new Set(possibleCues(marked, english));
      const matchesIn = matcherOf(wording, english);
      return english.translation.cues
        .filter((cue) => !possible.has(cue) && matchesIn(cue).length > 0)
        .map(({ pattern, classes }) => `${marked}: ${pattern ?? classes}`);
    });
  expect(missed).toEqual([]);
});

test("a rule over classes matches only where what it needs stands", () => {
  const { wordClasses, cues } = english.translation;
  const missed = paragraphs.flatMap((paragraph) => {
    const { classes } = classed(wordingOf(paragraph, 0, english), english);
    const stands = (one: string) => [...one].some((character) => classes.includes(character));
    return cues.flatMap(({ classes: rule }) => {
      if (rule === undefined || !wordClasses || isMet(wordClasses.needs(rule), stands)) return [];
      return patternOf(wordClasses.rule(rule), "u").test(classes) ? [`${paragraph}: ${rule}`] : [];
    });
  });
  expect(missed).toEqual([]);
});

test("a cue is passed over where its core is not, though its words stand there", () => {
  const withCore = (text: string) =>
    possibleCues(wordingOf(text, 0, english).marked, english).filter(({ core }) => core).length;
  expect(withCore("Varos, a Welsh farmer, said it in the barn.")).toBe(0);
  expect(withCore("Varos said it in Welsh.")).toBeGreaterThan(0);
});
