import type { Gender, Language } from "../languages/language.ts";
import { isCapitalised, isPersonWord } from "../names/name-words.ts";
import type { Described } from "./phrases.ts";
import type { Reading } from "./reading.ts";

/** Whether a description is of somebody's work, origin, age or kin, and so of a person spoken of. */
export function isRole(source: Described, { text, language }: Reading): boolean {
  const { head, words, range, attached } = source;
  // Her husband is somebody else than whom the story told of last.
  if (words.some((word) => word === "'s" || language.possessives.has(word))) return false;
  const spelled = text.slice(range.end - head.length, range.end);
  const isNative =
    isCapitalised(spelled) &&
    (language.nameAdjectives.has(head) || language.grammar.demonym.test(head));
  const isParent =
    language.grammar.parent.test(head) ||
    language.grammar.parentOf.test(text.slice(range.start, range.end + LONGEST_TAIL));
  const isWork = isPersonWord(head, language) && !language.genericPeople.has(head);
  const isAgent =
    language.grammar.agent.test(head) &&
    !language.documentNouns.has(head) &&
    !language.otherPronouns.has(head);
  const isAged = words.some((word) => language.grammar.age.test(word));
  // ce père de quatre enfants, este hombre de 76 años: whom the story just told of.
  const isPointed = language.grammar.pointing.has(words[0] ?? "") && language.personNouns.has(head);
  return isParent || isPointed || (!attached && (isNative || isWork || isAgent || isAged));
}

/** "the woman", with nothing that tells more of her. */
export function isAnybody({ head, attached, words }: Described, language: Language): boolean {
  if (attached || words.some((word) => language.possessives.has(word))) return false;
  return language.genericPeople.has(head) && words.length <= 2;
}

/** As much, in characters, as is looked at after a noun: the mother *of seventeen*. */
const LONGEST_TAIL = 14;

/** The gender of whom a description is of, by its noun or by the article: *la* ministre. */
export function genderOfDescribed({ head, words }: Described, language: Language): Gender {
  const gender = genderOfNoun(head, language);
  if (gender !== "unknown" || language.grammar.oblique.test(head)) return gender;
  return language.articleGenders.get(words[0] ?? "") ?? "unknown";
}

/** "nurse" shows none, "Frenchwoman" does, and so does "mother-of-two". */
export function genderOfNoun(noun: string, language: Language): Gender {
  const [, parent] = language.grammar.parent.exec(noun) ?? [];
  const known = language.personNouns.get(parent ?? noun);
  if (known !== undefined) return known;
  const [ending] = language.grammar.demonym.exec(noun) ?? [];
  return ending === undefined ? "unknown" : (language.personNouns.get(ending) ?? "unknown");
}
