import { numberWords } from "./numbers.ts";
import { coreAt, isCapitalised, nextWord, previousWord, type Rule, type Site } from "./rule.ts";

const votes =
  /^(?:vote|votes|voted|ruling|ruled|decision|majority|approved|passed|rejected|backed|defeated|split)$/;

const played =
  /^(?:won|wins?|winning|lost|loses?|losing|drew|draws?|drawing|drawn|ahead|behind|trailing|trailed|leading|leads|led)$/;
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
  if (isGameOfTennis(from, to, site)) {
    return [from, to].map((won) => pointsWords(won, "love", site)).join(" ");
  }
  if (isRecord(from, to, site))
    return [from, to].map((games) => numberWords(games, site.variety)).join(" and ");
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

/** "leads 5-2, 40-15": the points of a game, beside a score of games. "30-40 people" are many. */
function isGameOfTennis(from: string, to: string, site: Site): boolean {
  if (![-1, 1].some((by) => /^[0-7][-–][0-7]$/.test(coreAt(site, by)))) return false;
  const points = new Set(["0", "15", "30", "40"]);
  return from !== to && [from, to].every((won) => points.has(won)) && [from, to].includes("40");
}

/** "the Lakers (32-18)": in America what a side has won and lost, behind its name. */
function isRecord(from: string, to: string, site: Site): boolean {
  const { lead = "", trail = "" } = site.tokens[site.at] ?? {};
  const alone = lead === "(" && trail.startsWith(")");
  const games = Number(from) + Number(to);
  if (!alone || site.variety !== "american" || games < 10 || games > 162) return false;
  return isCapitalised(coreAt(site, -1));
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
  const reached = /^(?:reached|posted|made|were|was)$/.test(previousWord(site));
  // "45-1 favourites" are odds.
  const other = Number(to) < 2 || outcomes.test(nextWord(site)) || votes.test(nextWord(site));
  if (reached && Number(from) >= 40 && !other) return true;
  if (
    /^(?:closed?|closing|resumed?|slumped|collapsed|slipped|stumbled|reached|declared) (?:on|at|to)$/.test(
      before,
    )
  )
    return true;
  const behind = `${nextWord(site)} ${nextWord(site, 1)}`;
  return /^(?:declared|dec|at (?:tea|lunch|stumps))(?: |$)/.test(behind);
}

/** "312/7d", "and 98/2", "104* from 121 balls": runs and wickets, and a batsman who is not out. */
export const innings: Rule = {
  name: "innings",
  read(site) {
    const core = coreAt(site);
    const star = site.tokens[site.at]?.trail ?? "";
    const batted = /^(?:from|off|not)$/.test(coreAt(site, 1));
    if (/^\d{1,3}$/.test(core) && star === "*" && batted)
      return { take: 1, text: `${numberWords(core, site.variety)} not out`, signBehind: true };
    const [, runs = "", wickets = "", declared] = /^(\d{2,3})\/(\d)(d|dec)?$/.exec(core) ?? [];
    if (runs === "" || Number(runs) < 40) return null;
    const told = /^(?:reached|and|were|on|made|posted|declared)$/.test(previousWord(site));
    if (declared === undefined && (!told || wickets === "1")) return null;
    const words = [runs, wickets].map((number) => numberWords(number, site.variety)).join(" for ");
    return { take: 1, text: declared === undefined ? words : `${words} declared` };
  },
};

const columns: Readonly<Record<string, string>> = {
  P: "played",
  W: "won",
  D: "drawn",
  L: "lost",
  F: "for",
  A: "against",
};

/** "P12 W8 D2 L2": a side's season, as tables shorten it. One alone may be anything. */
export const season: Rule = {
  name: "season",
  read(site) {
    const [, column = "", games] = /^([PWDLFA])(\d{1,3})$/.exec(coreAt(site)) ?? [];
    if (games === undefined) return null;
    const beside = [-1, 1].some(
      (by) => /^[PWDLFA]\d{1,3}$/.test(coreAt(site, by)) && !coreAt(site, by).startsWith(column),
    );
    return beside
      ? { take: 1, text: `${columns[column]} ${numberWords(games, site.variety)}` }
      : null;
  },
};
