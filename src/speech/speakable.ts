/**
 * Text as an engine may safely have it: without lone surrogates, without control characters (a NUL
 * would end the text for a program in C) and without invisible formatting that some engines read
 * aloud. The joiners U+200C and U+200D stay: Persian and Hindi spell with them.
 */
export function speakable(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, " ")
    .replace(/[\p{Cs}\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e]/gu, "")
    .replace(/[\u2060-\u2069\ufeff\ufff9-\ufffd]/g, "");
}

/** Whether there is anything in it to say: a dash or a lone modifier letter is not a word. */
export function hasSound(text: string): boolean {
  return /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]/u.test(text);
}
