import type { TextRange } from "../../document/span.ts";
import type { SubsetFont } from "../fonts/font-subset.ts";
import type { Fonts } from "../fonts/fonts.ts";
import type { Images } from "../images/open-images.ts";
import type { LaidOut } from "../layout/lay-out.ts";
import type { GlyphRun, Meaning, Modules, Page, PageItem, Picture, Rect } from "../layout/plan.ts";
import { addLink, writeBookmarks, writeDestinations, writePageLabels } from "./annotations.ts";
import { EmbeddedFont } from "./embedded-font.ts";
import { fill, hexText, num, type TextPart, textPartsOf } from "./glyph-writer.ts";
import { embedInInks } from "./inks.ts";
import type { DrawInfo } from "./metadata.ts";
import {
  bytesOf,
  openPdf,
  type PdfDocument,
  type PdfPicture,
  type PdfReference,
} from "./pdf-document.ts";
import { type PaintedLink, type PaintedMark, writeStructure } from "./structure.ts";

/** The finished file, and what was painted in it. */
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
    readonly isNote: boolean;
  }[];
}

/** What the pages are drawn with. */
export interface DrawMaterials {
  readonly fonts: Fonts;
  readonly images: Images;
  readonly subsetFont: SubsetFont;
}

/** Draws laid-out pages as a PDF that is both PDF/UA-1 and PDF/A-2a. The same input gives the same bytes. */
export async function draw(
  { plan, tags }: LaidOut,
  { fonts, images, subsetFont }: DrawMaterials,
  info: DrawInfo,
): Promise<Drawn> {
  const document = await openPdf(info, plan.direction);
  const brush = new Brush(document, fonts, images);
  for (const page of plan.pages) brush.paint(page);
  brush.embedFonts(subsetFont);
  const { pages, painted, marks, links, firstPages } = brush;
  writeStructure(document, tags, plan, { marks, pages, links });
  writeDestinations(document, plan, pages);
  writeBookmarks(document, plan, pages);
  writePageLabels(document, plan);
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
  readonly #open = new Map<number, EmbeddedFont>();
  readonly #pictures = new Map<string, PdfPicture>();
  /** The meaning of the marked content that is open; empty where none is. */
  #current = "";
  #mcid = 0;
  /** Of the page, not yet handed on: pdfkit makes a buffer of each text that it is given. */
  #operators: string[] = [];
  /** The page of the document that is painted, from 1; on a folded sheet it is not that of the file. */
  #folio = 1;
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
    this.#mcid = 0;
    const shared = page.shared ?? [{ firstItem: 0, page: index }];
    for (const [at, item] of page.items.entries()) {
      const begun = shared.findLast(({ firstItem }) => firstItem <= at);
      this.#folio = (begun?.page ?? index) + 1;
      this.#paintItem(item, index);
    }
    this.#closeMark();
    this.#handOn();
    for (const area of page.links) {
      const annotation = addLink(document, area, page.height);
      const known = this.links.get(area.element) ?? [];
      this.links.set(area.element, [...known, { page: index, annotation, area }]);
    }
  }

  #handOn(): void {
    if (this.#operators.length > 0) this.#document.addContent(this.#operators.join("\n"));
    this.#operators = [];
  }

  /** After the last page. */
  embedFonts(subsetFont: SubsetFont): void {
    for (const font of this.#open.values()) font.embed(this.#document, subsetFont);
  }

  /** Opens a marked content unless one of the same meaning is open. */
  #openMark(meaning: Meaning, page: number): void {
    const key = keyOf(meaning);
    if (key === this.#current) return;
    this.#closeMark();
    this.#beginMark(meaning, page, "P", "");
    this.#current = key;
  }

  #closeMark(): void {
    if (this.#current !== "") this.#operators.push("EMC");
    this.#current = "";
  }

  #beginMark(meaning: Meaning, page: number, tag: "P" | "Span", properties: string): void {
    if (meaning.type === "artifact") {
      this.#operators.push(`/Artifact <</Type /${meaning.subtype}>> BDC`);
      return;
    }
    const mcid = this.#mcid++;
    const painted = this.marks.get(meaning.mark) ?? [];
    this.marks.set(meaning.mark, painted);
    painted.push({ page, mcid });
    this.#operators.push(`/${tag} <</MCID ${mcid}${properties}>> BDC`);
  }

  #paintItem(item: PageItem, page: number): void {
    switch (item.type) {
      case "glyphs":
        this.#paintGlyphs(item, page);
        break;
      case "rect":
        this.#openMark(item.meaning, page);
        this.#paintRect(item);
        break;
      case "picture":
        this.#openMark(item.meaning, page);
        this.#paintPicture(item);
        break;
      case "modules":
        this.#openMark(item.meaning, page);
        this.#operators.push(`${fill(item.color)} ${squaresOf(item).join(" ")} f`);
        break;
    }
  }

  #paintGlyphs(run: GlyphRun, page: number): void {
    const font = this.#fontOf(run.face);
    this.#document.page.fonts[font.id] ??= font.reference;
    for (const part of textPartsOf(run, font)) this.#paintText(part, run.meaning, page);
    const { origin } = run;
    if (origin.type === "article") this.painted.push({ page: this.#folio, range: origin.range });
    if (origin.type === "added" && !this.firstPages.has(origin.index)) {
      this.firstPages.set(origin.index, this.#folio);
    }
  }

  /**
   * Text that stands for something else is a marked content of its own, beside the others: inside
   * them, its end would end them too for programs that use poppler.
   */
  #paintText({ operators, actualText }: TextPart, meaning: Meaning, page: number): void {
    if (actualText === null || meaning.type === "artifact") {
      this.#openMark(meaning, page);
      this.#operators.push(operators);
      return;
    }
    this.#closeMark();
    this.#beginMark(meaning, page, "Span", ` /ActualText ${hexText(actualText)}`);
    this.#operators.push(operators);
    this.#operators.push("EMC");
  }

  #paintRect({ x, y, width, height, color }: Rect): void {
    this.#operators.push(
      `${fill(color)} ${[x, y, width, height].map((n) => num(n)).join(" ")} re f`,
    );
  }

  #paintPicture({ image, x, y, width, height }: Picture): void {
    const picture = this.#pictures.get(image) ?? this.#openPicture(image);
    this.#handOn();
    this.#document.image(picture, x, y, { width, height });
  }

  #openPicture(image: string): PdfPicture {
    const opened = this.#images.get(image);
    if (!opened) throw new Error(`no image ${image}`);
    const { bytes, inks } = opened;
    const kind = bytes[0] === 0xff ? "jpeg" : "png";
    const base64 = Buffer.from(bytes).toString("base64");
    const picture = this.#document.openImage(`data:image/${kind};base64,${base64}`);
    if (inks !== null) embedInInks(this.#document, picture, inks, bytes);
    this.#pictures.set(image, picture);
    return picture;
  }

  #fontOf(face: number): EmbeddedFont {
    const known = this.#open.get(face);
    if (known) return known;
    const bytes = this.#fonts.faces[face]?.bytes;
    if (!bytes) throw new Error(`no face ${face}`);
    const font = new EmbeddedFont(this.#document, bytes, face);
    this.#open.set(face, font);
    return font;
  }
}

/** Painted squares as one path, those in a row as one rectangle: no hairline shows between them. */
function squaresOf({ modules, x, y, width, height }: Modules): readonly string[] {
  const tall = height / modules.length;
  return modules.flatMap((row, index) => {
    const wide = width / row.length;
    const rectangles: string[] = [];
    for (let at = 0; at < row.length; at++) {
      const start = at;
      while (row[at]) at++;
      if (at === start) continue;
      const box = [x + start * wide, y + index * tall, (at - start) * wide, tall];
      rectangles.push(`${box.map((n) => num(n)).join(" ")} re`);
    }
    return rectangles;
  });
}

/** What items have in common that may share a marked content. */
function keyOf(meaning: Meaning): string {
  return meaning.type === "mark" ? `m${meaning.mark}` : meaning.subtype;
}
