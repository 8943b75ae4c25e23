import { join } from "node:path";
import type { Availability } from "../host/availability.ts";
import type { Host } from "../host/host.ts";
import type { Chapter } from "./chapters.ts";
import { iso639 } from "./id3.ts";
import { levelledSamples } from "./levelling.ts";
import { durationMsOf, type Sound } from "./recording.ts";
import { plain, type Tags } from "./tags.ts";

/** FFmpeg's own AAC encoder needs this much to be transparent for speech. */
const bitRate = "96k";

/** Whether FFmpeg is here, which makes MP4 files for us: AAC has no free encoder that we could ship. */
export async function ffmpegAvailability(host: Host): Promise<Availability> {
  const result = await host.run("ffmpeg", ["-hide_banner", "-version"], { timeoutMs: 10_000 });
  const version =
    result.status === "exited" && result.code === 0
      ? /ffmpeg version (\S+)/.exec(new TextDecoder().decode(result.stdout))?.[1]
      : undefined;
  if (version !== undefined) return { available: true, version };
  return {
    available: false,
    why: "it is made by FFmpeg, and there is no program ffmpeg",
    howToGet:
      "Install FFmpeg (apt install ffmpeg, brew install ffmpeg, winget install ffmpeg), or take mp3 or opus.",
  };
}

/** What kept FFmpeg from making a file. */
export class EncodingError extends Error {
  override readonly name = "EncodingError";
}

/**
 * A recording as an audiobook (MP4 with AAC), with chapters, tags and cover. Rejects with an
 * {@link EncodingError} where FFmpeg fails.
 */
export function encodeM4b(
  sound: Sound,
  tags: Tags,
  host: Host,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  return host.inTemporaryDirectory(async (directory) => {
    // The format is written with jumps back, so it cannot come through a pipe.
    const path = join(directory, "audiobook.m4b");
    const about = join(directory, "about.txt");
    await host.write(about, new TextEncoder().encode(ffMetadata(tags)));
    const cover = tags.cover && join(directory, "cover");
    if (cover !== null && tags.cover !== null) await host.write(cover, tags.cover.bytes);
    const result = await host.run(
      "ffmpeg",
      argumentsFor(sound, { about, cover, path, language: iso639(tags.language) }),
      {
        input: bytesOf(sound),
        // Slower than a fifth of the time it plays is no encoding any more.
        timeoutMs: 60_000 + durationMsOf(sound) / 5,
        ...(signal === undefined ? {} : { signal }),
      },
    );
    signal?.throwIfAborted();
    if (result.status === "exited" && result.code === 0) return host.read(path);
    throw new EncodingError(whyNot(result));
  });
}

/** As 32-bit numbers, a segment at a time. */
function* bytesOf({ segments }: Sound): Generator<Uint8Array> {
  for (const segment of segments) {
    const { buffer } = levelledSamples(segment);
    yield new Uint8Array(buffer);
  }
}

function whyNot(result: Awaited<ReturnType<Host["run"]>>): string {
  switch (result.status) {
    case "missing":
      return "there is no program ffmpeg";
    case "timed-out":
      return "ffmpeg took too long";
    case "overflowed":
      return "ffmpeg wrote on and on";
    case "exited":
      return `ffmpeg failed: ${result.stderr.trim().split("\n").at(-1) ?? ""}`;
  }
}

/** Files that FFmpeg reads and writes. */
interface Job {
  readonly about: string;
  readonly cover: string | null;
  readonly path: string;
  /** Three letters. */
  readonly language: string | null;
}

function argumentsFor(
  { sampleRate, channels }: Sound,
  { about, cover, path, language }: Job,
): string[] {
  const sound = ["-f", "f32le", "-ar", String(sampleRate), "-ac", "1", "-i", "pipe:0"];
  const both = channels === 2 ? ["-af", "pan=stereo|c0=c0|c1=c0"] : [];
  const picture =
    cover === null ? [] : ["-map", "2:v", "-c:v", "copy", "-disposition:v:0", "attached_pic"];
  return [
    ...["-hide_banner", "-loglevel", "error", "-nostdin", "-y"],
    ...sound,
    ...["-f", "ffmetadata", "-i", about],
    ...(cover === null ? [] : ["-f", "image2pipe", "-i", cover]),
    ...["-map", "0:a", "-map_metadata", "1", "-map_chapters", "1"],
    ...(language === null ? [] : ["-metadata:s:a:0", `language=${language}`]),
    ...["-c:a", "aac", "-b:a", bitRate, ...both],
    ...picture,
    // Same input, same bytes: no date, no name of a library.
    ...["-fflags", "+bitexact", "-flags:a", "+bitexact"],
    ...["-movflags", "+faststart", "-brand", "M4B ", "-f", "mp4", path],
  ];
}

/** Tags and chapters in FFmpeg's own notation. */
function ffMetadata(tags: Tags): string {
  const fields: (readonly [string, string | null])[] = [
    ["title", tags.title],
    ["artist", tags.artists.join(", ")],
    ["album", tags.title],
    ["publisher", tags.publisher],
    ["date", tags.published],
    ["copyright", tags.copyright],
    ["description", tags.source],
    ["genre", "Speech"],
    ["comment", tags.comment],
  ];
  return [";FFMETADATA1", ...linesOf(fields), ...tags.chapters.flatMap(chapterLines), ""].join(
    "\n",
  );
}

function chapterLines({ title, startMs, endMs }: Chapter): string[] {
  const [start, end] = [Math.round(startMs), Math.round(endMs)];
  return [
    "[CHAPTER]",
    "TIMEBASE=1/1000",
    `START=${start}`,
    `END=${end}`,
    ...linesOf([["title", title]]),
  ];
}

function linesOf(fields: readonly (readonly [name: string, value: string | null])[]): string[] {
  return fields.flatMap(([name, value]) => {
    const text = plain(value ?? "").replace(/[\\=;#]/g, "\\$&");
    return text === "" ? [] : [`${name}=${text}`];
  });
}
