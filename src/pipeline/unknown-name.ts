import type { Code } from "../diagnostics/catalog.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { readers } from "../readers/registry.ts";
import { suggest } from "../style/suggest.ts";

/** A name that a registry does not have, and the one that was most likely meant. */
export function unknownName(
  code: Code,
  message: string,
  name: string,
  registry: readonly { readonly name: string }[],
): Diagnostic {
  const near = suggest(
    name,
    registry.map((entry) => entry.name),
  );
  return diagnose(code, message, near === null ? {} : { help: `Did you mean “${near}”?` });
}

/** A `--from` that names no reader; null where it names one, or nothing. */
export function unknownReader(from: string | null | undefined): Diagnostic | null {
  if (from === null || from === undefined || readers.some(({ name }) => name === from)) return null;
  return unknownName("options/unknown-reader", `no reader “${from}”`, from, readers);
}
