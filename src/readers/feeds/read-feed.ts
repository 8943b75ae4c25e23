import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Article } from "../../document/article.ts";
import { bodyOf, contextOf, type ItemContext, inlinesOf, nothing } from "../conventions/body.ts";
import { writersOf } from "../conventions/names.ts";
import { withPicture } from "../conventions/picture.ts";
import { composeStory } from "../conventions/story.ts";
import type { Input, ReadOptions } from "../reader.ts";
import { openXml, spanOfElement, type XmlFile } from "../xml/open-xml.ts";
import { wordsOf } from "../xml/text.ts";
import { elementAt, elementsIn, languageOfElement, type XmlElement } from "../xml/tree.ts";
import { entryOf } from "./atom.ts";
import type { Entry } from "./entry.ts";
import { itemOf } from "./rss.ts";
import { summaryOf } from "./summary.ts";

/** Reads the items of a feed, in its order. */
export function readFeed(input: Input, options: ReadOptions, report: Report): readonly Article[] {
  const file = openXml(input, report);
  if (file === null) return [];
  const { root } = file;
  const channel = elementAt(root, "channel") ?? root;
  const items = [
    ...elementsIn(root, "item"),
    ...elementsIn(channel, "item"),
    ...elementsIn(root, "entry"),
  ];
  const unique = [...new Set(items)];
  if (unique.length === 0) {
    report(diagnose("input/no-body", "the feed has no items", { span: file.span }));
  }
  const about = factsOf(channel, file);
  return unique.flatMap((item) => {
    const span = unique.length === 1 ? file.span : spanOfElement(item, file.source);
    return readItem(item, about, { ...file, span }, options, report) ?? [];
  });
}

/** What a feed says of all its items; looked up once, for a feed may have very many. */
interface ChannelFacts {
  readonly language: string | null;
  readonly title: string | null;
  readonly rights: string | null;
}

function factsOf(channel: XmlElement, { root, source }: XmlFile): ChannelFacts {
  const said = (name: string) => wordsOf(elementAt(channel, name), source) || null;
  return {
    language: languageOfElement(root) ?? said("language"),
    title: said("title"),
    rights: said("copyright"),
  };
}

function readItem(
  item: XmlElement,
  channel: ChannelFacts,
  { source, span }: Pick<XmlFile, "source" | "span">,
  options: ReadOptions,
  report: Report,
): Article | null {
  const entry = (item.name === "entry" ? entryOf : itemOf)(item, source, report);
  const language =
    languageOfElement(item) || wordsOf(elementAt(item, "language"), source) || channel.language;
  const context = contextOf({ language, base: entry.link, origin: "page" }, options);
  const { body, summary } = textsOf(entry, context, report);
  const { byline, names } = writersOf(entry.authors);
  const { published, modified } = entry;
  return composeStory(
    {
      headline: inlinesOf(entry.title ?? undefined, context, report),
      standfirst: summary.inlines,
      byline,
      body: entry.content ? withPicture(entry.picture, body.blocks) : [],
      omitted: [...body.omitted, ...summary.omitted],
      metadata: {
        ...(language === null ? {} : { language }),
        ...(entry.id === "" ? {} : { id: entry.id }),
        bylines: names,
        published: published ?? modified,
        modified: published === null || modified === published ? null : modified,
        source: channel.title,
        canonical: entry.link,
        rights: entry.rights ?? channel.rights,
      },
      source: span,
    },
    options,
    report,
  );
}

function textsOf(entry: Entry, context: ItemContext, report: Report) {
  const body = entry.content ? bodyOf(entry.content, context, report) : nothing;
  const summary = entry.summary
    ? summaryOf(inlinesOf(entry.summary, context, report))
    : { inlines: [], omitted: [] };
  return { body, summary };
}
