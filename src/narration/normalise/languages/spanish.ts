import { coreAt, type Place, previousWord, type Rule } from "../rule.ts";
import { numeralBehind, rangeOfNumbers, shortenedWords, titlesBeforeNames } from "./shared.ts";

const ordinals = "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo".split(
  " ",
);

/** "20 M€": "millones de euros". */
const sum: Rule<Place> = {
  name: "money",
  read(place) {
    if (coreAt(place) !== "M€" || !/^\d/.test(previousWord(place))) return null;
    return { take: 1, text: `mill${previousWord(place) === "1" ? "ón" : "ones"} de euros` };
  },
};

/** "ganó 3-2": "3 a 2". */
const score: Rule<Place> = {
  name: "score",
  read(place) {
    const [, left, right] = /^(\d{1,2})-(\d{1,2})$/.exec(coreAt(place)) ?? [];
    return left === undefined ? null : { take: 1, text: `${left} a ${right}` };
  },
};

const kings = new Set(
  "Felipe Carlos Alfonso Fernando Isabel Juan Pablo Benedicto Pío León Enrique Jorge Luis Guillermo".split(
    " ",
  ),
);

export const spanish: readonly Rule<Place>[] = [
  titlesBeforeNames({
    Sr: "señor",
    Sra: "señora",
    Srta: "señorita",
    Dr: "doctor",
    Dra: "doctora",
    Dña: "doña",
  }),
  shortenedWords({
    "EE UU": "Estados Unidos",
    "EE.UU": "Estados Unidos",
    "n.º": "número",
    "p. ej": "por ejemplo",
    "p ej": "por ejemplo",
    "a C": "antes de Cristo",
    "a. C": "antes de Cristo",
    "km/h": "kilómetros por hora",
    aprox: "aproximadamente",
  }),
  numeralBehind(new Set(["siglo", "Siglo"]), String),
  // Spanish counts kings by ordinals up to the tenth.
  numeralBehind(kings, (value) => ordinals[value - 1] ?? String(value)),
  sum,
  score,
  rangeOfNumbers("a"),
];
