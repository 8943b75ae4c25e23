import type { Requirement } from "../languages/requirement.ts";

/**
 * What the cues of each language need, by its tag, in the order of the cues. Readout's build puts it here (see
 * `compile-needs.ts` and `bundle.mjs`); null while the sources run as they are, which work it out themselves.
 */
export const compiledNeeds: Readonly<Record<string, readonly Requirement[]>> | null = null;
