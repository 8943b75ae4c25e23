import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { NarrationScript } from "../narration/script.ts";
import type { Engine } from "./engine.ts";

/** What a service would count for some speech. */
export interface Cost {
  readonly characters: number;
  readonly usd: number;
}

/** The most that a script costs: nothing of it may be in the cache. Null for an engine that asks nothing. */
export function costOf(script: NarrationScript, { price }: Pick<Engine, "price">): Cost | null {
  if (price === undefined) return null;
  const characters = script.utterances.reduce((sum, each) => sum + price.charactersOf(each), 0);
  return { characters, usd: (characters * price.usdPerMillion) / 1_000_000 };
}

/**
 * What a user is told of a cost before anything is sent; an error where it is more than he allows.
 *
 * @param mostUsd null: any amount
 */
export function tellCost(
  cost: Cost,
  { name }: Pick<Engine, "name">,
  mostUsd: number | null,
): Diagnostic {
  const characters = cost.characters.toLocaleString("en");
  const estimate = `about ${characters} characters for ${name}: US$${cost.usd.toFixed(2)} at its list price`;
  if (mostUsd === null || cost.usd <= mostUsd) return diagnose("speech/cost", estimate);
  return diagnose("speech/too-costly", `${estimate}, more than US$${mostUsd.toFixed(2)}`);
}
