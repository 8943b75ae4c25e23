import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { readPls } from "../../../src/narration/lexicon/read-pls.ts";
import { cpuNow, IN_TIME } from "../../cpu-clock.ts";

function read(xml: string) {
  const problems: Diagnostic[] = [];
  const lexemes = readPls(xml, "names.pls", (problem) => problems.push(problem));
  const found = problems.map(({ code, span }) => [code, span && xml.slice(span.start, span.end)]);
  return { lexemes, problems, found };
}

const open = `<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">`;

describe("readPls", () => {
  test("reads graphemes with their phonemes or alias", () => {
    const { lexemes, problems } = read(
      `<?xml version="1.0"?>${open}
        <lexeme><grapheme>Tolvik</grapheme><grapheme> Old
          Tolvik </grapheme><phoneme>ˈtɒlvɪk</phoneme></lexeme>
        <lexeme><grapheme>KFA</grapheme><alias>Kenbar Ferry Authority</alias></lexeme>
      </lexicon>`,
    );
    expect(problems).toEqual([]);
    expect(lexemes).toEqual([
      { grapheme: "Tolvik", language: "en", pronunciation: { type: "phonemes", ipa: "ˈtɒlvɪk" } },
      {
        grapheme: "Old Tolvik",
        language: "en",
        pronunciation: { type: "phonemes", ipa: "ˈtɒlvɪk" },
      },
      {
        grapheme: "KFA",
        language: "en",
        pronunciation: { type: "alias", text: "Kenbar Ferry Authority" },
      },
    ]);
  });

  test("takes one entry for a word in several roles: that without a role, else the first", () => {
    const { lexemes, found } = read(
      `${open}<lexeme role="pos:verb"><grapheme>read</grapheme><alias>reed</alias></lexeme>
      <lexeme role="pos:past"><grapheme>read</grapheme><alias>red</alias></lexeme>
      <lexeme role="pos:verb"><grapheme>lead</grapheme><alias>leed</alias></lexeme>
      <lexeme><grapheme>lead</grapheme><alias>led</alias></lexeme>
      <lexeme role="pos:name"><grapheme>Tolvik</grapheme><alias>Tol vick</alias></lexeme></lexicon>`,
    );
    expect(lexemes.map(({ pronunciation }) => pronunciation)).toEqual([
      { type: "alias", text: "reed" },
      { type: "alias", text: "led" },
      { type: "alias", text: "Tol vick" },
    ]);
    expect(found).toEqual([
      ["lexicon/role", `<lexeme role="pos:past">`],
      ["lexicon/role", `<lexeme role="pos:verb">`],
    ]);
  });

  test("takes the first pronunciation unless a later one is preferred", () => {
    const { lexemes } = read(
      `${open}<lexeme><grapheme>a</grapheme><alias>one</alias><alias>two</alias></lexeme>
      <lexeme><grapheme>b</grapheme><alias>one</alias><alias prefer="true">two</alias></lexeme></lexicon>`,
    );
    expect(lexemes.map(({ pronunciation }) => pronunciation)).toEqual([
      { type: "alias", text: "one" },
      { type: "alias", text: "two" },
    ]);
  });

  test("reports what is wrong where it stands, and reads the rest", () => {
    const { found, lexemes } = read(
      `${open}<lexeme><grapheme>a</grapheme><phoneme alphabet="x-sampa">a</phoneme><alias>ay</alias></lexeme>
      <lexeme><grapheme>b</grapheme><phoneme>bI:2</phoneme></lexeme>
      <lexeme><alias>nothing</alias></lexeme></lexicon>`,
    );
    expect(found.map(([code]) => code)).toEqual([
      "lexicon/unknown-alphabet",
      "lexicon/not-ipa",
      "lexicon/incomplete",
      "lexicon/incomplete",
    ]);
    expect(found[0]?.[1]).toBe(`<phoneme alphabet="x-sampa">a</phoneme>`);
    expect(lexemes.map(({ grapheme }) => grapheme)).toEqual(["a"]);
  });

  test("reads a file that is not well-formed up to the fault", () => {
    const { found, lexemes } = read(
      `${open}<lexeme><grapheme>a</grapheme><alias>ay</alias></lexeme> & <lexeme/></lexicon>`,
    );
    expect(found.map(([code]) => code)).toEqual(["lexicon/malformed"]);
    expect(lexemes).toHaveLength(1);
  });

  test("never expands entities of a document type", () => {
    const { found } = read(
      `<!DOCTYPE lexicon [<!ENTITY a "${"ha".repeat(50)}">]>${open}<lexeme><grapheme>&a;</grapheme></lexeme></lexicon>`,
    );
    expect(found.map(([code]) => code)).toEqual(["lexicon/malformed"]);
  });

  test.each([
    ["another root", "<speak/>", "lexicon/not-pls"],
    ["no namespace", `<lexicon version="1.0" xml:lang="en"/>`, "lexicon/not-pls"],
    [
      "no language",
      `<lexicon xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"/>`,
      "lexicon/no-language",
    ],
    ["no XML at all", "Tolvik = tolvik", "lexicon/malformed"],
    ["nothing", "", "lexicon/malformed"],
  ])("refuses %s", (_, xml, code) => {
    expect(read(xml).found.map(([found]) => found)).toEqual([code]);
  });

  test("gives up elements that are nested without end", () => {
    const start = cpuNow();
    const { found, problems } = read(open + "<lexeme>".repeat(500_000));
    expect(found).toHaveLength(1);
    expect(problems[0]?.message).toContain("64 deep");
    expect(cpuNow() - start).toBeLessThan(IN_TIME);
  });
});
