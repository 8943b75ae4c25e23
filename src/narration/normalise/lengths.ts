import { isAttributive } from "./attributive.ts";
import { cardinal, numberWords, numeral, pluralOfNumber } from "./numbers.ts";
import { coreAt, linked, nextWord, previousWord, type Rule, type Site } from "./rule.ts";
import { unitWords } from "./units.ts";

/** `6'2`, `5’10”`, `6ft 2`, `6' 2"`, `6' tall`: how tall somebody is; `14' 9"`: how high the water stood. */
export const height: Rule = {
  name: "height",
  read(site) {
    const [, feet, inches] = /^(\d{1,2})(?:['’′]|ft)(1[01]|\d)$/.exec(coreAt(site)) ?? [];
    if (feet !== undefined && inches !== undefined) {
      const signBehind = /^["”″]/.test(trailAt(site, 0));
      return { take: 1, text: tall(feet, inches, site), signBehind };
    }
    const apart = /^(\d{1,2})(ft)?$/.exec(coreAt(site));
    const behind = coreAt(site, 1);
    if (
      apart !== null &&
      /^['’′]$/.test(trailAt(site, 0)) &&
      /^(?:tall|high|deep|wide|long)$/.test(behind)
    )
      return {
        take: 1,
        text: `${cardinal(apart[1] ?? "", site.variety)} ${apart[1] === "1" ? "foot" : "feet"}`,
        signBehind: true,
      };
    if (apart === null || !/^(?:1[01]|\d)$/.test(behind)) return null;
    const marked = /^['’′]$/.test(trailAt(site, 0)) && /^["”″]/.test(trailAt(site, 1));
    if (!marked && (apart[2] === undefined || nextWord(site) === "" || linked(site, 1)))
      return null;
    return { take: 2, text: tall(apart[1] ?? "", behind, site), signBehind: marked };
  },
};

function trailAt({ tokens, at }: Site, distance: number): string {
  return tokens[at + distance]?.trail ?? "";
}

/** Of a person "six foot two", of anything else "fourteen feet nine inches". */
function tall(feet: string, inches: string, { variety }: Site): string {
  const [whole, part] = [cardinal(feet, variety), cardinal(inches, variety)];
  if (/^[3-8]$/.test(feet)) return `${whole} foot ${part}`;
  return `${whole} ${feet === "1" ? "foot" : "feet"} ${part} ${inches === "1" ? "inch" : "inches"}`;
}

const lengths = new RegExp(`^(${numeral})(?:[-–](${numeral}))?$`);

/** `12"`, `3-5" of rain`: inches, where the mark closes no quote. */
export const inches: Rule = {
  name: "inches",
  read(site) {
    const mark = site.tokens[site.at]?.trail.slice(0, 1) ?? "";
    if (mark !== "″" && (mark !== '"' || isClosing(site))) return null;
    const [, from, to] = lengths.exec(coreAt(site)) ?? [];
    if (from === undefined) return null;
    const words = [from, ...(to === undefined ? [] : [to])].map((amount) =>
      numberWords(amount, site.variety),
    );
    const one = coreAt(site) === "1" || isAttributive(site);
    return { take: 1, text: `${words.join(" to ")} ${one ? "inch" : "inches"}`, signBehind: true };
  },
};

/** How many words before a mark may open what it closes. */
const reach = 60;

/** Whether a straight mark closes a quotation: of one that is open, or of the words of an utterance. */
function isClosing({ tokens, at }: Site): boolean {
  if (at === tokens.length - 1) return true;
  const before = tokens.slice(Math.max(0, at - reach), at).map(({ lead, trail }) => lead + trail);
  const marks = `${before.join("")}${tokens[at]?.lead ?? ""}`.split('"').length - 1;
  return marks % 2 === 1;
}

/** "per sq ft", "how many sq km": an area without a number. */
export const area: Rule = {
  name: "area",
  read(site) {
    if (coreAt(site) !== "sq" || !linked(site, 0, ["."])) return null;
    const one = /^(?:per|an?|each|every)$/.test(previousWord(site));
    const text = unitWords(`sq ${coreAt(site, 1)}`, { one, site, take: 2, touching: false });
    return text === null ? null : { take: 2, text, abbreviation: true };
  },
};

/** "0x08" is a number of programmers. */
const joinedByX = new RegExp(`^(?!0x)(${numeral})[x×](${numeral})(.*)$`);
const amountAlone = new RegExp(`^(${numeral})$`);
const amountAndUnit = new RegExp(`^(${numeral})(.*)$`);

/** "7.62x39mm", "4 x 100m": "seven point six two by thirty-nine millimetres". */
export const dimensions: Rule = {
  name: "dimensions",
  read(site) {
    const joined = joinedByX.exec(coreAt(site));
    const apart = joined ?? dimensionsApart(site);
    if (apart === null) return null;
    const [, from = "", to = "", unit = ""] = apart;
    const take = joined === null ? 3 : 1;
    const one = isAttributive(site, take);
    // "2x4s" are beams.
    if (unit === "s") return { take, text: pluralOfNumber(byWords(from, to, site)) };
    const said = unit === "" ? "" : unitWords(unit, { one, site, take, touching: true });
    if (said === null) return null;
    return { take, text: `${byWords(from, to, site)} ${said}`.trim() };
  },
};

function byWords(from: string, to: string, { variety }: Site): string {
  return `${numberWords(from, variety)} by ${numberWords(to, variety)}`;
}

function dimensionsApart(site: Site): readonly string[] | null {
  if (!/^[x×]$/.test(nextWord(site)) || !linked(site, 1)) return null;
  const from = amountAlone.exec(coreAt(site));
  const to = amountAndUnit.exec(coreAt(site, 2));
  return from === null || to === null ? null : ["", from[1] ?? "", to[1] ?? "", to[2] ?? ""];
}
