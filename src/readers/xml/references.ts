import { Parser } from "htmlparser2";

/** A character reference or the name of an entity, where it is well-formed. */
export const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][\dA-Za-z]{1,31});/g;

/** What a reference stands for; null where it stands for nothing. Entities are XML's and HTML's. */
export function resolve(found: string): string | null {
  if (!found.startsWith("&#")) return entity(found);
  const digits = found.slice(2, -1);
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
}

/** `text` with its references resolved; what stands for nothing stays as it is. */
export function resolveAll(text: string): string {
  return text.includes("&") ? text.replace(reference, (found) => resolve(found) ?? found) : text;
}

const entities = new Map<string, string | null>([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
]);

/** The names that documents types of news formats take over from HTML. */
function entity(found: string): string | null {
  const known = entities.get(found);
  if (known !== undefined) return known;
  let text = "";
  const parser = new Parser({
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(found);
  const meaning = text === found ? null : text;
  if (entities.size < 1000) entities.set(found, meaning);
  return meaning;
}
