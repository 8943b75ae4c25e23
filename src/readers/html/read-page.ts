import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Article, Omission } from "../../document/article.ts";
import { reportOmissions } from "../conventions/left-out.ts";
import { composeStory } from "../conventions/story.ts";
import { decode } from "../decode.ts";
import { confirmedLanguage } from "../language.ts";
import { contentOf, omissionOf } from "../markup/markup.ts";
import { parseMarkup } from "../markup/parse.ts";
import { textOfBlock } from "../markup/repeats.ts";
import type { MarkupElement } from "../markup/tree.ts";
import type { Input, ReadOptions } from "../reader.ts";
import {
  part,
  reportUnreadable,
  type SourceText,
  spanOf,
  wholeText,
  withoutUnreadable,
} from "../source-text.ts";
import { writersOf } from "./authors.ts";
import { type PageBody, wordsIn } from "./body.ts";
import { datesOf } from "./dates.ts";
import { exclusionOf } from "./exclusions.ts";
import { declaredLanguage, descriptionsOf, publisherOf, rightsOf } from "./facts.ts";
import { googleDocIn, readGoogleDoc } from "./google-docs.ts";
import { headOf, type PageHead } from "./head.ts";
import { headChromeOf } from "./head-chrome.ts";
import { wordsOf } from "./head-words.ts";
import { neighboursOf } from "./near-headline.ts";
import { openPage } from "./open-page.ts";
import { withStreamedParts } from "./streamed-parts.ts";

/** Reads the article in a page. Never throws; null where an error was reported. */
export async function readPage(
  input: Input,
  options: ReadOptions,
  report: Report,
): Promise<Article | null> {
  const decoded = decode(input, report);
  if (decoded === null) return null;
  const whole = wholeText(decoded, input.file);
  const parsed = parsedPage(withoutUnreadable(whole), report);
  if (parsed === null) return null;
  const { root, source } = parsed;
  const document = googleDocIn(root, source);
  if (document) {
    reportUnreadable(whole, report);
    return readGoogleDoc(document, source, options, report);
  }
  const page = await openPage(root, source, report);
  if (page === null) return null;
  const { element, metas, linked, headline, outlets, body, told } = page;
  const inPage = spanOf(source, body.container.start, body.container.end);
  reportUnreadable(part(whole, inPage.start, inPage.end), report);
  const near = neighboursOf(element, headline);
  const authors = writersOf(linked, metas, near, body.container, outlets);
  const head = headOf(near, headline, descriptionsOf(linked, metas), authors);
  const declared = declaredLanguage(linked, metas);
  const words = told ? told.blocks.map(textOfBlock).join("\n") : wordsIn(body);
  const start = spanOf(source, 0, 0);
  const language = await confirmedLanguage(declared, words, options, start, report);
  const chromeIn = headChromeOf(head, body, language);
  const place = { base: metas.base, language };
  const content = told
    ? { blocks: told.blocks, omitted: [...shownInPlace(body, source), ...told.omitted] }
    : contentOf([body.container], {
        ...place,
        source,
        origin: "page",
        exclude: (each) => exclusionOf(each, head, body, chromeIn, language),
      });
  const inHead = wordsOf(head, authors, source, place);
  const omitted = [...outside(element, body, head, source), ...inHead.omitted, ...content.omitted];
  reportOmissions(omitted, report);
  return composeStory(
    {
      ...inHead,
      body: content.blocks,
      omitted,
      metadata: {
        language,
        bylines: authors,
        ...datesOf(page, near, language, report),
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

/** A page as its tree, parts that were streamed in their places; null, with an error, where it is that of an attack. */
function parsedPage(
  source: SourceText,
  report: Report,
): { readonly root: MarkupElement; readonly source: SourceText } | null {
  const root = rootOf(source, report);
  const settled = root && withStreamedParts(root, source);
  if (root === null || settled === null) return root && { root, source };
  const whole = rootOf(settled, report);
  return whole && { root: whole, source: settled };
}

/** Parses a page; null, with an error, where it is that of an attack. */
function rootOf(source: SourceText, report: Report): MarkupElement | null {
  const root = parseMarkup(source, { xml: /^\s*<\?xml\s/.test(source.text) }, report);
  const excess = root && excessIn(root);
  if (excess === null) return root;
  report(diagnose("input/too-complex", excess, { span: spanOf(source, 0, 0) }));
  return null;
}

/** What a page shows until a script has filled it. */
function shownInPlace({ container }: PageBody, source: SourceText): readonly Omission[] {
  const omission = omissionOf(container, "stands in place of the text", source);
  return omission ? [omission] : [];
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
