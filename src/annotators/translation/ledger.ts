import type { Quote } from "../../document/annotations.ts";
import type { TextRange } from "../../document/span.ts";
import type { Statement } from "../attribution/reading.ts";
import { DocumentsCited } from "./documents-cited.ts";
import { Occasions } from "./occasions.ts";
import { find } from "./patterns.ts";
import type { CueAt } from "./read-cue.ts";
import type { Story } from "./story.ts";
import type { Voice } from "./voices.ts";

/** What the article claims of one quote. */
export interface Claim {
  readonly status: "stated" | "carried";
  readonly cue: CueAt;
  readonly language: string | null;
}

/** What has been claimed on the way through a story, and who goes on speaking through a translator. */
export class Ledger {
  readonly occasions = new Occasions();
  readonly documents = new DocumentsCited();
  /** Quotes just after a statement that says that they were in the article's own language, or of another occasion. */
  readonly toldApart = new Set<number>();
  /** Where the article says that some quotes were translated, and not which. */
  readonly unclear: TextRange[] = [];
  /** Cues that are about all that is quoted, with their statements. */
  readonly ofArticle: (readonly [CueAt, Statement])[] = [];
  /** Whose letters and diaries were translated: what they wrote in them, and not what they say elsewhere. */
  readonly ofAuthors = new Map<Voice, CueAt>();
  /** What a note at the end says of all that somebody says. */
  readonly ofPeople = new Map<Voice, CueAt>();
  readonly #claims: (Claim | undefined)[];
  readonly #story: Story;

  constructor(story: Story) {
    this.#story = story;
    this.#claims = story.quotes.map(() => undefined);
  }

  /** For each quote, in order; undefined where nothing is claimed of it. */
  get claims(): readonly (Claim | undefined)[] {
    return this.#claims;
  }

  /** Whether anything said so far may hold of quotes still to come. */
  get isCarrying(): boolean {
    return !this.occasions.isEmpty || !this.documents.isEmpty || this.ofAuthors.size > 0;
  }

  /** A quote is translated, as a cue says; `language` is the cue's where it is not given. */
  claim(
    index: number,
    status: Claim["status"],
    cue: CueAt,
    language: string | null = cue.language,
  ): void {
    this.#claims[index] = { status, cue, language };
  }

  /** From this statement on somebody speaks through a translator, and its documents are translated. */
  begin(voice: Voice, cue: CueAt, language: string | null, statement: Statement): void {
    if (this.#isInterpreter(voice, statement)) return;
    const { marked, start } = this.#story.places.wordingOf(statement);
    const day = dayIn(marked, this.#story);
    // One cue of a statement names the language, another the translator.
    const before = this.occasions.of(voice);
    const other = before && before.cue.range.start >= start ? before : null;
    const spoken = language ?? other?.language ?? null;
    const translator = cue.translator ?? other?.cue.translator ?? null;
    const { passage } = statement;
    this.occasions.begin(voice, {
      cue: { ...cue, translator },
      language: spoken,
      statement: statement.index,
      passage,
      day,
      medium: this.#isOfWriting(cue, statement) ? "written" : mediumOf(statement, this.#story),
    });
    this.beginDocuments(cue, spoken, statement);
  }

  /** “…,” she wrote. *Her replies were translated*: the statement itself tells of no writing. */
  #isOfWriting(cue: CueAt, { items }: Statement): boolean {
    const { quotes, places } = this.#story;
    const next = places.nextAfter(items[0]?.range.start ?? 0);
    const last = (next < 0 ? quotes.length : next) - 1;
    const quote = quotes[last];
    return quote !== undefined && this.#claims[last]?.cue === cue && isWritten(quote, this.#story);
  }

  /** Whoever translates is translated only where it is said of their own words. */
  #isInterpreter(voice: Voice, statement: Statement): boolean {
    const { interpreters, places, voices } = this.#story;
    if (interpreters.hasTranslated(voice)) return true;
    if (!interpreters.has(voice)) return false;
    return places.inStatement(statement).every((index) => voices[index] !== voice);
  }

  beginDocuments(cue: CueAt, language: string | null, statement: Statement): void {
    this.documents.begin(cue, language, statement, this.#story.reading.language);
  }
}

/** Whether a verb of writing hands over a quote: "she wrote". */
export function isWritten({ cue }: Quote, { reading }: Pick<Story, "reading">): boolean {
  const { writingVerbs } = reading.language.translation;
  const verbs = cue?.text.toLowerCase().split(/\s+/u) ?? [];
  return verbs.some((verb) => writingVerbs.has(verb));
}

/** Whether a statement tells of spoken or of written words, by a verb or by what they stand in. */
function mediumOf(statement: Statement, { reading, places }: Story): "spoken" | "written" | null {
  const { documentNouns, cueVerbs, translation } = reading.language;
  const { writingVerbs, speechWords } = translation;
  const words = statement.items.map(({ lower }) => lower);
  if (words.some((word) => writingVerbs.has(word) || documentNouns.has(word))) return "written";
  if (places.inStatement(statement).length > 0) return "spoken";
  const isOfSpeech = words.some((word) => cueVerbs.get(word) === "say" || speechWords.has(word));
  return isOfSpeech ? "spoken" : null;
}

/** The day that a statement names; null where it names none. */
export function dayIn(marked: string, { reading }: Pick<Story, "reading">): string | null {
  return find(reading.language, "day", marked)?.[0] ?? null;
}
