import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Inline } from "../../../src/document/article.ts";
import { html } from "../../../src/readers/html/html.ts";

const document = readFileSync(
  join(import.meta.dirname, "../../cases/html-google-docs/input.html"),
  "utf8",
);

async function inlinesOf(page: string, opening: string): Promise<readonly Inline[]> {
  const [article] = await html.read(
    { file: "a.html", bytes: new TextEncoder().encode(page) },
    { language: null },
    () => undefined,
  );
  const found = article?.blocks.find(
    (block) =>
      "inlines" in block &&
      article.text.slice(block.range.start, block.range.end).startsWith(opening),
  );
  return found && "inlines" in found ? found.inlines : [];
}

function looksIn(inlines: readonly Inline[], around: readonly string[] = []): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === "text") return [[...around, inline.value.trim()].join(" ")];
    if (!("children" in inline)) return [];
    return looksIn(inline.children, [...around, inline.type]);
  });
}

describe("a document of Google Docs", () => {
  it("has the emphasis that its sheet gives to classes", async () => {
    const looks = looksIn(await inlinesOf(document, "The ferry"));
    expect(looks).toContain("emphasis Norna");
    expect(looks).toContain("strong not");
    expect(looks).toContain("strong emphasis never");
    expect(looks).toContain("link a note");
  });

  it("has a headline without the bold type of its style", async () => {
    expect(looksIn(await inlinesOf(document, "Ferry stays"))).toEqual([
      "Ferry stays in harbour as wind rises",
    ]);
  });

  it("is known by its sheet alone, as older ones are", async () => {
    const older = document.replace(" doc-content", "");
    expect(looksIn(await inlinesOf(older, "The ferry"))).toContain("strong not");
  });

  it("lends its classes to no other page", async () => {
    const page = document.replace(" doc-content", "").replace(/@import[^;]*;|lst-kix_/g, "");
    expect(looksIn(await inlinesOf(page, "The ferry"))).not.toContain("strong not");
  });
});
