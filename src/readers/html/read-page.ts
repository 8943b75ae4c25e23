import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Article, Omission } from "../../document/article.ts";
import type { BlockDraft } from "../../document/compose.ts";
import { reportOmissions } from "../conventions/left-out.ts";
import { composeStory } from "../conventions/story.ts";
import { decode } from "../decode.ts";
import { confirmedLanguage } from "../language.ts";
import { contentOf, omissionOf } from "../markup/markup.ts";
import { parseMarkup } from "../markup/parse.ts";
import { textOfBlock } from "../markup/repeats.ts";
import { elementsUnder, find, type MarkupElement, named, plainText } from "../markup/tree.ts";
import type { Input, ReadOptions } from "../reader.ts";
import { readable, type SourceText, spanOf, wholeText } from "../source-text.ts";
import { writersOf } from "./authors.ts";
import { bodyOf, isArticle, isLiveBlog, type PageBody, proseIn } from "./body.ts";
import { datesOf } from "./dates.ts";
import { exclusionOf } from "./exclusions.ts";
import { declaredLanguage, descriptionsOf, outletsOf, publisherOf, rightsOf } from "./facts.ts";
import { googleDocIn, readGoogleDoc } from "./google-docs.ts";
import { headOf, type PageHead, wordsOf } from "./head.ts";
import { headChromeOf } from "./head-chrome.ts";
import { headlineOf, type PageHeadline } from "./headline.ts";
import { type LinkedData, linkedDataOf } from "./json-ld.ts";
import { type Metas, metasOf } from "./metas.ts";
import { neighboursOf } from "./near-headline.ts";
import { type Selection, selectArticle } from "./select.ts";
import { toldBody } from "./told-body.ts";

/** A page that has been read, and where its article is. */
interface Page {
  readonly source: SourceText;
  readonly element: MarkupElement;
  readonly metas: Metas;
  readonly linked: LinkedData;
  readonly headline: PageHeadline | null;
  readonly outlets: readonly string[];
  readonly body: PageBody;
  /** The text as the metadata have it, where the page shows none. */
  readonly told: readonly BlockDraft[] | null;
}

/** Reads the article in a page. Never throws; null where an error was reported. */
export async function readPage(
  input: Input,
  options: ReadOptions,
  report: Report,
): Promise<Article | null> {
  const decoded = decode(input, report);
  if (decoded === null) return null;
  const source = readable(wholeText(decoded, input.file), report);
  const root = rootOf(source, report);
  if (root === null) return null;
  const document = googleDocIn(root, source);
  if (document) return readGoogleDoc(document, source, options, report);
  const page = await openPage(root, source, report);
  if (page === null) return null;
  const { element, metas, linked, headline, outlets, body, told } = page;
  const near = neighboursOf(element, headline);
  const authors = writersOf(linked, metas, near, body.container, outlets);
  const head = headOf(near, headline, descriptionsOf(linked, metas), authors);
  const declared = declaredLanguage(linked, metas);
  const words = told ? told.map(textOfBlock).join("\n") : plainText(body.container);
  const start = spanOf(source, 0, 0);
  const language = await confirmedLanguage(declared, words, options, start, report);
  const chromeIn = headChromeOf(head, body, language);
  const place = { base: metas.base, language };
  const content = told
    ? { blocks: told, omitted: shownInPlace(body, source) }
    : contentOf([body.container], {
        ...place,
        source,
        origin: "page",
        exclude: (each) => exclusionOf(each, head, body, chromeIn, language),
      });
  const omitted = [...outside(element, body, head, source), ...content.omitted];
  reportOmissions(omitted, report);
  return composeStory(
    {
      ...wordsOf(head, authors, source, place),
      body: content.blocks,
      omitted,
      metadata: {
        language,
        bylines: authors,
        ...datesOf(linked, metas, near, language),
        source: publisherOf(linked, metas),
        canonical: metas.canonical,
        rights: rightsOf(linked, metas),
      },
      source: { file: input.file, start: 0, end: decoded.length },
    },
    options,
    report,
  );
}

/** Parses a page; null, with an error, where it is that of an attack. */
function rootOf(source: SourceText, report: Report): MarkupElement | null {
  const root = parseMarkup(source, { xml: /^\s*<\?xml\s/.test(source.text) }, report);
  const excess = root && excessIn(root);
  if (excess === null) return root;
  report(diagnose("input/too-complex", excess, { span: spanOf(source, 0, 0) }));
  return null;
}

/** Finds the article in a page; null, with an error, where there is none. */
async function openPage(
  root: MarkupElement,
  source: SourceText,
  report: Report,
): Promise<Page | null> {
  const start = spanOf(source, 0, 0);
  const element = find(root, named("body")) ?? find(root, named("html")) ?? root;
  const metas = metasOf(root);
  const linked = linkedDataOf(root);
  const outlets = outletsOf(linked, metas);
  const headline = headlineOf(element, linked, metas, outlets);
  const selection = await selectArticle(element, headline?.text ?? metas.title);
  const body = bodyOf(element, selection ?? everythingIn(element));
  const saysSo = linked.article !== null || metas.values("og:type").includes("article");
  const prose = proseIn(body);
  const told = toldBody(linked, prose, source);
  if (told === null && !isArticle(element, body, prose, saysSo)) {
    const message = "no article in this page: it has hardly any running text";
    report(diagnose("input/no-article", message, { span: start }));
    return null;
  }
  if (linked.isLiveBlog || isLiveBlog(element)) {
    report(diagnose("input/live-blog", "this page is a live blog", { span: start }));
  }
  return { source, element, metas, linked, headline, outlets, body, told };
}

/** What a page shows until a script has filled it. */
function shownInPlace({ container }: PageBody, source: SourceText): readonly Omission[] {
  const omission = omissionOf(container, "stands in place of the text", source);
  return omission ? [omission] : [];
}

/** A page of a line or two is nothing to select from. */
function everythingIn(page: MarkupElement): Selection {
  return { kept: new Set(elementsUnder(page)), around: new Set() };
}

/**
 * No page with one article has as much; Readability would look at it for seconds. Its time grows with
 * the elements and with how deep they stand: the largest real page looked at has 27,755 elements.
 */
const mostElements = 40_000;
const mostLevels = 1_500_000;
const mostText = 1_000_000;

function excessIn(root: MarkupElement): string | null {
  if (root.weight > mostText) return `${root.weight} characters of text: no single article`;
  let elements = 0;
  let levels = 0;
  const visit = (element: MarkupElement, depth: number): void => {
    elements++;
    levels += depth;
    for (const child of element.children) if (child.type === "element") visit(child, depth + 1);
  };
  visit(root, 0);
  if (elements > mostElements) return `${elements} elements: no page with one article`;
  return levels > mostLevels ? `${elements} elements, most of them nested deep` : null;
}

/** The largest elements with text that neither hold the article nor stand in it. */
function outside(
  page: MarkupElement,
  { container }: PageBody,
  head: PageHead,
  source: SourceText,
): readonly Omission[] {
  const taken = [container, head.kicker, head.headline?.element, head.standfirst, head.byline];
  const omitted: Omission[] = [];
  const visit = (element: MarkupElement): void => {
    if (taken.includes(element)) return;
    const holds = taken.some(
      (each) => each && each.start >= element.start && each.end <= element.end,
    );
    if (!holds) {
      const omission = omissionOf(element, "outside the article", source);
      if (omission) omitted.push(omission);
      return;
    }
    for (const child of element.children) if (child.type === "element") visit(child);
  };
  visit(page);
  return omitted;
}
