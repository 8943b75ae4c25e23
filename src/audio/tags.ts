import type { Chapter } from "./chapters.ts";

/** What an audio file says about itself, whatever its format. */
export interface Tags {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** The writers. */
  readonly artists: readonly string[];
  readonly publisher: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  readonly copyright: string | null;
  /** Address of the article. */
  readonly source: string | null;
  /** That the voice is synthetic, and what else a listener ought to know. */
  readonly comment: string;
  readonly chapters: readonly Chapter[];
  readonly cover: Cover | null;
}

/** The picture that a player shows. */
export interface Cover {
  readonly mediaType: "image/png" | "image/jpeg";
  readonly bytes: Uint8Array;
}

/** The picture in a file; null where it is neither PNG nor JPEG. */
export function coverOf(bytes: Uint8Array): Cover | null {
  const begins = (...start: number[]) => start.every((byte, index) => bytes[index] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
    return { mediaType: "image/png", bytes };
  if (begins(0xff, 0xd8, 0xff)) return { mediaType: "image/jpeg", bytes };
  return null;
}

/** Text for a tag: a NUL would end it, and a line break has no place in a title. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\p{Cs}]/gu, "")
    .trim();
}
