import { type Diagnostic, diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Article, Omission } from "../../document/article.ts";
import { composeArticle, textDraft } from "../../document/compose.ts";
import type { SourceSpan } from "../../document/span.ts";
import { type Archive, openArchive } from "../archive/archive.ts";
import { languageTag } from "../conventions/language-tag.ts";
import { reportOmissions } from "../conventions/left-out.ts";
import { writersOf } from "../conventions/names.ts";
import { openingOf } from "../conventions/opening.ts";
import { composeStory } from "../conventions/story.ts";
import { guessLanguage } from "../language.ts";
import { plainText } from "../markup/tree.ts";
import type { Input, ReadOptions } from "../reader.ts";
import { spanOf } from "../source-text.ts";
import { type Chapter, type Content, contentOfChapter, openChapter } from "./chapter.ts";
import { navigationOf } from "./navigation.ts";
import { openPackage, type Package } from "./package.ts";
import { type Section, sectionsOf } from "./sections.ts";

/** Reads the articles of a publication, in its reading order. */
export async function readEpub(
  input: Input,
  options: ReadOptions,
  report: Report,
): Promise<readonly Article[]> {
  const archive = await openArchive(input, options, report);
  const publication = archive && (await openPackage(archive, report));
  if (!archive || !publication) return [];
  const navigation = await navigationOf(publication, archive, report);
  for (const { name } of publication.spine) {
    if (archive.names.has(name)) continue;
    const span = { file: input.file, start: 0, end: 0 };
    report(diagnose("archive/damaged", `its page ${name} is not in it`, { span }));
  }
  const chapters = new Map<string, Promise<Chapter | null>>();
  const chapterAt = (name: string) => {
    const chapter = chapters.get(name) ?? openChapter(name, archive, report);
    chapters.set(name, chapter);
    return chapter;
  };
  const { sections, omitted } = await sectionsOf(publication, navigation, chapterAt, report);
  const book = { archive, publication, chapterAt, isSingle: sections.length === 1 };
  const articles: Article[] = [];
  const left: Omission[] = [...omitted];
  for (const section of sections) {
    const read = await readSection(section, book, options, report);
    if (read.article) articles.push(read.article);
    else left.push(...read.omitted);
  }
  return withOmissions(articles, left, input, report);
}

/** What all articles of a publication share. */
interface Book {
  readonly archive: Archive;
  readonly publication: Package;
  readonly chapterAt: (name: string) => Promise<Chapter | null>;
  readonly isSingle: boolean;
}

interface ReadSection {
  readonly article: Article | null;
  /** All of it, where it is no article. */
  readonly omitted: readonly Omission[];
}

async function readSection(
  section: Section,
  book: Book,
  options: ReadOptions,
  report: Report,
): Promise<ReadSection> {
  const { archive, publication, chapterAt, isSingle } = book;
  const [{ chapter, elements }] = section.pieces;
  const words = elements.map(plainText).join(" ");
  const declared = languageTag(chapter.language || "und") ?? publication.language;
  const language = options.language ?? declared ?? guessLanguage(words) ?? "en";
  const contents: Content[] = [];
  for (const piece of section.pieces) {
    contents.push(
      await contentOfChapter(piece.chapter, piece.elements, language, archive, chapterAt),
    );
  }
  const opening = openingOf(contents.flatMap(({ blocks }) => blocks));
  const omitted = contents.flatMap((content) => content.omitted);
  const [first] = elements;
  const source: SourceSpan =
    first && first !== chapter.body ? spanOf(chapter.source, first.start, first.end) : chapter.span;
  if (
    !opening.body.some(({ type }) => type !== "figure" && type !== "break" && type !== "heading")
  ) {
    return {
      article: null,
      omitted: [...omitted, { source, text: words.slice(0, 80), why: "page without a text" }],
    };
  }
  const label = (isSingle ? publication.title : null) ?? section.label;
  const writers = isSingle || publication.areWriters ? writersOf(publication.creators) : null;
  reportOmissions(omitted, report);
  const article = composeStory(
    {
      ...(label === null ? {} : { headline: [textDraft(label, { ...source, end: source.start })] }),
      ...(writers && writers.names.length > 0 ? { byline: writers.byline } : {}),
      ...opening,
      body: [...opening.body, ...contents.flatMap(({ notes }) => notes)],
      omitted,
      metadata: {
        language,
        ...(writers && writers.names.length > 0 && !opening.byline
          ? { bylines: writers.names }
          : {}),
        published: publication.date,
        modified: publication.modified,
        source: publication.publisher ?? (isSingle ? null : publication.title),
        rights: publication.rights,
      },
      source,
    },
    options,
    report,
  );
  return { article, omitted };
}

/** What lies outside of all articles is told with the first. */
function withOmissions(
  articles: readonly Article[],
  omitted: readonly Omission[],
  { file }: Input,
  report: Report,
): readonly Article[] {
  const [first, ...others] = articles;
  if (!first) {
    report(noArticle(file));
    return [];
  }
  reportOmissions(omitted, report);
  return [composeArticle({ ...first, omitted: [...first.omitted, ...omitted] }), ...others];
}

function noArticle(file: string): Diagnostic {
  const span = { file, start: 0, end: 0 };
  return diagnose("input/no-body", "no page of this publication has a text", { span });
}
