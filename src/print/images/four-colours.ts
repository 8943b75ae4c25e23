import { segmentsOf } from "./jpeg-segments.ts";

/** How a JPEG in cyan, magenta, yellow and black is to be read. */
export interface FourColours {
  /** The ICC profile that says what its inks look like. */
  readonly profile: Uint8Array;
  /** 0 is full ink, as Adobe's programs write it. */
  readonly isInverted: boolean;
}

/**
 * What a JPEG in four colours says of its inks; null where it has no sound profile of them: PDF/A
 * takes no inks whose look is unknown (ISO 19005-2, 6.2.4.3), and neither do we guess.
 */
export function fourColoursOf(bytes: Uint8Array): FourColours | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = new Map<number, Uint8Array>();
  let expected = 0;
  let isInverted = false;
  for (const { marker, start, end } of segmentsOf(view)) {
    if (marker === adobeMarker) isInverted ||= startsWith(bytes, start, "Adobe");
    if (marker !== profileMarker || !startsWith(bytes, start, profileName)) continue;
    const at = start + profileName.length;
    if (at + 2 > end) continue;
    // A profile may be longer than a segment: its parts are numbered from 1 (ICC.1:2010, B.4).
    expected = view.getUint8(at + 1);
    chunks.set(view.getUint8(at), bytes.subarray(at + 2, end));
  }
  if (expected === 0 || chunks.size !== expected) return null;
  const parts = [...chunks].sort(([a], [b]) => a - b).map(([, part]) => part);
  const profile = new Uint8Array(Buffer.concat(parts));
  return isInkProfile(profile) ? { profile, isInverted } : null;
}

const adobeMarker = 0xffee;
const profileMarker = 0xffe2;
const profileName = "ICC_PROFILE\0";
const kinds: ReadonlySet<string> = new Set(["prtr", "mntr", "scnr", "spac"]);

/** As its header says (ICC.1:2010, 7.2): whole, of a version that PDF knows, for four inks. */
function isInkProfile(profile: Uint8Array): boolean {
  if (profile.length < 128) return false;
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength);
  const name = (at: number) => String.fromCharCode(...profile.subarray(at, at + 4));
  return (
    view.getUint32(0) === profile.length &&
    view.getUint8(8) <= 4 &&
    kinds.has(name(12)) &&
    name(16) === "CMYK" &&
    name(36) === "acsp"
  );
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  return [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0));
}
