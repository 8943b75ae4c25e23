import fc from "fast-check";
import type { RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { matterOf } from "../../../src/readers/markdown/front-matter.ts";
import { parseMarkdown } from "../../../src/readers/markdown/parse-markdown.ts";
import { plainBlocksOf } from "../../../src/readers/markdown/plain-blocks.ts";

const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** What Markdown is made of, marks of blocks and of words, whole and in parts. */
const scraps = fc.constantFrom(
  ..."\\ ` * _ [ ] ( ) < > & ~ @ ! # + - = | : . , ; ? \" ' “ ” ‘ ’ – — 1 2 ^ / $ { } %".split(" "),
  ...[" ", "  ", "   ", "    ", "\t", "\n", "\n\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r"],
  ...["\u00a0", "\u3000", "\0", "\ufeff", "Ferry", "gates", "a", "é", "𝒳", "水"],
  ...["*The gates*", "**shut**", "_Low Ferry_", "__now__", "**", "__", "***", "~~x~~"],
  ...["[the deal](https://a.example/x_y?b=1#c)", '[x](y "z")', "[ferry]", "[^1]", "[^1]: "],
  ...["[ferry]: /x", "![p](q)", '![p](q.jpg "The gates")', "[x] ", "- [ ] ", "- [x] "],
  ...["https://a.example", "www.a.example", "a@b.example", "xmpp:a", "mailto:a@b.c"],
  ...["http", "://", "www", "<https://a.example>", "&amp;", "&#65;", "&x;", "AT&T"],
  ...["```", "~~~", "# ", "## ", "###### ", "####### ", " ##", "> ", "- ", "* ", "+ "],
  ...["1. ", "2) ", "10. ", "---", "***", "===", "+++", "| a | b |", "|-|-|", "-|-", ":-"],
  ...["<b>", "</b>", "<div>", "<!--", "-->", "<script>", "</script>", "<pre>", "<?x", "<!X"],
);

const sentence = fc
  .array(
    fc.constantFrom(
      ..."The gates shut on Monday. “Yes,” she said — R&D 1. - # a*b _c x_y_z *at* **noon**.".split(
        " ",
      ),
      ...["(_Ledger_)", "[Varrin](https://v.example)", "![Gates](g.jpg)"],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((words) => words.join(" "));

const block = fc.oneof(
  sentence,
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n")),
  fc
    .tuple(fc.constantFrom("## ", "> ", "- ", "1. ", "2) ", "    ", "  "), sentence)
    .map(([mark, words]) => mark + words),
  fc
    .tuple(
      fc.constantFrom("- ", "* ", "> ", "  "),
      fc.array(sentence, { minLength: 2, maxLength: 4 }),
    )
    .map(([mark, lines]) => lines.map((line) => mark + line).join("\n")),
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map(numbered),
  fc.constantFrom("---", "***", "* * *", "<hr>"),
  sentence.map((words) => `<figure>${words}</figure>`),
  sentence.map((words) => `| a | ${words} |\n|---|---|\n| b | c |`),
  fc.array(scraps, { maxLength: 8 }).map((parts) => parts.join("")),
);

const article = fc
  .tuple(
    fc.array(block, { maxLength: 6 }),
    fc.constantFrom("\n\n", "\n\n", "\n\n\n", "\r\n\r\n", "\n \n", "\n"),
    fc.constantFrom("", "\n", "\n\n"),
  )
  .map(([blocks, between, end]) => blocks.join(between) + end);

const document = fc.oneof(
  article,
  fc.array(scraps, { maxLength: 30 }).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);

describe("parsing Markdown", () => {
  it("gives the tree of the full parser with every position, whatever is read at sight", async () => {
    await fc.assert(
      fc.asyncProperty(document, async (text) => {
        const whole = wholeTree(text);
        fc.pre(whole !== null);
        expect((await parseMarkdown(text)).children).toEqual(whole);
      }),
      { numRuns: 2_000 },
    );
  });

  it("gives the same behind front matter, which it finds where the full parser does", async () => {
    const fields = fc.constantFrom("title: The gates\n", "", "a: 1\n\nb: [c]\n", "x\r\ny\r\n");
    const fence = fc.constantFrom("---", "+++", "--- ", "----", " ---");
    await fc.assert(
      fc.asyncProperty(fence, fields, fence, document, async (open, inside, close, text) => {
        // What `readable` has taken out before; the parser changes it wherever it stands.
        fc.pre(!/^\ufeff|\0/.test(text));
        const whole = `${open}\n${inside}${close}\n${text}`;
        const extensions = [gfm(), frontmatter(["yaml", "toml"])];
        const mdastExtensions = [gfmFromMarkdown(), frontmatterFromMarkdown(["yaml", "toml"])];
        const { children } = fromMarkdown(whole, { extensions, mdastExtensions });
        const [first] = children;
        const matter = matterOf(whole);
        const isMatter = first && "value" in first && /^(?:yaml|toml)$/.test(first.type);
        expect(matter?.value ?? null).toBe(isMatter ? first.value : null);
        const parsed = await parseMarkdown(whole, matter?.next, matter?.line);
        // Where there is none, the extension has the parser take a quote for a part of the paragraph.
        const rest = isMatter ? children.slice(1) : fromMarkdown(whole, options).children;
        expect(parsed.children).toEqual(rest);
      }),
      { numRuns: 500 },
    );
  });

  it("reads what newsrooms write mostly at sight", () => {
    const text = [
      "# The gates shut",
      "By *Ines Halloran*",
      "The **gates** shut on [Monday](https://ledger.example/gates), R&D said.",
      '![The gates](gates.jpg "The gates at noon.")',
      "> “Nobody asked us,” she said.",
      "- one\n- two",
      "---",
      "The end.",
    ];
    const found = plainBlocksOf(`${text.join("\n\n")}\n`, 0, 1);
    expect(found?.map(({ type }) => type)).toEqual([
      ...["heading", "paragraph", "paragraph", "paragraph", "blockquote", "list"],
      ...["thematicBreak", "paragraph"],
    ]);
  });
});

/** The full parser's; null where a check of its own fails, as for "+\n[x] \". (Its released form has no checks.) */
function wholeTree(text: string): readonly RootContent[] | null {
  try {
    return fromMarkdown(text, options).children;
  } catch (error) {
    if (error instanceof Error && error.name === "Assertion") return null;
    throw error;
  }
}

function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 3}. ${line}`).join("\n");
}
