import type { Language } from "../languages/language.ts";
import type { Requirement } from "../languages/requirement.ts";
import { needsOf } from "./pattern-needs.ts";

/** What `compiled-needs.ts` holds, for these languages. */
export function compileNeeds(
  languages: readonly Language[],
): Readonly<Record<string, readonly Requirement[]>> {
  return Object.fromEntries(
    languages.map(({ tag, translation }) => [tag, translation.cues.map(needsOf)]),
  );
}
