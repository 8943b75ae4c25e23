import type { Omission } from "../../document/article.ts";
import { shortened } from "../shortened.ts";
import type { SourceText } from "../source-text.ts";
import { spanOfElement } from "../xml/open-xml.ts";
import { wordsOf } from "../xml/text.ts";
import type { XmlElement } from "../xml/tree.ts";
import type { Relationships } from "./relationships.ts";
import type { Styles } from "./styles.ts";

/** What the text of one part (the document itself, its footnotes) is written with. */
export interface Part {
  readonly source: SourceText;
  readonly styles: Styles;
  readonly relationships: Relationships;
  /** BCP 47 of the article, where it is known: runs in other languages are marked. */
  readonly language: string | null;
  /** The number of a note as the text shows it. */
  readonly noteNumber: (kind: NoteKind, id: string) => number;
  readonly leaveOut: (omission: Omission) => void;
}

export type NoteKind = "footnote" | "endnote";

/** Leaves an element out, unless it holds no words. */
export function leaveOut(element: XmlElement, why: string, part: Part): void {
  const text = shortened(wordsOf(element, part.source));
  if (text !== "") part.leaveOut({ source: spanOfElement(element, part.source), text, why });
}
