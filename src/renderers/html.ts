import type { AnnotatedArticle } from "../document/article.ts";
import { escapeHtml, writeHtml } from "./html-writer.ts";
import type { Renderer } from "./renderer.ts";

/** One page that needs nothing else: no script, no picture, no font from elsewhere. */
export const html: Renderer = {
  name: "html",
  description: "one accessible page, with the labels of translated quotes",
  mediaType: "text/html",
  medium: "article",
  render: async (edition) => {
    const { html: text, notes } = writeHtml(edition.dressed().children);
    const page = pageOf(edition.article, edition.title, text, notes);
    return { bytes: new TextEncoder().encode(page), facts: { notes: notes.length } };
  },
};

function pageOf(
  { metadata }: AnnotatedArticle,
  title: string,
  text: string,
  notes: readonly string[],
): string {
  const { language, bylines, published, canonical, source } = metadata;
  const meta = (name: string, content: string | null) =>
    content === null ? "" : `<meta name="${name}" content="${escapeHtml(content)}">\n`;
  const isAddress = canonical !== null && /^https?:/i.test(canonical);
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${bylines.map((name) => meta("author", name)).join("")}${meta("date", published)}${meta("publisher", source)}${
  isAddress ? `<link rel="canonical" href="${escapeHtml(canonical)}">\n` : ""
}<style>
${sheet}</style>
</head>
<body>
<main>
<article>
${text}${notes.length === 0 ? "" : `<hr>\n<ol class="notes">\n${notes.join("\n")}\n</ol>\n`}</article>
</main>
</body>
</html>
`;
}

/** Text is read from the right in the languages of these scripts. */
function directionOf(language: string): "ltr" | "rtl" {
  return /^(?:ar|he|fa|ur|ps|yi|dv|ug|sd|ckb)\b/.test(language) ? "rtl" : "ltr";
}

const sheet = `body { font: 1.125rem/1.6 Georgia, serif; color: #1a1a1a; background: #fff; margin: 0 1rem; }
main { max-width: 38rem; margin: 2rem auto; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; }
.kicker, .label, .byline, .credit, figcaption, .notes, .colophon { font-family: system-ui, sans-serif; font-size: 0.85em; }
.standfirst { font-size: 1.2em; }
.label { font-weight: 600; }
blockquote { margin: 1em 0; border-inline-start: 3px solid #595959; padding-inline-start: 1em; }
table { border-collapse: collapse; }
th, td { text-align: start; padding: 0.25em 0.75em 0.25em 0; border-bottom: 1px solid #767676; }
a { color: #0b4f9e; }
@media (prefers-color-scheme: dark) { body { color: #f0f0f0; background: #121212; } a { color: #9ecbff; } }
`;
