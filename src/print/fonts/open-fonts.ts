import type { Report } from "../../diagnostics/diagnostic.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { Host } from "../../host/host.ts";
import { HostError } from "../../host/host.ts";
import type { FontFace } from "../../style/style.ts";
import { isControl, isIgnorable } from "./characters.ts";
import { embeddingBan } from "./font-file.ts";
import type { FontNeed } from "./font-needs.ts";
import type { Fonts } from "./fonts.ts";
import { facesFor, isMeantFor } from "./match-face.ts";
import { type Readable, readFace, shaperOf } from "./shaper.ts";

/**
 * Opens the faces that a document needs, and no others: for each request the faces in order of
 * preference, until every character is covered. A face that cannot be read is reported
 * (`print/font-unreadable`) and passed over; none at all is an error (`print/no-font`).
 */
export async function openFonts(
  faces: readonly FontFace[],
  needs: readonly FontNeed[],
  host: Host,
  report: Report,
): Promise<Fonts> {
  const files = new FaceFiles(host, report);
  const open = new Set<FontFace>();
  for (const need of needs) {
    const missing = new Set([...need.characters].filter(isShown));
    for (const [index, face] of facesFor(need.request, faces).entries()) {
      if (index > 0 && missing.size === 0) break;
      const meant = [...missing].filter((codePoint) => isMeantFor(face, codePoint));
      if (index > 0 && meant.length === 0) continue;
      const readable = await files.read(face);
      if (!readable) continue;
      open.add(face);
      for (const codePoint of meant) if (readable.has(codePoint)) missing.delete(codePoint);
    }
  }
  if (open.size === 0) {
    report(
      diagnose(
        "print/no-font",
        "none of the style’s fonts can be opened; there is nothing to print with",
      ),
    );
  }
  return shaperFor(faces.filter((face) => open.has(face)).map((face) => [face, files.get(face)]));
}

/**
 * Fonts that stay open from one article to the next, and the words shaped in them. HarfBuzz has a copy
 * of each in a memory that never shrinks, and frees it when the garbage collector comes to it: opened
 * anew for each article, the fonts of a long run took more memory than everything else.
 */
const kept = { readables: new Map<string, Readable>(), shapers: new Map<string, Fonts>() };

/** Begins the name of a font that an installed package has. */
const packaged = "npm:";

/** An edition has about eight fonts, and most articles of a run need the same one or two sets of them. */
const mostKept = { readables: 16, shapers: 4 };

/** The font as it is open already, unless the file has changed since; null where it cannot be used. */
async function readableOf(
  source: string,
  read: () => Promise<Uint8Array>,
): Promise<Readable | null> {
  const known = kept.readables.get(source);
  // A font of the user's is read for each article, which is how its receipt knows it; packages stay as they are.
  if (known && source.startsWith(packaged)) return known;
  const bytes = await read();
  if (known && Buffer.compare(known.bytes, bytes) === 0) return known;
  const readable = await readFace(bytes);
  if (readable) keep(kept.readables, source, readable, mostKept.readables);
  return readable;
}

function shaperFor(open: readonly (readonly [FontFace, Readable])[]): Fonts {
  const key = JSON.stringify(open.map(([face]) => face));
  const known = kept.shapers.get(key);
  if (known?.faces.every(({ bytes }, index) => bytes === open[index]?.[1].bytes)) return known;
  const shaper = shaperOf(open);
  keep(kept.shapers, key, shaper, mostKept.shapers);
  return shaper;
}

/** Adds an entry; beyond `most`, the one that came first goes. */
function keep<T>(map: Map<string, T>, key: string, value: T, most: number): void {
  map.delete(key);
  map.set(key, value);
  for (const first of map.keys()) if (map.size > most) map.delete(first);
}

function isShown(codePoint: number): boolean {
  const character = String.fromCodePoint(codePoint);
  return !isControl(character) && !isIgnorable(character);
}

/** Reads each font file once for an article. */
class FaceFiles {
  readonly #host: Host;
  readonly #report: Report;
  readonly #read = new Map<string, Readable | null>();

  constructor(host: Host, report: Report) {
    this.#host = host;
    this.#report = report;
  }

  async read(face: FontFace): Promise<Readable | null> {
    const known = this.#read.get(face.source);
    if (known !== undefined) return known;
    const readable = await this.#open(face.source);
    this.#read.set(face.source, readable);
    return readable;
  }

  /** A face that has been read before. */
  get(face: FontFace): Readable {
    const readable = this.#read.get(face.source);
    if (!readable) throw new Error(`face not read: ${face.source}`);
    return readable;
  }

  async #open(source: string): Promise<Readable | null> {
    try {
      const readable = await readableOf(source, () => this.#host.read(this.#pathOf(source)));
      const ban = readable && embeddingBan(readable.bytes);
      if (ban) {
        this.#report(
          diagnose("print/font-not-embeddable", `the font ${source} cannot be used: ${ban}`),
        );
        return null;
      }
      if (readable) return readable;
      this.#report(
        diagnose("print/font-unreadable", `${source} is not a static TrueType or OpenType font`),
      );
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.#report(
        diagnose("print/font-unreadable", `the font ${source} cannot be read: ${error.why}`),
      );
    }
    return null;
  }

  #pathOf(source: string): string {
    if (!source.startsWith(packaged)) return source;
    try {
      return this.#host.packageFile(source.slice(packaged.length));
    } catch (cause) {
      throw new HostError(source, "no such file in an installed package", cause);
    }
  }
}
