import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotators/registry.ts";
import type { AnnotatedArticle } from "../../src/document/article.ts";
import type { Element, Leaf } from "../../src/document/element.ts";
import { composePack, moved, type Pack } from "../../src/document/pack.ts";
import { type PackNotes, packElements } from "../../src/document/pack-elements.ts";
import { clock, indexName, longDate, shortTitleOf } from "../../src/document/pack-words.ts";
import { sourceOf } from "../../src/document/walk.ts";
import { plainText } from "../../src/readers/plain-text/plain-text.ts";
import { articleOf, block, paragraph } from "../print/sample.ts";

async function read(file: string, text: string): Promise<AnnotatedArticle> {
  const bytes = new TextEncoder().encode(text);
  const [article] = await plainText.read({ file, bytes }, { language: "en" }, () => undefined);
  if (!article) throw new Error("no article");
  return annotate(article, () => undefined);
}

async function samplePack(): Promise<Pack> {
  const ferry = await read(
    "ferry.txt",
    "Ferry stays\n\n“We are staying,” the harbour-master, Ana Ruiz, said through an interpreter.\n",
  );
  const dam = await read(
    "dam.txt",
    "Dam opens: first water in May\n\nIt rained. “Good,” Ana Ruiz said.\n",
  );
  return composePack([ferry, dam], { title: "Briefing", date: "2026-03-14", language: "en" });
}

const silent: PackNotes = { startsMs: [], audioUrl: null, making: null, missing: [] };

function find(element: Element, name: string): Element[] {
  const inside = element.children.flatMap((child) =>
    child.type === "element" ? find(child, name) : [],
  );
  return element.name === name ? [element, ...inside] : inside;
}

function textOf(node: Element | Leaf): string {
  return node.type === "text" ? node.value : node.children.map(textOf).join("");
}

describe("a pack", () => {
  it("is one article: every range selects what it selected in its own", async () => {
    const { article, parts } = await samplePack();
    for (const { article: own, placed, range } of parts) {
      expect(article.text.slice(range.start, range.end)).toBe(own.text);
      for (const [index, quote] of placed.annotations.quotes.entries()) {
        const [before, after] = [
          own.annotations.quotes[index]?.parts[0].inner,
          quote.parts[0].inner,
        ];
        expect(article.text.slice(after.start, after.end)).toBe(
          own.text.slice(before?.start, before?.end),
        );
      }
    }
  });

  it("knows which file each of its words came from", async () => {
    const { article } = await samplePack();
    const at = article.text.indexOf("rained");
    expect(sourceOf(article, { start: at, end: at + 6 })).toEqual({
      file: "dam.txt",
      start: 34,
      end: 40,
    });
  });

  it("names quotes and speakers after their articles", async () => {
    const { article } = await samplePack();
    const { quotes, speakers } = article.annotations;
    expect(quotes.map(({ id }) => id)).toEqual(["a001-q1", "a002-q1"]);
    expect(quotes.map(({ speaker }) => speaker)).toEqual(speakers.map(({ id }) => id));
  });

  it("moves ranges and leaves places in files alone", () => {
    const source = { file: "a.txt", start: 1, end: 2 };
    expect(
      moved({ range: { start: 3, end: 4 }, source, list: [{ start: 0, end: 1 }] }, 10),
    ).toEqual({
      range: { start: 13, end: 14 },
      source,
      list: [{ start: 10, end: 11 }],
    });
  });
});

describe("the elements of a pack", () => {
  it("lead from the contents to each article and back", async () => {
    const tree = packElements(await samplePack(), silent);
    const ids = find(tree, "article").map(({ attributes }) => attributes["id"]);
    const [contents] = find(tree, "contents");
    if (!contents) throw new Error("no contents");
    expect(find(contents, "a").map(({ attributes }) => attributes["href"])).toEqual(
      ids.map((id) => `#${id}`),
    );
    const back = find(tree, "back").flatMap((element) => find(element, "a"));
    expect(back.map(({ attributes }) => attributes["href"])).toEqual(["#contents", "#contents"]);
  });

  it("index a speaker of two articles once, with both quotes", async () => {
    const tree = packElements(await samplePack(), silent);
    const [speakers] = find(tree, "index");
    if (!speakers) throw new Error("no index");
    const entries = find(speakers, "li");
    expect(entries.map(textOf)).toEqual(["Ruiz, Ana"]);
    expect(
      entries.flatMap((one) => find(one, "a")).map(({ attributes }) => attributes["href"]),
    ).toEqual(["#a001-q1", "#a002-q1"]);
  });

  it("list the translated quotes alone", async () => {
    const tree = packElements(await samplePack(), silent);
    const translations = find(tree, "index").find(
      ({ attributes }) => attributes["kind"] === "translations",
    );
    expect(translations && find(translations, "li").map(textOf)).toEqual([
      "“We are staying”Ana Ruiz",
    ]);
  });

  it("tell when an article sounds, and where", async () => {
    const notes = { ...silent, startsMs: [7_400, 62_000], audioUrl: "https://a.example/b.mp3" };
    const tree = packElements(await samplePack(), notes);
    expect(find(tree, "time").map(textOf)).toEqual(["0:07", "1:02"]);
    expect(find(tree, "qr").map(({ attributes }) => attributes["href"])).toEqual([
      "https://a.example/b.mp3",
      "https://a.example/b.mp3#t=7",
      "https://a.example/b.mp3#t=62",
    ]);
  });

  it("shorten a headline without end in the contents", async () => {
    const long = articleOf([block("headline", "Word ".repeat(80).trim()), paragraph("It rained.")]);
    const pack = composePack([long], { title: "Briefing", date: null, language: "en" });
    const [title] = find(packElements(pack, silent), "title");
    expect(title && textOf(title)).toMatch(/^(?:Word ){30,31}Word…$/);
  });

  it("name what is missing", async () => {
    const [colophon] = find(
      packElements(await samplePack(), { ...silent, missing: ["<b>.txt"] }),
      "colophon",
    );
    expect(colophon && find(colophon, "li").map(textOf)).toEqual(["<b>.txt"]);
  });
});

describe("the words of a pack", () => {
  it("shorten a title at its colon, unless too little is left", async () => {
    expect(
      shortTitleOf(await read("a.txt", "The dam opens: first water in May\n\nIt rained.\n")),
    ).toBe("The dam opens");
    expect(shortTitleOf(await read("a.txt", "Dams: first water in May\n\nIt rained.\n"))).toBe(
      "Dams: first water in May",
    );
  });

  it.each([
    ["Ana Ruiz", "Ruiz, Ana"],
    ["Ada van der Berg", "van der Berg, Ada"],
    ["Layla al-Sabri", "al-Sabri, Layla"],
    ["Teodor", "Teodor"],
    ["the ministry", "the ministry"],
    ["Ministry of Weather", "Ministry of Weather"],
    ["文耀天", "文耀天"],
  ])("list %s as %s", (name, listed) => {
    expect(indexName({ name })).toBe(listed);
  });

  it("list an organisation under its first word", () => {
    expect(indexName({ name: "Harbour News", isOrganisation: true })).toBe("Harbour News");
  });

  it.each([
    [0, "0:00"],
    [59_999, "0:59"],
    [3_600_000, "1:00:00"],
    [3_847_000, "1:04:07"],
  ])("give %i ms as %s", (milliseconds, shown) => {
    expect(clock(milliseconds)).toBe(shown);
  });

  it("write a date in the language of the pack, and leave alone what is none", () => {
    expect(longDate("2026-03-14", "en")).toBe("14 March 2026");
    expect(longDate("2026-03-14", "de")).toBe("14. März 2026");
    expect(longDate("soon", "en")).toBe("soon");
  });
});
