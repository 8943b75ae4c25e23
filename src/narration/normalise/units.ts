import { isAtSea } from "./at-sea.ts";
import { isMillion, magnitudeOf } from "./counted.ts";
import type { Site } from "./rule.ts";

/** How a unit is said behind one, and behind more. */
type Unit = readonly [one: string, many: string];

const plural = (name: string): Unit => [name, `${name}s`];
const per = (one: string, many: string, rest: string): Unit => [
  `${one} ${rest}`,
  `${many} ${rest}`,
];

const units: Readonly<Record<string, Unit>> = {
  // Length, area, volume
  nm: plural("nanometre"),
  nmi: plural("nautical mile"),
  µm: plural("micrometre"),
  μm: plural("micrometre"),
  mm: plural("millimetre"),
  cm: plural("centimetre"),
  m: plural("metre"),
  km: plural("kilometre"),
  in: ["inch", "inches"],
  ft: ["foot", "feet"],
  gal: plural("gallon"),
  bu: plural("bushel"),
  yd: plural("yard"),
  yds: plural("yard"),
  mi: plural("mile"),
  ha: plural("hectare"),
  "cm²": plural("square centimetre"),
  cm2: plural("square centimetre"),
  "cm³": plural("cubic centimetre"),
  cm3: plural("cubic centimetre"),
  km2: plural("square kilometre"),
  "km²": plural("square kilometre"),
  "sq km": plural("square kilometre"),
  m2: plural("square metre"),
  "m²": plural("square metre"),
  "sq m": plural("square metre"),
  "sq ft": ["square foot", "square feet"],
  "sq mi": plural("square mile"),
  "m³": plural("cubic metre"),
  cbm: plural("cubic metre"),
  m3: plural("cubic metre"),
  ml: plural("millilitre"),
  mL: plural("millilitre"),
  cl: plural("centilitre"),
  dl: plural("decilitre"),
  dL: plural("decilitre"),
  tsp: plural("teaspoon"),
  tsps: plural("teaspoon"),
  tbsp: plural("tablespoon"),
  tbsps: plural("tablespoon"),
  l: plural("litre"),
  L: plural("litre"),
  bcm: ["billion cubic metre", "billion cubic metres"],
  mcm: ["million cubic metre", "million cubic metres"],
  tcm: ["trillion cubic metre", "trillion cubic metres"],
  bcf: ["billion cubic foot", "billion cubic feet"],
  tcf: ["trillion cubic foot", "trillion cubic feet"],
  // Weight
  ng: plural("nanogram"),
  µg: plural("microgram"),
  μg: plural("microgram"),
  mcg: plural("microgram"),
  mg: plural("milligram"),
  g: plural("gram"),
  kg: plural("kilogram"),
  t: plural("tonne"),
  kt: plural("kilotonne"),
  Mt: plural("megatonne"),
  Gt: plural("gigatonne"),
  lb: plural("pound"),
  lbs: plural("pound"),
  oz: plural("ounce"),
  st: ["stone", "stone"],
  mmol: plural("millimole"),
  IU: plural("international unit"),
  // Pressure
  mbar: plural("millibar"),
  hPa: ["hectopascal", "hectopascals"],
  kPa: ["kilopascal", "kilopascals"],
  psi: ["pound per square inch", "pounds per square inch"],
  mmHg: ["millimetre of mercury", "millimetres of mercury"],
  // Time
  h: plural("hour"),
  hr: plural("hour"),
  hrs: plural("hour"),
  mth: plural("month"),
  mths: plural("month"),
  mos: plural("month"),
  wk: plural("week"),
  wks: plural("week"),
  min: plural("minute"),
  mins: plural("minute"),
  sec: plural("second"),
  secs: plural("second"),
  s: plural("second"),
  ms: plural("millisecond"),
  yr: plural("year"),
  yrs: plural("year"),
  // Speed and flow
  "km/h": per("kilometre", "kilometres", "an hour"),
  kmh: per("kilometre", "kilometres", "an hour"),
  kph: per("kilometre", "kilometres", "an hour"),
  "km/s": per("kilometre", "kilometres", "a second"),
  "m³/s": per("cubic metre", "cubic metres", "a second"),
  "m3/s": per("cubic metre", "cubic metres", "a second"),
  "g/km": per("gram", "grams", "a kilometre"),
  "m/s": per("metre", "metres", "a second"),
  kts: plural("knot"),
  kn: plural("knot"),
  mph: per("mile", "miles", "an hour"),
  bpd: per("barrel", "barrels", "a day"),
  "b/d": per("barrel", "barrels", "a day"),
  "mb/d": per("million barrel", "million barrels", "a day"),
  "t/y": per("tonne", "tonnes", "a year"),
  Mbps: per("megabit", "megabits", "a second"),
  "Mb/s": per("megabit", "megabits", "a second"),
  Gbps: per("gigabit", "gigabits", "a second"),
  mpg: per("mile", "miles", "to the gallon"),
  // Power, energy, frequency, data
  W: plural("watt"),
  kW: plural("kilowatt"),
  MW: plural("megawatt"),
  GW: plural("gigawatt"),
  TW: plural("terawatt"),
  V: plural("volt"),
  kV: plural("kilovolt"),
  kWh: plural("kilowatt hour"),
  MWh: plural("megawatt hour"),
  GWh: plural("gigawatt hour"),
  TWh: plural("terawatt hour"),
  kcal: plural("kilocalorie"),
  kJ: plural("kilojoule"),
  mAh: plural("milliamp hour"),
  Wh: plural("watt hour"),
  mSv: ["millisievert", "millisieverts"],
  rpm: per("revolution", "revolutions", "a minute"),
  fps: per("frame", "frames", "a second"),
  bhp: ["brake horsepower", "brake horsepower"],
  hp: ["horsepower", "horsepower"],
  dB: plural("decibel"),
  Hz: ["hertz", "hertz"],
  kHz: ["kilohertz", "kilohertz"],
  MHz: ["megahertz", "megahertz"],
  GHz: ["gigahertz", "gigahertz"],
  kB: plural("kilobyte"),
  kb: plural("kilobyte"),
  MB: plural("megabyte"),
  GB: plural("gigabyte"),
  TB: plural("terabyte"),
  MP: plural("megapixel"),
  // Temperature and angle
  "°C": ["degree Celsius", "degrees Celsius"],
  ºC: ["degree Celsius", "degrees Celsius"],
  "℃": ["degree Celsius", "degrees Celsius"],
  "°F": ["degree Fahrenheit", "degrees Fahrenheit"],
  ºF: ["degree Fahrenheit", "degrees Fahrenheit"],
  "°": plural("degree"),
  º: plural("degree"),
  C: ["degree Celsius", "degrees Celsius"],
  F: ["degree Fahrenheit", "degrees Fahrenheit"],
  "°N": ["degree north", "degrees north"],
  "°S": ["degree south", "degrees south"],
  "°E": ["degree east", "degrees east"],
  "°W": ["degree west", "degrees west"],
  // Parts of a whole, and of a volume
  ppm: ["part per million", "parts per million"],
  ppb: ["part per billion", "parts per billion"],
  "µg/m³": ["microgram per cubic metre", "micrograms per cubic metre"],
  "μg/m³": ["microgram per cubic metre", "micrograms per cubic metre"],
  "µg/m3": ["microgram per cubic metre", "micrograms per cubic metre"],
  "mg/l": ["milligram per litre", "milligrams per litre"],
  pp: plural("percentage point"),
  ppt: plural("percentage point"),
  ppts: plural("percentage point"),
  bp: plural("basis point"),
  bps: plural("basis point"),
  pt: plural("point"),
  pts: plural("point"),
  // Of guns, and between planets
  cal: ["calibre", "calibre"],
  au: plural("astronomical unit"),
};

/** Units that are words or letters in their own right, and count only where they touch the number. */
const onlyTouching = new Set([
  "in",
  "m",
  "g",
  "h",
  "l",
  "L",
  "MP",
  "W",
  "V",
  "C",
  "F",
  "°",
  "º",
  "ha",
  "bu",
  "mi",
  "st",
  "ms",
  "ppt",
  "s",
  "t",
  "Mt",
  "pt",
  "cal",
  "au",
  "kn",
]);

/** Shortened words, whose full stop ends no sentence; of others ("km") it does. */
const shortened = new Set(
  "in ft yd yds lb lbs oz tsp tbsp hr hrs min mins sec secs yr yrs pp pt pts cal mth mths mos wk wks".split(
    " ",
  ),
);

/** Whether a unit may stand apart from its number: "10 km" is a length, "10 in" none. */
export function standsApart(unit: string): boolean {
  return !onlyTouching.has(unit);
}

/** "20 in. of snow": the stop tells it from the word. */
export function isStopped(next: string, { tokens, at }: Site): boolean {
  return next === "in" && tokens[at + 1]?.trail === ".";
}

export function isShortened(unit: string): boolean {
  return shortened.has(unit) || unit.startsWith("sq ");
}

/** What a rule knows of the place of a unit. */
export interface UnitPlace {
  /** "a 10km run": the singular. */
  readonly one: boolean;
  readonly site: Site;
  /** How many tokens number and unit take. */
  readonly take: number;
  /** Without a blank between number and unit. */
  readonly touching: boolean;
}

/** How a unit or a magnitude behind a number is said; null where it is neither. */
export function unitWords(unit: string, { one, site, take, touching }: UnitPlace): string | null {
  if (unit === "%" || (touching && /^p\.?c\.?t?$/.test(unit))) return percent(site);
  if (/^(?:bn|tn|trn|mn|mln|bln)$/i.test(unit)) return magnitudeOf(unit);
  // "20m people" is a number of people, "the 100m final" a distance.
  if (unit === "m" && isMillion(site, take)) return "million";
  const written = unit === "nm" && isAtSea(site, take) ? "nmi" : unit;
  const known = Object.hasOwn(units, written) ? units[written] : partsPerUnit(written);
  if (known === null || known === undefined) return null;
  const words = one ? known[0] : known[1];
  return site.variety === "american" ? words.replace(/(met|lit|calib)re/g, "$1er") : words;
}

/** "mg/kg", "kWh/m²": any unit by any other. */
function partsPerUnit(written: string): Unit | null {
  const [, over = "", under = ""] = /^([^/]+)\/([^/]+)$/.exec(written) ?? [];
  if (!Object.hasOwn(units, over) || !Object.hasOwn(units, under)) return null;
  const [above, below] = [units[over], units[under]];
  return above && below ? per(above[0], above[1], `per ${below[0]}`) : null;
}

/** The name of a unit behind "a": "$70/MWh" is "seventy dollars a megawatt hour". */
export function unitName(unit: string, site: Site): string | null {
  return unitWords(unit, { one: true, site, take: 1, touching: false });
}

function percent({ variety }: Site): string {
  return variety === "american" ? "percent" : "per cent";
}
