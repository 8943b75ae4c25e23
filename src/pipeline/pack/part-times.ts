import type { SpokenUtterance } from "../../audio/recording.ts";
import type { Pack } from "../../document/pack.ts";
import type { NarrationScript } from "../../narration/script.ts";

/** When an article of a pack sounds, milliseconds. */
export interface PartTime {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * When each article of a pack sounds, the words that announce it included; null for one that is not
 * spoken.
 */
export function timesOfParts(
  { parts }: Pack,
  { utterances }: NarrationScript,
  timeline: readonly SpokenUtterance[],
): readonly (PartTime | null)[] {
  const times: (PartTime | null)[] = parts.map(() => null);
  let part = 0;
  let announced: number | null = null;
  for (const { utterance, startMs, endMs } of timeline) {
    const said = utterances[utterance];
    if (!said) continue;
    if (said.range === null) {
      // Said before an article, or within it: its own words will tell.
      if (said.block === "article") announced ??= startMs;
      continue;
    }
    const { start } = said.range;
    while (part < parts.length - 1 && (parts[part]?.range.end ?? 0) <= start) part++;
    times[part] = { startMs: times[part]?.startMs ?? announced ?? startMs, endMs };
    announced = null;
  }
  return times;
}
