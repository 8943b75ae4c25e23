import {
  coreAt,
  linked,
  type Match,
  nextWord,
  type Place,
  previousWord,
  type Rule,
} from "../rule.ts";

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
      // "Vitamina D Ana"
      const isLetter = coreAt(place).length === 1 && place.tokens[place.at]?.trail !== ".";
      const name = !isLetter && linked(place, 0, ["."]) ? coreAt(place, 1) : "";
      return text !== undefined && /^\p{Lu}/u.test(name)
        ? { take: 1, text, abbreviation: true }
        : null;
    },
  };
}

/** Shortened words that count only with their stop and before a number: "p. 12"; the "S 12" is a train. */
export function shortenedBeforeNumbers(words: Shortened): Rule<Place> {
  return {
    name: "abbreviation",
    read(place) {
      const text = Object.hasOwn(words, coreAt(place)) ? words[coreAt(place)] : undefined;
      const stopped = place.tokens[place.at]?.trail === ".";
      const number = stopped && linked(place, 0, ["."]) ? coreAt(place, 1) : "";
      return text !== undefined && /^\d/.test(number)
        ? { take: 1, text, abbreviation: true }
        : null;
    },
  };
}

/**
 * "-5 °C", "1,5°C", "-0,3": degrees by their name, and the sign, which some engines pass over: it would
 * be warm.
 */
export function degrees(minus: string, one: string, many: string): Rule<Place> {
  return {
    name: "quantity",
    read(place) {
      const [, sign = "", amount, unit] =
        /^([-−])?(\d+(?:[.,]\d+)?)(%|°C)?$/.exec(coreAt(place)) ?? [];
      const apart = unit === undefined && nextWord(place) === "°C";
      const isDegree = apart || unit === "°C";
      if (amount === undefined || (sign === "" && !isDegree)) return null;
      const name = isDegree ? ` ${amount === "1" ? one : many}` : (unit ?? "");
      return { take: apart ? 2 : 1, text: `${sign === "" ? "" : `${minus} `}${amount}${name}` };
    },
  };
}

/** How a unit is called behind one, and behind more. */
export type Measures = Readonly<Record<string, readonly [one: string, many: string]>>;

/** "20 km", "12m²": units of which an engine says the letters. */
export function measures(units: Measures): Rule<Place> {
  return {
    name: "quantity",
    read(place) {
      const [, amount, touching = ""] =
        /^(\d[\d.,]*)([a-z]{0,2}[²³23]?)$/.exec(coreAt(place)) ?? [];
      const unit = touching === "" ? nextWord(place) : touching;
      if (amount === undefined || !Object.hasOwn(units, unit)) return null;
      const name = units[unit]?.[amount === "1" ? 0 : 1];
      return { take: touching === "" ? 2 : 1, text: `${amount} ${name}` };
    },
  };
}

/** "23/11/2026", "23-11-2026": the day, the month by its name, and the year; `joint` stands between them. */
export function slashedDate(months: readonly string[], joint: string, first: string): Rule<Place> {
  return {
    name: "numeric-date",
    read(place) {
      const [, day, month, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(coreAt(place)) ?? [];
      const name = months[Number(month) - 1];
      if (name === undefined || Number(day) < 1 || Number(day) > 31) return null;
      const ordinal = Number(day) === 1 ? first : String(Number(day));
      return { take: 1, text: [ordinal, name, year].join(joint) };
    },
  };
}

/** "2/3 der Stimmen": fractions by their words, where the word behind says that it is a part of something; else it may be a day. */
export function fractions(words: Shortened, of: RegExp): Rule<Place> {
  return {
    name: "fraction",
    read(place) {
      const text = Object.hasOwn(words, coreAt(place)) ? words[coreAt(place)] : undefined;
      return text !== undefined && of.test(nextWord(place)) ? { take: 1, text } : null;
    },
  };
}

/** "2,50 €": so many of the whole, then so many of its hundredth parts. */
export function coins(one: string, many: string, joint = ""): Rule<Place> {
  return {
    name: "money",
    read(place) {
      const [, whole = "", cents = "", sign] =
        /^(\d{1,3}(?:\.?\d{3})*),(\d\d)(€)?$/.exec(coreAt(place)) ?? [];
      const named = sign === undefined && /^(?:€|[Ee]uros?)$/.test(nextWord(place));
      if (whole === "" || (sign === undefined && !named)) return null;
      const parts = cents === "00" ? "" : ` ${joint}${cents.replace(/^0/, "")}`;
      return { take: named ? 2 : 1, text: `${whole} ${whole === "1" ? one : many}${parts}` };
    },
  };
}

/** "12 000": thousands set off by blanks. Not behind a name: "Boeing 747 300 Passagiere". */
export const spacedThousands: Rule<Place> = {
  name: "spaced-thousands",
  read(place) {
    if (place.at > 0 && /^\p{Lu}/u.test(coreAt(place, -1))) return null;
    let digits = /^[1-9]\d{0,2}$/.exec(coreAt(place))?.[0] ?? "";
    let take = 1;
    while (digits !== "" && take < 4 && /^\d{3}$/.test(nextWord(place, take - 1)))
      digits += coreAt(place, take++);
    return take === 1 ? null : { take, text: digits };
  },
};

/** "10-15", "1990–1995": the engine reads the numbers, `joint` stands between them; behind `between` it is `and`. */
export function rangeOfNumbers(
  joint: string,
  [between, and]: readonly [between: string, and: string],
): Rule<Place> {
  return {
    name: "range",
    read(place) {
      const [, from = "", to = "", unit = ""] =
        /^([1-9]\d*(?:[.,]\d+)?)[-–]([1-9]\d*(?:[.,]\d+)?)(\s?%)?$/.exec(coreAt(place)) ?? [];
      if (from === "" || amountOf(to) <= amountOf(from)) return null;
      if (/^(?:Boeing|Airbus|ISO|DIN|EN|NF|UNE)$/.test(previousWord(place))) return null;
      const word = previousWord(place).toLowerCase() === between ? and : joint;
      return { take: 1, text: `${from} ${word} ${to}${unit}` };
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
