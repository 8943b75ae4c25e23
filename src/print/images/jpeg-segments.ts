/** A segment of a JPEG before its picture data (ITU-T T.81 §B.1.1.4). */
export interface JpegSegment {
  /** `0xffe1` and so on. */
  readonly marker: number;
  /** Where its content begins, after marker and length. */
  readonly start: number;
  /** Where it ends; never beyond the file. */
  readonly end: number;
}

/** The segments of a JPEG up to its frame header, that one included; they end where it is damaged. */
export function* segmentsOf(view: DataView): Generator<JpegSegment> {
  let at = 2;
  while (at + 4 <= view.byteLength) {
    const marker = view.getUint16(at);
    const length = view.getUint16(at + 2);
    if (marker < 0xff00 || length < 2) return;
    yield { marker, start: at + 4, end: Math.min(at + 2 + length, view.byteLength) };
    if (isFrame(marker)) return;
    at += 2 + length;
  }
}

/** Whether the segment says how large the picture is, in a coding that PDF readers know. */
export function isFrame(marker: number): boolean {
  return marker >= 0xffc0 && marker <= 0xffc2;
}
