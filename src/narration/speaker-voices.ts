import type { VoiceSpec } from "./script.ts";

/** The first two men's voices are the narrator's and the label's. */
const firstFree = { female: 1, male: 3 } as const;

/**
 * The voice for a speaker's words, one of `count`. It follows from the letters of the name alone, so
 * that it is the same in every article and says nothing of the person: no voice is meant to be like
 * the speaker's.
 */
export function familyOfSpeaker(name: string, count: number): VoiceSpec["family"] {
  const place = hashOf(name.normalize("NFC").toLowerCase()) % count;
  const gender = place % 2 === 0 ? "female" : "male";
  const variant = firstFree[gender] + Math.floor(place / 2);
  return [
    { type: "name", name: `speaker-${place + 1}` },
    { type: "generic", age: null, gender, variant },
  ];
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
