import { concatenate } from "./bytes.ts";
import type { Chapter } from "./chapters.ts";
import { type Cover, plain, type Tags } from "./tags.ts";
import { timestamp } from "./webvtt.ts";

/** Chapters are numbered in three digits. */
const mostChapters = 999;

/** Tags by the names that Ogg and FLAC players know; chapters as the Vorbis chapter extension has them. */
export function vorbisComments(tags: Tags): (readonly [name: string, value: string])[] {
  const fields: (readonly [string, string | null])[] = [
    ["TITLE", tags.title],
    ...tags.artists.map((artist) => ["ARTIST", artist] as const),
    ["ORGANIZATION", tags.publisher],
    ["DATE", tags.published],
    ["COPYRIGHT", tags.copyright],
    ["CONTACT", tags.source],
    ["LANGUAGE", tags.language],
    ["GENRE", "Speech"],
    ["COMMENT", tags.comment],
    ...tags.chapters.slice(0, mostChapters).flatMap(chapterFields),
  ];
  return fields.flatMap(([name, value]) => {
    const text = plain(value ?? "");
    return text === "" ? [] : [[name, text] as const];
  });
}

function chapterFields({ title, startMs }: Chapter, index: number) {
  const name = `CHAPTER${String(index + 1).padStart(3, "0")}`;
  return [[name, timestamp(startMs)] as const, [`${name}NAME`, title] as const];
}

/** Comments as Ogg and FLAC store them: each with its length, in UTF-8. */
export function commentBlock(
  vendor: string,
  comments: readonly (readonly [name: string, value: string])[],
): Uint8Array {
  const texts = comments.map(([name, value]) => `${name}=${value}`);
  return concatenate([
    ...counted(vendor),
    littleEndian(texts.length),
    ...texts.flatMap((text) => counted(text)),
  ]);
}

function counted(text: string): readonly Uint8Array[] {
  const bytes = new TextEncoder().encode(text);
  return [littleEndian(bytes.length), bytes];
}

function littleEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

/**
 * The picture of the front as FLAC stores it (RFC 9639, section 8.8). Width, height and depth are
 * zero, that is not told: players take them from the picture itself.
 */
export function pictureBlock({ mediaType, bytes }: Cover): Uint8Array {
  const type = new TextEncoder().encode(mediaType);
  const frontCover = 3;
  const sizes = [0, 0, 0, 0, 0];
  return concatenate([
    bigEndian(frontCover, type.length),
    type,
    bigEndian(...sizes, bytes.length),
    bytes,
  ]);
}

function bigEndian(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * values.length);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => {
    view.setUint32(4 * index, value);
  });
  return bytes;
}
