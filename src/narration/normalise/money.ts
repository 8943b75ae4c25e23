import type { EnglishVariety } from "../language.ts";
import { isAttributive } from "./attributive.ts";
import { magnitudeOf } from "./counted.ts";
import { cardinal, numberWords, numeral } from "./numbers.ts";
import {
  coreAt,
  linked,
  type Match,
  nextWord,
  previousWord,
  type Rule,
  type Site,
} from "./rule.ts";

interface Currency {
  readonly one: string;
  readonly many: string;
  /** The hundredth part, where it is said: "and ninety-nine cents". */
  readonly cents: string | null;
}

const dollar = (whose: string): Currency => ({
  one: `${whose}dollar`,
  many: `${whose}dollars`,
  cents: "cents",
});
const invariant = (name: string): Currency => ({ one: name, many: name, cents: null });

const currencies: Readonly<Record<string, Currency>> = {
  $: dollar(""),
  US$: dollar("U.S. "),
  A$: dollar("Australian "),
  AU$: dollar("Australian "),
  C$: dollar("Canadian "),
  CA$: dollar("Canadian "),
  HK$: dollar("Hong Kong "),
  NZ$: dollar("New Zealand "),
  S$: dollar("Singapore "),
  NT$: dollar("Taiwan "),
  R$: { one: "real", many: "reais", cents: null },
  "£": { one: "pound", many: "pounds", cents: "pence" },
  "€": { one: "euro", many: "euros", cents: "cents" },
  "¥": invariant("yen"),
  "₹": { one: "rupee", many: "rupees", cents: null },
  "₽": { one: "rouble", many: "roubles", cents: null },
  "₩": invariant("won"),
  "₪": { one: "shekel", many: "shekels", cents: null },
  "₺": invariant("lira"),
  "₴": { one: "hryvnia", many: "hryvnias", cents: null },
  "₦": { one: "naira", many: "naira", cents: null },
  USD: dollar("U.S. "),
  EUR: { one: "euro", many: "euros", cents: null },
  GBP: { one: "pound", many: "pounds", cents: null },
  JPY: invariant("yen"),
  CNY: invariant("yuan"),
  RMB: invariant("renminbi"),
  RUB: { one: "rouble", many: "roubles", cents: null },
  INR: { one: "rupee", many: "rupees", cents: null },
  CHF: { one: "Swiss franc", many: "Swiss francs", cents: null },
};

const symbol = String.raw`(?:US|AU?|CA?|HK|NZ|NT|S|R)?\$|[£€¥₹₽₩₪₺₴₦]`;
const magnitude = "k|mn|mln|m|bln|bn|b|trn|tn|t|thousand|million|billion|trillion";

const symbolFirst = new RegExp(
  `^([-−])?(${symbol})(${numeral})-?(${magnitude})?(?:[-–](?:${symbol})?(${numeral})-?(${magnitude})?)?(-an?-[a-z]+|-plus)?$`,
  "i",
);
const symbolLast = new RegExp(`^(${numeral})(${magnitude})?([€£¥₽])$`, "i");

/** "$1.2bn", "£20m", "€3.50", "US$5 million", "$10-15bn", "20€", "USD 5m". */
export const money: Rule = {
  name: "money",
  read(site) {
    return readSymbolFirst(site) ?? readSymbolLast(site) ?? readCode(site);
  },
};

/** "50p" is fifty pence, "99¢" ninety-nine cents. */
export const coins: Rule = {
  name: "coins",
  read(site) {
    const [, amount, coin] = /^(\d{1,3})(p|c|¢)$/.exec(coreAt(site)) ?? [];
    if (amount === undefined || (coin === "c" && site.variety === "british")) return null;
    const many = coin === "p" ? "pence" : "cents";
    const one = coin === "p" ? "penny" : "cent";
    return { take: 1, text: `${cardinal(amount, site.variety)} ${amount === "1" ? one : many}` };
  },
};

function readSymbolFirst(site: Site): Match | null {
  const match = symbolFirst.exec(coreAt(site));
  if (match === null) return null;
  const [, minus, sign = "", from = "", fromSize, to, toSize, tail = ""] = match;
  const currency = currencies[sign.toUpperCase()];
  if (currency === undefined) return null;
  const behind = to === undefined && fromSize === undefined ? magnitudeBehind(site) : null;
  const rangeBehind = to !== undefined && toSize === undefined ? magnitudeBehind(site) : null;
  const size = fromSize ?? behind;
  const amount =
    to === undefined
      ? sumWords(from, size, currency, site, behind === null ? 1 : 2)
      : rangeWords({ from, fromSize, to, toSize: toSize ?? rangeBehind }, currency, site);
  const text = `${minus === undefined ? "" : "minus "}${amount}${tail.replaceAll("-", " ")}`;
  return { take: behind === null && rangeBehind === null ? 1 : 2, text };
}

/** The magnitude that stands as a word of its own: "$1.2 billion". One letter alone is none. */
function magnitudeBehind(site: Site): string | null {
  const next = nextWord(site);
  return next.length > 1 && magnitudeOf(next) !== null ? next : null;
}

function sumWords(
  amount: string,
  size: string | null | undefined,
  currency: Currency,
  site: Site,
  take: number,
): string {
  const { variety } = site;
  const power = size === null || size === undefined ? null : magnitudeOf(size);
  const single = isAttributive(site, take);
  if (power !== null) {
    return `${numberWords(amount, variety)} ${power} ${single ? currency.one : currency.many}`;
  }
  const [whole = "", fraction] = amount.split(".");
  if (fraction?.length === 2 && currency.cents !== null) {
    return coinWords(whole, fraction, currency, variety);
  }
  return `${numberWords(amount, variety)} ${amount === "1" || single ? currency.one : currency.many}`;
}

/** "€3.50" is "three euros fifty", in America "three euros and fifty cents". */
function coinWords(
  whole: string,
  fraction: string,
  currency: Currency,
  variety: EnglishVariety,
): string {
  const units = `${numberWords(whole, variety)} ${whole === "1" ? currency.one : currency.many}`;
  const cents = cardinal(fraction, variety);
  if (fraction === "00") return units;
  if (whole === "0") return `${cents} ${currency.cents}`;
  return variety === "american" ? `${units} and ${cents} ${currency.cents}` : `${units} ${cents}`;
}

function rangeWords(
  range: {
    readonly from: string;
    readonly fromSize: string | undefined;
    readonly to: string;
    readonly toSize: string | null;
  },
  currency: Currency,
  site: Site,
): string {
  const power = range.toSize === null ? null : magnitudeOf(range.toSize);
  const fromPower = range.fromSize === undefined ? null : magnitudeOf(range.fromSize);
  const from = numberWords(range.from, site.variety);
  const to = numberWords(range.to, site.variety);
  const joint = /^between$/i.test(previousWord(site)) ? "and" : "to";
  const name = isAttributive(site) ? currency.one : currency.many;
  return [from, fromPower, joint, to, power, name].filter((word) => word !== null).join(" ");
}

function readSymbolLast(site: Site): Match | null {
  const [, amount, size, sign = ""] = symbolLast.exec(coreAt(site)) ?? [];
  const currency = currencies[sign];
  if (amount === undefined || currency === undefined) return null;
  return { take: 1, text: sumWords(amount, size, currency, site, 1) };
}

const amountAlone = new RegExp(`^(${numeral})(${magnitude})?$`, "i");

function readCode(site: Site): Match | null {
  const code = coreAt(site);
  const currency = /^[A-Z]{3}$/.test(code) ? currencies[code] : undefined;
  if (currency === undefined || !linked(site)) return null;
  const [, amount, size] = amountAlone.exec(coreAt(site, 1)) ?? [];
  if (amount === undefined) return null;
  const behind = size === undefined ? magnitudeBehind({ ...site, at: site.at + 1 }) : null;
  const take = behind === null ? 2 : 3;
  return { take, text: sumWords(amount, size ?? behind, currency, site, take) };
}
