import type { TextRange } from "../../document/span.ts";
import { attribute } from "../attribution/attribute.ts";
import type { Reading } from "../attribution/reading.ts";
import type { Attribution } from "../attribution/scene.ts";
import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { endOfWords } from "../prose/edges.ts";

/** What a rule may look at to tell speech from a term. */
export interface Candidate {
  readonly text: string;
  /** Of the quoted text; of a long one, of its beginning. */
  readonly words: readonly string[];
  /** Between the marks. */
  readonly inner: TextRange;
  /** The text of `inner`, without the marks that an inner quote ends with. */
  readonly inside: string;
  /** The statement around it, and its place there. */
  readonly items: readonly Item[];
  readonly at: number;
  /** The statements before it in its passage, the nearest first. */
  readonly earlier: () => readonly (readonly Item[])[];
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  readonly attribution: Attribution | null;
  readonly isHeadline: boolean;
  readonly language: Language;
}

/** Of longer words, in characters, no rule asks how many they are. */
const LONGEST_TERM = 300;

/** The quoted words of a part, with what stands around them. `part` counts through all drafts. */
export function candidateAt(reading: Reading, inner: TextRange, part: number): Candidate {
  const { text, language } = reading;
  const place = reading.places[part];
  const statement = place && reading.statements[place.statement];
  const items = statement?.items ?? [];
  const at = place?.item ?? 0;
  // What ends an inner quote ends the words.
  const inside = text.slice(inner.start, endOfWords(text, inner));
  return {
    text,
    inner,
    inside,
    words: inside.slice(0, LONGEST_TERM).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [],
    items,
    at,
    earlier: () => earlierStatements(reading, place?.statement ?? 0),
    before: items[at - 1],
    after: items[at + 1],
    attribution: attribute(reading, part),
    isHeadline: statement !== undefined && reading.passages[statement.passage]?.role === "title",
    language,
  };
}

/** As far back as a sign may have been told of that words stand on. */
const EARLIER = 2;

function earlierStatements({ statements }: Reading, index: number): readonly (readonly Item[])[] {
  const { passage } = statements[index] ?? {};
  return [...Array(EARLIER).keys()]
    .map((back) => statements[index - 1 - back])
    .flatMap((statement) => (statement?.passage === passage && statement ? [statement.items] : []));
}
