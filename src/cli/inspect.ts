import { styleText } from "node:util";
import { hasErrors } from "../diagnostics/diagnostic.ts";
import { visible } from "../diagnostics/format.ts";
import type { Quote } from "../document/annotations.ts";
import type { AnnotatedArticle } from "../document/article.ts";
import { slice, type TextRange } from "../document/span.ts";
import { nodeHost } from "../host/node-host.ts";
import { readArticles } from "../pipeline/read-articles.ts";
import { settingsOf } from "../pipeline/settings.ts";
import { inspectionOf } from "../renderers/inspection.ts";
import { exitCode } from "./exit-code.ts";
import type { CommandOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** `readout inspect <input>`: the article as Readout understood it, for people or as JSON. */
export async function inspectCommand(
  file: string,
  options: CommandOptions,
  terminal: Terminal,
): Promise<number> {
  const settings = settingsOf({
    ...(options.lang === undefined ? {} : { lang: options.lang }),
    ...(options.from === undefined ? {} : { from: options.from }),
  });
  const { articles, diagnostics, sources } = await readArticles(file, settings, nodeHost);
  for (const article of articles) {
    if (terminal.json) terminal.record(inspectionOf(article, diagnostics));
    else for (const line of pictured(article, terminal.colorOut)) terminal.say(line);
  }
  if (!terminal.json || articles.length === 0) {
    const texts = diagnostics.length === 0 ? {} : sources();
    for (const problem of diagnostics) terminal.message(problem, texts);
  }
  return hasErrors(diagnostics) || articles.length === 0 ? exitCode.failed : exitCode.done;
}

type Style = Parameters<typeof styleText>[0];

/** One colour a speaker, in order of first quote; the labels say the same in words. */
const speakerColors = ["cyan", "yellow", "magenta", "green", "blue", "red"] as const;

/** The article with its quotes coloured and labelled, then each quote with what proves it. */
function* pictured(article: AnnotatedArticle, color: boolean): Generator<string> {
  const paint = (style: Style, text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const { speakers, quotes } = article.annotations;
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const colorOf = (quote: Quote): Style => {
    if (quote.kind === "term") return "dim";
    const index = speakers.findIndex(({ id }) => id === quote.speaker);
    return speakerColors[index % speakerColors.length] ?? "bold";
  };

  for (const block of article.blocks) {
    if (block.type === "break") continue;
    const text = paragraphWithQuotes(article, block.range, (quote, words) =>
      paint(colorOf(quote), words),
    );
    yield `${paint("dim", block.type.padEnd(10))} ${block.type === "headline" ? paint("bold", text) : text}`;
    yield "";
  }
  for (const quote of quotes) {
    const who =
      quote.kind === "term"
        ? "term, nobody's speech"
        : (names.get(quote.speaker ?? "") ?? "speaker not named");
    const through =
      quote.mention && quote.mention.text !== who ? ` (“${visible(quote.mention.text)}”)` : "";
    const from = quote.citedFrom ? `, from ${visible(quote.citedFrom.text)}` : "";
    yield `${paint("bold", quote.id)} ${paint(colorOf(quote), visible(who))}${through}${from}`;
    yield `   “${visible(shortened(slice(article.text, quote.parts[0].inner)))}”`;
    yield `   ${labelLine(quote)}`;
  }
}

/** The words that an editor signs: how the quote is labelled and what in the article says so. */
function labelLine({ translation }: Quote): string {
  if (translation.status === "none") return "translation: none stated";
  const details = [
    translation.status,
    translation.originalLanguage && `from ${translation.originalLanguage}`,
    translation.translator && `by ${visible(translation.translator)}`,
  ].filter(Boolean);
  const proof = translation.evidence
    .map(({ text, rule }) => `“${visible(text)}” [${rule}]`)
    .join("; ");
  return `translation: ${details.join(", ")}: ${proof}`;
}

/** A block's text in which each quote carries its number and its colour. */
function paragraphWithQuotes(
  article: AnnotatedArticle,
  range: TextRange,
  paintQuote: (quote: Quote, words: string) => string,
): string {
  let text = "";
  let at = range.start;
  for (const quote of article.annotations.quotes) {
    for (const { outer } of quote.parts) {
      if (outer.start < at || outer.end > range.end) continue;
      text += visible(article.text.slice(at, outer.start));
      text += `${paintQuote(quote, visible(slice(article.text, outer)))}[${quote.id}]`;
      at = outer.end;
    }
  }
  return text + visible(article.text.slice(at, range.end));
}

function shortened(text: string): string {
  return text.length <= 72 ? text : `${text.slice(0, 69)}…`;
}
