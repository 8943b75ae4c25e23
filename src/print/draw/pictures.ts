import type { FourColours } from "../images/four-colours.ts";
import type { Images, OpenImage } from "../images/open-images.ts";
import type { PagePlan, Picture } from "../layout/plan.ts";
import type { PdfFile } from "./pdf-file.ts";
import { num, type PdfDictionary, type PdfReference } from "./pdf-value.ts";

/** A picture of the document. */
export interface EmbeddedPicture {
  /** Its name in the resources of a page. */
  readonly id: string;
  readonly reference: PdfReference;
  /** How the camera was held (Exif); 1 is upright. */
  readonly orientation: number;
}

/** What we use of a picture that pdfkit has read. */
interface PdfkitPicture {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly orientation?: number;
  readonly obj: PdfReference | null;
  /** Makes its objects and ends them; that of the picture is the last to end. */
  embed(document: { ref(data?: PdfDictionary): PdfReference }): void;
}

/** Puts the pictures of a plan into the file, one after the other, by their keys. */
export async function embedPictures(
  file: PdfFile,
  plan: PagePlan,
  images: Images,
): Promise<ReadonlyMap<string, EmbeddedPicture>> {
  const embedded = new Map<string, EmbeddedPicture>();
  const shown = plan.pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.type === "picture" ? [item.image] : [])),
  );
  for (const key of new Set(shown)) {
    const image = images.get(key);
    if (!image) throw new Error(`no image ${key}`);
    const id = `I${embedded.size + 1}`;
    embedded.set(key, { id, ...(await embed(file, image)) });
  }
  return embedded;
}

async function embed(file: PdfFile, { bytes, inks }: OpenImage) {
  // Loaded here, so that an article without a picture does not wait for it.
  const { default: PDFDocument } = await import("pdfkit");
  const pdfkit = new PDFDocument({ autoFirstPage: false, font: "" });
  const picture = (pdfkit as unknown as { openImage(bytes: Uint8Array): PdfkitPicture }).openImage(
    bytes,
  );
  const { orientation = 1 } = picture;
  const reference =
    inks === null ? await embedded(file, picture) : inInks(file, picture, inks, bytes);
  return { reference, orientation };
}

/** pdfkit unpacks some kinds of PNG in its own time. */
function embedded(file: PdfFile, picture: PdfkitPicture): Promise<PdfReference> {
  return new Promise((resolve) => {
    picture.embed({
      ref: (data = {}) => {
        const reference = file.ref(data);
        const end = (stream: Uint8Array | null = null): void => {
          reference.stream = stream;
          if (reference === picture.obj) resolve(reference);
        };
        return Object.assign(reference, { end });
      },
    });
  });
}

/**
 * Writes a JPEG in four colours with its own profile (ISO 32000-1, 8.6.5.5), so that it looks the same
 * on every screen and press. pdfkit would write bare inks, which PDF/A does not take.
 */
function inInks(
  file: PdfFile,
  { width, height, bits }: PdfkitPicture,
  { profile, isInverted }: FourColours,
  bytes: Uint8Array,
): PdfReference {
  return file.ref(
    {
      Type: "XObject",
      Subtype: "Image",
      BitsPerComponent: bits,
      Width: width,
      Height: height,
      ColorSpace: ["ICCBased", file.ref({ N: 4, Alternate: "DeviceCMYK" }, profile)],
      Filter: "DCTDecode",
      ...(isInverted ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
    },
    bytes,
  );
}

/** The operators that show a picture in its place, upright. */
export function pictureOperators(
  { x, y, width, height }: Picture,
  picture: EmbeddedPicture,
): string {
  const [xByColumn, xByRow, left, yByColumn, yByRow, top] = turns[picture.orientation] ?? upright;
  const matrix = [
    width * xByColumn,
    height * yByColumn,
    -width * xByRow,
    -height * yByRow,
    x + width * (xByRow + left),
    y + height * (yByRow + top),
  ];
  return `q ${matrix.map((entry) => num(entry)).join(" ")} cm /${picture.id} Do Q`;
}

type Turn = readonly [number, number, number, number, number, number];

/** Columns run from left to right, rows from top to bottom. */
const upright: Turn = [1, 0, 0, 0, 1, 0];

/**
 * Where in its place a picture is shown, by orientation (Exif 2.3, tag 274): how far from the left, and
 * from the top, by column and by row, and where its first column and row are.
 */
const turns: Readonly<Record<number, Turn>> = {
  2: [-1, 0, 1, 0, 1, 0],
  3: [-1, 0, 1, 0, -1, 1],
  4: [1, 0, 0, 0, -1, 1],
  5: [0, 1, 0, 1, 0, 0],
  6: [0, -1, 1, 1, 0, 0],
  7: [0, -1, 1, -1, 0, 1],
  8: [0, 1, 0, -1, 0, 1],
};
