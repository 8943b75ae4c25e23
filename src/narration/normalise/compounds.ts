import type { NonEmpty } from "../../document/annotations.ts";
import type { SpokenWord } from "../script.ts";
import type { Token } from "../tokens.ts";
import { type Reading, wordOf } from "../words.ts";
import { type Reader, readingAt } from "./reading.ts";

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
export function readPair(tokens: readonly Token[], at: number, reader: Reader): Reading | null {
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

/** What ends an address, so that no sentence begins with it. */
const domain = /^(?:Com|Org|Net|Co|Uk|Io|Ai|Tv|Me|Us|Gov|Edu|Js)$/;

/** Two sentences, or an agency in brackets and a sentence, between which a page has lost the blank. */
function readRunOn(core: string): Reading | null {
  const [, end = "", mark = "", start = ""] =
    /^(\p{L}*\p{Ll}{2}|\p{Lu}{2,})([.?!]|\))(\p{Lu}\p{Ll}+)$/u.exec(core) ?? [];
  if (start === "" || domain.test(start) || (mark !== ")" && /\p{Lu}$/u.test(end))) return null;
  const text = `${end}${mark} ${start}`;
  return { text, phonemes: null, abbreviation: false, signBehind: false, rule: "run-on" };
}

/**
 * A shortened word and what it stands before, without a blank ("pp.12-14", "St.Mary"), or the end of a sentence and
 * the start of the next ("stirred.Then"). Null for anything else.
 */
export function readGlued(token: Token, reader: Reader): Reading | null {
  const [, head, rest] = /^(\p{L}{1,6})\.(\d.*|\p{Lu}\p{Ll}+)$/u.exec(token.core) ?? [];
  if (reader.customs === null) return null;
  if (head === undefined || rest === undefined) return readRunOn(token.core);
  const parts = [
    { ...token, core: head, lead: "", trail: "." },
    { ...token, core: rest, lead: "", trail: "" },
  ];
  const first = readingAt(parts, 0, reader);
  if (first === null) return readRunOn(token.core);
  const second = first.take === 2 ? "" : ` ${readingAt(parts, 1, reader)?.text ?? rest}`;
  return { ...first, text: `${first.text}${second}`, abbreviation: false };
}

/**
 * A compound word by its parts, where one of them has a reading: "WHO-backed", "mid-1990s". Null
 * where none has.
 */
export function readParts(
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
    // "Maj.-Gen."
    const stop = !isLast && core.endsWith(".") ? "." : "";
    const part = {
      start: index === 0 ? token.start : coreStart,
      end: isLast ? token.end : coreStart + core.length + 1,
      lead: index === 0 ? token.lead : "",
      core: stop === "" ? core : core.slice(0, -1),
      coreStart,
      trail: isLast ? token.trail : `${stop}-`,
    };
    coreStart = part.end;
    return part;
  });
  const [first, ...more] = parts;
  return first === undefined ? null : [first, ...more];
}
