import type { EnglishVariety } from "../language.ts";

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const powers = ["", "thousand", "million", "billion", "trillion", "quadrillion"];

/** A number as written, "1,250.5", without sign, unit or magnitude. */
export const numeral = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;

/** The words of a written number: "1,250.5" is "one thousand two hundred and fifty point five". */
export function numberWords(written: string, variety: EnglishVariety): string {
  const [whole = "0", fraction] = written.replaceAll(",", "").split(".");
  const words = cardinal(whole, variety);
  return fraction === undefined ? words : `${words} point ${digitWords(fraction)}`;
}

/** The words of a whole number, given as digits: British English says "and" before the tens. */
export function cardinal(digits: string, variety: EnglishVariety): string {
  const plain = digits.replace(/^0+(?=\d)/, "");
  if (plain.length > 3 * powers.length) return digitWords(digits);
  if (plain === "0") return "zero";
  const words: string[] = [];
  for (let power = Math.ceil(plain.length / 3) - 1; power >= 0; power--) {
    const end = plain.length - 3 * power;
    const group = Number(plain.slice(Math.max(0, end - 3), end));
    if (group === 0) continue;
    const and = variety === "british" && power === 0 && group < 100 && words.length > 0;
    words.push(
      `${and ? "and " : ""}${belowThousand(group, variety)} ${powers[power] ?? ""}`.trim(),
    );
  }
  return words.join(" ");
}

function belowThousand(value: number, variety: EnglishVariety): string {
  if (value < 100) return belowHundred(value);
  const hundreds = `${units[Math.floor(value / 100)]} hundred`;
  if (value % 100 === 0) return hundreds;
  return `${hundreds}${variety === "british" ? " and" : ""} ${belowHundred(value % 100)}`;
}

function belowHundred(value: number): string {
  if (value < 20) return units[value] ?? "";
  const ten = tens[Math.floor(value / 10)] ?? "";
  return value % 10 === 0 ? ten : `${ten}-${units[value % 10]}`;
}

/** Digit by digit: "0142" is "zero one four two". Other characters are passed over. */
export function digitWords(digits: string): string {
  return [...digits.replace(/\D/g, "")].map((digit) => units[Number(digit)]).join(" ");
}

const irregularOrdinals: Readonly<Record<string, string>> = {
  one: "first",
  two: "second",
  three: "third",
  five: "fifth",
  eight: "eighth",
  nine: "ninth",
  twelve: "twelfth",
};

/** "21" is "twenty-first". */
export function ordinal(digits: string, variety: EnglishVariety): string {
  return cardinal(digits, variety).replace(/[a-z]+$/, (last) => {
    const irregular = irregularOrdinals[last];
    if (irregular !== undefined) return irregular;
    return last.endsWith("y") ? `${last.slice(0, -1)}ieth` : `${last}th`;
  });
}

/** A year as it is read aloud: 1905 "nineteen oh five", 2003 "two thousand and three", 2018 "twenty eighteen". */
export function yearWords(year: number, variety: EnglishVariety): string {
  const rest = year % 100;
  const century = Math.floor(year / 100);
  if (year < 1000 || (century % 10 === 0 && rest < 10)) return cardinal(String(year), variety);
  if (rest === 0) return `${belowHundred(century)} hundred`;
  return `${belowHundred(century)} ${rest < 10 ? `oh ${units[rest]}` : belowHundred(rest)}`;
}

/** The plural of a number word: "ninety" is "nineties", "hundred" "hundreds". */
export function pluralOfNumber(words: string): string {
  if (words.endsWith("y")) return `${words.slice(0, -1)}ies`;
  return words.endsWith("x") ? `${words}es` : `${words}s`;
}
