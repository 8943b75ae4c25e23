import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Metadata } from "../../document/article.ts";
import type { SourceSpan } from "../../document/span.ts";
import { isoDate } from "./dates.ts";

/**
 * Until when an item is held back, by the words of its field for that. A time without a zone, or a date
 * alone, holds until it has come everywhere on earth; words that are neither hold for good, with a warning:
 * nothing may come out too early because nobody could read when.
 *
 * @param span of the field, or of what holds it
 */
export function heldBack(
  words: string,
  span: SourceSpan,
  report: Report,
): Pick<Metadata, "embargo" | "status"> {
  if (/^(?:false|no|none|)$/i.test(words.trim())) return { embargo: null, status: "usable" };
  const times = [words, `${words}${lastZone}`, `${words}T00:00:00${lastZone}`];
  const embargo = times.map(isoDate).find((time) => time?.includes("T")) ?? null;
  if (embargo !== null) return { embargo, status: "usable" };
  const message = `“${words}” is no time that can be read: the item is taken as held back`;
  report(diagnose("input/embargo-unclear", message, { span }));
  return { embargo: null, status: "withheld" };
}

/** Where each day comes last. */
const lastZone = "-12:00";
