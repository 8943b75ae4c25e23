import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Article } from "../../document/article.ts";
import { bodyOf, contextOf, nothing } from "../conventions/body.ts";
import { plainInlines } from "../conventions/drafts.ts";
import { writersOf } from "../conventions/names.ts";
import { withPicture } from "../conventions/picture.ts";
import { composeStory } from "../conventions/story.ts";
import type { Fields } from "../json/fields.ts";
import { openJson } from "../json/items.ts";
import type { Input, ReadOptions } from "../reader.ts";

/** Reads the items of a JSON Feed. */
export function readJsonFeed(
  input: Input,
  options: ReadOptions,
  report: Report,
): readonly Article[] {
  const file = openJson(input, report);
  const [feed] = file?.objects ?? [];
  if (!file || !feed) return [];
  const items = feed.objects("items");
  if (items.length === 0) {
    report(diagnose("input/no-body", "the feed has no items", { span: file.span }));
  }
  return items.flatMap((item) => {
    const source = items.length === 1 ? file.span : item.span;
    return readItem(item, feed, source, options, report) ?? [];
  });
}

function readItem(
  item: Fields,
  feed: Fields,
  source: Article["source"],
  options: ReadOptions,
  report: Report,
): Article | null {
  const language = item.string("language") ?? feed.string("language");
  const url = item.string("url");
  const id = item.nameOf("id");
  const context = contextOf({ language, base: url, origin: "page" }, options);
  const html = item.text("content_html");
  const plain = item.text("content_text");
  const text = html ?? plain;
  const body = text ? bodyOf({ text, html: html !== null }, context, report) : nothing;
  const title = item.text("title");
  const summary = item.text("summary");
  const authors = [...item.objects("authors"), ...item.objects("author")];
  const { byline, names } = writersOf(authors.flatMap((author) => author.text("name") ?? []));
  const published = item.date("date_published");
  const modified = item.date("date_modified");
  const image = item.string("image", "banner_image");
  const picture = image === null ? null : { image, alt: null, caption: [], credit: null, source };
  return composeStory(
    {
      headline: title ? plainInlines(title) : [],
      standfirst: summary ? plainInlines(summary) : [],
      byline,
      body: text ? withPicture(picture, body.blocks) : [],
      omitted: body.omitted,
      metadata: {
        ...(language === null ? {} : { language }),
        ...(id === null ? {} : { id }),
        bylines: names,
        published,
        modified: modified === published ? null : modified,
        source: feed.string("title"),
        canonical: url,
      },
      source,
    },
    options,
    report,
  );
}
