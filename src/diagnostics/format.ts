import type { Diagnostic } from "./diagnostic.ts";

/** How to colour a piece of a message; plain text where there is no terminal. */
export type Paint = (
  style: "error" | "warning" | "info" | "place" | "caret" | "help",
  text: string,
) => string;

/** Leaves a piece as it is. */
export const plain: Paint = (_style, text) => text;

/** Characters of a source line shown around a problem. */
const excerptWidth = 96;

/**
 * A diagnostic as the user reads it: `file:line:column: severity area/what: message`, the source line
 * with carets, and one line of help.
 *
 * @param source the decoded text that the span points into, where it is at hand
 * @param about what it is about, where it lies in no file: an article of many, or the program itself
 */
export function formatDiagnostic(
  diagnostic: Diagnostic,
  source: string | null,
  paint: Paint = plain,
  about = "readout",
): string {
  const { severity, code, message, help, span } = diagnostic;
  const located = span !== null && source !== null;
  const position = located ? positionOf(source, span.start) : null;
  const place =
    span === null
      ? about
      : position === null
        ? span.file
        : `${span.file}:${position.line}:${position.column}`;
  const lines = [
    `${paint("place", `${visible(place)}:`)} ${paint(severity, `${severity} ${code}:`)} ${visible(message)}`,
  ];
  if (located && position !== null)
    lines.push(...excerpt(source, span.start, span.end, position, paint));
  lines.push(`  ${paint("help", "help:")} ${visible(help)}`);
  return lines.join("\n");
}

interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters as a reader counts them (code points). */
  readonly column: number;
  /** Offset at which the line starts. */
  readonly lineStart: number;
}

/** Line and column of an offset. Line ends are LF, CRLF or CR. */
export function positionOf(source: string, offset: number): Position {
  const before = source.slice(0, offset);
  const ends = before.match(/\r\n|\n|\r(?!\n)/g);
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  return {
    line: (ends?.length ?? 0) + 1,
    column: [...before.slice(lineStart)].length + 1,
    lineStart,
  };
}

/**
 * Line and column of many offsets of one text: asked in rising order, they cost one walk through it
 * together. Columns count as in {@link positionOf}.
 */
export function placesIn(source: string): (offset: number) => Omit<Position, "lineStart"> {
  const starts = [0];
  for (const { 0: end, index } of source.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  let line = 0;
  let at = 0;
  let column = 1;
  return (offset) => {
    if (offset < at) [line, at, column] = [0, 0, 1];
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) {
      line++;
      at = starts[line] ?? 0;
      column = 1;
    }
    column += [...source.slice(at, offset)].length;
    at = offset;
    return { line: line + 1, column };
  };
}

function excerpt(
  source: string,
  start: number,
  end: number,
  position: Position,
  paint: Paint,
): string[] {
  const rest = source.slice(position.lineStart);
  const length = rest.search(/[\r\n]/);
  const line = length === -1 ? rest : rest.slice(0, length);
  if (line.trim() === "") return [];
  const from = start - position.lineStart;
  const first = Math.max(0, Math.min(from - excerptWidth / 2, line.length - excerptWidth));
  const shown = line.slice(first, first + excerptWidth);
  const number = String(position.line).padStart(5);
  const lead = [...shown.slice(0, from - first)].length;
  const width = Math.max(
    1,
    [...shown.slice(from - first, Math.min(end - position.lineStart, line.length) - first)].length,
  );
  return [
    ` ${number} | ${visible(shown)}`,
    ` ${" ".repeat(5)} | ${" ".repeat(lead)}${paint("caret", "^".repeat(width))}`,
  ];
}

/**
 * Text that a terminal shows and never obeys: control characters and direction overrides become their
 * pictures or code points, so that an article cannot move the cursor or reverse a line.
 */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (character) => {
      const code = character.charCodeAt(0);
      if (code === 9) return " ";
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\ufffd";
    },
  );
}
