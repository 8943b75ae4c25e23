import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Quote, Speaker } from "../../src/document/annotations.ts";
import type { AnnotatedArticle } from "../../src/document/article.ts";
import { type BlockDraft, type InlineDraft, textDraft } from "../../src/document/compose.ts";
import { slice } from "../../src/document/span.ts";
import { emptyLexicon } from "../../src/narration/lexicon/lexicon.ts";
import { narrate } from "../../src/narration/narrate.ts";
import { type NarrationScript, textOfUtterance } from "../../src/narration/script.ts";
import { cpuNow } from "../cpu-clock.ts";
import { articleOf, headline, paragraph, type Rules, styled } from "./styled.ts";

function script(article: AnnotatedArticle, rules?: Rules): NarrationScript {
  return narrate(
    {
      article: styled(article, rules),
      sentences: article.annotations.sentences,
      language: article.metadata.language,
      title: "Title",
      lexicon: emptyLexicon,
    },
    () => {},
  );
}

/** A quote over the words between two phrases, marks included. */
function quoteOf(text: string, first: string, last: string, id = "q1"): Quote {
  const start = text.indexOf(first);
  const end = text.indexOf(last, start) + last.length;
  return {
    id,
    parts: [{ outer: { start, end }, inner: { start: start + 1, end: end - 1 } }],
    kind: "speech",
    speaker: "s1",
    mention: null,
    cue: null,
    citedFrom: null,
    evidence: [],
    translation: { status: "none" },
  };
}

const lund: Speaker = { id: "s1", name: "Jon Lund", description: null, mentions: [] };

/** An article of one paragraph with one quote. */
function quoting(text: string, first: string, last: string): AnnotatedArticle {
  return articleOf([paragraph(text)], { speakers: [lund], quotes: [quoteOf(text, first, last)] });
}

const secondVoice: Rules = ({ name }) =>
  name === "quote"
    ? {
        style: {
          voiceFamily: [{ type: "name", name: "quote" }],
          pauseBefore: 250,
          pauseAfter: 250,
          restBefore: 100,
        },
        before: "In translation:",
        labelStyle: { restAfter: 200 },
      }
    : undefined;

function lines(said: NarrationScript): (string | number | null)[][] {
  return said.utterances.map((utterance) => [
    utterance.pauseBefore,
    utterance.speaker,
    utterance.voice.family.map((query) => (query.type === "name" ? query.name : "")).join(),
    textOfUtterance(utterance),
  ]);
}

describe("narrate", () => {
  test("says each sentence in an utterance of its own", () => {
    const said = script(articleOf([headline("Ferry talks"), paragraph("They met. They left.")]));
    expect(said.utterances.map(textOfUtterance)).toEqual([
      "Ferry talks",
      "They met.",
      "They left.",
    ]);
    expect(said.utterances.map(({ id, paragraph: index, block }) => [id, index, block])).toEqual([
      ["u1", 0, "headline"],
      ["u2", 1, "p"],
      ["u3", 1, "p"],
    ]);
  });

  test("leaves out, and lists, a name that is repeated in its own script", () => {
    const text = "Nadia al-Khatib (نادية الخطيب) and Wang Xiuying (王秀英) run it (they say).";
    const said = script(articleOf([paragraph(text)]));
    expect(said.utterances.map(textOfUtterance)).toEqual([
      "Nadia al-Khatib",
      "and Wang Xiuying",
      "run it (they say).",
    ]);
    expect(said.leftOut.map(({ range }) => slice(text, range))).toEqual([
      "(نادية الخطيب)",
      "(王秀英)",
    ]);
  });

  test("leaves out a name repeated in its own script without brackets, and no single letter", () => {
    const text = "Nadia al-Khatib نادية الخطيب, of Project Ω, met Ivan Orlov Иван Орлов twice.";
    const said = script(articleOf([paragraph(text)]));
    expect(said.leftOut.map(({ range }) => slice(text, range))).toEqual([
      "نادية الخطيب,",
      "Иван Орлов",
    ]);
    expect(said.utterances.map(textOfUtterance).join(" ")).toContain("Project Ω,");
  });

  test("says the label before the words, and the attribution in the narrator’s voice", () => {
    const text = "He said: “We agree”, said Lund. Nobody else did.";
    expect(lines(script(quoting(text, "“", "”"), secondVoice))).toEqual([
      [0, null, "narrator", "He said:"],
      [350, null, "narrator", "In translation:"],
      [200, "Jon Lund", "quote", "“We agree”,"],
      [250, null, "narrator", "said Lund."],
      [350, null, "narrator", "Nobody else did."],
    ]);
  });

  test("adds words without a range to the sentence that they introduce", () => {
    const said = script(quoting("They met. “We agree”, he said.", "“", "”"), secondVoice);
    const label = said.utterances.find(({ added }) => added);
    expect(label).toMatchObject({ range: null, sentence: 1, quote: "q1", speaker: null });
    expect(label?.words.map(({ range }) => range)).toEqual([null, null]);
  });

  test("gives the marks around a quote to the words in it", () => {
    const text = "He said (“Never”), and left.";
    const said = script(quoting(text, "“", "”"), secondVoice);
    const ranges = said.utterances.filter(({ added }) => !added).map(({ range }) => range);
    expect(ranges.map((range) => range && slice(text, range))).toEqual([
      "He said",
      "(“Never”),",
      "and left.",
    ]);
  });

  test("does not change its voice for a term", () => {
    const text = "A “gentlemen’s agreement” holds.";
    const quote = { ...quoteOf(text, "“", "”"), kind: "term" as const };
    const said = script(articleOf([paragraph(text)], { quotes: [quote], speakers: [lund] }));
    expect(said.utterances.map(textOfUtterance)).toEqual([text]);
  });

  test("says a passage in another language apart, without English rules", () => {
    const source = { file: "test", start: 0, end: 0 };
    const run = (value: string) => textDraft(value, source);
    const article = articleOf([
      {
        type: "paragraph",
        source,
        inlines: [
          run("In 2018 he wrote "),
          { type: "foreign", language: "fr", source, children: [run("en 2018, 3% de plus")] },
          run(" to me."),
        ],
      },
    ]);
    expect(
      script(article).utterances.map((utterance) => [
        utterance.language,
        textOfUtterance(utterance),
      ]),
    ).toEqual([
      [null, "In twenty eighteen he wrote"],
      ["fr", "en 2018, 3% de plus"],
      [null, "to me."],
    ]);
  });

  test("says words in emphasis as part of the sentence, also within a word", () => {
    const source = { file: "test", start: 0, end: 0 };
    const run = (value: string) => textDraft(value, source);
    const article = articleOf([
      {
        type: "paragraph",
        source,
        inlines: [
          run("That is "),
          { type: "emphasis", source, children: [run("un")] },
          run("true."),
        ],
      },
    ]);
    expect(
      script(article).utterances.flatMap(({ words }) => words.map(({ text }) => text)),
    ).toEqual(["That", "is", "untrue."]);
  });

  test("lists what the style leaves out, with the reason", () => {
    const article = articleOf([headline("Talks"), paragraph("They met."), paragraph("Then left.")]);
    const said = script(article, (element) => {
      if (element.name === "headline") return { style: { speak: "never" } };
      if (element.range?.start === 6) return { style: { display: "none" } };
      return undefined;
    });
    expect(said.leftOut).toEqual([
      { range: { start: 0, end: 5 }, why: "speak: never on headline" },
      { range: { start: 6, end: 15 }, why: "display: none on p" },
    ]);
    expect(said.utterances).toMatchObject([{ paragraph: 2, range: { start: 16, end: 26 } }]);
  });

  test("leaves out a paragraph that holds no word", () => {
    const said = script(articleOf([paragraph("Yes."), paragraph("* * *"), paragraph("No.")]));
    expect(said.leftOut).toEqual([
      { range: { start: 5, end: 10 }, why: "marks alone, without a word" },
    ]);
    expect(said.utterances.map(textOfUtterance)).toEqual(["Yes.", "No."]);
  });

  test("collapses the pauses of nested and neighbouring elements", () => {
    const article = articleOf([headline("Talks"), paragraph("They met.")]);
    const said = script(article, ({ name }) => {
      if (name === "article") return { style: { pauseBefore: 200, pauseAfter: 500 } };
      if (name === "headline") return { style: { pauseBefore: 300, pauseAfter: 1000 } };
      return { style: { pauseBefore: 700, pauseAfter: 400 } };
    });
    expect(said.utterances.map(({ pauseBefore }) => pauseBefore)).toEqual([300, 1000]);
    expect(said.pauseAtEnd).toBe(500);
  });

  test("describes a picture before its caption, unless the style or the caption does, or nothing new is told", () => {
    const source = { file: "test", start: 0, end: 0 };
    const figure = (alt: string): BlockDraft => ({
      type: "figure",
      image: "quay.jpg",
      alt,
      caption: [textDraft("The quay.", source)],
      credit: null,
      source,
    });
    const read = (alt: string, rules?: Rules) =>
      script(articleOf([figure(alt)]), rules).utterances.map(textOfUtterance);
    expect(read("Two ships in 2018")).toEqual([
      "Picture: Two ships in twenty eighteen",
      "The quay.",
    ]);
    expect(read("The quay.")).toEqual(["The quay."]);
    for (const alt of ["The quay", "mill-3.jpg", "DSC_0412.JPG", "nov15-12-169799513"])
      expect(read(alt)).toEqual(["The quay."]);
    const twice = articleOf([
      headline("Two ships"),
      figure("Two ships"),
      figure("A crane"),
      figure("A crane"),
    ]);
    expect(script(twice).utterances.map(textOfUtterance)).toEqual([
      "Two ships",
      "The quay.",
      "Picture: A crane",
      "The quay.",
      "The quay.",
    ]);
    const own: Rules = ({ name }) => (name === "figure" ? { before: "Photo." } : undefined);
    expect(read("Two ships", own)).toEqual(["Photo.", "The quay."]);
  });

  test("cuts a sentence that has no end", () => {
    const said = script(articleOf([paragraph("word, ".repeat(1000))]));
    expect(said.utterances.length).toBeGreaterThan(5);
    for (const { words } of said.utterances) expect(words.length).toBeLessThanOrEqual(150);
  });

  test("says so when there is nothing to say", () => {
    const codes: string[] = [];
    const article = articleOf([paragraph("…")]);
    narrate(
      {
        article: styled(article),
        sentences: [],
        language: "en",
        title: "Nothing",
        lexicon: emptyLexicon,
      },
      ({ code }) => codes.push(code),
    );
    expect(codes).toEqual(["narration/nothing-to-say"]);
  });

  test("takes a long text in a time that grows with its length alone", () => {
    for (const unit of ["They met in 2018. ", "“", "—“", "1-", "a", ", ", "你好，"]) {
      const time = (length: number) => {
        const article = articleOf([paragraph(unit.repeat(length / unit.length))], {
          sentences: [{ start: 0, end: length }],
        });
        const start = cpuNow();
        script(article);
        return cpuNow() - start;
      };
      time(20_000);
      const short = time(100_000);
      expect(time(400_000), unit).toBeLessThan(12 * short + 200);
    }
  });

  test("covers every character but blanks exactly once", () => {
    const source = { file: "test", start: 0, end: 0 };
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        ..."a |“|” |. | – |—|…|• |(|) |你好|$1.2bn |\u0000|\ud800|WHO-led |St |April 16, |10–15% ".split(
          "|",
        ),
      ),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(""));
    const run = text.map((value) => textDraft(value, source));
    const inline: fc.Arbitrary<InlineDraft> = fc.oneof(
      run,
      run.map((child) => ({ type: "emphasis" as const, source, children: [child] })),
      run.map((child) => ({ type: "strong" as const, source, children: [child] })),
      run.map((child) => ({ type: "foreign" as const, language: "fr", source, children: [child] })),
      fc.constant({ type: "line-break" as const, source }),
    );
    const block = fc
      .array(inline, { maxLength: 6 })
      .map((inlines): BlockDraft => ({ type: "paragraph", inlines, source }));
    // Emphasis is left out, strong words have a voice of their own and words before and after.
    const rules: Rules = ({ name }) => {
      if (name === "em") return { style: { speak: "never" } };
      if (name === "strong")
        return { style: { voicePitch: 2, pauseAfter: 50 }, before: "A (", after: ") b" };
      return undefined;
    };
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 4 }),
        fc.constantFrom("en", "en-US", "zh", "fr"),
        fc.constantFrom(rules, undefined),
        (blocks, language, someRules) => {
          const article = articleOf(blocks, {}, language);
          expectNothingLost(article, script(article, someRules));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function expectNothingLost(article: AnnotatedArticle, said: NarrationScript): void {
  const covered = new Uint8Array(article.text.length);
  const words = said.utterances.flatMap((utterance) => utterance.words);
  for (const { range } of [...words, ...said.leftOut]) {
    if (range === null) continue;
    for (let at = range.start; at < range.end; at++) covered[at] = (covered[at] ?? 0) + 1;
  }
  for (let at = 0; at < covered.length; at++) {
    if (/\S/.test(article.text[at] ?? ""))
      expect(covered[at], `at ${at} of ${JSON.stringify(article.text)}`).toBe(1);
  }
  for (const word of words) {
    if (word.range === null) continue;
    const written = slice(article.text, word.range).replace(/\s+/g, " ");
    expect((word.written ?? word.text).replace(/\s+/g, " ")).toBe(written);
  }
}

describe("sounds", () => {
  const chime = { file: "chime.wav", decibels: -6 };
  const rules: Rules = ({ name }) =>
    name === "quote"
      ? {
          style: {
            pauseBefore: 250,
            pauseAfter: 300,
            restBefore: 100,
            restAfter: 50,
            voiceVolume: 2,
            cueBefore: chime,
            cueAfter: chime,
          },
        }
      : undefined;

  test("stand between the pause and the rest, as loud as the element", () => {
    const article = quoting("He said “it pays” and left.", "“", "”");
    const { utterances, sounds } = script(article, rules);
    expect(utterances.map(textOfUtterance)).toEqual(["He said", "“it pays”", "and left."]);
    expect(sounds).toEqual([
      { file: "chime.wav", decibels: -4, before: 1, pauseBefore: 250 },
      { file: "chime.wav", decibels: -4, before: 2, pauseBefore: 50 },
    ]);
    expect(utterances.map(({ pauseBefore }) => pauseBefore)).toEqual([0, 100, 300]);
  });

  test("come after the last word too", () => {
    const { utterances, sounds, pauseAtEnd } = script(quoting("“It pays.”", "“", "”"), rules);
    expect(sounds.at(-1)).toMatchObject({ before: utterances.length, pauseBefore: 50 });
    expect(pauseAtEnd).toBe(300);
  });

  test("are silent where the element is", () => {
    const silent: Rules = (element) => {
      const rule = rules(element);
      return rule && { ...rule, style: { ...rule.style, voiceVolume: null } };
    };
    expect(script(quoting("He said “it pays” and left.", "“", "”"), silent).sounds).toEqual([]);
  });
});
