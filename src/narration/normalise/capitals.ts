import { coreAt, previousWord, type Rule, type Site } from "./rule.ts";

/** Common words that engines would spell where they stand in capitals: "N.E.W.". */
const shortWords = new Set(
  (
    "an as at be by do go he if in me my no of on or so to up we " +
    "act add age ago aid aim air ale all and ant any ape apt arc are ark arm art ash ask ass ate awe axe bad bag ban bar bat bay bed bee beg bet " +
    "big bin bit bow box boy bus but buy bye can cap car cow cry cup cut dad day den did die dig dim dip dog dry due dug dye ear eat eco egg " +
    "ego elf elk elm end eve eye fab fan far fat fax fed fee few fig fix fly foe fog for fox fry fun fur gap gas gay gel get gin god got gum " +
    "gun gut guy gym had has hat hay her hey him hip his hit hop hot how hug hut ice icy ill ink inn ion its ivy jam jar jaw jet job jog joy " +
    "key kid kit lad law lay leg let lid lie lip log lot low mad man map may men met mix mob mom mud mug mum nap net new nor not now nut oak " +
    "oar oat odd off oil old one opt ore our out owe owl own pay pea pen pie pig pit pop pot pub put ran rap rat raw red rib rid rig rip rob " +
    "rod row rub rug run sad saw say sea see set sex she shy sin sip sir sit six ski sky son spy sue sum sun tap tax tea ten the tie tin tip toe " +
    "too top toy try tub two urn use van vet via vow war was way web wed wet why wig win wit won yes yet you zoo"
  ).split(" "),
);

/** Given names and firms of three letters, likewise. */
const shortNames = new Set(
  "Ada Ali Amy Ana Ann Ava Axa Ben Bob Dan Don Eni Eva Ian Ida Jim Joe Jon Kim Leo Meg Pam Pat Ray Rob Ron Roy Sam Tim Tom Uma Vic Zoe".split(
    " ",
  ),
);

/** Read as letters by themselves, as words among other words in capitals. */
const wordsAmongCapitals = new Set(["AM", "IT", "WHO"]);

/** A vowel between two consonants: engines spell it, a reader does not. */
const syllable = /^[B-DF-HJ-NP-TV-Z][AEIOUY][B-DF-HJ-NP-TV-XZ]$/;

/** How an English word may begin and end; names of other languages that are often in the news as well. */
const beginning =
  /^(?:[BCDFGHJKLMNPRSTVWXYZ]|QU|[BCFGKPSV]L|[BCDFGKPTVW]R|[BCDGJKLPRSTWZ]H|[DGST]W|S[CKMNPQTV]U?|SCL|S[CPT]R|SPL|SPH|SQU|[CPST]HR|CHL|SCHR?|SCHW|SCHM|TS|PS|KN|GN|MC|CZ|DJ|DM|FJ|LL|NG|NK|PF|SR|TZ)?[AEIOUY]/;
const ending =
  /[AEIOUY](?:[B-DF-HJ-NP-TV-XZ]|(.)\1S?|[CPST]HS?|BTS?|GHT?S?|GNS?|NGS?|NC|N[DKT]S?|NXT?|NCH|NTHS?|NGTH|M[PB]S?|MPT|MN|L[BDFKMNPTV]S?|LS[HT]|LTH|LCH|LTZ|NTZ|R[BCDFGKLMNPTV]S?|R[CS]H|R[MN]?THS?|R[NS]T|RLDS?|RZ|DST|H[MNR]|S[KMPT]S?|C[TK]S?|CHT|FTHS?|[FX]TS?|PTS?|TCH|TZ|XTHS?|GHTH|DTH|P?THS|PHS|W[DKLNT]S?|WTH|[BCDFGHKLMNPRTVW]S)?$/;

/** A word in capitals that is no set of letters: "NEW" as "new", "JIM SHAW" as "Jim SHAW", "NASA's" as "Nasa's". */
export const wordInCapitals: Rule = {
  name: "word-in-capitals",
  read(site) {
    const [, word = "", possessive = ""] = /^([A-Z]{2,})(s|['’][sS])?$/.exec(coreAt(site)) ?? [];
    if (word === "") return null;
    // Of an acronym that they read as a word, engines drop the ending.
    if (possessive !== "" && word.length > 3)
      return { take: 1, text: `${capitalised(word)}${possessive.toLowerCase()}` };
    // "LEDs", "APIs": letters, and more than one of them.
    if (possessive === "s") return null;
    const small = word.toLowerCase();
    if (shortWords.has(small)) return { take: 1, text: `${small}${possessive.toLowerCase()}` };
    if (shortNames.has(capitalised(word)))
      return { take: 1, text: `${capitalised(word)}${possessive.toLowerCase()}` };
    if (possessive !== "") return null;
    if (word === "AM" && previousWord(site) === "I") return { take: 1, text: small };
    if (!isAmongCapitals(site)) return null;
    if (wordsAmongCapitals.has(word)) return { take: 1, text: small };
    return syllable.test(word) ? { take: 1, text: capitalised(word) } : null;
  },
};

/** Whether letters in capitals are a word that is in everybody's mouth, or a name of three letters. */
export function isShortWord(letters: string): boolean {
  return shortWords.has(letters.toLowerCase()) || shortNames.has(capitalised(letters));
}

/** Whether letters in capitals could be a word by how they begin and end: "NASA", not "FOMC". */
export function isSayable(letters: string): boolean {
  return beginning.test(letters) && ending.test(letters);
}

/** Beside a word that is in capitals for emphasis: "JOIN US NOW". */
function isAmongCapitals(site: Site): boolean {
  return [coreAt(site, -1), coreAt(site, 1)].some(
    (word) =>
      /^[A-Z]{3,}$/.test(word) && (isShortWord(word) || (word.length > 3 && isSayable(word))),
  );
}

function capitalised(letters: string): string {
  return letters.slice(0, 1) + letters.slice(1).toLowerCase();
}
