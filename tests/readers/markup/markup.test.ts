import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { BlockDraft, InlineDraft } from "../../../src/document/compose.ts";
import { type MarkupOptions, readMarkup } from "../../../src/readers/markup/markup.ts";
import { derive, wholeText } from "../../../src/readers/source-text.ts";

const usual: MarkupOptions = {
  language: "en",
  base: "https://news.example/2026/story.html",
  origin: "page",
  xml: false,
};

function read(html: string, options: Partial<MarkupOptions> = {}) {
  const diagnostics: Diagnostic[] = [];
  const content = readMarkup(wholeText(html, "a.html"), { ...usual, ...options }, (each) =>
    diagnostics.push(each),
  );
  return { ...content, diagnostics };
}

function drawn(html: string, options: Partial<MarkupOptions> = {}): readonly string[] {
  return read(html, options).blocks.map(drawBlock);
}

/** A block as one line: `p(It was *late*)`. */
function drawBlock(block: BlockDraft): string {
  switch (block.type) {
    case "paragraph":
      return `p(${drawInlines(block.inlines)})`;
    case "heading":
      return `h${block.level}(${drawInlines(block.inlines)})`;
    case "blockquote":
      return `blockquote(${block.children.map(drawBlock).join(" ")})`;
    case "list":
      return `${block.ordered ? "ol" : "ul"}(${block.items.map((item) => item.children.map(drawBlock).join(" ")).join(" | ")})`;
    case "figure":
      return `figure(${block.image} alt=${block.alt} credit=${block.credit} ${drawInlines(block.caption)})`;
    case "table":
      return `table(${drawInlines(block.caption)}: ${block.rows.map((row) => row.cells.map((cell) => `${cell.header ? "#" : ""}${drawInlines(cell.inlines)}`).join(",")).join("; ")})`;
    case "note":
      return `note-${block.role}(${drawInlines(block.inlines)})`;
    case "footnote":
      return `footnote-${block.label}(${drawInlines(block.inlines)})`;
    case "break":
      return "hr";
    default:
      return `${block.type}(${drawInlines(block.inlines)})`;
  }
}

function drawInlines(inlines: readonly InlineDraft[]): string {
  return inlines.map(drawInline).join("");
}

function drawInline(inline: InlineDraft): string {
  switch (inline.type) {
    case "text":
      return inline.value;
    case "line-break":
      return "/";
    case "emphasis":
      return `*${drawInlines(inline.children)}*`;
    case "strong":
      return `**${drawInlines(inline.children)}**`;
    case "link":
      return `[${drawInlines(inline.children)}](${inline.href})`;
    case "foreign":
      return `{${inline.language}: ${drawInlines(inline.children)}}`;
    case "declared":
      return `<${inline.originalLanguage}: ${drawInlines(inline.children)}>`;
    case "footnote-reference":
      return `^${inline.label}`;
  }
}

describe("paragraphs and headings", () => {
  it("reads paragraphs and what stands loose between them", () => {
    expect(drawn("loose <p>one\n two</p>more<br>lines<br><br>end")).toEqual([
      "p(loose)",
      "p(one two)",
      "p(more/lines)",
      "p(end)",
    ]);
  });

  it("sets the highest heading under the headline and keeps the steps", () => {
    expect(drawn("<h3>A</h3><p>a</p><h5>B</h5><p>b</p>")).toEqual([
      "h2(A)",
      "p(a)",
      "h3(B)",
      "p(b)",
    ]);
  });

  it("takes a short bold paragraph for a subheading where text follows", () => {
    const text = `It was a long day for everybody who had come to the harbour to see the boat leave, and for those who had not come, too.`;
    expect(drawn(`<p><b>The vote</b></p><p>${text}</p>`)).toEqual(["h2(The vote)", `p(${text})`]);
    expect(drawn("<p><b>Never.</b></p>")).toEqual(["p(**Never.**)"]);
  });

  it("keeps emphasis, links and no-break spaces, and no soft hyphen", () => {
    expect(
      drawn(
        `<p>At <em>ten </em>o’clock, <a href="/b?c=1&amp;d=2">a <strong>ship</strong></a> 5&nbsp;m long har&shy;bour</p>`,
      ),
    ).toEqual([
      "p(At *ten* o’clock, [a **ship**](https://news.example/b?c=1&d=2) 5\u00a0m long harbour)",
    ]);
  });

  it("keeps links that lead nowhere as words", () => {
    expect(
      drawn(
        `<p>Go <a href="javascript:x()">there</a> or <a href="#top">up</a>, he said to all of them.</p>`,
      ),
    ).toEqual(["p(Go there or up, he said to all of them.)"]);
  });

  it("sets raised figures apart from the number before them", () => {
    expect(drawn("<p>10<sup>2</sup> m and CO<sub>2</sub></p>")).toEqual(["p(10² m and CO₂)"]);
  });
});

describe("languages", () => {
  it("marks passages in another language, and not regions of the same", () => {
    expect(drawn(`<p>He said <i lang="fr">bonjour</i> and <i lang="en-GB">hello</i>.</p>`)).toEqual(
      ["p(He said {fr: *bonjour*} and *hello*.)"],
    );
  });

  it("marks a paragraph in another language", () => {
    expect(drawn(`<div lang="de"><p>Guten Tag.</p></div><p>Hello.</p>`)).toEqual([
      "p({de: Guten Tag.})",
      "p(Hello.)",
    ]);
  });

  it("gives q its marks, and believes a declared translation", () => {
    expect(drawn(`<p>She said <q>it is <q>over</q></q>.</p>`)).toEqual([
      "p(She said “it is ‘over’”.)",
    ]);
    expect(drawn(`<p>She said <q data-translated="ru">it is over</q>.</p>`)).toEqual([
      "p(She said <ru: “it is over”>.)",
    ]);
  });

  it("takes the language of a q for that of a translation only where the words are plainly not in it", () => {
    expect(drawn(`<p><q lang="ru">This is the end of the war for all of us</q></p>`)).toEqual([
      "p(<ru: “This is the end of the war for all of us”>)",
    ]);
    expect(drawn(`<p><q lang="ru">Это конец войны</q></p>`)).toEqual([
      "p({ru: “Это конец войны”})",
    ]);
  });

  it("leaves out the reading aid of ruby, and lists it", () => {
    const { blocks, omitted } = read("<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字</p>", {
      language: "ja",
    });
    expect(blocks.map(drawBlock)).toEqual(["p(漢字)"]);
    expect(omitted.map(({ text, why }) => `${text}: ${why}`)).toContain("かん: reading aid");
  });
});

describe("lists, quotes and tables", () => {
  it("nests lists", () => {
    expect(drawn("<ul><li>a<ol><li>b</li><li><p>c</p></li></ol></li><li>d</li></ul>")).toEqual([
      "ul(p(a) ol(p(b) | p(c)) | p(d))",
    ]);
  });

  it("reads a data table with caption and heads", () => {
    expect(
      drawn(
        `<table><caption>Catch</caption><thead><tr><th>Year<th>Tons</thead><tr><th scope=row>2025<td>4<br>5</table>`,
      ),
    ).toEqual(["table(Catch: #Year,#Tons; #2025,4/5)"]);
  });

  it("takes a table that only sets things side by side apart", () => {
    expect(drawn("<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>")).toEqual([
      "p(One.)",
      "p(Two.)",
    ]);
  });

  it("leaves out a pull quote that repeats the body, and keeps one that does not", () => {
    const body = "<p>“We shall sleep in the linen room,” she said.</p>";
    const { blocks, omitted } = read(
      `${body}<aside class="pullquote"><p>‘We shall sleep in the linen room’</p></aside><blockquote class="pull-quote">Only here</blockquote>`,
    );
    expect(blocks.map(drawBlock)).toEqual([
      "p(“We shall sleep in the linen room,” she said.)",
      "blockquote(p(Only here))",
    ]);
    expect(omitted.map(({ why }) => why)).toEqual(["pull quote that repeats the body"]);
  });

  it("knows a pull quote that repeats the body by its words, whoever signs it", () => {
    const { blocks, omitted } = read(
      "<p>“We shall sleep in the linen room,” Ada Moe said.</p>" +
        `<figure class="wp-block-pullquote"><blockquote><p>We shall sleep in the linen room</p><cite>Ada Moe</cite></blockquote></figure>`,
    );
    expect(blocks).toHaveLength(1);
    expect(omitted.map(({ text }) => text)).toEqual(["We shall sleep in the linen room\nAda Moe"]);
  });

  it("keeps the text behind a wall that the page shows, and not what is offered there", () => {
    const { blocks, omitted } = read(
      '<p>The mill closed.</p><div class="paywall"><p>It had turned since 1893.</p></div>' +
        '<div class="paywall"><p>Read on for 2 a month.</p><button>Buy</button></div>' +
        '<div class="callout"><p>Fond of mills? <a href="#/portal/signup">Become a member</a>.</p></div>',
    );
    expect(blocks.map(drawBlock)).toEqual(["p(The mill closed.)", "p(It had turned since 1893.)"]);
    expect(omitted.map(({ why }) => why)).toEqual(["newsletter form", "newsletter form"]);
  });

  it("leaves out what AMP shows until its list is loaded", () => {
    expect(drawn("<p>One.</p><amp-list><div placeholder>Loading stories</div></amp-list>")).toEqual(
      ["p(One.)"],
    );
  });
});

describe("figures", () => {
  it("reads picture, alternative, caption and credit", () => {
    expect(
      drawn(
        `<figure><picture><source srcset="s.webp 1x, l.webp 2x"><img src="/i/a.jpg" alt="A boat"></picture><figcaption>The <i>Kite</i> leaves. <span class="credit">Photo: J. Doe</span></figcaption></figure>`,
      ),
    ).toEqual([
      "figure(https://news.example/i/a.jpg alt=A boat credit=Photo: J. Doe The *Kite* leaves.)",
    ]);
  });

  it("knows a figure by its caption, AMP pictures and pictures that load late", () => {
    expect(
      drawn(
        `<div class="wp-caption"><img data-src="b.jpg" src="data:image/gif;base64,AA"><p class="wp-caption-text">The quay</p></div><amp-img src="c.png" width="600" height="400"></amp-img><p><img src="d.png" alt=""> Words.</p>`,
      ),
    ).toEqual([
      "figure(https://news.example/2026/b.jpg alt=null credit=null The quay)",
      "figure(https://news.example/2026/c.png alt=null credit=null )",
      "p(Words.)",
      "figure(https://news.example/2026/d.png alt=null credit=null )",
    ]);
  });

  it("takes the largest picture of a set where there is no other, and no tracking pixel", () => {
    expect(
      drawn(`<img srcset="a-300.jpg 300w, a-900.jpg 900w"><img src="t.gif" width="1" height="1">`),
    ).toEqual(["figure(https://news.example/2026/a-900.jpg alt=null credit=null )"]);
  });
});

describe("notes and footnotes", () => {
  it("knows corrections by name and by what they say", () => {
    expect(
      drawn(`<p class="correction">It was May.</p><p>Editor’s note: names were changed.</p>`),
    ).toEqual(["note-correction(It was May.)", "note-editor(Editor’s note: names were changed.)"]);
  });

  it("sets footnotes last and their marks in the text", () => {
    expect(
      drawn(
        `<p>So it is.<sup><a href="#fn1" id="fnref1">1</a></sup></p><section class="footnotes"><ol><li id="fn1"><p>Not quite. <a href="#fnref1">↩</a></p></li></ol></section><p>End.</p>`,
      ),
    ).toEqual(["p(So it is.^1)", "p(End.)", "footnote-1(Not quite.)"]);
  });
});

describe("what is left out", () => {
  const text =
    "The council voted on Saturday to keep the night ferry, and nobody who was there was surprised by it.";
  it.each([
    ["script", "<script>alert(1)</script>", null],
    ["a tweet", `<blockquote class="twitter-tweet"><p>BREAKING</p></blockquote>`, "embedded post"],
    ["an advert", `<div class="ad-slot">Buy soap</div>`, "advertisement"],
    ["share words", `<div class="share-bar"><a href="/s">Share</a></div>`, "share bar"],
    [
      "related stories",
      `<aside class="related"><h3>Related</h3><a href="/x">Another thing</a></aside>`,
      "related links",
    ],
    ["a newsletter form", `<form><label>Email</label><input></form>`, "form"],
    [
      "a read-also line",
      `<p><strong>Lire aussi :</strong> <a href="/x">Autre chose</a></p>`,
      "related link",
    ],
    ["a label over an advert", "<p>Advertisement</p>", "advertisement"],
    ["what nobody sees", `<p style="display:none">Hidden words</p>`, "hidden on the page"],
    ["struck words", "<p><del>Wrong</del></p>", "struck out"],
  ])("%s", (_name, html, why) => {
    const { blocks, omitted } = read(`<p>${text}</p>${html}<p>${text}</p>`);
    expect(blocks.map(drawBlock)).toEqual([`p(${text})`, `p(${text})`]);
    expect(omitted.map((each) => each.why)).toEqual(why === null ? [] : [why]);
  });

  it("but not a page that is hidden as a whole until its script has run", () => {
    const paragraphs = `<p>${text}</p>`.repeat(15);
    expect(drawn(`<div style="display:none">${paragraphs}</div>`)).toHaveLength(15);
    expect(drawn(`${paragraphs}<div style="display:none">${paragraphs}</div>`)).toHaveLength(15);
  });

  it("keeps an author’s own lines of links", () => {
    expect(drawn(`<p><a href="/x">All of it</a></p>`, { origin: "copy" })).toEqual([
      "p([All of it](https://news.example/x))",
    ]);
  });
});

describe("teasers among paragraphs", () => {
  const story = "<p>The ferry to Varos will run again from Monday, the harbour office said.</p>";
  const kept = ["p(The ferry to Varos will run again from Monday, the harbour office said.)"];

  it.each([
    ['<a class="x1" href="/2"><div><span>The bridge</span> <span>that waits</span></div></a>'],
    ['<div><a href="/2"></a><span>The bridge that waits</span><span>12 March</span></div>'],
    [
      '<figure><img src="r.jpg"><figcaption><a href="/2"><h5>The bridge that waits</h5></a></figcaption></figure>',
    ],
    [
      '<section><a href="#end">Skip the box</a><p>A box about podcasts.</p><p id="end">End</p></section>',
    ],
    ['<h3>Stories of the coast</h3><ul><li><a href="/2">The bridge that waits</a></li></ul>'],
  ])("are left out: %s", (teaser) => {
    expect(drawn(`<div>${story}${teaser}</div>`)).toEqual(kept);
  });

  it.each([
    [
      '<figure><a href="/big.jpg"><img src="a.jpg"><span class="caption">The pier at dawn</span></a></figure>',
    ],
    ["<h3>What comes next</h3><p>The crew begins with a test on Sunday.</p>"],
    ['<div><a href="https://x.example/1"></a>The crew begins with a test on Sunday.</div>'],
  ])("are told from what belongs to the story: %s", (part) => {
    expect(drawn(`<div>${story}${part}</div>`).length).toBeGreaterThan(1);
  });
});

describe("places", () => {
  it("leads each run back to the file, through an outer text too", () => {
    const file = '{"html":"<p>A \\u201cB\\u201d &amp; C<\\/p>"}';
    const inner = /"html":"(.*)"/.exec(file)?.[1] ?? "";
    const from = file.indexOf(inner);
    const pieces = [...inner.matchAll(/\\u....|\\.|[^\\]+/g)].map(({ 0: raw, index }) => ({
      text: raw.startsWith("\\") ? JSON.parse(`"${raw}"`) : raw,
      start: from + index,
      end: from + index + raw.length,
    }));
    const { blocks } = readMarkup(
      derive(wholeText(file, "a.json"), pieces),
      usual,
      () => undefined,
    );
    const [paragraph] = blocks;
    const runs = paragraph?.type === "paragraph" ? paragraph.inlines : [];
    expect(
      runs.map(
        (run) => run.type === "text" && [run.value, file.slice(run.source.start, run.source.end)],
      ),
    ).toEqual([
      ["A ", "A "],
      ["“", "\\u201c"],
      ["B", "B"],
      ["”", "\\u201d"],
      [" ", " "],
      ["&", "&amp;"],
      [" C", " C"],
    ]);
  });

  it("keeps every run in step with the file or apart from its neighbours", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "a",
            " ",
            "&amp;",
            "<b>",
            "</b>",
            "<p>",
            "\n",
            "é",
            "<br>",
            "&#8217;",
            "<i lang=fr>",
          ),
          { maxLength: 30 },
        ),
        (parts) => {
          const html = parts.join("");
          const visit = (inlines: readonly InlineDraft[]): void => {
            for (const inline of inlines) {
              if ("children" in inline) visit(inline.children);
              else if (
                inline.type === "text" &&
                inline.value.length === inline.source.end - inline.source.start
              )
                expect(html.slice(inline.source.start, inline.source.end).replace(/\s/g, " ")).toBe(
                  inline.value,
                );
            }
          };
          for (const block of read(html).blocks) if ("inlines" in block) visit(block.inlines);
        },
      ),
    );
  });
});

describe("hostile markup", () => {
  it.each([
    ["nesting", "<div>".repeat(100_000)],
    ["tags", "<br>".repeat(400_000)],
  ])("refuses too much %s", (_name, html) => {
    const { blocks, diagnostics } = read(html);
    expect(blocks).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["input/too-complex"]);
  });

  it("bears a flood of attributes and a paragraph of megabytes", () => {
    const flood = Array.from({ length: 50_000 }, (_, index) => `a${index}=1`).join(" ");
    expect(drawn(`<p ${flood}>x</p><p>${"word &amp; ".repeat(300_000)}</p>`)).toHaveLength(2);
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (html) => {
        read(html);
        read(`<table><tr><td>${html}<ul><li>${html}`);
      }),
    );
  });
});
