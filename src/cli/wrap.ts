/** Half-open, in UTF-16 code units. */
interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the lines of a text begin and end when it is set to a width: broken at white space, inside a
 * word only where it is wider than a line, and at each `\n`. Linear.
 *
 * @param width in columns of a terminal
 */
export function linesOf(text: string, width: number): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const paragraph of text.split("\n")) {
    lines.push(...linesOfParagraph(paragraph, Math.max(1, width), at));
    at += paragraph.length + 1;
  }
  return lines;
}

/** A text of one colour, wrapped: the first line after `lead`, the others under its end. */
export function wrapped(lead: string, text: string, width: number): readonly string[] {
  const indent = columns(lead);
  return linesOf(text, width - indent).map(({ start, end }, index) =>
    `${index === 0 ? lead : " ".repeat(indent)}${text.slice(start, end)}`.trimEnd(),
  );
}

function linesOfParagraph(text: string, width: number, offset: number): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let end = 0;
  let filled = 0;
  const close = () => {
    lines.push({ start: offset + start, end: offset + end });
    filled = 0;
  };
  for (const { index, 0: word } of text.matchAll(/\S+/gu)) {
    const needed = columns(word);
    const space = filled === 0 ? 0 : index - end;
    if (filled > 0 && filled + space + needed > width) close();
    if (filled === 0) start = index;
    if (needed <= width) {
      filled += (filled === 0 ? 0 : space) + needed;
      end = index + word.length;
      continue;
    }
    end = index;
    for (const character of word) {
      const own = columns(character);
      if (filled + own > width && filled > 0) {
        close();
        start = end;
      }
      filled += own;
      end += character.length;
    }
  }
  close();
  return lines;
}

/** As much of a text as a width has room for, never half a character. */
export function clipped(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let filled = 0;
  let end = 0;
  for (const character of text) {
    filled += columnsOf(character);
    if (filled > width) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** How many columns a terminal gives to a text: two for East Asian wide characters, none for marks. */
export function columns(text: string): number {
  if (/^[ -~\u00a0-\u02ff\u2010-\u2026]*$/.test(text)) return text.length;
  let count = 0;
  for (const character of text) count += columnsOf(character);
  return count;
}

function columnsOf(character: string): number {
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0;
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u.test(
    character,
  )
    ? 2
    : 1;
}
