import type { PageStyles, PrintStyle, StyledElement } from "../../style/style.ts";
import { marginBoxes } from "../../style/style.ts";
import { type FontRequest, keyOfRequest } from "./match-face.ts";

/** Which characters are to be set in which faces. */
export interface FontNeed {
  readonly request: FontRequest;
  readonly characters: Set<number>;
}

/** What layout itself may add to a text: spaces, hyphens, digits, list markers, a stand-in for a missing character. */
const alwaysNeeded = " -\u2010\u2013\u2014\u2022\u2026.,:()[]+0123456789ABCDEFU";

/** Everything that an article and the boxes in its page margins need, by request. */
export function fontNeeds(
  article: StyledElement<PrintStyle>,
  pages: PageStyles,
): readonly FontNeed[] {
  const needs = new Map<string, FontNeed>();
  gather(article, needs);
  for (const page of [pages.first, pages.left, pages.right]) {
    for (const name of marginBoxes) {
      const box = page.boxes[name];
      if (!box) continue;
      const need = needFor(box.style, needs);
      for (const piece of box.content) {
        if (piece.type === "text") addCharacters(piece.value, need);
        // A named string may hold any of the article's characters.
        if (piece.type === "string") gatherInto(article, need);
      }
    }
  }
  return [...needs.values()];
}

function gather(element: StyledElement<PrintStyle>, needs: Map<string, FontNeed>): void {
  if (element.style.display === "none") return;
  const need = needFor(element.style, needs);
  for (const part of [element.note?.call, element.note?.marker]) if (part) gather(part, needs);
  for (const child of element.children) {
    if (child.type === "text") addCharacters(transformed(child.value, element.style), need);
    else gather(child, needs);
  }
}

/** Named strings are set from headings, so that only elements with a `string-set` are read. */
function gatherInto(element: StyledElement<PrintStyle>, need: FontNeed): void {
  if (element.style.stringSet.length > 0) addCharacters(textOfStyled(element), need);
  for (const child of element.children) if (child.type === "element") gatherInto(child, need);
}

/** All text of an element that is shown, generated content included, notes called in it left out. */
export function textOfStyled(element: StyledElement<PrintStyle>): string {
  if (element.style.display === "none") return "";
  return element.children
    .map((child) => {
      if (child.type === "text") return child.value;
      return child.note ? "" : textOfStyled(child);
    })
    .join("");
}

function needFor(style: FontRequest, needs: Map<string, FontNeed>): FontNeed {
  const key = keyOfRequest(style);
  const known = needs.get(key);
  if (known) return known;
  const need: FontNeed = { request: style, characters: new Set() };
  addCharacters(alwaysNeeded, need);
  needs.set(key, need);
  return need;
}

function addCharacters(text: string, need: FontNeed): void {
  for (const character of text) need.characters.add(character.codePointAt(0) ?? 0);
}

/**
 * Text as `text-transform` shows it. A character whose other case has another length ("ß") stays as
 * it is, so that the text on the page keeps in step with the article's.
 */
export function transformed(text: string, style: Pick<PrintStyle, "textTransform">): string {
  if (style.textTransform === "none") return text;
  const upper = style.textTransform === "uppercase";
  let result = "";
  for (const character of text) {
    const changed = upper ? character.toUpperCase() : character.toLowerCase();
    result += changed.length === character.length ? changed : character;
  }
  return result;
}
