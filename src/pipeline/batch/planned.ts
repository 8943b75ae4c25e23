import { join } from "node:path";
import { textOf } from "../../document/walk.ts";
import type { Host } from "../../host/host.ts";
import { articleNames } from "../article-names.ts";
import { type FileOutcome, failedResult } from "../article-result.ts";
import { readArticles } from "../read-articles.ts";
import type { Workshop } from "../workshop.ts";
import { outputNames } from "./gather.ts";
import type { Plan } from "./plan.ts";

/** What would become of an input. It is read, for one file may hold many articles. */
export async function planned(
  { file, reasons, before }: Plan,
  { settings, renderers }: Workshop,
  host: Host,
): Promise<FileOutcome> {
  const result = { ...failedResult(file, reasons, []), status: "planned" as const };
  const failures = before?.failures ?? [];
  const found = (await readArticles(file, settings, host)).articles;
  const names = articleNames(file, found, before?.articles ?? []);
  const known = new Set(names.map(({ name }) => name));
  const results = names.map(({ name }, index) => ({
    ...result,
    name,
    headline: (found[index] && textOf(found[index], "headline")) ?? null,
    place: { number: index + 1, of: names.length },
    // What was said of a part that gave no article, or of one that is gone, stands with the first.
    lastFailures: failures.filter((failure) =>
      known.has(failure.name) ? failure.name === name : index === 0,
    ),
    outputs: pathsFor(name),
  }));
  const whole = { ...result, lastFailures: failures, outputs: pathsFor(result.name) };
  return { results: results.length > 0 ? results : [whole], entry: null };

  function pathsFor(name: string): readonly string[] {
    return outputNames(name, renderers).map((each) => join(settings.out, each));
  }
}
