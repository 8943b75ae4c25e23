import { yearWords } from "./numbers.ts";
import {
  coreAt,
  isCapitalised,
  linked,
  type Match,
  nextWord,
  previousWord,
  type Rule,
  type Site,
} from "./rule.ts";
import { countyOf, postalState, shortCounties, shortStates, stateOf } from "./states.ts";
import { shortTitles, titleOf } from "./titles.ts";

type Words = Readonly<Record<string, string>>;

/** Parts of a name: only behind a name. */
const behindNames: Words = {
  Assn: "Association",
  Ave: "Avenue",
  Bde: "Brigade",
  Blvd: "Boulevard",
  Cres: "Crescent",
  Expy: "Expressway",
  Bn: "Battalion",
  Bros: "Brothers",
  Co: "Company",
  Corp: "Corporation",
  Ct: "Court",
  Div: "Division",
  Esq: "Esquire",
  Gdns: "Gardens",
  Inc: "Incorporated",
  Jnr: "Junior",
  Jr: "Junior",
  Ln: "Lane",
  Ltd: "Limited",
  Pkwy: "Parkway",
  Pl: "Place",
  Rd: "Road",
  Regt: "Regiment",
  Sq: "Square",
  Snr: "Senior",
  Sr: "Senior",
  Stn: "Station",
  Terr: "Terrace",
  Univ: "University",
  Utd: "United",
};

/** Before a name: "Mt Kenbar", "Ft Dunmore", "Gt Yarmouth", "Pt. Reyes"; "Pt. II" is a part. */
const beforeNames: Words = {
  Ft: "Fort",
  Gt: "Great",
  Mt: "Mount",
  Pt: "Point",
  Univ: "University",
};

/** Points of the compass before places that are called by them: "N. Korea". */
const compass: Words = { N: "North", S: "South", E: "East", W: "West" };
const compassPlaces = new Set(
  "Korea Korean Koreans Ireland Africa African Carolina Dakota Virginia Sudan Jerusalem Bank Macedonia Yorkshire Sussex Timor".split(
    " ",
  ),
);

/** Counties of which the map has several: "N Yorks" needs no stop. */
const ridings = new Set(["Yorks", "Yorkshire", "Sussex", "Glamorgan", "Lincs", "Lincolnshire"]);

/** Before a number: "Fig. 3", "pp. 12–15". Single letters and words need their stop. */
const beforeNumbers: Words = {
  Apt: "Apartment",
  Art: "Article",
  art: "article",
  Cat: "Category",
  ch: "chapter",
  Ch: "Chapter",
  Eq: "Equation",
  ext: "extension",
  fig: "figure",
  Fig: "Figure",
  figs: "figures",
  Figs: "Figures",
  Hwy: "Highway",
  hwy: "highway",
  maj: "majority",
  max: "maximum",
  min: "minimum",
  Mk: "Mark",
  p: "page",
  para: "paragraph",
  paras: "paragraphs",
  pp: "pages",
  Prop: "Proposition",
  Pt: "Part",
  pt: "part",
  Rm: "Room",
  Rte: "Route",
  s: "section",
  ss: "sections",
  sec: "section",
  Sec: "Section",
  tel: "telephone",
  Tel: "Telephone",
  vol: "volume",
  Vol: "Volume",
  vols: "volumes",
};

/** Before a year, with a stop: "b. 1950". */
const beforeYears: Words = { b: "born", c: "circa", ca: "circa", d: "died" };

/** Anywhere. */
const words: Words = {
  "a.e.t": "after extra time",
  aet: "after extra time",
  agg: "aggregate",
  "a.k.a": "also known as",
  aka: "also known as",
  "B.Sc": "B.S.C",
  "Ed.D": "E.D.D",
  "M.Sc": "M.S.C",
  "Ph.D": "P.H.D",
  approx: "approximately",
  Approx: "Approximately",
  dept: "department",
  Dept: "Department",
  "e.g": "for example",
  eg: "for example",
  est: "estimated",
  etc: "et cetera",
  excl: "excluding",
  fav: "favourite",
  govt: "government",
  Govt: "Government",
  "i.e": "that is",
  ie: "that is",
  inc: "including",
  incl: "including",
  hr: "hour",
  hrs: "hours",
  "int'l": "international",
  "int’l": "international",
  "Int'l": "International",
  "Int’l": "International",
  mth: "month",
  mths: "months",
  Pld: "Played",
  Pts: "Points",
  tbsp: "tablespoon",
  tbsps: "tablespoons",
  tsp: "teaspoon",
  tsps: "teaspoons",
  "nat'l": "national",
  "nat’l": "national",
  "Nat'l": "National",
  "Nat’l": "National",
  vs: "versus",
  wk: "week",
  wkt: "wicket",
  wkts: "wickets",
  wks: "weeks",
  yr: "year",
  yrs: "years",
  Sqn: "Squadron",
};

/** Of players, behind a number: "24 pts, 9 rebs". */
const behindCounts: Words = {
  ast: "assists",
  asts: "assists",
  blk: "blocks",
  blks: "blocks",
  pts: "points",
  reb: "rebounds",
  rebs: "rebounds",
  stl: "steals",
  stls: "steals",
  yds: "yards",
};

/** What these rules know, as it is written without its stop. */
export const abbreviatedWords: readonly string[] = [
  ...[words, behindCounts, beforeNumbers, beforeYears, beforeNames, behindNames].flatMap((table) =>
    Object.keys(table),
  ),
  ...shortTitles,
  ...shortStates,
  ...shortCounties,
  ..."St v c cf dec yoy qoq mom".split(" "),
];

/** "Gen. Okafor", "Lt-Col Lund", "Harbour Rd", "Lund & Sons Ltd", "Fig. 3", "c. 1900", "N. Korea", "etc." */
export const abbreviation: Rule = {
  name: "abbreviation",
  read(site) {
    const text =
      beforeName(site) ?? behindName(site) ?? beforeNumber(site) ?? state(site) ?? anywhere(site);
    return text === null ? null : spelledOut(text);
  },
};

function beforeName(site: Site): string | null {
  const core = coreAt(site);
  const next = nameBehind(site);
  const title = titleOf(core) ?? wordIn(beforeNames, core);
  // "Mr Lund" is read right as it stands; the stop of "Mr. Lund" would part the two.
  const readRight = title === core && site.tokens[site.at]?.trail === "";
  if (
    title !== null &&
    !readRight &&
    !(core === "Pt" && /^[IVX]+$/.test(next)) &&
    (isName(next) || /^(?:elect|designate|[1-3](?:st|nd|rd))$/.test(next))
  )
    return title;
  const direction = wordIn(compass, core);
  const stopped = site.tokens[site.at]?.trail === ".";
  if (direction !== null && stopped && compassPlaces.has(next)) return direction;
  if (direction !== null && ridings.has(next)) return direction;
  const [, letter = "", place = ""] = /^([NSEW])\.(\p{Lu}\p{Ll}+)$/u.exec(core) ?? [];
  return compassPlaces.has(place) ? `${compass[letter]} ${place}` : null;
}

function behindName(site: Site): string | null {
  const core = coreAt(site);
  const full = wordIn(behindNames, core);
  const before = linked(site, -1, [","]) ? coreAt(site, -1) : "";
  const junior = /^([JS]n?r)\.(['’]s)$/.exec(core);
  if (junior !== null) return `${junior[1]?.startsWith("J") ? "Junior" : "Senior"}${junior[2]}`;
  // "a co-op": a hyphen behind "Co" begins another word, but for "Lund Co-owned".
  const { trail = "" } = site.tokens[site.at] ?? {};
  if (core === "Co" && trail === "-" && !/^(?:owned|backed|led|run|made)$/.test(coreAt(site, 1)))
    return null;
  // "Co Durham" and "Co. Cork" are counties.
  if (core === "Co" && isCapitalised(nameBehind(site)) && !isCapitalised(before)) return "County";
  if (full === null) return null;
  return isCapitalised(before) || /^(?:&|\d+(?:st|nd|rd|th))$/.test(before) ? full : null;
}

function beforeNumber(site: Site): string | null {
  const core = coreAt(site);
  const trail = site.tokens[site.at]?.trail;
  const full = wordIn(beforeNumbers, core);
  const next = linked(site, 0, ["."]) ? coreAt(site, 1) : "";
  const stop = trail === "." || !/^(?:p|s|ss|art|Art|min|max|sec|Sec|ch|fig|pt|Pt)$/.test(core);
  if (full !== null && stop && /^\+?\d|^[IVX]+$/.test(next)) return full;
  const era = trail === "." ? wordIn(beforeYears, core) : null;
  return era !== null && /^(?:\d{3,4})\b/.test(next) ? era : null;
}

/**
 * Behind a place and a comma: "Madison, Wis.", "Regina, Sask.", "Tampa, FL", "Skipton, N Yorks"; with the
 * party: "D-Calif".
 */
function state(site: Site): string | null {
  const core = coreAt(site);
  const [, party = "", place = ""] = /^([DRI])-(\p{Lu}[\p{L}.]+)$/u.exec(core) ?? [];
  const full = stateOf(place.replace(/\.$/, ""));
  const parties: Words = { D: "Democrat", R: "Republican", I: "Independent" };
  if (place !== "" && (full !== null || /^\p{Lu}\p{Ll}{3,}$/u.test(place)))
    return `${parties[party]}, ${full ?? place}`;
  const county = countyOf(core);
  const { trail: before, core: town = "" } = site.tokens[site.at - 1] ?? {};
  if (county !== null && (before === "," || Object.hasOwn(compass, town))) return county;
  const { lead = "", trail = "" } = site.tokens[site.at] ?? {};
  const shortened = trail.startsWith(".") ? stateOf(inSmall(core)) : null;
  // "Sen. Lund (Tex.)", "a Ga. Senate seat"
  if (lead.endsWith("(") && trail.startsWith(".)")) return shortened;
  if (trail === "." && stateBodies.test(coreAt(site, 1)) && !/^(?:Miss|Man|Ill)$/.test(core))
    return shortened;
  if (before !== ",") return null;
  const zip = trail === "" && /^\d{5}$/.test(coreAt(site, 1));
  if (zip || (/^[,;)]/.test(trail) && /^\p{Lu}\p{Ll}/u.test(town))) return postalState(core, zip);
  return shortened;
}

/** What an American state has. */
const stateBodies =
  /^(?:Senate|House|Gov|Governor|Rep|Republicans?|Democrats?|Democratic|Sen|Legislature|AG)$/;

/** "FLA" of a dateline in capitals is "Fla". */
function inSmall(core: string): string {
  return /^[A-Z]{3,}$/.test(core) ? core.slice(0, 1) + core.slice(1).toLowerCase() : core;
}

function anywhere(site: Site): string | null {
  const core = coreAt(site);
  if (core === "cf") return site.tokens[site.at]?.trail === "." ? "compare" : null;
  if (core === "c") return /^\d+(?:st|nd|rd|th)$/.test(previousWord(site)) ? "century" : null;
  if (core === "dec") return /^\d+[-–]\d$/.test(previousWord(site)) ? "declared" : null;
  return (
    wordIn(words, core) ?? (/^\d+$/.test(previousWord(site)) ? wordIn(behindCounts, core) : null)
  );
}

/** "Downing St" is a street, "St Petersburg" and "St. Mary" a saint. */
export const saintOrStreet: Rule = {
  name: "saint-or-street",
  read(site) {
    if (coreAt(site) !== "St") return null;
    const next = nameBehind(site);
    const saint = isCapitalised(next) && titleOf(next) === null && !/^(?:Mr|Mrs|Ms)$/.test(next);
    if (saint) return spelledOut("Saint");
    const before = previousWord(site);
    return isCapitalised(before) || /^\d+(?:st|nd|rd|th)$/.test(before)
      ? spelledOut("Street")
      : null;
  },
};

/** "Okafor v Lund" in the name of a case, "Stone et al v the Crown". */
export const versus: Rule = {
  name: "versus",
  read(site) {
    const before = linked(site, -1, ["."]) ? coreAt(site, -1) : "";
    if (coreAt(site) !== "v" || !(isCapitalised(before) || before === "al")) return null;
    const next = nameBehind(site);
    const named = next === "the" ? coreAt(site, 2) : next;
    return isCapitalised(named) ? spelledOut("versus") : null;
  },
};

/** "George W. Lund", "J. K. Lund": the stop ends no sentence. */
export const initial: Rule = {
  name: "initial",
  read(site) {
    const core = coreAt(site);
    if (!/^\p{Lu}$/u.test(core) || site.tokens[site.at]?.trail !== ".") return null;
    const next = nameBehind(site);
    const inName = isCapitalised(previousWord(site)) || site.tokens[site.at + 1]?.trail === ".";
    return isName(next) && (inName || core !== "I") ? spelledOut(core) : null;
  },
};

/** "c.1450", "b.1950": a year and what is said of it, without a blank. */
export const datedLife: Rule = {
  name: "abbreviation",
  read(site) {
    const [, letter = "", year] =
      /^(ca?|b|d)\.(\d{3,4})$/.exec(coreAt(site)) ?? /^(c)(1\d{3})$/.exec(coreAt(site)) ?? [];
    const word = wordIn(beforeYears, letter);
    if (year === undefined || word === null) return null;
    return { take: 1, text: `${word} ${yearWords(Number(year), site.variety)}` };
  },
};

const winds: Words = {
  NE: "north-east",
  NW: "north-west",
  SE: "south-east",
  SW: "south-west",
  NNE: "north-north-east",
  ENE: "east-north-east",
  ESE: "east-south-east",
  SSE: "south-south-east",
  SSW: "south-south-west",
  WSW: "west-south-west",
  WNW: "west-north-west",
  NNW: "north-north-west",
};

const streets = /^(?:Ave|Avenue|St|Street|Rd|Road|Dr|Drive|Pl|Place)$/;

/** "120 km SSW of Tolvik", "SW winds", "Elm Ave. NW"; "SE London" is a postal district. */
export const bearing: Rule = {
  name: "bearing",
  read(site) {
    const street = linked(site, -1, ["."]) && streets.test(coreAt(site, -1));
    const said = street || /^(?:of|winds?|gales?|breezes?|gusts?|swell)$/.test(nextWord(site));
    const words = said ? wordIn(winds, coreAt(site)) : null;
    if (words === null) return null;
    const joined = site.variety === "american" ? words.replace(/-(?=(?:east|west)$)/, "") : words;
    return { take: 1, text: joined };
  },
};

/** "3.4% y/y", "YoY": compared with the year before. */
export const comparison: Rule = {
  name: "comparison",
  read(site) {
    const core = coreAt(site).toLowerCase();
    const [, letter = ""] = /^([ymqw])\/\1$/.exec(core) ?? /^([ymq])-?o-?\1$/.exec(core) ?? [];
    const unit = { y: "year", m: "month", q: "quarter", w: "week" }[letter];
    if (unit === undefined) return null;
    // "mom" is also somebody's mother.
    if (core === "mom" && !/%$/.test(previousWord(site))) return null;
    const joint = site.variety === "american" ? "over" : "on";
    return { take: 1, text: `${unit} ${joint} ${unit}` };
  },
};

function spelledOut(text: string): Match {
  return { take: 1, text, abbreviation: true };
}

function wordIn(table: Words, core: string): string | null {
  return Object.hasOwn(table, core) ? (table[core] ?? null) : null;
}

/** The word that follows directly, or behind the abbreviation's own stop or hyphen. */
function nameBehind(site: Site): string {
  return nextWord(site) || (linked(site, 0, [".", "-", ".-"]) ? coreAt(site, 1) : "");
}

/** "Gen Z" is no general. */
function isName(word: string): boolean {
  return isCapitalised(word) && !/^(?:X|Y|Z|Alpha)$/.test(word);
}
