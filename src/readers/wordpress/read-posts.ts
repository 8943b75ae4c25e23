import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Article, Metadata, PublishingStatus } from "../../document/article.ts";
import { contextOf, type ItemContext, inlinesOf } from "../conventions/body.ts";
import { isoDate } from "../conventions/dates.ts";
import { writersOf } from "../conventions/names.ts";
import { type Picture, withPicture } from "../conventions/picture.ts";
import { composeStory } from "../conventions/story.ts";
import type { Fields } from "../json/fields.ts";
import { openJson } from "../json/items.ts";
import type { Input, ReadOptions } from "../reader.ts";
import { excerptOf, postBody } from "./post-body.ts";

/** Reads a post, or a list of posts, of the REST interface. */
export function readPosts(input: Input, options: ReadOptions, report: Report): readonly Article[] {
  const file = openJson(input, report);
  if (file === null) return [];
  return file.objects.flatMap((post) => {
    const source = file.objects.length === 1 ? file.span : post.span;
    return readPost(post, source, options, report) ?? [];
  });
}

function readPost(
  post: Fields,
  source: Article["source"],
  options: ReadOptions,
  report: Report,
): Article | null {
  const language = post.string("lang", "language");
  const link = post.string("link");
  const context = contextOf({ language, base: link, origin: "page" }, options);
  const title = post.object("title")?.text("rendered");
  const content = post.object("content")?.text("rendered");
  const excerpt = post.object("excerpt")?.text("rendered");
  const embedded = post.object("_embedded");
  const authors = embedded?.objects("author").flatMap((author) => author.text("name") ?? []) ?? [];
  const { byline, names } = writersOf(authors);
  const body = content ? postBody(content, context, report) : { blocks: [], omitted: [] };
  const summary = excerpt ? excerptOf(excerpt, context, report) : { inlines: [], omitted: [] };
  return composeStory(
    {
      headline: title ? inlinesOf({ text: title, html: true }, context, report) : [],
      standfirst: summary.inlines,
      byline,
      body: content ? withPicture(pictureOf(embedded, context, report), body.blocks) : [],
      omitted: [...body.omitted, ...summary.omitted],
      metadata: metadataOf(post, names, language, link),
      source,
    },
    options,
    report,
  );
}

/** `date` is the time where the site is, and says no zone; `date_gmt` is the same in UTC. */
function metadataOf(
  post: Fields,
  bylines: readonly string[],
  language: string | null,
  link: string | null,
): Partial<Metadata> {
  const utc = (name: string) => {
    const text = post.string(name);
    return text === null ? null : isoDate(/[Z+]|-\d\d:\d\d$/.test(text) ? text : `${text}Z`);
  };
  const published = utc("date_gmt") ?? post.date("date", "date_gmt");
  const modified = utc("modified_gmt");
  const state = post.string("status") ?? "publish";
  const id = post.nameOf("id");
  return {
    ...(language === null ? {} : { language }),
    ...(id === null ? {} : { id }),
    bylines,
    published,
    modified: modified === published ? null : modified,
    canonical: link,
    embargo: state === "future" ? published : null,
    status: statusOf(state),
  };
}

/** What a site shows to everybody is `publish`; a time is set for `future`. */
export function statusOf(state: string): PublishingStatus {
  if (state === "trash") return "canceled";
  return /^(?:publish|future|inherit)$/.test(state) ? "usable" : "withheld";
}

function pictureOf(embedded: Fields | null, context: ItemContext, report: Report): Picture | null {
  const [media] = embedded?.objects("wp:featuredmedia") ?? [];
  const image = media?.string("source_url") ?? null;
  if (!media || image === null) return null;
  const caption = media.object("caption")?.text("rendered");
  return {
    image,
    alt: media.string("alt_text"),
    caption: caption ? inlinesOf({ text: caption, html: true }, context, report) : [],
    credit: null,
    source: media.span,
  };
}
