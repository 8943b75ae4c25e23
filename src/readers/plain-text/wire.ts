import { isByline } from "../conventions/byline.ts";
import { type Dates, parseDateAlone, parseDateLine } from "../conventions/dates.ts";
import { type Line, partOf } from "./lines.ts";

/** A stretch that is there for editors or machines, not for readers. */
export interface LeftOut {
  readonly start: number;
  readonly end: number;
  /** What it is: "slug line". */
  readonly what: string;
}

/** What such a stretch says of the article, where it says something. */
interface Note extends LeftOut {
  readonly rights?: string;
  readonly dates?: Dates;
}

/** The lines that readers are to get, and what else the file says. */
export interface Copy {
  readonly lines: readonly Line[];
  readonly leftOut: readonly LeftOut[];
  readonly rights: string | null;
  readonly published: string | null;
  readonly modified: string | null;
}

/** Longest line that can be anything but text. */
const longest = 300;
/** How many lines at the top may be slugs and notes, and at the foot contacts and marks. */
const reach = 16;

/**
 * Sets aside what agencies put around the text: slug lines and service messages (ANPA 1312, IPTC
 * 7901), notes to editors, contacts, keywords, end marks. The patterns hold at the top or at the foot
 * only, where the body of an article cannot be taken for them.
 */
export function setAside(lines: readonly Line[]): Copy {
  const notes: Note[] = [];
  const kept = withoutEndMarks(takeFoot(takeTop(lines, notes), notes), notes);
  const dates = notes.flatMap((note) => note.dates ?? []);
  return {
    lines: kept,
    leftOut: notes.sort((a, b) => a.start - b.start),
    rights: notes.find((note) => note.rights !== undefined)?.rights ?? null,
    published: dates.find((date) => date.published !== null)?.published ?? null,
    modified: dates.find((date) => date.modified !== null)?.modified ?? null,
  };
}

const slugs: readonly RegExp[] = [
  /^[A-Z]{2,5}\d{2,5}\s+\d\s+[A-Z]{1,3}\s+\d{1,5}\b/, // IPTC 7901: "HNA0421 4 T 260 …"
  /^[a-z]\d{3,4}(?:\s+\S{1,24}){0,8}$/, // ANPA 1312: "a0421 r i bx BC-FERRY 03-14 0260"
  /^(?:BC|AM|PM|bc|am|pm)-(?:\S+$|.*(?:--|[,/]\s*\S*\d|\/$))/, // "BC-EU--Ferry Vote,260"
  /^[A-Z]{3,}(?:[-/][A-Z]{3,})+\/?$/, // "FERRY-VOTE/HARBOUR"
  /^[A-Z0-9][A-Z0-9 -]*\/(?:[A-Z0-9-]+)?(?: \([A-Z0-9 ,]+\))?$/, // "FERRY VOTE/ (UPDATE 2)"
  /^ZCZC\b/, // start of a message as teleprinters sent it; NNNN ends it
  /^(?:[a-z] ){1,2}(?:BC|AM|PM)-\S/, // priority, category and keyword: "r i BC-GAS-DEAL 07-12 0389"
  /^(?:URGENT|FLASH|BULLETIN|ALERT|NEWSALERT)$/,
];

const noteToEditors =
  /^(?:\((?:adds?|updates?|recasts?|corrects|refiles?|repeats|rewrites|writes through|removes|deletes|changes|clarifies|fixes|restores|new throughout|advisory|embargo(?:ed)?)\b|Eds?\s?[:—-]|EDS\s?[:—-]|ADVISORY\s?[:—-]|EMBARGO(?:ED)?\b)/;
const noteToEditorsAnyCase = new RegExp(noteToEditors.source, "i");

/** "UPDATE 2-" before a headline says which version of the message it is. */
const version =
  /^(?:(?:UPDATE|WRAPUP|RPT|REFILE|REPEAT|CORRECTED|ADVISORY|URGENT)(?: ?\d{1,2})?|LEAD \d{1,2}|\d(?:st|nd|rd|th) (?:Ld|Lead))\s?[-:]\s?(?=[“"‘'\p{Lu}\d])/u;

function takeTop(lines: readonly Line[], notes: Note[]): Line[] {
  const kept: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) continue;
    if (index >= reach || line.text.length > longest) {
      kept.push(line);
      continue;
    }
    const bare = withoutCarets(line, notes);
    const last = endOfNote(lines, index, bare);
    if (last !== null) {
      const end = last === index ? bare.end : (lines[last]?.end ?? bare.end);
      notes.push({ what: "note to editors", start: bare.start, end });
      index = last;
    } else if (kept.length === 0 && index + 1 < lines.length && isSlug(bare.text)) {
      notes.push(leftOut("slug line", bare));
    } else {
      const note = dateNote(bare, lines[index - 1], lines[index + 1]);
      if (note !== null) notes.push(note);
      else kept.push(kept.length === 0 ? withoutVersion(bare, notes) : bare);
    }
  }
  return withGaps(lines, kept);
}

/** A line taken out leaves the empty line before it to the next. */
function withGaps(all: readonly Line[], kept: readonly Line[]): Line[] {
  const gaps = all.filter((line) => line.gap).map((line) => line.end);
  let next = 0;
  return kept.map((line) => {
    let gap = line.gap;
    while ((gaps[next] ?? Infinity) <= line.end) {
      gap = true;
      next++;
    }
    return gap === line.gap ? line : { ...line, gap };
  });
}

function leftOut(what: string, { start, end }: Line): LeftOut {
  return { what, start, end };
}

/** A line that says when the article is of. A date alone says so beside the writers' names: elsewhere it may head a chronicle. */
function dateNote(line: Line, ...beside: readonly (Line | undefined)[]): Note | null {
  const alone = parseDateAlone(line.text);
  const isOfByline = alone !== null && beside.some((other) => isByline(other?.text ?? ""));
  const dates = parseDateLine(line.text) ?? (isOfByline ? alone : null);
  return dates && { ...leftOut("date line, kept in the metadata", line), dates };
}

/** "^Ferry saved<": the marks that ANPA 1312 puts around a headline. */
function withoutCarets(line: Line, notes: Note[]): Line {
  if (!/^\^.*[^\s<].*<$/.test(line.text)) return line;
  const inside = partOf(line, 1, line.text.length - 1);
  notes.push({ what: "wire mark", start: line.start, end: inside.start });
  notes.push({ what: "wire mark", start: inside.end, end: line.end });
  return inside;
}

function withoutVersion(line: Line, notes: Note[]): Line {
  const found = version.exec(line.text);
  if (found === null) return line;
  const rest = partOf(line, found[0].length);
  notes.push({ what: "version of the message", start: line.start, end: rest.start });
  return rest;
}

function isSlug(text: string): boolean {
  return slugs.some((slug) => slug.test(text));
}

/** Index of the last line of the note to editors that begins in line `index`; null where none does. */
function endOfNote(lines: readonly Line[], index: number, line: Line): number | null {
  const pattern = line.text.startsWith("(") ? noteToEditorsAnyCase : noteToEditors;
  if (!pattern.test(line.text)) return null;
  if (!line.text.startsWith("(")) return index;
  for (let last = index; last < Math.min(lines.length, index + 4); last++) {
    if (last > index && lines[last]?.gap) return null;
    if ((last === index ? line : lines[last])?.text.endsWith(")")) return last;
  }
  return null;
}

const endMark = /^(?:NNNN|ENDS?|Ends|\(ends?\)|\[ends?\]|[-–—]+ ?(?:ends?|30) ?[-–—]+)$/i;

const footMatter: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["contact", /^\(\(.*\)\)$/],
  ["keywords", /^(?:Keywords?|Slug|Tags|IPTC)\s?:/i],
  ["message number", /^(?:[A-Z]{2,6}\s+)?\[n[A-Z0-9]{4,}\]$/],
  ["initials of the desk", /^[a-z]{2,3}(?:\/[a-z]{2,3}){1,3}$/],
  [
    "time of transmission",
    /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\d{1,2} [A-Z][a-z]{2,8} \d{4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?(?:GMT|UTC|Z))?$/,
  ],
  ["time of transmission", /^\d{6}Z? ?(?:GMT )?[A-Z]{3} \d{2}(?:\d{2})?$/i],
  ["time of transmission", /^[A-Z]{2,4}-[A-Z]{2}-\d{2}-\d{2}-\d{2} \d{4}[A-Z]{3}<?$/], // ANPA 1312
  ["time of transmission", /^\d{2}[-/]\d{2}[-/]\d{2,4} \d{2}:?\d{2} ?GMT$/],
  ["end mark", endMark],
  ["end mark", /^(?:#{3,}|# # #|\+{3,}|x{3}|\(more\)|-+ ?more ?-+)$/i],
];

const rightsLine = /^(?:\(c\)|©|copyright (?:©|\(c\)|\d{4}))/i;

function takeFoot(lines: readonly Line[], notes: Note[]): readonly Line[] {
  let end = lines.length;
  for (; end > 0 && lines.length - end < reach; end--) {
    const line = lines[end - 1];
    const note = line && footNote(line);
    if (!note) break;
    notes.push(note);
  }
  return lines.slice(0, end);
}

function footNote(line: Line): Note | null {
  if (line.text.length > longest) return null;
  const matter = footMatter.find(([, pattern]) => pattern.test(line.text));
  if (matter) return leftOut(matter[0], line);
  if (rightsLine.test(line.text)) {
    return { ...leftOut("rights line, kept in the metadata", line), rights: line.text };
  }
  return dateNote(line);
}

/** Takes end marks out wherever they stand (notes may follow), also behind the last words of a line. */
function withoutEndMarks(lines: readonly Line[], notes: Note[]): Line[] {
  const kept = lines.flatMap((line) => {
    const mark = endMarkOf(line);
    if (mark === null) return [line];
    notes.push(leftOut("end mark", mark));
    const rest = partOf(line, 0, mark.start - line.start);
    return rest.text === "" ? [] : [rest];
  });
  return withGaps(lines, kept);
}

function endMarkOf(line: Line): Line | null {
  if (line.text.length <= 20 && endMark.test(line.text)) return line;
  const tail = /\s(?:\(ends?\)|\(END\)|ENDS|-30-)$/.exec(line.text.slice(-12));
  return tail && partOf(line, line.text.length - tail[0].length);
}
