import { coreAt, type Site } from "./rule.ts";

/** Read letter by letter, though an engine could take them for words. */
const lettered = new Set(
  (
    "AA ABC AC ACA ACLU ACP ADB AEC AEW AFC AFD AFL AFP AG AI AIIB AIPAC AMA AMC ANC AP APA API ATM AU BA BAE CAA CDU CEO CFO CIA CIO " +
    "COO CPA CPI CPU CSU DA DCI DEA DIY DNA DOB DOD DOE DOJ DUI DUP EBRD EC ECB ECHR ECJ EEA EEC EEZ EFL ELN EMA EPA EPP EPS ESG ETA EU EUR EV FA FAA " +
    "FAO FBI FCDO FCO FDA FIA FOI FSO GAO GCSE GI GOP GPU HIV HMRC IAEA IBM ICBM ICC ICJ ICRC ICU ID IDF IEA IED IFRC ILO IMF IMO IOPC AAIB " +
    "INF IOC IOM IP IPA IPCC IPO IQ IRA IRGC IRS ISI ISP ISS IT ITN ITU ITV IUCN IVF JCPOA LGBT LGBTQ LGBTQI LGBTQIA LNG " +
    "MBA MEP MI MIT MOD MOT MOU MRI NBA NCA NEC NGO NIH NRA NSA OAS OBE OBR ODI OECD OHCHR OIC ONS OPCW OSCE PA PFI PLA PLO PO POW PPE RAF RFA " +
    "PGA PMI RPI RSPCA RTE SAS SCO SEC SEO SOE SUV TUC UAE UAV UCI UCL UEA UFC UFO UK UKHSA UKSC UN UNDP UNGA UNHCR UNSC UNSCR UPI URL US USA USAF USB USC USD USSR " +
    "UKRI USMCA USAF SADC VA VAR VAT VIP VOA WHO WTO AFGE OECS IB IV"
  ).split(" "),
);

/** Read letter by letter without question: no vowel, so no word. */
const withoutVowel = /^[B-DF-HJ-NP-TV-Z]{2,6}$/;

/** Three letters of which the first is a vowel: "IPO". */
const vowelFirst = /^[AEIOU][A-Z]{2}$/;

/** An American body: "USDA", "USPTO". */
const american = /^US[B-DF-GJ-NP-TV-Z][A-Z]{1,2}$/;

/** Words that only look like it. */
const notLettered = new Set(
  (
    "HMS MR MRS MS DR ST MT FT LT SGT VS PVT CPL BRR HMM SHH PSST II III XV AUG ETC OCT ETA ISO " +
    "MYTH MYTHS HYMN HYMNS LYNX SYNC GYPSY CRYPT NYMPH DRYLY PYGMY"
  ).split(" "),
);

/** Words in capitals that are read as words, and are no shouting. */
const acronyms = new Set(
  (
    "NATO UNESCO UNICEF NASA OPEC AIDS COVID BRICS ASEAN FIFA UEFA UNRWA AUKUS OCHA INTERPOL FEMA SWIFT START SALT TASS " +
    "ECOWAS NAFTA NORAD CERN SARS MERS COBRA ACAS OFCOM OFSTED DEFRA UNIFIL UNMISS COP HAMAS ISIS ISIL " +
    "APEC EFTA IATA ICAO ASIO ULEZ UKIP EBITDA EASA JSON JPEG MPEG CNET SRAM DRAM NPHET NAACP IEEE GIF"
  ).split(" "),
);

/** Common words that engines would spell where they stand in capitals: "N.E.W.". */
const shortWords = new Set(
  (
    "an as at be by do go he if in me my no of on or so to up we " +
    "age ago aid aim air ale all and ant any ape apt arc are ark arm art ash ask ass ate awe axe bad bag ban bar bat bay bed bee beg bet " +
    "big bin bit bow box boy bus but buy bye can cap cow cry cup cut dad day den did die dig dim dip dog dry due dug dye ear eat eco egg " +
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

/** How an English word may begin and end; names of other languages that are often in the news as well. */
const beginning =
  /^(?:[BCDFGHJKLMNPRSTVWXYZ]|QU|[BCFGKPSV]L|[BCDFGKPTVW]R|[BCDGJKLPRSTWZ]H|[DGST]W|S[CKMNPQTV]U?|SCL|S[CPT]R|SPL|SPH|SQU|[CPST]HR|CHL|SCHR?|SCHW|SCHM|TS|PS|KN|GN|MC|CZ|DJ|DM|FJ|LL|NG|NK|PF|SR|TZ)?[AEIOUY]/;
const ending =
  /[AEIOUY](?:[B-DF-HJ-NP-TV-XZ]|(.)\1S?|[CPST]HS?|BTS?|GHT?S?|GNS?|NGS?|NC|N[DKT]S?|NXT?|NCH|NTHS?|NGTH|M[PB]S?|MPT|MN|L[BDFKMNPTV]S?|LS[HT]|LTH|LCH|LTZ|NTZ|R[BCDFGKLMNPTV]S?|R[CS]H|R[MN]?THS?|R[NS]T|RLDS?|RZ|DST|H[MNR]|S[KMPT]S?|C[TK]S?|CHT|FTHS?|[FX]TS?|PTS?|TCH|TZ|XTHS?|GHTH|DTH|P?THS|PHS|W[DKLNT]S?|WTH|[BCDFGHKLMNPRTVW]S)?$/;

/** Whether letters in capitals are a body, title or thing whose letters are read one by one, whatever they look like. */
export function isKnownByLetters(letters: string): boolean {
  return lettered.has(letters);
}

/** Whether letters in capitals are read one by one. */
export function isLettered(letters: string): boolean {
  if (lettered.has(letters)) return true;
  if (
    acronyms.has(letters) ||
    notLettered.has(letters) ||
    isShortWord(letters) ||
    isShortName(letters)
  )
    return false;
  if (withoutVowel.test(letters) || vowelFirst.test(letters) || american.test(letters)) return true;
  return /^[A-Z]{4,6}$/.test(letters) && !isSayable(letters);
}

/** Whether letters in capitals are a word that is in everybody's mouth. */
export function isShortWord(letters: string): boolean {
  return shortWords.has(letters.toLowerCase());
}

/** Whether letters in capitals are a given name or a firm of three letters. */
export function isShortName(letters: string): boolean {
  return shortNames.has(capitalised(letters));
}

/** Whether letters in capitals could be a word by how they begin and end: "NASA", not "FOMC". */
function isSayable(letters: string): boolean {
  // "AFAA": no word ends so.
  if (letters.endsWith("AA")) return false;
  return beginning.test(letters) && ending.test(letters);
}

/** Beside a word that is in capitals for emphasis, as all around it may be: "JOIN US NOW". */
export function isAmongCapitals(site: Site): boolean {
  return [coreAt(site, -1), coreAt(site, 1)].some(
    (word) => /^[A-Z]{3,}$/.test(word) && isWord(word) && !isLettered(word) && !acronyms.has(word),
  );
}

function isWord(letters: string): boolean {
  if (letters.length === 3) return isShortWord(letters) || isShortName(letters);
  return isSayable(letters);
}

/** "SHAW" as "Shaw". */
export function capitalised(letters: string): string {
  return letters.slice(0, 1) + letters.slice(1).toLowerCase();
}
