import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "../../../src/annotators/sentences/sentences.ts";
import { type Article, nothingKnown } from "../../../src/document/article.ts";
import {
  type ArticleDraft,
  type BlockDraft,
  composeArticle,
  textDraft,
} from "../../../src/document/compose.ts";
import { slice, type TextRange } from "../../../src/document/span.ts";
import { blocksOf } from "../../../src/document/walk.ts";
import { cpuNow, IN_TIME } from "../../cpu-clock.ts";

const nowhere = { file: "a.txt", start: 0, end: 0 };

function inline(text: string) {
  return textDraft(text, { ...nowhere, end: text.length });
}

function paragraph(text: string): BlockDraft {
  return { type: "paragraph", source: nowhere, inlines: [inline(text)] };
}

function articleOf(blocks: readonly BlockDraft[], language = "en") {
  const metadata: ArticleDraft["metadata"] = {
    language,
    ...nothingKnown,
  };
  return composeArticle({ metadata, blocks, source: nowhere });
}

function rangesIn(article: Article): readonly TextRange[] {
  const nothing = { sentences: [], quotes: [], speakers: [] };
  return sentences.annotate(article, nothing, () => undefined).sentences;
}

function sentencesOf(blocks: readonly BlockDraft[], language = "en"): string[] {
  const article = articleOf(blocks, language);
  return rangesIn(article).map((range) => slice(article.text, range));
}

/** Where `|` stands in the examples, and nowhere else, one sentence ends. */
function expectSplit(example: string, language = "en"): void {
  const expected = example.split("|").map((part) => part.trim());
  expect(sentencesOf([paragraph(expected.join(" "))], language)).toEqual(expected);
}

describe("English sentences", () => {
  it.each([
    ["The boat left at noon.| Nobody waved.", "at full stops"],
    ["Work begins on Mon. 4 May.| They met on Tues. in Apt. 4.", "not after days before numbers"],
    ["Who knew?| Nobody!| She sat down.", "at question and exclamation marks"],
    ["Is that so?!| It is.", "after a run of marks"],
    ["The ferry, said Dr. Ilka Varos, would sail.| Gen. Tam Oduya agreed.", "not after titles"],
    [
      "Sens. Ana Lund and Bo Lund met Lt. Col. Mei Tan on St. Brannoc’s Day.",
      "not after titles in a row",
    ],
    ["The chief, J. P. O’Hare, left.| A. J.-P. Marsh stayed.", "not after initials"],
    ["George W. Tanner spoke.| John F. Marsh followed.", "not after a middle initial"],
    [
      "The U.S. Congress met.| He lives in the U.S.| The house is old.",
      "after U.S. before a starter only",
    ],
    ["Flights from Washington, D.C., to the U.K. were late.", "not inside abbreviations"],
    [
      "She works at Acme Inc. in Port Ellis.| He founded Acme Inc.| The firm failed.",
      "after Inc. alike",
    ],
    ["It was No. 10 again.| Route No. 7 is shut.", "not between No. and its number"],
    ["Did he know?| No.| He had left.", "after the answer No."],
    ["They met on Jan. 5 and again in Dec. 2019.", "not between month and day"],
    ["It opens at 8 a.m. Monday and shuts at 9 p.m. Eastern time.", "not in a clock time"],
    ["It opened at 8 a.m.| Police were there.| By 1 a.m. it was over.", "after a clock time"],
    ["Between 11 p.m. and 2 a.m. there are six.", "not after p.m. in a sentence"],
    ["It cost $2.4m in 2018.| 2019 was cheaper, at 1.75 a head.", "not at decimals"],
    [
      "Many came, e.g. Lund, i.e. Ana Lund, vs. Marsh.| Cats, dogs, etc. were there.",
      "not after e.g.",
    ],
    ["It fell by 3.| Officials blamed rain.", "after a number"],
    ["1. Wash your hands.", "not after an item’s number"],
    [
      "They outlast the alliances of that era … | They are stable.",
      "after an ellipsis before a starter",
    ],
    ["I thought … Lund would know.| So … what now?", "not at an ellipsis inside"],
    ["They waited. . . . | They left.| He paused ... and went on.", "after four dots"],
    ["“It worries them. …| Harbour towns do too,” she said.", "at an ellipsis after a full stop"],
    ["PORT ELLIS, Va. – The ferry sails at 9 p.m. E.T. today.", "in a dateline"],
    ["He said iPhone sales fell.| iPhone makers wept.", "before a name in small letters"],
    ["See readout.example.org. | The page is new.", "not inside an address"],
    ["GEN. ODUYA SPOKE IN NO. 4.| THEY LEFT THE U.S.| THEY WON.", "in capitals"],
  ])("%s (%s)", (example) => {
    expectSplit(example);
  });

  it.each([
    ["“We left.”| He shrugged."],
    ["“Why?” he asked.| “Because.”| She smiled."],
    ["“Why?” asked Lund.| “Why not?” Lund said."],
    ["“Is it over?” Mayor Ana Ruiz then asked.| Nobody knew."],
    ["“Is it over?” Ana Ruiz, 41, a ward sister, asked."],
    ["“Is it over?”| Ana Ruiz, 41, did not know."],
    ["“Is it over?” I asked."],
    ["“Is it over?”| He said nothing."],
    ["“We have ties.| They grow,” he said."],
    ['"We left."| "We did not!"| Nobody laughed.'],
    ["He left (late.)| She stayed (as ever)."],
    ["‘It was “fine.”’| Then it rained."],
    ["“What now?!” she cried.| [He laughed.]| (She did too.)"],
  ])("%s (quotations)", (example) => {
    expectSplit(example);
  });
});

describe("sentences in other languages", () => {
  it.each([
    [
      "de",
      "Dr. Weiss kam am 3. Oktober.| Er blieb z. B. bis zum 19. Jahrhundert.| „Warum?“, fragte sie.",
    ],
    ["de", "Das Land zahlt. | Ca. 40 Prozent davon sofort. | Vgl. Seite 3."],
    ["de", "„Ja.“ | Er ging auf Platz 2. | Der Zug fuhr 1999.| Niemand kam.| »Wer?« fragte Ana."],
    ["fr", "« Pourquoi ? » demande-t-elle.| « Oui. »| Elle part.| M. Marin, lui, reste à 20 h."],
    ["es", "—¿Por qué? —dijo ella.| ¡Nunca!| El Sr. López calló.| ¿Quién?"],
    ["zh", "船走了。|他说：“我们走。”|为什么？|没人知道！"],
    ["ja", "船が出た。|「なぜ？」|誰も知らない。"],
    ["ar", "غادرت السفينة.| هل وصلت؟| قال د. أحمد نعم."],
    ["hi", "नाव चली गई। |क्यों?| कोई नहीं जानता।"],
    ["da", "Han kom den 3. Maj.| Hvem ved?| Ingen."],
  ])("%s: %s", (language, example) => {
    const expected = example.split("|").map((part) => part.trim());
    const glue = language === "zh" || language === "ja" ? "" : " ";
    expect(sentencesOf([paragraph(expected.join(glue))], language)).toEqual(expected);
  });
});

describe("sentences and blocks", () => {
  it("end with their block, whether or not it ends with a mark", () => {
    expect(sentencesOf([paragraph("No mark here"), paragraph("nor here")])).toEqual([
      "No mark here",
      "nor here",
    ]);
  });

  it("stay inside list items, table cells and captions, and skip what is empty", () => {
    const cell = (text: string, header: boolean) =>
      ({
        type: "table-cell",
        source: nowhere,
        header,
        inlines: text ? [inline(text)] : [],
      }) as const;
    const row = (...texts: string[]) =>
      ({
        type: "table-row",
        source: nowhere,
        cells: texts.map((text) => cell(text, false)),
      }) as const;
    const blocks: BlockDraft[] = [
      {
        type: "list",
        source: nowhere,
        ordered: false,
        items: ["one", "two. Three"].map((text) => ({
          type: "list-item",
          source: nowhere,
          children: [paragraph(text)],
        })),
      },
      { type: "break", source: nowhere },
      {
        type: "table",
        source: nowhere,
        caption: [inline("Fares")],
        rows: [row("a", ""), row("b", "c")],
      },
      {
        type: "figure",
        source: nowhere,
        image: "a.png",
        alt: null,
        caption: [inline("A boat. It sails.")],
        credit: null,
      },
      { type: "blockquote", source: nowhere, children: [paragraph("Set in.")] },
    ];
    expect(sentencesOf(blocks)).toEqual([
      "one",
      "two.",
      "Three",
      "Fares",
      "a",
      "b",
      "c",
      "A boat.",
      "It sails.",
      "Set in.",
    ]);
  });

  it("cover all text but white space, in order, trimmed and without overlap", () => {
    const piece = fc.constantFrom(
      ..." .!?…”“\"')(»«–\n\t 。U.S. Dr. No. 10 a.m. He he A 3. \ud800 ] ¿".split(" "),
      " ",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(
        fc.array(text),
        fc.constantFrom("en", "de", "fr", "xx", ""),
        (texts, language) => {
          const article = articleOf(texts.map(paragraph), language);
          const found = rangesIn(article);
          let at = 0;
          for (const range of found) {
            expect(article.text.slice(at, range.start).trim()).toBe("");
            expect(range.end).toBeGreaterThan(range.start);
            const sentence = slice(article.text, range);
            expect(sentence.trim()).toBe(sentence);
            at = range.end;
          }
          expect(article.text.slice(at).trim()).toBe("");
          const blocks = [...blocksOf(article.blocks)];
          for (const range of found) {
            expect(
              blocks.some(
                (block) => block.range.start <= range.start && range.end <= block.range.end,
              ),
            ).toBe(true);
          }
        },
      ),
    );
  });
});

describe("the time it takes to find sentences", () => {
  it.each([
    ["prose", "Dr. Varos left the U.S. at 8 a.m. “Why?” Lund asked. He went on … and on. "],
    ["one word", "a"],
    ["full stops", "."],
    ["spaced full stops", " ."],
    ["initials", "A. "],
    ["openers", ". (("],
    ["questions", "?” A "],
    ["white space", " . \n\t"],
  ])("is linear for 5 MB of %s", (_, unit) => {
    const article = articleOf([paragraph(unit.repeat(5_000_000 / unit.length))]);
    const start = cpuNow();
    rangesIn(article);
    expect(cpuNow() - start).toBeLessThan(IN_TIME);
  });
});
