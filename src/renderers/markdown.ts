import type { AnnotatedArticle, Block, Inline, ListItem, TableRow } from "../document/article.ts";
import { declarationMarker, declarationWords } from "../document/declaration-words.ts";
import { textOf } from "../document/walk.ts";
import { escapeHtml } from "./html-writer.ts";
import type { Renderer } from "./renderer.ts";

/** The article in Markdown, what is known of it in front matter. */
export const markdown: Renderer = {
  name: "md",
  description: "the article in Markdown (GFM) with YAML front matter",
  mediaType: "text/markdown",
  medium: "article",
  render: async ({ article }) => {
    const text = `${frontMatter(article)}\n${blocksAsMarkdown(article.blocks)}\n`;
    return { bytes: new TextEncoder().encode(text), facts: {} };
  },
};

function frontMatter(article: AnnotatedArticle): string {
  const { metadata } = article;
  const entries: Readonly<Record<string, string | readonly string[] | null>> = {
    title: textOf(article, "headline"),
    kicker: textOf(article, "kicker"),
    standfirst: textOf(article, "standfirst"),
    authors: metadata.bylines.length > 0 ? metadata.bylines : null,
    dateline: textOf(article, "dateline"),
    date: metadata.published,
    modified: metadata.modified,
    lang: metadata.language,
    source: metadata.source,
    rights: metadata.rights,
    canonical: metadata.canonical,
    translated: metadata.translated ? declarationWords(metadata.translated) : null,
  };
  // JSON strings are YAML strings, whatever they hold.
  const lines = Object.entries(entries).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  return `---\n${lines.join("\n")}\n---\n`;
}

function blocksAsMarkdown(blocks: readonly Block[]): string {
  return blocks.map(blockAsMarkdown).filter(Boolean).join("\n\n");
}

function blockAsMarkdown(block: Block): string {
  switch (block.type) {
    // In the front matter.
    case "kicker":
    case "headline":
    case "standfirst":
    case "byline":
    case "dateline":
      return "";
    case "heading":
      return `${"#".repeat(block.level)} ${line(block.inlines)}`;
    case "paragraph":
    case "note":
      return paragraph(block.inlines);
    case "blockquote":
      return prefixed(blocksAsMarkdown(block.children), "> ");
    case "pullquote":
      return prefixed(paragraph(block.inlines), "> ");
    case "list":
      return block.items
        .map((item, index) => itemAsMarkdown(item, block.ordered, index))
        .join("\n");
    case "figure":
      return figure(block);
    case "table":
      return table(block.caption, block.rows);
    case "footnote":
      return `[^${label(block.label)}]: ${line(block.inlines)}`;
    case "break":
      return "* * *";
  }
}

function itemAsMarkdown({ children }: ListItem, ordered: boolean, index: number): string {
  const mark = ordered ? `${index + 1}. ` : "- ";
  const text = blocksAsMarkdown(children);
  return mark + prefixed(text, " ".repeat(mark.length)).slice(mark.length);
}

function figure({ alt, image, caption, credit }: Block & { readonly type: "figure" }): string {
  const words = [line(caption), credit === null ? "" : escaped(credit)].filter(Boolean).join(" ");
  const picture = `![${escaped(alt ?? "")}](<${image.replace(/[<>\n\\]/g, encodeURIComponent)}>)`;
  return words === "" ? picture : `${picture}\n*${words.replaceAll("*", "")}*`;
}

function table(caption: readonly Inline[], rows: readonly TableRow[]): string {
  const cells = rows.map((row) =>
    row.cells.map(({ inlines }) => line(inlines).replaceAll("|", "\\|")),
  );
  const [first = [], ...rest] = cells;
  const lines = [first, first.map(() => "---"), ...rest].map((row) => `| ${row.join(" | ")} |`);
  const words = line(caption);
  return words === "" ? lines.join("\n") : `${words}\n\n${lines.join("\n")}`;
}

function paragraph(inlines: readonly Inline[]): string {
  // What a line may begin with and would mean something there.
  return write(inlines).replace(/^(\s*)([-+=~#]|\d+[.)])/gm, (_all, blank, mark) =>
    /\d/.test(mark) ? `${blank}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${blank}\\${mark}`,
  );
}

/** On one line, as headings and cells need it. */
function line(inlines: readonly Inline[]): string {
  return write(inlines).replace(/\\?\n/g, " ");
}

function write(inlines: readonly Inline[]): string {
  return inlines.map(inlineAsMarkdown).join("");
}

function inlineAsMarkdown(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return escaped(inline.value);
    case "emphasis":
      return marked(write(inline.children), "*");
    case "strong":
      return marked(write(inline.children), "**");
    case "link":
      return `[${write(inline.children)}](<${inline.href.replace(/[<>\n\\]/g, encodeURIComponent)}>)`;
    case "foreign":
      return write(inline.children);
    case "declared":
      return declared(inline);
    case "line-break":
      return "\\\n";
    case "footnote-reference":
      return `[^${label(inline.label)}]`;
  }
}

/** Around words in the HTML that Markdown may hold; by itself as the marker that stands behind a quote. */
function declared(inline: Inline & { readonly type: "declared" }): string {
  const said = declarationWords(inline);
  if (inline.children.length > 0)
    return `<span data-translated="${escapeHtml(said)}">${write(inline.children)}</span>`;
  // The blank before it was taken with it.
  return ` ${declarationMarker(said)}`;
}

/** Marks touch words: blanks stand outside. */
function marked(text: string, mark: string): string {
  const [, before = "", words = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return words === "" ? text : `${before}${mark}${words}${mark}${after}`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&|~]/g, "\\$&").replace(/\n/g, " ");
}

function label(text: string): string {
  return text.replace(/[^\p{L}\p{N}-]/gu, "") || "note";
}

function prefixed(text: string, prefix: string): string {
  return text
    .split("\n")
    .map((each) => (each === "" ? prefix.trimEnd() : prefix + each))
    .join("\n");
}
