import type { TextRange } from "../../document/span.ts";
import type { Fonts } from "../fonts/fonts.ts";
import type { Images } from "../images/open-images.ts";
import type { LaidOut } from "../layout/lay-out.ts";
import type { GlyphRun, Page, PageItem, Picture, Rect } from "../layout/plan.ts";
import { addLink, writeBookmarks, writeDestinations } from "./annotations.ts";
import { fill, num, operatorsOf } from "./glyph-writer.ts";
import {
  bytesOf,
  openPdf,
  type PdfDocument,
  type PdfFont,
  type PdfReference,
} from "./pdf-document.ts";
import { type PaintedLink, type PaintedMark, writeStructure } from "./structure.ts";

/** What the file says of itself. */
export interface DrawInfo {
  readonly title: string;
  readonly author: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly subject?: string | null;
  readonly keywords?: readonly string[];
  /** Null says nothing of when it was made, so that the same article gives the same bytes. */
  readonly created: Date | null;
  /** Program and version. */
  readonly producer?: string;
}

export interface Drawn {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** What of the reading text was painted, noted where its glyphs were. Pages count from 1. */
  readonly painted: readonly { readonly page: number; readonly range: TextRange }[];
  /** Words that are not the article's, with the page where they begin. */
  readonly added: readonly {
    readonly text: string;
    readonly page: number;
    readonly quote: string | null;
  }[];
}

/** Draws laid-out pages as a PDF that is both PDF/UA-1 and PDF/A-2a. The same input gives the same bytes. */
export async function draw(
  { plan, tags }: LaidOut,
  { fonts, images }: { readonly fonts: Fonts; readonly images: Images },
  info: DrawInfo,
): Promise<Drawn> {
  const document = await openPdf(info);
  const brush = new Brush(document, fonts, images);
  for (const page of plan.pages) brush.paint(page);
  const { pages, painted, marks, links, firstPages } = brush;
  writeStructure(document, tags, plan, { marks, pages, links });
  writeDestinations(document, plan, pages);
  writeBookmarks(document, plan, pages);
  document._root.data["PageLabels"] = { Nums: [0, { S: "D" }] };
  const bytes = await bytesOf(document);
  const added = plan.added.flatMap((words, index) => {
    const page = firstPages.get(index);
    return page === undefined ? [] : [{ ...words, page }];
  });
  return { bytes, pages: plan.pages.length, painted, added };
}

/** Paints pages one after the other and remembers what was painted where. */
class Brush {
  readonly #document: PdfDocument;
  readonly #fonts: Fonts;
  readonly #images: Images;
  readonly #open = new Map<number, PdfFont>();
  readonly #pictures = new Map<string, unknown>();
  readonly pages: PdfReference[] = [];
  readonly painted: { page: number; range: TextRange }[] = [];
  readonly marks = new Map<number, PaintedMark[]>();
  readonly links = new Map<number, PaintedLink[]>();
  /** For added words, the first page that shows some of them. */
  readonly firstPages = new Map<number, number>();

  constructor(document: PdfDocument, fonts: Fonts, images: Images) {
    this.#document = document;
    this.#fonts = fonts;
    this.#images = images;
  }

  paint(page: Page): void {
    const document = this.#document;
    const index = this.pages.length;
    document.addPage({ size: [page.width, page.height], margin: 0 });
    document.page.dictionary.data["StructParents"] = index;
    document.page.dictionary.data["Tabs"] = "S";
    this.pages.push(document.page.dictionary);
    let current = "";
    let mcid = 0;
    for (const item of page.items) {
      const meaning = keyOf(item);
      if (meaning !== current) {
        if (current !== "") document.addContent("EMC");
        document.addContent(this.#begin(item, index, mcid));
        if (item.meaning.type === "mark") mcid++;
        current = meaning;
      }
      this.#paintItem(item, index);
    }
    if (current !== "") document.addContent("EMC");
    for (const area of page.links) {
      const annotation = addLink(document, area, page.height);
      const known = this.links.get(area.element) ?? [];
      this.links.set(area.element, [...known, { page: index, annotation, area }]);
    }
  }

  #begin({ meaning }: PageItem, page: number, mcid: number): string {
    if (meaning.type === "artifact") return `/Artifact <</Type /${meaning.subtype}>> BDC`;
    const known = this.marks.get(meaning.mark);
    if (known) known.push({ page, mcid });
    else this.marks.set(meaning.mark, [{ page, mcid }]);
    return `/P <</MCID ${mcid}>> BDC`;
  }

  #paintItem(item: PageItem, page: number): void {
    switch (item.type) {
      case "glyphs":
        this.#paintGlyphs(item, page);
        break;
      case "rect":
        this.#paintRect(item);
        break;
      case "picture":
        this.#paintPicture(item);
        break;
    }
  }

  #paintGlyphs(run: GlyphRun, page: number): void {
    const font = this.#fontOf(run.face);
    this.#document.page.fonts[font.id] ??= font.ref();
    this.#document.addContent(operatorsOf(run, font));
    const { origin } = run;
    if (origin.type === "article") this.painted.push({ page: page + 1, range: origin.range });
    if (origin.type === "added" && !this.firstPages.has(origin.index)) {
      this.firstPages.set(origin.index, page + 1);
    }
  }

  #paintRect({ x, y, width, height, color }: Rect): void {
    this.#document.addContent(
      `${fill(color)} ${[x, y, width, height].map((n) => num(n)).join(" ")} re f`,
    );
  }

  #paintPicture({ image, x, y, width, height }: Picture): void {
    const picture = this.#pictures.get(image) ?? this.#openPicture(image);
    this.#document.image(picture, x, y, { width, height });
  }

  #openPicture(image: string): unknown {
    const bytes = this.#images.get(image)?.bytes;
    if (!bytes) throw new Error(`no image ${image}`);
    const kind = bytes[0] === 0xff ? "jpeg" : "png";
    const base64 = Buffer.from(bytes).toString("base64");
    const picture = this.#document.openImage(`data:image/${kind};base64,${base64}`);
    this.#pictures.set(image, picture);
    return picture;
  }

  #fontOf(face: number): PdfFont {
    const known = this.#open.get(face);
    if (known) return known;
    const bytes = this.#fonts.faces[face]?.bytes;
    if (!bytes) throw new Error(`no face ${face}`);
    const name = `face-${face}`;
    this.#document.registerFont(name, bytes);
    this.#document.font(name);
    const font = this.#document._font;
    this.#open.set(face, font);
    return font;
  }
}

/** Items of the same meaning in a row are one marked content. */
function keyOf({ meaning }: PageItem): string {
  return meaning.type === "mark" ? `m${meaning.mark}` : meaning.subtype;
}
