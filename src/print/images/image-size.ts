import { isSoundPng } from "./check-png.ts";
import { isFrame, segmentsOf } from "./jpeg-segments.ts";

/** Pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
  /** Of a JPEG: 1 is grey, 3 are red, green and blue, 4 are inks. */
  readonly colours: 1 | 3 | 4 | null;
}

/** The size of a PNG or a JPEG; null for anything else and for what is damaged. */
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
  return { width: view.getUint32(16), height: view.getUint32(20), colours: null };
}

/** Runs over the segments up to the frame header (ITU-T T.81 §B.2.2). */
function sizeOfJpeg(view: DataView): ImageSize | null {
  let isTurned = false;
  for (const { marker, start, end } of segmentsOf(view)) {
    if (marker === 0xffe1) isTurned ||= saysTurned(view, start);
    if (!isFrame(marker) || end - start < 6) continue;
    const colours = view.getUint8(start + 5);
    if (colours !== 1 && colours !== 3 && colours !== 4) return null;
    const [height, width] = [view.getUint16(start + 1), view.getUint16(start + 3)];
    return isTurned ? { width: height, height: width, colours } : { width, height, colours };
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
