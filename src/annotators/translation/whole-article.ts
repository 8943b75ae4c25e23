import type { TextRange } from "../../document/span.ts";
import type { Ledger } from "./ledger.ts";
import { holds, type PatternName } from "./patterns.ts";
import type { Story } from "./story.ts";
import { lowerCase } from "./wording.ts";

/** What the article says of all its quotes, or of those of some people: "interviews were conducted in Welsh". */
export function claimOfArticle(story: Story, ledger: Ledger): void {
  const [cue] = ledger.ofArticle;
  if (cue === undefined) return;
  const own = story.speakers.ownVoices();
  const named = cue.scope && story.speakers.namedIn(cue.scope);
  const isExcept = cue.scope !== null && isIn("exceptions", cue.scope, story);
  if (cue.scope && named?.size === 0 && !isIn("allOfThem", cue.scope, story)) {
    ledger.unclear.push(cue.range);
    return;
  }
  story.quotes.forEach((quote, index) => {
    const voice = story.voices[index] ?? "";
    if (quote.kind !== "speech" || ledger.claims[index] || own.has(index) || own.has(voice)) return;
    if (named && named.size > 0 && named.has(voice) === isExcept) return;
    ledger.claim(index, "stated", cue);
  });
}

function isIn(name: PatternName, { start, end }: TextRange, { reading }: Story): boolean {
  return holds(reading.language, name, lowerCase(reading.text.slice(start, end)));
}
