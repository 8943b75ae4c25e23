import type { Report } from "../../diagnostics/diagnostic.ts";
import { dateOf } from "../conventions/dates.ts";
import type { SourceText } from "../source-text.ts";
import { spanOfElement } from "./open-xml.ts";
import { wordsOf } from "./text.ts";
import type { XmlElement } from "./tree.ts";

/** The date that an element says, as ISO 8601; where its words are none, a warning at its place. */
export function dateOfElement(
  element: XmlElement | null,
  source: SourceText,
  report: Report,
): string | null {
  if (element === null) return null;
  return dateOf(wordsOf(element, source), spanOfElement(element, source), report);
}
