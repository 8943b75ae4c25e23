import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Article } from "../document/article.ts";

/** Why an article must not be made public now; null where it may be. */
export function releaseProblem(article: Article, now: Date): Diagnostic | null {
  const { embargo, status } = article.metadata;
  const { file, start } = article.source;
  const span = { file, start, end: start };
  if (status === "canceled") {
    return diagnose("input/withdrawn", "its publisher has canceled this article", { span });
  }
  if (status === "withheld") {
    return diagnose("input/withdrawn", "its publisher withholds this article", { span });
  }
  // What is no date is not over.
  if (embargo !== null && !(Date.parse(embargo) <= now.getTime())) {
    return diagnose("input/embargoed", `not to be made public before ${embargo}`, { span });
  }
  return null;
}
