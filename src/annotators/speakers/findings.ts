import type { TextRange } from "../../document/span.ts";
import type { Source } from "../attribution/phrases.ts";
import { genderOfDescribed } from "../attribution/roles.ts";
import type { Gender, Language } from "../languages/language.ts";
import type { Rule } from "../rules.ts";

/** What was found of a quote's source. */
export interface Finding {
  /** Indexes in the cast, of several where they speak together; empty where the article names nobody. */
  readonly people: readonly number[];
  readonly mention: TextRange | null;
  /** The gender that the mention shows by itself: "she", "a spokesman". */
  readonly gender: Gender;
  readonly cue: TextRange | null;
  /** How the words were found that hand over the quote. */
  readonly rule: Rule;
  /** How it is known whom they mean. */
  readonly identity: Rule | null;
  /** The words that prove it, where they are others than the mention: the letter is *by Varos*. */
  readonly proof?: TextRange;
}

/** The words that hand over a quote, and the rule by which they were found. */
export type Handover = Pick<Finding, "cue" | "rule">;

/** The gender that the words themselves show. */
export function genderOf(source: Source, language: Language): Gender {
  if (source.type === "pronoun")
    return source.gender === "female" || source.gender === "male" ? source.gender : "unknown";
  return source.type === "description" ? genderOfDescribed(source, language) : "unknown";
}
