import type { Copy } from "../conventions/body.ts";
import type { Picture } from "../conventions/picture.ts";
import type { SourceText } from "../source-text.ts";

/** An item of a feed, whatever family the feed is of. */
export interface Entry {
  /** What the feed calls it; empty where it has no name for it. */
  readonly id: string;
  readonly title: Copy | null;
  readonly summary: Copy | null;
  /** The article itself; many feeds have summaries alone. */
  readonly content: Copy | null;
  readonly authors: readonly SourceText[];
  /** ISO 8601. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly link: string | null;
  readonly rights: string | null;
  readonly picture: Picture | null;
}
