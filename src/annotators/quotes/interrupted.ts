import type { NonEmpty, QuotePart } from "../../document/annotations.ts";
import type { TextRange } from "../../document/span.ts";
import type { Language } from "../languages/language.ts";
import { type Token, tokensIn } from "../prose/tokens.ts";
import { writingOf } from "../prose/writing.ts";
import { incisesIn } from "./incises.ts";

/** Quoted words shorter than this hold no attribution. */
const SHORTEST = 12;

/**
 * What of quoted words is said, where an attribution stands within the marks: « *Le pont tient*, explique Varos.
 * *Nous l’avons vérifié.* » Whoever reads them aloud says the words between in their own voice.
 */
export function partsAroundIncises(
  text: string,
  { inner, outer }: QuotePart,
  language: Language | null,
): NonEmpty<QuotePart> {
  const whole = { inner, outer };
  if (!language?.grammar.attributesWithin || inner.end - inner.start < SHORTEST) return [whole];
  const tokens = tokensIn(text, inner, [], 0, writingOf(language));
  const [first, ...rest] = saidIn(text, tokens, inner, language);
  if (first === undefined || (rest.length === 0 && first.end === inner.end)) return [whole];
  const parts = [first, ...rest].map(
    (said): QuotePart => ({
      inner: said,
      outer: {
        start: said.start === inner.start ? outer.start : said.start,
        end: said.end === inner.end ? outer.end : said.end,
      },
    }),
  );
  return parts as [QuotePart, ...QuotePart[]];
}

/** The stretches between the attributions. */
function saidIn(
  text: string,
  tokens: readonly Token[],
  inner: TextRange,
  language: Language,
): readonly TextRange[] {
  const said: TextRange[] = [];
  let start = inner.start;
  for (const incise of incisesIn(text, tokens, language)) {
    const sign = tokens[incise.start];
    const before = tokens[incise.start - 1];
    // « Vraiment ? demande Varos. »: the sign is said, too.
    const end = (sign?.type === "stop" ? sign : before)?.range.end ?? start;
    if (end > start) said.push({ start, end });
    start = tokens[incise.end]?.range.start ?? inner.end;
  }
  if (start < inner.end) said.push({ start, end: inner.end });
  return said;
}
