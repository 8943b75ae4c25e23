const numbers =
  "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(
    " ",
  );
const tens = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");
const irregular: Readonly<Record<number, string>> = {
  1: "erst",
  3: "dritt",
  7: "siebt",
  8: "acht",
};

/** The stem of an ordinal below a thousand: "dritt", "hundertst". */
export function ordinalStem(value: number): string {
  if (value >= 100) {
    const hundreds = value < 200 ? "" : numbers[Math.floor(value / 100)];
    return `${hundreds}hundert${value % 100 === 0 ? "st" : ordinalStem(value % 100)}`;
  }
  if (value < 20) return irregular[value] ?? `${numbers[value]}t`;
  return `${belowHundred(value)}st`;
}

/** A year in words; from 2000 on as the engine reads it. */
export function yearWords(digits: string): string {
  if (digits.startsWith("20")) return digits;
  const rest = Number(digits.slice(2));
  return `${belowHundred(Number(digits.slice(0, 2)))}hundert${rest === 0 ? "" : belowHundred(rest)}`;
}

function belowHundred(value: number): string {
  if (value < 20) return numbers[value] ?? "";
  const one = value % 10 === 1 ? "ein" : numbers[value % 10];
  return `${value % 10 === 0 ? "" : `${one}und`}${tens[Math.floor(value / 10) - 2]}`;
}
