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
  /** Where a cue about a whole article says of whose or which quotes it speaks. */
  readonly scope: TextRange | null;
}

/** The patterns of a language that name no cue. */
export interface Patterns {
  readonly passive: RegExp;
  readonly own: RegExp;
  readonly otherOccasion: RegExp;
  readonly day: RegExp;
  readonly lookingBack: RegExp;
  readonly goingOn: RegExp;
  readonly unclearScope: RegExp;
  readonly exceptions: RegExp;
  readonly allOfThem: RegExp;
  readonly asideOfSpeech: RegExp;
}

const compiled = new Map<string, Patterns>();

/** The patterns of a language that name no cue, compiled once. */
export function patternsOf(language: Language): Patterns {
  const known = compiled.get(language.tag);
  if (known) return known;
  const { translation } = language;
  const names = [...translation.languageNames.keys()];
  const fresh: Patterns = {
    passive: expand(translation.passive, names, "u"),
    own: expand(translation.own, names, "u"),
    otherOccasion: expand(translation.otherOccasion, names, "u"),
    day: expand(translation.day, names, "u"),
    lookingBack: expand(translation.lookingBack, names, "u"),
    goingOn: expand(translation.goingOn, names, "u"),
    unclearScope: expand(translation.unclearScope, names, "u"),
    exceptions: expand(translation.exceptions, names, "u"),
    asideOfSpeech: expand(translation.asideOfSpeech, names, "u"),
    allOfThem: expand(translation.allOfThem, names, "u"),
  };
  compiled.set(language.tag, fresh);
  return fresh;
}

/** Patterns of cues, and the names of languages that they can tell. */
interface CuePatterns {
  readonly names: ReadonlySet<string>;
  readonly cues: readonly { readonly cue: TranslationCue; readonly pattern: RegExp }[];
}

const cuePatterns = new Map<string, CuePatterns>();

/** Where more names than these have occurred, the patterns learn all of them at once. */
const fewNames = 8;

/**
 * The patterns of a language's cues for a text. They know the names of languages that have occurred
 * so far: V8 takes five times as long over patterns with all of the two hundred that there are.
 */
function cuePatternsFor(here: readonly string[], { tag, translation }: Language): CuePatterns {
  const all = [...translation.languageNames.keys()];
  const known = cuePatterns.get(tag);
  if (known && here.every((name) => known.names.has(name))) return known;
  const met = new Set([...(known?.names ?? []), ...here]);
  const names = met.size > fewNames ? new Set(all) : met;
  const cues = translation.cues.map((cue) => ({
    cue,
    pattern: expand(cue.pattern, [...names], "dgu"),
  }));
  cuePatterns.set(tag, { names, cues });
  return { names, cues };
}

/** The names of languages that a text may hold: those whose last word stands in it. */
function namesIn(lower: string, { tag, translation }: Language): readonly string[] {
  const byWord = namesByWord.get(tag) ?? new Map<string, string[]>();
  if (!namesByWord.has(tag)) {
    for (const name of translation.languageNames.keys()) {
      const word = name.slice(name.lastIndexOf("-") + 1).replace(/\P{L}.*$/u, "");
      byWord.set(word, [...(byWord.get(word) ?? []), name]);
    }
    namesByWord.set(tag, byWord);
  }
  return (lower.match(/\p{L}+/gu) ?? []).flatMap((word) =>
    ENDINGS.flatMap((length) => byWord.get(word.slice(0, word.length - length)) ?? []),
  );
}

/** Letters that a language's name may have at its end beside its own: aus dem Arabischen. */
const ENDINGS = [0, 1, 2];

const namesByWord = new Map<string, Map<string, string[]>>();

/** Longer names come first; where there is none, `<LANG>` matches nothing. */
function expand(pattern: string, names: readonly string[], flags: string): RegExp {
  const sorted = names.toSorted((a, b) => b.length - a.length);
  const any = sorted.length === 0 ? "(?!)" : `(?:${sorted.join("|").replaceAll("-", "[ -]")})`;
  return new RegExp(numbered(pattern).replaceAll("<LANG>", any), flags);
}

/** A group may stand in several branches of a pattern, which regular expressions of Node 20 do not allow: lang, lang2 … */
function numbered(pattern: string): string {
  const times = new Map<string, number>();
  return pattern.replaceAll(/\(\?<([a-z]+)>/gu, (_, group: string) => {
    const time = (times.get(group) ?? 0) + 1;
    times.set(group, time);
    return `(?<${nthGroup(group, time)}>`;
  });
}

function nthGroup(group: string, time: number): string {
  return time === 1 ? group : `${group}${time}`;
}

/** Where a group matched, in whichever branch. */
function placeOf(group: string, { indices }: RegExpMatchArray): readonly [number, number] | null {
  const groups = indices?.groups ?? {};
  for (let time = 1; Object.hasOwn(groups, nthGroup(group, time)); time++) {
    const place = groups[nthGroup(group, time)];
    if (place) return place;
  }
  return null;
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
      if (!languageNames.has(stem) && !languageNames.has(word)) return false;
      const around = items.slice(Math.max(0, index - 7), index + 2);
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
  const found: CueAt[] = [];
  const lower = lowerCase(masked);
  const taken = new Uint8Array(masked.length);
  const names = namesIn(lower, language);
  for (const { cue, pattern } of cuePatternsFor(names, language).cues) {
    const isPossible = ({ needs }: TranslationCue) =>
      needs?.some((word) => (word === "<LANG>" ? names.length > 0 : lower.includes(word))) ?? true;
    if (!isPossible(cue)) continue;
    for (const match of lower.matchAll(pattern)) {
      const at = makeCue(cue, match, masked, offset, language);
      if (at === null) continue;
      const [start, end] = [at.range.start - offset, at.range.end - offset];
      if (start >= end || taken[start] === 1 || taken[end - 1] === 1) continue;
      if (isDenied(lower.slice(0, start), language)) continue;
      if (isAside(lower, at, offset, language)) continue;
      taken.fill(1, start, end);
      found.push(at);
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** Whether the words just before a cue, in its own clause, say that it is a habit or did not happen. */
function isDenied(before: string, { translation }: Language): boolean {
  const clause = /[^,;:.!?()\u2013\u2014\uFFFC]{0,80}$/u.exec(before.slice(-80))?.[0] ?? "";
  const nearest = clause.match(/[\p{L}'’-]+/gu)?.slice(-5) ?? [];
  // A second verb is not denied with the first: she does not speak English and used an interpreter.
  const joined = nearest.findLastIndex((word) => translation.coordinators.has(word));
  return nearest.slice(joined + 1).some((word) => translation.cueDenials.has(word));
}

/** Said Varos, *who wrote his thesis in Welsh*: tells of somebody, and not of how they said the words here. */
function isAside(lower: string, at: CueAt, offset: number, language: Language): boolean {
  const [start, end] = [at.range.start - offset, at.range.end - offset];
  const cue = lower.slice(start, end);
  const before = CLAUSE_BEFORE.exec(lower.slice(Math.max(0, start - 80), start))?.[0] ?? "";
  const { asides } = language.translation;
  // "whose son translated" is how an interpreter is told of.
  const lead = at.cue.rule === "through-an-interpreter" ? "" : (WORD_AT_START.exec(cue)?.[0] ?? "");
  const who = [...`${before}${lead}`.matchAll(WORDS)].findLast(([word]) => asides.has(word));
  if (!who) return false;
  const clause = `${before}${cue}`.slice(who.index + who[0].length);
  return !patternsOf(language).asideOfSpeech.test(clause);
}

const CLAUSE_BEFORE = /[^,;:.!?()\u2013\u2014\uFFFC]*$/u;
const WORD_AT_START = /^[\p{L}’'-]+/u;
const WORDS = /[\p{L}’'-]+/gu;

/**
 * Lower case, character by character, so that positions stay. Far cheaper than patterns that
 * ignore case.
 */
export function lowerCase(text: string): string {
  return text.replaceAll("İ", "I").toLowerCase();
}

function makeCue(
  cue: TranslationCue,
  match: RegExpMatchArray,
  masked: string,
  offset: number,
  language: Language,
): CueAt | null {
  const spelled = (group: string): string | null => {
    const place = placeOf(group, match);
    return place ? masked.slice(...place) : null;
  };
  const [start, end] = placeOf("said", match) ?? match.indices?.[0] ?? [0, 0];
  const named = spelled("lang") ?? spelled("spoken");
  const [translator, helper] = [spelled("translator"), spelled("helper")];
  const name = cue.rule === "outlet-translation" ? translator : spelled("name");
  // An outlet and a person go by a name; anything else is no cue.
  if (name !== null && !/\p{Lu}/u.test(name)) return null;
  const somebody = helper ?? spelled("kin");
  if (somebody !== null && !isSomebody(somebody, language)) return null;
  const nameEnd = cue.rule === "through-an-interpreter" ? endOfName(masked, end, translator) : end;
  const said = masked.slice(start, nameEnd);
  const lead = /^\s*(?:[,(]\s*)?/u.exec(said)?.[0].length ?? 0;
  const { languageNames } = language.translation;
  const scope = placeOf("scope", match);
  return {
    cue,
    range: { start: offset + start + lead, end: offset + start + said.trimEnd().length },
    language:
      cue.language ?? (named && (languageNames.get(lowerCase(named).replace(" ", "-")) ?? null)),
    scope: scope && { start: offset + scope[0], end: offset + scope[1] },
    translator: inMidSentence(
      translator
        ? translator + masked.slice(end, nameEnd)
        : [helper, spelled("called")].filter(Boolean).join(" ") ||
            (spelled("by") ?? spelled("name") ?? ""),
      language,
    ),
  };
}

/** End of the name that an interpreter goes by: via interpreter Daniel Kwon. */
function endOfName(text: string, end: number, translator: string | null): number {
  if (translator === null || !text.slice(0, end).endsWith(translator)) return end;
  NAME_AFTER.lastIndex = end;
  return NAME_AFTER.test(text) ? NAME_AFTER.lastIndex : end;
}

const NAME_AFTER = /(?:\s\p{Lu}[\p{L}’'-]+){1,3}/uy;

/** "her niece", also where the sentence begins with it; null where there is nothing. */
function inMidSentence(phrase: string, { determiners, possessives }: Language): string | null {
  const words = phrase.trim();
  const first = lowerCase(/^\S*/u.exec(words)?.[0] ?? "");
  const isPlain = determiners.has(first) || possessives.has(first);
  return (isPlain ? first + words.slice(first.length) : words) || null;
}

/** Whether a noun phrase names a person: "her niece", but not "its anger". */
function isSomebody(phrase: string, { translation, personNouns }: Language): boolean {
  const head = phrase.trim().split(/\s+/u).at(-1) ?? "";
  return (
    /^\p{Lu}/u.test(head) ||
    translation.helpers.has(head) ||
    personNouns.has(head.replace(/s$/u, ""))
  );
}
