import type { FontFace } from "../../style/style.ts";
import { isIgnorable, isMark } from "./characters.ts";
import { FaceChoice } from "./face-choice.ts";
import { factsOf } from "./font-file.ts";
import type { Fonts, Glyph, OpenFace, Shaped, ShapeRequest, VerticalExtent } from "./fonts.ts";
import { type FontRequest, facesFor, keyOfRequest } from "./match-face.ts";

type HarfBuzz = typeof import("harfbuzzjs");

/** A font file that HarfBuzz can read. */
export interface Readable {
  readonly harfBuzz: HarfBuzz;
  readonly bytes: Uint8Array;
  readonly font: InstanceType<HarfBuzz["Font"]>;
  readonly unitsPerEm: number;
  has(codePoint: number): boolean;
}

/** Opens a font file; null where it is none, or one that cannot be embedded (compressed, variable). */
export async function readFace(bytes: Uint8Array): Promise<Readable | null> {
  if (!isSfnt(bytes)) return null;
  const harfBuzz = await import("harfbuzzjs");
  const face = new harfBuzz.Face(new harfBuzz.Blob(bytes));
  const covered = new Set(face.collectUnicodes());
  if (covered.size === 0 || Object.keys(face.getAxisInfos()).length > 0) return null;
  return {
    harfBuzz,
    bytes,
    font: new harfBuzz.Font(face),
    unitsPerEm: face.upem,
    has: (codePoint) => covered.has(codePoint),
  };
}

/** TrueType or OpenType as it stands in a file: version 1.0, `true` or `OTTO`. */
function isSfnt(bytes: Uint8Array): boolean {
  const tag = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  return tag === "\0\u0001\0\0" || tag === "true" || tag === "OTTO";
}

/** Words are shaped once; beyond this many, which take about 10 MB, the memory starts again. */
const remembered = 10_000;

/** Shapes text with open faces. */
export function shaperOf(open: readonly (readonly [FontFace, Readable])[]): Fonts {
  const faces = open.map(([face]) => face);
  const readables = open.map(([, readable]) => readable);
  const indexOf = new Map(faces.map((face, index) => [face, index]));
  const openChoice = (request: FontRequest): FaceChoice =>
    new FaceChoice(
      facesFor(request, faces).flatMap((face) => indexOf.get(face) ?? []),
      open,
    );
  const choiceFor = rememberedBy(keyOfRequest, openChoice);
  const wordsFor = rememberedBy(keyOfShape, () => new Map<string, Shaped>());
  const firstFor = (request: FontRequest) => readables[choiceFor(request).order[0] ?? -1];
  const extentFor = rememberedBy(keyOfRequest, (request) => extentOf(firstFor(request)));
  return {
    faces: open.map(
      ([face, readable]): OpenFace => ({ name: nameOf(face), bytes: readable.bytes }),
    ),
    missingIn: (text, request) => choiceFor(request).missingIn(text),
    capHeightOf: (request) => {
      const readable = firstFor(request);
      return (readable && factsOf(readable.bytes).capHeight / 1000) || 0.7;
    },
    extentOf: extentFor,
    shape(text, request) {
      const words = wordsFor(request);
      const known = words.get(text);
      if (known) return known;
      if (words.size > remembered) words.clear();
      const shaped = joined(text, stretchesOf(text, choiceFor(request)), readables, request);
      words.set(text, shaped);
      return shaped;
    },
  };
}

/** What a request asks for, made once for equal requests; the request itself is looked up first. */
function rememberedBy<R extends object, T>(
  keyOf: (request: R) => string,
  make: (request: R) => T,
): (request: R) => T {
  const byRequest = new WeakMap<R, T>();
  const byKey = new Map<string, T>();
  return (request) => {
    const known = byRequest.get(request);
    if (known !== undefined) return known;
    const key = keyOf(request);
    const made = byKey.get(key) ?? make(request);
    byKey.set(key, made);
    byRequest.set(request, made);
    return made;
  };
}

function keyOfShape(request: ShapeRequest): string {
  return `${keyOfRequest(request)}/${request.features.join()}/${request.language}/${request.rightToLeft}`;
}

function nameOf(face: FontFace): string {
  return `${face.family} ${face.weight} ${face.style} ${face.source}`;
}

function extentOf(readable: Readable | undefined): VerticalExtent {
  if (!readable) return { ascent: 0.8, descent: 0.2 };
  const { ascender, descender } = readable.font.hExtents();
  return { ascent: ascender / readable.unitsPerEm, descent: -descender / readable.unitsPerEm };
}

/** A part of a text that one face can show. */
interface Stretch {
  readonly face: number;
  readonly start: number;
  readonly end: number;
}

/** Cuts a text where its face changes; marks and characters without a shape stay with the one before. */
function stretchesOf(text: string, choice: FaceChoice): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let current: number | undefined;
  let at = 0;
  for (const character of text) {
    const stays = isIgnorable(character) || (current !== undefined && isMark(character));
    const face = stays ? current : choice.faceOf(character.codePointAt(0) ?? 0);
    if (face !== undefined && face !== current) {
      if (current !== undefined) stretches.push({ face: current, start, end: at });
      if (current !== undefined) start = at;
      current = face;
    }
    at += character.length;
  }
  const last = current ?? choice.order[0];
  if (last !== undefined) stretches.push({ face: last, start, end: at });
  return stretches;
}

function joined(
  text: string,
  stretches: readonly Stretch[],
  readables: readonly Readable[],
  request: ShapeRequest,
): Shaped {
  const parts = stretches.map((stretch) => {
    const readable = readables[stretch.face];
    if (!readable) throw new Error(`no face ${stretch.face}`);
    return shapeStretch(text, stretch, readable, request);
  });
  const glyphs = (request.rightToLeft ? parts.reverse() : parts).flat();
  return { text, glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) };
}

function shapeStretch(
  text: string,
  stretch: Stretch,
  { harfBuzz, font, unitsPerEm }: Readable,
  request: ShapeRequest,
): Glyph[] {
  const buffer = bufferOf(harfBuzz);
  buffer.clearContents();
  // Marks keep a cluster of their own, so that each glyph stands for its own character.
  buffer.setClusterLevel(harfBuzz.ClusterLevel.MONOTONE_CHARACTERS);
  buffer.addText(text.slice(stretch.start, stretch.end));
  buffer.guessSegmentProperties();
  buffer.setLanguage(request.language);
  buffer.setDirection(request.rightToLeft ? harfBuzz.Direction.RTL : harfBuzz.Direction.LTR);
  harfBuzz.shape(font, buffer, featuresOf(request, harfBuzz));
  // Asked for together they come with ten properties more, each defined for itself.
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    return {
      face: stretch.face,
      id: codepoint,
      advance: xAdvance / unitsPerEm,
      dx: xOffset / unitsPerEm,
      dy: yOffset / unitsPerEm,
      start: stretch.start + cluster,
    };
  });
}

type ShapingBuffer = InstanceType<HarfBuzz["Buffer"]>;
type ShapingFeatures = InstanceType<HarfBuzz["Feature"]>[];

let sharedBuffer: ShapingBuffer | null = null;

/** One for all words: shaping is synchronous, and each buffer would have to be collected. */
function bufferOf(harfBuzz: HarfBuzz): ShapingBuffer {
  sharedBuffer ??= new harfBuzz.Buffer();
  return sharedBuffer;
}

const parsedFeatures = new WeakMap<ShapeRequest, ShapingFeatures>();

function featuresOf(request: ShapeRequest, harfBuzz: HarfBuzz): ShapingFeatures {
  const known = parsedFeatures.get(request);
  if (known) return known;
  const features = request.features
    .map((feature) => harfBuzz.Feature.fromString(feature))
    .filter((feature) => feature !== undefined);
  parsedFeatures.set(request, features);
  return features;
}
