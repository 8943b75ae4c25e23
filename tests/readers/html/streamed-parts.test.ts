import { expect, test } from "vitest";
import { withStreamedParts } from "../../../src/readers/html/streamed-parts.ts";
import { parseMarkup } from "../../../src/readers/markup/parse.ts";
import { spanOf, wholeText } from "../../../src/readers/source-text.ts";

const settled = (text: string) => {
  const source = wholeText(text, "page.html");
  const root = parseMarkup(source, { xml: false }, () => undefined);
  return root && withStreamedParts(root, source);
};
const textOf = (page: string) => settled(page)?.text.replace(/<script>.*?<\/script>/g, "");

const place = (id: string) => `<template id="${id}"></template>`;
const part = (id: string, content: string) => `<div hidden id="${id}">${content}</div>`;
const put = (id: string, into: string) => `<script>$RC("${into}","${id}")</script>`;

test("a part takes the place of what was shown until it came, and keeps its own place in the file", () => {
  const page = `<!--$?-->${place("B:0")}Loading<!--/$--> after ${part("S:0", "The mill")}${put("S:0", "B:0")}`;
  expect(textOf(page)).toBe("<!--$?-->The mill<!--/$--> after ");
  const source = settled(page);
  const at = source?.text.indexOf("The mill") ?? -1;
  const { start, end } = (source && spanOf(source, at, at + 8)) ?? {};
  expect(page.slice(start, end)).toBe("The mill");
});

test("a boundary ends after those in it", () => {
  const inner = "<!--$-->still loading<!--/$-->";
  const page = `<!--$?-->${place("B:0")}${inner} and on<!--/$-->.${part("S:0", "Here")}${put("S:0", "B:0")}`;
  expect(textOf(page)).toBe("<!--$?-->Here<!--/$-->.");
});

test("a page that streams nothing, or nothing that is there, stays as it is", () => {
  expect(settled("<p>Mill</p>")).toBeNull();
  const page = `${place("B:0")}${put("S:0", "B:0")}`;
  expect(textOf(page)).toBe(place("B:0"));
});

test("a part that leads back into itself is read once", () => {
  const page = `${place("B:0")}${part("S:0", `Round ${place("B:1")}`)}${part("S:1", `and ${place("B:0")}`)}${put("S:0", "B:0")}${put("S:1", "B:1")}`;
  expect(textOf(page)?.match(/Round/g)).toHaveLength(1);
});
