import type { AnnotatedArticle } from "../document/article.ts";
import { declarationMarker, declarationWords } from "../document/declaration-words.ts";
import { authoredElementsOf } from "../document/elements.ts";
import { textOf } from "../document/walk.ts";
import { writeHtml } from "./html-writer.ts";
import type { Renderer } from "./renderer.ts";

/** The article as newsroom systems exchange it (ninjs 3.1). */
export const ninjs: Renderer = {
  name: "ninjs",
  description: "the article as ninjs 3.1, for newsroom systems",
  mediaType: "application/json",
  ending: "ninjs.json",
  medium: "article",
  render: async ({ article, title }) => {
    const text = `${JSON.stringify(itemOf(article, title), null, 2)}\n`;
    return { bytes: new TextEncoder().encode(text), facts: {} };
  },
};

const head = /^(?:kicker|headline|standfirst|byline|dateline)$/;

function itemOf(article: AnnotatedArticle, title: string): object {
  const { metadata } = article;
  const kicker = textOf(article, "kicker");
  const headline = textOf(article, "headline");
  const standfirst = textOf(article, "standfirst");
  const { html } = writeHtml(
    authoredElementsOf(article).children.filter(
      (child) => child.type !== "element" || !head.test(child.name) || child.name === "dateline",
    ),
  );
  return defined({
    uri:
      metadata.canonical ??
      `urn:x-readout:${encodeURIComponent(title.replace(/[\ud800-\udfff]/gu, ""))}`,
    standard: {
      name: "ninjs",
      version: "3.1",
      schema: "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
    },
    type: "text",
    representationType: "full",
    language: metadata.language,
    firstCreated: dateTime(metadata.published),
    versionCreated: dateTime(metadata.modified) ?? dateTime(metadata.published),
    embargoed: dateTime(metadata.embargo),
    pubStatus: metadata.status,
    // The standard has no field for it, and lets no other in.
    edNote: metadata.translated ? declarationMarker(declarationWords(metadata.translated)) : null,
    copyrightHolder: metadata.source,
    copyrightNotice: metadata.rights,
    by: textOf(article, "byline"),
    headlines: [
      ...(headline === null ? [] : [{ role: "main", value: headline }]),
      ...(kicker === null ? [] : [{ role: "kicker", value: kicker }]),
    ],
    descriptions: standfirst === null ? null : [{ role: "summary", value: standfirst }],
    bodies: [{ role: "main", contentType: "text/html", value: html }],
    people: metadata.bylines.map((name) => ({ name, rel: "author" })),
  });
}

/** ninjs has no dates without a time. */
function dateTime(date: string | null): string | null {
  return date?.includes("T") ? date : null;
}

/** The members that are there. */
function defined(members: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}
