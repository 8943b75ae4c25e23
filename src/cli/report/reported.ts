import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ArticleResult } from "../../pipeline/article-result.ts";
import type { Summary } from "../../pipeline/manifest/manifest.ts";
import type { Receipt, ReceiptAudio } from "../../pipeline/receipt/receipt.ts";
import type { Tally } from "../summary.ts";

/** A problem as the page shows it. */
export interface ReportedProblem {
  readonly severity: Diagnostic["severity"];
  readonly code: string;
  readonly message: string;
  readonly help: string;
  /** `ferry.txt:3:14`; null where it has none. */
  readonly place: string | null;
  /** The source line and its carets; empty where there is none to show. */
  readonly excerpt: string;
}

/** What the page says of one article. */
export interface ReportedArticle
  extends Pick<ArticleResult, "input" | "headline" | "place" | "status" | "reasons" | "outputs"> {
  /** Null where nothing was made. */
  readonly summary:
    | (Pick<Summary, "quotes" | "labelled" | "warnings" | "pages"> & {
        readonly audio: Pick<ReceiptAudio, "durationMs"> | null;
      })
    | null;
  readonly problems: readonly ReportedProblem[];
}

/** What the page says of the run. */
export interface ReportedRun {
  /** What became of it: `refused`, where nothing could begin. */
  readonly outcome: "done" | "planned" | "refused" | "interrupted";
  readonly started: Date;
  readonly ended: Date;
  readonly problems: readonly ReportedProblem[];
  /** Files that are no single article's: a pack's. */
  readonly outputs: readonly string[];
  readonly tally: Tally;
}

/** What the page takes from an article's receipt; null where there is none that can be read. */
export type ReceiptFacts = Pick<Receipt, "quotes" | "leftOut" | "speakers">;
