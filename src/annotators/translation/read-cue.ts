import type { TextRange } from "../../document/span.ts";
import type { Language } from "../languages/language.ts";
import type { TranslationCue } from "../languages/translation-language.ts";
import type { CueMatch } from "./cue-matches.ts";
import { lowerCase, type Wording } from "./wording.ts";

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

/** What a match of a cue's pattern says; null where it names nobody who could have translated. */
export function readCue(
  cue: TranslationCue,
  match: CueMatch,
  { written, start: offset }: Wording,
  language: Language,
): CueAt | null {
  const spelled = (group: string): string | null => {
    const place = match.placeOf(group);
    return place ? written.slice(...place) : null;
  };
  const [start, end] = match.placeOf("said") ?? [match.start, match.end];
  const named = spelled("lang") ?? spelled("spoken");
  const [translator, helper] = [spelled("translator"), spelled("helper")];
  const name = cue.rule === "outlet-translation" ? translator : spelled("name");
  // An outlet and a person go by a name; anything else is no cue.
  if (name !== null && !isName(name, cue, language)) return null;
  const somebody = helper ?? spelled("kin");
  if (somebody !== null && !isSomebody(somebody, language)) return null;
  const nameEnd = cue.rule === "through-an-interpreter" ? endOfName(written, end, translator) : end;
  const said = written.slice(start, nameEnd);
  const lead = /^\s*(?:[,(]\s*)?/u.exec(said)?.[0].length ?? 0;
  const { languageNames } = language.translation;
  const scope = match.placeOf("scope");
  return {
    cue,
    range: { start: offset + start + lead, end: offset + start + said.trimEnd().length },
    language:
      cue.language ?? (named && (languageNames.get(lowerCase(named).replace(" ", "-")) ?? null)),
    scope: scope && { start: offset + scope[0], end: offset + scope[1] },
    translator: inMidSentence(
      translator
        ? translator + written.slice(end, nameEnd)
        : helper
          ? [helper, spelled("called")].filter(Boolean).join(" ")
          : (spelled("by") ?? (cue.rule === "sign-language" ? null : spelled("name")) ?? ""),
      language,
    ),
  };
}

/** Whether words are a name: all of them capitalised, but for "and" and the like; an outlet may be "the Herald". */
function isName(words: string, { rule }: TranslationCue, language: Language): boolean {
  if (rule === "outlet-translation") return /\p{Lu}/u.test(words);
  const { nameParticles, grammar, conjunctions } = language;
  return words
    .trim()
    .split(/[\s,]+/u)
    .every(
      (word, index) =>
        /^\p{Lu}/u.test(word) ||
        (index > 0 &&
          [nameParticles, grammar.and, grammar.of, grammar.the, conjunctions].some((set) =>
            set.has(word),
          )),
    );
}

/** End of the name that an interpreter goes by: via interpreter Daniel Kwon. */
function endOfName(text: string, end: number, translator: string | null): number {
  if (translator === null || !text.slice(0, end).endsWith(translator)) return end;
  NAME_AFTER.lastIndex = end;
  return NAME_AFTER.test(text) ? NAME_AFTER.lastIndex : end;
}

const NAME_AFTER = /(?:\s\p{Lu}[\p{L}’'-]+){1,3}/uy;

/** "her niece", also where the sentence begins with it; null where there is nothing. */
function inMidSentence(
  phrase: string,
  { determiners, possessives, translation }: Language,
): string | null {
  const words = phrase.trim().replace(/(?: \p{Ll}+ and|’s|'s)$/u, "");
  const first = lowerCase(/^\S*/u.exec(words)?.[0] ?? "");
  // "that we translated" names nobody
  if (translation.reporters.has(words)) return null;
  const isPlain = determiners.has(first) || possessives.has(first);
  return (isPlain ? first + words.slice(first.length) : words) || null;
}

/** Whether a noun phrase names a person: "her niece", but not "its anger". */
function isSomebody(phrase: string, language: Language): boolean {
  const { translation, personNouns, nounsCapitalised } = language;
  const last = phrase.trim().split(/\s+/u).at(-1) ?? "";
  if (translation.languageNames.has(lowerCase(last))) return false;
  if (!nounsCapitalised && /^\p{Lu}/u.test(last)) return true;
  const head = nounsCapitalised ? lowerCase(last) : last;
  const singular = head.replace(/(?<!s)s$|s?-in-law$/u, "");
  return translation.helpers.has(head) || personNouns.has(singular);
}
