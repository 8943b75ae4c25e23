import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { slice } from "../../src/document/span.ts";
import { leavesOf, textOf } from "../../src/document/walk.ts";
import { detectReader } from "../../src/readers/registry.ts";
import { cpuNow, IN_TIME } from "../cpu-clock.ts";

async function read(file: string, content: string | Uint8Array) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const input = { file, bytes };
  const problems: Diagnostic[] = [];
  const started = cpuNow();
  const articles = await detectReader(input).read(input, { language: null }, (problem) =>
    problems.push(problem),
  );
  return {
    reader: detectReader(input).name,
    articles,
    codes: problems.map(({ code }) => code),
    problems,
    milliseconds: cpuNow() - started,
  };
}

const nitf = (body: string, doctype = "") =>
  `<?xml version="1.0"?>${doctype}<nitf baselang="en"><body><body.head><hedline><hl1>Mill turns</hl1></hedline></body.head><body.content>${body}</body.content></body></nitf>`;

describe("hostile XML", () => {
  it.each([
    ["<!DOCTYPE nitf [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>"],
    ['<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['<!DOCTYPE nitf [<!entity % x SYSTEM "http://x.example/">]>'],
  ])("that declares entities is refused, and the place is named: %s", async (doctype) => {
    const text = nitf("<p>&a;&x;</p>", doctype);
    const { articles, problems } = await read("a.xml", text);
    expect(articles).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(["xml/refused"]);
    expect(text.slice(problems[0]?.span?.start).toLowerCase()).toMatch(/^<!entity/);
  });

  it("nested without end is refused at once", async () => {
    const { codes, milliseconds } = await read("a.xml", nitf("<block>".repeat(200_000)));
    expect(codes).toEqual(["xml/refused"]);
    expect(milliseconds).toBeLessThan(IN_TIME);
  });

  it("with 50,000 attributes on one element is read without most of them", async () => {
    const attributes = Array.from({ length: 50_000 }, (_, index) => `a${index}="x"`).join(" ");
    const { articles, codes, milliseconds } = await read(
      "a.xml",
      nitf(`<p ${attributes}>It turned.</p>`),
    );
    expect(articles[0] && textOf(articles[0], "paragraph")).toBe("It turned.");
    expect(codes).toContain("xml/unsound");
    expect(milliseconds).toBeLessThan(IN_TIME);
  });

  it("that breaks off says where, and is an error", async () => {
    const text = nitf("<p>The mill turned.</p><p>It sang.").slice(0, -32);
    const { articles, problems } = await read("a.xml", text);
    expect(articles).toHaveLength(1);
    expect(problems.find(({ code }) => code === "xml/malformed")?.message).toMatch(/ends inside/);
  });

  it("with bare ampersands and unbound prefixes is read", async () => {
    const { articles, codes } = await read(
      "a.xml",
      nitf("<p>Moe & Sons, R&D, AT&T; <x:b>fjord</x:b></p>"),
    );
    expect(articles[0] && textOf(articles[0], "paragraph")).toBe("Moe & Sons, R&D, AT&T; fjord");
    expect(codes).toEqual(["xml/unsound"]);
  });

  it("in UTF-16 without a byte order mark, or in a declared encoding, is read", async () => {
    const text = nitf("<p>Ærø øyer.</p>");
    const wide = Buffer.from(text, "utf16le");
    expect((await read("a.xml", wide)).articles).toHaveLength(1);
    const latin = Buffer.from(text.replace("?>", ' encoding="iso-8859-15"?>'), "latin1");
    const { articles } = await read("a.xml", latin);
    expect(articles[0] && textOf(articles[0], "paragraph")).toBe("Ærø øyer.");
  });

  it("of no known kind is refused by name", async () => {
    const { articles, codes } = await read("a.xml", '<?xml version="1.0"?><invoice>12</invoice>');
    expect([articles.length, codes]).toEqual([0, ["input/unknown-format"]]);
  });
});

describe("hostile JSON", () => {
  const ninjs = (fields: string) =>
    `{"uri":"urn:x:1","type":"text","language":"en","headline":"Mill turns",${fields}}`;

  it("nested without end is refused at once", async () => {
    const { codes } = await read("a.json", ninjs(`"x":${"[".repeat(500_000)}`));
    expect(codes).toEqual(["json/refused"]);
  });

  it("with values of wrong types is read, and each is named with its place", async () => {
    const text = ninjs('"body_text":"It turned.","byline":["Ida"],"embargoed":12');
    const { articles, problems } = await read("a.json", text);
    expect(articles).toHaveLength(1);
    const named = problems.map(({ code, span }) => [code, text.slice(span?.start, span?.end)]);
    expect(named).toEqual([
      ["json/unsound", '["Ida"]'],
      ["json/unsound", "12"],
      ["input/embargo-unclear", "12"],
    ]);
  });

  it("with half characters, NULs and names that are there twice is read and told of", async () => {
    const { articles, codes } = await read(
      "a.json",
      ninjs('"body_text":"a","body_text":"It\\ud800 turned\\u0000 again."'),
    );
    expect(articles[0] && textOf(articles[0], "paragraph")).toBe("It\ufffd turned again.");
    expect(codes).toEqual(["json/unsound", "json/unsound", "input/control-character"]);
  });

  it("that breaks off says where", async () => {
    const { codes } = await read("a.json", ninjs('"body_text":"It turned').slice(0, -1));
    expect(codes).toContain("json/malformed");
  });

  it("of no known kind is refused", async () => {
    const { codes } = await read("a.json", '{"rows": [1, 2]}');
    expect(codes).toEqual(["input/unknown-format"]);
  });
});

describe("text behind escapes", () => {
  it("leads back to the file, letter by letter", async () => {
    const text = `{"uri":"urn:x:1","type":"text","language":"en","headline":"a","body_html":"<p>A \\u201cmill\\u201d &amp; a <b>fjord<\\/b>.</p>"}`;
    const { articles } = await read("a.json", text);
    const [article] = articles;
    if (!article) throw new Error("no article");
    expect(textOf(article, "paragraph")).toBe("A “mill” & a fjord.");
    for (const { range, source } of leavesOf(article)) {
      if (source.end - source.start !== range.end - range.start) continue;
      expect(text.slice(source.start, source.end)).toBe(slice(article.text, range));
    }
  });
});
