import { cardinal, ordinal } from "./numbers.ts";
import {
  coreAt,
  isCapitalised,
  linked,
  type Match,
  nextWord,
  previousWord,
  type Rule,
  type Site,
} from "./rule.ts";

/** Words before a numeral that counts wars, parts, kinds. */
const counting = new Set(
  (
    "War Part Chapter Article Phase Type Stage Act Scene Volume Vol Book Title Section Schedule Annex Appendix Protocol Bowl " +
    "Ch Pt Fig Mk Class Category Division Grade Level Tier Round Vatican Mark Apollo Saturn Gemini Rocky Godfather Olympiad"
  ).split(" "),
);

/** Names that kings, queens and popes have borne with a number. */
const regnal = new Set(
  (
    "Charles Elizabeth George Edward Henry William James Richard Mary Victoria John Paul Benedict Francis Leo Pius " +
    "Gregory Clement Innocent Urban Alexander Nicholas Peter Catherine Ivan Louis Philip Felipe Juan Carlos Ferdinand " +
    "Albert Leopold Baudouin Frederik Frederick Christian Margrethe Harald Olav Haakon Gustaf Gustav Carl Wilhelm " +
    "Hassan Mohammed Abdullah Hussein Rama Napoleon Otto Umberto Emmanuel Tawadros Bartholomew Ramses Mswati Letsie " +
    "Alfonso Willem Sixtus Adrian Boniface Anne Robert Malcolm Macbeth Kirill Theodore Karekin Aram Shenouda Seleucus"
  ).split(" "),
);

/** The numerals that are printed small behind a word that counts: "scene iii". */
export const smallNumerals: readonly string[] =
  "i ii iii iv v vi vii viii ix xi xii xiii xiv xv".split(" ");

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** "World War II" is "World War Two"; "Charles III" is "Charles the Third"; "XIX century" "nineteenth century". */
export const romanNumeral: Rule = {
  name: "roman-numeral",
  read(site) {
    const war = worldWar(site);
    if (war !== null) return war;
    const small = smallNumeral(site);
    if (small !== null) return small;
    const staged = stagedNumeral(site);
    if (staged !== null) return staged;
    const [, numeral = "", possessive = ""] = /^([IVXL]+)(['’]s)?$/.exec(coreAt(site)) ?? [];
    const value = romanValue(numeral);
    if (value === null) return null;
    if (nextWord(site) === "century") return { take: 1, text: ordinal(value, site.variety) };
    const before = linked(site, -1, ["."]) ? coreAt(site, -1) : "";
    const starred = before === "Grade" && site.tokens[site.at]?.trail.startsWith("*") === true;
    if (starred)
      return { take: 1, text: `${capitalise(cardinal(value, "british"))} star`, signBehind: true };
    if (isNamesake(site, before))
      return { take: 1, text: `the ${capitalise(ordinal(value, "british"))}` };
    if (isCounting(before, numeral) || (isNumbered(site, before, numeral) && !regnal.has(before)))
      return { take: 1, text: capitalise(cardinal(value, "british")) + possessive };
    if (!regnal.has(before) || (value === "1" && !isFirst(site))) return null;
    // "Malcolm X" and "Francis V Lund" are no kings.
    const letter = numeral === "X" || (numeral === "V" && /^\p{Lu}/u.test(nextWord(site)));
    if (letter && !titled(site)) return null;
    return { take: 1, text: `the ${capitalise(ordinal(value, "british"))}${possessive}` };
  },
};

/** Whether a word counts by the numeral behind it: "Scene III", "scene iii"; "the stage I was on" does not. */
function isCounting(word: string, numeral: string): boolean {
  if (numeral === "I") return counting.has(word);
  return counting.has(`${word.slice(0, 1).toUpperCase()}${word.slice(1)}`);
}

/** "Act II, scene iii": a small numeral behind a word that counts. */
function smallNumeral(site: Site): Match | null {
  const before = linked(site, -1, ["."]) ? coreAt(site, -1) : "";
  if (!smallNumerals.includes(coreAt(site)) || !isCounting(before, coreAt(site))) return null;
  const value = romanValue(coreAt(site).toUpperCase());
  return value === null ? null : { take: 1, text: cardinal(value, "british") };
}

/** "stage IIIB", "Type IIa": the kind of a kind. */
function stagedNumeral(site: Site): Match | null {
  const [, numeral = "", letter = ""] = /^(I{1,3}|IV)([A-Ca-c])$/.exec(coreAt(site)) ?? [];
  const value = /^(?:stage|type|phase|class|grade)$/i.test(previousWord(site))
    ? romanValue(numeral)
    : null;
  return value === null
    ? null
    : { take: 1, text: `${cardinal(value, "british")} ${letter.toUpperCase()}` };
}

/** "Tom Pratt III, 43,", "Tom Pratt III said": the third of his name, where what follows is said of a person. */
function isNamesake(site: Site, before: string): boolean {
  if (!isCapitalised(before) || !isCapitalised(coreAt(site, -2)) || counting.has(before))
    return false;
  if (/^(?:said|says|told|testified|added|argued)$/.test(nextWord(site))) return true;
  return site.tokens[site.at]?.trail === "," && /^(?:\d\d|who)$/.test(coreAt(site, 1));
}

/** What runs into a vein. */
const infused =
  /^(?:access|antibiotics?|bags?|cannula|catheter\w*|drips?|drugs?|fluids?|infusions?|lines?|medications?|needles?|poles?|therapy|tubes?)$/;

/** "Starliner II", "the Dunmore XI": two strokes or more behind a name; an "IV drip" is none, nor is the size "XL". */
function isNumbered(site: Site, before: string, numeral: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(before)) return false;
  return (
    /^(?:V?I{2,3}|VI|X[IVX]+)$/.test(numeral) || (numeral === "IV" && !infused.test(nextWord(site)))
  );
}

/** "WWII", "WW2", "WW I". */
function worldWar(site: Site): Match | null {
  const apart = coreAt(site) === "WW";
  const [, number] = /^(?:WW)?(II?|[12])$/.exec(apart ? nextWord(site) : coreAt(site)) ?? [];
  if (number === undefined || (!apart && !coreAt(site).startsWith("WW"))) return null;
  const words = number === "I" || number === "1" ? "One" : "Two";
  return { take: apart ? 2 : 1, text: `World War ${words}` };
}

const titles = new Set(
  "King Queen Pope Emperor Empress Tsar Kaiser Prince Duke Sultan Patriarch".split(" "),
);

/** "Charles I" may be "…, Charles, I think" without its commas: a title or the end of a clause makes it sure. */
function isFirst(site: Site): boolean {
  const { core = "", trail = "" } = site.tokens[site.at] ?? {};
  return titled(site) || /s$/.test(core) || /^[.,;:)]/.test(trail);
}

function titled(site: Site): boolean {
  return [-2, -3].some((distance) => linked(site, distance) && titles.has(coreAt(site, distance)));
}

/** The value of a well-formed numeral below 90, in digits; null for anything else. */
function romanValue(written: string): string | null {
  if (written === "" || !/^(?:L?X{0,3}|XL)(?:IX|IV|V?I{0,3})$/.test(written)) return null;
  let sum = 0;
  for (let at = 0; at < written.length; at++) {
    const value = values[written[at] ?? ""] ?? 0;
    const next = values[written[at + 1] ?? ""] ?? 0;
    sum += value < next ? -value : value;
  }
  return String(sum);
}

function capitalise(words: string): string {
  return words.replace(/(?<![a-z’])[a-z]/g, (letter) => letter.toUpperCase());
}
