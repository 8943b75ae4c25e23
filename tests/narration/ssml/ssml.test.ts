import { describe, expect, test } from "vitest";
import type { NarrationScript, SpokenWord, Utterance } from "../../../src/narration/script.ts";
import { checkSsml } from "../../../src/narration/ssml/check-ssml.ts";
import { strict } from "../../../src/narration/ssml/dialect.ts";
import { ssmlOf } from "../../../src/narration/ssml/ssml.ts";
import type { Phrase, Speak } from "../../../src/narration/ssml/tree.ts";

function word(text: string, more: Partial<SpokenWord> = {}): SpokenWord {
  return { range: null, text, written: null, phonemes: null, rule: null, ...more };
}

function utterance(words: readonly SpokenWord[], more: Partial<Utterance> = {}): Utterance {
  return {
    id: "u1",
    range: null,
    sentence: 0,
    block: "p",
    paragraph: 0,
    quote: null,
    speaker: null,
    added: false,
    voice: { family: [{ type: "name", name: "narrator" }], rate: 1, pitch: 0, volume: 0 },
    language: null,
    words,
    pauseBefore: 0,
    ...more,
  };
}

function script(utterances: readonly Utterance[], pauseAtEnd = 0): NarrationScript {
  return { language: "en-GB", title: "Title", utterances, sounds: [], pauseAtEnd, leftOut: [] };
}

/** The markup inside `speak` and the narrator's voice. */
async function body(utterances: readonly Utterance[], pauseAtEnd = 0): Promise<string> {
  const document = await ssmlOf(script(utterances, pauseAtEnd));
  return /<voice name="narrator">\n(.*)<\/voice>\n<\/speak>\n$/s.exec(document)?.[1] ?? document;
}

describe("ssmlOf", () => {
  test("has the root that SSML 1.1 asks for", async () => {
    const document = await ssmlOf(script([utterance([word("Yes.")])]));
    expect(document).toContain(
      `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en-GB">`,
    );
  });

  test("keeps text that looks like markup as text", async () => {
    expect(await body([utterance([word(`<s>&amp;]]>'"`)])])).toBe(
      "<p><s>&lt;s&gt;&amp;amp;]]&gt;&apos;&quot;</s></p>\n",
    );
    const spoken = word("x", { text: `"/><audio src='x`, written: "y" });
    expect(await body([utterance([spoken])])).toContain(
      `<sub alias="&quot;/&gt;&lt;audio src=&apos;x">y</sub>`,
    );
  });

  test("holds no control character and no lone surrogate", async () => {
    const spoken = word("a\u0000b\u0007\ud800c\udc00\ufffe\u{1f600}", { written: "\u0000d\ud800" });
    const markup = await body([utterance([spoken]), utterance([word("\ud83d\u0085e")])]);
    expect(markup).toMatch(/alias="abc😀">d<\/sub>/u);
    expect(markup).not.toMatch(/[\p{Cs}\u0000-\u0009\u0080-\u009f\ufffe]/u);
  });

  test("keeps the article’s spelling, with how to say it beside it", async () => {
    const words = [
      word("in"),
      word("(twenty eighteen),", { written: "(2018)," }),
      word("“Li’s", { phonemes: "liːz" }),
      word("A.F.P.", { written: "AFP." }),
    ];
    expect(await body([utterance(words)])).toBe(
      `<p><s>in (<sub alias="twenty eighteen">2018</sub>), “<phoneme alphabet="ipa" ph="liːz">Li’s</phoneme> <sub alias="A.F.P.">AFP.</sub></s></p>\n`,
    );
  });

  test("sets no blank between words that touch in the article", async () => {
    const words = [
      word("talks—", { range: { start: 0, end: 6 } }),
      word("held", { range: { start: 6, end: 10 } }),
      word("again", { range: { start: 11, end: 16 } }),
    ];
    expect(await body([utterance(words)])).toBe("<p><s>talks—held again</s></p>\n");
  });

  test("marks voices, prosody and languages", async () => {
    const quote = utterance([word("Oui.")], {
      language: "fr",
      pauseBefore: 250,
      voice: {
        family: [
          { type: "name", name: "quote" },
          { type: "name", name: "my voice" },
          { type: "generic", gender: "female", age: "old", variant: 2 },
        ],
        rate: 0.9,
        pitch: -2.5,
        volume: 3,
      },
    });
    expect(await body([utterance([word("She said:")]), quote])).toBe(
      `<p><s>She said:<break time="250ms"/><voice name="quote" gender="female" age="75" variant="2">` +
        `<prosody rate="90%" pitch="-2.5st" volume="+3dB"><lang xml:lang="fr">Oui.</lang></prosody></voice></s></p>\n`,
    );
  });

  test("sets breaks before paragraphs, between sentences and at the end", async () => {
    const said = [
      utterance([word("One.")], { pauseBefore: 100 }),
      utterance([word("Two.")], { sentence: 1, pauseBefore: 350 }),
      utterance([word("Three.")], { sentence: 2, paragraph: 1, pauseBefore: 700.4 }),
    ];
    expect(await body(said, 1000)).toBe(
      `<break time="100ms"/>\n<p><s>One.</s><break time="350ms"/><s>Two.</s></p>\n` +
        `<break time="700ms"/>\n<p><s>Three.</s></p>\n<break time="1000ms"/>\n`,
    );
  });

  test("is a document still where there is nothing to say", async () => {
    expect(await ssmlOf(script([]))).toContain(`xml:lang="en-GB"/>\n`);
  });
});

describe("checkSsml", () => {
  const speak = (phrase: Phrase): Speak => ({
    type: "speak",
    language: "en",
    children: [
      {
        type: "section",
        voice: null,
        children: [{ type: "p", children: [{ type: "s", children: [phrase] }] }],
      },
    ],
  });
  const text: Phrase = { type: "text", value: "Yes." };

  test.each<[string, Phrase]>([
    [
      "a voice name with a blank",
      {
        type: "voice",
        voice: { names: ["my voice"], gender: null, age: null, variant: null },
        children: [text],
      },
    ],
    ["a rate of 0", { type: "prosody", rate: 0, pitch: 0, volume: 0, children: [text] }],
    ["a sentence without words", { type: "break", milliseconds: 100 }],
    [
      "a break of 0 ms",
      {
        type: "prosody",
        rate: 1,
        pitch: 0,
        volume: 0,
        children: [text, { type: "break", milliseconds: 0 }],
      },
    ],
    ["a substitution by nothing", { type: "sub", alias: " ", text: "x" }],
  ])("finds %s", (what, phrase) => {
    expect(() => checkSsml(speak(phrase), strict)).toThrow(what);
  });

  test("has nothing against words", () => {
    expect(() => checkSsml(speak(text), strict)).not.toThrow();
  });
});
