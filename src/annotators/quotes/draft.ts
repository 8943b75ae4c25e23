import type { NonEmpty, QuotePart } from "../../document/annotations.ts";
import type { Rule } from "../rules.ts";

/** Quoted words before it is known what they are. */
export interface Draft {
  readonly parts: NonEmpty<QuotePart>;
  /** Why these words are taken as quoted, and as one quote. */
  readonly rule: Rule;
}
