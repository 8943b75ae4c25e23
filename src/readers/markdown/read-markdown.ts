import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Article, Declaration, Metadata } from "../../document/article.ts";
import { type BlockDraft, type InlineDraft, textDraft } from "../../document/compose.ts";
import { dateOf } from "../conventions/dates.ts";
import { heldBack } from "../conventions/embargo.ts";
import { languageTag } from "../conventions/language-tag.ts";
import { composeStory } from "../conventions/story.ts";
import { declarationOf } from "../declaration.ts";
import { decode } from "../decode.ts";
import { guessLanguage } from "../language.ts";
import { normaliseHeadings } from "../markup/headings.ts";
import { contentOf, type MarkupContent } from "../markup/markup.ts";
import { Excess } from "../markup/tree-builder.ts";
import type { Input, ReadOptions } from "../reader.ts";
import { readable, type SourceText, spanOf, wholeText } from "../source-text.ts";
import { excessIn } from "./excess.ts";
import {
  embargoIn,
  type Fields,
  fieldOf,
  fieldsOf,
  type Matter,
  matterOf,
  namesIn,
} from "./front-matter.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { markupOf } from "./to-markup.ts";

/** Reads a Markdown file. Never throws; null where an error was reported. */
export async function readMarkdown(
  input: Input,
  options: ReadOptions,
  report: Report,
): Promise<Article | null> {
  const { file } = input;
  const decoded = decode(input, report);
  if (decoded === null) return null;
  const source = readable(wholeText(decoded, file), report);
  const refuse = (message: string): null => {
    report(diagnose("input/too-complex", message, { span: spanOf(source, 0, 0) }));
    return null;
  };
  const excess = excessIn(source.text);
  if (excess !== null) return refuse(excess);
  try {
    return await compose(source, options, report);
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof Excess)) throw error;
    return refuse("the Markdown is nested too deep");
  }
}

async function compose(
  source: SourceText,
  options: ReadOptions,
  report: Report,
): Promise<Article | null> {
  const matter = matterOf(source.text);
  const fields = matter ? await fieldsOf(matter, source, report) : {};
  const declared = languageTag(fieldOf(fields, "lang", "language", "locale") ?? "");
  const language = options.language ?? declared ?? languageAround(source.text);
  const base = fieldOf(
    fields,
    "canonical",
    "canonical_url",
    "canonicalurl",
    "url",
    "permalink",
    "link",
  );
  const address = base !== null && /^https?:/.test(base) && URL.canParse(base) ? base : null;
  const tree = await parseMarkdown(source.text, matter?.next, matter?.line);
  const content = contentOf(markupOf(tree, source.text).children, {
    source,
    origin: "copy",
    base: address,
    language,
    exclude: () => null,
  });
  const said = (value: string | null) => wordsOf(value, matter, source);
  const title = said(fieldOf(fields, "title", "headline"));
  const { headline, body } =
    title.length > 0 ? { headline: title, body: content.blocks } : openingOf(content);
  const writers = namesIn(fields, "authors", "author", "bylines", "byline", "by");
  return composeStory(
    {
      kicker: said(fieldOf(fields, "kicker", "eyebrow", "overline")),
      headline,
      standfirst: said(
        fieldOf(
          fields,
          "standfirst",
          "description",
          "summary",
          "subtitle",
          "deck",
          "dek",
          "excerpt",
          "lead",
        ),
      ),
      ...bylineOf(writers, said),
      dateline: said(fieldOf(fields, "dateline")),
      body: [...body, ...correctionOf(said(fieldOf(fields, "correction", "corrections")))],
      omitted: content.omitted,
      metadata: {
        ...(declared === null ? {} : { language: declared }),
        ...metadataOf(fields, address, matter, source, report),
      },
      source: spanOf(source, 0, source.text.length),
    },
    options,
    report,
  );
}

/** What `lang` in raw HTML is held against; without any, nobody asks. */
function languageAround(text: string): string {
  return (text.includes("<") ? guessLanguage(text) : null) ?? "en";
}

/** The words of a field, where they stand in the front matter; the whole of it where they are written otherwise. */
function wordsOf(
  value: string | null,
  matter: Matter | null,
  source: SourceText,
): readonly InlineDraft[] {
  if (value === null || matter === null) return [];
  const words = value.replace(/\s+/g, " ").trim();
  const at = source.text.slice(0, matter.end).indexOf(words, matter.start);
  const span =
    at < 0 ? spanOf(source, matter.start, matter.end) : spanOf(source, at, at + words.length);
  return [textDraft(words, span)];
}

/** Names beginning with "By" are a line to be read; others are the writers' own. */
function bylineOf(
  writers: readonly string[],
  said: (value: string | null) => readonly InlineDraft[],
): { readonly byline?: readonly InlineDraft[] } {
  const byline = writers.flatMap((name, index) => {
    const words = said(name);
    const [first] = words;
    if (index === 0 || !first) return words;
    return [textDraft(", ", { ...first.source, end: first.source.start }), ...words];
  });
  return byline.length > 0 ? { byline } : {};
}

/** The heading that the text opens with is its headline; pictures may stand before it. */
function openingOf({ blocks }: MarkupContent): {
  readonly headline: readonly InlineDraft[];
  readonly body: readonly BlockDraft[];
} {
  const at = blocks.findIndex(({ type }) => type !== "figure");
  const first = blocks[at];
  if (first?.type !== "heading" || first.level > 2) return { headline: [], body: blocks };
  const body = normaliseHeadings(blocks.filter((block) => block !== first));
  return { headline: first.inlines, body };
}

function correctionOf(inlines: readonly InlineDraft[]): readonly BlockDraft[] {
  const [first] = inlines;
  return first ? [{ type: "note", role: "correction", inlines, source: first.source }] : [];
}

function metadataOf(
  fields: Fields,
  canonical: string | null,
  matter: Matter | null,
  source: SourceText,
  report: Report,
): Partial<Metadata> {
  const date = (...names: readonly string[]): string | null => {
    const [words] = wordsOf(fieldOf(fields, ...names), matter, source);
    return words?.type === "text" ? dateOf(words.value, words.source, report) : null;
  };
  const writers = namesIn(fields, "authors", "author", "bylines", "byline", "by");
  const published = date(
    "date",
    "published",
    "pubdate",
    "publishdate",
    "date_published",
    "publish_date",
  );
  const translated = translationOf(fields, matter, source, report);
  const span = spanOf(source, matter?.start ?? 0, matter?.end ?? 0);
  return {
    ...(writers.length > 1 || writers.some((name) => !/^by\s/i.test(name))
      ? { bylines: writers }
      : {}),
    published,
    modified: date("updated", "modified", "lastmod", "date_modified", "last_modified"),
    source: fieldOf(fields, "source", "publication", "publisher", "site", "outlet"),
    canonical,
    rights: fieldOf(fields, "rights", "copyright", "license"),
    ...heldBack(embargoIn(fields, matter), span, report),
    ...(translated ? { translated } : {}),
  };
}

/** `translated: ru`, `translated: ru by Harbour News`, `translated: true` with a `translator`. */
function translationOf(
  fields: Fields,
  matter: Matter | null,
  source: SourceText,
  report: Report,
): Declaration | null {
  const said = fieldOf(fields, "translated");
  if (said === null || matter === null) return null;
  const declaration = declarationOf(said);
  if (typeof declaration === "string") {
    const span = spanOf(source, matter.start, matter.end);
    report(diagnose("input/front-matter", declaration, { span }));
    return null;
  }
  return { ...declaration, translator: declaration.translator ?? fieldOf(fields, "translator") };
}
