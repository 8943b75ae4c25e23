import type { NonEmpty } from "../../document/annotations.ts";
import { dateOrderOf, isEnglish, primaryLanguage, varietyOf } from "../language.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Found, lexemeAt } from "../lexicon/lookup.ts";
import type { SpokenWord } from "../script.ts";
import type { Token } from "../tokens.ts";
import { type Reading, wordOf } from "../words.ts";
import type { Customs, Place, Rule } from "./rule.ts";
import { rulesFor, rulesOfLanguage } from "./rules.ts";

/** How to read: in which language, and which names are said in a way of their own. */
export interface Readership {
  /** BCP 47. Each language has rules of its own, or none; its words in the lexicon are read in any. */
  readonly language: string;
  readonly lexicon: Lexicon;
}

/** A readership as it is asked at every word. */
interface Reader extends Readership {
  /** Of English; null for another language. */
  readonly customs: Customs | null;
}

interface ReadingOfSome extends Reading {
  /** How many tokens it reads. */
  readonly take: number;
}

/**
 * The tokens of one utterance as they are to be said: the lexicon first, then the first rule that
 * knows the words, else as written. `offset` is where their text stands in the reading text.
 */
export function readTokens(
  tokens: readonly Token[],
  offset: number | null,
  { language, lexicon }: Readership,
): SpokenWord[] {
  const customs = isEnglish(language)
    ? { variety: varietyOf(language), dateOrder: dateOrderOf(language) }
    : null;
  const reader = { language, lexicon, customs };
  const words: SpokenWord[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = readingAt(tokens, at, reader);
    const [first, ...more] = tokens.slice(at, at + (reading?.take ?? 1));
    if (first === undefined) break;
    at += 1 + more.length;
    const last = at === tokens.length;
    const whole = reading ?? readPair(tokens, at - 1, reader) ?? readGlued(first, reader);
    const parts = whole === null ? readParts(tokens, at - 1, offset, reader) : null;
    if (parts !== null) words.push(...parts);
    else words.push(wordOf([first, ...more], offset, whole, last));
  }
  return words;
}

function readingAt(
  tokens: readonly Token[],
  at: number,
  { language, lexicon, customs }: Reader,
): ReadingOfSome | null {
  const found = lexemeAt(lexicon, tokens, at, language);
  if (found !== null) return readingOf(found, tokens, at);
  const core = tokens[at]?.core ?? "";
  return customs === null
    ? firstReading(rulesOfLanguage(primaryLanguage(language)), { tokens, at })
    : firstReading(rulesFor(core), { tokens, at, ...customs });
}

function firstReading<P extends Place>(rules: readonly Rule<P>[], place: P): ReadingOfSome | null {
  for (const rule of rules) {
    const match = rule.read(place);
    if (match === null) continue;
    const { take, text, abbreviation = false, signBehind = false } = match;
    return { take, text, abbreviation, signBehind, phonemes: null, rule: rule.name };
  }
  return null;
}

function readingOf(
  { lexeme, take, possessive }: Found,
  tokens: readonly Token[],
  at: number,
): ReadingOfSome {
  const common = {
    take,
    abbreviation: false,
    signBehind: false,
    rule: `lexicon: ${lexeme.grapheme}`,
  };
  const { pronunciation } = lexeme;
  switch (pronunciation.type) {
    case "alias":
      return { ...common, text: `${pronunciation.text}${possessive}`, phonemes: null };
    case "phonemes": {
      const cores = tokens.slice(at, at + take).map((token) => token.core);
      const ipa = `${pronunciation.ipa}${possessive === "" ? "" : possessiveSound(pronunciation.ipa)}`;
      return { ...common, text: cores.join(" "), phonemes: ipa };
    }
  }
}

/** The English possessive ending: /ɪz/ behind a sibilant, /s/ behind other voiceless sounds, else /z/. */
function possessiveSound(ipa: string): string {
  const last = ipa.replace(/[ːˑ.\s]+$/u, "").at(-1) ?? "";
  if ("szʃʒɕʑʂʐ".includes(last)) return "ɪz";
  return "ptkfθxχ".includes(last) ? "s" : "z";
}

/** Between two things; that of "km/h" is in one. */
const stroke = /\/(?![a-z](?![\p{L}\d]))/u;

/** No part of a path or of markup. */
const thing = /^[\p{L}\d\p{Sc}.,’'%°²³*+–-]{1,20}(?:\/[a-z])?$/u;

/** Rules that read a sum or a measure: two of them make a range. */
const amounts = new Set(["money", "coins", "quantity"]);

/**
 * Two amounts with a dash between them ("50p-£1"), and things with a stroke between them that are not
 * all letters ("£10/£12", "135km/84 miles"), of which nobody says the stroke. Null for anything else.
 */
function readPair(tokens: readonly Token[], at: number, reader: Reader): Reading | null {
  const token = tokens[at];
  if (reader.customs === null || token === undefined || !/\d/.test(token.core)) return null;
  const strokes = token.core.split(stroke);
  const cores = strokes.length > 1 ? strokes : token.core.split(/[-–]/);
  if (cores.length < 2 || cores.length > 4 || !cores.every((core) => thing.test(core))) return null;
  const before = tokens.slice(Math.max(0, at - 1), at);
  const parts = cores.map((core) => ({ ...token, core, lead: "", trail: "" }));
  const readings = parts.map((part) => readingAt([...before, part], before.length, reader));
  const common = { phonemes: null, abbreviation: false, signBehind: false };
  if (strokes.length > 1) {
    const words = readings.map((reading, index) => reading?.text ?? cores[index]);
    return { ...common, text: words.join(", "), rule: "stroke" };
  }
  if (cores.length > 2 || readings.some((reading) => !amounts.has(reading?.rule ?? "")))
    return null;
  const joint = /^between$/i.test(before[0]?.core ?? "") ? " and " : " to ";
  return { ...common, text: readings.map((reading) => reading?.text).join(joint), rule: "range" };
}

/** A shortened word and what it stands before, without a blank: "pp.12-14", "St.Mary". Null for anything else. */
function readGlued(token: Token, reader: Reader): Reading | null {
  const [, head, rest] = /^(\p{L}{1,6})\.(\d.*|\p{Lu}\p{Ll}+)$/u.exec(token.core) ?? [];
  if (reader.customs === null || head === undefined || rest === undefined) return null;
  const parts = [
    { ...token, core: head, lead: "", trail: "." },
    { ...token, core: rest, lead: "", trail: "" },
  ];
  const first = readingAt(parts, 0, reader);
  if (first === null) return null;
  const second = first.take === 2 ? "" : ` ${readingAt(parts, 1, reader)?.text ?? rest}`;
  return { ...first, text: `${first.text}${second}`, abbreviation: false };
}

/**
 * A compound word by its parts, where one of them has a reading: "WHO-backed", "mid-1990s". Null
 * where none has.
 */
function readParts(
  tokens: readonly Token[],
  at: number,
  offset: number | null,
  reader: Reader,
): SpokenWord[] | null {
  const token = tokens[at];
  if (!token?.core.includes("-")) return null;
  const parts = partsOf(token);
  if (parts === null) return null;
  // The words around it help to tell what a part is: "World War II-era".
  const before = tokens.slice(Math.max(0, at - 1), at);
  const around = [...before, ...parts, ...tokens.slice(at + 1, at + 2)];
  const readings = parts.map((_, index) => {
    const reading = readingAt(around, before.length + index, reader);
    // Before a figure letters are letters to every engine, and their stops would be named: "PG-13".
    if (reading?.rule === "initialism" && /^\d/.test(parts[index + 1]?.core ?? "")) return null;
    return reading !== null && index + reading.take <= parts.length && reading.take === 1
      ? reading
      : null;
  });
  if (readings.every((reading) => reading === null)) return null;
  const last = at === tokens.length - 1;
  return parts.map((part, index) =>
    wordOf([part], offset, readings[index] ?? null, last && index === parts.length - 1),
  );
}

function partsOf(token: Token): NonEmpty<Token> | null {
  const cores = token.core.split("-");
  if (cores.includes("")) return null;
  let coreStart = token.coreStart;
  const parts = cores.map((core, index): Token => {
    const isLast = index === cores.length - 1;
    const part = {
      start: index === 0 ? token.start : coreStart,
      end: isLast ? token.end : coreStart + core.length + 1,
      lead: index === 0 ? token.lead : "",
      core,
      coreStart,
      trail: isLast ? token.trail : "-",
    };
    coreStart = part.end;
    return part;
  });
  const [first, ...more] = parts;
  return first === undefined ? null : [first, ...more];
}
