import type { Evidence, NonEmpty, Quote } from "../../document/annotations.ts";
import type { Reading } from "../attribution/reading.ts";
import { evidence, type Rule } from "../rules.ts";
import { candidateAt } from "./candidate.ts";
import { type Clue, sceneOf } from "./clue.ts";
import { CLUES } from "./clues.ts";
import type { Draft } from "./draft.ts";

/** Words that their setting shows to be somebody's. */
const SET_APART: ReadonlySet<Rule> = new Set(["block-quote", "transcript-turn"]);

/** What words are, and the clues that say so, the weightiest first. */
export interface Verdict {
  readonly kind: Quote["kind"];
  readonly evidence: NonEmpty<Evidence>;
}

/** Tells somebody's words from a term; `part` is the index of the quote's first quoted stretch. */
export function judgeKind(reading: Reading, draft: Draft, part: number): Verdict {
  const { inner, outer } = draft.parts[0];
  const by = (rule: Rule): Evidence => evidence(reading.text, outer, rule);
  if (draft.parts.length > 1 || SET_APART.has(draft.rule))
    return { kind: "speech", evidence: [by("whole-sentence")] };
  // Names hold their nicknames as one item, so that these have no place of their own.
  if (reading.places[part] === undefined) return { kind: "term", evidence: [by("nickname")] };
  const scene = sceneOf(candidateAt(reading, inner, part));
  const clues = CLUES.filter(({ holds }) => holds(scene));
  const points = clues.reduce((sum, clue) => sum + clue.points, START);
  const kind = points > 0 ? "term" : "speech";
  const [first = "marks", ...others] = rulesFor(kind, clues);
  return { kind, evidence: [by(first), ...others.map(by)] };
}

/** Words in marks are speech until a clue says otherwise. */
const START = -1;
/** Clues that are told of. */
const TOLD = 3;

/** The rules that speak for a kind, the weightiest first. */
function rulesFor(kind: Quote["kind"], clues: readonly Clue[]): readonly Rule[] {
  const sign = kind === "term" ? 1 : -1;
  const weights = new Map<Rule, number>();
  for (const { rule, points } of clues)
    if (points * sign > 0) weights.set(rule, (weights.get(rule) ?? 0) + points * sign);
  return [...weights]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, TOLD)
    .map(([rule]) => rule);
}
