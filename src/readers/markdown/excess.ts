/**
 * What no article in Markdown has. The parser takes a millisecond for some 100 to 300 characters, and
 * in a paragraph of nothing but marks its time grows with the square of their number.
 */
const longest = 300_000;
const mostLines = 8_000;
const mostMarks = 1_500;

/** Marks of block quotes and lists at the start of one line, one in the other. */
const nested = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){60}/m;

/** Why a text would take the parser too long, in words for a message; null where it is an article's. */
export function excessIn(text: string): string | null {
  if (text.length > longest) return `${text.length} characters of Markdown: no single article`;
  if (nested.test(text)) return "quotes and lists nested more than 60 deep";
  if (/^[ \t]{120,}(?:[-*+>]|\d{1,9}[.)])/m.test(text)) return "lists nested more than 60 deep";
  // Most articles have fewer characters than would be too many lines.
  if (text.length <= mostLines && marksIn(text) <= mostMarks) return null;
  let lines = 0;
  for (const block of text.split(/\n[ \t\r]*\n/)) {
    lines += block.split("\n").length;
    if (lines > mostLines) return `more than ${mostLines} lines of Markdown: no single article`;
    const marks = marksIn(block);
    if (marks > mostMarks) return `a paragraph with ${marks} marks of emphasis, links or tags`;
  }
  return null;
}

function marksIn(text: string): number {
  return text.match(/[[\]<]|[*_`~]+|www\.|@/g)?.length ?? 0;
}
