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
    "UKRI USMCA SADC VA VAR VAT VIP VOA WHO WTO"
  ).split(" "),
);

/** Read letter by letter without question: no vowel, so no word. */
const withoutVowel = /^[B-DF-HJ-NP-TV-XZ]{2,6}$/;

/** A vowel first and no way on that a word could take, or three letters: "EHRC", "ASX", "IPO". */
const vowelFirst = /^[AEIOU](?:[A-Z]{2}|[B-DF-HJ-NP-TV-XZ]{3,4})$/;

/** Words that only look like it. */
const notLettered = new Set(
  (
    "HMS MR MRS MS DR ST MT FT LT SGT VS PVT CPL BRR HMM SHH PSST II III XV " +
    "ACE ACT ADD AGE AGO AID AIM AIR ALE ALL AND ANT ANY APE APR APT ARC ARE ARK ARM ART ASH ASK ASS ATE AUG AWE AXE EAR " +
    "EAT EGG EGO ELF ELK ELM END ERA ETC EVE EYE ICE ICY ILL INC INK INN ION IRE ITS IVY OAK OAR OAT OCT ODD OFF OIL OLD ONE " +
    "OPT ORB ORE OUR OUT OWE OWL OWN URN USE ACTS ADDS ARCS ARMS ARTS EGGS ELMS ENDS INCH INKS INNS ODDS ORBS OWNS OWLS " +
    "ANTS APPS ARCH ASKS ALPS AMPS ELKS ITCH URNS ADA AGA ALI AMY ANA ANN AVA AXA ENI EVA IAN IDA UMA UNO ISA ISO ETA"
  ).split(" "),
);

/** Words in capitals that are read as words, and are no shouting. */
const acronyms = new Set(
  (
    "NATO UNESCO UNICEF NASA OPEC AIDS COVID BRICS ASEAN FIFA UEFA UNRWA AUKUS OCHA INTERPOL FEMA SWIFT START SALT TASS " +
    "ECOWAS NAFTA NORAD CERN SARS MERS COBRA ACAS OFCOM OFSTED DEFRA UNIFIL UNMISS COP HAMAS ISIS ISIL " +
    "APEC EFTA IATA ICAO ASIO ULEZ UKIP EBITDA EASA"
  ).split(" "),
);

/** Those that no rule gives. Engines spell three capitals with a vowel in the middle, also where they are a word. */
const readings: Readonly<Record<string, string>> = {
  AfD: "A.F.D.",
  BCE: "B.C.E.",
  FTSE: "footsie",
  MI5: "M.I. five",
  MI6: "M.I. six",
  "OPEC+": "OPEC plus",
  CAC: "Cac",
  CAT: "Cat",
  COP: "Cop",
  DAX: "Dax",
  LAN: "Lan",
  MAX: "Max",
  PIN: "Pin",
  RAM: "Ram",
  ROM: "Rom",
  SIM: "Sim",
  TED: "Ted",
  ZIP: "Zip",
};

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
  return (withoutVowel.test(letters) || vowelFirst.test(letters)) && !notLettered.has(letters);
}

/** Beside a word that is in capitals for emphasis no word is an initialism: "JOIN US NOW". */
function isShouted(site: Site): boolean {
  return [coreAt(site, -1), coreAt(site, 1)].some(
    (word) => /^[A-Z]{3,}$/.test(word) && !isLettered(word) && !acronyms.has(word),
  );
}
