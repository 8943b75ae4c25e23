import { type SpokenWord, spaceBefore } from "../../narration/script.ts";
import { speakable } from "../speakable.ts";

/** What goes to the engine in one call: some words of an utterance, or a part of one very long word. */
export interface Passage {
  readonly markup: string;
  /** The words whose marks it holds, by index; none where it goes on with the word before. */
  readonly first: number;
  readonly end: number;
  /** It ends where a speaker would breathe, not in the middle of a phrase. */
  readonly breath: boolean;
}

/** How a word is to be said in the engine's own phonemes; null where it is read as spelled. */
export type Pronounce = (word: SpokenWord) => string | null;

/** Characters of one call. The engine takes time in proportion, so that a time limit has a meaning. */
const longestPassage = 2_000;

/** The words from `first` to before `end` as calls to the engine, a mark before each word: its index. */
export function passagesOf(
  words: readonly SpokenWord[],
  first: number,
  end: number,
  pronounce: Pronounce,
): Passage[] {
  const pieces: Piece[] = [];
  for (let index = first; index < end; index++) {
    for (const piece of piecesOf(words, index, pronounce)) pieces.push(piece);
  }
  const passages: Passage[] = [];
  for (let at = 0; at < pieces.length; ) {
    const next = endOfPassage(pieces, at);
    passages.push(passageOf(pieces.slice(at, next)));
    at = next;
  }
  return passages;
}

/** A word, or a part of one that is too long for a call. */
interface Piece {
  readonly markup: string;
  readonly word: number;
  /** It goes on with the word that the piece before began. */
  readonly continues: boolean;
  /** It fills a call by itself. */
  readonly alone: boolean;
  readonly breath: boolean;
}

function piecesOf(words: readonly SpokenWord[], index: number, pronounce: Pronounce): Piece[] {
  const word = words[index];
  if (!word) return [];
  const text = speakable(word.text);
  const breath = /[,;:.!?…–—)]["'”’»]*$/.test(text);
  const mark = `${spaceBefore(words, index)}<mark name="${index}"/>`;
  const piece = { word: index, continues: false, alone: false, breath };
  const phonemes = pronounce(word);
  if (phonemes !== null) {
    // What stands inside a phoneme element is spoken as well, so it is empty. The punctuation that
    // gives the sentence its tune comes after it.
    const punctuation = /[,;:.!?…–—"'”’»)]*$/.exec(text)?.[0] ?? "";
    const sound = `<phoneme alphabet="espeak" ph="${phonemes}"/>`;
    return [{ ...piece, markup: mark + sound + escapeMarkup(punctuation) }];
  }
  if (text.length <= longestPassage) return [{ ...piece, markup: mark + escapeMarkup(text) }];
  const parts = text.match(new RegExp(`[^]{1,${longestPassage}}`, "gu")) ?? [];
  return parts.map((part, i) => ({
    word: index,
    continues: i > 0,
    alone: true,
    breath: false,
    markup: (i === 0 ? mark : "") + escapeMarkup(part),
  }));
}

/** The engine always parses its input as SSML, and reads what stands in double brackets as phonemes. */
function escapeMarkup(text: string): string {
  return text
    .replace(/\[(?=\[)/g, "[ ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** As many pieces as fit a call; back to the last breath, where one lies in its second half. */
function endOfPassage(pieces: readonly Piece[], start: number): number {
  if (pieces[start]?.alone) return start + 1;
  let length = 0;
  let breath: number | null = null;
  for (let at = start; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || piece.alone) return at;
    length += piece.markup.length;
    if (length > longestPassage && at > start) return breath ?? at;
    if (length > longestPassage / 2 && piece.breath) breath = at + 1;
  }
  return pieces.length;
}

function passageOf(pieces: readonly Piece[]): Passage {
  const [opening] = pieces;
  const last = pieces.at(-1);
  if (!opening || !last) throw new Error("a passage has at least one piece");
  return {
    markup: pieces
      .map((piece) => piece.markup)
      .join("")
      .trimStart(),
    first: opening.continues ? opening.word + 1 : opening.word,
    end: last.word + 1,
    breath: last.breath,
  };
}
