import { coreAt, type Match, nextWord, type Place, previousWord, type Rule } from "../rule.ts";
import { rangeOfNumbers, shortenedWords } from "./shared.ts";

const numbers =
  "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(
    " ",
  );
const irregular: Readonly<Record<number, string>> = {
  1: "erst",
  3: "dritt",
  7: "siebt",
  8: "acht",
};

const months =
  "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");
type Gender = "masculine" | "feminine" | "neuter";

/** What is counted by ordinals in the news. */
const counted: ReadonlyMap<string, Gender> = new Map([
  ...[
    ...months,
    ..."Jänner Platz Rang Spieltag Stock Bezirk Geburtstag Jahrestag Todestag".split(" "),
  ].map((noun) => [noun, "masculine"] as const),
  ..."Runde Minute Etage Klasse".split(" ").map((noun) => [noun, "feminine"] as const),
  ..."Jahrhundert Mal Lebensjahr".split(" ").map((noun) => [noun, "neuter"] as const),
]);

/** The stem of an ordinal up to 39: "dritt". */
function ordinalStem(value: number): string {
  if (value < 20) return irregular[value] ?? `${numbers[value]}t`;
  const ten = value < 30 ? "zwanzig" : "dreißig";
  const one = value % 10 === 1 ? "ein" : numbers[value % 10];
  return `${value % 10 === 0 ? "" : `${one}und`}${ten}st`;
}

/** The ordinal with the ending that the word before it and the noun ask for: "der dritte", "am dritten". */
function ordinalAt(place: Place, value: number, gender: Gender): string {
  return `${ordinalStem(value)}${endingBehind(previousWord(place).toLowerCase(), gender)}`;
}

const strong: Readonly<Record<Gender, string>> = { masculine: "er", feminine: "e", neuter: "es" };

function endingBehind(before: string, gender: Gender): string {
  if (before === "der") return gender === "feminine" ? "en" : "e";
  if (/^(?:die|das|dieser|diese|dieses|jeder|jede|jedes|eine|keine|seine|ihre)$/.test(before))
    return "e";
  if (/^(?:|ein|kein|sein|ihr|mein|unser)$/.test(before)) return strong[gender];
  return gender === "feminine" && /^(?:in|nach|mit|aus|bei)$/.test(before) ? "er" : "en";
}

/** "am 3. Mai", "im 19. Jahrhundert": an engine takes the stop for the end of a sentence. */
const ordinal: Rule<Place> = {
  name: "ordinal",
  read(place) {
    const value = Number(/^[1-9]\d?$/.exec(coreAt(place))?.[0] ?? 0);
    const next = place.tokens[place.at + 1];
    if (value === 0 || value > 39 || place.tokens[place.at]?.trail !== "." || next?.lead !== "")
      return null;
    const gender = counted.get(next.core);
    if (gender === undefined) return null;
    return { take: 1, text: ordinalAt(place, value, gender), abbreviation: true };
  },
};

/** "12.06.2023": "zwölfter Juni 2023"; the engine reads the year. */
const date: Rule<Place> = {
  name: "numeric-date",
  read(place) {
    const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(coreAt(place)) ?? [];
    const name = months[Number(month) - 1];
    if (name === undefined || Number(day) < 1 || Number(day) > 31) return null;
    return { take: 1, text: `${ordinalAt(place, Number(day), "masculine")} ${name} ${year}` };
  },
};

/** "14.30 Uhr" is "14 Uhr 30". */
const time: Rule<Place> = {
  name: "time",
  read(place): Match | null {
    const [, hours, minutes] = /^([01]?\d|2[0-4])[.:]([0-5]\d)$/.exec(coreAt(place)) ?? [];
    if (hours === undefined || nextWord(place) !== "Uhr") return null;
    const rest = Number(minutes) === 0 ? "" : ` ${Number(minutes)}`;
    return { take: 2, text: `${Number(hours)} Uhr${rest}` };
  },
};

/** "gewann 3:2": "3 zu 2". */
const score: Rule<Place> = {
  name: "score",
  read(place) {
    const [, left, right] = /^(\d{1,2}):(\d)$/.exec(coreAt(place)) ?? [];
    return left === undefined ? null : { take: 1, text: `${left} zu ${right}` };
  },
};

export const german: readonly Rule<Place>[] = [
  shortenedWords({
    Mrd: "Milliarden",
    Mio: "Millionen",
    Tsd: "Tausend",
    Dr: "Doktor",
    Prof: "Professor",
    Nr: "Nummer",
    St: "Sankt",
    Std: "Stunden",
    "Mrd €": "Milliarden Euro",
    "Mio €": "Millionen Euro",
    "z B": "zum Beispiel",
    "z.B": "zum Beispiel",
    "u a": "unter anderem",
    "u.a": "unter anderem",
    "d h": "das heißt",
    "d.h": "das heißt",
    "v Chr": "vor Christus",
    "n Chr": "nach Christus",
    bzw: "beziehungsweise",
    ca: "circa",
    evtl: "eventuell",
    ggf: "gegebenenfalls",
    inkl: "inklusive",
    sog: "sogenannte",
    usw: "und so weiter",
    vgl: "vergleiche",
    "km/h": "Kilometer pro Stunde",
  }),
  date,
  time,
  ordinal,
  score,
  rangeOfNumbers("bis"),
];
