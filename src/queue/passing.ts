import type { Code } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { JobOutcome } from "./job.ts";

/**
 * What may be gone at the next attempt, or on another machine: an engine, a network, a disk. All else
 * lies in the article or in what was asked, and is the same every time.
 */
const passing: ReadonlySet<Code> = new Set([
  "input/missing",
  "input/unreadable",
  "output/not-written",
  "output/unavailable",
  "queue/unlike",
  "speech/failed",
  "speech/unavailable",
  "store/unusable",
] satisfies Code[]);

/** How a job ended, and what that means for another attempt. */
export type Verdict =
  | { readonly state: "done" }
  | { readonly state: "try again" | "failed"; readonly why: string };

/** Judges an outcome: what failed is tried again only where every error of it may pass. */
export function verdictOn(outcome: JobOutcome): Verdict {
  const failed =
    outcome.type === "article"
      ? outcome.results.filter(({ status }) => status === "failed")
      : [outcome.result].filter(({ status }) => status === "failed");
  if (failed.length === 0) return { state: "done" };
  const errors = failed.flatMap(({ diagnostics }) => diagnostics.filter(isError));
  const mayPass = errors.length > 0 && errors.every(({ code }) => passing.has(code));
  return { state: mayPass ? "try again" : "failed", why: reasonOf(errors) };
}

/** So many errors of a job are told in the queue; all of them stand in its outcome. */
const mostTold = 5;

function reasonOf(errors: readonly Diagnostic[]): string {
  if (errors.length === 0) return "it failed without a reason";
  const told = errors.slice(0, mostTold).map(({ code, message }) => `${code}: ${message}`);
  const others = errors.length - told.length;
  return [...told, ...(others > 0 ? [`and ${others} more`] : [])].join("; ");
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
