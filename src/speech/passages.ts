/**
 * A text in pieces of at most `most` characters: after a breath where there is one in the second half,
 * or else between words; a word that is longer is cut. Joined with blanks they are the text again, but
 * for cut words.
 */
export function passagesOfText(text: string, most: number): readonly string[] {
  const passages: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const head = rest.slice(0, most);
    const breath = head.search(/[,;:.!?] [^,;:.!?]*$/) + 1;
    const blank = head.lastIndexOf(" ");
    const end = breath > most / 2 ? breath : blank > 0 ? blank : most;
    passages.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest === "" ? passages : [...passages, rest];
}
