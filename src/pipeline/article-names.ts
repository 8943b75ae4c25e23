import type { Article } from "../document/article.ts";
import { textOf } from "../document/walk.ts";
import { outputName } from "./inputs.ts";
import type { ArticleRecord } from "./manifest/manifest.ts";

/** What the outputs of an article are called, and what tells the article again in a later run. */
export interface ArticleName {
  /** `ferry`, or where a file holds many articles `feed-003-ferry-stays`. */
  readonly name: string;
  readonly identity: string;
}

/**
 * Names for the articles of a file. In a file of many an article that has a number keeps it and its
 * name, whatever is put before it, fails or gets another headline; new ones are counted on from the
 * highest number, in the order of the file.
 *
 * @param before what earlier runs made of the file, in this output folder
 */
export function articleNames(
  file: string,
  articles: readonly Article[],
  before: readonly Pick<ArticleRecord, "name" | "identity">[],
): readonly ArticleName[] {
  const base = outputName(file);
  const numbered = before.filter(({ name }) => numberOf(name, base) !== null);
  const known = new Map(numbered.map(({ name, identity }) => [identity, name]));
  const digits = Math.max(3, String(articles.length).length);
  let last = Math.max(0, ...numbered.map(({ name }) => numberOf(name, base) ?? 0));
  return identitiesOf(articles).map((identity, index) => {
    const kept = known.get(identity);
    if (kept !== undefined) return { name: kept, identity };
    if (articles.length === 1) return { name: base, identity };
    const number = String(++last).padStart(digits, "0");
    const slug = slugOf(articles[index]);
    return { name: [base, number, slug].filter(Boolean).join("-"), identity };
  });
}

/** Of `feed-003-ferry-stays` 3; null where it is no such name. */
function numberOf(name: string, base: string): number | null {
  if (!name.startsWith(`${base}-`)) return null;
  const digits = /^\d{3,}(?=-|$)/.exec(name.slice(base.length + 1));
  return digits && Number(digits[0]);
}

/** What the publisher calls an article, its address, or its headline; of several alike, which it is. */
function identitiesOf(articles: readonly Article[]): readonly string[] {
  const counts = new Map<string, number>();
  return articles.map((article) => {
    const { id, canonical } = article.metadata;
    const own = id ?? canonical ?? textOf(article, "headline") ?? "";
    const count = (counts.get(own) ?? 0) + 1;
    counts.set(own, count);
    return count === 1 ? own : `${own} (${count})`;
  });
}

function slugOf(article: Article | undefined): string {
  const headline = (article && textOf(article, "headline")) ?? "";
  const words = headline
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? []).join("-").slice(0, 48);
}
