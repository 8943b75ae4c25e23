import { type Diagnostic, diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { SourceSpan } from "../../document/span.ts";
import type { Body } from "../conventions/body.ts";
import { languageTag } from "../conventions/language-tag.ts";
import {
  attribute,
  closest,
  elementsUnder,
  find,
  type MarkupElement,
  named,
} from "../markup/tree.ts";
import { type SourceText, spanOf } from "../source-text.ts";
import { bodyOf, isLiveBlog, type PageBody, proseIn } from "./body.ts";
import { declaredLanguage, outletsOf } from "./facts.ts";
import { headlineOf, type PageHeadline } from "./headline.ts";
import { isArticle } from "./is-article.ts";
import { type LinkedData, linkedDataOf } from "./json-ld.ts";
import { type Metas, metasOf } from "./metas.ts";
import { type Selection, selectArticle } from "./select.ts";
import { stateBody } from "./state-body.ts";
import { toldBody } from "./told-body.ts";
import { wholeStory } from "./whole-story.ts";

/** A page that has been read, and where its article is. */
export interface Page {
  readonly source: SourceText;
  readonly element: MarkupElement;
  readonly metas: Metas;
  readonly linked: LinkedData;
  readonly headline: PageHeadline | null;
  readonly outlets: readonly string[];
  readonly body: PageBody;
  /** The text as the page's data have it, where it shows none. */
  readonly told: Body | null;
}

/** Finds the article in a page; null, with an error, where there is none. */
export async function openPage(
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
  const story = storyOf(element, headline);
  const selection = await selectArticle(story, headline?.text ?? metas.title);
  const body = bodyOf(
    story,
    selection ? wholeStory(story, selection, headline) : everythingIn(story),
  );
  const showsHeadline = headline?.isShown ?? false;
  const saysSo = linked.article !== null || metas.values("og:type").includes("article");
  const prose = proseIn(body);
  const language = languageTag(declaredLanguage(linked, metas) ?? "");
  const told =
    toldBody(linked, prose, source) ??
    (headline !== null && prose < shortestText
      ? stateBody(
          root,
          headline.text,
          source,
          { language, base: metas.base, origin: "page" },
          report,
        )
      : null);
  if (told === null && !isArticle(element, body, prose, { saysSo, showsHeadline })) {
    report(noArticle(root, start));
    return null;
  }
  if (told !== null) {
    const message = "the page shows no text without its script: read from the data in it";
    report(diagnose("input/script-data", message, { span: start }));
  }
  if (linked.isLiveBlog || isLiveBlog(element)) {
    report(diagnose("input/live-blog", "this page is a live blog", { span: start }));
  }
  if (linked.isPaid && told === null && prose < shortestPaid) {
    const message = "the page is not free to read, by its data: perhaps only the beginning is here";
    report(diagnose("input/part-only", message, { span: start }));
  }
  return { source, element, metas, linked, headline, outlets, body, told };
}

/**
 * The part of a page that its headline belongs to: one `<article>` where others beside it have headlines of the
 * first level of their own, as on pages that go on with the next story; else the page.
 */
function storyOf(page: MarkupElement, headline: PageHeadline | null): MarkupElement {
  const own = headline?.isShown ? closest(headline.element, named("article")) : null;
  if (own === null || own.weight < shortestText) return page;
  const others = elementsUnder(page).filter(
    (each) => each.name === "article" && (each.start >= own.end || each.end <= own.start),
  );
  return others.some((each) => find(each, named("h1")) !== null) ? own : page;
}

/** Fewer letters than this may be what a page that is not free shows to all; some 250 words. */
const shortestPaid = 1_500;

/** Fewer letters than this are no article, so that it may be worth looking for one in the data of a page. */
const shortestText = 200;

function noArticle(root: MarkupElement, span: SourceSpan): Diagnostic {
  return find(root, waitsForScript)
    ? diagnose("input/needs-script", "this page holds no text without its script", { span })
    : diagnose("input/no-article", "no article in this page: it has hardly any running text", {
        span,
      });
}

/** Whether an element is the one that a script fills with the whole of a page. */
function waitsForScript(element: MarkupElement): boolean {
  const id = attribute(element, "id");
  return (
    /^(?:__next|__nuxt|___gatsby|root|app|app-root|react-root|svelte)$/i.test(id) &&
    element.weight < shortestText
  );
}

/** A page of a line or two is nothing to select from. */
function everythingIn(page: MarkupElement): Selection {
  return { kept: new Set(elementsUnder(page)), around: new Set() };
}
