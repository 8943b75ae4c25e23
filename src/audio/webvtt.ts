import { type Cue, type CueWord, nameOfSpeaker } from "./captions.ts";

/**
 * Captions as WebVTT, each cue in the voice of who speaks, with the time of each word after the first.
 * The language stands in a comment: the
 * format has no place for it.
 */
export function webVtt(
  cues: readonly Cue[],
  about: { readonly title: string; readonly language: string },
): string {
  const title = comment(about.title);
  const note = `NOTE\n${title && `${title}\n`}Language: ${comment(about.language)}`;
  return `${["WEBVTT", note, ...cues.map((cue) => cueBlock(cue, about.language))].join("\n\n")}\n`;
}

function cueBlock(cue: Cue, language: string): string {
  const { startMs, endMs, lines } = cue;
  const voice = `<v ${escapeText(oneLine(nameOfSpeaker(cue, language)))}>`;
  const timed = timer(startMs, endMs);
  const text = lines.map((line) => line.map(timed).join("")).join("\n");
  return `${timestamp(startMs)} --> ${timestamp(endMs)}\n${voice}${text}`;
}

/** Writes words with their times, which must lie within the cue and go up (WebVTT, section 4.2.2). */
function timer(startMs: number, endMs: number): (word: CueWord) => string {
  let last = Math.round(startMs);
  return ({ text, startMs: begins }) => {
    const escaped = escapeText(text);
    const time = begins === null ? last : Math.round(begins);
    if (time <= last || time >= Math.round(endMs)) return escaped;
    last = time;
    const word = escaped.trimStart();
    return `${escaped.slice(0, escaped.length - word.length)}<${timestamp(time)}>${word}`;
  };
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
