import { describe, expect, test } from "vitest";
import { type Element, ownElement, ownText } from "../../../src/document/element.ts";
import { nodeHost } from "../../../src/host/node-host.ts";
import { type LaidOut, layOut } from "../../../src/print/layout/lay-out.ts";
import { labelOfPage, numeral } from "../../../src/print/layout/pages/page-numbers.ts";
import type { GlyphRun } from "../../../src/print/layout/plan.ts";
import { openMaterials } from "../../../src/print/materials.ts";
import { loadStyle } from "../../../src/style/load-style.ts";
import { testSheet } from "../sheet.ts";

/** A pack of `count` articles, three pages each; the contents lead to all of them. */
function packOf(count: number): Element {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const link = (id: number) => ownElement("a", { href: `#a${id}` }, [ownText(`Article ${id}`)]);
  const entries = numbers.map((id) =>
    ownElement("entry", {}, [ownElement("title", {}, [link(id)])]),
  );
  const lines = "A line of text that is about as long as a line. ".repeat(150);
  const articles = numbers.map((id) =>
    ownElement("article", { id: `a${id}`, number: String(id), "short-title": `Short ${id}` }, [
      ownElement("headline", {}, [ownText(`Article ${id}`)]),
      ownElement("p", {}, [ownText(lines)]),
    ]),
  );
  return ownElement("pack", {}, [
    ownElement("contents", { id: "contents" }, [ownElement("toc", {}, entries)]),
    ...articles,
  ]);
}

const sheet = `
  @page front { @bottom-right { content: counter(page, lower-roman); } }
  @page body { @top-left { content: string(running, first-except); } @top-right { content: counter(page); } @bottom-right { content: none; } }
  @media print {
    pack { font-family: Text; font-size: 10.5pt; line-height: 14pt; }
    contents { page: front; }
    title a::after { content: leader(dotted) target-counter(attr(href), page); }
    article { page: body; break-before: page; string-set: running "Continued: " attr(short-title); }
    article[number="1"] { counter-reset: page 1; }
  }
`;

async function laidOut(root: Element, more = ""): Promise<LaidOut> {
  const report = () => undefined;
  const text = { name: "test", file: "test.css", text: testSheet + sheet + more };
  const style = await loadStyle([text], nodeHost, report);
  const article = style.print(root);
  const pages = style.pages();
  const wanted = { article, pages, faces: style.fontFaces, language: "en", folder: "." };
  const materials = await openMaterials(wanted, nodeHost, report);
  return layOut({ article, pages, materials, language: "en", title: "Pack" }, report);
}

/** The lines of a page as they are read; leaders and running heads are not. */
function linesOf({ plan }: LaidOut, page: number, artifacts = false): string[] {
  const runs = plan.pages[page]?.items.filter((item): item is GlyphRun => item.type === "glyphs");
  const lines = new Map<number, string>();
  for (const { y, text, meaning } of runs ?? []) {
    if ((meaning.type === "artifact") === artifacts) lines.set(y, (lines.get(y) ?? "") + text);
  }
  return [...lines.values()].map((line) => line.trim());
}

describe("numbers of pages", () => {
  test("stand in the contents as they stand on the pages", async () => {
    const made = await laidOut(packOf(4));
    expect(linesOf(made, 0)).toEqual(["Article 1 1", "Article 2 4", "Article 3 7", "Article 4 10"]);
    expect(made.plan.destinations["a3"]?.page).toBe(7);
  });

  test("stay right where the contents take more than a page", async () => {
    const made = await laidOut(packOf(60), "article p { display: none; }");
    const entries = [0, 1].flatMap((page) => linesOf(made, page));
    expect(entries).toEqual(
      Array.from({ length: 60 }, (_, index) => `Article ${index + 1} ${index + 1}`),
    );
    expect(made.plan.destinations["a1"]?.page).toBe(2);
  });

  test("are labelled in the style that the pages show", async () => {
    const { plan } = await laidOut(packOf(2));
    expect(plan.labels).toEqual([
      { page: 0, style: "lower-roman", number: 1 },
      { page: 1, style: "decimal", number: 1 },
    ]);
    expect(labelOfPage(plan.labels, 1)).toBe("i");
    expect(labelOfPage(plan.labels, 4)).toBe("3");
  });

  test.each([
    [1, "I"],
    [4, "IV"],
    [1994, "MCMXCIV"],
    [0, "0"],
    [4000, "4000"],
  ])("%i is %s in Roman numerals", (value, roman) => {
    expect(numeral(value, "upper-roman")).toBe(roman);
  });
});

describe("leaders", () => {
  test("stand in columns, however long the words before them are", async () => {
    const { plan } = await laidOut(packOf(12));
    const dots = plan.pages[0]?.items.filter(
      (item): item is GlyphRun => item.type === "glyphs" && /^[.]+$/.test(item.text),
    );
    expect(dots).toHaveLength(12);
    const pitch = (dots?.[0]?.offsets[1] ?? 0) - (dots?.[0]?.offsets[0] ?? 0);
    const [first] = dots ?? [];
    for (const { x } of dots ?? []) {
      const steps = (x - (first?.x ?? 0)) / pitch;
      expect(steps).toBeCloseTo(Math.round(steps), 2);
    }
    for (const run of dots ?? [])
      expect(run.meaning).toEqual({ type: "artifact", subtype: "Layout" });
  });
});

describe("running heads", () => {
  test("say that an article goes on, but not where it begins", async () => {
    const made = await laidOut(packOf(2));
    expect(linesOf(made, 1, true)).toEqual(["1"]);
    expect(linesOf(made, 2, true).join(" ")).toContain("Continued: Short 1");
  });
});

describe("articles that run on", () => {
  test("share a page", async () => {
    const made = await laidOut(
      packOf(3),
      "article { break-before: auto; } article p { display: none; }",
    );
    expect(made.plan.pages).toHaveLength(2);
    expect(linesOf(made, 0)).toEqual(["Article 1 1", "Article 2 1", "Article 3 1"]);
  });
});
