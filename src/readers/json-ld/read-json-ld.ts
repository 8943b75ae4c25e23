import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Article } from "../../document/article.ts";
import { bodyOf, contextOf, nothing } from "../conventions/body.ts";
import { plainInlines } from "../conventions/drafts.ts";
import { writersOf } from "../conventions/names.ts";
import { type Picture, withPicture } from "../conventions/picture.ts";
import { composeStory } from "../conventions/story.ts";
import type { Fields } from "../json/fields.ts";
import { openJson } from "../json/items.ts";
import type { Input, ReadOptions } from "../reader.ts";
import type { SourceText } from "../source-text.ts";

/** Reads the articles in a JSON-LD file, in its `@graph` or as its list. */
export function readJsonLd(input: Input, options: ReadOptions, report: Report): readonly Article[] {
  const file = openJson(input, report);
  if (file === null) return [];
  const things = file.objects.flatMap((object) => [object, ...object.objects("@graph")]);
  const items = things.filter((thing) =>
    thing.strings("@type").some((type) => /Article$|BlogPosting$|^Report$/.test(type)),
  );
  if (items.length === 0) {
    report(diagnose("input/no-body", "there is no NewsArticle in it", { span: file.span }));
  }
  return items.flatMap((item) => {
    const source = items.length === 1 ? file.span : item.span;
    return readThing(item, source, options, report) ?? [];
  });
}

function readThing(
  item: Fields,
  source: Article["source"],
  options: ReadOptions,
  report: Report,
): Article | null {
  const language = item.strings("inLanguage")[0] ?? null;
  const canonical = item.strings("url")[0] ?? pageOf(item);
  const context = contextOf({ language, base: canonical, origin: "page" }, options);
  const text = item.text("articleBody", "text");
  const html = text !== null && /<\/(?:p|h[1-6]|ul|ol)>/i.test(text.text);
  const body = text ? bodyOf({ text, html }, context, report) : nothing;
  const line = (name: string) => {
    const found = item.text(name);
    return found ? plainInlines(found) : [];
  };
  const { byline, names } = writersOf(namesIn(item, "author"));
  const published = item.date("datePublished");
  const modified = item.date("dateModified");
  return composeStory(
    {
      headline: line(item.node("headline") ? "headline" : "name"),
      standfirst: line("description"),
      dateline: line("dateline"),
      byline,
      body: text ? withPicture(pictureOf(item), body.blocks) : [],
      omitted: body.omitted,
      metadata: {
        ...(language === null ? {} : { language }),
        bylines: names,
        published,
        modified: modified === published ? null : modified,
        source: namesIn(item, "publisher")[0]?.text ?? null,
        rights: item.strings("copyrightNotice")[0] ?? null,
        canonical,
      },
      source,
    },
    options,
    report,
  );
}

/** `mainEntityOfPage` is an address or an object with one. */
function pageOf(item: Fields): string | null {
  const node = item.node("mainEntityOfPage");
  if (node?.type === "string") return node.value;
  return node?.type === "object"
    ? (item.object("mainEntityOfPage")?.string("@id", "url") ?? null)
    : null;
}

/** Names stand alone, in an object, or in a list of either. */
function namesIn(item: Fields, name: string): readonly SourceText[] {
  const node = item.node(name);
  if (node?.type === "string") return [item.text(name)].filter((text) => text !== null);
  const isListOfObjects =
    node?.type === "array" && node.items.some(({ type }) => type === "object");
  if (node?.type !== "object" && !isListOfObjects) return [];
  return item.objects(name).flatMap((each) => each.text("name") ?? []);
}

function pictureOf(item: Fields): Picture | null {
  const node = item.node("image");
  const [object] = node?.type === "object" || node?.type === "array" ? objectsOf(item) : [];
  const image = item.strings("image")[0] ?? object?.string("url", "contentUrl") ?? null;
  if (node === null || image === null) return null;
  const caption = object?.text("caption", "description");
  return {
    image,
    alt: null,
    caption: caption ? plainInlines(caption) : [],
    credit: object?.string("creditText") ?? null,
    source: item.spanOf(node),
  };
}

function objectsOf(item: Fields): readonly Fields[] {
  const node = item.node("image");
  const isPlain = node?.type === "array" && node.items.every(({ type }) => type !== "object");
  return isPlain ? [] : item.objects("image");
}
