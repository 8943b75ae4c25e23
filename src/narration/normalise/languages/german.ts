import { coreAt, type Match, nextWord, type Place, previousWord, type Rule } from "../rule.ts";
import { ordinalStem, yearWords } from "./german-numbers.ts";
import {
  coins,
  degrees,
  fractions,
  measures,
  rangeOfNumbers,
  romanValue,
  shortenedBeforeNumbers,
  shortenedWords,
  spacedThousands,
} from "./shared.ts";

const months =
  "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");

/** Names of months as they are shortened beside a day or a year. */
const shortMonths: Readonly<Record<string, string>> = {
  Jan: "Januar",
  Jän: "Jänner",
  Feb: "Februar",
  Mrz: "März",
  Apr: "April",
  Aug: "August",
  Sep: "September",
  Sept: "September",
  Okt: "Oktober",
  Nov: "November",
  Dez: "Dezember",
};

type Gender = "masculine" | "feminine" | "neuter";

/** What is counted by ordinals in the news. */
const counted: ReadonlyMap<string, Gender> = new Map([
  ...[
    ...months,
    ...Object.keys(shortMonths),
    ..."Jänner Platz Rang Spieltag Stock Bezirk Geburtstag Jahrestag Todestag".split(" "),
  ].map((noun) => [noun, "masculine"] as const),
  ..."Runde Minute Etage Klasse".split(" ").map((noun) => [noun, "feminine"] as const),
  ..."Jahrhundert Mal Lebensjahr".split(" ").map((noun) => [noun, "neuter"] as const),
]);

/** How nouns end that are one gender or the other, for those that are not in the list. */
const genders: readonly (readonly [ending: RegExp, gender: Gender])[] = [
  [/(?:tag|platz|krieg|kongress|gipfel|präsident|kanzler|sieg|treffer|titel)$/i, "masculine"],
  [/(?:ung|heit|keit|schaft|tion|tät|liga|runde|etappe|auflage|halbzeit|welle)$/i, "feminine"],
  [/(?:jahr|jahrhundert|spiel|tor|mal|festival|kapitel)$/i, "neuter"],
];

/** Words before an ordinal behind which its ending is the same for any noun. */
const anyGender = /^(?:die|das|dem|den|des|am|im|beim|vom|zum|zur)$/i;

/** The gender of what is counted; where the ending does not depend on it, any. Null where nobody knows. */
function genderOf(noun: string, before: string): Gender | null {
  const known = counted.get(noun) ?? genders.find(([ending]) => ending.test(noun))?.[1];
  if (known !== undefined) return known;
  return anyGender.test(before) && /^\p{Lu}/u.test(noun) ? "masculine" : null;
}

/** The ordinal with the ending that the word before it and the noun ask for: "der dritte", "am dritten". */
function ordinalAt(place: Place, value: number, gender: Gender): string {
  return `${ordinalStem(value)}${endingBehind(previousWord(place).toLowerCase(), gender)}`;
}

const strong: Readonly<Record<Gender, string>> = { masculine: "er", feminine: "e", neuter: "es" };

function endingBehind(before: string, gender: Gender): string {
  if (before === "der") return gender === "feminine" ? "en" : "e";
  if (/^(?:die|das|dieser|diese|dieses|jeder|jede|jedes|eine|keine|seine|ihre)$/.test(before))
    return "e";
  if (/^(?:|ein|kein|sein|ihr|mein|unser)$/.test(before)) return strong[gender];
  return gender === "feminine" && /^(?:in|nach|mit|aus|bei)$/.test(before) ? "er" : "en";
}

/** "am 3. Mai", "im 19. Jahrhundert": an engine takes the stop for the end of a sentence. */
const ordinal: Rule<Place> = {
  name: "ordinal",
  read(place) {
    const value = Number(/^[1-9]\d{0,2}$/.exec(coreAt(place))?.[0] ?? 0);
    const next = place.tokens[place.at + 1];
    if (value === 0 || place.tokens[place.at]?.trail !== "." || next?.lead !== "") return null;
    const gender = genderOf(countedBy(place), previousWord(place));
    if (gender === null) return null;
    return { take: 1, text: ordinalAt(place, value, gender), abbreviation: true };
  },
};

/** What an ordinal counts, with another one between: "im 15. und 16. Jahrhundert". */
function countedBy(place: Place): string {
  const isOther = place.tokens[place.at + 2]?.trail === "." && /^\d+$/.test(coreAt(place, 2));
  const next = coreAt(place, 1);
  return isOther && /^(?:und|oder|bis)$/.test(next) ? coreAt(place, 3) : next;
}

/** "12.06.2023": "zwölfter Juni 2023"; the engine reads the year. */
const date: Rule<Place> = {
  name: "numeric-date",
  read(place) {
    const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(coreAt(place)) ?? [];
    const name = months[Number(month) - 1];
    if (name === undefined || Number(day) < 1 || Number(day) > 31) return null;
    const { lead = "", trail = "" } = place.tokens[place.at] ?? {};
    if (year === undefined && !(trail.startsWith(".") && (lead === "(" || isDated(place))))
      return null;
    const said = `${ordinalAt(place, Number(day), "masculine")} ${name}`;
    if (year === undefined) return { take: 1, text: said, abbreviation: true };
    const inYear = Number(year) < 2000 ? yearWords(year) : year;
    return { take: 1, text: `${said} ${inYear}` };
  },
};

/** "am 7.10.", "bis zum 4.11.": what stands before a day. */
function isDated(place: Place): boolean {
  return /^(?:am|ab|vom|zum|bis|seit|dem|den|der|des|Mo|Di|Mi|Do|Fr|Sa|So|\p{L}+tag)$/u.test(
    previousWord(place) || coreAt(place, -1),
  );
}

const beforeYears =
  /^(?:Jahr|Jahre|Jahren|Jahres|Sommer|Herbst|Winter|Frühjahr|Frühling|Anfang|Mitte|Ende|seit|bis|von|ab|vor|nach|zwischen)$/;

/** "im Jahr 1989", "(1989)": "neunzehnhundertneunundachtzig"; the engine counts thousands. */
const year: Rule<Place> = {
  name: "year",
  read(place) {
    const core = coreAt(place);
    const decade = /^(1[1-9]\d0)er$/.exec(core)?.[1];
    if (decade !== undefined) return { take: 1, text: `${yearWords(decade)}er` };
    const [, from = "", to] = /^(1[1-9]\d\d)(?:[-–]((?:1[1-9]|20)\d\d))?$/.exec(core) ?? [];
    if (from === "") return null;
    if (to !== undefined && to > from)
      return { take: 1, text: `${yearWords(from)} bis ${yearWords(to)}` };
    const before = previousWord(place);
    const named = /^(?:Jahr|Jahre|Jahren|Jahres)$/.test(before) || months.includes(before);
    const bracketed = place.tokens[place.at]?.lead.endsWith("(") === true;
    const counts = /^\p{Lu}/u.test(nextWord(place)) || /^(?:bis|Prozent)$/.test(nextWord(place));
    if (to !== undefined || (counts && !named)) return null;
    const alone = /^(?:1[6-9]\d\d)$/.test(from) && isInSentence(place);
    if (!(named || bracketed || beforeYears.test(before) || alone)) return null;
    return { take: 1, text: yearWords(from) };
  },
};

/** "wurde 1971 eröffnet", "sagte 1979 im Gespräch": no thing is counted behind it, nor measured. */
function isInSentence(place: Place): boolean {
  const next = nextWord(place);
  const counts =
    /^(?:über|rund|etwa|fast|knapp|mehr|als|um|auf|nur|circa|ca|insgesamt|über|Nummer|Nr|je|pro)$/;
  const { trail = "" } = place.tokens[place.at] ?? {};
  if (counts.test(previousWord(place)) || place.at === 0) return false;
  return next === "" ? /^[,;:)]|^\.?$/.test(trail) : /^\p{Ll}{2,}/u.test(next) && !units.test(next);
}

const units = /^(?:km|kg|mm|cm|qm|ha|bis|und|oder|mal|neue|neuen|neuer|weitere|weiteren|weiterer)$/;

const kings = new Set(
  (
    "Ludwig Karl Friedrich Wilhelm Heinrich Otto Leo Benedikt Johannes Paul Pius Franz Philipp Georg Eduard Napoleon Nikolaus " +
    "Alexander Iwan Peter Felipe Charles Harald Gustaf Frederik Albert Leopold Maximilian"
  ).split(" "),
);

/** "Ludwig XIV.": "Ludwig der Vierzehnte"; behind "von" "dem Vierzehnten". An engine says that it is Roman. */
const king: Rule<Place> = {
  name: "roman-numeral",
  read(place) {
    const value = romanValue(coreAt(place));
    const name = previousWord(place);
    const genitive = name.endsWith("s") && kings.has(name.slice(0, -1));
    if (value === 0 || place.tokens[place.at]?.trail.startsWith(".") !== true) return null;
    if (!kings.has(name) && !genitive) return null;
    const before = [-2, -3].map((by) => coreAt(place, by));
    const article = genitive
      ? "des"
      : before.some((word) => /^(?:von|mit|unter|nach|bei|zu|seit)$/i.test(word))
        ? "dem"
        : before.some((word) => /^(?:für|gegen|durch|um)$/i.test(word))
          ? "den"
          : "der";
    const stem = ordinalStem(value).replace(/^./, (letter) => letter.toUpperCase());
    return {
      take: 1,
      text: `${article} ${stem}e${article === "der" ? "" : "n"}`,
      abbreviation: true,
    };
  },
};

/** "Hauptstr. 12": "Hauptstraße 12". */
const street: Rule<Place> = {
  name: "abbreviation",
  read(place) {
    const name = /^(\p{Lu}[\p{L}-]*)str$/u.exec(coreAt(place))?.[1];
    return name === undefined ? null : { take: 1, text: `${name}straße`, abbreviation: true };
  },
};

/** "14.30 Uhr" is "14 Uhr 30". */
const time: Rule<Place> = {
  name: "time",
  read(place): Match | null {
    const [, hours, minutes] = /^([01]?\d|2[0-4])[.:]([0-5]\d)$/.exec(coreAt(place)) ?? [];
    if (hours === undefined || nextWord(place) !== "Uhr") return null;
    const rest = Number(minutes) === 0 ? "" : ` ${Number(minutes)}`;
    return { take: 2, text: `${Number(hours)} Uhr${rest}` };
  },
};

/** "gewann 3:2": "3 zu 2". */
const score: Rule<Place> = {
  name: "score",
  read(place) {
    const [, left, right] = /^(\d{1,2}):(\d)$/.exec(coreAt(place)) ?? [];
    return left === undefined ? null : { take: 1, text: `${left} zu ${right}` };
  },
};

export const german: readonly Rule<Place>[] = [
  shortenedWords({
    Hrsg: "Herausgeber",
    Mrd: "Milliarden",
    Mio: "Millionen",
    Tsd: "Tausend",
    Dr: "Doktor",
    Prof: "Professor",
    Nr: "Nummer",
    St: "Sankt",
    Std: "Stunden",
    "Mrd €": "Milliarden Euro",
    "Mio €": "Millionen Euro",
    "z B": "zum Beispiel",
    "z.B": "zum Beispiel",
    "u a": "unter anderem",
    "u.a": "unter anderem",
    "d h": "das heißt",
    "d.h": "das heißt",
    "v a": "vor allem",
    "v.a": "vor allem",
    "i d R": "in der Regel",
    "i.d.R": "in der Regel",
    "u U": "unter Umständen",
    "u.U": "unter Umständen",
    rd: "rund",
    bspw: "beispielsweise",
    bzgl: "bezüglich",
    einschl: "einschließlich",
    "v Chr": "vor Christus",
    "n Chr": "nach Christus",
    bzw: "beziehungsweise",
    ca: "circa",
    evtl: "eventuell",
    ggf: "gegebenenfalls",
    inkl: "inklusive",
    sog: "sogenannte",
    usw: "und so weiter",
    vgl: "vergleiche",
    "km/h": "Kilometer pro Stunde",
    EUR: "Euro",
    USD: "US-Dollar",
    CHF: "Schweizer Franken",
    Jh: "Jahrhundert",
    zzgl: "zuzüglich",
    mind: "mindestens",
  }),
  shortenedBeforeNumbers({
    Abb: "Abbildung",
    Abs: "Absatz",
    Art: "Artikel",
    Bd: "Band",
    Kap: "Kapitel",
    S: "Seite",
    Tel: "Telefon",
    Str: "Straße",
    max: "maximal",
    min: "minimal",
    ...shortMonths,
  }),
  measures({
    km: ["Kilometer", "Kilometer"],
    "m²": ["Quadratmeter", "Quadratmeter"],
    "m³": ["Kubikmeter", "Kubikmeter"],
    "km²": ["Quadratkilometer", "Quadratkilometer"],
    kg: ["Kilogramm", "Kilogramm"],
    m: ["Meter", "Meter"],
    m2: ["Quadratmeter", "Quadratmeter"],
    m3: ["Kubikmeter", "Kubikmeter"],
    cm: ["Zentimeter", "Zentimeter"],
    mm: ["Millimeter", "Millimeter"],
    g: ["Gramm", "Gramm"],
    ha: ["Hektar", "Hektar"],
    Min: ["Minute", "Minuten"],
    Sek: ["Sekunde", "Sekunden"],
  }),
  fractions(
    { "1/3": "ein Drittel", "2/3": "zwei Drittel", "3/4": "drei Viertel", "1/4": "ein Viertel" },
    /^(?:der|des|aller|davon|von)$/,
  ),
  degrees("minus", "Grad Celsius", "Grad Celsius"),
  coins("Euro", "Euro"),
  spacedThousands,
  street,
  date,
  time,
  ordinal,
  year,
  king,
  score,
  rangeOfNumbers("bis", ["zwischen", "und"]),
];
