import { escapeHtml } from "../../renderers/html-writer.ts";
import { counted } from "../summary.ts";
import { anchorOf, marked, nameOf, problemList, problemPlace, text } from "./parts.ts";
import type { ReportedArticle, ReportedProblem, ReportedRun } from "./reported.ts";

/** A kind of problem that more articles than this have is told once for all of them. */
const fewArticles = 3;
/** So many articles are listed at once; more when they are asked for. */
export const listedAtOnce = 10;

interface Numbered {
  readonly article: ReportedArticle;
  readonly index: number;
}

/** One kind of problem, and where it was met. */
interface Kind {
  readonly severity: ReportedProblem["severity"];
  readonly code: string;
  readonly found: readonly (Numbered & { readonly problem: ReportedProblem })[];
}

/**
 * What needs a human: what failed before what has warnings, and of both what few articles have before what
 * many have. What many have is most often one cause (a setting, a feed), and is told once.
 */
export function attention(run: ReportedRun, articles: readonly ReportedArticle[]): string {
  const numbered = articles.map((article, index) => ({ article, index }));
  const kinds = kindsAmong(numbered);
  const common = kinds.filter(({ found }) => articlesOf(found) > fewArticles);
  const commonCodes = new Set(common.map(({ severity, code }) => `${severity} ${code}`));
  const isCommon = ({ severity, code }: ReportedProblem) => commonCodes.has(`${severity} ${code}`);
  const anchored = new Set<number>();
  const single = (each: Numbered): readonly string[] => {
    const told = each.article.problems.filter(
      (problem) => problem.severity !== "info" && !isCommon(problem),
    );
    const isTold = each.article.problems.some(isCommon);
    if (told.length === 0 && isTold) return [];
    return [attentionTo(each, told, anchored)];
  };
  const earlier = numbered.filter(({ article }) => hasEarlierWarnings(article));
  const manyEarlier = earlier.length > fewArticles ? earlier : [];
  const failed = numbered.filter(({ article }) => article.status === "failed");
  const warned = numbered.filter(
    ({ article }) =>
      article.status !== "failed" &&
      hasWarnings(article) &&
      !(manyEarlier.length > 0 && hasEarlierWarnings(article)),
  );
  const ofKind = (severity: Kind["severity"]) =>
    common.filter((kind) => kind.severity === severity).map((kind) => kindHtml(kind, anchored));
  const ofRun = run.problems.filter(({ severity }) => severity !== "info");
  const counts = [...run.tally.warnings].sort(([, a], [, b]) => b - a);
  const parts = [
    ofRun.length > 0 && `<h3>The run as a whole</h3>\n${problemList(ofRun)}`,
    ...failed.flatMap(single),
    ...ofKind("error"),
    ...warned.flatMap(single),
    ...ofKind("warning"),
    manyEarlier.length > 0 && earlierHtml(manyEarlier),
    counts.length > 1 && countsTable(counts),
  ].filter((part) => part !== false);
  const body = parts.length === 0 ? "<p>Nothing: no error and no warning.</p>" : parts.join("\n");
  return `<section aria-labelledby="attention">\n<h2 id="attention">What needs you</h2>\n${body}\n</section>`;
}

export function hasWarnings(article: ReportedArticle): boolean {
  return (
    article.problems.some(({ severity }) => severity === "warning") || hasEarlierWarnings(article)
  );
}

function hasEarlierWarnings({ status, summary }: ReportedArticle): boolean {
  return status === "unchanged" && (summary?.warnings ?? 0) > 0;
}

/** Errors and warnings by kind, those that the fewest articles have first. */
function kindsAmong(articles: readonly Numbered[]): readonly Kind[] {
  const kinds = new Map<string, Kind & { readonly found: Kind["found"][number][] }>();
  for (const each of articles) {
    for (const problem of each.article.problems) {
      const { severity, code } = problem;
      if (severity === "info") continue;
      const key = `${severity} ${code}`;
      const kind = kinds.get(key) ?? { severity, code, found: [] };
      kind.found.push({ ...each, problem });
      kinds.set(key, kind);
    }
  }
  return [...kinds.values()].sort((a, b) => articlesOf(a.found) - articlesOf(b.found));
}

function articlesOf(found: Kind["found"]): number {
  return new Set(found.map(({ index }) => index)).size;
}

/** One article with what only it, or few others, have. */
function attentionTo(
  { article, index }: Numbered,
  told: readonly ReportedProblem[],
  anchored: Set<number>,
): string {
  const { status, summary, input, headline } = article;
  const failed = status === "failed";
  const name = `<bdi>${text(nameOf(article))}</bdi>`;
  const earlier = `<p>${counted(summary?.warnings ?? 0, "warning")} when it was converted; <code>--force</code> shows them again.</p>`;
  return `<div ${failed ? `class="failed"${anchorFor(index, anchored)}` : 'class="warned"'}>
<h3><span class="state">${failed ? "Failed" : "Warning"}</span> ${failed ? name : `<a href="#${anchorOf(index)}">${name}</a>`}</h3>
${headline === null ? "" : `<p class="file">${text(input)}</p>\n`}${told.length === 0 && !failed ? earlier : problemList(told)}
</div>`;
}

/** A failed article stands on the page where it is first told of. */
function anchorFor(index: number, anchored: Set<number>): string {
  if (anchored.has(index)) return "";
  anchored.add(index);
  return ` id="${anchorOf(index)}"`;
}

/** A problem of many articles: what it is and what to do once, then where it was met. */
function kindHtml({ severity, code, found }: Kind, anchored: Set<number>): string {
  const [first] = found;
  if (first === undefined) return "";
  const failed = severity === "error";
  const messages = [...new Set(found.map(({ problem }) => problem.message))];
  const isOne = messages.length === 1;
  // The shortest has the least of its own article in it.
  const [example = ""] = messages.toSorted((a, b) => a.length - b.length);
  const helps = new Set(found.map(({ problem }) => problem.help));
  const number = articlesOf(found);
  const what = isOne ? marked(example) : `<code>${text(code)}</code>, such as: ${marked(example)}`;
  const items = found.map(({ article, index, problem }) => {
    const name = `<bdi>${text(nameOf(article))}</bdi>`;
    const isFailed = article.status === "failed";
    const anchor = failed && isFailed ? anchorFor(index, anchored) : "";
    const shown = anchor === "" ? `<a href="#${anchorOf(index)}">${name}</a>` : name;
    const own = [
      !isOne && `<p class="what">${marked(problem.message)}</p>`,
      problem.excerpt !== "" && `<pre tabindex="0">${escapeHtml(problem.excerpt)}</pre>`,
      helps.size > 1 && `<p class="help">${marked(problem.help)}</p>`,
      (article.headline !== null || problem.place !== article.input) && problemPlace(problem),
    ].filter((part) => part !== false);
    return `<li${anchor}>${shown}\n${own.join("\n")}</li>`;
  });
  return `<div class="${failed ? "failed" : "warned"}">
<h3><span class="state">${failed ? "Failed" : "Warning"}</span> ${what}</h3>
${helps.size === 1 ? `<p class="help">${marked(first.problem.help)}</p>\n` : ""}${unfolding(
  counted(number, "article"),
  `<ul class="places">\n${items.join("\n")}\n</ul>`,
  failed || number <= listedAtOnce,
)}
</div>`;
}

function earlierHtml(articles: readonly Numbered[]): string {
  const items = articles.map(
    ({ article, index }) =>
      `<li><a href="#${anchorOf(index)}"><bdi>${text(nameOf(article))}</bdi></a> · ${article.summary?.warnings ?? 0}</li>`,
  );
  return `<div class="warned">
<h3><span class="state">Warning</span> when they were converted, in an earlier run</h3>
<p class="help"><code>--force</code> shows them again.</p>
${unfolding(counted(articles.length, "article"), `<ul class="places">\n${items.join("\n")}\n</ul>`, articles.length <= listedAtOnce)}
</div>`;
}

/** A list that is shown at once only where it is short, or must be seen. */
export function unfolding(summary: string, body: string, open: boolean): string {
  return `<details${open ? " open" : ""}><summary>${summary}</summary>\n${body}\n</details>`;
}

function countsTable(counts: readonly (readonly [string, number])[]): string {
  const rows = counts.map(
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
