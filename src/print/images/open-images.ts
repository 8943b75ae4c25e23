import { isAbsolute, join } from "node:path";
import { type Diagnostic, diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import { type Host, HostError } from "../../host/host.ts";
import type { PrintStyle, StyledElement } from "../../style/style.ts";
import { type FourColours, fourColoursOf } from "./four-colours.ts";
import { type ImageSize, sizeOfImage } from "./image-size.ts";
import { type Fetched, isOfWeb } from "./lost-pictures.ts";

/** An image that can be drawn. */
export interface OpenImage extends ImageSize {
  readonly bytes: Uint8Array;
  /** How a picture in four colours is to be read; null for all others. */
  readonly inks: FourColours | null;
}

/** The images of an article by the path that it gives; an image that could not be opened is not there. */
export type Images = ReadonlyMap<string, OpenImage>;

/** Where the images of an article are. */
export interface ImagePlaces {
  /** Folder that relative paths start from. */
  readonly folder: string;
  /** Whoever asks for others than these says that they are not there. */
  readonly fetched: Fetched;
}

/** Opens the images of all figures. One that cannot be read, or is no PNG or JPEG, is reported. */
export async function openImages(
  article: StyledElement<PrintStyle>,
  places: ImagePlaces,
  host: Host,
  report: Report,
): Promise<Images> {
  const images = new Map<string, OpenImage>();
  for (const source of new Set(sourcesOf(article))) {
    const opened = await open(source, places, host);
    if (opened === null) continue;
    if ("code" in opened) report(opened);
    else images.set(source, opened);
  }
  return images;
}

function sourcesOf(element: StyledElement<PrintStyle>): string[] {
  if (element.style.display === "none") return [];
  const source = element.name === "figure" ? element.attributes["src"] : undefined;
  const inside = element.children.flatMap((child) =>
    child.type === "element" ? sourcesOf(child) : [],
  );
  return source === undefined || source === "" ? inside : [source, ...inside];
}

/** The image, or what is wrong with it; null where that has been said. */
async function open(
  source: string,
  { folder, fetched }: ImagePlaces,
  host: Host,
): Promise<OpenImage | Diagnostic | null> {
  if (/^data:/i.test(source)) return openEmbedded(source);
  if (isOfWeb(source)) {
    const bytes = fetched?.get(source);
    return bytes === undefined ? null : opened(`The image ${source}`, bytes);
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(source))
    return unreadable(`the image ${source} is not of the web`);
  try {
    const path = isAbsolute(source) ? source : join(folder, source);
    return opened(`The image ${source}`, await host.read(path));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return unreadable(`the image ${source} cannot be read: ${error.why}`);
  }
}

/** `name`: what messages call it. */
function opened(name: string, bytes: Uint8Array): OpenImage | Diagnostic {
  const size = sizeOfImage(bytes);
  if (size === null)
    return unreadable(
      `${name} is no PNG or JPEG that can be printed: of another kind, damaged, or of more than 100 million pixels`,
    );
  const inks = size.colours === 4 ? fourColoursOf(bytes) : null;
  if (size.colours === 4 && inks === null) {
    const message = `${name} is in four printing colours (CMYK) without the profile that says what they look like`;
    return diagnose("print/image-without-profile", message);
  }
  return { ...size, bytes, inks };
}

function unreadable(message: string): Diagnostic {
  return diagnose("print/image-unreadable", message);
}

/** A picture that the article itself holds (RFC 2397). */
function openEmbedded(source: string): OpenImage | Diagnostic {
  const comma = source.indexOf(",");
  const [head, data] = [source.slice(0, comma), source.slice(comma + 1)];
  const type = /^data:([\w.+-]+\/[\w.+-]+)/i.exec(head)?.[1] ?? "of no known type";
  const bytes = /;base64$/i.test(head)
    ? Buffer.from(data, "base64")
    : Buffer.from(unescaped(data), "latin1");
  return opened(`an image inside the article (${type})`, bytes);
}

function unescaped(data: string): string {
  return data.replace(/%([\da-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
