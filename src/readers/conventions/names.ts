import { type InlineDraft, textDraft } from "../../document/compose.ts";
import type { SourceSpan } from "../../document/span.ts";
import type { SourceText } from "../source-text.ts";
import { plainInlines } from "./drafts.ts";

/** The writers of an item as it lists them, each in a field of its own. */
export interface Writers {
  /** The line to read: the names one after the other. Nothing is added that the item does not say. */
  readonly byline: readonly InlineDraft[];
  readonly names: readonly string[];
}

/** The writers from their names; what is an address or a login is no name. */
export function writersOf(texts: readonly SourceText[]): Writers {
  const byline: InlineDraft[] = [];
  const names: string[] = [];
  for (const text of texts) {
    const inlines = plainInlines(text);
    const name = text.text.replace(/\s+/g, " ").trim();
    if (!isName(name) || names.includes(name)) continue;
    if (names.length > 0) byline.push(textDraft(", ", startOf(inlines)));
    byline.push(...inlines);
    names.push(name);
  }
  return { byline, names };
}

/** A person or an organisation, and no "mlindqvist" or "desk@example.org". */
export function isName(text: string): boolean {
  return (
    text.length <= 100 && /\p{L}/u.test(text) && !/[@/\\]|https?:/.test(text) && !isLogin(text)
  );
}

function isLogin(text: string): boolean {
  return /^[a-z0-9._-]+$/.test(text) || /^(?:admin|administrator|editor|webmaster)$/i.test(text);
}

function startOf(inlines: readonly InlineDraft[]): SourceSpan {
  const [first] = inlines;
  if (!first) throw new Error("a name has no text");
  return { ...first.source, end: first.source.start };
}
