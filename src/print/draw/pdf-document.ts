import type { DrawInfo } from "./draw.ts";
import { defaultProducer, metadataPacket } from "./metadata.ts";
import { PdfFile } from "./pdf-file.ts";
import { type PdfDictionary, type PdfReference, type PdfValue, pdfText } from "./pdf-value.ts";
import { srgbProfile } from "./srgb-profile.ts";

/** A document and its pages, to which the parts of drawing add what is theirs. */
export interface PdfDocument {
  readonly file: PdfFile;
  /** The catalog (ISO 32000-1 §7.7.2). */
  readonly root: PdfReference;
  readonly pages: readonly PdfReference[];
  /** A page without content, of a size in points. */
  addPage(width: number, height: number): PdfReference;
  bytes(): Uint8Array;
}

/** An empty document that says what it is: tagged, PDF/UA-1 and PDF/A-2a. */
export function openPdf(info: DrawInfo): PdfDocument {
  const file = new PdfFile();
  const pages: PdfReference[] = [];
  const tree = file.ref({ Type: "Pages" });
  const root = file.ref({
    Type: "Catalog",
    Pages: tree,
    Lang: pdfText(info.language),
    ViewerPreferences: { DisplayDocTitle: true },
    MarkInfo: { Marked: true },
    OutputIntents: [outputIntent(file)],
    Metadata: file.ref({ Type: "Metadata", Subtype: "XML" }, Buffer.from(metadataPacket(info))),
  });
  const information = file.ref(informationOf(info));
  return {
    file,
    root,
    pages,
    addPage: (width, height) => {
      const page = file.ref({ Type: "Page", Parent: tree, MediaBox: [0, 0, width, height] });
      pages.push(page);
      return page;
    },
    bytes: () => {
      Object.assign(tree.data, { Kids: pages, Count: pages.length });
      return file.bytes(root, information);
    },
  };
}

/** Says which colours are meant by red, green and blue (ISO 19005-2 §6.2.3). */
function outputIntent(file: PdfFile): PdfValue {
  return {
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    Info: pdfText("sRGB IEC61966-2.1"),
    OutputConditionIdentifier: pdfText("sRGB IEC61966-2.1"),
    DestOutputProfile: file.ref({ N: 3 }, srgbProfile()),
  };
}

/** The information dictionary: what the metadata say, for programs that read no XML. */
function informationOf({
  title,
  author,
  subject,
  keywords,
  created,
  producer,
}: DrawInfo): PdfDictionary {
  const date = created && pdfText(dateOf(created));
  return {
    Title: pdfText(title),
    ...(author ? { Author: pdfText(author) } : {}),
    ...(subject ? { Subject: pdfText(subject) } : {}),
    ...(keywords && keywords.length > 0 ? { Keywords: pdfText(keywords.join(", ")) } : {}),
    Creator: pdfText(producer ?? defaultProducer),
    Producer: pdfText(producer ?? defaultProducer),
    ...(date ? { CreationDate: date, ModDate: date } : {}),
  };
}

/** `D:20260314090000Z` (ISO 32000-1 §7.9.4). */
function dateOf(date: Date): string {
  return `D:${date.toISOString().slice(0, 19).replace(/\D/g, "")}Z`;
}
