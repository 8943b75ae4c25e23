import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { detectReader } from "../../src/readers/registry.ts";

function page(head: string): string {
  const story = "<p>It turns, and it has turned for two hundred years beside the same river.</p>";
  return `<html lang="en"><head><title>The mill</title>${head}</head><body><article><h1>The mill</h1>${story.repeat(5)}</article></body></html>`;
}

/** One article in each format, and the date in it that is none. */
const texts: readonly (readonly [file: string, text: string])[] = [
  [
    "mill.nitf",
    `<?xml version="1.0"?><nitf><head><docdata><date.issue norm="at dusk"/></docdata></head><body><body.head><hedline><hl1>The mill</hl1></hedline></body.head><body.content><p>It turns.</p></body.content></body></nitf>`,
  ],
  [
    "mill.xml",
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:mill" version="1" standard="NewsML-G2" standardversion="2.30"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>at dusk</versionCreated></itemMeta><contentMeta><headline>The mill</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>It turns.</p></body></html></inlineXML></contentSet></newsItem>`,
  ],
  [
    "mill-1.xml",
    `<NewsML><NewsItem><NewsManagement><FirstCreated>at dusk</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>The mill</HeadLine></NewsLines><ContentItem><DataContent><p>It turns.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
  ],
  [
    "mill.rss",
    `<rss version="2.0"><channel><title>Mills</title><item><title>The mill</title><pubDate>at dusk</pubDate><description>It turns.</description></item></channel></rss>`,
  ],
  [
    "mill.atom",
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Mills</title><entry><title>The mill</title><published>at dusk</published><content>It turns.</content></entry></feed>`,
  ],
  [
    "posts.json",
    `[{"id":7,"type":"post","status":"publish","date":"at dusk","title":{"rendered":"The mill"},"content":{"rendered":"<p>It turns.</p>"},"link":"https://mill.example/7"}]`,
  ],
  [
    "posts.wxr.xml",
    `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Mills</title><wp:wxr_version>1.2</wp:wxr_version><item><title>The mill</title><pubDate>at dusk</pubDate><content:encoded>&lt;p&gt;It turns.&lt;/p&gt;</content:encoded><wp:post_id>7</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item></channel></rss>`,
  ],
  ["mill.html", page('<meta property="article:published_time" content="at dusk">')],
  [
    "mill-ld.html",
    page(
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The mill","datePublished":"at dusk"}</script>',
    ),
  ],
  [
    "mill.eml",
    "From: desk@mill.example\nDate: at dusk\nSubject: The mill\nContent-Type: text/plain; charset=utf-8\n\nIt turns, and it has turned for two hundred years.\n",
  ],
];

test.each(texts)("a date that is none is told of where it stands: %s", async (file, text) => {
  const { articles, problems } = await read(file, text);
  expect(articles).toHaveLength(1);
  expect(articles[0]?.metadata.published).toBeNull();
  const [told, ...others] = problems.filter(({ code }) => code === "input/metadata");
  expect(others).toEqual([]);
  expect(told?.message).toContain("“at dusk” is no date");
  const { start = 0, end = 0 } = told?.span ?? {};
  expect(text.slice(start, end)).toContain("at dusk");
});

test("a page that says its date in two places is not scolded for one of them", async () => {
  const { articles, problems } = await read(
    "mill.html",
    page(
      '<meta name="date" content="at dusk"><meta name="pubdate" content="2026-03-14"><meta name="lastmod" content="">',
    ),
  );
  expect(articles[0]?.metadata.published).toBe("2026-03-14");
  expect(problems.map(({ code }) => code)).not.toContain("input/metadata");
});

async function read(file: string, text: string) {
  const input = { file, bytes: new TextEncoder().encode(text) };
  const problems: Diagnostic[] = [];
  const articles = await detectReader(input).read(input, { language: "en" }, (problem) =>
    problems.push(problem),
  );
  return { articles, problems };
}
