import type { TextRange } from "../../document/span.ts";
import type { Language, TranslationCue } from "../languages/language.ts";
import type { Item } from "../names/names.ts";

/** A phrase of the article that says that words were translated. */
export interface CueAt {
  readonly cue: TranslationCue;
  /** The whole phrase, in the reading text. */
  readonly range: TextRange;
  readonly language: string | null;
  readonly translator: string | null;
}

interface Compiled {
  readonly cues: readonly { readonly cue: TranslationCue; readonly pattern: RegExp }[];
  readonly passive: RegExp;
  readonly own: RegExp;
  readonly otherOccasion: RegExp;
}

const compiled = new Map<string, Compiled>();

/** The patterns of a language, compiled once. */
export function patternsOf(language: Language): Compiled {
  const known = compiled.get(language.tag);
  if (known) return known;
  const { translation } = language;
  const names = [...translation.languageNames.keys()].sort((a, b) => b.length - a.length);
  const expand = (pattern: string, flags: string) =>
    new RegExp(pattern.replaceAll("<LANG>", `(?:${names.join("|")})`), flags);
  const fresh: Compiled = {
    cues: translation.cues.map((cue) => ({ cue, pattern: expand(cue.pattern, "dgiu") })),
    passive: expand(translation.passive, "iu"),
    own: expand(translation.own, "iu"),
    otherOccasion: expand(translation.otherOccasion, "iu"),
  };
  compiled.set(language.tag, fresh);
  return fresh;
}

/** Whether a statement can hold a translation cue: a quick look before all the patterns. */
export function mayHoldCue(items: readonly Item[], { translation }: Language): boolean {
  const { triggerWords, glossWords, languageNames, languageLeads } = translation;
  return items.some((item, index) => {
    if (item.type !== "word" && item.type !== "name") return false;
    const words = item.name ? item.lower.split(" ") : [item.lower];
    return words.some((word) => {
      const bare = word.includes("'") ? word.replace(/^.*'/u, "") : word;
      if (triggerWords.has(bare)) return true;
      if (glossWords.has(bare)) return isNextToQuote(items, index);
      const [stem = bare, compound] = bare.split("-");
      if (!languageNames.has(stem)) return false;
      const around = items.slice(Math.max(0, index - 3), index + 2);
      return (
        compound !== undefined ||
        words.length > 1 ||
        around.some(({ lower }) => languageLeads.has(lower))
      );
    });
  });
}

function isNextToQuote(items: readonly Item[], index: number): boolean {
  return items.slice(Math.max(0, index - 3), index + 4).some(({ type }) => type === "quote");
}

/**
 * The translation cues in `masked`, which stands at `offset` in the reading text and has U+FFFC for
 * quoted words. Of cues that overlap, the one whose rule comes first.
 */
export function cuesIn(masked: string, offset: number, language: Language): readonly CueAt[] {
  const patterns = patternsOf(language);
  const found: CueAt[] = [];
  const taken = new Uint8Array(masked.length);
  for (const { cue, pattern } of patterns.cues)
    for (const match of masked.matchAll(pattern)) {
      const at = makeCue(cue, match, offset, language);
      const [start, end] = [at.range.start - offset, at.range.end - offset];
      if (start >= end || taken[start] === 1 || taken[end - 1] === 1) continue;
      taken.fill(1, start, end);
      found.push(at);
    }
  return found.sort((a, b) => a.range.start - b.range.start);
}

function makeCue(
  cue: TranslationCue,
  match: RegExpMatchArray,
  offset: number,
  language: Language,
): CueAt {
  const groups = match.groups ?? {};
  const [start, end] = match.indices?.groups?.["said"] ?? match.indices?.[0] ?? [0, 0];
  const named = groups["lang"]?.toLowerCase();
  const translator = groups["translator"] ?? groups["by"] ?? null;
  const said = match[0].slice(start - (match.index ?? 0), end - (match.index ?? 0));
  const lead =
    said.length -
    said.trimStart().length +
    (/^\s*[,(]\s*/u.exec(said)?.[0].trimStart().length ?? 0);
  return {
    cue,
    range: { start: offset + start + lead, end: offset + start + said.trimEnd().length },
    language:
      cue.language ??
      (named === undefined ? null : (language.translation.languageNames.get(named) ?? null)),
    translator: translator?.trim() || null,
  };
}
