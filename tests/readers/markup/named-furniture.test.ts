import { describe, expect, it } from "vitest";
import { readMarkup } from "../../../src/readers/markup/markup.ts";
import { textOfBlock } from "../../../src/readers/markup/repeats.ts";
import { wholeText } from "../../../src/readers/source-text.ts";
import { cpuNow, IN_TIME } from "../../cpu-clock.ts";

function linesOf(html: string): readonly string[] {
  const options = { language: "en", base: null, origin: "page", xml: false } as const;
  return readMarkup(wholeText(html, "a.html"), options, () => undefined).blocks.map(textOfBlock);
}

const before = "<p>The harbour was closed at noon.</p>";
const after = "<p>It opens again on Monday.</p>";
const whole = ["The harbour was closed at noon.", "It opens again on Monday."];

describe("words in a sentence are kept, whatever their element is called", () => {
  it.each([
    [
      "in the middle of one",
      'Pots were sealed with <a class="topic-tag" href="/t/birch">birch</a> tar.',
    ],
    [
      "at the beginning of one",
      '<a class="related-link" href="/t/ost">Ostmark</a> was hit by the strongest gusts.',
    ],
    [
      "as part of a word",
      'Nobody counts the <span class="tag"><a href="/t/s">summer</a></span>-visitors here.',
    ],
    [
      "at the end of one",
      'He wrote to his sister in <a class="tag" href="/t/ellis">Port Ellis</a>.',
    ],
    ["in bold type", 'The <b><a class="tag" href="/t/weir">weir</a></b> broke.'],
  ])("%s", (_where, sentence) => {
    expect(linesOf(`<p>${sentence}</p>`)).toEqual([sentence.replace(/<[^>]*>/g, "")]);
  });

  it.each([
    ["behind a sentence", 'It rained. <a class="read-more" href="/x">Read the whole story</a>'],
    ["after a bar", 'It rained. | <span class="share-count">12 times</span>'],
  ])("but not %s", (_where, paragraph) => {
    expect(linesOf(`<p>${paragraph}</p>`).join()).toMatch(/^It rained\.(?: \|)?$/);
  });

  it("and not one of a row of links", () => {
    const row = '<p><a class="tag" href="/a">Harbours</a>, <a class="tag" href="/b">Weirs</a></p>';
    expect(linesOf(before + row + after)).toEqual(whole);
  });
});

it("a flood of links with such names takes a time in proportion", () => {
  const links = 15_000;
  const flood = 'The <a class="tag" href="/t/weir">weir</a><i></i> broke '.repeat(links);
  const start = cpuNow();
  expect(linesOf(`<p>${flood}.</p>`).join().match(/weir/g)).toHaveLength(links);
  expect(cpuNow() - start).toBeLessThan(IN_TIME);
});

describe("names that do not say what an element is", () => {
  const text =
    "The council of Port Ellis has let nobody see the plans for the weir so far, and says that nobody has asked.";

  it.each([
    ["the subjects of a post", 'class="post-12 hentry tag-podcast category-newsletter"'],
    ["a lead without any link", 'class="article-teaser"'],
    ["a place that the contents lead to", 'id="TOC_TITLE_2"'],
    ["a wall that is not there", 'class="content non-paywall"'],
    ["how it is printed", 'class="print:px-6 md:hidden"'],
    ["the body of the story besides", 'class="entry-content read-more-content"'],
  ])("%s", (_what, attributes) => {
    expect(linesOf(`<div ${attributes}><p>${text}</p></div>`)).toEqual([text]);
  });

  it("but a teaser that leads to another story is one", () => {
    const teaser = `<div class="teaser"><p>${text}</p><a href="/other">To the plans</a></div>`;
    expect(linesOf(before + teaser + after)).toEqual(whole);
    const inside = `<div class="card"><p class="card-teaser">${text}</p><a href="/other">To the plans</a></div>`;
    expect(linesOf(before + inside + after)).toEqual([whole[0], "To the plans", whole[1]]);
  });
});

describe("links past something", () => {
  it("make a box of it that is left out", () => {
    const box =
      '<section><a href="#end">Skip the podcast</a><p>Our podcast has all about weirs.</p><p id="end">End of podcast</p></section>';
    expect(linesOf(before + box + after)).toEqual(whole);
  });

  it("but a box that its first link opens is text", () => {
    const text =
      "The decree gives the mayor the right to name the harbour master, for a year at most.";
    const box = `<div><a href="#more">What the decree says</a><div id="more"><p>${text}</p></div></div>`;
    expect(linesOf(box)).toContain(text);
  });
});
