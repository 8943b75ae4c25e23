import type { Clue } from "./clue.ts";
import { CLUES_BESIDE } from "./clues-beside.ts";
import { CLUES_OF_FORM } from "./clues-of-form.ts";
import { CLUES_OF_SOURCE } from "./clues-of-source.ts";
import { definedInBrackets, example, glossOfName, letter } from "./examples.ts";
import { answerOfPoll, explained } from "./explained.ts";
import { chanted, wordsOnSign } from "./signs.ts";

/** Patterns of their own, in which the text all but says that the words are a term. */
const SHOWN: readonly Clue[] = [
  { rule: "word-as-word", points: 12, holds: ({ candidate }) => !!letter(candidate) },
  { rule: "term-introduced", points: 9, holds: ({ candidate }) => !!definedInBrackets(candidate) },
  { rule: "word-as-word", points: 6, holds: ({ candidate }) => !!example(candidate) },
  { rule: "gloss-of-name", points: 6, holds: ({ candidate }) => !!glossOfName(candidate) },
  { rule: "words-on-sign", points: 9, holds: ({ candidate }) => !!wordsOnSign(candidate) },
  { rule: "slogan", points: 8, holds: ({ candidate }) => !!chanted(candidate) },
  { rule: "poll-answer", points: 6, holds: ({ candidate }) => !!answerOfPoll(candidate) },
  { rule: "term-explained", points: 3, holds: ({ candidate }) => !!explained(candidate) },
];

/**
 * All clues that tell speech from a term. Their points are those of a logistic regression over the sets of
 * `tests/score` that are called seen, three to a unit of log-odds, rounded; those of the rare patterns are set by hand.
 */
export const CLUES: readonly Clue[] = [
  ...CLUES_OF_FORM,
  ...CLUES_BESIDE,
  ...CLUES_OF_SOURCE,
  ...SHOWN,
];
