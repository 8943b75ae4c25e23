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

type Words = Readonly<Record<string, string>>;

/** Ranks and offices: only before a name. */
const titles: Words = {
  Adm: "Admiral",
  Amb: "Ambassador",
  Brig: "Brigadier",
  Capt: "Captain",
  Cdr: "Commander",
  Cmdr: "Commander",
  Cllr: "Councillor",
  Col: "Colonel",
  Cpl: "Corporal",
  Cpt: "Captain",
  Det: "Detective",
  Dr: "Doctor",
  Gen: "General",
  Gov: "Governor",
  Hon: "Honourable",
  Insp: "Inspector",
  Lt: "Lieutenant",
  Maj: "Major",
  Pte: "Private",
  Pvt: "Private",
  Prof: "Professor",
  Rep: "Representative",
  Rev: "Reverend",
  Sen: "Senator",
  Sgt: "Sergeant",
  Supt: "Superintendent",
};

/** Parts of a name: only behind a name. */
const behindNames: Words = {
  Ave: "Avenue",
  Blvd: "Boulevard",
  Bros: "Brothers",
  Corp: "Corporation",
  Inc: "Incorporated",
  Jr: "Junior",
  Ltd: "Limited",
  Rd: "Road",
  Sq: "Square",
  Sr: "Senior",
};

/** Before a name: "Mt Kenbar", "Ft Dunmore". */
const beforeNames: Words = { Ft: "Fort", Mt: "Mount" };

/** Anywhere. */
const words: Words = {
  approx: "approximately",
  dept: "department",
  Dept: "Department",
  "e.g": "for example",
  eg: "for example",
  est: "estimated",
  etc: "et cetera",
  govt: "government",
  Govt: "Government",
  "i.e": "that is",
  ie: "that is",
  vs: "versus",
  "w/o": "without",
};

/** American states as news agencies shorten them: only behind a place and a comma. */
const states: Words = {
  Ala: "Alabama",
  Ariz: "Arizona",
  Ark: "Arkansas",
  Calif: "California",
  Colo: "Colorado",
  Conn: "Connecticut",
  Del: "Delaware",
  Fla: "Florida",
  Ga: "Georgia",
  Ill: "Illinois",
  Ind: "Indiana",
  Kan: "Kansas",
  Ky: "Kentucky",
  La: "Louisiana",
  Mass: "Massachusetts",
  Md: "Maryland",
  Mich: "Michigan",
  Minn: "Minnesota",
  Miss: "Mississippi",
  Mo: "Missouri",
  Mont: "Montana",
  "N.C": "North Carolina",
  "N.D": "North Dakota",
  Neb: "Nebraska",
  Nev: "Nevada",
  "N.H": "New Hampshire",
  "N.J": "New Jersey",
  "N.M": "New Mexico",
  "N.Y": "New York",
  Okla: "Oklahoma",
  Ore: "Oregon",
  Pa: "Pennsylvania",
  "R.I": "Rhode Island",
  "S.C": "South Carolina",
  "S.D": "South Dakota",
  Tenn: "Tennessee",
  Va: "Virginia",
  Vt: "Vermont",
  Wash: "Washington",
  Wis: "Wisconsin",
  "W.Va": "West Virginia",
  Wyo: "Wyoming",
};

/** Small words that a rule knows; every other word in small letters is left alone unseen. */
export const abbreviatedWords: ReadonlySet<string> = new Set([...Object.keys(words), "v"]);

/** "Gen. Okafor", "Lt Col Lund", "Harbour Rd", "Lund & Sons Ltd", "etc." */
export const abbreviation: Rule = {
  name: "abbreviation",
  read(site) {
    const core = coreAt(site);
    const title = wordIn(titles, core) ?? wordIn(beforeNames, core);
    if (title !== null && isName(nameBehind(site))) return spelledOut(title);
    const behind = wordIn(behindNames, core);
    const before = linked(site, -1, [","]) ? coreAt(site, -1) : "";
    if (behind !== null && isCapitalised(before)) return spelledOut(behind);
    const state = wordIn(states, core);
    if (
      state !== null &&
      site.tokens[site.at - 1]?.trail === "," &&
      site.tokens[site.at]?.trail.startsWith(".")
    ) {
      return spelledOut(state);
    }
    const word = wordIn(words, core);
    return word === null ? null : spelledOut(word);
  },
};

/** "Downing St" is a street, "St Petersburg" and "St. Mary" a saint. */
export const saintOrStreet: Rule = {
  name: "saint-or-street",
  read(site) {
    if (coreAt(site) !== "St") return null;
    const next = nameBehind(site);
    const saint =
      isCapitalised(next) && wordIn(titles, next) === null && !/^(?:Mr|Mrs|Ms)$/.test(next);
    if (saint) return spelledOut("Saint");
    return isCapitalised(previousWord(site)) ? spelledOut("Street") : null;
  },
};

/** "Okafor v Lund" in the name of a case. */
export const versus: Rule = {
  name: "versus",
  read(site) {
    if (coreAt(site) !== "v" || !isCapitalised(previousWord(site))) return null;
    return isCapitalised(nameBehind(site)) ? spelledOut("versus") : null;
  },
};

/** "George W. Lund": the stop ends no sentence. */
export const initial: Rule = {
  name: "initial",
  read(site) {
    const core = coreAt(site);
    if (!/^[A-Z]$/.test(core) || site.tokens[site.at]?.trail !== ".") return null;
    return isName(nameBehind(site)) && isCapitalised(previousWord(site)) ? spelledOut(core) : null;
  },
};

function spelledOut(text: string): Match {
  return { take: 1, text, abbreviation: true };
}

function wordIn(table: Words, core: string): string | null {
  return Object.hasOwn(table, core) ? (table[core] ?? null) : null;
}

/** The word that follows directly, or behind the abbreviation's own stop. */
function nameBehind(site: Site): string {
  return nextWord(site) || (linked(site, 0, ["."]) ? coreAt(site, 1) : "");
}

/** "Gen Z" is no general. */
function isName(word: string): boolean {
  return isCapitalised(word) && !/^(?:X|Y|Z|Alpha)$/.test(word);
}
