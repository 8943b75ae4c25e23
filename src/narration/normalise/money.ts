import type { EnglishVariety } from "../language.ts";
import { isAttributive } from "./attributive.ts";
import { magnitudeOf } from "./counted.ts";
import { behind, type Currency, codes, signs } from "./currencies.ts";
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
import { unitName } from "./units.ts";

const sign = String.raw`(?:US|AU?|Can?|CA?|HK|NZ|NT|Mex|S|R)?\$|[£€¥￥₹₽₩₪₺₴₦₱₫฿৳₸]|R(?=\d[\d.,]|\d(?:bn|m|tn))|Rs|Rp|RM|SFr|DKr|NKr|SKr|Dhs?|[KTU]Sh|zł`;
const code = Object.keys(codes).join("|");
const magnitude = "k|mn|mln|m|bln|bn|b|trn|tn|t|thousand|million|billion|trillion|lakh|crore";
const tail = `-(?:an?|per)-[a-z]+|-plus|/(?:[A-Za-z]+|[$£€¥])|p(?:p|cm|w|a|h|s[fm])`;

const symbolFirst = new RegExp(
  `^([-−+~]|c\\.?(?=[£€]))?(${sign}|${code})(${numeral})-?(${magnitude})?(?:[-–](?:${sign}|${code})?(${numeral})-?(${magnitude})?)?(${tail})?\\+?$`,
  "i",
);
const signAndAmount = new RegExp(`^(${sign})(${numeral})$`, "i");
const sizeAndAmount = new RegExp(`^([a-z]+)[-–](?:${sign})?(${numeral})$`, "i");
const symbolLast = new RegExp(`^(${numeral})(${magnitude})?([€£¥₽]|kr|zł|Kč)$`, "i");

/** "$1.2bn", "£20m", "€3.50", "US$5 million", "$10-15bn", "20€", "USD 5m", "NOK 4.5–4.8bn", "Rs 500", "500 kr". */
export const money: Rule = {
  name: "money",
  read(site) {
    return (
      readLongRange(site) ??
      readSymbolFirst(site) ??
      readSymbolLast(site) ??
      readNameBefore(site) ??
      readNameBehind(site)
    );
  },
};

/** "50p" is fifty pence, "145.6p" a price of shares, "99¢" ninety-nine cents, "24.5p/kWh" a rate. */
export const coins: Rule = {
  name: "coins",
  read(site) {
    const [, amount, coin, per] =
      /^(\d{1,3}(?:\.\d{1,2})?)(p|c|¢)(\/[A-Za-z]{1,5})?$/.exec(coreAt(site)) ?? [];
    const rate = per === undefined ? "" : tailWords(per, site);
    if (amount === undefined || (coin === "c" && rate === "" && site.variety === "british"))
      return null;
    const one = coin === "p" ? "penny" : "cent";
    const many = coin === "p" ? "pence" : "cents";
    // A penny is no adjective: "a twenty pence coin".
    const single = amount === "1" || (coin !== "p" && isAttributive(site));
    return { take: 1, text: `${numberWords(amount, site.variety)} ${single ? one : many}${rate}` };
  },
};

const sold = /^(?:barrel|bushel|gallon|litre|liter|ounce|share|ton|tonne|head)$/;

/** "82.40 a barrel": a price whose currency was named before, "eighty-two forty". */
export const price: Rule = {
  name: "price",
  read(site) {
    const [, whole = "", cents = ""] = /^([1-9]\d{0,3})\.(\d\d)$/.exec(coreAt(site)) ?? [];
    if (whole === "" || !/^(?:an?|per)$/.test(nextWord(site)) || !sold.test(nextWord(site, 1)))
      return null;
    const words = numberWords(whole, site.variety);
    if (cents === "00") return { take: 1, text: words };
    const zero = cents.startsWith("0") ? "oh " : "";
    return { take: 1, text: `${words} ${zero}${cardinal(cents, site.variety)}` };
  },
};

function currencyOf(written: string): Currency | undefined {
  return signs[written.toUpperCase()] ?? codes[written];
}

function nameBehind(written: string): Currency | undefined {
  return Object.hasOwn(behind, written) ? behind[written] : undefined;
}

/** "$10 million-$20 million": the range is in the middle word. */
function readLongRange(site: Site): Match | null {
  const [, first = "", from] = signAndAmount.exec(coreAt(site)) ?? [];
  const currency = currencyOf(first);
  if (currency === undefined || from === undefined || !linked(site)) return null;
  const middle = sizeAndAmount.exec(coreAt(site, 1));
  const [, fromSize = "", to] = middle ?? [];
  const toSize = nextWord(site, 1);
  if (to === undefined || magnitudeOf(fromSize) === null || magnitudeOf(toSize) === null)
    return null;
  return { take: 3, text: rangeWords({ from, fromSize, to, toSize }, currency, site, 3) };
}

function readSymbolFirst(site: Site): Match | null {
  const match = symbolFirst.exec(coreAt(site));
  if (match === null) return null;
  const [, lead, written = "", from = "", fromSize, to, toSize, rest = ""] = match;
  const currency = currencyOf(written);
  if (currency === undefined) return null;
  const size = fromSize ?? (to === undefined ? magnitudeBehind(site) : null);
  const rangeBehind = to !== undefined && toSize === undefined ? magnitudeBehind(site) : null;
  const take = rangeBehind !== null || (fromSize === undefined && size !== null) ? 2 : 1;
  const amount =
    to === undefined
      ? sumWords(from, size, currency, site, take)
      : rangeWords({ from, fromSize, to, toSize: toSize ?? rangeBehind }, currency, site, take);
  const area = rest === "/sq" ? areaBehind(site) : null;
  if (area !== null) return { take: 2, text: `${amount} a ${area}`, abbreviation: true };
  const words = `${leadWord(lead)}${amount}${tailWords(rest, site)}`;
  return { take, text: coreAt(site).endsWith("+") ? `${words} plus` : words };
}

function leadWord(lead: string | undefined): string {
  if (lead === undefined) return "";
  if (lead === "+") return "plus ";
  return /^(?:~|c)/i.test(lead) ? "about " : "minus ";
}

/** What a price is for: "£199pp", "£1,250pcm". */
const rates: Readonly<Record<string, string>> = {
  pp: " per person",
  pcm: " a month",
  pw: " a week",
  pa: " a year",
  ph: " an hour",
  psf: " a square foot",
  psm: " a square metre",
};

/** "$417/sq ft". */
function areaBehind(site: Site): string | null {
  return linked(site, 0, ["."]) ? unitName(`sq ${coreAt(site, 1)}`, site) : null;
}

/** "-a-year", "-per-barrel", "/MWh": "a megawatt hour"; "pp": "per person". */
function tailWords(rest: string, site: Site): string {
  const rate = rates[rest.toLowerCase()];
  if (rate !== undefined) return rate;
  const per = currencyOf(rest.slice(1));
  if (rest.startsWith("/") && per !== undefined) return ` to the ${per.one}`;
  if (!rest.startsWith("/")) return rest.replaceAll("-", " ");
  const unit = rest.slice(1);
  const name = unit === "bbl" ? "barrel" : (unitName(unit, site) ?? unit);
  return ` ${/^(?:[aeio]|hour)/.test(name) ? "an" : "a"} ${name}`;
}

/** The magnitude that stands as a word of its own: "$1.2 billion". One letter alone is none. */
function magnitudeBehind(site: Site): string | null {
  const next = nextWord(site);
  return next.length > 1 && magnitudeOf(next) !== null ? next : null;
}

function sumWords(
  amount: string,
  size: string | null,
  currency: Currency,
  site: Site,
  take: number,
): string {
  const { variety } = site;
  const power = size === null ? null : magnitudeOf(size);
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
  take: number,
): string {
  const prices = [range.from, range.to].every((amount) => /\.\d\d$/.test(amount));
  if (prices && range.toSize === null && currency.cents !== null) {
    const sums = [range.from, range.to].map((amount) =>
      sumWords(amount, null, currency, site, take),
    );
    return sums.join(/^between$/i.test(previousWord(site)) ? " and " : " to ");
  }
  const power = range.toSize === null ? null : magnitudeOf(range.toSize);
  const fromPower = range.fromSize === undefined ? null : magnitudeOf(range.fromSize);
  const from = numberWords(range.from, site.variety);
  const to = numberWords(range.to, site.variety);
  const joint = /^between$/i.test(previousWord(site)) ? "and" : "to";
  const name = isAttributive(site, take) ? currency.one : currency.many;
  return [from, fromPower, joint, to, power, name].filter((word) => word !== null).join(" ");
}

function readSymbolLast(site: Site): Match | null {
  const [, amount, size, written = ""] = symbolLast.exec(coreAt(site)) ?? [];
  const currency = currencyOf(written) ?? nameBehind(written);
  if (amount === undefined || currency === undefined) return null;
  return { take: 1, text: sumWords(amount, size ?? null, currency, site, 1) };
}

const amountAlone = new RegExp(
  `^(${numeral})(${magnitude})?(?:[-–](${numeral})(${magnitude})?)?$`,
  "i",
);

/** An amount at a distance from the site, or two of them, with the magnitude behind. */
function amountAt(
  site: Site,
  distance: number,
): { readonly take: number; readonly words: (currency: Currency, take: number) => string } | null {
  const there = { ...site, at: site.at + distance };
  const [, from, fromSize, to, toSize] = amountAlone.exec(coreAt(there)) ?? [];
  if (from === undefined) return null;
  const written = to === undefined ? fromSize : toSize;
  const apart = written === undefined ? magnitudeBehind(there) : null;
  const size = written ?? apart;
  return {
    take: apart === null ? 1 : 2,
    words: (currency, take) =>
      to === undefined
        ? sumWords(from, size, currency, site, take)
        : rangeWords({ from, fromSize, to, toSize: size }, currency, site, take),
  };
}

/** "USD 20m", "NOK 4.5-4.8bn", "Rs. 500", "kr. 500". */
function readNameBefore(site: Site): Match | null {
  const name = coreAt(site);
  const shortened = /^(?:Rs|Rp|Fr|SFr|kr)$/i.test(name);
  const currency = /^[A-Z]{3}$/.test(name) ? codes[name] : shortened ? currencyOf(name) : undefined;
  if (currency === undefined || !linked(site, 0, shortened ? ["."] : [])) return null;
  const amount = amountAt(site, 1);
  if (amount === null) return null;
  const take = 1 + amount.take;
  return { take, text: amount.words(currency, take) };
}

/** "10m EUR", "500 kr", "2.40–2.60 kr", "50 zł". */
function readNameBehind(site: Site): Match | null {
  const amount = amountAt(site, 0);
  if (amount === null) return null;
  const name = nextWord(site, amount.take - 1);
  const currency = /^[A-Z]{3}$/.test(name) ? codes[name] : nameBehind(name);
  if (currency === undefined) return null;
  const take = amount.take + 1;
  const abbreviation = nameBehind(name) !== undefined;
  return { take, text: amount.words(currency, take), abbreviation };
}
