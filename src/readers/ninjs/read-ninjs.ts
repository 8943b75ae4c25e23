import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type {
  Article,
  Declaration,
  Metadata,
  Omission,
  PublishingStatus,
} from "../../document/article.ts";
import { bodyOf, contextOf, inlinesOf, nothing } from "../conventions/body.ts";
import { plainInlines } from "../conventions/drafts.ts";
import { heldBack } from "../conventions/embargo.ts";
import { composeStory } from "../conventions/story.ts";
import { declarationIn as declarationOfMarker } from "../declaration.ts";
import type { Fields } from "../json/fields.ts";
import { openJson } from "../json/items.ts";
import type { Input, ReadOptions } from "../reader.ts";
import { shortened } from "../shortened.ts";
import { figuresOf } from "./associations.ts";
import { formsOf, type TextForm } from "./forms.ts";

/** Reads a ninjs item, or a list of them. */
export function readNinjs(input: Input, options: ReadOptions, report: Report): readonly Article[] {
  const file = openJson(input, report);
  if (file === null) return [];
  const isOne = file.objects.length === 1;
  return file.objects.flatMap((item) => {
    const source = isOne ? file.span : item.span;
    return readItem(item, source, options, report) ?? [];
  });
}

function readItem(
  item: Fields,
  source: Article["source"],
  options: ReadOptions,
  report: Report,
): Article | null {
  const type = item.string("type");
  const [body, ...otherBodies] = formsOf(item, "body");
  if (!body && type !== null && !/^(?:text|composite)$/.test(type)) {
    const message = `an item of the type “${type}”: it has no article`;
    report(diagnose("input/no-body", message, { span: source }));
    return null;
  }
  const headlines = formsOf(item, "headline");
  const headline = headlines.find(({ role }) => !/kicker|topic|overline|sub|deck/.test(role));
  const kicker = headlines.find(({ role }) => /kicker|topic|overline/.test(role));
  const deck = headlines.find(({ role }) => /sub|deck/.test(role));
  const summary = formsOf(item, "description").find(({ role }) => !/caption|alt/.test(role));
  const context = contextOf(
    { language: item.string("language"), base: null, origin: "copy" },
    options,
  );
  const content = body ? bodyOf(body, context, report) : nothing;
  const { figures, omitted } = figuresOf(item, content.blocks, context, report);
  const title = item.text("title");
  const kickerText = item.text("kicker");
  const byline = item.text("byline", "by");
  const dateline = item.text("dateline");
  return composeStory(
    {
      ...(kicker ? { kicker: inlinesOf(kicker, context, report) } : {}),
      ...(kickerText ? { kicker: plainInlines(kickerText) } : {}),
      ...(headline
        ? { headline: inlinesOf(headline, context, report) }
        : title
          ? { headline: plainInlines(title) }
          : {}),
      ...((summary ?? deck) ? { standfirst: inlinesOf(summary ?? deck, context, report) } : {}),
      ...(byline ? { byline: plainInlines(byline) } : {}),
      ...(dateline ? { dateline: plainInlines(dateline) } : {}),
      body: [...figures, ...content.blocks],
      omitted: [...content.omitted, ...omitted, ...leftOut(item, otherBodies)],
      metadata: metadataOf(item, report),
      source,
    },
    options,
    report,
  );
}

/** Several bodies are forms of one text; notes are for editors. */
function leftOut(item: Fields, bodies: readonly TextForm[]): Omission[] {
  const others = bodies.map(
    ({ text, span }): Omission => ({
      source: span,
      text: shortened(text.text),
      why: "another form of the body",
    }),
  );
  const note = item.text("ednote");
  const node = item.node("ednote");
  if (!note || !node || declarationIn(item)) return others;
  return [
    ...others,
    { source: item.spanOf(node), text: shortened(note.text), why: "note to editors" },
  ];
}

/** A note that is a marker and nothing else speaks of all quotes. */
function declarationIn(item: Fields): Declaration | null {
  const words = /^\s*\[\[([^[\]]*)\]\]\s*$/.exec(item.string("ednote") ?? "")?.[1];
  const declaration = words === undefined ? null : declarationOfMarker(words);
  return typeof declaration === "string" ? null : declaration;
}

function metadataOf(item: Fields, report: Report): Partial<Metadata> {
  const created = item.date("firstcreated", "contentcreated", "content_created");
  const version = item.date("versioncreated", "version_created");
  const authors = ["person", "people"]
    .flatMap((name) => item.objects(name))
    .filter((person) => /author|creator|writer/.test(person.string("rel") ?? ""))
    .flatMap((person) => person.string("name") ?? []);
  const language = item.string("language");
  const id = item.string("uri");
  const translated = declarationIn(item);
  return {
    ...(translated ? { translated } : {}),
    ...(language === null ? {} : { language }),
    ...(id === null ? {} : { id }),
    ...(authors.length > 0 ? { bylines: authors } : {}),
    published: created ?? version,
    modified: created === version ? null : created && version,
    source: item.string("copyrightholder", "provider"),
    rights: item.string("copyrightnotice"),
    ...embargoOf(item, report),
    ...statusOf(item.string("pubstatus")),
  };
}

/** What is no text is reported, and no reason to let the item out. */
function embargoOf(item: Fields, report: Report): Partial<Metadata> {
  const node = item.node("embargoed");
  if (node === null) return {};
  const words = node.type === "string" ? node.value : (item.string("embargoed") ?? node.type);
  return heldBack(words, item.spanOf(node), report);
}

/** Nothing where the item may be used. */
function statusOf(text: string | null): { readonly status?: PublishingStatus } {
  const status = text?.replace(/^.*:/, "").toLowerCase();
  return status === "withheld" || status === "canceled" ? { status } : {};
}
