import { describe, expect, test } from "vitest";
import { elementsOf } from "../../../../src/document/elements.ts";
import { nodeHost } from "../../../../src/host/node-host.ts";
import { levelsOf, levelsOfParts, visualOrder } from "../../../../src/print/layout/bidi.ts";
import {
  opportunitiesIn,
  startsOfWords,
} from "../../../../src/print/layout/lines/break-opportunities.ts";
import { openHyphenation } from "../../../../src/print/layout/lines/hyphenation.ts";
import { isMarked, isTied } from "../../../../src/print/layout/lines/ties.ts";
import { loadStyle } from "../../../../src/style/load-style.ts";
import { articleOf, paragraph } from "../../sample.ts";
import { testSheet } from "../../sheet.ts";

/** A word with its break opportunities shown by strokes. */
function shown(word: string): string {
  const cuts = new Set(opportunitiesIn(word).map(({ at }) => at));
  return [...word.split("").entries()]
    .map(([at, letter]) => (cuts.has(at) ? `|${letter}` : letter))
    .join("");
}

describe("opportunitiesIn", () => {
  test.each([
    ["military-technical", "military-|technical"],
    ["war—peace", "war—|peace"],
    ["2019–2022", "2019–2022"],
    ["Varde–Lund", "Varde–|Lund"],
    ["COVID-19", "COVID-19"],
    ["£3-5bn", "£3-5bn"],
    ["https://example.org/a?b=c", "https://|example.|org/|a?|b=|c"],
    ["harbour", "harbour"],
    ["外交部、发言", "外|交|部、|发|言"],
    ["“外交”", "“外|交”"],
    ["แม่น้ำสายยาว", "แม่น้ำ|สาย|ยาว"],
    ["เร็วๆ", "เร็วๆ"],
  ])("breaks %s as %s", (word, expected) => {
    expect(shown(word)).toBe(expected);
  });
});

test("startsOfWords finds the words of Japanese, which no space parts", () => {
  expect([...startsOfWords("港の会議")]).toEqual([0, 1, 2]);
});

describe("isTied", () => {
  test.each([
    ["14", "March"],
    ["March", "14,"],
    ["$1.2", "bn"],
    ["Mr", "Li"],
    ["(Dr", "Renn)"],
    ["T.", "Aalto"],
    ["word", "–"],
    ["No", "10"],
    ["per", "cent"],
    ["14.", "März"],
    ["9:30", "am"],
    ["Mme", "Laurent"],
    ["Haakon", "VII"],
    ["Varde", "&"],
    ["&", "Lund"],
    ["«", "Nous"],
    ["vis", "»,"],
    ["vraiment", "?"],
    ["[9]", "；同年"],
  ])("keeps %s and %s together", (before, after) => {
    expect(isTied(before, after)).toBe(true);
  });

  test.each([
    ["the", "March"],
    ["fish", "caught"],
    ["In", "2018"],
  ])("lets a line end between %s and %s", (before, after) => {
    expect(isTied(before, after)).toBe(false);
  });
});

describe("isMarked", () => {
  test("finds a label before the quote that it belongs to", () => {
    expect(isMarked("[translated]", "“Tomorrow")).toBe(true);
    expect(isMarked("Russian]", "« Demain")).toBe(true);
    expect(isMarked("[translated]", "Tomorrow")).toBe(false);
    expect(isMarked("said:", "“Tomorrow")).toBe(false);
  });
});

describe("openHyphenation", () => {
  const hyphenationOf = async (language: string) => {
    const style = await loadStyle(
      [{ name: "test", file: "test.css", text: testSheet }],
      nodeHost,
      () => {},
    );
    const article = articleOf([paragraph("words")]);
    const { lang: _, ...attributes } = elementsOf(article).attributes;
    return openHyphenation(style.print({ ...elementsOf(article), attributes }), language);
  };

  test("hyphenates English as the region does", async () => {
    const british = (await hyphenationOf("en-GB")).get("en-GB");
    const american = (await hyphenationOf("en-US")).get("en-US");
    expect(british?.("knowledge")).toEqual([4]);
    expect(american?.("knowledge")).toEqual([5]);
  });

  test("leaves at least two letters before a hyphen and three after it", async () => {
    const hyphenate = (await hyphenationOf("en")).get("en");
    for (const word of ["extremely", "appointed", "reality", "strategically", "military"]) {
      for (const point of hyphenate?.(word) ?? []) {
        expect(point).toBeGreaterThanOrEqual(2);
        expect(word.length - point).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test("parts no English ending of a stem", async () => {
    const hyphenate = (await hyphenationOf("en-GB")).get("en-GB");
    const shown = (word: string) =>
      [...word]
        .map((letter, at) => (hyphenate?.(word).includes(at) ? `-${letter}` : letter))
        .join("");
    expect(["appointed", "interrupted", "started", "committed", "painting"].map(shown)).toEqual([
      "ap-pointed",
      "in-ter-rupted",
      "started",
      "com-mit-ted",
      "paint-ing",
    ]);
  });

  test("has no patterns for a language that it does not know", async () => {
    expect((await hyphenationOf("tlh")).size).toBe(0);
    expect((await hyphenationOf("../../evil")).size).toBe(0);
  });
});

describe("levelsOfParts", () => {
  const part = (text: string, direction: "ltr" | "rtl", isLeader = false) => ({
    text,
    direction,
    isLeader,
  });
  /** The text as it is seen, from left to right. */
  const seen = (direction: "ltr" | "rtl", ...parts: ReturnType<typeof part>[]): string => {
    const text = parts.map((one) => one.text).join("");
    const levels = levelsOfParts(parts, direction) ?? new Uint8Array(text.length);
    return visualOrder([...levels])
      .map((at) => text[at])
      .join("");
  };

  test("keeps the marks of English words with them in an Arabic paragraph", () => {
    expect(seen("rtl", part("[Lund] gates…", "ltr"))).toBe("[Lund] gates…");
    expect(seen("rtl", part("باب ", "rtl"), part("(a) b.", "ltr"), part(" نهر", "rtl"))).toBe(
      "رهن (a) b. باب",
    );
  });

  test("sets a page number after its row of dots, whatever the language of the title", () => {
    expect(seen("rtl", part("Gates", "ltr"), part(" ", "ltr", true), part("14", "ltr"))).toBe(
      "14 Gates",
    );
    expect(seen("ltr", part("نهر", "rtl"), part(" ", "rtl", true), part("14", "rtl"))).toBe(
      "رهن 14",
    );
  });

  test("is as it was where all is of one direction", () => {
    expect(levelsOfParts([part("Gates", "ltr")], "ltr")).toBeNull();
    expect(levelsOfParts([part("نهر (1)", "rtl")], "rtl")).toEqual(levelsOf("نهر (1)", "rtl"));
  });
});

describe("bidi", () => {
  test("gives no levels where everything runs from left to right", () => {
    expect(levelsOf("plain words", "ltr")).toBeNull();
  });

  test("orders words of both directions as they stand on the line", () => {
    expect(visualOrder([0, 1, 1, 1, 0])).toEqual([0, 3, 2, 1, 4]);
    expect(visualOrder([1, 2, 2, 1])).toEqual([3, 1, 2, 0]);
  });
});
