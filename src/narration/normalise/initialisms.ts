import { isSayable, isShortWord } from "./capitals.ts";
import { lettersAt, withoutFalseStop, withStops } from "./letters.ts";
import { coreAt, nextWord, type Rule, type Site } from "./rule.ts";

/** Read letter by letter, though an engine could take them for words. */
const lettered = new Set(
  (
    "AA ABC AC ACA ACLU ACP ADB AEC AEW AFC AFD AFL AFP AG AI AIIB AIPAC AMA AMC ANC AP APA API ATM AU BA BAE CAA CDU CEO CFO CIA CIO " +
    "COO CPA CPI CPU CSU DA DCI DEA DIY DNA DOB DOD DOE DOJ DUI DUP EBRD EC ECB ECHR ECJ EEA EEC EEZ EFL ELN EMA EPA EPP EPS ESG ETA EU EUR EV FA FAA " +
    "FAO FBI FCDO FCO FDA FIA FOI FSO GAO GCSE GI GOP GPU HIV HMRC IAEA IBM ICBM ICC ICE ICJ ICRC ICU ID IDF IEA IED IFRC ILO IMF IMO IOPC AAIB " +
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

/** Those that no rule gives. Engines spell three capitals with a vowel in the middle, also where they are a word. */
const readings: Readonly<Record<string, string>> = {
  AfD: "A.F.D.",
  BCE: "B.C.E.",
  IEEE: "I. triple E",
  FTSE: "footsie",
  MI5: "M.I. five",
  MI6: "M.I. six",
  "OPEC+": "OPEC plus",
  GIFs: "Gifs",
  CAC: "Cac",
  CAT: "Cat",
  COP: "Cop",
  DAX: "Dax",
  LAN: "Lan",
  MAX: "Max",
  PAC: "Pac",
  PIN: "Pin",
  RAM: "Ram",
  ROM: "Rom",
  SIM: "Sim",
  TED: "Ted",
  ZIP: "Zip",
};

/** Behind "IS", which is a word in capitals elsewhere. */
const armed =
  /^(?:group|militants?|fighters?|jihadists?|extremists?|affiliates?|supporters?|recruits?)(?:['’]s)?$/;

/**
 * "WHO", "MPs", "IAEA’s", "LGBTQ+": letters, written with stops, which engines read as such. Behind a
 * stop they know an ending by the straight apostrophe alone.
 */
export const initialism: Rule = {
  name: "initialism",
  read(site) {
    const core = coreAt(site);
    const dotted = /^((?:[A-Z]\.){2,6})[’']s$/.exec(core)?.[1];
    if (dotted !== undefined) return { take: 1, text: `${dotted}'s` };
    const known = readings[core];
    if (known !== undefined) return { take: 1, text: known };
    if (core === "IS" && armed.test(nextWord(site))) return { take: 1, text: "I.S." };
    if (core === "AD" && /^\d{1,3}$/.test(nextWord(site))) return { take: 1, text: "A.D" };
    const [, office = "", plural = ""] = /^([A-Z][of][A-Z]{1,2})(s|['’]s)?$/.exec(core) ?? [];
    if (office !== "")
      return {
        take: 1,
        text:
          plural === ""
            ? lettersAt(site, office.toUpperCase())
            : `${withStops(office.toUpperCase())}'s`,
      };
    const [, letters, plus, ending] = /^([A-Z]{2,7})(\+)?(s['’]?|['’]s)?$/.exec(core) ?? [];
    if (letters === undefined || !isLettered(letters) || isShouted(site)) return null;
    if (isDateline(site) && !lettered.has(letters) && /[AEIOUY]/.test(letters)) return null;
    if (plus !== undefined) return { take: 1, text: `${withStops(letters)} plus` };
    return {
      take: 1,
      text: ending === undefined ? lettersAt(site, letters) : `${withStops(letters)}'s`,
    };
  },
};

/** "U.S. President", "J.K. Lund": the last stop ends no sentence. */
export const dottedLetters: Rule = {
  name: "dotted-letters",
  read(site) {
    const core = coreAt(site);
    if (!/^(?:\p{Lu}\.)+\p{Lu}$/u.test(core) || site.tokens[site.at]?.trail !== ".") return null;
    const text = withoutFalseStop(`${core}.`, site);
    return text === core ? { take: 1, text, abbreviation: true } : null;
  },
};

/** "R&D", "AT&T": "R. and D."; the letter of "A&E" must not be taken for an article: "A-and-E." */
export const ampersandLetters: Rule = {
  name: "ampersand",
  read(site) {
    const [, left, right, ending] =
      /^([A-Z]{1,3})&([A-Z]{1,3})(s|['’]s)?$/.exec(coreAt(site)) ?? [];
    if (left === undefined || right === undefined) return null;
    const last = ending === undefined ? lettersAt(site, right) : `${withStops(right)}'s`;
    return { take: 1, text: left === "A" ? `A-and-${last}` : `${withStops(left)} and ${last}` };
  },
};

/** Whether letters in capitals are read one by one. */
export function isLettered(letters: string): boolean {
  if (lettered.has(letters)) return true;
  if (acronyms.has(letters) || notLettered.has(letters) || isShortWord(letters)) return false;
  if (withoutVowel.test(letters) || vowelFirst.test(letters) || american.test(letters)) return true;
  return /^[A-Z]{4,6}$/.test(letters) && !isSayable(letters);
}

/** "GDANSK, Poland", "LVIV (KWN)": a place in capitals, of any language, begins the first sentence. */
function isDateline({ tokens, at }: Site): boolean {
  const [place, next] = [tokens[at], tokens[at + 1]];
  if (at > 0 || place === undefined || place.core.length < 4) return false;
  return /^,| ?[—–-]/.test(place.trail) || next?.lead.startsWith("(") === true;
}

/** Beside a word that is in capitals for emphasis no word is an initialism: "JOIN US NOW". */
function isShouted(site: Site): boolean {
  return [coreAt(site, -1), coreAt(site, 1)].some(
    (word) => /^[A-Z]{3,}$/.test(word) && !isLettered(word) && !acronyms.has(word),
  );
}
