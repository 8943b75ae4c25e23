import type { TextRange } from "../../document/span.ts";
import type { Discourse } from "../attribution/discourse.ts";
import type { Source } from "../attribution/phrases.ts";
import { personAt } from "../attribution/reading.ts";
import type { Item } from "../names/name.ts";

/** Several people who speak together. */
export interface JointSource {
  /** Indexes in the cast, in the order of the text. */
  readonly people: readonly [number, number, ...number[]];
  readonly range: TextRange;
}

/** *Varos and Lund* said: all whom "and" joins to the source, where they are the whole subject. */
export function jointSourceOf(
  discourse: Discourse,
  items: readonly Item[],
  source: Source,
): JointSource | null {
  if (source.type !== "name") return null;
  let first = items.findIndex(({ range }) => range.start === source.at);
  let last = first;
  while (isJoint(discourse, items, first - 2)) first -= 2;
  while (isJoint(discourse, items, last)) last += 2;
  if (first === last || isAside(discourse, items, first, last)) return null;
  const [one, other, ...more] = items
    .slice(first, last + 1)
    .flatMap((item) => personAt(discourse.reading, item) ?? []);
  if (one === undefined || other === undefined) return null;
  const range = { start: items[first]?.range.start ?? 0, end: items[last]?.range.end ?? 0 };
  return { people: [one, other, ...more], range };
}

/** Whether the names do not make up the subject: When Varos met *Lund and Moor* said; *Lund and Moor*, who … */
function isAside(
  { reading }: Discourse,
  items: readonly Item[],
  first: number,
  last: number,
): boolean {
  const isOpen = !isBreak(items[first - 1]) && !isBreak(items[last + 1]);
  const isList = items[first - 1]?.type === "comma" && items[first - 2]?.type === "name";
  return isOpen || isList || reading.language.relatives.has(items[last + 2]?.lower ?? "");
}

/** Whether a name stands there and "and" joins another person's to it. */
function isJoint({ reading, isPerson }: Discourse, items: readonly Item[], at: number): boolean {
  const and = items[at + 1];
  if (!and || !reading.language.grammar.and.has(and.lower)) return false;
  const [one, other] = [items[at], items[at + 2]].map((item) => personAt(reading, item));
  const isNamed = (person: number | null | undefined): boolean =>
    typeof person === "number" && isPerson[person] === true;
  return isNamed(one) && isNamed(other) && one !== other;
}

function isBreak(item: Item | undefined): boolean {
  return item === undefined || ["stop", "comma", "quote", "dash", "colon"].includes(item.type);
}
