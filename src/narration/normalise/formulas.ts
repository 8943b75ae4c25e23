import { lettersAt, withStops } from "./letters.ts";
import { cardinal, digitWords, numberWords } from "./numbers.ts";
import { coreAt, nextWord, previousWord, type Rule } from "./rule.ts";

const elements = new Set(
  (
    "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Ti V Cr Mn Fe Co Ni Cu Zn Ga As Se Br Kr Rb Sr Zr Mo Ag Cd Sn Sb Te " +
    "I Xe Cs Ba W Pt Au Hg Pb Bi Ra Th U Pu Am"
  ).split(" "),
);

/** Formulas without a digit, and what only looks like one. */
const withoutDigit = new Set("NaCl KCl HCl NaOH KOH HCN ZnO".split(" "));
const noFormula = /^(?:COP|BBC|ITV|CNN|PS|CP|PC|SC|US|UK|PCSO|NBC|CBS|HBO|FCC|IB|VB)\d/;

/** "CO2" is "C.O. two", "H₂O" "H. two O.", "CO2e" "C.O. two equivalent", "PM2.5" "P.M. two point five". */
export const formula: Rule = {
  name: "formula",
  read(site) {
    const core = coreAt(site).replace(/[₀-₉]/g, (digit) => String(digit.charCodeAt(0) - 0x2080));
    if (core === "NOx") return { take: 1, text: "nox" };
    const [, plain = "", equivalent] = /^([A-Z][A-Za-z0-9.()]*?)(e|eq)?$/.exec(core) ?? [];
    if (!isFormula(plain)) return null;
    const parts = plain.match(/[A-Z][A-Za-z]*|\d+|\./g) ?? [];
    const words = parts.map((part, index) => {
      if (part === ".") return "point";
      if (/\d/.test(part)) return cardinal(part, site.variety);
      const letters = part.toUpperCase();
      return index === parts.length - 1 ? lettersAt(site, letters) : withStops(letters);
    });
    return {
      take: 1,
      text: [...words, ...(equivalent === undefined ? [] : ["equivalent"])].join(" "),
    };
  },
};

function isFormula(written: string): boolean {
  if (/^PM(?:2\.5|10)$/.test(written) || withoutDigit.has(written)) return true;
  if (!/[A-Z]/.test(written) || !/^(?:[A-Z][a-z]?\d{0,2})+$/.test(written)) return false;
  const symbols = written.match(/[A-Z][a-z]?/g) ?? [];
  if (!/\d/.test(written) || !symbols.every((symbol) => elements.has(symbol))) return false;
  // One element with a number is as often a road, a vitamin or a paper size.
  if (symbols.length === 1) return /^[HNO][23]$/.test(written);
  return !noFormula.test(written);
}

const isotopes =
  /^(U|Pu|Cs|Sr|Co|Po|Am|uranium|plutonium|caesium|cesium|strontium|cobalt|polonium|americium|iodine|Uranium|Plutonium|Caesium|Cesium|Iodine|Polonium)-(\d{3})$/;

/** "U-235", "uranium-235": "U two three five"; "14C dating" "carbon fourteen dating". */
export const isotope: Rule = {
  name: "isotope",
  read(site) {
    const carbon =
      coreAt(site) === "14C" && /^(?:dat|age|level|content|decay|test)/.test(nextWord(site));
    if (carbon) return { take: 1, text: "carbon fourteen" };
    const [, element = "", mass] = isotopes.exec(coreAt(site)) ?? [];
    if (mass === undefined) return null;
    const name = element.length > 2 ? element : withStops(element.toUpperCase()).replace(/\.$/, "");
    return { take: 1, text: `${name} ${digitWords(mass)}` };
  },
};

/** "an M7.1 quake": "magnitude seven point one". The M25 is a road. */
export const quake: Rule = {
  name: "quake",
  read(site) {
    const size = /^M[wsL]?-?(\d\.\d)$/.exec(coreAt(site))?.[1];
    if (size === undefined) return null;
    // "an M7.1 quake" is said by its letter.
    const name = previousWord(site) === "an" ? "M" : "magnitude";
    return { take: 1, text: `${name} ${numberWords(size, site.variety)}` };
  },
};

const greek: Readonly<Record<string, string>> = {
  α: "alpha",
  β: "beta",
  γ: "gamma",
  δ: "delta",
  Δ: "delta",
  λ: "lambda",
  µ: "mu",
  μ: "mu",
  σ: "sigma",
  χ: "chi",
  ω: "omega",
};

/** "ΔT", "TNF-α", "R²", "χ²": letters of formulas by their names, and what is squared. */
export const letterOfFormula: Rule = {
  name: "formula",
  read(site) {
    const [, sign = "", rest = "", power] =
      /^([\p{Script=Greek}µ]?)(\p{Lu}?)([²³])?$/u.exec(coreAt(site)) ?? [];
    const name = Object.hasOwn(greek, sign) ? greek[sign] : undefined;
    if (sign !== "" && name === undefined) return null;
    if (sign === "" && (rest === "" || power === undefined)) return null;
    const words = [
      name,
      rest === "" ? undefined : rest,
      power && (power === "²" ? "squared" : "cubed"),
    ];
    return { take: 1, text: words.filter((word) => word !== undefined).join(" ") };
  },
};

const grades: Readonly<Record<number, string>> = { 1: "", 2: "double ", 3: "triple " };

/** "AAA", "AA+", "BBB-": what agencies say of debt. */
export const creditRating: Rule = {
  name: "credit-rating",
  read(site) {
    const [, letters = "", plus] = /^(A{1,3}|B{1,3}|C{1,3})(\+)?$/.exec(coreAt(site)) ?? [];
    const minus = /^[-−]/.test(site.tokens[site.at]?.trail ?? "");
    if (letters === "" || (plus === undefined && !minus && letters !== "AAA")) return null;
    // "A-" opens a compound as well: "A- and B-roads".
    if (letters.length === 1 && plus === undefined) return null;
    const sign = plus === undefined ? (minus ? " minus" : "") : " plus";
    // With its stop, lest the letter be taken for the article.
    const letter = sign === "" ? lettersAt(site, "A") : withStops(letters.slice(0, 1));
    return { take: 1, text: `${grades[letters.length]}${letter}${sign}`, signBehind: minus };
  },
};
