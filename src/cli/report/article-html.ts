import { basename, extname } from "node:path";
import { clock, counted } from "../summary.ts";
import { anchorOf, nameOf, problemList, text } from "./parts.ts";
import type { ReceiptFacts, ReportedArticle } from "./reported.ts";

type LabelledQuote = ReceiptFacts["quotes"][number];

/** A quote longer than this is cut: the page proves labels, the edition has the words. */
const longestQuote = 280;

/** What a web page surrounds an article with is most of such a list: a longer one is shown when asked for. */
const leftOutAtOnce = 5;

/** One article of the report page. */
export function articleHtml(
  article: ReportedArticle,
  index: number,
  receipt: ReceiptFacts | null,
  link: (output: string) => string,
): string {
  const labelled = receipt?.quotes.filter(isLabelled) ?? [];
  const notes = article.problems.filter(
    // What was left out is listed from the receipt.
    ({ severity, code }) => severity === "info" && (receipt === null || code !== "input/left-out"),
  );
  const anchor = anchorOf(index);
  return [
    `<article id="${anchor}" aria-labelledby="${anchor}-name">`,
    `<h2 id="${anchor}-name"><bdi>${text(nameOf(article))}</bdi></h2>`,
    `<p class="facts">${factsOf(article)}</p>`,
    filesOf(article, link),
    labelled.length === 0 ? "" : labelsOf(labelled, receipt?.speakers ?? []),
    receipt && receipt.leftOut.length > 0 ? leftOut(receipt) : "",
    notes.length === 0 ? "" : `<h3>Notes</h3>\n${problemList(notes)}`,
    "</article>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function isLabelled({ labelPrinted, labelSpoken }: LabelledQuote): boolean {
  return Boolean(labelPrinted ?? labelSpoken);
}

function factsOf({ input, status, reasons, summary }: ReportedArticle): string {
  const { pages = null, audio = null, quotes = 0, labelled = 0 } = summary ?? {};
  const why = reasons.length > 0 ? ` (${reasons.join(", ")})` : "";
  const parts = [
    `<span class="file">${text(input)}</span>`,
    status === "unchanged" ? "skipped, unchanged" : `${status}${why}`,
    pages !== null && counted(pages, "page"),
    audio !== null && `${clock(audio.durationMs)} of audio`,
    summary !== null && `${counted(quotes, "quote")}, ${labelled} labelled as translated`,
  ];
  return parts.filter((part) => part !== false).join(" · ");
}

/** Links to files; of what is only planned, their names. */
export function filesOf(
  { outputs, status }: Pick<ReportedArticle, "outputs" | "status">,
  link: (output: string) => string,
): string {
  if (outputs.length === 0) return "";
  const items = outputs.map((output) => {
    const name = text(basename(output));
    return `<li>${status === "planned" ? name : `<a href="${link(output)}" class="${extname(output).slice(1)}">${name}</a>`}</li>`;
  });
  return `<ul class="files">\n${items.join("\n")}\n</ul>`;
}

function labelsOf(quotes: readonly LabelledQuote[], speakers: ReceiptFacts["speakers"]): string {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const items = quotes.map((quote) => {
    const { translation, labelPrinted, labelSpoken } = quote;
    const speaker = names.get(quote.speaker ?? "") ?? quote.mention?.text ?? null;
    const proof = translation.evidence.map((one) => `<q>${text(one.text)}</q>`).join(", ");
    return `<li>
<blockquote><p dir="auto">${text(shortened(quote.text))}</p></blockquote>
<p>${speaker === null ? "" : `<bdi class="speaker">${text(speaker)}</bdi> · `}${text(originOf(translation))}${proof === "" ? "" : `: ${proof}`}</p>
<p class="label">${labelWords(labelPrinted, labelSpoken)}</p>
</li>`;
  });
  return `<h3>Labelled as translated</h3>\n<ul class="labels">\n${items.join("\n")}\n</ul>`;
}

function labelWords(printed: string | null, spoken: string | null): string {
  const parts = [
    printed !== null && `printed <q>${text(printed)}</q>`,
    spoken !== null && `spoken <q>${text(spoken)}</q>`,
  ];
  return parts.filter((part) => part !== false).join(" · ");
}

function originOf({ status, originalLanguage, translator }: LabelledQuote["translation"]): string {
  const from = originalLanguage === null ? "" : ` from ${languageName(originalLanguage)}`;
  return `${status}${from}${translator === null ? "" : ` by ${translator}`}`;
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
  } catch {
    // A tag that ICU does not take: an editor's own.
    return tag;
  }
}

function leftOut({ leftOut: stretches }: ReceiptFacts): string {
  const places = { print: "from the page", speech: "from the voice", input: "by the reader" };
  const items = stretches.map(({ where, why, text: words = "" }) => {
    // The reader's reasons quote the words themselves.
    const shown = words === "" || where === "input" ? "" : ` <q>${text(shortened(words))}</q>`;
    return `<li>${places[where]}: ${text(shortened(why))}${shown}</li>`;
  });
  const list = `<ul class="left-out">\n${items.join("\n")}\n</ul>`;
  if (items.length <= leftOutAtOnce) return `<h3>Left out</h3>\n${list}`;
  return `<h3>Left out</h3>\n<details><summary>${counted(items.length, "passage")}</summary>\n${list}\n</details>`;
}

function shortened(words: string): string {
  return words.length <= longestQuote ? words : `${words.slice(0, longestQuote - 1)}…`;
}
