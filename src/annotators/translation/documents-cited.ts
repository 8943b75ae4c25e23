import type { Quote } from "../../document/annotations.ts";
import type { Reading, Statement } from "../attribution/reading.ts";
import type { Language } from "../languages/language.ts";
import type { CueAt } from "./read-cue.ts";

/** A letter, a readout, a sign: what written words are quoted from, as the text names it. */
export interface DocumentNamed {
  /** "readout". */
  readonly noun: string;
  /** What tells it from others of its kind: "state", "department". */
  readonly qualifiers: readonly string[];
  /** "the letter", "his letter", but not "a letter", "another letter". */
  readonly isKnown: boolean;
}

/** A document that the text says was translated. */
interface Translated {
  readonly cue: CueAt;
  readonly language: string | null;
  /** Words of the statement that says so, by which the document is known again. */
  readonly words: ReadonlySet<string>;
}

/** How far before a cue the document that it is about may stand, in code units. */
const NEAR = 100;

/** The translated documents that an article goes on quoting from. */
export class DocumentsCited {
  readonly #open = new Map<string, Translated>();

  get isEmpty(): boolean {
    return this.#open.size === 0;
  }

  /** The documents that a cue speaks of are open from here on. */
  begin(cue: CueAt, language: string | null, statement: Statement, known: Language): void {
    const words = new Set(statement.items.flatMap(({ lower }) => lower.split(" ")));
    statement.items.forEach(({ lower, range }, index) => {
      const isNear = range.start >= cue.range.start - NEAR && range.end <= cue.range.end;
      if (!isNear || !known.documentNouns.has(lower)) return;
      if (range.start > cue.range.start && isHeldBy(statement, index, known)) return;
      this.#open.set(lower, { cue, language, words });
    });
  }

  /** What is claimed of a document; another of the same kind closes the one that was open. */
  goOn({ noun, qualifiers, isKnown }: DocumentNamed): Translated | null {
    const open = this.#open.get(noun);
    if (!open) return null;
    if (isKnown && qualifiers.every((word) => open.words.has(word))) return open;
    this.#open.delete(noun);
    return null;
  }
}

/**
 * The document that a quote stands in, where no person is named for it: "the letter went on", or "it said" after a
 * sentence about the letter. Null where it is none.
 */
export function documentOf(
  { mention }: Quote,
  statement: Statement,
  reading: Reading,
): DocumentNamed | null {
  // Words that go on after a broken quote have its source.
  if (mention === null || mention.range.end < startOf(statement)) return null;
  const { language } = reading;
  const words = mention.text.toLowerCase().split(/\s+/u);
  if (isDocument(words.at(-1) ?? "", language)) return named(words, language);
  if (words.length > 1 || !language.thingPronouns.has(words[0] ?? "")) return null;
  return documentTold(reading.statements[statement.index - 1], statement, language);
}

/** The first document that the statement before speaks of, where both stand in one paragraph. */
function documentTold(
  before: Statement | undefined,
  { passage }: Statement,
  language: Language,
): DocumentNamed | null {
  if (!before || before.passage !== passage) return null;
  const at = before.items.findIndex(({ lower }) => isDocument(lower, language));
  if (at < 0) return null;
  const phrase = before.items.slice(Math.max(0, at - 5), at + 1);
  const start = phrase.findLastIndex(
    ({ lower }) => language.determiners.has(lower) || language.possessives.has(lower),
  );
  const words = phrase.slice(Math.max(0, start)).flatMap(({ lower }) => lower.split(" "));
  return named(words, language);
}

function named(words: readonly string[], language: Language): DocumentNamed {
  const [first = ""] = words;
  const isKnown = language.definiteArticles.has(first) || language.possessives.has(first);
  return { noun: words.at(-1) ?? "", qualifiers: words.slice(isKnown ? 1 : 0, -1), isKnown };
}

/** A translation of the messages *in the indictment*: what holds a translated document need not be translated. */
function isHeldBy({ items }: Statement, index: number, language: Language): boolean {
  const [lead, article] = [items[index - 2], items[index - 1]];
  if (!lead || !article) return false;
  return (
    language.definiteArticles.has(article.lower) && language.documentPrepositions.has(lead.lower)
  );
}

function startOf({ items }: Statement): number {
  return items[0]?.range.start ?? 0;
}

function isDocument(word: string, { documentNouns, signNouns }: Language): boolean {
  return documentNouns.has(word) || signNouns.has(word);
}
