/**
 * A written word with the punctuation around it. Tokens are what text normalisation works on; together
 * they cover all of a text but blanks.
 */
export interface Token {
  /** Offsets into the text that was cut. */
  readonly start: number;
  readonly end: number;
  /** Opening marks before the word: `(“`. */
  readonly lead: string;
  /** The word. Never empty. */
  readonly core: string;
  readonly coreStart: number;
  /** Closing marks after the word, and dashes that stand alone behind it: `,”`, ` –`. */
  readonly trail: string;
}

/** A stretch of a text that is not a word. */
export interface Marks {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text as tokens, and the marks at its ends that may belong to a word of the text before or after. */
export interface Cut {
  /** Marks before the first word that do not open anything: `,` `”,` `–` `•`. */
  readonly before: Marks | null;
  readonly tokens: readonly Token[];
  /** Marks after the last word that open something: `(`. */
  readonly after: Marks | null;
}

/** A longer run without a blank is cut: no engine and no rule should meet a word of a million letters. */
const longestWord = 200;

const openers = /^[\p{Ps}\p{Pi}"'¿¡]+$/u;
const wordStart =
  /^(?:[\p{L}\p{N}\p{M}\p{Sc}⭐★#@&+%=×÷<>°©~±≈≤≥№§]|[-−–.][\p{N}\p{Sc}]|['’‘]\d\d?0?s\b)/u;
const wordEnd = /[\p{L}\p{N}\p{M}\p{Sc}⭐★☆&+%=×÷°º℃©@#§\p{Join_Control}\p{Variation_Selector}]/u;
/** A word needs something that can be said. */
const sayable = /[\p{L}\p{N}\p{Sc}⭐★&+%=×÷©≈≤≥±№§]/u;
/** Scripts that set no blanks between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** What a run between blanks can be cut at; nearly none has any of it. */
const cutting = new RegExp(`[—―–…]|--|\\.{3}|${unspaced.source}`, "u");

/** Cuts a text into tokens. Linear. `language` is BCP 47 and decides how unspaced scripts are cut. */
export function cut(text: string, language: string): Cut {
  const tokens: Token[] = [];
  let before: Marks | null = null;
  // Marks that wait for the word they open.
  let open: Marks | null = null;
  for (const piece of piecesOf(text, language)) {
    const word = wordOf(piece);
    if (word !== null) {
      tokens.push(open === null ? word : withLead(word, open));
      open = null;
      continue;
    }
    const last = tokens.at(-1);
    if (open !== null || openers.test(piece.text)) open = joinMarks(open, piece);
    else if (last !== undefined) tokens[tokens.length - 1] = withTrail(last, piece);
    else before = joinMarks(before, piece);
  }
  return { before, tokens, after: open };
}

/** The token with marks before it. */
export function withLead(token: Token, marks: Marks): Token {
  return { ...token, start: marks.start, lead: `${marks.text}${gap(marks, token)}${token.lead}` };
}

/** The token with marks behind it. */
export function withTrail(token: Token, marks: Marks): Token {
  return { ...token, end: marks.end, trail: `${token.trail}${gap(token, marks)}${marks.text}` };
}

/** Both marks, with what parts them. */
export function joinMarks(first: Marks | null, second: Marks): Marks {
  if (first === null) return second;
  const text = `${first.text}${gap(first, second)}${second.text}`;
  return { start: first.start, end: second.end, text };
}

function gap(left: { readonly end: number }, right: { readonly start: number }): string {
  return left.end < right.start ? " " : "";
}

/** The marks around a word, or null where nothing in the piece can be said. */
function wordOf({ start, end, text }: Marks): Token | null {
  if (!sayable.test(text)) return null;
  let from = 0;
  while (from < text.length && !wordStart.test(text.slice(from, from + 3))) from++;
  let to = text.length;
  while (to > from && !wordEnd.test(characterBefore(text, to))) to--;
  if (from >= to) return { start, end, lead: "", core: text, coreStart: start, trail: "" };
  return {
    start,
    end,
    lead: text.slice(0, from),
    core: text.slice(from, to),
    coreStart: start + from,
    trail: text.slice(to),
  };
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff
    ? text.slice(Math.max(0, at - 2), at)
    : text.slice(at - 1, at);
}

function* piecesOf(text: string, language: string): Generator<Marks> {
  for (const match of text.matchAll(/\S+/g)) {
    const [run] = match;
    if (run.length <= longestWord && !cutting.test(run)) {
      yield { start: match.index, end: match.index + run.length, text: run };
      continue;
    }
    for (let at = 0; at < run.length; ) {
      const end = endOfPart(run, at);
      const start = match.index + at;
      const part = run.slice(at, end);
      yield* unspaced.test(part) ? segments(part, start, language) : clauses(part, start);
      at = end;
    }
  }
}

/** Where to cut a run without blanks that is too long; never inside a surrogate pair. */
function endOfPart(run: string, at: number): number {
  const end = Math.min(run.length, at + longestWord);
  const high = run.charCodeAt(end - 1);
  return end < run.length && high >= 0xd800 && high <= 0xdbff && end - 1 > at ? end - 1 : end;
}

/** Cuts behind dashes and dots that part two words without a blank: `talks—which`, `well…no`. */
function* clauses(run: string, offset: number): Generator<Marks> {
  let from = 0;
  for (const match of run.matchAll(/(?:[—―]|--+|–(?![\p{N}\p{Sc}])|…|\.{3,})+/gu)) {
    const end = match.index + match[0].length;
    const parts = match.index === 0 ? /^[—―–-]/.test(match[0]) : sayable.test(run.slice(from, end));
    if (!parts || end === run.length || !sayable.test(run.slice(end))) continue;
    yield { start: offset + from, end: offset + end, text: run.slice(from, end) };
    from = end;
  }
  yield { start: offset + from, end: offset + run.length, text: run.slice(from) };
}

function* segments(run: string, offset: number, language: string): Generator<Marks> {
  for (const { segment, index } of segmenterFor(language).segment(run)) {
    yield { start: offset + index, end: offset + index + segment.length, text: segment };
  }
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  let segmenter: Intl.Segmenter;
  try {
    segmenter = new Intl.Segmenter(language, { granularity: "word" });
  } catch {
    // Not a language tag: cut as for the root locale.
    segmenter = new Intl.Segmenter("und", { granularity: "word" });
  }
  segmenters.set(language, segmenter);
  return segmenter;
}
