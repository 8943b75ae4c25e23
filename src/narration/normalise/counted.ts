import { coreAt, linked, nextWord, previousWord, type Site } from "./rule.ts";

/** Things that news count: a number before one of them is no year, and `m` behind a number is "million". */
const counted = new Set(
  (
    "people persons men women children girls boys babies adults pensioners voters votes seats members " +
    "troops soldiers fighters officers prisoners hostages civilians refugees migrants residents " +
    "families households homes houses buildings businesses companies firms jobs workers staff employees " +
    "students pupils patients doctors nurses cases deaths dead injured wounded casualties victims " +
    "tonnes tons barrels litres liters gallons acres hectares metres meters kilometres kilometers miles " +
    "feet inches kilograms kilos pounds dollars euros roubles rubles yuan yen rupees pesos shares " +
    "krone kroner krona kronor zloty zlotys forints koruna lira lire reais rand naira cedis shillings dinars " +
    "dirhams riyals rials shekels baht ringgit rupiah dong taka hryvnia lari tenge won renminbi francs " +
    "days weeks months years hours minutes seconds times copies pages words items tickets passengers " +
    "light-years vehicles cars tanks ships boats vessels aircraft planes missiles drones rockets shells rounds flights " +
    "customers users subscribers followers viewers fans visitors tourists animals birds trees " +
    "square more others or-so per-cent percent doses vaccines passports followers readers listeners viewers"
  ).split(" "),
);

export function isCounted(word: string): boolean {
  return counted.has(word);
}

/** Nouns in the plural whose size is given, not their number: "3m waves". */
const measured = new Set(
  (
    "waves walls swells seas fences hurdles heats sprints dashes races cliffs drifts towers poles ropes " +
    "drops gaps cables pipes trenches craters telescopes statues banners flags"
  ).split(" "),
);

/** Words that go on after a number of people or things. */
const afterPeople = new Set(
  (
    "are were have had has will would who could can may must now still and or more fewer worldwide " +
    "flee fled need face faced displaced affected killed homeless vote voted die died lose lost sign signed " +
    "watch watched join joined go went without live"
  ).split(" "),
);

/** Sums and crowds: "a fund of 1.5m", "sales reached 1.5m". None of them is measured in metres. */
const sums = new Set(
  (
    "fund funds budget budgets profit profits losses sales revenue revenues turnover income debt debts deficit " +
    "surplus takings receipts earnings spending investment investments grant grants subsidy subsidies fee fees " +
    "fine fines bill bills salary salaries donation donations loan loans dividend valuation ransom payout " +
    "invested donated spent earned paid owed owes pays costs cost audience population circulation " +
    "membership electorate viewership readership turnout"
  ).split(" "),
);

/** What goes on after a length. */
const afterLength = new Set(
  (
    "high tall deep wide long thick above below off apart away across under underwater ahead behind clear " +
    "higher lower longer shorter taller deeper wider up down from to into inland"
  ).split(" "),
);

/** How many words before a number may say what it is the sum of. */
const reach = 5;

/** Whether a number is the sum of something named before it, and not a length. */
function isSum(site: Site, next: string): boolean {
  if (afterLength.has(next)) return false;
  for (let back = 1; back <= reach && linked(site, -back); back++) {
    if (sums.has(coreAt(site, -back).toLowerCase())) return true;
  }
  return false;
}

/** Whether the `m` of a number that takes `take` tokens is "million", going by the words around it. */
export function isMillion(site: Site, take: number): boolean {
  const next = nextWord(site, take - 1);
  const before = previousWord(site).toLowerCase();
  const article = /^(?:a|an|the|this|that|first|last|final)$/.test(before);
  if (isCounted(next) || (next === "light" && /^years?$/.test(nextWord(site, take)))) return true;
  if (/^\p{Lu}\p{Ll}/u.test(next) && isCounted(nextWord(site, take))) return true;
  if (article || measured.has(next)) return false;
  return afterPeople.has(next) || isSum(site, next) || /^[a-z]{3,}[^s\W]s$/.test(next);
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
const magnitudeWords = new Set([
  "hundred",
  "thousand",
  "million",
  "billion",
  "trillion",
  "lakh",
  "crore",
]);

/** "bn" is "billion"; words for magnitudes stay. Null for what is none. */
export function magnitudeOf(written: string): string | null {
  const lower = written.toLowerCase();
  return magnitudeWords.has(lower) ? lower : (magnitudes[lower] ?? null);
}
