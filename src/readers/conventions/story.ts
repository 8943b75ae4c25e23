import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import {
  type Article,
  type Metadata,
  nothingKnown,
  type Omission,
  type Paragraph,
} from "../../document/article.ts";
import {
  type BlockDraft,
  composeArticle,
  type InlineDraft,
  type Unplaced,
} from "../../document/compose.ts";
import type { SourceSpan } from "../../document/span.ts";
import { languageOf } from "../language.ts";
import type { ReadOptions } from "../reader.ts";
import { isByline, namesOf } from "./byline.ts";
import { datelineLength } from "./dateline.ts";
import { spanAround, splitInlines, textOfInlines } from "./drafts.ts";
import { languageTag } from "./language-tag.ts";

/** What a news item says in the fields of its format, before it is an article. */
export interface Story {
  readonly kicker?: readonly InlineDraft[];
  readonly headline?: readonly InlineDraft[];
  readonly standfirst?: readonly InlineDraft[];
  /** The line to be read; where there is none, the names in the metadata are. */
  readonly byline?: readonly InlineDraft[];
  readonly dateline?: readonly InlineDraft[];
  readonly body: readonly BlockDraft[];
  readonly omitted: readonly Omission[];
  readonly metadata: Partial<Metadata>;
  /** The item in the file. */
  readonly source: SourceSpan;
}

/**
 * Makes the article of a news item as its readers know it: a headline, a dateline or a byline that the
 * body says again is there once. Null, with an error, where the item has no text.
 */
export function composeStory(story: Story, options: ReadOptions, report: Report): Article | null {
  const draft = new StoryDraft(story);
  draft.takeRepeatedHeadline();
  draft.takeByline();
  draft.takeDateline();
  draft.takeRepeatedStandfirst();
  const span = story.source;
  if (draft.body.length === 0) {
    if (!draft.standfirst) {
      report(diagnose("input/no-body", "the item has no text", { span }));
      return null;
    }
    report(diagnose("input/summary-only", "a summary and no article", { span }));
  }
  if (!draft.headline) report(diagnose("input/no-headline", "the item has no headline", { span }));
  const byline = textOfInlines(draft.byline ?? []);
  const { bylines = namesOf(byline) } = story.metadata;
  return composeArticle({
    metadata: {
      ...nothingKnown,
      ...story.metadata,
      bylines,
      language: languageOfStory(draft, story, options, report),
    },
    blocks: draft.blocks(),
    omitted: draft.omitted.toSorted((a, b) => a.source.start - b.source.start),
    source: span,
  });
}

/** The parts of a story while what they say twice is taken out. */
class StoryDraft {
  headline: readonly InlineDraft[] | undefined;
  standfirst: readonly InlineDraft[] | undefined;
  byline: readonly InlineDraft[] | undefined;
  dateline: readonly InlineDraft[] | undefined;
  body: readonly BlockDraft[];
  readonly omitted: Omission[];
  readonly #kicker: readonly InlineDraft[] | undefined;

  constructor(story: Story) {
    this.#kicker = filled(story.kicker);
    this.headline = filled(story.headline);
    this.standfirst = filled(story.standfirst);
    this.byline = filled(story.byline);
    this.dateline = filled(story.dateline);
    this.body = story.body;
    this.omitted = [...story.omitted];
  }

  /** The dateline stands right before the paragraph that it opens, behind the pictures at the top. */
  blocks(): BlockDraft[] {
    const head = [
      ...blockOf("kicker", this.#kicker),
      ...blockOf("headline", this.headline),
      ...blockOf("standfirst", this.standfirst),
      ...blockOf("byline", this.byline),
    ];
    const first = this.body.findIndex(({ type }) => type !== "figure");
    const opening = first < 0 ? this.body.length : first;
    return [
      ...head,
      ...this.body.slice(0, opening),
      ...blockOf("dateline", this.dateline),
      ...this.body.slice(opening),
    ];
  }

  /** Bodies in plain text often begin with the headline. */
  takeRepeatedHeadline(): void {
    const [first] = this.body;
    if (first?.type !== "paragraph" && first?.type !== "heading") return;
    if (!this.headline || !isSame(this.headline, first.inlines)) return;
    this.#omit(first, "repeats the headline");
    this.body = this.body.slice(1);
  }

  /** "By Mara Lindqvist" as the first paragraph. */
  takeByline(): void {
    const first = this.#opening();
    if (first === null || !isByline(textOfInlines(first.inlines).trim())) return;
    if (this.byline) this.#omit(first, "repeats the byline");
    else this.byline = first.inlines;
    this.body = this.body.filter((block) => block !== first);
  }

  /** "PORT ELLIS, March 14 (Harbour News) —" at the beginning of the first paragraph. */
  takeDateline(): void {
    const first = this.#opening();
    if (first === null) return;
    const text = textOfInlines(first.inlines);
    const length = this.dateline
      ? lengthOfRepeat(textOfInlines(this.dateline), text)
      : datelineLength(`${text} `);
    if (length === 0 || length >= text.trimEnd().length) return;
    const { before, after } = splitInlines(first.inlines, length);
    if (this.dateline) {
      const source = spanAround(before) ?? first.source;
      this.omitted.push({ source, text: textOfInlines(before), why: "repeats the dateline" });
    } else this.dateline = trimmed(before);
    const rest: Unplaced<Paragraph> = { ...first, inlines: trimmed(after) };
    this.body = this.body.map((block) => (block === first ? rest : block));
  }

  /** A summary that is the lead over again. */
  takeRepeatedStandfirst(): void {
    const first = this.#opening();
    const summary = wordsOf(
      textOfInlines(this.standfirst ?? []).replace(/\s*(?:\[?(?:…|\.{3})\]?)\s*$/, ""),
    );
    if (first === null || !this.standfirst || summary === "") return;
    if (!wordsOf(textOfInlines(first.inlines)).startsWith(summary)) return;
    const source = spanAround(this.standfirst);
    const text = textOfInlines(this.standfirst);
    if (source) this.omitted.push({ source, text, why: "repeats the first paragraph" });
    this.standfirst = undefined;
  }

  /** The first paragraph; pictures may stand before it. */
  #opening(): Unplaced<Paragraph> | null {
    const first = this.body.find(({ type }) => type !== "figure");
    return first?.type === "paragraph" ? first : null;
  }

  #omit(
    block: { readonly inlines: readonly InlineDraft[]; readonly source: SourceSpan },
    why: string,
  ): void {
    this.omitted.push({ source: block.source, text: textOfInlines(block.inlines), why });
  }
}

function blockOf(
  type: "kicker" | "headline" | "standfirst" | "byline" | "dateline",
  inlines: readonly InlineDraft[] | undefined,
): BlockDraft[] {
  const source = spanAround(inlines ?? []);
  return inlines && source ? [{ type, inlines, source }] : [];
}

function filled(inlines: readonly InlineDraft[] | undefined): readonly InlineDraft[] | undefined {
  return inlines && textOfInlines(inlines).trim() !== "" ? inlines : undefined;
}

function isSame(a: readonly InlineDraft[], b: readonly InlineDraft[]): boolean {
  return wordsOf(textOfInlines(a)) === wordsOf(textOfInlines(b));
}

/** A text without what editors change: case, marks, blanks. */
function wordsOf(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(" ") ?? ""
  );
}

/** Code units of `text` that say the dateline again, with the dash behind it; 0 where it does not. */
function lengthOfRepeat(dateline: string, text: string): number {
  const words = dateline.match(/[\p{L}\p{M}\p{N}]+/gu)?.slice(0, 20) ?? [];
  const pattern = `^[^\\p{L}\\p{N}]*${words.join("[^\\p{L}\\p{N}]+")}[)\\].]*\\s*(?:[—–―:-]+\\s*|$)`;
  return words.length === 0 ? 0 : (new RegExp(pattern, "iu").exec(text)?.[0].length ?? 0);
}

/** Without white space at its ends. */
function trimmed(inlines: readonly InlineDraft[]): readonly InlineDraft[] {
  const text = textOfInlines(inlines);
  const lead = text.length - text.trimStart().length;
  const { after } = splitInlines(inlines, lead);
  return splitInlines(after, text.trim().length).before;
}

/** What the user says, else what the item says, else what its text tells. */
function languageOfStory(
  { headline, standfirst, body }: StoryDraft,
  { metadata, source }: Story,
  options: ReadOptions,
  report: Report,
): string {
  const declared = metadata.language === undefined ? null : languageTag(metadata.language);
  if (options.language === null && declared !== null) return declared;
  const paragraphs = body.flatMap((block) => (block.type === "paragraph" ? [block.inlines] : []));
  const lines = [headline ?? [], standfirst ?? [], ...paragraphs].map(textOfInlines);
  return languageOf(lines, options, source.file, report);
}
