import { clock, counted } from "../summary.ts";
import { articleHtml, filesOf } from "./article-html.ts";
import { attention, hasWarnings, listedAtOnce, unfolding } from "./attention.ts";
import { anchorOf, nameOf, text } from "./parts.ts";
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
${labelled(articles)}
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

/** Where there are labels to check among many articles. */
function labelled(articles: readonly ReportedArticle[]): string {
  const items = articles.flatMap((article, at) => {
    const count = article.summary?.labelled ?? 0;
    if (count === 0 || article.status === "failed") return [];
    return `<li><a href="#${anchorOf(at)}"><bdi>${text(nameOf(article))}</bdi></a> · ${counted(count, "quote")}</li>`;
  });
  if (items.length === 0 || articles.length < 2) return "";
  const list = `<ul class="places">\n${items.join("\n")}\n</ul>`;
  return `<section aria-labelledby="labelled">
<h2 id="labelled">Labelled as translated</h2>
${unfolding(counted(items.length, "article"), list, items.length <= listedAtOnce)}
</section>`;
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
