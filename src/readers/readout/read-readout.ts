import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import { type Article, nothingKnown, type PublishingStatus } from "../../document/article.ts";
import { type BlockDraft, composeArticle } from "../../document/compose.ts";
import { languageTag } from "../../document/language-tag.ts";
import type { Fields } from "../json/fields.ts";
import { openJson } from "../json/items.ts";
import type { Input, ReadOptions } from "../reader.ts";
import { Rebuilder } from "./rebuild.ts";

/** Reads articles that Readout wrote. Spans point into this file, which the text now comes from. */
export function readReadout(
  input: Input,
  options: ReadOptions,
  report: Report,
): readonly Article[] {
  const file = openJson(input, report);
  if (file === null) return [];
  return file.objects.flatMap((object) => {
    const source = file.objects.length === 1 ? file.span : object.span;
    return readObject(object, source, options, report) ?? [];
  });
}

function readObject(
  object: Fields,
  source: Article["source"],
  options: ReadOptions,
  report: Report,
): Article | null {
  const text = object.text("text");
  const rebuilder = text && new Rebuilder(text, report);
  const blocks: readonly BlockDraft[] = rebuilder?.blocksOf(object.objects("blocks")) ?? [];
  if (blocks.length === 0) {
    report(diagnose("input/no-body", "there are no blocks with a text in it", { span: source }));
    return null;
  }
  const status = object.string("status");
  return composeArticle({
    metadata: {
      ...nothingKnown,
      language: options.language ?? languageTag(object.string("language") ?? "") ?? "en",
      bylines: object.strings("bylines"),
      published: object.string("published"),
      modified: object.string("modified"),
      source: object.string("source"),
      canonical: object.string("canonical"),
      rights: object.string("rights"),
      embargo: object.string("embargo"),
      status: isStatus(status) ? status : "usable",
    },
    blocks,
    source,
  });
}

function isStatus(text: string | null): text is PublishingStatus {
  return text === "usable" || text === "withheld" || text === "canceled";
}
