import { describe, expect, test } from "vitest";
import { type Lexeme, lexiconOf } from "../../../src/narration/lexicon/lexicon.ts";
import { readTokens } from "../../../src/narration/normalise/normalise.ts";
import { cut } from "../../../src/narration/tokens.ts";

const phonemes = (grapheme: string, ipa: string, language = "en"): Lexeme => ({
  grapheme,
  language,
  pronunciation: { type: "phonemes", ipa },
});
const alias = (grapheme: string, text: string): Lexeme => ({
  grapheme,
  language: "en-GB",
  pronunciation: { type: "alias", text },
});

const lexicon = lexiconOf([
  phonemes("Li", "laɪ"),
  phonemes("Li", "liː"),
  phonemes("Li Shangfu", "liː ʃɑːŋfuː"),
  phonemes("Nguyễn", "wɪn"),
  phonemes("Lukas", "luːkəs"),
  phonemes("Dirk", "dɪək"),
  phonemes("St. Orrin", "sənt ɒrɪn"),
  phonemes("Reims", "ʁɛ̃s", "fr"),
  alias("KFA", "Kenbar Ferry Authority"),
]);

function read(written: string, language = "en-US") {
  const { tokens } = cut(written, language);
  return readTokens(tokens, 0, { language, lexicon }).map(({ text, phonemes: ipa, rule }) =>
    ipa === null ? (rule === null ? text : `${text} (${rule})`) : `${text} /${ipa}/ (${rule})`,
  );
}

describe("the lexicon", () => {
  test("takes the longest written form, and the last lexeme for it", () => {
    expect(read("Li and Li Shangfu met")).toEqual([
      "Li /liː/ (lexicon: Li)",
      "and",
      "Li Shangfu /liː ʃɑːŋfuː/ (lexicon: Li Shangfu)",
      "met",
    ]);
  });

  test("adds the sound of a possessive ending", () => {
    expect(read("Li’s Li's Dirk’s Lukas’s Lukas’ “Li Shangfu’s,”")).toEqual([
      "Li’s /liːz/ (lexicon: Li)",
      "Li's /liːz/ (lexicon: Li)",
      "Dirk’s /dɪəks/ (lexicon: Dirk)",
      "Lukas’s /luːkəsɪz/ (lexicon: Lukas)",
      "Lukas’ /luːkəs/ (lexicon: Lukas)",
      "“Li Shangfu’s,” /liː ʃɑːŋfuːz/ (lexicon: Li Shangfu)",
    ]);
  });

  test("matches whole words, in capitals and small letters as written", () => {
    expect(read("Lisa li LI Lithuania")).toEqual(["Lisa", "li", "LI", "Lithuania"]);
  });

  test("finds a word within a compound", () => {
    expect(read("a Li-led team")).toEqual(["a", "Li- /liː/ (lexicon: Li)", "led", "team"]);
  });

  test("does not join words across punctuation", () => {
    expect(read("Li, Shangfu")).toEqual(["Li, /liː/ (lexicon: Li)", "Shangfu"]);
  });

  test("knows a name however its letters are composed", () => {
    expect(read("Nguyễn".normalize("NFD"))[0]).toContain("/wɪn/");
  });

  test("puts an alias in the place of the words", () => {
    expect(read("KFA’s ships")[0]).toBe("Kenbar Ferry Authority’s (lexicon: KFA)");
  });

  test("is kept to its language", () => {
    expect(read("Reims", "en")).toEqual(["Reims"]);
    expect(read("Reims", "fr-CA")[0]).toContain("/ʁɛ̃s/");
    expect(read("Li", "fr")).toEqual(["Li"]);
  });

  test("knows a name that is all in capitals, but not letters that only look like one", () => {
    expect(read("LUKAS and DIRK’s LI")).toEqual([
      "LUKAS /luːkəs/ (lexicon: Lukas)",
      "and",
      "DIRK’s /dɪəks/ (lexicon: Dirk)",
      "LI",
    ]);
  });

  test("takes the full stop of a shortened word inside a name, where the lexeme has it", () => {
    expect(read("near St. Orrin, by St Orrin")).toEqual([
      "near",
      "St Orrin, /sənt ɒrɪn/ (lexicon: St. Orrin)",
      "by",
      "Saint (saint-or-street)",
      "Orrin",
    ]);
  });
});

describe("of lexemes for several varieties of a language", () => {
  const house = [phonemes("Tolvik", "tɒlvɪk"), phonemes("Tolvik", "tɑːlvɪk", "en-US")];
  const heard = (own: readonly Lexeme[], language: string, written = "Tolvik") => {
    const { tokens } = cut(written, language);
    const words = readTokens(tokens, 0, { language, lexicon: lexiconOf([...house, ...own]) });
    return words[0]?.phonemes;
  };

  test.each([
    ["en-US", "tɑːlvɪk"],
    ["en-PH", "tɑːlvɪk"],
    ["en-GB", "tɒlvɪk"],
    ["en", "tɒlvɪk"],
    ["fr", null],
  ])("a text in %s has its own", (language, ipa) => {
    expect(heard([], language)).toBe(ipa);
  });

  test("one for the whole language overrules what came before it", () => {
    expect(heard([phonemes("Tolvik", "tɔːvɪk")], "en-US")).toBe("tɔːvɪk");
  });

  test("one for another variety does only where there is none", () => {
    expect(heard([phonemes("Tolvik", "tɔːvɪk", "en-GB")], "en-US")).toBe("tɑːlvɪk");
    expect(heard([phonemes("Tolvik", "tɔːvɪk", "en-GB")], "en")).toBe("tɔːvɪk");
    expect(heard([phonemes("Dunmore", "dʌnmɔː", "en-GB")], "en-US", "Dunmore")).toBe("dʌnmɔː");
  });

  test("the longer one is taken, whatever its variety", () => {
    expect(heard([phonemes("Tolvik Bay", "tɒlvɪk beɪ")], "en-US", "Tolvik Bay")).toBe("tɒlvɪk beɪ");
  });
});
