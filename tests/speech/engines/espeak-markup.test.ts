import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SpokenWord } from "../../../src/narration/script.ts";
import { passagesOf } from "../../../src/speech/engines/espeak-markup.ts";
import { utterance, word } from "../script.ts";

const spelled = () => null;

function markupOf(...words: (string | SpokenWord)[]): string[] {
  const all = words.map((each) => (typeof each === "string" ? word(each) : each));
  const passages = passagesOf(all, 0, all.length, (each) => each.phonemes);
  return passages.map(({ markup }) => markup);
}

describe("passagesOf", () => {
  it("puts a mark before each word", () => {
    expect(markupOf("Talks", "end.")).toEqual(['<mark name="0"/>Talks <mark name="1"/>end.']);
  });

  it("leaves nothing that the engine would take for markup or phonemes", () => {
    expect(markupOf('</speak><a href="x">', "R&D", "[[aaa]]", "[[[b")).toEqual([
      [
        '<mark name="0"/>&lt;/speak&gt;&lt;a href=&quot;x&quot;&gt;',
        '<mark name="1"/>R&amp;D',
        '<mark name="2"/>[ [aaa]]',
        '<mark name="3"/>[ [ [b',
      ].join(" "),
    ]);
  });

  it("drops what would end or spoil the text: NUL, lone surrogates, direction marks", () => {
    expect(markupOf("a\u0000b\ud800c\u202ed\u00ade")).toEqual(['<mark name="0"/>abcde']);
  });

  it("gives phonemes in an empty element, the punctuation after it", () => {
    expect(markupOf(word("Li,", { phonemes: "l'i:" }), "said")).toEqual([
      '<mark name="0"/><phoneme alphabet="espeak" ph="l\'i:"/>, <mark name="1"/>said',
    ]);
  });

  it("leaves out the blank where the article has none", () => {
    const first = word("漁船", { range: { start: 0, end: 2 } });
    const second = word("港", { range: { start: 2, end: 3 } });
    expect(markupOf(first, second)).toEqual(['<mark name="0"/>漁船<mark name="1"/>港']);
  });

  it("divides a long sentence after a breath", () => {
    const { words } = utterance("on Monday, ".repeat(200).trim());
    const passages = passagesOf(words, 0, words.length, spelled);
    expect(passages.length).toBeGreaterThan(2);
    for (const { markup, breath } of passages.slice(0, -1)) {
      expect(markup.length).toBeLessThanOrEqual(2000);
      expect(breath).toBe(true);
    }
  });

  it("divides a word that no call can take, into calls of their own", () => {
    const passages = passagesOf(utterance(`a ${"b".repeat(5000)} c`).words, 0, 3, spelled);
    expect(passages.map(({ first, end }) => [first, end])).toEqual([
      [0, 1],
      [1, 2],
      [2, 2],
      [2, 2],
      [2, 3],
    ]);
    expect(passages.map(({ markup }) => markup.replace(/<[^>]*>/g, "")).join("")).toBe(
      `a${"b".repeat(5000)}c`,
    );
  });

  it("says every word once, in order, whatever the words", () => {
    const lengths = fc.array(fc.oneof(fc.nat(20), fc.nat(6000)), { maxLength: 300 });
    fc.assert(
      fc.property(lengths, (all) => {
        const words = all.map((length) => word("x".repeat(length)));
        const said = passagesOf(words, 0, words.length, spelled)
          .map(({ markup }) => markup)
          .join("");
        const marks = [...said.matchAll(/<mark name="(\d+)"\/>/g)].map(([, name]) => Number(name));
        expect(marks).toEqual(words.map((_, index) => index));
        expect(said.replace(/<[^>]*>| /g, "").length).toBe(all.reduce((a, b) => a + b, 0));
      }),
      { numRuns: 50 },
    );
  });
});
