import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Article, Omission } from "../../document/article.ts";
import { composeStory } from "../conventions/story.ts";
import { decode } from "../decode.ts";
import { confirmedLanguage } from "../language.ts";
import { contentOf, omissionOf } from "../markup/markup.ts";
import { parseMarkup } from "../markup/parse.ts";
import { elementsUnder, find, type MarkupElement, named, plainText } from "../markup/tree.ts";
import type { Input, Reader, ReadOptions } from "../reader.ts";
import { readable, type SourceText, spanOf, wholeText } from "../source-text.ts";
import { bodyOf, isArticle, isLiveBlog, type PageBody } from "./body.ts";
import { datesOf, isDateLine } from "./dates.ts";
import {
  declaredLanguage,
  descriptionsOf,
  outletsOf,
  publisherOf,
  rightsOf,
  writersOf,
} from "./facts.ts";
import { essence, headOf, type PageHead, wordsOf } from "./head.ts";
import { headlineOf } from "./headline.ts";
import { linkedDataOf } from "./json-ld.ts";
import { metasOf } from "./metas.ts";
import { selectArticle } from "./select.ts";

/** Reads the article in a web page, and leaves the page. */
export const html: Reader = {
  name: "html",
  description: "web pages and AMP, with JSON-LD, OpenGraph and microdata",
  extensions: ["html", "htm", "xhtml"],
  recognise: ({ form, start, extension }) => {
    if (form.type === "xml" && form.root.name.toLowerCase() === "html") return 3;
    if (
      /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html[\s>])/i.test(start.slice(0, 4000))
    )
      return 3;
    if (hasTags(start)) return 3;
    return /^x?html?$/.test(extension) ? 2 : 0;
  },
  read: async (input, options, report) => {
    const article = await read(input, options, report);
    return article === null ? [] : [article];
  },
};

/** A file that begins with a tag and has some more that are HTML's. */
function hasTags(start: string): boolean {
  if (!/^\s*<(?:\w+[\s>]|!--)/.test(start.slice(0, 1000))) return false;
  const known = start
    .slice(0, 20_000)
    .match(/<(?:p|div|h[1-6]|article|section|body|head|meta|title|a|img|ul|br)[\s>]/gi);
  return (known?.length ?? 0) >= 3;
}

async function read(input: Input, options: ReadOptions, report: Report): Promise<Article | null> {
  const { file } = input;
  const decoded = decode(input, report);
  if (decoded === null) return null;
  const source = readable(wholeText(decoded, file), report);
  const xml = /^\s*<\?xml\s/.test(source.text);
  const root = parseMarkup(source, { xml }, report);
  if (root === null) return null;
  const excess = excessIn(root);
  if (excess !== null) {
    report(diagnose("input/too-complex", excess, { span: spanOf(source, 0, 0) }));
    return null;
  }
  const page = find(root, named("body")) ?? find(root, named("html")) ?? root;
  const metas = metasOf(root);
  const linked = linkedDataOf(root);
  const outlets = outletsOf(linked, metas);
  const headline = headlineOf(page, linked, metas, outlets);
  const selection = await selectArticle(page, headline?.text ?? metas.title);
  // A page of a line or two is nothing to select from.
  const everything = { kept: new Set(elementsUnder(page)), around: new Set<MarkupElement>() };
  const body = bodyOf(page, selection ?? everything);
  const saysSo = linked.article !== null || metas.values("og:type").includes("article");
  const whole = spanOf(source, 0, 0);
  if (!isArticle(page, body, saysSo)) {
    const message = "no article in this page: it has hardly any running text";
    report(diagnose("input/no-article", message, { span: whole }));
    return null;
  }
  if (linked.isLiveBlog || isLiveBlog(page)) {
    report(diagnose("input/live-blog", "this page is a live blog", { span: whole }));
  }
  const authors = writersOf(linked, metas, page, headline, outlets);
  const head = headOf(page, headline, descriptionsOf(linked, metas), authors);
  const words = plainText(body.container);
  const language = await confirmedLanguage(
    declaredLanguage(linked, metas),
    words,
    options,
    whole,
    report,
  );
  const firstText = firstTextOf(head, body);
  const content = contentOf([body.container], {
    source,
    origin: "page",
    base: metas.base,
    language,
    exclude: (element) => exclusionOf(element, head, body, firstText),
  });
  const context = {
    origin: "copy" as const,
    base: metas.base,
    language,
    leaveOut: () => undefined,
    picture: () => undefined,
    quotes: 0,
  };
  const omitted = [...outside(page, body, head, source), ...content.omitted];
  reportOmissions(omitted, report);
  return composeStory(
    {
      ...wordsOf(head, authors, language, source, context),
      body: content.blocks,
      omitted,
      metadata: {
        language,
        bylines: authors,
        ...datesOf(linked, metas, page, headline?.isShown ? headline.element : null),
        source: publisherOf(linked, metas),
        canonical: metas.canonical,
        rights: rightsOf(linked, metas),
      },
      source: { file, start: 0, end: decoded.length },
    },
    options,
    report,
  );
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

/** Where the first paragraph of the body begins: dates before it belong to the head. */
function firstTextOf({ standfirst, byline }: PageHead, { container, keeps }: PageBody): number {
  const first = elementsUnder(container).find(
    (each) =>
      each.name === "p" &&
      each.weight > 30 &&
      each !== standfirst &&
      each !== byline &&
      keeps(each),
  );
  return first?.start ?? container.start;
}

/** Why an element of the container is no part of the body; empty for what stands in the head. */
function exclusionOf(
  element: MarkupElement,
  head: PageHead,
  body: PageBody,
  firstText: number,
): string | null {
  const { kicker, headline, standfirst, byline } = head;
  if (
    element === kicker ||
    element === headline?.element ||
    element === standfirst ||
    element === byline
  ) {
    return "";
  }
  if (!body.keeps(element)) return "beside the article";
  if (element.start < firstText && element.isBlock && isDateLine(element)) return "date line";
  if (/^h[1-6]$/.test(element.name) && headline) {
    if (essence(plainText(element)) === essence(headline.text)) return "";
  }
  return null;
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

/** One line for all: a page has dozens of them, and `inspect --json` and the receipt list each. */
function reportOmissions(omitted: readonly Omission[], report: Report): void {
  const counts = new Map<string, number>();
  for (const { why } of omitted) counts.set(why, (counts.get(why) ?? 0) + 1);
  const [first] = omitted;
  if (!first) return;
  const what = [...counts]
    .map(([why, count]) => (count === 1 ? why : `${count} × ${why}`))
    .join(", ");
  report(diagnose("input/left-out", what, { span: first.source }));
}
