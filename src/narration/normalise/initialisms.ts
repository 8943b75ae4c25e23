import { cardinal } from "./numbers.ts";
import { coreAt, type Rule, type Site } from "./rule.ts";

/** Read letter by letter, though an engine could take them for words. */
const lettered = new Set(
  (
    "ABC ACA ACLU ACP ADB AEC AFC AFP AI AIIB AIPAC AMA AMC ANC AP APA API ATM AU BA BAE " +
    "CDU CEO CFO CIA CIO COO CPA DIY DNA DOJ DUI DUP EBRD EC ECB ECHR EEA EEC EEZ EMA EPA " +
    "EPP ETA EU EUR EV FA FAA FAO FBI FCDO FCO FDA FIA FOI GCSE GI GOP HIV IAEA IBM ICBM " +
    "ICC ICJ ICRC ICU ID IDF IEA IED ILO IMF IMO INF IOC IOM IP IPA IPCC IPO IQ IRA IRGC " +
    "IRS ISI ISP ISS IT ITN ITU ITV IUCN IVF MBA MEP MI MOD MOU MRI NBA NEC NGO NIH NRA NSA " +
    "OAS OECD OHCHR OIC OPCW OSCE PA PFI PLA PLO POW PPE RAF RFA RSPCA RTE SAS SCO SEC SEO " +
    "SOE SUV TUC UAE UAV UCI UCL UEA UK UN UNDP UNGA UNHCR UNSC UPI URL US USA USAF USB USC " +
    "USSR VA VAT VIP VOA WHO WTO"
  ).split(" "),
);

/** Read letter by letter without question: no vowel, so no word. */
const withoutVowel = /^[B-DF-HJ-NP-TV-XZ]{2,6}$/;

/** Words that only look like it. */
const notLettered = new Set([
  "HMS",
  "MR",
  "MRS",
  "MS",
  "DR",
  "ST",
  "MT",
  "FT",
  "LT",
  "SGT",
  "VS",
  "PVT",
  "II",
  "III",
  "XV",
]);

/**
 * "WHO", "MPs", "IAEA’s": letters, written with stops, which engines read as such. Behind a stop they
 * know an ending by the straight apostrophe alone.
 */
export const initialism: Rule = {
  name: "initialism",
  read(site) {
    const core = coreAt(site);
    const dotted = /^((?:[A-Z]\.){2,6})[’']s$/.exec(core)?.[1];
    if (dotted !== undefined) return { take: 1, text: `${dotted}'s` };
    const [, letters, ending] = /^([A-Z]{2,6})(s['’]?|['’]s)?$/.exec(core) ?? [];
    if (letters === undefined || !isLettered(letters) || isShouted(site)) return null;
    return { take: 1, text: `${withStops(letters)}${ending === undefined ? "" : "'s"}` };
  },
};

/** "R&D", "AT&T": "R. and D." */
export const ampersandLetters: Rule = {
  name: "ampersand",
  read(site) {
    const [, left, right] = /^([A-Z]{1,3})&([A-Z]{1,3})$/.exec(coreAt(site)) ?? [];
    if (left === undefined || right === undefined) return null;
    return { take: 1, text: `${withStops(left)} and ${withStops(right)}` };
  },
};

const formulas = /^(?:CO2|CO₂|H2O|H₂O|NO2|NO₂|SO2|SO₂|CH4|CH₄|N2O|N₂O|O2|O₂|O3|O₃|PM2\.5|PM10)$/;

/** "CO2" is "C.O. two". */
export const formula: Rule = {
  name: "formula",
  read(site) {
    const core = coreAt(site);
    if (!formulas.test(core)) return null;
    const plain = core.replace(/[₂-₄]/g, (digit) => String(digit.charCodeAt(0) - 0x2080));
    const parts = plain.match(/[A-Z]+|\d+|\./g) ?? [];
    const words = parts.map((part) => {
      if (part === ".") return "point";
      return /\d/.test(part) ? cardinal(part, site.variety) : withStops(part);
    });
    return { take: 1, text: words.join(" ") };
  },
};

/** "WHO" as "W.H.O." */
export function withStops(letters: string): string {
  return [...letters].map((letter) => `${letter}.`).join("");
}

/** Whether letters in capitals are read one by one. */
export function isLettered(letters: string): boolean {
  return lettered.has(letters) || (withoutVowel.test(letters) && !notLettered.has(letters));
}

/** Beside a word that is in capitals for emphasis no word is an initialism: "JOIN US NOW". */
function isShouted(site: Site): boolean {
  return [coreAt(site, -1), coreAt(site, 1)].some(
    (word) => /^[A-Z]{3,}$/.test(word) && !isLettered(word) && !acronyms.has(word),
  );
}

/** Words in capitals that are read as words, and are no shouting. */
const acronyms = new Set(
  "NATO UNESCO UNICEF NASA OPEC AIDS COVID BRICS ASEAN FIFA UEFA UNRWA AUKUS OCHA INTERPOL FEMA SWIFT START SALT TASS".split(
    " ",
  ),
);
