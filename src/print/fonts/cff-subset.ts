import type { Host } from "../../host/host.ts";

/**
 * Opens HarfBuzz' subsetter, a WebAssembly module without imports that harfbuzzjs brings along but
 * has no functions for. What it returns gives a font with the shapes of some glyphs alone.
 */
export async function openHarfBuzzSubset(
  host: Host,
): Promise<(font: Uint8Array, glyphs: Iterable<number>) => Uint8Array> {
  const harfBuzz = open(await host.read(host.packageFile("harfbuzzjs/dist/harfbuzz-subset.wasm")));
  return (font, glyphs) => subset(harfBuzz, font, glyphs);
}

/** What we call of the module (hb-subset.h, hb-set.h, hb-blob.h); numbers are addresses. */
interface HarfBuzzSubset {
  readonly memory: { readonly buffer: ArrayBuffer };
  _initialize(): void;
  malloc(size: number): number;
  free(address: number): void;
  hb_blob_create(data: number, length: number, mode: 0, user: 0, destroy: 0): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: 0): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_set_invert(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_glyph_set(input: number): number;
  hb_subset_input_set(input: number, which: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

/** Part of every Node, but of no library of types that is not a browser's. */
declare const WebAssembly: {
  readonly Module: new (program: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

function open(program: Uint8Array): HarfBuzzSubset {
  const module = new WebAssembly.Module(program);
  const harfBuzz = new WebAssembly.Instance(module).exports as HarfBuzzSubset;
  harfBuzz._initialize();
  return harfBuzz;
}

/** `HB_SUBSET_FLAGS_NO_HINTING`, `_RETAIN_GIDS` and `_NO_LAYOUT_CLOSURE`: what we draw is shaped already. */
const flags = 0x1 | 0x2 | 0x200;

/** `HB_SUBSET_SETS_DROP_TABLE_TAG` */
const droppedTables = 3;

/** What a PDF reader needs of an embedded font (ISO 32000-1 §9.9). */
const keptTables = ["head", "hhea", "hmtx", "maxp", "CFF "];

function subset(harfBuzz: HarfBuzzSubset, font: Uint8Array, glyphs: Iterable<number>): Uint8Array {
  const address = harfBuzz.malloc(font.length);
  new Uint8Array(harfBuzz.memory.buffer).set(font, address);
  const blob = harfBuzz.hb_blob_create(address, font.length, 0, 0, 0);
  const whole = harfBuzz.hb_face_create(blob, 0);
  harfBuzz.hb_blob_destroy(blob);
  const input = inputFor(harfBuzz, glyphs);
  const part = harfBuzz.hb_subset_or_fail(whole, input);
  harfBuzz.hb_subset_input_destroy(input);
  harfBuzz.hb_face_destroy(whole);
  harfBuzz.free(address);
  // HarfBuzz gives up on a broken font alone, which then goes into the file as it is.
  return part === 0 ? font : bytesOf(harfBuzz, part);
}

function inputFor(harfBuzz: HarfBuzzSubset, glyphs: Iterable<number>): number {
  const input = harfBuzz.hb_subset_input_create_or_fail();
  harfBuzz.hb_subset_input_set_flags(input, flags);
  const kept = harfBuzz.hb_subset_input_glyph_set(input);
  for (const glyph of glyphs) harfBuzz.hb_set_add(kept, glyph);
  const dropped = harfBuzz.hb_subset_input_set(input, droppedTables);
  harfBuzz.hb_set_clear(dropped);
  for (const name of keptTables) harfBuzz.hb_set_add(dropped, tagOf(name));
  harfBuzz.hb_set_invert(dropped);
  return input;
}

function tagOf(name: string): number {
  return Buffer.from(name, "latin1").readUInt32BE();
}

function bytesOf(harfBuzz: HarfBuzzSubset, face: number): Uint8Array {
  const blob = harfBuzz.hb_face_reference_blob(face);
  harfBuzz.hb_face_destroy(face);
  const start = harfBuzz.hb_blob_get_data(blob, 0);
  const end = start + harfBuzz.hb_blob_get_length(blob);
  const bytes = new Uint8Array(harfBuzz.memory.buffer.slice(start, end));
  harfBuzz.hb_blob_destroy(blob);
  return bytes;
}
