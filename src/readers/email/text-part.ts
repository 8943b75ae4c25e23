import type { Omission } from "../../document/article.ts";
import type { Input } from "../reader.ts";
import { shortened } from "../shortened.ts";
import { asidesIn, type Envelope } from "./beside-the-story.ts";

/** The plain text of a message with nothing in it but the story. */
export interface TextStory {
  /** What stood beside it is blank here, so that places stay what they are. */
  readonly part: Input;
  readonly omitted: readonly Omission[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Leaves out of a plain text what stands beside the story. */
export function storyInText(part: Input, envelope: Envelope): TextStory {
  const text = new TextDecoder().decode(part.bytes);
  const blocks = paragraphsIn(text);
  const words = blocks.map(({ start, end }) => text.slice(start, end));
  const asides = asidesIn(words, envelope);
  const omitted: Omission[] = [];
  let left = "";
  let from = 0;
  for (const [index, { start, end }] of blocks.entries()) {
    const why = asides.get(index);
    if (why === undefined) continue;
    const source = { file: part.file, start, end };
    omitted.push({ source, text: shortened((words[index] ?? "").trim()), why });
    left += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, " ");
    from = end;
  }
  left += text.slice(from);
  return { part: { file: part.file, bytes: new TextEncoder().encode(left) }, omitted };
}

/** What begins a paragraph of its own, whatever stands before it: a mark of a signature, a quoted line. */
const beginsAnew = /^(?:-- ?$|-{3,}|_{20,}|>)/;

/** Stretches of lines between empty ones. */
function paragraphsIn(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let open: Stretch | null = null;
  let wasQuoted = false;
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const isEmpty = line.trim() === "";
    const isQuoted = line.startsWith(">");
    const isNext: boolean = open !== null && index === open.end + 1 && isQuoted === wasQuoted;
    const goesOn = isNext && !isEmpty && (isQuoted || !beginsAnew.test(line.trimEnd()));
    if (open && goesOn) open = { start: open.start, end: index + line.length };
    else {
      if (open) found.push(open);
      open = isEmpty ? null : { start: index, end: index + line.length };
    }
    wasQuoted = isQuoted;
  }
  return open ? [...found, open] : found;
}
