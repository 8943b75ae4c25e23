import type { QuotePart } from "../../document/annotations.ts";
import type { TextRange } from "../../document/span.ts";
import type { Language } from "../languages/language.ts";
import type { Passage } from "../prose/passages.ts";
import { tokensIn } from "../prose/tokens.ts";
import { writingOf } from "../prose/writing.ts";
import type { Draft } from "./draft.ts";
import { incisesIn } from "./incises.ts";
import { partsAroundIncises } from "./interrupted.ts";

/** A dash right before a word: no bullet, which has a blank after it. */
const LEAD = /^[\u2014\u2015](?=[^\s\u2014\u2015])/u;

/**
 * Whether an article sets what people say after dashes: «—El puente aguanta —dijo Varos—. Nadie cruza.» One such
 * paragraph with an attribution shows that the others are dialogue, too.
 */
export function hasDialogue(
  text: string,
  passages: readonly Passage[],
  language: Language,
): boolean {
  if (!language.grammar.dialogueDash) return false;
  return passages.some(({ range }) => {
    if (!LEAD.test(text.slice(range.start, range.start + 2))) return false;
    const tokens = tokensIn(text, afterDash(range), [], 0, writingOf(language));
    return incisesIn(text, tokens, language).some(({ start }) => tokens[start]?.type === "dash");
  });
}

/** What is said in a paragraph of dialogue: a quote for each sentence that an attribution comes before. */
export function dialogueIn(text: string, { range }: Passage, language: Language): readonly Draft[] {
  if (!LEAD.test(text.slice(range.start, range.start + 2))) return [];
  const parts = partsAroundIncises(text, { inner: afterDash(range), outer: range }, language);
  const drafts: Draft[] = [];
  for (const part of parts) {
    const last = drafts.at(-1);
    if (last && goesOn(text, last.parts.at(-1), part))
      drafts[drafts.length - 1] = { ...last, parts: [...last.parts, part] };
    else drafts.push({ parts: [part], rule: "dialogue-dash" });
  }
  return drafts;
}

function afterDash({ start, end }: TextRange): TextRange {
  return { start: start + 1, end };
}

/** —El puente —dijo Varos— aguanta: the sentence goes on after the attribution. */
function goesOn(text: string, before: QuotePart | undefined, after: QuotePart): boolean {
  return before !== undefined && !/\p{Lu}/u.test(text[after.inner.start] ?? "");
}
