import type { Note } from "../../document/article.ts";
import { footnoteLabel, isBackLink } from "./inlines.ts";
import { attribute, find, type MarkupElement, named, namesOf, plainText } from "./tree.ts";

/** Whether an element sets a sentence apart to draw the eye. */
export function isPullQuote(element: MarkupElement): boolean {
  if (element.weight > 700 || element.attributes.size === 0) return false;
  return /pull-?quote|quote-?pull|zitat-?gross/i.test(namesOf(element));
}

const notes: readonly (readonly [role: Note["role"], name: RegExp])[] = [
  [
    "correction",
    /(?:^|[\s_-])(?:corrections?|amendment|amended|errat(?:um|a)|korrektur|rectificatif)(?=$|[\s_-])/i,
  ],
  ["clarification", /(?:^|[\s_-])clarifications?(?=$|[\s_-])/i],
  ["editor", /(?:^|[\s_-])(?:editors?-?note|editorial-note|note-redaction)(?=$|[\s_-])/i],
];

/** What the name of an element says of the note in it; null where it is none. */
export function noteRoleOf(element: MarkupElement): Note["role"] | null {
  if (element.weight > 1500 || element.attributes.size === 0) return null;
  const written = namesOf(element);
  return notes.find(([, name]) => name.test(written))?.[0] ?? null;
}

/** Whether an element is the list of footnotes. */
export function isFootnotes(element: MarkupElement): boolean {
  if (element.attributes.size === 0) return false;
  const said = `${attribute(element, "role")} ${attribute(element, "epub:type")} ${attribute(element, "class")}`;
  return (
    /\b(?:doc-endnotes|endnotes|footnotes|wp-block-footnotes)\b/i.test(said) &&
    find(element, named("li")) !== null
  );
}

/** A note that stands by itself, as EPUB has them. */
export function isFootnote(element: MarkupElement): boolean {
  if (element.attributes.size === 0 || /^(?:a|ol|ul)$/.test(element.name)) return false;
  const said = `${attribute(element, "role")} ${attribute(element, "epub:type")}`;
  return /(?:^|\s|doc-)(?:footnote|endnote|rearnote)(?=\s|$)/.test(said);
}

/** "1" of `id="fn1"`, in a paragraph or item that leads back to its place. */
export function footnoteIdOf(element: MarkupElement): string | null {
  const label = /^(?:user-content-)?(?:_?ftn|fn|footnote|_edn|endnote)[-_:]?(\d{1,4})$/i.exec(
    attribute(element, "id"),
  )?.[1];
  if (label !== undefined) return label;
  const back = find(
    element,
    (each) => each.name === "a" && isBackLink(each) && footnoteLabel(each) !== null,
  );
  return back ? footnoteLabel(back) : null;
}

/** A short paragraph in bold type, without a full stop, and with more after it. */
export function isSubheading(element: MarkupElement): boolean {
  if (element.weight === 0 || element.weight > 90 || element.linkWeight > 0) return false;
  const inside = element.children.filter(
    (child) => child.type === "element" || child.value.trim() !== "",
  );
  const [only] = inside;
  if (inside.length !== 1 || only?.type !== "element" || !/^(?:strong|b)$/.test(only.name))
    return false;
  return !/[.!?:;,…。！？”"»]$/u.test(plainText(element)) && hasMoreAfter(element);
}

function hasMoreAfter({ parent, end }: MarkupElement): boolean {
  const next = parent?.children.find((child) => child.type === "element" && child.start >= end);
  return next?.type === "element" && next.weight > 90;
}
