import { withStops } from "./letters.ts";
import { cardinal, digitWords, pluralOfNumber } from "./numbers.ts";
import { coreAt, nextWord, previousWord, type Rule, type Site } from "./rule.ts";

/**
 * "C-130", "KC-135", "A303", "I-405": three digits behind letters are no number of things, and are read
 * as one and two, "C one thirty", "A three oh three". "an AK-47": two letters that an engine would take for
 * a word. A Boeing is read digit by digit; "F-35Bs" are "F-35 B's", "K2-18b" has no dash.
 */
export const designator: Rule = {
  name: "designator",
  read(site) {
    const core = coreAt(site);
    const boeing =
      previousWord(site) === "Boeing" || /^(?:MAX|Max|Dreamliner)$/.test(nextWord(site));
    if (boeing && /^7\d7$/.test(core)) return { take: 1, text: digitWords(core) };
    const [, airliner = "", variant = ""] = /^(7[0-8]7)-([1-9]|[1-9]00)$/.exec(core) ?? [];
    if (airliner !== "")
      return { take: 1, text: `${digitWords(airliner)} ${cardinal(variant, "british")}` };
    // "H.264", whose full stop nobody says
    const [, standard = "", part = ""] = /^([A-Z])\.(2\d\d)$/.exec(core) ?? [];
    if (standard !== "")
      return {
        take: 1,
        text: `${standard} ${cardinal(part.slice(0, 1), "british")} ${pairWords(part.slice(1))}`,
      };
    const [, plane = "", series = ""] = /^([A-Z]{1,2}-\d{1,3}[A-F]?)([A-F])s$/.exec(core) ?? [];
    if (plane !== "") return { take: 1, text: `${plane} ${series}'s` };
    const [, planet = "", number = ""] = /^([A-Z]\d{1,2})-(\d{1,4}[b-i]?)$/.exec(core) ?? [];
    if (planet !== "") return { take: 1, text: `${planet} ${number}` };
    const [, letters = "", first = "", rest = "", many] =
      /^([A-Z]{1,3})-([1-9])(\d\d)(s)?$/.exec(core) ??
      /^([ABM])([1-9])(\d\d)(s|neo|ceo)?$/.exec(core) ??
      [];
    if (letters !== "" && rest !== "00") {
      const last = many === "s" ? pluralOfNumber(pairWords(rest)) : pairWords(rest);
      const engines = many === undefined || many === "s" ? "" : ` ${many}`;
      return { take: 1, text: `${letters} ${cardinal(first, "british")} ${last}${engines}` };
    }
    const [, pair = "", digits = ""] =
      /^([A-Z]{2})-(\d\d)$/.exec(core) ?? /^([AEIOU][A-Z])-(\d)$/.exec(core) ?? [];
    if (!/[AEIOU]/.test(pair)) return null;
    return {
      take: 1,
      text: `${withStops(pair).replace(/\.$/, "")} ${cardinal(digits, "british")}`,
    };
  },
};

/** The last two digits: "oh three", "thirty". */
function pairWords(digits: string): string {
  return `${digits.startsWith("0") ? "oh " : ""}${cardinal(digits, "british")}`;
}

/** "SW1A 2AA": where the post goes, in two groups. */
export const postcode: Rule = {
  name: "postcode",
  read(site) {
    const [, area = "", district = "", part = ""] =
      /^([A-Z]{1,2})(\d{1,2})([A-Z]?)$/.exec(coreAt(site)) ?? [];
    const [, sector = "", unit = ""] = /^(\d)([A-Z]{2})$/.exec(nextWord(site)) ?? [];
    if (area === "" || unit === "") return null;
    const outward = `${withStops(area)} ${cardinal(district, "british")}${part === "" ? "" : ` ${part}`}`;
    return { take: 2, text: `${outward}, ${cardinal(sector, "british")} ${withStops(unit)}` };
  },
};

/** "v2.0": "version two point zero". */
export const version: Rule = {
  name: "version",
  read(site) {
    const [, numbers] = /^v(\d{1,3}(?:\.\d{1,3}){0,3})$/.exec(coreAt(site)) ?? [];
    if (numbers === undefined) return null;
    const words = numbers.split(".").map((number) => cardinal(number, "british"));
    return { take: 1, text: `version ${words.join(" point ")}` };
  },
};

const shown =
  /^(?:videos?|resolution|screens?|displays?|panel|footage|streams?|streaming|webcam|camera|monitors?|gam(?:es?|ing|eplay|ers)|HD|TVs?|recording|quality)$/;

/** "1080p video": the lines of a picture. A share may cost 720p. */
export const linesOfPicture: Rule = {
  name: "lines-of-picture",
  read(site) {
    const [, first = "", rest = ""] = /^(\d{1,2})(\d\d)p$/.exec(coreAt(site)) ?? [];
    if (first === "" || !shown.test(nextWord(site))) return null;
    return { take: 1, text: `${cardinal(first, "british")} ${pairWords(rest)} p` };
  },
};

/** "M25 J14-15", "J10 of the M6": "junctions fourteen to fifteen". */
export const junction: Rule = {
  name: "junction",
  read(site) {
    const [, from, to] = /^J(\d{1,2}[aA]?)(?:[-–]J?(\d{1,2}[aA]?))?$/.exec(coreAt(site)) ?? [];
    const road = [-2, -1, 1, 2, 3].some((by) => /^[AM]\d{1,4}(?:\(M\))?$/.test(coreAt(site, by)));
    if (from === undefined || !road) return null;
    return { take: 1, text: to === undefined ? `junction ${from}` : `junctions ${from} to ${to}` };
  },
};

/** "flight MH370", "BA2490": letters, and the number in halves as airlines read it. */
export const flight: Rule = {
  name: "flight",
  read(site) {
    const [, airline, digits] = /^([A-Z]{2})(\d{2,4})$/.exec(coreAt(site)) ?? [];
    if (airline === undefined || digits === undefined || !isFlight(site)) return null;
    const first = digits.length === 2 ? "" : digits.slice(0, digits.length - 2);
    const halves = [first, digits.slice(-2)].filter((half) => half !== "");
    const words = halves.map((half, index) => {
      if (index > 0 && half === "00") return "hundred";
      const zero = index > 0 && half.startsWith("0") ? "oh " : "";
      return `${zero}${cardinal(half, site.variety)}`;
    });
    return { take: 1, text: `${withStops(airline)} ${words.join(" ")}` };
  },
};

function isFlight(site: Site): boolean {
  return /^flights?$/i.test(coreAt(site, -1)) || /^(?:MH370|MH17|PS752)$/.test(coreAt(site));
}
