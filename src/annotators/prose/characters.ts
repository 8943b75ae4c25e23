/**
 * What kind of character stands at a place. Most characters are of ASCII or of Unicode's general punctuation (dashes,
 * curly marks), of which this tells without a pattern: one with a class like `\p{L}` takes V8 half a millisecond to
 * compile in each process, and several steps for each character that is not ASCII.
 */

/** Whether a code unit is a letter A to Z or a to z. */
export function isPlainLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Whether a code unit is a letter A to Z. */
export function isPlainCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** Whether a code unit is a digit 0 to 9. */
export function isPlainDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a code unit is of ASCII or of general punctuation: a letter, mark or number only if ASCII has it. */
export function isPlain(code: number): boolean {
  return code < 0x80 || (code >= 0x2000 && code <= 0x206f);
}
