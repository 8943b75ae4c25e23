import { coreAt, nextWord, type Place, previousWord, type Rule } from "../rule.ts";
import {
  numeralBehind,
  rangeOfNumbers,
  romanValue,
  shortenedWords,
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
    const value = romanValue(/^([IVX]+)(?:e|er|ème)$/.exec(coreAt(place))?.[1] ?? "");
    const text = ordinals[value - 1];
    return text !== undefined && /^(?:siècle|République|arrondissement)/.test(nextWord(place))
      ? { take: 1, text }
      : null;
  },
};

/** "18h30", "9 h": "18 heures 30". */
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
    return left === undefined ? null : { take: 1, text: `${left} à ${right}` };
  },
};

const kings = new Set(
  "Louis Henri Charles François Philippe Napoléon Jean-Paul Benoît Pie Léon Élisabeth Elizabeth Édouard Georges Guillaume Nicolas Albert".split(
    " ",
  ),
);

export const french: readonly Rule<Place>[] = [
  titlesBeforeNames({
    M: "monsieur",
    MM: "messieurs",
    Me: "maître",
    Dr: "docteur",
    Pr: "professeur",
  }),
  shortenedWords({
    "n°": "numéro",
    "av J.-C": "avant Jésus-Christ",
    "apr J.-C": "après Jésus-Christ",
    "km/h": "kilomètres à l’heure",
    env: "environ",
  }),
  century,
  numeralBehind(kings, (value) => (value === 1 ? "premier" : String(value))),
  time,
  sum,
  score,
  rangeOfNumbers("à"),
];
