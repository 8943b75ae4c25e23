/** A place inside a word where a line may end without a hyphen being added. */
export interface Opportunity {
  /** Index in the word of the first character of the next line. */
  readonly at: number;
  /** As a penalty. */
  readonly cost: number;
  /** Between ideographs, which may also move apart there. */
  readonly isRoom: boolean;
}

/**
 * Where a word without white space may be broken as it stands: after a hyphen or a dash, but not in
 * "2019–2022"; between ideographs, and in a web address after the characters that part it.
 */
export function opportunitiesIn(word: string): readonly Opportunity[] {
  if (word.length < 2 || asciiLetters.test(word) || !candidate.test(word)) return [];
  if (address.test(word)) return matches(word, afterAddressPart, 100);
  // Patterns that a word has no use for are never compiled.
  return [
    ...(/[-‐]/.test(word) ? matches(word, afterHyphen, 50) : []),
    ...(/[–—\u200B]/.test(word) ? matches(word, afterDash, 20) : []),
    ...(beyondAlphabets.test(word) ? matches(word, betweenIdeographs, 0) : []),
    ...(unspaced.test(word) ? betweenWords(word) : []),
  ].sort((a, b) => a.at - b.at);
}

/** Whether a word is a web address, or another thing too machine-like to hyphenate. */
export function isAddress(word: string): boolean {
  return address.test(word);
}

const ideograph = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}";
/** Where ideographs begin, and other scripts with them. */
const beyondAlphabets = /[\u2E80-\u{10FFFF}]/u;
/** With the marks that most words end with. */
const asciiLetters = /^[A-Za-z]+[.,]?$/;
/** Thai, Lao, Burmese and Khmer, whose words stand without spaces between them. */
const unspaced = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/;
const candidate = new RegExp(
  `[-‐–—/@_\u200B${ideograph}\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]`,
  "u",
);
const address = /^[“‘"'(<]*(?:https?:\/\/|www\.)|^[^\s@]+@[^\s@]+\.\w|^[\w.-]+\.\w{2,}\/|_/i;
const afterAddressPart = /(?<=[\w)](?:[/?&=._@-]|:\/\/))(?=\w)/gu;
const afterHyphen = /(?<=\p{L}{2}[-‐])(?=\p{L}{2})/gu;
const afterDash =
  /(?<=[\p{L}\p{N}”’"'][–—])(?<!\p{N}–(?=\p{N}))(?=[\p{L}\p{N}“‘"'])|(?<=\u200B)(?=.)/gu;
const betweenIdeographs = new RegExp(
  `(?<=[${ideograph}、。，．：；！？」』）〉》】ー])(?=[${ideograph}「『（〈《【])(?![ーァィゥェォッャュョぁぃぅぇぉっゃゅょ々])`,
  "gu",
);

/** Where words of one of those scripts end, by the dictionaries of Unicode's ICU. */
function betweenWords(text: string): Opportunity[] {
  return [...wordsIn(text)].flatMap(({ index }) =>
    index === 0 || startsNoLine.test(text.charAt(index))
      ? []
      : [{ at: index, cost: 10, isRoom: false }],
  );
}

/** Marks, and signs that repeat or end what is before them. */
const startsNoLine = /[\p{M}\p{P}\u0E2F\u0E46\u0EC6]/u;

/** Where a word of Chinese or Japanese starts: a headline does not part it. */
export function startsOfWords(text: string): ReadonlySet<number> {
  return new Set([...wordsIn(text)].map(({ index }) => index));
}

function wordsIn(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter("en", { granularity: "word" });
  return segmenter.segment(text);
}

let segmenter: Intl.Segmenter | undefined;

function matches(word: string, pattern: RegExp, cost: number): Opportunity[] {
  return [...word.matchAll(pattern)].map((match) => ({
    at: match.index,
    cost,
    isRoom: cost === 0,
  }));
}
