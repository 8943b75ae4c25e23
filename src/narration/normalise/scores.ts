import { numberWords } from "./numbers.ts";
import { coreAt, isCapitalised, nextWord, previousWord, type Rule, type Site } from "./rule.ts";

const votes =
  /^(?:vote|votes|voted|ruling|ruled|decision|majority|approved|passed|rejected|backed|defeated|split)$/;

const played =
  /^(?:won|wins?|winning|lost|loses?|losing|drew|draws?|drawing|drawn|ahead|behind|trailing|trailed|leading|led)$/;
const outcomes =
  /^(?:wins?|victory|victories|defeats?|loss|losses|draws?|lead|leads|up|down|ahead|thrashing|drubbing|scoreline|success)$/;

/**
 * A score of cricket, "245 for six"; a set of tennis, "six four", "six love"; what a side won and lost,
 * "ten and three"; in British English a score of sport has no "to", "won two one", and no zero, "three
 * nil", but a vote has: "fourteen to nil". Null where a pair of numbers is none of these.
 */
export function scoreWords(from: string, to: string, site: Site): string | null {
  if (isInnings(from, to, site)) {
    return `${numberWords(from, site.variety)} for ${numberWords(to, site.variety)}`;
  }
  if ([-1, 1].some((by) => isSetOfTennis(coreAt(site, by))) && isSetOfTennis(coreAt(site))) {
    return [from, to].map((won) => pointsWords(won, "love", site)).join(" ");
  }
  if (nextWord(site) === "record")
    return [from, to].map((games) => numberWords(games, site.variety)).join(" and ");
  if (site.variety !== "british" || /[.,]/.test(from + to)) return null;
  const vote = votes.test(previousWord(site)) || votes.test(nextWord(site));
  if (from !== "0" && to !== "0" && (vote || !isPlayed(from, to, site))) return null;
  return [from, to].map((points) => pointsWords(points, "nil", site)).join(vote ? " to " : " ");
}

function pointsWords(points: string, none: string, { variety }: Site): string {
  return points === "0" ? none : numberWords(points, variety);
}

/** "won 2-1", "a 2-1 win", "beat Kenbar 2-1", "Kenbar 2-1 Dunmore". "Nos 10-12 Quay Road" and "Rain To Last 3-5 Days" go up. */
function isPlayed(from: string, to: string, site: Site): boolean {
  if (played.test(previousWord(site)) || outcomes.test(nextWord(site))) return true;
  if (!isCapitalised(previousWord(site))) return false;
  if ([-2, -3].some((by) => /^beat$/i.test(coreAt(site, by)))) return true;
  return isCapitalised(nextWord(site)) && Number(from) >= Number(to);
}

const tennisSet = /^([67][-–][0-7]|[0-7][-–][67])(?:\((\d{1,2})\)?)?$/;

/** Six games or seven win a set. */
function isSetOfTennis(core: string): boolean {
  return tennisSet.test(core);
}

/** "7-6(5)": a set, and the points of who lost its tie-break. */
export const tieBreak: Rule = {
  name: "tie-break",
  read(site) {
    const [, games = "", points] = tennisSet.exec(coreAt(site)) ?? [];
    if (points === undefined) return null;
    const words = [...games.split(/[-–]/), points].map((won) => numberWords(won, site.variety));
    return { take: 1, text: `${words[0]} ${words[1]} (${words[2]}` };
  },
};

/** Runs and wickets ("245-6 at tea"), or a bowler's wickets and runs ("took 5-32"). */
function isInnings(from: string, to: string, site: Site): boolean {
  const figures = /^(?:took|takes|taking|claimed|returned)$/.test(previousWord(site));
  if (figures && !/^(?:|in|off|from|as|and|on|against|to|for|at|with)$/.test(nextWord(site)))
    return false;
  if (figures) return Number(from) <= 10 && Number(to) > Number(from) && to.length <= 3;
  if (Number(from) < 10 || Number(to) > 9) return false;
  const before = `${coreAt(site, -2)} ${previousWord(site)}`;
  if (
    /^(?:closed?|closing|resumed?|slumped|collapsed|slipped|stumbled|reached|declared) (?:on|at|to)$/.test(
      before,
    )
  )
    return true;
  const behind = `${nextWord(site)} ${nextWord(site, 1)}`;
  return /^(?:declared|dec|at (?:tea|lunch|stumps))(?: |$)/.test(behind);
}
