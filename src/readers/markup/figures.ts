import type { BlockDraft } from "../../document/compose.ts";
import type { SourceText } from "../source-text.ts";
import { spanOf } from "../source-text.ts";
import { InlineWriter } from "./inline-writer.ts";
import { type InlineContext, writeInline } from "./inlines.ts";
import {
  attribute,
  elementsUnder,
  find,
  type MarkupElement,
  named,
  namesOf,
  plainText,
} from "./tree.ts";

const isPicture = named("img", "amp-img");
const isCreditName =
  /(?:^|[\s_-])(?:credits?|copyright|photographer|photocredit|imagecredit|source|rights|byline|author|agency)(?=$|[\s_-])/i;
/** What the names of captions look like. */
export const isCaptionName =
  /caption|(?:media|video|photo|image|slide|gallery)[\w-]*description|media[-_]*copyright|legend|bildunterschrift|\bleg[ae]nda?\b|wp-caption-text|cutline|(?:img|image|photo|pic)[-_]?desc|(?:img|image|photo|picture)[-_]{1,2}title|epiinterior/i;

/**
 * Whether an element is a picture with its caption, whatever its name: one picture, and beside it
 * nothing but words that are marked as a caption.
 */
export function isFigure(element: MarkupElement): boolean {
  if (element.name === "figure") return true;
  if (!/^(?:div|section|aside|span|dl|p|center)$/.test(element.name) || element.weight > 600)
    return false;
  if (find(element, isPicture) === null) return false;
  const caption = captionOf(element);
  if (caption === null || caption === element) return false;
  const credit = creditOf(element);
  const outside = credit && !isInside(credit, caption) ? credit.weight : 0;
  return element.weight - caption.weight - outside <= 3;
}

function isInside(element: MarkupElement, outer: MarkupElement): boolean {
  return element.start >= outer.start && element.end <= outer.end;
}

function captionOf(element: MarkupElement): MarkupElement | null {
  return (
    find(element, named("figcaption")) ??
    find(
      element,
      (each) => each !== element && each.weight > 0 && isCaptionName.test(namesOf(each)),
    )
  );
}

function creditOf(element: MarkupElement): MarkupElement | null {
  return find(
    element,
    (each) =>
      each !== element &&
      each.weight > 0 &&
      each.weight < 120 &&
      (isCreditName.test(namesOf(each)) ||
        /\b(?:creditText|copyrightHolder|author|creator)\b/.test(attribute(each, "itemprop"))),
  );
}

/** The pictures of a figure; the caption goes to the last. None where it holds no picture. */
export function draftFigures(
  element: MarkupElement,
  source: SourceText,
  context: InlineContext,
): BlockDraft[] {
  const pictures = [...elementsUnder(element)].filter(isPicture).filter(isShown);
  const images = pictures.flatMap((picture) => {
    const image = addressOf(picture, pictureBase(context));
    return image === null ? [] : [{ picture, image }];
  });
  const credit = creditOf(element);
  const caption = captionOf(element);
  const writer = new InlineWriter(source);
  const inside = { ...context, picture: () => undefined };
  if (caption) writeCaption(caption, credit, writer, inside);
  const written = writer.end();
  return images.map(({ picture, image }, index) => {
    const isLast = index === images.length - 1;
    return {
      type: "figure",
      image,
      alt: altOf(picture),
      caption: isLast ? written.inlines : [],
      credit: isLast && credit ? plainText(credit) : null,
      source: spanOf(
        source,
        images.length === 1 ? element.start : picture.start,
        isLast && images.length === 1 ? element.end : picture.end,
      ),
    };
  });
}

function writeCaption(
  element: MarkupElement,
  credit: MarkupElement | null,
  writer: InlineWriter,
  context: InlineContext,
): void {
  for (const child of element.children) {
    if (child === credit) continue;
    if (child.type === "element" && credit && isInside(credit, child)) {
      writeCaption(child, credit, writer, context);
    } else {
      writeInline(child, writer, context);
    }
  }
}

/** Where picture addresses are meant from: a document's own pictures lie beside it, a page's on its site. */
export function pictureBase({
  origin,
  base,
}: Pick<InlineContext, "origin" | "base">): string | null {
  return origin === "page" ? base : null;
}

/** A picture that stands by itself; null where it is too small to show anything, or has no address. */
export function draftPicture(
  element: MarkupElement,
  source: SourceText,
  base: string | null,
): BlockDraft | null {
  const picture = find(element, isPicture);
  const image = picture && isShown(picture) ? addressOf(picture, base) : null;
  if (!picture || image === null) return null;
  return {
    type: "figure",
    image,
    alt: altOf(picture),
    caption: [],
    credit: null,
    source: spanOf(source, element.start, element.end),
  };
}

function altOf(picture: MarkupElement): string | null {
  return attribute(picture, "alt").trim() || null;
}

/** Not a tracking pixel, an icon or a portrait of the writer. */
function isShown(picture: MarkupElement): boolean {
  const size = (name: string) => Number.parseInt(attribute(picture, name), 10);
  if (size("width") < 48 || size("height") < 48) return false;
  return !/\b(?:avatar|gravatar|icon|logo|pixel|tracking|author-?(?:image|photo))\b/i.test(
    namesOf(picture),
  );
}

/** Where pages put the address of a picture that is loaded late; the first that is one. */
const lateNames = [
  "data-src",
  "data-original",
  "data-lazy-src",
  "data-hi-res-src",
  "data-full-src",
];

function addressOf(picture: MarkupElement, base: string | null): string | null {
  const sets = [...sourcesOf(picture), picture].flatMap((each) => [
    attribute(each, "srcset"),
    attribute(each, "data-srcset"),
  ]);
  const candidates = [
    ...lateNames.map((name) => attribute(picture, name)),
    attribute(picture, "src"),
    ...sets.map(largestOf),
  ];
  for (const candidate of candidates) {
    const address = imageAddress(candidate.trim(), base);
    if (address !== null) return address;
  }
  return null;
}

/** The choices that a `<picture>` gives beside its `<img>`. */
function sourcesOf({ parent }: MarkupElement): readonly MarkupElement[] {
  if (parent?.name !== "picture") return [];
  return parent.children.filter(
    (child): child is MarkupElement => child.type === "element" && child.name === "source",
  );
}

/** The address with the largest width or density of a `srcset`. */
function largestOf(set: string): string {
  let best = { address: "", size: -1 };
  for (const { 1: address = "", 2: size = "1" } of set.matchAll(
    /([^\s,]\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g,
  )) {
    if (Number(size) > best.size) best = { address, size: Number(size) };
  }
  return best.address;
}

/** A file beside the article or an address; no inline placeholder. */
function imageAddress(address: string, base: string | null): string | null {
  if (address === "" || /^(?:data:image\/(?:gif|svg)|javascript:|about:|blob:)/i.test(address))
    return null;
  if (/^data:/i.test(address)) return address;
  if (base === null || !URL.canParse(address, base)) return address;
  return new URL(address, base).href;
}
