import { codes } from "./currencies.ts";
import { withStops } from "./letters.ts";
import { isLettered } from "./letters-in-capitals.ts";
import { cardinal } from "./numbers.ts";
import { coreAt, type Rule } from "./rule.ts";
import { unitWords } from "./units.ts";

const alone: Readonly<Record<string, string>> = {
  "&": "and",
  "+": "plus",
  "=": "equals",
  "×": "times",
  "÷": "divided by",
  "@": "at",
  "©": "copyright",
  "€": "euro",
  "£": "pound",
  "¥": "yen",
  $: "dollar",
  "≈": "about",
  "≤": "at most",
  "≥": "at least",
  "§": "section",
  "§§": "sections",
  "w/": "with",
  "w/o": "without",
  "c/o": "care of",
  "n/a": "not applicable",
  "N/A": "not applicable",
  "C++": "C plus plus",
  "C#": "C sharp",
};

/** "Lund & Sons", "2 + 2 = 4", "w/o". */
export const symbol: Rule = {
  name: "symbol",
  read(site) {
    const core = coreAt(site);
    if (core === "+" && /^\/[-−]$/.test(site.tokens[site.at]?.trail ?? ""))
      return { take: 1, text: "plus or minus", signBehind: true };
    const slashed = core === "w" && site.tokens[site.at]?.trail === "/";
    if (core === "%")
      return { take: 1, text: site.variety === "american" ? "percent" : "per cent" };
    const text = slashed ? "with" : Object.hasOwn(alone, core) ? alone[core] : undefined;
    return text === undefined ? null : { take: 1, text };
  },
};

const rated = /^(?:hotels?|resorts?|reviews?|ratings?|accommodation)$/;

/** "★★★★☆", "4★", "4* hotel": what a critic gives. */
export const stars: Rule = {
  name: "stars",
  read(site) {
    const core = coreAt(site);
    const [, given = "", missing = ""] = /^(★{1,6}|[1-7]★|⭐{1,6})(☆{0,5})$/u.exec(core) ?? [];
    if (given !== "") {
      const count = Number(/\d/.exec(given)?.[0] ?? [...given].length);
      const outOf = missing === "" ? "" : ` out of ${figure(count + missing.length)}`;
      return { take: 1, text: `${figure(count)} star${count === 1 ? "" : "s"}${outOf}` };
    }
    const starred = site.tokens[site.at]?.trail.startsWith("*") && rated.test(coreAt(site, 1));
    if (!starred || !/^[1-7]$/.test(core)) return null;
    return { take: 1, text: `${figure(Number(core))}-star`, signBehind: true };
  },
};

function figure(value: number): string {
  return cardinal(String(value), "british");
}

/** Pairs of which a reader says "or"; of others the stroke is not said. */
const alternatives =
  /^(?:s?he\/(?:s?he|they)|his\/hers?|hers?\/his|him\/her|her\/him|(?:him|her)self\/(?:him|her)self|either\/or|yes\/no)$/i;

/** "1.50 crowns/share", "400 euros/month": so much for each. */
const perPart =
  /^((?:pound|dollar|euro|crown|krone|franc|cent|penni|pence|yen|barrel|tonne|ton|litre|liter|mile|kilometre)[a-z]*)\/(share|hour|day|week|month|year|person|night|tonne|ton|barrel|litre|liter|head|kilo|acre|hectare)$/;

/** "and/or" is "and or", "he/she" "he or she", "Lund&Okafor" "Lund and Okafor". */
export const joined: Rule = {
  name: "joined-words",
  read(site) {
    const core = coreAt(site);
    const unit = /[/³]/.test(core)
      ? unitWords(core, { one: false, site, take: 1, touching: false })
      : null;
    if (unit !== null) return { take: 1, text: unit };
    const [, things, part] = perPart.exec(core) ?? [];
    if (things !== undefined)
      return { take: 1, text: `${things} ${part === "hour" ? "an" : "a"} ${part}` };
    if (/^s\/he$/i.test(core)) return { take: 1, text: "she or he" };
    const [base, quoted] = core.split("/").map((part) => codes[part]?.one);
    if (base !== undefined && quoted !== undefined) return { take: 1, text: `${base}, ${quoted}` };
    const accompanied = /^w\/(\p{L}+)$/u.exec(core)?.[1];
    if (accompanied !== undefined) return { take: 1, text: `with ${accompanied}` };
    if (!/^[\p{L}\p{M}’'.-]+(?:[/&+][\p{L}\p{M}’'.-]+){1,5}$/u.test(core)) return null;
    const or = alternatives.test(core) && !/^either/i.test(core);
    const lettered = core.split(/[/&+]/).some(isLettered);
    const words = core.split(/([/&+])/).map((part) => {
      if (part === "/") return or ? " or " : " ";
      if (part === "&") return " and ";
      if (part === "+") return " plus ";
      // "ME/CFS": beside letters two or three capitals are letters as well.
      const letters = isLettered(part) || (lettered && /^[A-Z]{2,3}$/.test(part));
      return letters ? withStops(part) : part;
    });
    return { take: 1, text: words.join("") };
  },
};
