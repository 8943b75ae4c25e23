import { coreAt, linked, type Match, type Place, previousWord, type Rule } from "../rule.ts";

/** Shortened words by how they are written without the last stop; two words are parted by a blank. */
export type Shortened = Readonly<Record<string, string>>;

/** Words that a language writes short, wherever they stand. */
export function shortenedWords(words: Shortened): Rule<Place> {
  return {
    name: "abbreviation",
    read(place) {
      const pair = linked(place, 0, ["."]) ? `${coreAt(place)} ${coreAt(place, 1)}` : "";
      for (const [written, take] of [
        [pair, 2],
        [coreAt(place), 1],
      ] as const) {
        const text = Object.hasOwn(words, written) ? words[written] : undefined;
        if (text !== undefined) return { take, text, abbreviation: true };
      }
      return null;
    },
  };
}

/** Shortened words that count only before a name: "M. Moor". */
export function titlesBeforeNames(words: Shortened): Rule<Place> {
  return {
    name: "title",
    read(place) {
      const text = Object.hasOwn(words, coreAt(place)) ? words[coreAt(place)] : undefined;
      const name = linked(place, 0, ["."]) ? coreAt(place, 1) : "";
      return text !== undefined && /^\p{Lu}/u.test(name)
        ? { take: 1, text, abbreviation: true }
        : null;
    },
  };
}

/** "10-15", "1990–1995": the engine reads the numbers, `joint` stands between them. */
export function rangeOfNumbers(joint: string): Rule<Place> {
  return {
    name: "range",
    read(place) {
      const [, from = "", to = "", unit = ""] =
        /^([1-9]\d*(?:[.,]\d+)?)[-–]([1-9]\d*(?:[.,]\d+)?)(\s?%)?$/.exec(coreAt(place)) ?? [];
      if (from === "" || amountOf(to) <= amountOf(from)) return null;
      if (/^(?:Boeing|Airbus|ISO|DIN|EN|NF|UNE)$/.test(previousWord(place))) return null;
      return { take: 1, text: `${from} ${joint} ${to}${unit}` };
    },
  };
}

/** Thousands and decimals are marked in other ways than in English; only the order of two matters here. */
function amountOf(written: string): number {
  return Number(written.replace(",", "."));
}

const numerals =
  "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split(" ");

/** The value of a Roman numeral up to XXI; 0 for anything else. */
export function romanValue(written: string): number {
  return numerals.indexOf(written) + 1;
}

/** The reading of a numeral behind one of some names. */
export function numeralBehind(
  names: ReadonlySet<string>,
  wordOf: (value: number) => string,
): Rule<Place> {
  return {
    name: "roman-numeral",
    read(place): Match | null {
      const value = romanValue(coreAt(place));
      return value > 0 && names.has(previousWord(place)) ? { take: 1, text: wordOf(value) } : null;
    },
  };
}
