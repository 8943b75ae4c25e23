import type { Report } from "../diagnostics/diagnostic.ts";
import type { Host } from "../host/host.ts";
import type { FontFace, PageStyles, PrintStyle, StyledElement } from "../style/style.ts";
import { fontNeeds } from "./fonts/font-needs.ts";
import { openSubsetter, type SubsetFont } from "./fonts/font-subset.ts";
import type { Fonts } from "./fonts/fonts.ts";
import { openFonts } from "./fonts/open-fonts.ts";
import { type ImagePlaces, type Images, openImages } from "./images/open-images.ts";
import { type Hyphenation, openHyphenation } from "./layout/lines/hyphenation.ts";

/** Everything from outside that laying out and drawing need, open and ready. */
export interface Materials {
  readonly fonts: Fonts;
  readonly subsetFont: SubsetFont;
  readonly hyphenation: Hyphenation;
  readonly images: Images;
}

/** What materials are opened for. */
export interface MaterialsWanted {
  readonly article: StyledElement<PrintStyle>;
  readonly pages: PageStyles;
  readonly faces: readonly FontFace[];
  /** BCP 47. */
  readonly language: string;
  /** Folder that the article's image paths start from. */
  readonly folder: string;
  /** See {@link ImagePlaces}; by default nothing has been fetched. */
  readonly fetchedImages?: ImagePlaces["fetched"];
}

/**
 * Opens the fonts, hyphenation patterns and images that an article needs, and no others. What
 * cannot be opened is reported and done without.
 */
export async function openMaterials(
  wanted: MaterialsWanted,
  host: Host,
  report: Report,
): Promise<Materials> {
  const { folder, fetchedImages: fetched = null } = wanted;
  const [fonts, hyphenation, images] = await Promise.all([
    openFonts(wanted.faces, fontNeeds(wanted.article, wanted.pages), host, report),
    openHyphenation(wanted.article, wanted.language),
    openImages(wanted.article, { folder, fetched }, host, report),
  ]);
  const subsetFont = await openSubsetter(fonts.faces, host);
  return { fonts, subsetFont, hyphenation, images };
}
