import { describe, expect, it } from "vitest";
import { annotate } from "../../../src/annotators/registry.ts";
import type { NarrationScript, Utterance } from "../../../src/narration/script.ts";
import { account } from "../../../src/pipeline/receipt/account.ts";
import type { Printed, Voiced } from "../../../src/pipeline/receipt/painted-and-spoken.ts";
import { articleOf } from "../../annotators/article-of.ts";

const words = ["The night boat runs until 2031.", "Nobody had expected it."];
const article = annotate(articleOf(words.join(" ")));
const [first, second] = article.annotations.sentences;
if (!first || !second) throw new Error("two sentences were expected");

const printed = (...ranges: readonly { start: number; end: number }[]): Printed => ({
  pages: 2,
  painted: ranges.map((range, index) => ({ page: index + 1, range })),
  added: [],
  leftOut: [],
});

function utterance(id: string, range: { start: number; end: number }, sentence: number): Utterance {
  return {
    id,
    range,
    sentence,
    block: "p",
    paragraph: 0,
    quote: null,
    speaker: null,
    added: false,
    voice: { family: [], rate: 1, pitch: 0, volume: 0 },
    language: null,
    words: [{ range, text: "…", written: null, phonemes: null, rule: null }],
    pauseBefore: 0,
  };
}
const script: NarrationScript = {
  language: "en",
  title: "Ferry",
  utterances: [utterance("u1", first, 0), utterance("u2", second, 1)],
  sounds: [],
  pauseAtEnd: 0,
  leftOut: [],
};
const heard = (index: number) => ({
  utterance: index,
  startMs: index * 1000,
  endMs: index * 1000 + 900,
  words: [{ word: 0, startMs: index * 1000, endMs: index * 1000 + 900 }],
});

describe("account", () => {
  it("tells the pages and the times of each sentence", () => {
    const voiced: Voiced = { script, timeline: [heard(0), heard(1)] };
    const { sentences, breaches } = account(article, printed(first, second), voiced);
    expect(breaches).toEqual([]);
    expect(sentences).toEqual([
      { ...first, pages: [1], audio: [{ start: 0, end: 900 }] },
      { ...second, pages: [2], audio: [{ start: 1000, end: 1900 }] },
    ]);
  });

  it("reports a sentence that was never painted, with its place in the input", () => {
    const { breaches } = account(article, printed(first), null);
    expect(breaches).toMatchObject([
      { code: "receipt/print-gap", severity: "error", span: { file: "-", start: 32 } },
    ]);
    expect(breaches[0]?.message).toContain(words[1]);
  });

  it("reports a sentence that the engine never spoke, and one that it spoke twice", () => {
    const dropped = account(article, null, { script, timeline: [heard(0)] });
    expect(dropped.breaches).toMatchObject([{ code: "receipt/speech-gap", span: { start: 32 } }]);
    const repeated = account(article, null, { script, timeline: [heard(0), heard(1), heard(1)] });
    expect(repeated.breaches[0]?.message).toContain("repeats");
  });

  it("checks the script itself where nothing was made to sound", () => {
    const short = { ...script, utterances: script.utterances.slice(1) };
    expect(account(article, null, { script, timeline: null }).breaches).toEqual([]);
    expect(account(article, null, { script: short, timeline: null }).breaches).toHaveLength(1);
  });
});
