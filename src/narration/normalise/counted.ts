/** Things that news count: a number before one of them is no year, and `m` behind a number is "million". */
const counted = new Set(
  (
    "people persons men women children girls boys babies adults pensioners voters votes seats members " +
    "troops soldiers fighters officers prisoners hostages civilians refugees migrants residents " +
    "families households homes houses buildings businesses companies firms jobs workers staff employees " +
    "students pupils patients doctors nurses cases deaths dead injured wounded casualties victims " +
    "tonnes tons barrels litres liters gallons acres hectares metres meters kilometres kilometers miles " +
    "feet inches kilograms kilos pounds dollars euros roubles rubles yuan yen rupees pesos shares " +
    "days weeks months years hours minutes seconds times copies pages words items tickets passengers " +
    "vehicles cars tanks ships boats vessels aircraft planes missiles drones rockets shells rounds flights " +
    "customers users subscribers followers viewers fans visitors tourists animals birds trees " +
    "square more others or-so per-cent percent"
  ).split(" "),
);

export function isCounted(word: string): boolean {
  return counted.has(word);
}

/** Words before a number that say how many, never which year. */
const quantifiers = new Set(
  "about around some nearly almost over under than least most roughly approximately another only estimated exactly just".split(
    " ",
  ),
);

export function isQuantifier(word: string): boolean {
  return quantifiers.has(word.toLowerCase());
}

const magnitudes: Readonly<Record<string, string>> = {
  k: "thousand",
  m: "million",
  mn: "million",
  mln: "million",
  b: "billion",
  bn: "billion",
  bln: "billion",
  t: "trillion",
  tn: "trillion",
  trn: "trillion",
};
const magnitudeWords = new Set(["hundred", "thousand", "million", "billion", "trillion"]);

/** "bn" is "billion"; words for magnitudes stay. Null for what is none. */
export function magnitudeOf(written: string): string | null {
  const lower = written.toLowerCase();
  return magnitudeWords.has(lower) ? lower : (magnitudes[lower] ?? null);
}
