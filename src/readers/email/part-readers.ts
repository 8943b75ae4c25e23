import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Article } from "../../document/article.ts";
import type { Input, ReadOptions } from "../reader.ts";

type Read = (part: Input, options: ReadOptions, report: Report) => Promise<readonly Article[]>;

/** Readers of what a message consists of: a reader knows no other, so the registry gives it these. */
export interface PartReaders {
  /** Plain text. */
  readonly text: Read;
  /** A document of any format that can be attached. */
  readonly attached: Read;
}
