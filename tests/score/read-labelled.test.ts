import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type LabelledArticle, readLabelled } from "./read-labelled.ts";

const folder = new URL("./articles/", import.meta.url);

const articles = readdirSync(folder).flatMap((set) => {
  const files = readdirSync(new URL(`${set}/`, folder)).sort();
  return files.map((file) =>
    readLabelled(`${set}/${file}`, readFileSync(new URL(`${set}/${file}`, folder), "utf8")),
  );
});

describe("labelled articles", () => {
  it.each(articles)("selects its own text with every label of $id", (article) => {
    for (const words of wordsIn(article)) {
      expect(article.text.slice(words.start, words.end)).toBe(words.text);
    }
    expect(article.text).not.toMatch(/[{}]/);
  });

  it.each(articles)(
    "labels as quotes what marks or a transcript's colon set off in $id",
    (article) => {
      for (const { start, end, text } of article.quotes) {
        // —Es mío —dijo Varos—. Y no lo vendo.
        const before = article.text.slice(0, start).replace(/(?<=—)[.,]? *$/, "");
        const around = [before.trimEnd().at(-1), article.text.slice(end).trimStart()[0]];
        expect(
          around.some((one) => /[“”"‘’'«»„:—]/.test(one ?? "")),
          text,
        ).toBe(true);
        expect(text, "marks stand outside").not.toMatch(/^[“"«„]/);
      }
    },
  );

  it.each(articles)("leaves no quotation mark of $id without a label", (article) => {
    const zones = [...article.quotes, ...article.ignore];
    for (const mark of article.text.matchAll(/(?<!\d)[“"«„]/g)) {
      const touched = zones.some(
        ({ start, end }) => start - 2 <= mark.index && mark.index <= end + 1 + 1,
      );
      expect(touched, article.text.slice(mark.index, mark.index + 30)).toBe(true);
    }
  });
});

describe("the marking", () => {
  it("binds quotes to mentions, evidence, language and translator", () => {
    const { text, quotes } = readLabelled(
      "example",
      "# A comment.\nV = Ilka Varos\n\n“{V stated: Stay,}” {V<: she} said {T el by the Courier: in Greek, the Courier’s translation}. “{V carried*: Now.}”",
    );
    expect(text).toBe("“Stay,” she said in Greek, the Courier’s translation. “Now.”");
    expect(
      quotes.map(({ text: words, speaker }) => [words, speaker?.name, speaker?.mention?.text]),
    ).toEqual([
      ["Stay,", "Ilka Varos", "she"],
      ["Now.", "Ilka Varos", "she"],
    ]);
    expect(
      quotes.map(({ translated }) => [translated.status, translated.lang, translated.translator]),
    ).toEqual([
      ["stated", "el", "the Courier"],
      ["carried", "el", "the Courier"],
    ]);
    expect(quotes[1]?.translated.statusAlso).toEqual(["stated"]);
  });

  it("reads the language of an article, and mentions within the words of a quote", () => {
    const { lang, quotes } = readLabelled(
      "example",
      "lang = fr\nV = Ilka Varos\n\n« {V: Le pont tient, dit {V<: la maire}. C'est sûr.} »",
    );
    expect(lang).toBe("fr");
    expect(quotes.map(({ speaker }) => speaker?.mention?.text)).toEqual(["la maire"]);
  });

  it.each([
    ["V = A\n\n“{V: open”", "does not end"],
    ["V = A\n\n“{W: word}”", "no such speaker"],
    ["V = A\n\n“{V stated: word}”", "nothing proves"],
    ["V = A\n\n“{V: word}” {T: in Greek}", "belongs to no quote"],
    ["V = A\n\n“{V: word }”", "blanks at the edge"],
    ["V = A\n\n“{V statd: word}”", "no such option"],
    ["V = A\n\n“{V stated =T2: word}” {T: in Greek}", "no such evidence"],
    ["V = A\n\na } b", "stray"],
  ])("refuses %j", (source, message) => {
    expect(() => readLabelled("wrong", source)).toThrow(message);
  });
});

function wordsIn({ quotes }: LabelledArticle) {
  return quotes.flatMap((quote) => [
    quote,
    ...(quote.speaker?.mention ? [quote.speaker.mention] : []),
    ...quote.translated.evidence,
  ]);
}
