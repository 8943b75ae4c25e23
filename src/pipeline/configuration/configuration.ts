import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { SourceSpan } from "../../document/span.ts";
import type { OptionName } from "./option-table.ts";

/** What was found of a configuration. */
export interface Configuration {
  /** Null where there is none. */
  readonly file: string | null;
  readonly settings: ReadonlyMap<OptionName, Configured>;
  /** What is wrong with it: then nothing is to be done by it. */
  readonly diagnostics: readonly Diagnostic[];
  /** Its text by its path, for whoever shows a place in it; empty for a module. */
  readonly sources: Readonly<Record<string, string>>;
}

/** Where nobody has configured anything. */
export const unconfigured: Configuration = {
  file: null,
  settings: new Map(),
  diagnostics: [],
  sources: {},
};

/** The value of one option; paths as this process finds them. */
export interface Configured {
  readonly value: unknown;
  readonly span: SourceSpan;
}

/** A value as a file has it, with its place: all of the file where that is a module. */
export interface PlacedValue {
  readonly value: unknown;
  readonly span: SourceSpan;
  /** Of a mapping by key, of a list by number; none in a scalar. */
  readonly parts: readonly PlacedPart[];
}

export interface PlacedPart {
  readonly key: string;
  readonly keySpan: SourceSpan;
  readonly part: PlacedValue;
}
