import type { Report } from "../diagnostics/diagnostic.ts";
import type { Annotations } from "../document/annotations.ts";
import type { Article } from "../document/article.ts";

/** What an annotator reads or writes. */
export type Layer = "sentences" | "quotes" | "speakers" | "translation";

/** Finds one thing in an article. Pure but for its report: same article, same annotations. */
export interface Annotator {
  readonly name: Layer;
  /** Layers that must be there before; the registry's order is checked against it. */
  readonly requires: readonly Layer[];
  annotate(article: Article, soFar: Annotations, report: Report): Annotations;
}
