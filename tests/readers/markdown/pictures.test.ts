import { expect, it } from "vitest";
import { blocksOf } from "../../../src/document/walk.ts";
import { markdown } from "../../../src/readers/markdown/markdown.ts";

it("takes pictures from beside the file, and links from where the article was published", async () => {
  const text = `---
title: The tide mill
canonical: https://mill.example/2026/tide
---

![The wheel.](pictures/wheel.png)

Read [the plans](../plans) of the mill.
`;
  const file = { file: "mill.md", bytes: new TextEncoder().encode(text) };
  const [article] = await markdown.read(file, { language: "en" }, () => undefined);
  const blocks = [...blocksOf(article?.blocks ?? [])];
  expect(blocks.find(({ type }) => type === "figure")).toMatchObject({
    image: "pictures/wheel.png",
  });
  expect(JSON.stringify(blocks)).toContain('"href":"https://mill.example/plans"');
});
