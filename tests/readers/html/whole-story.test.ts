import { describe, expect, it } from "vitest";
import { html } from "../../../src/readers/html/html.ts";

async function read(body: string) {
  const codes: string[] = [];
  const page = `<!doctype html><html lang="en"><head><title>Weir gives way</title></head><body>${body}</body></html>`;
  const bytes = new TextEncoder().encode(page);
  const [article] = await html.read({ file: "a.html", bytes }, { language: null }, ({ code }) =>
    codes.push(code),
  );
  return { text: article?.text ?? "", codes };
}

const lead =
  "The old weir above Port Ellis gave way on Sunday night, and by morning the lower town stood in water.";
const paragraphs = [
  "Nobody was hurt. The fire brigade had asked forty families to leave their houses before midnight, and all of them had gone; two boats took the last of them over the meadows at four in the morning.",
  "The mayor, Ada Quill, said that the weir had been looked at in the spring, and that nothing had been found at the time.",
  "Until Friday the road to the harbour stays closed; who has to go to work takes the bridge at Coldwater, five miles up the river.",
  "A new one would take four years to build, the water board wrote, and would have to be paid for by three towns together.",
];
const story = paragraphs.map((text) => `<p>${text}</p>`).join("");
const headline = "<h1>Weir gives way</h1>";
const bio =
  "Tom Arrow has written about rivers and those who live at them for the Ellis Ledger since the year 2011.";

describe("running text that stands apart from the rest of its story", () => {
  it.each([
    [
      "in a box under the headline",
      `<div class="news-single">${headline}<div class="teaser-text"><p>${lead}</p></div><div class="picture"><img src="w.jpg"></div><div class="news-text-wrap">${story}</div></div>`,
    ],
    [
      "beside the headline",
      `<article><header><div>${headline}<div class="intro">${lead}</div></div></header><div class="grid"><div class="text">${story}</div></div></article>`,
    ],
    [
      "in sections of one form",
      `<main>${headline}<div class="row"><div class="inner"><p>${lead}</p></div></div><div class="row"><div class="inner">${story}</div></div></main>`,
    ],
  ])("is kept %s", async (_where, body) => {
    const { text } = await read(body);
    for (const paragraph of [lead, ...paragraphs]) expect(text).toContain(paragraph);
  });

  it.each([
    ["a card of the author", `<aside><p>${bio}</p></aside>`],
    ["a list of links", `<div class="row"><p><a href="/2">${bio}</a></p></div>`],
  ])("is not %s", async (_what, beside) => {
    const body = `<main>${headline}<div class="row"><div class="inner">${story}</div></div>${beside}</main>`;
    expect((await read(body)).text).not.toContain(bio);
  });
});

describe("a page that leads to many others", () => {
  const teasers = Array.from(
    { length: 12 },
    (_, at) => `<div class="item"><h3><a href="/${at}">Story number ${at} of the day</a></h3>`,
  );

  it("is an article where one story is told without a break", async () => {
    const links = teasers.map((teaser) => `${teaser}</div>`).join("");
    const { text, codes } = await read(`<div>${headline}${story}</div><div>${links}</div>`);
    expect(codes).not.toContain("input/no-article");
    for (const paragraph of paragraphs) expect(text).toContain(paragraph);
  });

  it("is none where each has a line or two", async () => {
    const fronts = teasers.map((teaser, at) => `${teaser}<p>${paragraphs[at % 3]}</p></div>`);
    expect((await read(`<div>${fronts.slice(0, 9).join("")}</div>`)).codes).toContain(
      "input/no-article",
    );
  });

  it("is none where one teaser is long", async () => {
    const fronts = teasers.map((teaser) => `${teaser}<p>${lead}</p></div>`);
    const top = `<div><h2><a href="/top">Weir gives way</a></h2>${story}</div>`;
    expect((await read(`<div>${top}${fronts.join("")}</div>`)).codes).toContain("input/no-article");
  });

  it("is an article where a few lines stand under its headline", async () => {
    const links = Array.from(
      { length: 30 },
      (_, at) => `<li><a href="/${at}">Section ${at} of the paper</a></li>`,
    );
    const page = `<ul>${links.join("")}</ul><div>${headline}<div><p>${lead}</p><p>${paragraphs[1]}</p></div></div>`;
    expect((await read(page)).text).toContain(paragraphs[1]);
  });
});
