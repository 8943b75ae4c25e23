import { visible } from "../../diagnostics/format.ts";
import { escapeHtml } from "../../renderers/html-writer.ts";
import type { ReportedArticle, ReportedProblem } from "./reported.ts";

/** Text from an article or a message: shown, never obeyed. */
export function text(words: string): string {
  return escapeHtml(visible(words.replace(/\s+/g, " ").trim()));
}

/** The name of an article, as the page calls it. */
export function nameOf({ input, headline, place }: ReportedArticle): string {
  if (headline !== null) return headline;
  const file = input === "-" ? "standard input" : input;
  return place !== null && place.of > 1 ? `${file}, article ${place.number}` : file;
}

/** Where an article stands on the page. */
export function anchorOf(index: number): string {
  return `article-${index + 1}`;
}

/** Problems as a list: what, where, and what to do. */
export function problemList(problems: readonly ReportedProblem[]): string {
  const items = problems.map((problem) => {
    const { severity, message, help, excerpt } = problem;
    const lines = excerpt === "" ? "" : `<pre tabindex="0">${escapeHtml(excerpt)}</pre>\n`;
    return `<li class="${severity}">
<p class="what">${marked(message)}</p>
${lines}<p class="help">${marked(help)}</p>
${problemPlace(problem)}
</li>`;
  });
  return `<ul class="problems">\n${items.join("\n")}\n</ul>`;
}

/** A problem's code, and its place where it has one. */
export function problemPlace({ severity, code, place }: ReportedProblem): string {
  const where = place === null ? "" : ` <span class="place">${text(place)}</span>`;
  return `<p class="place"><code>${severity} ${text(code)}</code>${where}</p>`;
}

/** What a message has between backquotes is to be typed as it stands. */
export function marked(message: string): string {
  return text(message).replace(/`([^`]+)`/g, "<code>$1</code>");
}
