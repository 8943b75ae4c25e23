import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Article } from "../../document/article.ts";
import { contextOf } from "../conventions/body.ts";
import { isoDate } from "../conventions/dates.ts";
import { plainInlines } from "../conventions/drafts.ts";
import { writersOf } from "../conventions/names.ts";
import { composeStory } from "../conventions/story.ts";
import type { Input, ReadOptions } from "../reader.ts";
import { dateOfElement } from "../xml/dates.ts";
import { openXml, spanOfElement, type XmlFile } from "../xml/open-xml.ts";
import { textOfElement, wordsOf } from "../xml/text.ts";
import { elementAt, elementsIn, type XmlElement } from "../xml/tree.ts";
import { excerptOf, postBody } from "./post-body.ts";
import { statusOf } from "./read-posts.ts";

/** Reads the published posts of a site export; drafts, pages, pictures and menus are left out and listed. */
export function readExport(input: Input, options: ReadOptions, report: Report): readonly Article[] {
  const file = openXml(input, report);
  const channel = file && (elementAt(file.root, "channel") ?? file.root);
  if (!file || !channel) return [];
  const items = elementsIn(channel, "item");
  const posts = items.filter((item) => isPublishedPost(item, file, report));
  if (posts.length === 0) {
    report(diagnose("input/no-body", "no published posts in this export", { span: file.span }));
  }
  const about = factsOf(channel, file);
  return posts.flatMap((post) => {
    const source = posts.length === 1 ? file.span : spanOfElement(post, file.source);
    return readItem(post, about, { ...file, span: source }, options, report) ?? [];
  });
}

/** What an export says of all its posts; looked up once, for it may have very many. */
interface ChannelFacts {
  readonly language: string | null;
  readonly title: string | null;
  readonly authors: ReadonlyMap<string, XmlElement>;
}

function factsOf(channel: XmlElement, file: XmlFile): ChannelFacts {
  const said = (name: string) => wordsOf(elementAt(channel, name), file.source) || null;
  return { language: said("language"), title: said("title"), authors: displayNames(channel, file) };
}

/** `dc:creator` is a login; who it belongs to stands at the top of the export. */
function displayNames(channel: XmlElement, { source }: XmlFile): ReadonlyMap<string, XmlElement> {
  return new Map(
    elementsIn(channel, "author").flatMap((author) => {
      const name = elementAt(author, "author_display_name");
      const login = wordsOf(elementAt(author, "author_login"), source);
      return name && login !== "" ? [[login, name] as const] : [];
    }),
  );
}

function isPublishedPost(item: XmlElement, { source }: XmlFile, report: Report): boolean {
  const type = wordsOf(elementAt(item, "post_type"), source) || "post";
  const state = wordsOf(elementAt(item, "status"), source) || "publish";
  if (type === "post" && statusOf(state) === "usable") return true;
  const title = wordsOf(elementAt(item, "title"), source);
  const what = type === "post" ? `post with the status “${state}”` : type;
  report(diagnose("input/left-out", `${what}: “${title}”`, { span: spanOfElement(item, source) }));
  return false;
}

function readItem(
  item: XmlElement,
  { language, title: publication, authors }: ChannelFacts,
  { source, span }: XmlFile,
  options: ReadOptions,
  report: Report,
): Article | null {
  const words = (name: string) => wordsOf(elementAt(item, name), source);
  const link = words("link") || null;
  const id = words("post_id") || words("guid");
  const context = contextOf({ language, base: link, origin: "page" }, options);
  const title = elementAt(item, "title");
  const [content, excerpt] = elementsIn(item, "encoded").toSorted(
    (a, b) => Number(a.prefix === "excerpt") - Number(b.prefix === "excerpt"),
  );
  const creators = elementsIn(item, "creator").map(
    (creator) => authors.get(wordsOf(creator, source)) ?? creator,
  );
  const { byline, names } = writersOf(creators.map((name) => textOfElement(name, source)));
  const body = content
    ? postBody(textOfElement(content, source), context, report)
    : { blocks: [], omitted: [] };
  const summary = excerpt
    ? excerptOf(textOfElement(excerpt, source), context, report)
    : { inlines: [], omitted: [] };
  const utc = words("post_date_gmt");
  const published = isoDate(`${utc}Z`) ?? dateOfElement(elementAt(item, "pubDate"), source, report);
  const modified = isoDate(`${words("post_modified_gmt")}Z`);
  return composeStory(
    {
      headline: title ? plainInlines(textOfElement(title, source)) : [],
      standfirst: summary.inlines,
      byline,
      body: body.blocks,
      omitted: [...body.omitted, ...summary.omitted],
      metadata: {
        ...(language === null ? {} : { language }),
        ...(id === "" ? {} : { id }),
        bylines: names,
        published,
        modified: modified === published ? null : modified,
        source: publication,
        canonical: link,
        embargo: words("status") === "future" ? published : null,
      },
      source: span,
    },
    options,
    report,
  );
}
