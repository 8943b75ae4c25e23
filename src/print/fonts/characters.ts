/**
 * Characters that have no shape of their own: joiners, variation selectors, marks of direction. A
 * face need not have them, and where it has none they are set as nothing.
 */
const ignorable =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\u{E0000}-\u{E0FFF}]/u;
const control = /\p{Cc}/u;
const mark = /^\p{M}/u;

/** Whether the character shows nothing on the page. */
export function isIgnorable(character: string): boolean {
  return character > "~" && ignorable.test(character);
}

/** Whether the character is a control character, which a page has no place for. */
export function isControl(character: string): boolean {
  return control.test(character);
}

/** Whether the character is set on the one before it. */
export function isMark(character: string): boolean {
  return character > "\u02FF" && mark.test(character);
}

/** `U+1F600`. */
export function nameOfCharacter(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
