import { annotate } from "../../../src/annotators/registry.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { AnnotatedArticle } from "../../../src/document/article.ts";
import { applyReview } from "../../../src/pipeline/review/apply.ts";
import { parseReview } from "../../../src/pipeline/review/parse-review.ts";
import type { Review } from "../../../src/pipeline/review/review.ts";
import { updated } from "../../../src/pipeline/review/update.ts";
import { writeReview } from "../../../src/pipeline/review/write-review.ts";
import { articleOf } from "../../annotators/article-of.ts";

/** An article as Readout finds it, with the first line as headline. */
export function found(text: string): AnnotatedArticle {
  return annotate(articleOf(text, "en", true));
}

/** The review file that `readout review` writes for an article, over one that was there. */
export async function reviewOf(text: string, before: Review | null = null): Promise<string> {
  return writeReview("ferry.txt", updated([found(text)], before?.entries ?? []));
}

/** A review file as read, with what was wrong with it. */
export async function read(yaml: string) {
  const diagnostics: Diagnostic[] = [];
  const path = "news/ferry.txt.review.yaml";
  const entries = await parseReview(yaml, path, (problem) => diagnostics.push(problem));
  const review: Review = { path, bytes: new TextEncoder().encode(yaml), text: yaml, entries };
  return { review, diagnostics };
}

/** An article with the word of an editor who left this file. */
export async function reviewed(text: string, yaml: string) {
  const { review, diagnostics } = await read(yaml);
  const [article = found(text)] = applyReview([found(text)], review, (problem) =>
    diagnostics.push(problem),
  );
  return { article, diagnostics };
}
