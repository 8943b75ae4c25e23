import { slice } from "../../document/span.ts";
import { subjectOf } from "../attribution/clauses.ts";
import type { Discourse } from "../attribution/discourse.ts";
import type { Reading, Statement } from "../attribution/reading.ts";
import type { Interviewee } from "./interviews.ts";

/** An interview whose questions are paragraphs of their own, and only its answers stand in marks. */
export interface UnmarkedInterview {
  /** The first statement of each answer. */
  readonly answers: ReadonlySet<number>;
  /** The first of all. */
  readonly first: number;
}

/** Fewer questions than this may be the writer's own. */
const FEWEST_QUESTIONS = 2;

/** Finds paragraphs that end in a question and quote nothing, with one of quoted words right after. */
export function unmarkedInterview(reading: Reading): UnmarkedInterview | null {
  const answers = reading.statements.filter(
    (statement, i) =>
      statement.items[0]?.type === "quote" && asks(reading, reading.statements[i - 1], statement),
  );
  const [first] = answers;
  if (!first || answers.length < FEWEST_QUESTIONS) return null;
  return { answers: new Set(answers.map(({ index }) => index)), first: first.index };
}

/** Whether the paragraph before an answer is a question. */
function asks(reading: Reading, question: Statement | undefined, answer: Statement): boolean {
  if (question?.passage !== answer.passage - 1) return false;
  const { range } = reading.passages[question.passage] ?? {};
  if (!range || !slice(reading.text, range).trimEnd().endsWith("?")) return false;
  for (let i = question.index; reading.statements[i]?.passage === question.passage; i--)
    if (reading.statements[i]?.items.some(({ type }) => type === "quote")) return false;
  return true;
}

/** Whom the first sentence of the story that names somebody in full is about. */
export function leadOfStory({ reading, isPerson }: Discourse, end: number): Interviewee | null {
  for (const statement of reading.statements.slice(0, end)) {
    if (reading.passages[statement.passage]?.role !== "prose") continue;
    const subject = subjectOf(reading, statement);
    if (subject?.type !== "name") continue;
    const person = reading.cast.byPosition.get(subject.at);
    if (person === undefined || isPerson[person] !== true) continue;
    return { person, range: subject.range };
  }
  return null;
}
