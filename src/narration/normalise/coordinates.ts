import { numberWords } from "./numbers.ts";
import { coreAt, type Rule, type Site } from "./rule.ts";

const angle =
  /^(\d{1,3}(?:\.\d+)?)[°º]\s?(?:(\d{1,2}(?:\.\d+)?)['’′]\s?)?(?:(\d{1,2}(?:\.\d+)?)["”″]\s?)?([NSEW])(?![\p{L}\d])/u;

const points: Readonly<Record<string, string>> = { N: "north", S: "south", E: "east", W: "west" };

/** Degrees, minutes, seconds and the point of the compass may be as many words. */
const longest = 4;

/** "54°30'N", "54° 30′ 15″ N", "51.5° N": "fifty-four degrees thirty minutes north". */
export const coordinate: Rule = {
  name: "coordinate",
  read(site) {
    if (!/\d[°º]/.test(coreAt(site))) return null;
    const [found, degrees, minutes, seconds, point = ""] = angle.exec(writtenAt(site)) ?? [];
    if (found === undefined || degrees === undefined) return null;
    const part = (amount: string | undefined, unit: string): readonly string[] =>
      amount === undefined
        ? []
        : [`${numberWords(amount, site.variety)} ${unit}${Number(amount) === 1 ? "" : "s"}`];
    const words = [
      ...part(degrees, "degree"),
      ...part(minutes, "minute"),
      ...part(seconds, "second"),
    ];
    return { take: found.split(/\s/).length, text: `${words.join(" ")} ${points[point]}` };
  },
};

/** The site's word and those behind it, as they are written. */
function writtenAt({ tokens, at }: Site): string {
  const written = tokens
    .slice(at, at + longest)
    .map(({ lead, core, trail }, index) => `${index === 0 ? "" : lead}${core}${trail}`);
  return written.join(" ");
}
