import type { Direction } from "../layout/bidi.ts";
import { type DrawInfo, defaultProducer, metadataOf } from "./metadata.ts";
import { packObjects } from "./pack-objects.ts";
import { srgbProfile } from "./srgb-profile.ts";

/**
 * What we use of pdfkit: its objects and streams and its pictures, but neither its drawing nor its fonts. Several of
 * these are internal to it, which is why its version is pinned.
 */
export interface PdfDocument {
  readonly page: PdfPage;
  readonly _root: {
    readonly data: PdfDictionary & { readonly ViewerPreferences: PdfReference };
  };
  /** The information dictionary. */
  readonly info: Record<string, unknown>;
  /** Says which colours are meant by red, green and blue (ISO 19005-2 §6.2.3). */
  _addColorOutputIntent(): void;
  /** Writes the descriptions that stand in the XMP packet. */
  _addInfo(): void;
  appendXML(xml: string): void;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: 0 }): void;
  switchToPage(index: number): void;
  addContent(operators: string): void;
  ref(data: PdfDictionary): PdfReference;
  image(source: PdfPicture, x: number, y: number, options: { width: number; height: number }): void;
  openImage(source: string): PdfPicture;
  on(event: "data", listener: (chunk: Uint8Array) => void): void;
  on(event: "end", listener: () => void): void;
  on(event: "error", listener: (error: Error) => void): void;
  end(): void;
}

/** A picture that pdfkit has read. */
export interface PdfPicture {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  /** What is written to the file; null until then. */
  obj: PdfReference | null;
}

/** A page of the file. */
export interface PdfPage {
  readonly dictionary: PdfReference;
  readonly fonts: Record<string, PdfReference>;
  readonly annotations: PdfReference[];
}

/** An indirect object of the file. */
export interface PdfReference {
  readonly data: PdfDictionary;
  /** Writes it to the file, with a stream where it has one. */
  end(stream?: Uint8Array): void;
}

/** A text string; a plain string is a name. pdfkit tells the two apart by the wrapper object. */
export interface PdfText {
  valueOf(): string;
  readonly length: number;
}
/** What pdfkit can write as a value of a dictionary. */
export type PdfValue =
  | string
  | number
  | boolean
  | null
  | PdfText
  | PdfReference
  | readonly PdfValue[]
  | { readonly [key: string]: PdfValue };
/** A dictionary, by the names of its keys without the slash. */
export type PdfDictionary = { [key: string]: PdfValue };

/** Makes a text string. */
export function pdfText(text: string): PdfText {
  return new String(text);
}

/** An empty document that says what it is: tagged, PDF/UA-1 and PDF/A-2a, and the way its pages are turned. */
export async function openPdf(info: DrawInfo, direction: Direction): Promise<PdfDocument> {
  const { default: PDFDocument } = await import("pdfkit");
  const options = {
    autoFirstPage: false,
    bufferPages: true,
    font: null,
    pdfVersion: "1.7",
    subset: info.accessible === false ? "PDF/A-2b" : "PDF/A-2a",
    displayTitle: true,
    lang: info.language,
    info: infoOf(info),
  };
  const document = new PDFDocument(
    options as unknown as PDFKit.PDFDocumentOptions,
  ) as unknown as PdfDocument;
  if (info.created === null) delete document.info["CreationDate"];
  document._root.data["MarkInfo"] = document.ref({ Marked: true });
  // Two pages side by side stand as they are bound (ISO 32000-1 §12.2).
  if (direction === "rtl") document._root.data.ViewerPreferences.data["Direction"] = "R2L";
  // pdfkit writes the XMP packet from the info unescaped, and without language.
  document._addInfo = () => document.appendXML(metadataOf(info));
  // The profile that comes with pdfkit is five times as large.
  document._addColorOutputIntent = () => {
    document._root.data["OutputIntents"] = [outputIntent(document)];
  };
  return document;
}

function outputIntent(document: PdfDocument): PdfValue {
  const profile = document.ref({ N: 3 });
  profile.end(srgbProfile());
  return {
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    Info: pdfText("sRGB IEC61966-2.1"),
    OutputConditionIdentifier: pdfText("sRGB IEC61966-2.1"),
    DestOutputProfile: profile,
  };
}

/** The information dictionary. pdfkit makes the file's identifier of it, and needs a date for that. */
function infoOf({ title, author, subject, keywords, created, producer }: DrawInfo): object {
  return {
    Title: title,
    ...(author ? { Author: author } : {}),
    ...(subject ? { Subject: subject } : {}),
    ...(keywords && keywords.length > 0 ? { Keywords: keywords.join(", ") } : {}),
    Creator: producer ?? defaultProducer,
    Producer: producer ?? defaultProducer,
    CreationDate: created ?? new Date(0),
    ...(created ? { ModDate: created } : {}),
  };
}

/** The finished file, its objects packed. */
export function bytesOf(document: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on("data", (chunk) => chunks.push(chunk));
    document.on("end", () => resolve(packObjects(Buffer.concat(chunks))));
    document.on("error", reject);
    document.end();
  });
}
