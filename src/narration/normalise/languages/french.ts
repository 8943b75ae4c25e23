import { coreAt, nextWord, type Place, previousWord, type Rule } from "../rule.ts";
import {
  coins,
  degrees,
  fractions,
  measures,
  numeralBehind,
  rangeOfNumbers,
  romanValue,
  shortenedBeforeNumbers,
  shortenedWords,
  slashedDate,
  titlesBeforeNames,
} from "./shared.ts";

const ordinals =
  "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième vingt-et-unième".split(
    " ",
  );

/** "XIVe siècle": "quatorzième siècle". */
const century: Rule<Place> = {
  name: "century",
  read(place) {
    const value = romanValue(/^([IVX]+)(?:e|ᵉ|er|ᵉʳ|ème)$/.exec(coreAt(place))?.[1] ?? "");
    const text = ordinals[value - 1];
    return text !== undefined && /^(?:siècle|République|arrondissement)/.test(nextWord(place))
      ? { take: 1, text }
      : null;
  },
};

const ordinalSigns = /^(\d{1,2})(?:(re)|(er)|(?:e|ᵉ|è|ème))(s)?$/;

/** "la 2e place", "la 1re fois", "les 2es": the engine says the letter. "1er" it knows. */
const ordinal: Rule<Place> = {
  name: "ordinal",
  read(place) {
    const [, digits, feminine, first, plural = ""] = ordinalSigns.exec(coreAt(place)) ?? [];
    if (digits === undefined || first !== undefined) return null;
    if (feminine !== undefined)
      return digits === "1" ? { take: 1, text: `première${plural}` } : null;
    const text = ordinals[Number(digits) - 1];
    return text === undefined || digits === "1" ? null : { take: 1, text: `${text}${plural}` };
  },
};

/** "François Ier", "Napoléon Iᵉʳ". */
const firstKing: Rule<Place> = {
  name: "roman-numeral",
  read: (place) =>
    /^I(?:er|ᵉʳ)$/.test(coreAt(place)) && kings.has(previousWord(place))
      ? { take: 1, text: "premier" }
      : null,
};

/** "14 h 30", "9 h". */
const timeApart: Rule<Place> = {
  name: "time",
  read(place) {
    const hours = /^(?:[01]?\d|2[0-4])$/.exec(coreAt(place))?.[0];
    if (hours === undefined || nextWord(place) !== "h") return null;
    const minutes = /^[0-5]\d$/.exec(nextWord(place, 1))?.[0];
    const named = `${Number(hours)} heure${Number(hours) > 1 ? "s" : ""}`;
    if (minutes === undefined) return { take: 2, text: named };
    return { take: 3, text: minutes === "00" ? named : `${named} ${Number(minutes)}` };
  },
};

/** "18h30", "9h": "18 heures 30". */
const time: Rule<Place> = {
  name: "time",
  read(place) {
    const [, hours, minutes = ""] = /^([01]?\d|2[0-4])h([0-5]\d)?$/.exec(coreAt(place)) ?? [];
    if (hours === undefined) return null;
    const rest = Number(minutes) === 0 ? "" : ` ${Number(minutes)}`;
    return { take: 1, text: `${Number(hours)} heure${Number(hours) > 1 ? "s" : ""}${rest}` };
  },
};

const sums: Readonly<Record<string, string>> = {
  "M€": "million",
  "Md€": "milliard",
  "Mds€": "milliard",
};

/** "20 M€": "millions d’euros"; below two in the singular. */
const sum: Rule<Place> = {
  name: "money",
  read(place) {
    const name = Object.hasOwn(sums, coreAt(place)) ? sums[coreAt(place)] : undefined;
    const amount = Number(previousWord(place).replace(",", "."));
    if (name === undefined || Number.isNaN(amount)) return null;
    return { take: 1, text: `${name}${amount < 2 ? "" : "s"} d’euros` };
  },
};

/** "gagne 3-2": "3 à 2". */
const score: Rule<Place> = {
  name: "score",
  read(place) {
    const [, left, right] = /^(\d{1,2})-(\d{1,2})$/.exec(coreAt(place)) ?? [];
    if (left === undefined || /^entre$/i.test(previousWord(place))) return null;
    return { take: 1, text: `${left} à ${right}` };
  },
};

const kings = new Set(
  "Louis Henri Charles François Philippe Napoléon Jean-Paul Benoît Pie Léon Élisabeth Elizabeth Édouard Georges Guillaume Nicolas Albert".split(
    " ",
  ),
);

export const french: readonly Rule<Place>[] = [
  shortenedWords({
    "n°": "numéro",
    "av J.-C": "avant Jésus-Christ",
    "apr J.-C": "après Jésus-Christ",
    "km/h": "kilomètres à l’heure",
    env: "environ",
    Mmes: "mesdames",
    Mlle: "mademoiselle",
    CO2: "C.O 2",
    "CO₂": "C.O 2",
  }),
  titlesBeforeNames({
    M: "monsieur",
    MM: "messieurs",
    Me: "maître",
    av: "avenue",
    Dr: "docteur",
    Pr: "professeur",
  }),
  shortenedBeforeNumbers({
    art: "article",
    chap: "chapitre",
    fig: "figure",
    p: "page",
    pp: "pages",
    vol: "volume",
  }),
  measures({
    "m²": ["mètre carré", "mètres carrés"],
    "m³": ["mètre cube", "mètres cubes"],
    "km²": ["kilomètre carré", "kilomètres carrés"],
  }),
  fractions(
    { "1/3": "un tiers", "2/3": "deux tiers", "3/4": "trois quarts", "1/4": "un quart" },
    /^(?:de|du|des|d[’']\p{L}+)$/u,
  ),
  slashedDate(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
      " ",
    ),
    " ",
    "premier",
  ),
  degrees("moins", "degré Celsius", "degrés Celsius"),
  coins("euro", "euros"),
  century,
  ordinal,
  firstKing,
  numeralBehind(kings, (value) => (value === 1 ? "premier" : String(value))),
  time,
  timeApart,
  sum,
  score,
  rangeOfNumbers("à", ["entre", "et"]),
];
