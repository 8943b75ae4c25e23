import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/document/article.ts";
import { slice } from "../../../src/document/span.ts";
import { detectReader } from "../../../src/readers/registry.ts";

async function read(fields: object): Promise<Article> {
  const item = { uri: "urn:x:1", type: "text", language: "en", headline: "Mill turns", ...fields };
  const input = { file: "a.json", bytes: new TextEncoder().encode(JSON.stringify(item)) };
  const [article] = await detectReader(input).read(input, { language: null }, () => undefined);
  if (!article) throw new Error("no article");
  return article;
}

const told = ({ blocks, text }: Article) =>
  blocks.map(({ type, range }) => `${type}: ${slice(text, range)}`);

describe("a news item", () => {
  it("has its dateline behind the picture, right before the paragraph that it opens", async () => {
    const article = await read({
      body_html:
        '<figure><img src="mill.jpg" alt="A mill."><figcaption>The mill.</figcaption></figure><p>ULVIK, May 3 (Fjord News) — It turned.</p>',
    });
    expect(told(article)).toEqual([
      "headline: Mill turns",
      "figure: The mill.",
      "dateline: ULVIK, May 3 (Fjord News) —",
      "paragraph: It turned.",
    ]);
  });

  it("says once what its fields and its body both say, and lists the rest", async () => {
    const article = await read({
      byline: "By Ida Moe",
      description_text: "It turned on Monday.",
      body_text: "Mill turns\n\nBy Ida Moe\n\nIt turned on Monday. It sang.",
    });
    expect(told(article)).toEqual([
      "headline: Mill turns",
      "byline: By Ida Moe",
      "paragraph: It turned on Monday. It sang.",
    ]);
    expect(article.omitted.map(({ why }) => why).sort()).toEqual([
      "repeats the byline",
      "repeats the first paragraph",
      "repeats the headline",
    ]);
    expect(article.metadata.bylines).toEqual(["Ida Moe"]);
  });
});
