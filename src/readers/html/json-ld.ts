import { Parser } from "htmlparser2";
import { attribute, elementsUnder, type MarkupElement, rawText } from "../markup/tree.ts";

/** An object of a page's JSON-LD. What it holds is checked where it is used. */
export type Thing = Readonly<Record<string, unknown>>;

/** What JSON-LD says of a page. */
export interface LinkedData {
  /** The node that describes the article; null where there is none. */
  readonly article: Thing | null;
  readonly isLiveBlog: boolean;
  /** Whether it says that the article is not free to read. */
  readonly isPaid: boolean;
  /** The node that an `{"@id": …}` stands for; the thing itself where it stands for none. */
  readonly resolve: (value: unknown) => unknown;
  /** The script that holds it; null where there is none. */
  readonly element: MarkupElement | null;
}

const articleType =
  /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|Review|OpinionNewsArticle)$/;

/** No page has more of these in use. */
const mostThings = 2000;

/** Reads the JSON-LD of a page; what is no JSON is passed over. */
export function linkedDataOf(root: MarkupElement): LinkedData {
  const things: { thing: Thing; element: MarkupElement }[] = [];
  for (const element of elementsUnder(root)) {
    if (element.name !== "script" || !/ld\+json/i.test(attribute(element, "type"))) continue;
    for (const thing of flattened(parsed(rawText(element)))) {
      if (things.length < mostThings) things.push({ thing, element });
    }
  }
  const byId = new Map(
    things.flatMap(({ thing }) => {
      const id = thing["@id"];
      return typeof id === "string" && Object.keys(thing).length > 1 ? [[id, thing] as const] : [];
    }),
  );
  const articles = things.filter(({ thing }) =>
    typesOf(thing).some((type) => articleType.test(type)),
  );
  const best = articles.find(({ thing }) => thing["headline"] !== undefined) ?? articles[0];
  const resolve = (value: unknown): unknown => {
    const id = isThing(value) ? value["@id"] : undefined;
    return typeof id === "string" ? (byId.get(id) ?? value) : value;
  };
  return {
    article: best?.thing ?? null,
    isLiveBlog: articles.some(({ thing }) => typesOf(thing).includes("LiveBlogPosting")),
    isPaid: articles.some(({ thing }) => /^false$/i.test(String(thing["isAccessibleForFree"]))),
    resolve,
    element: best?.element ?? null,
  };
}

export function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One value or several, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

export function typesOf(thing: Thing): readonly string[] {
  return listOf(thing["@type"]).filter((type) => typeof type === "string");
}

/** A string of JSON-LD as one reads it: many pages put markup and entities in there. */
export function textOf(value: string): string {
  if (!/[<&]/.test(value)) return value.replace(/\s+/g, " ").trim();
  const parts: string[] = [];
  const parser = new Parser({ ontext: (text) => parts.push(text) });
  parser.end(value);
  return parts.join("").replace(/\s+/g, " ").trim();
}

/** The things of a document: itself, its graph and what it is about. A list of other pages is not. */
function flattened(value: unknown, depth = 0): readonly Thing[] {
  if (depth > 6) return [];
  if (Array.isArray(value))
    return value.slice(0, 500).flatMap((each) => flattened(each, depth + 1));
  if (!isThing(value)) return [];
  const inside = ["@graph", "mainEntity", "mainEntityOfPage"].flatMap((name) =>
    flattened(value[name], depth + 1),
  );
  return [value, ...inside];
}

function parsed(text: string): unknown {
  const bare = text
    .replace(
      /^\s*(?:\/\*\s*)?(?:\/\/\s*)?<!\[CDATA\[(?:\s*\*\/)?|(?:\/\*\s*)?(?:\/\/\s*)?\]\]>(?:\s*\*\/)?\s*;?\s*$/g,
      "",
    )
    .replace(/^\s*<!--|-->\s*$/g, "")
    .replace(/;\s*$/, "");
  // Line ends inside strings and commas before a bracket are the usual mistakes.
  const mended = bare.replace(/[\0-\x1f]+/g, " ");
  for (const candidate of [bare, mended, mended.replace(/,\s*([}\]])/g, "$1")]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate may do.
    }
  }
  return null;
}
