import { describe, expect, test } from "vitest";
import { annotate } from "../../../src/annotators/registry.ts";
import type { Translation } from "../../../src/document/annotations.ts";
import { articleOf } from "../article-of.ts";
import { acts, otherActs } from "./acts.table.ts";
import { carrying } from "./carrying.table.ts";
import { announced, framed, mixed, spoken, unframed, written } from "./frames.table.ts";
import { talkOfTranslation } from "./not-translated.table.ts";
import {
  french,
  german,
  inTheNextSentence,
  inTheSentence,
  notTranslated,
  ofTheArticle,
  type Row,
  spanish,
} from "./phrases.table.ts";
import { besideTheQuote, inNotes } from "./ways-of-saying.table.ts";

describe("translation is claimed by words", () => {
  holds("in the sentence of the quote", inTheSentence);
  holds("in the sentences around it", inTheNextSentence);
  holds("about the whole article", ofTheArticle);
  holds("as reporters put it", besideTheQuote);
  holds("in notes", inNotes);
  holds("whoever translated", framed);
  holds("whatever the language", spoken);
  holds("however English is mixed in", mixed);
  holds("whatever it stands in", written);
  holds("however it is announced", announced);
  holds("by acts made of parts", acts);
});

describe("translation is claimed, or not,", () => {
  holds("in German", german, "de");
  holds("in French", french, "fr");
  holds("in Spanish", spanish, "es");
});

describe("translation is carried, or not,", () => {
  holds("from one quote to others", carrying);
});

describe("translation is not claimed", () => {
  holds("without words that say so", notTranslated);
  holds("by talk of translation", talkOfTranslation);
  holds("by frames that tell of something else", unframed);
  holds("by acts upon something else", otherActs);
});

function holds(where: string, rows: readonly Row[], language = "en"): void {
  test.each(rows.map((row) => [row[0], row] as const))(`${where}: %s`, (text, [, ...claims]) => {
    const { quotes } = annotate(articleOf(text, language)).annotations;
    const speech = quotes.filter(({ kind }) => kind === "speech");
    expect(speech.map(({ translation }) => inWords(translation))).toEqual(claims);
  });
}

function inWords(translation: Translation): string {
  if (translation.status === "none") return "none";
  const { status, originalLanguage, translator } = translation;
  return [status, originalLanguage, translator && `by ${translator}`].filter(Boolean).join(" ");
}
