import { clock, counted } from "../summary.ts";
import { articleHtml, filesOf } from "./article-html.ts";
import { anchorOf, nameOf, problemList, text } from "./parts.ts";
import type { ReceiptFacts, ReportedArticle, ReportedRun } from "./reported.ts";
import { sheet } from "./sheet.ts";

/**
 * The page of a run: first what needs a human, then each article with its labels and their evidence,
 * what was left out and links to its files. It needs nothing else: no script, no font, no picture.
 *
 * @param link the address of an output, from the page
 * @param receiptOf asked for one article at a time, so that few receipts are in memory
 */
export async function pageOf(
  run: ReportedRun,
  articles: readonly ReportedArticle[],
  link: (output: string) => string,
  receiptOf: (article: ReportedArticle) => Promise<ReceiptFacts | null>,
): Promise<string> {
  const bodies: string[] = [];
  for (const [index, article] of articles.entries()) {
    // Of one that failed all is said where it needs a human.
    if (article.status === "failed") continue;
    bodies.push(articleHtml(article, index, await receiptOf(article), link));
  }
  const title = `Readout: ${verdictOf(run, articles)}`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${text(title)}</title>
<style>
${sheet}</style>
</head>
<body>
<header>
<p class="paper">Readout</p>
<h1>${text(verdictOf(run, articles))}</h1>
<p class="when">${whenOf(run)}</p>
</header>
<main>
${figures(run, articles)}
${filesOf({ outputs: run.outputs, status: run.outcome === "planned" ? "planned" : "converted" }, link)}
${attention(run, articles)}
${index(articles)}
${bodies.join("\n")}
</main>
</body>
</html>
`;
}

function verdictOf(
  { outcome, problems }: ReportedRun,
  articles: readonly ReportedArticle[],
): string {
  if (outcome === "refused") return "Nothing was converted: the run could not begin";
  const failed = articles.filter(({ status }) => status === "failed").length;
  const warned = articles.filter((one) => one.status !== "failed" && hasWarnings(one)).length;
  const broken = problems.some(({ severity }) => severity === "error");
  const parts = [
    outcome === "interrupted" && "the run was interrupted",
    broken && "the run met an error",
    failed > 0 && `${counted(failed, "article")} failed`,
    warned > 0 && `${warned} with warnings`,
  ].filter((part) => part !== false);
  if (parts.length === 0)
    return articles.length === 1
      ? "The article is done"
      : `All ${articles.length} articles are done`;
  const words = parts.join(", ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function whenOf({ started, ended }: ReportedRun): string {
  const day = started.toLocaleString("en-GB", { dateStyle: "full", timeStyle: "short" });
  const took = clock(ended.getTime() - started.getTime());
  return `<time datetime="${started.toISOString()}">${day}</time>, in ${took}`;
}

function figures({ tally }: ReportedRun, articles: readonly ReportedArticle[]): string {
  const of = (status: ReportedArticle["status"]) =>
    articles.filter((article) => article.status === status).length;
  const earlier = articles.map(({ status, summary }) =>
    status === "unchanged" ? (summary?.warnings ?? 0) : 0,
  );
  const warnings = [...tally.warnings.values(), ...earlier].reduce((sum, one) => sum + one, 0);
  const all: readonly (readonly [string, string | number])[] = [
    ["articles", articles.length],
    ["converted", of("converted")],
    ["unchanged", of("unchanged")],
    ["planned", of("planned")],
    ["failed", of("failed")],
    ["warnings", warnings],
    ["pages", tally.pages],
    ["audio", tally.audioMs === 0 ? 0 : clock(tally.audioMs)],
    ["quotes", tally.quotes],
    ["labelled", tally.labelled],
  ];
  const always = new Set(["articles", "failed", "warnings"]);
  const items = all
    .filter(([name, value]) => value !== 0 || always.has(name))
    .map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return `<dl class="figures">\n${items.join("\n")}\n</dl>`;
}

/** What needs a human: what failed first, then warnings by article, then how often each was met. */
function attention(run: ReportedRun, articles: readonly ReportedArticle[]): string {
  const numbered = articles.map((article, index) => ({ article, index }));
  const failed = numbered.filter(({ article }) => article.status === "failed");
  const warned = numbered.filter(
    ({ article }) => article.status !== "failed" && hasWarnings(article),
  );
  const ofRun = run.problems.filter(({ severity }) => severity !== "info");
  const kinds = [...run.tally.warnings].sort(([, a], [, b]) => b - a);
  const parts = [
    ofRun.length > 0 && `<h3>The run as a whole</h3>\n${problemList(ofRun)}`,
    ...failed.map(({ article, index }) => attentionTo(article, index)),
    ...warned.map(({ article, index }) => attentionTo(article, index)),
    kinds.length > 1 && kindsTable(kinds),
  ].filter((part) => part !== false);
  const body = parts.length === 0 ? "<p>Nothing: no error and no warning.</p>" : parts.join("\n");
  return `<section aria-labelledby="attention">\n<h2 id="attention">What needs you</h2>\n${body}\n</section>`;
}

function attentionTo(article: ReportedArticle, index: number): string {
  const { status, problems, summary, input } = article;
  const told = problems.filter(({ severity }) => severity !== "info");
  const failed = status === "failed";
  const name = `<bdi>${text(nameOf(article))}</bdi>`;
  const earlier = `<p>${counted(summary?.warnings ?? 0, "warning")} when it was converted; <code>--force</code> shows them again.</p>`;
  return `<div ${failed ? `class="failed" id="${anchorOf(index)}"` : 'class="warned"'}>
<h3><span class="state">${failed ? "Failed" : "Warning"}</span> ${failed ? name : `<a href="#${anchorOf(index)}">${name}</a>`}</h3>
${article.headline === null ? "" : `<p class="file">${text(input)}</p>\n`}${told.length === 0 ? earlier : problemList(told)}
</div>`;
}

function kindsTable(kinds: readonly (readonly [string, number])[]): string {
  const rows = kinds.map(
    ([code, times]) => `<tr><th scope="row"><code>${text(code)}</code></th><td>${times}</td></tr>`,
  );
  return `<table class="kinds">
<caption>Warnings by kind</caption>
<thead><tr><th scope="col">kind</th><th scope="col">times</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
}

function hasWarnings({ problems, summary, status }: ReportedArticle): boolean {
  if (problems.some(({ severity }) => severity === "warning")) return true;
  return status === "unchanged" && (summary?.warnings ?? 0) > 0;
}

/** All articles at a glance; of a single one the page says everything anyway. */
function index(articles: readonly ReportedArticle[]): string {
  if (articles.length < 2) return "";
  const rows = articles.map((article, at) => {
    const { status, summary } = article;
    const { pages = null, audio = null, quotes = null, labelled = null } = summary ?? {};
    const cells = [status, pages, audio && clock(audio.durationMs), quotes, labelled];
    return `<tr><th scope="row"><a href="#${anchorOf(at)}"><bdi>${text(nameOf(article))}</bdi></a></th>${cells
      .map((cell) => `<td>${cell ?? "–"}</td>`)
      .join("")}</tr>`;
  });
  const heads = ["article", "state", "pages", "audio", "quotes", "labelled"];
  return `<section aria-labelledby="all">
<h2 id="all">All articles</h2>
<div class="wide" role="group" aria-label="Table of all articles" tabindex="0">
<table class="index">
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</div>
</section>`;
}
