import type { Cue } from "./captions.ts";

/**
 * Captions as WebVTT, each cue in the voice of who speaks. The language stands in a comment: the
 * format has no place for it.
 */
export function webVtt(
  cues: readonly Cue[],
  about: { readonly title: string; readonly language: string },
): string {
  const title = comment(about.title);
  const note = `NOTE\n${title && `${title}\n`}Language: ${comment(about.language)}`;
  return `${["WEBVTT", note, ...cues.map(cueBlock)].join("\n\n")}\n`;
}

function cueBlock({ startMs, endMs, speaker, lines }: Cue): string {
  const voice = `<v ${escapeText(oneLine(speaker ?? "Narrator"))}>`;
  return `${timestamp(startMs)} --> ${timestamp(endMs)}\n${voice}${lines.map(escapeText).join("\n")}`;
}

/** Hours, minutes, seconds and, after `point`, milliseconds. */
export function timestamp(milliseconds: number, point = "."): string {
  const whole = Math.round(milliseconds);
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const time = [whole / 3_600_000, (whole / 60_000) % 60, (whole / 1000) % 60].map(two).join(":");
  return `${time}${point}${String(whole % 1000).padStart(3, "0")}`;
}

/** With `>` escaped there is no arrow left that would read as times. */
function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function comment(text: string): string {
  return oneLine(text).replaceAll("-->", "→");
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}]+/gu, " ").trim();
}
