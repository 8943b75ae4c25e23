import { isMark } from "../../fonts/characters.ts";
import {
  type Atom,
  costAnywhere,
  type Item,
  type ItemSettings,
  penalty,
  widthOf,
} from "./atoms.ts";
import type { Piece } from "./pieces.ts";
import { endsWithPause, leadsOn } from "./sense.ts";
import { isMarked, isName, isTied } from "./ties.ts";
import { writeWord } from "./word-items.ts";

const cost = {
  standIn: 80,
  tie: 4_000,
  mark: 400,
  name: 120,
  leader: 90,
  pause: -50,
  endless: 2_000,
};
/** How far the space between words may give, as parts of its width. */
const give = { stretch: 0.5, shrink: 0.3 };

/**
 * Writes the items of a paragraph one after the other, so that whoever takes them may be done with the
 * first before the last is made: a paragraph of any length needs little memory. Ends with a forced break.
 */
export function writeItems(
  pieces: readonly Piece[],
  settings: ItemSettings,
  write: (item: Item) => void,
): void {
  const writer = new ItemWriter(settings, lastWordOf(pieces), write);
  for (const [index, piece] of pieces.entries()) writer.add(piece, index);
  write(penalty(Number.NEGATIVE_INFINITY));
}

/** Where the last word of a paragraph starts: it is not hyphenated. */
interface LastWord {
  readonly piece: number;
  readonly start: number;
}

function lastWordOf(pieces: readonly Piece[]): LastWord {
  for (let index = pieces.length - 1; index >= 0; index--) {
    const text = pieces[index]?.text.trimEnd() ?? "";
    if (text === "") continue;
    return { piece: index, start: Math.max(text.lastIndexOf(" "), text.lastIndexOf("\u00A0")) };
  }
  return { piece: 0, start: 0 };
}

/** Writes piece by piece what belongs together across pieces: words, and the spaces between them. */
class ItemWriter {
  readonly #settings: ItemSettings;
  readonly #last: LastWord;
  readonly #write: (item: Item) => void;
  /** In the pieces' joined text: where the next piece starts. */
  #at = 0;
  /** The line has begun. */
  #started = false;
  /** The space before the next word, of whatever piece that is. */
  #held: Atom | null = null;
  /** No line may end at it. */
  #isFixed = false;
  /** What stands before the next word without a space between. */
  #before = "";

  constructor(settings: ItemSettings, last: LastWord, write: (item: Item) => void) {
    this.#settings = settings;
    this.#last = last;
    this.#write = write;
  }

  add(piece: Piece, index: number): void {
    if (piece.isBreak) this.#lineEnd(piece);
    else if (piece.leader !== null) this.#leader(piece);
    else this.#text(piece, index);
    this.#at += piece.text.length;
  }

  #lineEnd(piece: Piece): void {
    this.#write({ type: "box", width: 0, hang: 0, atom: this.#space(piece, 0) });
    this.#write(penalty(Number.NEGATIVE_INFINITY));
    this.#begin(false);
  }

  /** What stands after a leader stays on the line of what stands before it. */
  #leader(piece: Piece): void {
    if (!this.#started) this.#write({ type: "box", width: 0, hang: 0, atom: null });
    this.#write(penalty(Number.POSITIVE_INFINITY));
    const width = piece.size * leastLeader;
    this.#write({ type: "glue", width, stretch: 0, shrink: 0, atom: this.#space(piece, 0) });
    this.#begin(true);
  }

  #begin(started: boolean): void {
    this.#held = null;
    this.#before = "";
    this.#started = started;
  }

  #text(piece: Piece, index: number): void {
    const { text } = piece;
    // Names of missing characters may stand in a long row.
    if (piece.actualText !== null && this.#started && !this.#held)
      this.#write(penalty(cost.standIn));
    const last =
      index === this.#last.piece ? this.#last.start : index > this.#last.piece ? 0 : null;
    // Where the last word ended: what follows without a space goes on with an endless one.
    let wordEnd = -1;
    for (let start = 0; start < text.length; ) {
      const end = endOfToken(text, start);
      switch (kindAt(text, start)) {
        case "space":
          this.#hold(piece, start, false);
          break;
        case "fixed-space":
          this.#hold(piece, start, true);
          break;
        case "word": {
          const word = text.slice(start, end);
          this.#glueTo(word);
          if (start === wordEnd && !isMark(word.slice(0, 1))) this.#write(penalty(cost.endless));
          wordEnd = end;
          const mayHyphenate = last === null || end <= last;
          const place = { start, end, at: this.#at };
          writeWord(piece, place, mayHyphenate, this.#settings, this.#write);
          this.#before += word;
          this.#started = true;
        }
      }
      start = end;
    }
  }

  /**
   * Of several spaces one is set. A fixed one beside another, or at the start of a line, is what web pages
   * make room with: it ties nothing.
   */
  #hold(piece: Piece, start: number, isFixed: boolean): void {
    if (!this.#started) return;
    this.#isFixed = isFixed && this.#held === null;
    this.#held ??= this.#space(piece, start);
  }

  /** The space before the next word, if there is one, and how badly a line may end there. */
  #glueTo(word: string): void {
    if (!this.#held) {
      if (this.#settings.cutsAnywhere && this.#before !== "") this.#write(penalty(costAnywhere));
      return;
    }
    if (this.#isFixed) this.#write(penalty(this.#costOfFixed()));
    else if (isTied(this.#before, word)) this.#write(penalty(cost.tie));
    else if (isMarked(this.#before, word)) this.#write(penalty(cost.mark));
    else if (this.#settings.balanced) this.#end(this.#held, word);
    this.#write(this.#glue(this.#held));
    this.#held = null;
    this.#before = "";
  }

  /** How well a line of a headline would end at a space. */
  #end({ piece }: Atom, word: string): void {
    if (endsWithPause(this.#before)) this.#write(penalty(cost.pause));
    else if (leadsOn(this.#before, piece.shape.language)) this.#write(penalty(cost.leader));
    else if (isName(this.#before, word)) this.#write(penalty(cost.name));
  }

  #costOfFixed(): number {
    return this.#settings.cutsAnywhere ? costAnywhere : Number.POSITIVE_INFINITY;
  }

  #glue(atom: Atom): Item {
    const width = widthOf(atom);
    const stretch = this.#settings.justified ? width * give.stretch : 0;
    const shrink = this.#settings.justified ? width * give.shrink : 0;
    return { type: "glue", width, stretch, shrink, atom };
  }

  #space(piece: Piece, start: number): Atom {
    const { fonts, levels } = this.#settings;
    const shaped = fonts.shape(" ", piece.shape);
    const level = levels?.[this.#at + start] ?? 0;
    return { piece, start, end: start + 1, shaped, from: 0, to: 1, level, kind: "space" };
  }
}

/** The least width of a leader, in ems: two dots tell what it is. */
const leastLeader = 1.5;

/** A word without end is cut, so that no step takes long over it. */
const token = /[\u00A0\u202F\u2007]|[^\S\u00A0\u202F\u2007]+|\S{1,240}/gu;

function endOfToken(text: string, start: number): number {
  token.lastIndex = start;
  return token.test(text) ? token.lastIndex : text.length;
}

const fixedSpaces = "\u00A0\u202F\u2007";

function kindAt(text: string, start: number): "word" | "space" | "fixed-space" {
  const first = text.charAt(start);
  if (first > " " && first < "\u007F") return "word";
  if (fixedSpaces.includes(first)) return "fixed-space";
  return first.trim() === "" ? "space" : "word";
}
