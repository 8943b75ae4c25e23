import { coreAt, nextWord, type Place, previousWord, type Rule } from "../rule.ts";
import {
  coins,
  degrees,
  fractions,
  measures,
  numeralBehind,
  rangeOfNumbers,
  shortenedBeforeNumbers,
  shortenedWords,
  slashedDate,
  spacedThousands,
  titlesBeforeNames,
} from "./shared.ts";

const ordinals = "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo".split(
  " ",
);

/** "1.º", "2.ª", "3.er": "primero", "segunda", "tercer"; the engine says the stop and the letter. */
const ordinal: Rule<Place> = {
  name: "ordinal",
  read(place) {
    const [, digits, ending = ""] = /^(\d{1,2})\.?(º|ª|er)$/.exec(coreAt(place)) ?? [];
    const masculine = ordinals[Number(digits) - 1];
    if (masculine === undefined) return null;
    if (ending === "er")
      return /^[13]$/.test(digits ?? "") ? { take: 1, text: masculine.slice(0, -1) } : null;
    return { take: 1, text: ending === "ª" ? masculine.replace(/o$/, "a") : masculine };
  },
};

/** "14.30 horas", "14:30 h", "9 h": the engine names the stop and the letter. */
const time: Rule<Place> = {
  name: "time",
  read(place) {
    const [, hours, minutes] = /^([01]?\d|2[0-4])(?:[.:]([0-5]\d))?$/.exec(coreAt(place)) ?? [];
    if (hours === undefined || !/^(?:h|horas|hs)$/.test(nextWord(place))) return null;
    const rest = minutes === undefined || minutes === "00" ? "" : ` ${Number(minutes)}`;
    return {
      take: 2,
      text: `${Number(hours)}${rest} ${hours === "1" ? "hora" : "horas"}`,
      abbreviation: true,
    };
  },
};

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
    if (left === undefined || /^entre$/i.test(previousWord(place))) return null;
    return { take: 1, text: `${left} a ${right}` };
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
    D: "don",
    "D.ª": "doña",
    Avda: "avenida",
    Av: "avenida",
  }),
  shortenedBeforeNumbers({
    art: "artículo",
    cap: "capítulo",
    núm: "número",
    pág: "página",
    págs: "páginas",
    tel: "teléfono",
    vol: "volumen",
  }),
  measures({
    km: ["kilómetro", "kilómetros"],
    "m²": ["metro cuadrado", "metros cuadrados"],
    "m³": ["metro cúbico", "metros cúbicos"],
    "km²": ["kilómetro cuadrado", "kilómetros cuadrados"],
  }),
  fractions(
    { "1/3": "un tercio", "2/3": "dos tercios", "3/4": "tres cuartos", "1/4": "un cuarto" },
    /^(?:de|del)$/,
  ),
  slashedDate(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(
      " ",
    ),
    " de ",
    "1",
  ),
  degrees("menos", "grado Celsius", "grados Celsius"),
  coins("euro", "euros", "con "),
  spacedThousands,
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
    "JJ OO": "Juegos Olímpicos",
    "JJ.OO": "Juegos Olímpicos",
    "d C": "después de Cristo",
    "d. C": "después de Cristo",
    etc: "etcétera",
    CO2: "C.O 2",
    "CO₂": "C.O 2",
  }),
  numeralBehind(new Set(["siglo", "Siglo"]), String),
  // Spanish counts kings by ordinals up to the tenth.
  numeralBehind(kings, (value) => ordinals[value - 1] ?? String(value)),
  ordinal,
  time,
  sum,
  score,
  rangeOfNumbers("a", ["entre", "y"]),
];
