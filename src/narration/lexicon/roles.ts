import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { SourceSpan } from "../../document/span.ts";
import { type Lexeme, lookupForm } from "./lexicon.ts";

/** A lexeme as a file has it. */
export interface Entry {
  readonly lexeme: Lexeme;
  /** The names of what it is for ("verb"), as they are written; null where it is for any use. */
  readonly role: string | null;
  readonly span: SourceSpan;
}

/**
 * What a file says of each word (PLS 1.0, section 4.4): `role` tells entries for one spelling apart by
 * what the word is in a sentence. Readout does not know that of a word, so one of them has to do for
 * all uses: the entry without a role, else the first. The others are reported and left out.
 */
export function withoutRoles(entries: readonly Entry[], report: Report): readonly Lexeme[] {
  const formOf = ({ lexeme }: Entry) => lookupForm(lexeme.grapheme);
  const settled = new Set(entries.filter(({ role }) => role === null).map(formOf));
  return entries.flatMap((entry) => {
    const { lexeme, role, span } = entry;
    if (role === null) return [lexeme];
    const form = formOf(entry);
    if (!settled.has(form)) {
      settled.add(form);
      return [lexeme];
    }
    const message = `“${lexeme.grapheme}” as “${role}” is not told from other uses of the word`;
    report(diagnose("lexicon/role", message, { span }));
    return [];
  });
}
