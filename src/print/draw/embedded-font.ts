import { cidsOf } from "../fonts/cff-cids.ts";
import { type FontFacts, factsOf, tableOf } from "../fonts/font-file.ts";
import type { SubsetFont } from "../fonts/font-subset.ts";
import { type PdfDocument, type PdfReference, type PdfValue, pdfText } from "./pdf-document.ts";
import { toUnicode } from "./to-unicode.ts";

/**
 * A font of the document, drawn with by glyph (ISO 32000-1 §9.7: Type0 with Identity-H). It remembers
 * what it was used for, and at the end puts that much of itself into the file.
 */
export class EmbeddedFont {
  /** Its name in the resources of a page. */
  readonly id: string;
  readonly reference: PdfReference;
  readonly #index: number;
  readonly #bytes: Uint8Array;
  readonly #facts: FontFacts;
  readonly #cids: readonly number[] | null;
  /** Of each glyph in use: the characters that it stands for. */
  readonly #texts = new Map<number, string>();

  /** `index` tells the fonts of a document apart. */
  constructor(document: PdfDocument, bytes: Uint8Array, index: number) {
    this.id = `F${index + 1}`;
    this.reference = document.ref({});
    this.#index = index;
    this.#bytes = bytes;
    this.#facts = factsOf(bytes);
    this.#cids = this.#facts.isCff ? cidsOf(tableOf(bytes, "CFF "), this.#facts.glyphs) : null;
  }

  /** What a glyph is called in the text operators. */
  codeOf(glyph: number): number {
    return this.#cids?.[glyph] ?? glyph;
  }

  /** Thousandths of an em. */
  widthOf(glyph: number): number {
    return this.#facts.advanceOf(glyph);
  }

  /**
   * Notes that a glyph is used for characters, none for the second glyph of a cluster. A glyph's
   * characters are told once for the whole font: the first use decides. Gives whether this use says
   * the same.
   */
  use(glyph: number, text: string): boolean {
    const known = this.#texts.get(glyph);
    if (known !== undefined) return known === text;
    this.#texts.set(glyph, text === "" ? "\u200B" : text);
    return text !== "";
  }

  /** Ends the font: it can be used no more. */
  embed(document: PdfDocument, subsetFont: SubsetFont): void {
    const facts = this.#facts;
    const name = `${subsetTag(this.#index)}+${facts.postScriptName}`;
    const used = [...this.#texts]
      .map(([glyph, text]) => ({ glyph, text, code: this.codeOf(glyph) }))
      .sort((a, b) => a.code - b.code);
    const descendant = ended(
      document.ref({
        Type: "Font",
        Subtype: facts.isCff ? "CIDFontType0" : "CIDFontType2",
        BaseFont: name,
        CIDSystemInfo: { Registry: pdfText("Adobe"), Ordering: pdfText("Identity"), Supplement: 0 },
        FontDescriptor: ended(
          document.ref(this.#descriptor(name, this.#file(document, subsetFont))),
        ),
        W: used.flatMap(({ glyph, code }): PdfValue[] => [code, [this.widthOf(glyph)]]),
        ...(facts.isCff ? {} : { CIDToGIDMap: "Identity" }),
      }),
    );
    const cmap = document.ref({});
    cmap.end(Buffer.from(toUnicode(used.map(({ code, text }) => [code, text]))));
    Object.assign(this.reference.data, {
      Type: "Font",
      Subtype: "Type0",
      BaseFont: name,
      Encoding: "Identity-H",
      DescendantFonts: [descendant],
      ToUnicode: cmap,
    });
    this.reference.end();
  }

  #file(document: PdfDocument, subsetFont: SubsetFont): PdfReference {
    const { isCff } = this.#facts;
    const subset = subsetFont(this.#bytes, this.#texts.keys());
    const file = document.ref(isCff ? { Subtype: "CIDFontType0C" } : {});
    file.end(isCff ? tableOf(subset, "CFF ").bytes : subset);
    return file;
  }

  #descriptor(name: string, file: PdfReference) {
    const facts = this.#facts;
    return {
      Type: "FontDescriptor",
      FontName: name,
      Flags: flagsOf(facts),
      FontBBox: facts.boundingBox,
      ItalicAngle: facts.italicAngle,
      Ascent: facts.ascent,
      Descent: facts.descent,
      CapHeight: facts.capHeight,
      XHeight: facts.xHeight,
      StemV: 0,
      [facts.isCff ? "FontFile3" : "FontFile2"]: file,
    };
  }
}

/** Six capitals that mark a subset and differ within the document: `AAAAAA`, `AAAAAB`, … */
function subsetTag(index: number): string {
  const digits = index.toString(26).padStart(6, "0");
  return [...digits].map((digit) => String.fromCharCode(65 + Number.parseInt(digit, 26))).join("");
}

/** Family classes 1 to 5 and 7 have serifs, 10 is script (OpenType, `OS/2`). */
function flagsOf({ isFixedPitch, familyClass, isItalic }: FontFacts): number {
  const fixedPitch = isFixedPitch ? 1 << 0 : 0;
  const serif = familyClass >= 1 && familyClass <= 7 ? 1 << 1 : 0;
  const symbolic = 1 << 2;
  const script = familyClass === 10 ? 1 << 3 : 0;
  const italic = isItalic ? 1 << 6 : 0;
  return fixedPitch | serif | symbolic | script | italic;
}

function ended(reference: PdfReference): PdfReference {
  reference.end();
  return reference;
}
