import type { Host } from "../../host/host.ts";
import { openHarfBuzzSubset } from "./cff-subset.ts";
import { tableOf } from "./font-file.ts";
import type { OpenFace } from "./fonts.ts";
import { subsetTrueType } from "./truetype-subset.ts";

/** The same font with the shapes of some glyphs alone; glyph ids stay as they are. */
export type SubsetFont = (font: Uint8Array, glyphs: Iterable<number>) => Uint8Array;

/**
 * Gets ready to subset some faces. HarfBuzz does it for PostScript shapes; for TrueType ones, which
 * are simple to pick, its module would take longer to load than everything else of drawing a page.
 */
export async function openSubsetter(faces: readonly OpenFace[], host: Host): Promise<SubsetFont> {
  if (!faces.some(({ bytes }) => hasPostScriptShapes(bytes))) return subsetTrueType;
  const subsetCff = await openHarfBuzzSubset(host);
  return (font, glyphs) =>
    hasPostScriptShapes(font) ? subsetCff(font, glyphs) : subsetTrueType(font, glyphs);
}

function hasPostScriptShapes(font: Uint8Array): boolean {
  return tableOf(font, "CFF ").length > 0;
}
