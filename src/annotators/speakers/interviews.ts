import type { Quote } from "../../document/annotations.ts";
import type { TextRange } from "../../document/span.ts";
import type { Discourse } from "../attribution/discourse.ts";
import { nameSource, phraseStartingAt, type Source } from "../attribution/phrases.ts";
import { personAt, type Reading } from "../attribution/reading.ts";
import type { Item } from "../names/name.ts";

/** Who answers in an interview, and where the story names them. */
export interface Interviewee {
  readonly person: number;
  readonly range: TextRange;
}

/** What stands at the head of a turn: "Q", or the words that name its speaker. */
export type TurnLabel =
  | { readonly type: "question" | "answer"; readonly range: TextRange }
  | { readonly type: "speaker"; readonly source: Source };

/** Whether a quote is a turn of a transcript. */
export function isTurn({ evidence }: Quote): boolean {
  return evidence.some(({ rule }) => rule === "transcript-turn");
}

/** SMITH: / Q: at the head of the statement with this quoted stretch. */
export function turnLabelOf(reading: Reading, quoted: number): TurnLabel | null {
  const place = reading.places[quoted];
  const items = (place && reading.statements[place.statement]?.items) ?? [];
  const label = items[0];
  if (!place || !label) return null;
  const { language } = reading;
  // A direction may follow: SMITH: (Laughter)
  const cut = items.slice(0, place.item).findIndex(({ type }) => LABEL_ENDS.has(type));
  const end = cut < 0 ? place.item : cut;
  const type = language.turnLabels.get(label.lower.replace(/\.$/u, ""));
  if (type !== undefined && end <= 2) return { type, range: label.range };
  const name = items.slice(0, end).find((item) => item.type === "name");
  const source = name ? nameSource(name) : phraseStartingAt(items, 0, end, language);
  return source && { type: "speaker", source };
}

const LABEL_ENDS: ReadonlySet<Item["type"]> = new Set(["colon", "open"]);

/**
 * Whom "A:" stands for: whoever alone answers a "Q:" by name elsewhere, else whoever alone is named in
 * full before the first answer. `turns` are the first quoted stretches of all turns, in order.
 */
export function intervieweeOf(
  discourse: Discourse,
  turns: readonly number[],
  firstAnswer: number,
): Interviewee | null {
  const { reading } = discourse;
  const before = reading.statements.slice(0, firstAnswer).flatMap(({ items }) => items);
  return (
    onlyOne(answeringByName(reading, turns)) ??
    onlyOne(before.flatMap((item) => namedInFull(discourse, item)))
  );
}

function onlyOne(named: readonly Interviewee[]): Interviewee | null {
  const [first] = named;
  return first && named.every(({ person }) => person === first.person) ? first : null;
}

/** The speakers of turns that follow a question. */
function answeringByName(reading: Reading, turns: readonly number[]): readonly Interviewee[] {
  const labels = turns.map((quoted) => turnLabelOf(reading, quoted));
  return labels.flatMap((label, i): readonly Interviewee[] => {
    if (label?.type !== "speaker" || label.source.type !== "name") return [];
    if (labels[i - 1]?.type !== "question") return [];
    const person = reading.cast.byPosition.get(label.source.at);
    return person === undefined ? [] : [{ person, range: label.source.range }];
  });
}

function namedInFull({ reading, isPerson }: Discourse, item: Item): readonly Interviewee[] {
  const person = personAt(reading, item);
  if (person === null || isPerson[person] !== true) return [];
  const words = reading.cast.people[person]?.words ?? [];
  return words.length > 1 ? [{ person, range: item.range }] : [];
}

/** JB: those named in full by the first letters of their names; null where several share them. */
export function peopleByInitials(discourse: Discourse): ReadonlyMap<string, Interviewee | null> {
  const found = new Map<string, Interviewee | null>();
  for (const item of discourse.reading.statements.flatMap(({ items }) => items))
    for (const named of namedInFull(discourse, item))
      for (const letters of initialsOf(item.name?.words ?? [])) {
        const known = found.get(letters);
        const isOther = known === null || (known && known.person !== named.person);
        found.set(letters, isOther ? null : (known ?? named));
      }
  return found;
}

/** The letters of a label that is made of them alone: J.B.; null for any other. */
export function lettersOf(label: string): string | null {
  return INITIALS.test(label) ? label.replaceAll(".", "") : null;
}

/** JB, J.B., JMB */
const INITIALS = /^(?:\p{Lu}\.?){2,4}$/u;

/** Annika Roth-Solano: ARS, AR. */
function initialsOf(words: readonly string[]): ReadonlySet<string> {
  const first = (parts: readonly string[]): string => parts.map((part) => part[0] ?? "").join("");
  const ends = [words[0] ?? "", words.at(-1) ?? ""];
  return new Set([first(words.flatMap((word) => word.split("-"))), first(words), first(ends)]);
}
