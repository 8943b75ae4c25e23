import type { BlockDraft, InlineDraft } from "../../document/compose.ts";
import type { SourceSpan } from "../../document/span.ts";

/** A picture that an item has beside its body. */
export interface Picture {
  readonly image: string;
  readonly alt: string | null;
  readonly caption: readonly InlineDraft[];
  readonly credit: string | null;
  readonly source: SourceSpan;
}

/** The body with the picture before it, unless the body has a picture of its own. */
export function withPicture(
  picture: Picture | null,
  body: readonly BlockDraft[],
): readonly BlockDraft[] {
  if (picture === null || body.some(({ type }) => type === "figure")) return body;
  return [{ type: "figure", ...picture }, ...body];
}
