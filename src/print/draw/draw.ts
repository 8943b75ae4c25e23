import type { TextRange } from "../../document/span.ts";
import type { SubsetFont } from "../fonts/font-subset.ts";
import type { Fonts } from "../fonts/fonts.ts";
import type { Images } from "../images/open-images.ts";
import type { LaidOut } from "../layout/lay-out.ts";
import type {
  GlyphRun,
  LinkArea,
  Meaning,
  Modules,
  Page,
  PageItem,
  Picture,
  Rect,
} from "../layout/plan.ts";
import {
  linkAnnotation,
  writeBookmarks,
  writeDestinations,
  writePageLabels,
} from "./annotations.ts";
import { EmbeddedFont } from "./embedded-font.ts";
import { fill, hexText, type TextPart, textPartsOf } from "./glyph-writer.ts";
import { openPdf, type PdfDocument } from "./pdf-document.ts";
import { num, type PdfDictionary, type PdfReference } from "./pdf-value.ts";
import { type EmbeddedPicture, embedPictures, pictureOperators } from "./pictures.ts";
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
  /** False: the file does not claim to be accessible (PDF/UA-1, PDF/A-2a), but is PDF/A-2b. */
  readonly accessible?: boolean;
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
  const document = openPdf(info);
  const pictures = await embedPictures(document.file, plan, images);
  const brush = new Brush(document, fonts, pictures);
  for (const page of plan.pages) brush.paint(page);
  brush.embedFonts(subsetFont);
  const { painted, marks, links, firstPages } = brush;
  writeStructure(document, tags, plan, { marks, links });
  writeDestinations(document, plan);
  writeBookmarks(document, plan);
  writePageLabels(document, plan);
  const bytes = document.bytes();
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
  readonly #pictures: ReadonlyMap<string, EmbeddedPicture>;
  readonly #open = new Map<number, EmbeddedFont>();
  /** The meaning of the marked content that is open; empty where none is. */
  #current = "";
  #mcid = 0;
  /** What is painted on the page, and with what. */
  #operators: string[] = [];
  #fontsUsed: PdfDictionary = {};
  #picturesUsed: PdfDictionary = {};
  /** The page of the document that is painted, from 1; on a folded sheet it is not that of the file. */
  #folio = 1;
  readonly painted: { page: number; range: TextRange }[] = [];
  readonly marks = new Map<number, PaintedMark[]>();
  readonly links = new Map<number, PaintedLink[]>();
  /** For added words, the first page that shows some of them. */
  readonly firstPages = new Map<number, number>();

  constructor(document: PdfDocument, fonts: Fonts, pictures: ReadonlyMap<string, EmbeddedPicture>) {
    this.#document = document;
    this.#fonts = fonts;
    this.#pictures = pictures;
  }

  paint(page: Page): void {
    const { file, pages } = this.#document;
    const index = pages.length;
    const painted = this.#document.addPage(page.width, page.height);
    this.#mcid = 0;
    this.#fontsUsed = {};
    this.#picturesUsed = {};
    // The page is turned upside down, so that y runs down.
    this.#operators = [`1 0 0 -1 0 ${num(page.height)} cm`];
    const shared = page.shared ?? [{ firstItem: 0, page: index }];
    for (const [at, item] of page.items.entries()) {
      const begun = shared.findLast(({ firstItem }) => firstItem <= at);
      this.#folio = (begun?.page ?? index) + 1;
      this.#paintItem(item, index);
    }
    this.#closeMark();
    const links = page.links.map((area) => this.#link(area, page, index));
    Object.assign(painted.data, {
      Contents: file.ref({}, Buffer.from(this.#operators.join("\n"))),
      Resources: { Font: this.#fontsUsed, XObject: this.#picturesUsed },
      StructParents: index,
      Tabs: "S",
      ...(links.length > 0 ? { Annots: links } : {}),
    });
  }

  #link(area: LinkArea, { height }: Page, page: number): PdfReference {
    const annotation = linkAnnotation(this.#document.file, area, height);
    const known = this.links.get(area.element) ?? [];
    this.links.set(area.element, [...known, { page, annotation, area }]);
    return annotation;
  }

  /** After the last page. */
  embedFonts(subsetFont: SubsetFont): void {
    for (const font of this.#open.values()) font.embed(this.#document.file, subsetFont);
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
    this.#fontsUsed[font.id] = font.reference;
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

  #paintPicture(item: Picture): void {
    const picture = this.#pictures.get(item.image);
    if (!picture) throw new Error(`no picture ${item.image}`);
    this.#picturesUsed[picture.id] = picture.reference;
    this.#operators.push(pictureOperators(item, picture));
  }

  #fontOf(face: number): EmbeddedFont {
    const known = this.#open.get(face);
    if (known) return known;
    const bytes = this.#fonts.faces[face]?.bytes;
    if (!bytes) throw new Error(`no face ${face}`);
    const font = new EmbeddedFont(this.#document.file, bytes, face);
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
