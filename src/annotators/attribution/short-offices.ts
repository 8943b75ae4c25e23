import { slice } from "../../document/span.ts";
import { lastBefore } from "./descriptions.ts";
import type { Discourse } from "./discourse.ts";
import type { Source } from "./phrases.ts";

/** the CS: whoever was last called by an office of these first letters, Cabinet Secretary Ilka Varos. */
export function holderOfOffice(
  { reading, descriptions, isPerson }: Discourse,
  { range }: Source,
  statement: number,
): number | null {
  const { text, statements, language } = reading;
  const letters = slice(text, range);
  if (!SHORT_OFFICE.test(letters)) return null;
  const items = statements[statement]?.items ?? [];
  const at = items.findIndex(({ range: { start } }) => start === range.start);
  if (!language.grammar.the.has(items[at - 1]?.lower ?? "")) return null;
  const holder = lastBefore(descriptions, range.start).findLast(
    ({ text: office, person }) => isPerson[person] === true && initialsOf(office).endsWith(letters),
  );
  return holder?.person ?? null;
}

const SHORT_OFFICE = /^\p{Lu}{2,4}$/u;

/** The first letters of the capitalised words of an office. */
function initialsOf(office: string): string {
  return (office.match(/\p{Lu}(?=\p{Ll})/gu) ?? []).join("");
}
