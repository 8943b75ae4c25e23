/**
 * Characters that have no shape of their own: joiners, variation selectors, marks of direction. A
 * face need not have them, and where it has none they are set as nothing.
 */
const ignorable = /\p{Default_Ignorable_Code_Point}/u;
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
