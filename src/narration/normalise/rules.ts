import {
  abbreviatedWords,
  abbreviation,
  bearing,
  comparison,
  datedLife,
  initial,
  saintOrStreet,
  versus,
} from "./abbreviations.ts";
import { calendarWords } from "./calendar.ts";
import { wordInCapitals } from "./capitals.ts";
import { coordinate } from "./coordinates.ts";
import { shortCurrencies } from "./currencies.ts";
import { dateSpan, monthSpan } from "./date-spans.ts";
import { dayMonth, monthAlone, monthDay, numericDate, shortDate } from "./dates.ts";
import { designator, flight, junction, linesOfPicture, postcode, version } from "./designators.ts";
import {
  airTraffic,
  houseNumber,
  listedFlaw,
  namedYear,
  pairedNumber,
  spelledNumber,
} from "./digit-groups.ts";
import { creditRating, formula, isotope, letterOfFormula, quake } from "./formulas.ts";
import { fraction, ratio, stroke } from "./fractions.ts";
import { ampersandLetters, dottedLetters, initialism } from "./initialisms.ts";
import { french } from "./languages/french.ts";
import { german } from "./languages/german.ts";
import { spanish } from "./languages/spanish.ts";
import { area, dimensions, height, inches } from "./lengths.ts";
import { coins, money, price } from "./money.ts";
import { numberSign, ordinalNumber, pluralNumber, set } from "./ordinals.ts";
import { powerOfNumber, powerOfTen, relation } from "./powers.ts";
import { mixedQuantity, quantity, spacedThousands } from "./quantities.ts";
import { ages, range, series } from "./ranges.ts";
import { romanNumeral, smallNumerals } from "./roman.ts";
import type { Place, Rule } from "./rule.ts";
import { innings, season, tieBreak } from "./scores.ts";
import { scripture } from "./scriptures.ts";
import { bracketsInside, underscores } from "./signs-inside.ts";
import { joined, stars, symbol } from "./symbols.ts";
import { telephone } from "./telephones.ts";
import { time, timeZone } from "./times.ts";
import { turn } from "./turns.ts";
import { mailAddress, paperAddress, tag, webAddress } from "./web.ts";
import { weekday } from "./weekdays.ts";
import { decade, financialYear, partOfYear, year, yearRange } from "./years.ts";

/** For words with a digit, the closer rule before the wider one. */
const numberRules: readonly Rule[] = [
  set,
  scripture,
  innings,
  season,
  mailAddress,
  paperAddress,
  webAddress,
  telephone,
  spelledNumber,
  airTraffic,
  listedFlaw,
  houseNumber,
  pairedNumber,
  money,
  linesOfPicture,
  coins,
  price,
  coordinate,
  numericDate,
  shortDate,
  dateSpan,
  dayMonth,
  time,
  yearRange,
  datedLife,
  year,
  financialYear,
  partOfYear,
  namedYear,
  decade,
  pluralNumber,
  romanNumeral,
  initialism,
  isotope,
  quake,
  junction,
  formula,
  flight,
  designator,
  postcode,
  version,
  powerOfTen,
  powerOfNumber,
  relation,
  fraction,
  mixedQuantity,
  stroke,
  ratio,
  height,
  inches,
  dimensions,
  ages,
  series,
  tieBreak,
  range,
  ordinalNumber,
  numberSign,
  spacedThousands,
  stars,
  quantity,
  tag,
  bracketsInside,
  underscores,
];

/** For words with a capital letter. */
const capitalRules: readonly Rule[] = [
  turn,
  mailAddress,
  webAddress,
  tag,
  money,
  weekday,
  dateSpan,
  monthSpan,
  monthDay,
  monthAlone,
  numberSign,
  romanNumeral,
  saintOrStreet,
  bearing,
  abbreviation,
  initial,
  dottedLetters,
  timeZone,
  comparison,
  letterOfFormula,
  creditRating,
  ampersandLetters,
  formula,
  initialism,
  wordInCapitals,
  symbol,
  joined,
  bracketsInside,
  underscores,
];

/** For all other words. */
const smallRules: readonly Rule[] = [
  letterOfFormula,
  romanNumeral,
  abbreviation,
  area,
  numberSign,
  money,
  versus,
  comparison,
  stars,
  mailAddress,
  webAddress,
  tag,
  symbol,
  joined,
  fraction,
  mixedQuantity,
  bracketsInside,
  underscores,
];

const none: readonly Rule[] = [];

/** What is read so in every language. */
const ofAny: readonly Rule<Place>[] = [bracketsInside, underscores];

const ofOtherLanguages: Readonly<Record<string, readonly Rule<Place>[]>> = {
  de: [...german, ...ofAny],
  fr: [...french, ...ofAny],
  es: [...spanish, ...ofAny],
};

/** What is read in a way of its own in another language than English, by its primary tag. */
export function rulesOfLanguage(primary: string): readonly Rule<Place>[] {
  return (Object.hasOwn(ofOtherLanguages, primary) && ofOtherLanguages[primary]) || ofAny;
}

/** Words of letters alone that a rule knows; every other such word is left alone unseen. */
const known: ReadonlySet<string> = new Set([
  ...abbreviatedWords,
  ...calendarWords,
  ...shortCurrencies,
  ...smallNumerals,
  ..."No Nos no nos w sq".split(" "),
]);

/** The rules that may know a written word. Most words are known to none, which keeps reading fast. */
export function rulesFor(core: string): readonly Rule[] {
  if (/^(?:[a-z’']+|[A-Z][a-z]+)$/.test(core) && !known.has(core)) return none;
  if (/[0-9]/.test(core)) return numberRules;
  return /\p{Lu}/u.test(core) ? capitalRules : smallRules;
}
