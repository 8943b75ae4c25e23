import type { SourceSpan } from "../document/span.ts";
import { type Code, catalog, type Severity } from "./catalog.ts";

/** One problem, as data. Made by `diagnose` alone. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** What is wrong, with the words or the value at fault: a clause in lower case, without a full stop. */
  readonly message: string;
  /** What the user can do about it. */
  readonly help: string;
  /** Where, if it has a place. */
  readonly span: SourceSpan | null;
}

/** How a layer hands on what it found wrong while it carries on. */
export type Report = (diagnostic: Diagnostic) => void;

/** Makes a diagnostic; severity and help come from the catalog unless `help` is given. */
export function diagnose(
  code: Code,
  message: string,
  place: { readonly span?: SourceSpan | null; readonly help?: string } = {},
): Diagnostic {
  const entry = catalog[code];
  return {
    code,
    severity: entry.severity,
    message,
    help: place.help ?? entry.help,
    span: place.span ?? null,
  };
}

/** Whether the article that these belong to has failed. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
