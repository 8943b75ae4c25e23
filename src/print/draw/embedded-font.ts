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
  /** Every code in use, by glyph and the characters that it stands for there. */
  readonly #uses = new Map<number, Map<string | null, Use>>();
  readonly #widths: number[] = [];
  /** Codes of glyphs themselves that stand for some characters. */
  readonly #taken = new Set<number>();
  /** Codes beyond those that glyphs have of their own. */
  #furtherCodes = 0;

  /** `index` tells the fonts of a document apart. */
  constructor(document: PdfDocument, bytes: Uint8Array, index: number) {
    this.id = `F${index + 1}`;
    this.reference = document.ref({});
    this.#index = index;
    this.#bytes = bytes;
    this.#facts = factsOf(bytes);
    this.#cids = this.#facts.isCff ? cidsOf(tableOf(bytes, "CFF "), this.#facts.glyphs) : null;
  }

  /** Thousandths of an em. */
  widthOf(glyph: number): number {
    this.#widths[glyph] ??= this.#facts.advanceOf(glyph);
    return this.#widths[glyph];
  }

  /**
   * What a glyph is called in the text operators where it stands for some characters, none for the
   * second glyph of a cluster. A code tells its characters to whoever extracts the text, so a glyph that
   * stands for several (a hyphen of the word and one of the line end, a small capital and its letter) has
   * a code for each. Null where it can have no further one, as in CFF fonts.
   */
  codeOf(glyph: number, text: string): number | null {
    const uses = this.#usesOf(glyph);
    const known = uses.get(text);
    if (known) return known.code;
    const use = this.#firstUse(glyph, text);
    if (use) uses.set(text, use);
    return use?.code ?? null;
  }

  #usesOf(glyph: number): Map<string | null, Use> {
    const known = this.#uses.get(glyph);
    if (known) return known;
    const uses = new Map<string | null, Use>();
    this.#uses.set(glyph, uses);
    return uses;
  }

  /** The code that a glyph has of its own, whatever it stands for. */
  ownCodeOf(glyph: number): number {
    const code = this.#cids?.[glyph] ?? glyph;
    this.#usesOf(glyph).set(null, { glyph, code, text: null });
    return code;
  }

  #firstUse(glyph: number, text: string): Use | null {
    const said = text === "" ? "\u200B" : text;
    const own = this.#cids?.[glyph] ?? glyph;
    if (!this.#taken.has(own)) {
      this.#taken.add(own);
      return { glyph, code: own, text: said };
    }
    const code = this.#facts.glyphs + this.#furtherCodes;
    if (this.#facts.isCff || code > 0xffff) return null;
    this.#furtherCodes++;
    return { glyph, code, text: said };
  }

  /** Ends the font: it can be used no more. */
  embed(document: PdfDocument, subsetFont: SubsetFont): void {
    const facts = this.#facts;
    const name = `${subsetTag(this.#index)}+${facts.postScriptName}`;
    const used = distinct([...this.#uses.values()].flatMap((uses) => [...uses.values()]));
    const descendant = ended(
      document.ref({
        Type: "Font",
        Subtype: facts.isCff ? "CIDFontType0" : "CIDFontType2",
        BaseFont: name,
        CIDSystemInfo: { Registry: pdfText("Adobe"), Ordering: pdfText("Identity"), Supplement: 0 },
        FontDescriptor: ended(
          document.ref(this.#descriptor(name, this.#file(document, subsetFont))),
        ),
        W: this.#widthsOf(used),
        ...(facts.isCff ? {} : { CIDToGIDMap: this.#glyphMap(document, used) }),
      }),
    );
    const cmap = document.ref({});
    const texts = used.flatMap(({ code, text }) => (text === null ? [] : [[code, text] as const]));
    cmap.end(Buffer.from(toUnicode(texts)));
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

  /** The first of codes in a row, and the widths of them all (ISO 32000-1 §9.7.4.3). */
  #widthsOf(used: readonly Use[]): PdfValue {
    const rows: { readonly code: number; readonly widths: number[] }[] = [];
    for (const { glyph, code } of used) {
      const row = rows.at(-1);
      if (row && row.code + row.widths.length === code) row.widths.push(this.widthOf(glyph));
      else rows.push({ code, widths: [this.widthOf(glyph)] });
    }
    return rows.flatMap(({ code, widths }): PdfValue[] => [code, widths]);
  }

  /** Which glyph a code shows: the one of its own number, unless there are further codes. */
  #glyphMap(document: PdfDocument, used: readonly Use[]): PdfValue {
    if (this.#furtherCodes === 0) return "Identity";
    const map = Buffer.alloc(2 * (this.#facts.glyphs + this.#furtherCodes));
    for (const { glyph, code } of used) map.writeUInt16BE(glyph, 2 * code);
    const stream = document.ref({});
    stream.end(map);
    return stream;
  }

  #file(document: PdfDocument, subsetFont: SubsetFont): PdfReference {
    const { isCff } = this.#facts;
    const subset = subsetFont(this.#bytes, this.#uses.keys());
    const file = document.ref(isCff ? { Subtype: "CIDFontType0C" } : { Length1: subset.length });
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

interface Use {
  readonly glyph: number;
  readonly code: number;
  /** Null where only ActualText says what it stands for. */
  readonly text: string | null;
}

/** One use of each code, in the order of codes; one that says its characters before one that does not. */
function distinct(uses: readonly Use[]): readonly Use[] {
  const byCode = new Map<number, Use>();
  for (const use of uses) {
    if (byCode.get(use.code)?.text == null) byCode.set(use.code, use);
  }
  return [...byCode.values()].sort((a, b) => a.code - b.code);
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
