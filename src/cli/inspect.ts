import { styleText } from "node:util";
import { hasErrors } from "../diagnostics/diagnostic.ts";
import { visible } from "../diagnostics/format.ts";
import { nodeHost } from "../host/node-host.ts";
import { type Explanation, explain } from "../pipeline/explain.ts";
import { inspectionsOf } from "../pipeline/inspections.ts";
import { type ReadArticles, readArticles } from "../pipeline/read-articles.ts";
import { settingsOf } from "../pipeline/settings.ts";
import { exitCode } from "./exit-code.ts";
import { type CommandOptions, unreadable } from "./options.ts";
import { type PaintText, pictured } from "./picture.ts";
import type { Terminal } from "./terminal.ts";
import { wrapped } from "./wrap.ts";

/** `readout inspect <input>`: the article as Readout understood it, for people or as JSON. */
export async function inspectCommand(
  file: string,
  options: CommandOptions,
  terminal: Terminal,
): Promise<number> {
  const refusal = unreadable(options);
  if (refusal) return terminal.refuse(refusal.code, refusal.message, refusal.help);
  const settings = settingsOf({
    ...(options.lang === undefined ? {} : { lang: options.lang }),
    ...(options.from === undefined ? {} : { from: options.from }),
    allowEmbargoed: options.allowEmbargoed === true,
  });
  const read = await readArticles(file, settings, nodeHost);
  const { articles, diagnostics, sources } = read;
  const paint: PaintText = (style, text) =>
    terminal.colorOut ? styleText(style, text, { validateStream: false }) : text;
  const texts = diagnostics.length === 0 ? {} : sources();
  if (options.why !== undefined && articles.length > 0) {
    if (!tellWhy(options.why, file, read, terminal, paint))
      return refuseId(options.why, read, terminal);
  } else {
    for (const inspection of terminal.json ? inspectionsOf(read) : []) terminal.record(inspection);
    for (const [index, article] of terminal.json ? [] : articles.entries()) {
      if (index > 0) terminal.say("");
      for (const line of pictured(article, terminal.width, paint)) terminal.show(line);
    }
  }
  if (!terminal.json || articles.length === 0) {
    for (const problem of diagnostics) terminal.message(problem, texts);
  }
  return hasErrors(diagnostics) || articles.length === 0 ? exitCode.failed : exitCode.done;
}

/** Explains the quote; false where no article has it. */
function tellWhy(
  id: string,
  file: string,
  { articles, found, sources }: ReadArticles,
  terminal: Terminal,
  paint: PaintText,
): boolean {
  const source = sources()[file] ?? null;
  for (const [index, article] of articles.entries()) {
    const explanation = explain(id, article, found[index] ?? article, source);
    if (explanation === null) continue;
    if (terminal.json) terminal.record({ readout: 1, ...explanation });
    else
      for (const line of explained(explanation, file, terminal.width, paint)) terminal.show(line);
    return true;
  }
  return false;
}

/** Columns of the names of claims, with the space after them. */
const gutter = 13;

function* explained(
  { id, words, place, claims }: Explanation,
  file: string,
  width: number,
  paint: PaintText,
): Generator<string> {
  const lead = (label: string) => label.padEnd(gutter);
  const bold = ([first = "", ...rest]: readonly string[], label: string) => [
    paint("bold", label) + first.slice(label.length),
    ...rest,
  ];
  yield* bold(wrapped(lead(id), `“${visible(words)}”`, width), id);
  if (place) yield `${lead("")}${visible(file)}:${place.line}:${place.column}`;
  for (const { about, says, found, proof } of claims) {
    yield* bold(wrapped(lead(about), visible(says), width), about);
    if (found !== null) yield* wrapped(lead(""), `Readout had found: ${visible(found)}`, width);
    for (const { text, place: at, rule, because, named } of proof) {
      const where = placed(at);
      // The words of the quote itself stand above.
      const shown = about === "kind" && at ? "" : `“${visible(text)}”${where}, `;
      const last = named
        ? ` Named last before: “${visible(named.text)}”${placed(named.place)}.`
        : "";
      yield* wrapped(lead(""), `${shown}${rule}: ${because}${last}`, width);
    }
  }
}

function placed(at: { readonly line: number; readonly column: number } | null): string {
  return at ? ` at ${at.line}:${at.column}` : "";
}

function refuseId(id: string, { articles }: ReadArticles, terminal: Terminal): number {
  const ids = articles.flatMap(({ annotations }) => annotations.quotes.map((quote) => quote.id));
  const [first, last] = [ids[0], ids.at(-1)];
  const there =
    first === undefined
      ? "the article has no quotes"
      : ids.length <= 20
        ? `there are ${ids.join(", ")}`
        : `there are ${first} to ${last}`;
  return terminal.refuse("options/unknown-quote", `no quote “${id}”: ${there}`);
}
