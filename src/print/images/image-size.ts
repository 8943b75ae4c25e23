import { isSoundPng } from "./check-png.ts";

/** Pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of a PNG or a JPEG; null for anything else, for what is damaged, and for JPEGs in four
 * colours, whose printed look would be a guess.
 */
export function sizeOfImage(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = isPng(view)
    ? isSoundPng(bytes)
      ? sizeOfPng(view)
      : null
    : isJpeg(view)
      ? sizeOfJpeg(view)
      : null;
  return size && size.width > 0 && size.height > 0 ? size : null;
}

function isPng(view: DataView): boolean {
  return (
    view.byteLength > 33 && view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a
  );
}

function isJpeg(view: DataView): boolean {
  return view.byteLength > 4 && view.getUint16(0) === 0xffd8;
}

/** The first chunk is IHDR (ISO/IEC 15948 §11.2.2). */
function sizeOfPng(view: DataView): ImageSize {
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Runs over the segments up to the frame header (ITU-T T.81 §B.2.2). */
function sizeOfJpeg(view: DataView): ImageSize | null {
  let at = 2;
  let isTurned = false;
  while (at + 10 <= view.byteLength) {
    const marker = view.getUint16(at);
    if (marker < 0xff00) return null;
    const isFrame = marker >= 0xffc0 && marker <= 0xffc2;
    if (isFrame) {
      const components = view.getUint8(at + 9);
      if (components !== 1 && components !== 3) return null;
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return isTurned ? { width: height, height: width } : { width, height };
    }
    if (marker === 0xffe1) isTurned ||= saysTurned(view, at + 4);
    const length = view.getUint16(at + 2);
    if (length < 2) return null;
    at += 2 + length;
  }
  return null;
}

const orientationTag = 0x112;

/**
 * Whether EXIF data say that the picture is to be shown turned to its side, as cameras write it; which
 * way, the drawing finds out for itself. What is damaged says nothing.
 */
function saysTurned(view: DataView, at: number): boolean {
  const has = (offset: number, length: number) => offset + length <= view.byteLength;
  const tiff = at + 6;
  if (!has(at, 14) || view.getUint32(at) !== 0x45786966) return false;
  const isLittle = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, isLittle);
  if (!has(directory, 2)) return false;
  const count = view.getUint16(directory, isLittle);
  for (
    let entry = directory + 2;
    entry < directory + 2 + 12 * count && has(entry, 12);
    entry += 12
  ) {
    if (view.getUint16(entry, isLittle) !== orientationTag) continue;
    const orientation = view.getUint16(entry + 8, isLittle);
    return orientation >= 5 && orientation <= 8;
  }
  return false;
}
