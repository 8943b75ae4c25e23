import { textDraft } from "../../document/compose.ts";
import type { Body } from "../conventions/body.ts";
import { type SourceText, spanOf } from "../source-text.ts";
import { type LinkedData, textOf } from "./json-ld.ts";

/** Fewer letters than this are a summary. */
const shortestBody = 200;

/**
 * The text of an article as its JSON-LD has it: for pages that a script fills only in the reader's
 * browser. Null where there is none, or less than four times what the page itself shows.
 */
export function toldBody(
  { article, element }: LinkedData,
  shown: number,
  source: SourceText,
): Body | null {
  const told = article?.["articleBody"];
  if (typeof told !== "string" || element === null) return null;
  const paragraphs = told
    .replace(/<\/?(?:p|div|br|h[1-6]|li|blockquote)(?:\s[^>]*)?\/?>/gi, "\n")
    .split(/\n+/)
    .map(textOf)
    .filter((paragraph) => paragraph !== "");
  const letters = paragraphs.join("").replace(/\s+/g, "").length;
  if (letters < shortestBody || letters < shown * 4) return null;
  const span = spanOf(source, element.start, element.end);
  const blocks = paragraphs.map((paragraph) => ({
    type: "paragraph" as const,
    inlines: [textDraft(paragraph, span)],
    source: span,
  }));
  return { blocks, omitted: [] };
}
