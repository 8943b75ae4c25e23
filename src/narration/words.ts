import type { NonEmpty } from "../document/annotations.ts";
import type { SpokenWord } from "./script.ts";
import type { Marks, Token } from "./tokens.ts";

/** How some tokens are to be said. */
export interface Reading {
  readonly text: string;
  /** IPA. */
  readonly phonemes: string | null;
  readonly rule: string;
  /** The full stop behind the last token belongs to an abbreviation that is now spelled out. */
  readonly abbreviation: boolean;
  /** The sign behind the last token is said in the text. */
  readonly signBehind: boolean;
}

/**
 * The word that says `tokens`, read as `reading`; without one, as written. `offset` is where the text
 * they were cut from stands in the reading text; null for added words. `last` says that nothing
 * follows in the utterance, so that a full stop may end it.
 */
export function wordOf(
  tokens: NonEmpty<Token>,
  offset: number | null,
  reading: Reading | null,
  last: boolean,
): SpokenWord {
  const first = tokens[0];
  const end = tokens.at(-1) ?? first;
  const written = tokens
    .map(({ start, lead, core, trail }, index) => {
      const touching = index === 0 || tokens[index - 1]?.end === start;
      return `${touching ? "" : " "}${lead}${core}${trail}`;
    })
    .join("");
  const said = reading?.text ?? first.core;
  const trail = reading === null ? end.trail : trailBehind(reading, end.trail, last);
  const arrow = last || reading?.phonemes ? "" : arrowWord(trail);
  const text = visibleText(`${marksToSay(first.lead)}${said}${marksToSay(trail)}${arrow}`)
    .replace(/ {2,}/g, " ")
    .trim();
  return {
    range: offset === null ? null : { start: offset + first.start, end: offset + end.end },
    text,
    written: text === written ? null : written,
    phonemes: reading?.phonemes ?? null,
    rule: reading?.rule ?? (text === written ? null : "unspoken-marks"),
  };
}

/** One full stop at most, and none where it only marked an abbreviation. */
function trailBehind(reading: Reading, trail: string, last: boolean): string {
  const { text, abbreviation, signBehind } = reading;
  // With a stroke before it: "+/-".
  if (signBehind) return trail.replace(/^\/?./, "");
  const doubled = text.endsWith(".") || (abbreviation && (!last || /^\.[,;:)]/.test(trail)));
  return doubled && trail.startsWith(".") ? trail.slice(1) : trail;
}

/** The word with marks behind it; their offsets are into the reading text. */
export function wordWithTrail(word: SpokenWord, marks: Marks): SpokenWord {
  const blank = word.range !== null && word.range.end < marks.start ? " " : "";
  const written = `${word.written ?? word.text}${blank}${marks.text}`;
  const text = `${word.text}${blank}${visibleText(marksToSay(marks.text))}`.trim();
  return {
    ...word,
    range: word.range && { start: word.range.start, end: marks.end },
    text,
    written: text === written ? null : written,
    rule: word.rule ?? (text === written ? null : "unspoken-marks"),
  };
}

/** What an arrow between two words says: "Kenbar → Tolvik", "profits ↑ 4%". */
const arrows: Readonly<Record<string, string>> = {
  "→": " to",
  "↑": " up",
  "▲": " up",
  "↓": " down",
  "▼": " down",
};

function arrowWord(trail: string): string {
  return (trail.startsWith(" ") ? arrows[trail.slice(1)] : undefined) ?? "";
}

/** Marks that an engine would name aloud ("asterisk"), and pictures, of which it says the strangest words. */
const unspoken =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}*_|\\^`~/•·‣⁃†‡§¶™®℠←→↑↓↔⇒⇐➔➜➤➡❖✦✱✳✽\u2500-\u25ff]|\u200d|\ufe0f/gu;

/** Characters that are not text: controls, lone surrogates, direction overrides, soft hyphens. */
const invisible =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/gu;

/** Text without what is no text: controls, lone surrogates, direction overrides. */
export function visibleText(text: string): string {
  return text.replace(invisible, "");
}

function marksToSay(marks: string): string {
  return marks === "" ? "" : marks.replace(unspoken, "");
}
