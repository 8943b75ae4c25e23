import type { FourColours } from "../images/four-colours.ts";
import type { PdfDocument, PdfPicture } from "./pdf-document.ts";

/**
 * Writes a JPEG in four colours with its own profile (ISO 32000-1, 8.6.5.5), so that it looks the same
 * on every screen and press. pdfkit would write bare inks, which PDF/A does not take; a picture that has
 * its object is not written again.
 */
export function embedInInks(
  document: PdfDocument,
  picture: PdfPicture,
  { profile, isInverted }: FourColours,
  bytes: Uint8Array,
): void {
  const colours = document.ref({ N: 4, Alternate: "DeviceCMYK" });
  colours.end(profile);
  picture.obj = document.ref({
    Type: "XObject",
    Subtype: "Image",
    BitsPerComponent: picture.bits,
    Width: picture.width,
    Height: picture.height,
    ColorSpace: ["ICCBased", colours],
    Filter: "DCTDecode",
    ...(isInverted ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
  });
  picture.obj.end(bytes);
}
