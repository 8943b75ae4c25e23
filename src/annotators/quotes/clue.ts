import type { Language } from "../languages/language.ts";
import type { Rule } from "../rules.ts";
import type { Candidate } from "./candidate.ts";
import { type Form, formOf } from "./form.ts";
import { type Beside, besideOf, type Handing, handingOf } from "./setting.ts";

/** All that clues are read from. */
export interface Scene {
  readonly candidate: Candidate;
  readonly form: Form;
  readonly beside: Beside;
  readonly handing: Handing;
  readonly language: Language;
}

/** A clue that somebody's words stand in the marks, or a term. */
export interface Clue {
  readonly rule: Rule;
  /** Above zero for a term, below for speech. */
  readonly points: number;
  readonly holds: (scene: Scene) => boolean;
}

/** What the clues for a quoted stretch are read from. */
export function sceneOf(candidate: Candidate): Scene {
  const { inside, words, language } = candidate;
  return {
    candidate,
    form: formOf(inside, words, language),
    beside: besideOf(candidate),
    handing: handingOf(candidate),
    language,
  };
}
