import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { slice } from "../../../src/document/span.ts";
import { leavesOf, textOf } from "../../../src/document/walk.ts";
import { html } from "../../../src/readers/html/html.ts";
import { cpuNow, IN_TIME } from "../../cpu-clock.ts";

async function read(page: string | Uint8Array, language: string | null = null) {
  const diagnostics: Diagnostic[] = [];
  const bytes = typeof page === "string" ? new TextEncoder().encode(page) : page;
  const [article] = await html.read({ file: "a.html", bytes }, { language }, (each) =>
    diagnostics.push(each),
  );
  return { article: article ?? null, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

const paragraphs = [
  "The council voted on Saturday to keep the night ferry, and nobody who was there was surprised by it.",
  "The boats will run until the contract ends in the spring of 2031, when the towns are to vote again.",
  "Two members left before the vote, and one of them came back when it was over to ask how it had gone.",
];
const page = (head: string, top = "<h1>Ferry stays</h1>", more = "") =>
  `<!doctype html><html lang="en"><head>${head}</head><body><article>${top}${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}${more}</article></body></html>`;

describe("places", () => {
  it("gives each word its place in the file, entities and references among them", async () => {
    const file = page(
      "",
      "<h1>Ferry &amp; crew stay</h1>",
      "<p>“It’s&nbsp;over,” <em>she</em> said &ndash; at&#32;last.</p>",
    );
    const { article } = await read(file);
    const leaves = article ? [...leavesOf(article)] : [];
    expect(leaves.length).toBeGreaterThan(8);
    for (const leaf of leaves) {
      if (leaf.type !== "text" || leaf.value.length !== leaf.source.end - leaf.source.start)
        continue;
      expect(file.slice(leaf.source.start, leaf.source.end).replace(/\s/g, " ")).toBe(leaf.value);
    }
    const sentence = leaves.find((leaf) => leaf.type === "text" && leaf.value.startsWith("“It"));
    expect(file.slice(sentence?.source.start, sentence?.source.end)).toBe("“It’s");
  });
});

describe("the headline", () => {
  it("is the heading that the metadata name, not the logo", async () => {
    const head = `<meta property="og:title" content="Ferry stays – for now"><title>Ferry stays – for now | Ledger</title>`;
    const { article } = await read(
      page(head, `<h1><a href="/">The Coast Ledger online</a></h1><h1>Ferry stays - for now</h1>`),
    );
    expect(article && textOf(article, "headline")).toBe("Ferry stays - for now");
  });

  it("comes from the metadata where the page shows none, without the outlet's name", async () => {
    const { article } = await read(
      page("<title>Ferry stays in the harbour | Coast Ledger</title>", ""),
    );
    expect(article && textOf(article, "headline")).toBe("Ferry stays in the harbour");
  });
});

describe("authors", () => {
  it.each([
    [
      "an outlet",
      `{"@type":"NewsArticle","author":{"name":"Coast Ledger"},"publisher":{"name":"Coast Ledger"}}`,
      [],
    ],
    ["an address", `{"@type":"NewsArticle","author":"https://ledger.example/staff"}`, []],
    ["a desk", `{"@type":"NewsArticle","author":{"name":"News Desk"}}`, []],
    [
      "an organisation",
      `{"@type":"NewsArticle","author":{"@type":"Organization","name":"Blue Wave"}}`,
      [],
    ],
    [
      "a list of names",
      `{"@type":"NewsArticle","author":["Ada Mensah",{"name":"Jon Lund"}]}`,
      ["Ada Mensah", "Jon Lund"],
    ],
    [
      "names in one string",
      `{"@type":["Article"],"author":"By Ada Mensah and Jon Lund"}`,
      ["Ada Mensah", "Jon Lund"],
    ],
    ["broken JSON", `{"@type":"NewsArticle",`, []],
  ])("reads %s", async (_name, json, names) => {
    const { article } = await read(page(`<script type="application/ld+json">${json}</script>`));
    expect(article?.metadata.bylines).toEqual(names);
  });
});

describe("a kicker within the heading", () => {
  const headline = "Ferry stays until the spring of 2031";
  const head = `<title>${headline} | Coast Ledger</title>`;
  it.each([
    `<small>Port Ellis</small><br>${headline}`,
    `<span class="roofline">Port Ellis</span>${headline}`,
    `<span>Port Ellis</span><span class="visually-hidden">: </span><span>${headline}</span>`,
    `<div><a href="/port">Port Ellis | </a></div><span>${headline}</span>`,
    `<span>Port Ellis:</span> ${headline}`,
  ])("is read as one: %s", async (heading) => {
    const { article } = await read(page(head, `<h1>${heading}</h1>`));
    expect(article && textOf(article, "headline")).toBe(headline);
    expect(article && textOf(article, "kicker")).toBe("Port Ellis");
  });

  it("is none where it is a date or a label that nobody sees, which is listed as left out", async () => {
    for (const lead of [
      `<span class="topline">27.01.2026</span>`,
      `<span class="sr-only">Headline:</span>`,
    ]) {
      const { article } = await read(page(head, `<h1>${lead} ${headline}</h1>`));
      expect(article && textOf(article, "headline")).toBe(headline);
      expect(article?.blocks.map(({ type }) => type)).not.toContain("kicker");
      expect(article?.omitted).toMatchObject([{ why: "beside the headline" }]);
    }
  });

  it("is no part of a headline that opens with words set apart otherwise", async () => {
    const { article } = await read(page("", `<h1><em>Night</em> ferry stays until spring</h1>`));
    expect(article && textOf(article, "headline")).toBe("Night ferry stays until spring");
  });
});

describe("a byline on the page", () => {
  it("is read without the date beside it, which is listed as left out", async () => {
    const { article } = await read(
      page(
        "",
        `<h1>Ferry stays</h1><div class="byline">By Ada Okafor | March 3, 2026 9:10 PM</div>`,
      ),
    );
    expect(article && textOf(article, "byline")).toBe("By Ada Okafor");
    expect(article?.metadata.bylines).toEqual(["Ada Okafor"]);
    expect(article?.omitted).toMatchObject([
      { text: "| March 3, 2026 9:10 PM", why: "beside the byline" },
    ]);
  });

  it("is believed before the name in the data of whoever put the story into the system", async () => {
    const head = `<meta name="author" content="Cornelius Karst">`;
    const byline = `<h1>Ferry stays</h1><p class="byline">By Ada Okafor and Jon Lund</p>`;
    const { article } = await read(page(head, byline));
    expect(article?.metadata.bylines).toEqual(["Ada Okafor", "Jon Lund"]);
  });

  it("does not replace a writer whom the page shows beside it", async () => {
    const head = `<meta name="author" content="Cornelius Karst">`;
    const byline = `<h1>Ferry stays</h1><p>Cornelius Karst</p><p class="byline">By Ada Okafor</p>`;
    const { article } = await read(page(head, byline));
    expect(article?.metadata.bylines).toEqual(["Cornelius Karst"]);
  });
});

describe("the language", () => {
  it("is that of the running text, whatever scripts, menus and buttons stand in it", async () => {
    const script = `<script>${"if (this.is && that.was) { the.one = of.the.many; } // and so on for the rest of it\n".repeat(30)}</script>`;
    const menu = `<ul>${"<li><a href='/x'>Go to the top of the page</a></li>".repeat(30)}</ul>`;
    const words =
      "Der Rat hat am Samstag beschlossen, die Nachtfähre zu behalten, und niemand im Saal war davon überrascht.";
    const file = `<!doctype html><html lang="de"><title>Die Fähre bleibt</title><body><article><h1>Die Fähre bleibt</h1>${script}${menu}<p>${words}</p>${script}<p>${words} ${words}</p></article></body></html>`;
    const { article, codes } = await read(file);
    expect(article?.metadata.language).toBe("de");
    expect(codes).not.toContain("input/language-declared");
  });
});

describe("unreadable characters", () => {
  it("are warned of in the article, and of no concern in the rest of the page", async () => {
    const script = "<script>var mark = '\ufeff\x07';</script>";
    expect((await read(page(script))).codes).not.toContain("input/control-character");
    const { diagnostics } = await read(page(script, undefined, "<p>It was\x07 over by nine.</p>"));
    expect(diagnostics.filter(({ code }) => code === "input/control-character")).toMatchObject([
      { message: "1 × control character left out" },
    ]);
  });
});

describe("dates", () => {
  it("given in UTC are of the day that the page shows", async () => {
    const head = `<meta property="article:published_time" content="2026-03-06T23:00:00Z">`;
    const shown = `<h1>Ferry stays</h1><p class="date">7 March 2026</p>`;
    expect((await read(page(head, shown))).article?.metadata.published).toBe("2026-03-07");
    expect((await read(page(head))).article?.metadata.published).toBe("2026-03-06T23:00:00+00:00");
  });

  it("are read as Java prints them", async () => {
    const head = (zone: string) =>
      page(`<meta name="date" content="Sat Mar 14 15:28:56 ${zone} 2026">`);
    expect((await read(head("CET"))).article?.metadata.published).toBe("2026-03-14");
    expect((await read(head("EST"))).article?.metadata.published).toBe("2026-03-14T15:28:56-05:00");
  });

  it.each([
    [
      `<meta property="article:published_time" content="2026-03-14T21:05:00.000Z">`,
      "2026-03-14T21:05:00+00:00",
    ],
    [`<meta name="DC.date.issued" content="2026-03-14">`, "2026-03-14"],
    [`<link rel="canonical" href="https://ledger.example/2026/03/14/ferry">`, "2026-03-14"],
    [`<meta name="pubdate" content="1773522300">`, "2026-03-14T21:05:00+00:00"],
    [`<meta name="date" content="yesterday">`, null],
  ])("reads %s", async (head, published) => {
    const { article } = await read(page(head));
    expect(article?.metadata.published).toBe(published);
  });
});

describe("what is no article", () => {
  it.each([
    ["nothing", "<html><body></body></html>", "input/no-article"],
    [
      "links alone",
      `<html><body><ul>${"<li><a href=/x>A story about something</a></li>".repeat(30)}</ul></body></html>`,
      "input/no-article",
    ],
    ["nesting without end", "<div>".repeat(100_000), "input/too-complex"],
    ["elements without end", `<html><body>${"<p>x</p>".repeat(45_000)}`, "input/too-complex"],
  ])("refuses %s", async (_name, file, code) => {
    const { article, codes } = await read(file);
    expect(article).toBeNull();
    expect(codes).toContain(code);
  });
});

describe("hostile pages", () => {
  it("bears attributes without end and JSON-LD of brackets", async () => {
    const flood = Array.from({ length: 20_000 }, (_, index) => `a${index}=1`).join(" ");
    const script = `<script type="application/ld+json">${"[".repeat(1_000_000)}</script>`;
    expect((await read(page(script, `<h1 ${flood}>Ferry stays</h1>`))).article).not.toBeNull();
  });

  it("never throws, whatever is done to a page", async () => {
    const good = page(
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stays"}</script>`,
    );
    const edits = fc.array(
      fc.tuple(
        fc.nat(good.length),
        fc.nat(40),
        fc.constantFrom(
          "",
          "<",
          ">",
          "</p>",
          "<table>",
          "<a href=x>",
          "\0",
          "\ud800",
          "<!--",
          "&#x0;",
          "<svg>",
        ),
      ),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        let file = good;
        for (const [at, length, text] of list)
          file = file.slice(0, at) + text + file.slice(at + length);
        await read(file);
      }),
      { numRuns: 150 },
    );
  });
});

describe("Readability's own pages", () => {
  const folder = join(
    import.meta.dirname,
    "../../../../shared/data/formats/html/readability-micro",
  );
  if (!existsSync(folder)) {
    it("are read", ({ skip }) => skip(`needs ${folder}`));
    return;
  }
  it.each(readdirSync(folder))("%s", async (name) => {
    const { article } = await read(readFileSync(join(folder, name, "source.html")));
    const expected = wordsOf(
      readFileSync(join(folder, name, "expected.html"), "utf8").replace(/<[^>]*>|&\w+;/g, " "),
    );
    const text = article ? slice(article.text, { start: 0, end: article.text.length }) : "";
    const ours = new Set(wordsOf(text));
    const found = expected.filter((word) => ours.has(word)).length;
    expect(found / expected.length).toBeGreaterThan(0.97);
  });
});

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe("a page that a script fills", () => {
  const words = paragraphs.join(" ");
  const shell = (script: string) =>
    `<html lang="en"><head><title>Ferry stays in the harbour</title></head><body><div id="root"></div>${script}</body></html>`;
  const next = (state: unknown) =>
    shell(`<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>`);

  it("is read from the data of the script, each word with its place in the file", async () => {
    const file = next({
      story: { title: "Ferry stays in the harbour", body: `<p>“Yes” &amp; no.</p><p>${words}</p>` },
    });
    const { article, codes } = await read(file);
    expect(codes).toContain("input/script-data");
    const leaves = article ? [...leavesOf(article)] : [];
    const last = leaves.findLast((leaf) => leaf.type === "text");
    expect(last && file.slice(last.source.start, last.source.end)).toBe(words);
  });

  it.each([
    ["of another headline", { story: { title: "Boats for sale", body: words } }],
    ["beside the story", { title: "Ferry stays in the harbour", related: [{ body: words }] }],
    ["of a summary", { title: "Ferry stays in the harbour", description: words }],
    [
      "of a kind that nobody knows",
      { title: "Ferry stays in the harbour", body: [{ type: "x9", text: words }] },
    ],
  ])("is refused with what to do where the data hold a text %s", async (_, state) => {
    const { article, codes } = await read(next(state));
    expect(article).toBeNull();
    expect(codes).toEqual(["input/needs-script"]);
  });

  describe("that Nuxt has packed", () => {
    const nuxt = (packed: unknown) =>
      shell(
        `<script id="__NUXT_DATA__" type="application/json">${JSON.stringify(packed)}</script>`,
      );
    const title = "Ferry stays in the harbour";

    it("is read from the list that it is packed into", async () => {
      const file = nuxt([
        ["ShallowReactive", 1],
        { data: 2, at: 9 },
        ["Reactive", 3],
        { "article-7": 4 },
        { title: 5, body: 6, related: -1, again: 4 },
        title,
        [7, 10],
        { type: 8, text: 11 },
        "paragraph",
        ["Date", "2026-03-14"],
        { type: 12, text: 13 },
        words,
        "newsletter",
        "Ferries by mail",
      ]);
      const { article } = await read(file);
      const leaves = article ? [...leavesOf(article)] : [];
      const last = leaves.findLast((leaf) => leaf.type === "text");
      expect(last && file.slice(last.source.start, last.source.end)).toBe(words);
      expect(article?.omitted.map(({ text }) => text)).toContain("Ferries by mail");
    });

    it.each([
      ["leads back into itself", [{ title: 1, body: 0 }, title]],
      ["leads nowhere", [{ title: 1, body: 99, text: -1, html: 0.5 }, title]],
      ["is nested without end", Array.from({ length: 5000 }, (_, index) => [index + 1])],
      [
        "points to one value again and again",
        Array.from({ length: 60 }, (_, at) => [at + 1, at + 1]),
      ],
    ])("is refused where it %s", async (_name, packed) => {
      const { codes } = await read(nuxt(packed));
      expect(codes).toEqual(["input/needs-script"]);
    });
  });

  it("bears data without end", async () => {
    const title = "Ferry stays in the harbour";
    const much = [
      JSON.stringify({ title, ids: Array.from({ length: 500_000 }, () => 1) }),
      JSON.stringify({ title, description: 'a\\"'.repeat(700_000) }),
      "x={};".repeat(200_000),
    ];
    for (const data of much) {
      const before = cpuNow();
      const { codes } = await read(shell(`<script>x=${data}</script>`));
      expect(codes).toEqual(["input/needs-script"]);
      expect(cpuNow() - before).toBeLessThan(IN_TIME);
    }
  }, 120_000);

  it.each([
    "{",
    '{"title":"Ferry stays in the harbour","body":',
    "[".repeat(100_000),
    "x={a:1}",
    '"'.repeat(50_000),
  ])("is refused where its data are damaged: %.40s", async (data) => {
    const { codes } = await read(shell(`<script>window.__STATE__=${data}</script>`));
    expect(codes).toEqual(["input/needs-script"]);
  });
});

it("reads one story of a page that goes on with the next, and lists the other", async () => {
  const story = (title: string) =>
    `<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article>`;
  const { article } = await read(
    `<html lang="en"><head><title>Ferry stays for now</title></head><body>${story("Ferry stays for now")}${story("Boats for sale")}</body></html>`,
  );
  expect(article?.blocks.filter(({ type }) => type === "paragraph")).toHaveLength(
    paragraphs.length,
  );
  expect(article?.omitted.map(({ text }) => text).join()).toContain("Boats for sale");
});

describe("a page that Next.js streams", () => {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join("\n");
  const rows = [
    '1:"$Sreact.fragment"\n',
    '2:I[4093,["1","static/a.js"],"Story"]\n',
    '4:["$","$L2",null,{"story":{"title":"Ferry stays in the harbour","body":"$5","see":"$4"}}]\n',
    `5:T${Buffer.byteLength(body).toString(16)},${body}`,
    '6:{"children":"$L4"}\n',
  ].join("");
  const streamed = (...parts: readonly string[]) =>
    `<html lang="en"><head><title>Ferry stays in the harbour</title></head><body><h1>Ferry stays in the harbour</h1>${parts.map((each) => `<script>self.__next_f.push([1,${JSON.stringify(each).replace(/</g, "\\u003c")}])</script>`).join("")}</body></html>`;

  it("is read from the rows of the stream, wherever it is cut, each word at its place", async () => {
    for (const cut of [7, 60, rows.indexOf("nobody"), rows.length - 3]) {
      const file = streamed(rows.slice(0, cut), rows.slice(cut));
      const { article, codes } = await read(file);
      expect(codes).toContain("input/script-data");
      const written = article?.blocks.filter(({ type }) => type === "paragraph") ?? [];
      expect(written.map(({ range }) => article?.text.slice(range.start, range.end))).toEqual(
        paragraphs,
      );
      const last = [...(article ? leavesOf(article) : [])].find(
        (leaf) => leaf.type === "text" && leaf.value.startsWith("Two members"),
      );
      expect(file.slice(last?.source.start).startsWith("Two members")).toBe(true);
    }
  });

  it("is refused where the rows lead nowhere or have no end", async () => {
    const bombs = [
      rows.slice(0, rows.indexOf("5:T")),
      rows.replace(/5:T[^,]+/, "5:Tfffffff"),
      Array.from(
        { length: 40 },
        (_, row) =>
          `${row.toString(16)}:["$${(row + 1).toString(16)}","$${(row + 1).toString(16)}"]\n`,
      ).join(""),
    ];
    for (const bomb of bombs) {
      const before = cpuNow();
      const { diagnostics } = await read(streamed(bomb));
      expect(diagnostics.length).toBeGreaterThan(0);
      expect(cpuNow() - before).toBeLessThan(IN_TIME);
    }
  });
});

describe("a page that is not free to read", () => {
  const told = (free: string) =>
    page(
      `<title>Ferry stays</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stays","isAccessibleForFree":${free}}</script>`,
    );

  it.each(["false", '"False"'])("is said to be perhaps a part where it says %s", async (free) => {
    expect((await read(told(free))).codes).toContain("input/part-only");
  });

  it("is not where it is free, or long", async () => {
    expect((await read(told("true"))).codes).not.toContain("input/part-only");
    const long = told("false").replace(
      "</article>",
      `<p>${paragraphs.join(" ").repeat(8)}</p></article>`,
    );
    expect((await read(long)).codes).not.toContain("input/part-only");
  });
});
