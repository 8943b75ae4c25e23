import { hasErrors } from "../diagnostics/diagnostic.ts";
import type { Run } from "../pipeline/convert.ts";
import type { PackResult } from "../pipeline/pack/pack.ts";
import { exitCode } from "./exit-code.ts";
import type { Tally } from "./summary.ts";

/** The exit code of a run. */
export function exitCodeOf(
  { refused, counts, diagnostics }: Run,
  { warnings, earlierWarnings }: Tally,
  failIfWarnings: boolean,
): number {
  if (refused) return exitCode.usage;
  if (counts.failed > 0 || hasErrors(diagnostics)) return exitCode.failed;
  const warned =
    warnings.size > 0 ||
    earlierWarnings > 0 ||
    diagnostics.some(({ severity }) => severity === "warning");
  return failIfWarnings && warned ? exitCode.warnings : exitCode.done;
}

/** The exit code of a pack. */
export function packExitCodeOf(
  { refused, status, diagnostics }: PackResult,
  failIfWarnings: boolean,
): number {
  if (refused) return exitCode.usage;
  if (status === "failed") return exitCode.failed;
  const warned = diagnostics.some(({ severity }) => severity === "warning");
  return failIfWarnings && warned ? exitCode.warnings : exitCode.done;
}
