import type { NamedString } from "../../style/print-properties.ts";
import type { PageStyles, PrintStyle, StyledElement } from "../../style/style.ts";
import { marginBoxes } from "../../style/style.ts";
import { type FontRequest, keyOfRequest } from "./match-face.ts";

/** Which characters are to be set in which faces. */
export interface FontNeed {
  readonly request: FontRequest;
  readonly characters: Set<number>;
}

/** What layout itself may add to a text: spaces, hyphens, digits, list markers, a stand-in for a missing character, Roman numerals. */
const alwaysNeeded = " -\u2010\u2013\u2014\u2022\u2026.,:()[]+0123456789ABCDEFUIVXLCDMivxlcdm";

/** Everything that an article and the boxes in its page margins need, by request. */
export function fontNeeds(
  article: StyledElement<PrintStyle>,
  pages: PageStyles,
): readonly FontNeed[] {
  const needs = new Map<string, FontNeed>();
  gather(article, needs);
  const sets = [pages, ...Object.values(pages.named)];
  for (const page of sets.flatMap(({ first, left, right }) => [first, left, right])) {
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
  if (element.firstLetter) {
    addCharacters(textOfStyled(element).slice(0, 8), needFor(element.firstLetter, needs));
  }
  for (const child of element.children) {
    if (child.type === "text") addCharacters(transformed(child.value, element.style), need);
    else gather(child, needs);
  }
}

function gatherInto(element: StyledElement<PrintStyle>, need: FontNeed): void {
  for (const string of element.style.stringSet) addCharacters(textOfString(string, element), need);
  for (const child of element.children) if (child.type === "element") gatherInto(child, need);
}

/** What a named string is set to by an element. */
export function textOfString({ pieces }: NamedString, element: StyledElement<PrintStyle>): string {
  const text = pieces.map((piece) => textOfPiece(piece, element));
  return text.join("").replace(/\s+/gu, " ").trim();
}

function textOfPiece(
  piece: NamedString["pieces"][number],
  element: StyledElement<PrintStyle>,
): string {
  switch (piece.type) {
    case "text":
      return piece.value;
    case "attribute":
      return element.attributes[piece.name] ?? "";
    case "content":
      return textOfStyled(element);
  }
}

/** All text of an element that is shown, generated content included, notes called in it left out. */
export function textOfStyled(element: StyledElement<PrintStyle>): string {
  if (element.style.display === "none") return "";
  return element.children
    .map((child) => {
      if (child.type === "text") return child.isLeader ? " " : child.value;
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
