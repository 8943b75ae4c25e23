import { nextWord, previousWord, type Site } from "./rule.ts";

const determiners = new Set(
  "the this that its his her their our your my another each every".split(" "),
);

/** Small words behind an amount that are no noun. */
const notNouns = new Set(
  (
    "about above across after against ahead along also and are around away because been before behind below beneath beside " +
    "between beyond but costs down during each east for from had has have inland inside into less long deep high tall wide thick " +
    "more near north off onto out outside over owed paid past per raised since south spent than that the then they this " +
    "through till towards under until upstream was went were west when where which while who will with within without worth would " +
    "comes goes makes helps includes covers represents says does takes brings pays buys funds leaves gives " +
    "downstream overseas offshore upwards downwards always perhaps besides nevertheless"
  ).split(" "),
);

/** What headlines put behind an amount without an article: "£20m plan agreed". */
const headlineNouns = new Set(
  (
    "aid appeal auction award bailout bet bid bill black bond bonus bounty boost bribe budget buyout campaign cap cash " +
    "ceiling charge cheque claim coin contract cost cut deal debt deficit dividend donation endowment estimate " +
    "expansion facility factory fine firm freeze fund funding gap gift grant hike hit hole home house " +
    "injection investment invoice jackpot lawsuit levy loan loss mansion merger mortgage note offer order " +
    "overhaul package painting payment payout penalty pipeline plan pledge pot price prize profit programme program " +
    "project purchase ransom rebate refund rescue revamp reward salary sale savings scam scheme settlement " +
    "shortfall shortage stake store subsidy superyacht surplus takeover target tax theft threshold trade transfer upgrade wage " +
    "war windfall yacht final relay sprint dash hurdles freestyle butterfly backstroke breaststroke race walk swim " +
    "fraud heist robbery raid scandal trial film show festival stadium " +
    "process chip flat apartment plot site limit zone radius class screen lens laser tank battery charger engine turbine " +
    "rifle pistol gun round shell border fence wall wave bridge tunnel road"
  ).split(" "),
);

/**
 * Whether an amount is said in the singular because it stands before a noun as an adjective does:
 * "a $5m deal", "the 100m final", "5.56mm rounds" — a five million dollar deal. `size` is how many
 * tokens the amount takes.
 */
export function isAttributive(site: Site, size = 1): boolean {
  const before = previousWord(site).toLowerCase();
  if (before === "a" || before === "an") return true;
  const next = nextWord(site, size - 1);
  if (headlineNouns.has(next)) return true;
  // "Marsh's 100m time"
  if (/['’]s$/.test(before) && /^(?:time|record|title|gold|silver|bronze|heat)$/.test(next))
    return true;
  const noun = /^\p{Ll}{3,}$/u.test(next) && !next.endsWith("ed") && !notNouns.has(next);
  return noun && (determiners.has(before) || (next.endsWith("s") && !next.endsWith("ss")));
}
