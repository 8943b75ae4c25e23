import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Omission } from "../../document/article.ts";

/** Reports omissions in one line for all: a page has dozens of them, and `inspect --json` and the receipt list each. */
export function reportOmissions(omitted: readonly Omission[], report: Report): void {
  const counts = new Map<string, number>();
  for (const { why } of omitted) counts.set(why, (counts.get(why) ?? 0) + 1);
  const [first] = omitted;
  if (!first) return;
  const what = [...counts]
    .map(([why, count]) => (count === 1 ? why : `${count} × ${why}`))
    .join(", ");
  report(diagnose("input/left-out", what, { span: first.source }));
}
