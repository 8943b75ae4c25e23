/** How a currency is said. */
export interface Currency {
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
const named = (one: string, many = `${one}s`): Currency => ({ one, many, cents: null });
const invariant = (name: string): Currency => named(name, name);
const crown = (whose: string): Currency => named(`${whose}krone`, `${whose}kroner`);
const euro: Currency = { one: "euro", many: "euros", cents: "cents" };
const pound: Currency = { one: "pound", many: "pounds", cents: "pence" };

/** Signs and shortened names, as they stand before an amount. */
export const signs: Readonly<Record<string, Currency>> = {
  $: dollar(""),
  US$: dollar("U.S. "),
  A$: dollar("Australian "),
  AU$: dollar("Australian "),
  C$: dollar("Canadian "),
  CA$: dollar("Canadian "),
  CAN$: dollar("Canadian "),
  HK$: dollar("Hong Kong "),
  NZ$: dollar("New Zealand "),
  S$: dollar("Singapore "),
  NT$: dollar("Taiwan "),
  MEX$: named("Mexican peso"),
  R$: named("real", "reais"),
  "£": pound,
  "€": euro,
  "¥": invariant("yen"),
  "￥": invariant("yen"),
  "₹": named("rupee"),
  "₽": named("rouble"),
  "₩": invariant("won"),
  "₪": named("shekel"),
  "₺": invariant("lira"),
  "₴": named("hryvnia"),
  "₦": invariant("naira"),
  "₱": named("peso"),
  "₫": invariant("dong"),
  "฿": invariant("baht"),
  "৳": invariant("taka"),
  "₸": invariant("tenge"),
  R: invariant("rand"),
  RS: named("rupee"),
  RP: named("rupiah", "rupiah"),
  RM: invariant("ringgit"),
  SFR: named("Swiss franc"),
  FR: named("franc"),
  DKR: crown("Danish "),
  NKR: crown("Norwegian "),
  SKR: named("Swedish krona", "Swedish kronor"),
  KR: crown(""),
  DH: named("dirham"),
  DHS: named("dirham"),
  KSH: named("Kenyan shilling"),
  TSH: named("Tanzanian shilling"),
  USH: named("Ugandan shilling"),
  ZŁ: named("zloty"),
  KČ: named("koruna", "koruna"),
};

/** ISO 4217 codes, before or behind an amount. */
export const codes: Readonly<Record<string, Currency>> = {
  USD: dollar("U.S. "),
  AUD: dollar("Australian "),
  CAD: dollar("Canadian "),
  NZD: dollar("New Zealand "),
  HKD: dollar("Hong Kong "),
  SGD: dollar("Singapore "),
  EUR: named("euro"),
  GBP: named("pound"),
  JPY: invariant("yen"),
  CNY: invariant("yuan"),
  RMB: invariant("renminbi"),
  RUB: named("rouble"),
  INR: named("rupee"),
  PKR: named("Pakistani rupee"),
  LKR: named("Sri Lankan rupee"),
  CHF: named("Swiss franc"),
  SEK: named("Swedish krona", "Swedish kronor"),
  NOK: crown("Norwegian "),
  DKK: crown("Danish "),
  PLN: named("zloty"),
  CZK: named("koruna", "koruna"),
  HUF: named("forint"),
  TRY: invariant("lira"),
  UAH: named("hryvnia"),
  ZAR: invariant("rand"),
  NGN: invariant("naira"),
  KES: named("Kenyan shilling"),
  EGP: named("Egyptian pound"),
  SAR: named("riyal"),
  AED: named("dirham"),
  ILS: named("shekel"),
  KRW: invariant("won"),
  THB: invariant("baht"),
  IDR: invariant("rupiah"),
  MYR: invariant("ringgit"),
  VND: invariant("dong"),
  PHP: named("Philippine peso"),
  BRL: named("real", "reais"),
  MXN: named("Mexican peso"),
  ARS: named("Argentine peso"),
};

/** Shortened names behind an amount: "500 kr", "50 zł". */
export const behind: Readonly<Record<string, Currency>> = {
  kr: crown(""),
  zł: named("zloty"),
  Kč: named("koruna", "koruna"),
  Ft: named("forint"),
};

/** Shortened names that may stand apart from their amount, with or without a stop: "Rs. 500", "500 kr". */
export const shortCurrencies: readonly string[] = [
  ..."Rs Rp Fr Kr kr".split(" "),
  ...Object.keys(behind),
];
