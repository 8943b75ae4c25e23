import { describe, expect, test } from "vitest";
import { accessFaults } from "../../src/print/check-accessible.ts";
import type { LaidOut } from "../../src/print/layout/lay-out.ts";
import type { GlyphRun, PageItem, PagePlan } from "../../src/print/layout/plan.ts";
import type { TagElement } from "../../src/print/layout/tags.ts";
import { islandArticle } from "./island.ts";
import { articleOf, foreign, lineBreak, paragraph, print, text } from "./sample.ts";

const article = islandArticle();

async function laidOut(): Promise<LaidOut> {
  return (await print(article)).laidOut;
}

function withRuns(plan: PagePlan, change: (run: GlyphRun) => PageItem): PagePlan {
  const changed = (item: PageItem) => (item.type === "glyphs" ? change(item) : item);
  return {
    ...plan,
    pages: plan.pages.map((page) => ({ ...page, items: page.items.map(changed) })),
  };
}

function withTags(root: TagElement, change: (element: TagElement) => TagElement): TagElement {
  const changed = change(root);
  const children = changed.children.map((child) =>
    child.type === "mark" ? child : withTags(child, change),
  );
  return { ...changed, children };
}

describe("accessFaults", () => {
  test("finds nothing wrong with what the layout makes", async () => {
    expect(accessFaults(await laidOut(), article.text)).toEqual([]);
    const mixed = articleOf([
      paragraph([
        text("She said "),
        foreign("ar", "مرحبا بالعالم"),
        text(" \u00A0"),
        lineBreak(),
        text("and \u0000 😀  once more. "),
        foreign("zh", "你好".repeat(80)),
      ]),
    ]);
    expect(accessFaults((await print(mixed)).laidOut, mixed.text)).toEqual([]);
  });

  test("finds words that touch where a line ends", async () => {
    const { plan, tags } = await laidOut();
    const touching = withRuns(plan, (run) => {
      const { origin } = run;
      if (origin.type !== "article" || !run.text.endsWith(" ")) return run;
      const range = { ...origin.range, end: origin.range.end - 1 };
      return { ...run, text: run.text.slice(0, -1), origin: { ...origin, range } };
    });
    expect(accessFaults({ plan: touching, tags }, article.text).join()).toMatch(/touches the word/);
  });

  test("finds text that is read out of order", async () => {
    const { plan, tags } = await laidOut();
    const turned = withTags(tags.root, (element) =>
      element.role === "Art" ? { ...element, children: element.children.toReversed() } : element,
    );
    expect(accessFaults({ plan, tags: { root: turned } }, article.text).join()).toMatch(
      /out of order/,
    );
  });

  test("finds words that are not the article's", async () => {
    const { plan, tags } = await laidOut();
    const other = withRuns(plan, (run) => ({
      ...run,
      text: run.text.replace("herring", "mackerl"),
    }));
    expect(accessFaults({ plan: other, tags }, article.text).join()).toMatch(/reads as/);
  });

  test("finds what is painted and in no tag, and missing glyphs", async () => {
    const { plan, tags } = await laidOut();
    const without = withTags(tags.root, (element) =>
      element.role === "H1" ? { ...element, children: [] } : element,
    );
    expect(accessFaults({ plan, tags: { root: without } }, article.text).join()).toMatch(
      /in no tag/,
    );
    const boxes = withRuns(plan, (run) => ({ ...run, glyphs: [0, ...run.glyphs.slice(1)] }));
    expect(accessFaults({ plan: boxes, tags }, article.text).join()).toMatch(/missing glyph/);
  });

  test("finds links that lead nowhere or are silent, and a heading level that is skipped", async () => {
    const { plan, tags } = await laidOut();
    expect(
      accessFaults({ plan: { ...plan, destinations: {} }, tags }, article.text).join(),
    ).toMatch(/lead nowhere/);
    const pages = plan.pages.map((page) => ({
      ...page,
      links: page.links.map((link) => ({ ...link, description: "" })),
    }));
    expect(accessFaults({ plan: { ...plan, pages }, tags }, article.text).join()).toMatch(
      /do not say/,
    );
    const skipping = withTags(tags.root, (element) =>
      element.role === "H2" ? { ...element, role: "H4" } : element,
    );
    expect(accessFaults({ plan, tags: { root: skipping } }, article.text).join()).toMatch(
      /level 4/,
    );
  });
});

test("a file that fails does not call itself PDF/UA", async () => {
  const printed = await print(article);
  const marked = Buffer.from((await printed.draw()).bytes);
  expect(marked.includes("pdfuaid:part")).toBe(true);
  const plain = Buffer.from((await printed.draw(printed.laidOut, { accessible: false })).bytes);
  expect(plain.includes("pdfuaid")).toBe(false);
});
