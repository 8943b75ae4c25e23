import { abbreviatedWords, abbreviation, initial, saintOrStreet, versus } from "./abbreviations.ts";
import { dayMonth, monthAlone, monthDay, numericDate } from "./dates.ts";
import { ampersandLetters, formula, initialism } from "./initialisms.ts";
import { coins, money } from "./money.ts";
import { fraction, numberSign, ordinalNumber, set } from "./ordinals.ts";
import { ages, quantity, range, telephone } from "./quantities.ts";
import { romanNumeral } from "./roman.ts";
import type { Rule } from "./rule.ts";
import { joined, symbol } from "./symbols.ts";
import { time } from "./times.ts";
import { mailAddress, tag, webAddress } from "./web.ts";
import { decade, year, yearRange } from "./years.ts";

/** For words with a digit, the closer rule before the wider one. */
const numberRules: readonly Rule[] = [
  set,
  mailAddress,
  webAddress,
  telephone,
  money,
  coins,
  numericDate,
  dayMonth,
  time,
  yearRange,
  year,
  decade,
  formula,
  fraction,
  ages,
  range,
  ordinalNumber,
  numberSign,
  quantity,
  tag,
];

/** For words with a capital letter. */
const capitalRules: readonly Rule[] = [
  mailAddress,
  webAddress,
  tag,
  money,
  monthDay,
  monthAlone,
  numberSign,
  romanNumeral,
  saintOrStreet,
  abbreviation,
  initial,
  ampersandLetters,
  formula,
  initialism,
  joined,
];

/** For all other words. */
const smallRules: readonly Rule[] = [
  abbreviation,
  versus,
  mailAddress,
  webAddress,
  tag,
  symbol,
  joined,
  fraction,
];

const none: readonly Rule[] = [];

/** The rules that may know a written word. Most words are known to none, which keeps reading fast. */
export function rulesFor(core: string): readonly Rule[] {
  if (/^[a-z’']+$/.test(core)) return abbreviatedWords.has(core) ? smallRules : none;
  if (/[0-9]/.test(core)) return numberRules;
  return /\p{Lu}/u.test(core) ? capitalRules : smallRules;
}
