import type { EnglishVariety } from "../language.ts";
import type { Token } from "../tokens.ts";

/** In what habits of English differ. */
export interface Customs {
  readonly variety: EnglishVariety;
  /** Null where nobody knows which of "04/05" is the day. */
  readonly dateOrder: "day-first" | "month-first" | null;
}

/** A word among others. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
}

/** Where a rule of English is asked whether it knows the words. */
export interface Site extends Place, Customs {}

/** What a rule makes of the tokens at a site. */
export interface Match {
  /** How many tokens it reads, from the site on; at least one. */
  readonly take: number;
  readonly text: string;
  /** The full stop behind the last token is part of an abbreviation that is now spelled out. */
  readonly abbreviation?: boolean;
  /** The sign behind the last token is in the text: "BBB-" is "triple B minus". */
  readonly signBehind?: boolean;
}

/** One habit of reading aloud; of English, where nothing else is said. */
export interface Rule<P extends Place = Site> {
  /** Kebab-case; stands in the script beside what it changed. */
  readonly name: string;
  read(site: P): Match | null;
}

/** The written word at a distance from the site, marks aside; empty where there is none. */
export function coreAt({ tokens, at }: Place, distance = 0): string {
  return tokens[at + distance]?.core ?? "";
}

/**
 * Whether nothing but a blank stands between the token at a distance and the next one, or one of the
 * marks that are `allowed` there.
 */
export function linked(
  { tokens, at }: Place,
  distance = 0,
  allowed: readonly string[] = [],
): boolean {
  const token = tokens[at + distance];
  const next = tokens[at + distance + 1];
  if (token === undefined || next === undefined || next.lead !== "") return false;
  return token.trail === "" || allowed.includes(token.trail);
}

/** The word behind the site's, where nothing but a blank parts the two; else empty. */
export function nextWord(site: Place, distance = 0): string {
  return linked(site, distance) ? coreAt(site, distance + 1) : "";
}

/** The word before the site's, where nothing but a blank parts the two; else empty. */
export function previousWord(site: Place): string {
  return linked(site, -1) ? coreAt(site, -1) : "";
}

/**
 * Two words with a dash or a stroke between them, and how many tokens they take: behind a long dash the
 * second word is a token of its own.
 */
export function pairAt(
  site: Site,
): readonly [first: string, joint: string, second: string, take: number] {
  const core = coreAt(site);
  const [, first, joint, second] = /^(\p{L}+)\.?([/–-])(\p{L}+)$/u.exec(core) ?? [];
  if (first !== undefined && joint !== undefined && second !== undefined)
    return [first, joint, second, 1];
  const token = site.tokens[site.at];
  const isPair = token?.trail === "–" && token.end === site.tokens[site.at + 1]?.start;
  return isPair ? [core, "–", coreAt(site, 1), 2] : [core, "", "", 1];
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
