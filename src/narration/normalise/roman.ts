import { cardinal, ordinal } from "./numbers.ts";
import { coreAt, linked, previousWord, type Rule } from "./rule.ts";

/** Words before a numeral that counts wars, parts, kinds. */
const counting = new Set(
  "War Part Chapter Article Phase Type Stage Act Volume Vol Book Title Section Schedule Annex Bowl Class Category Division Grade Level Vatican".split(
    " ",
  ),
);

/** Names that kings, queens and popes have borne with a number. */
const regnal = new Set(
  (
    "Charles Elizabeth George Edward Henry William James Richard Mary Victoria John Paul Benedict Francis Leo Pius " +
    "Gregory Clement Innocent Urban Alexander Nicholas Peter Catherine Ivan Louis Philip Felipe Juan Carlos Ferdinand " +
    "Albert Leopold Baudouin Frederik Frederick Christian Margrethe Harald Olav Haakon Gustaf Gustav Carl Wilhelm " +
    "Hassan Mohammed Abdullah Hussein Rama Napoleon Otto Umberto Emmanuel Tawadros Bartholomew Ramses Mswati Letsie"
  ).split(" "),
);

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** "World War II" is "World War Two"; "Charles III" is "Charles the Third". */
export const romanNumeral: Rule = {
  name: "roman-numeral",
  read(site) {
    const [, numeral = "", possessive = ""] = /^([IVXL]+)(['’]s)?$/.exec(coreAt(site)) ?? [];
    const value = romanValue(numeral);
    const before = previousWord(site);
    if (value === null || before === "") return null;
    if (counting.has(before))
      return { take: 1, text: capitalise(cardinal(value, "british")) + possessive };
    if (!regnal.has(before)) return null;
    // "Charles I" may be "…, Charles, I think" without its commas: only a title makes it sure.
    if (value === "1" && !titles.has(linked(site, -2) ? coreAt(site, -2) : "")) return null;
    return { take: 1, text: `the ${capitalise(ordinal(value, "british"))}${possessive}` };
  },
};

const titles = new Set(["King", "Queen", "Pope", "Emperor", "Tsar", "Kaiser", "Prince", "Duke"]);

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
