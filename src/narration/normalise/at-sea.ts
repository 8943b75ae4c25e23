import { coreAt, nextWord, type Site } from "./rule.ts";

/** What goes on behind a distance, and never behind the size of a chip. */
const afterDistance =
  /^(?:off|offshore|from|north|south|east|west|north-?(?:east|west)|south-?(?:east|west)|away|limit|zone|radius|race|voyage|[NS]?[NS][EW])$/i;

const ofTheSea = new Set(
  (
    "coast coastal coastguard port ports harbour harbor sea seas ocean waters offshore ship ships vessel vessels boat boats " +
    "yacht yachts tanker tankers trawler trawlers island islands cape buoy sailed sailing sailors shore maritime " +
    "nautical navy naval knots territorial runway airport airfield aircraft lifeboat"
  ).split(" "),
);

/** What is made in nanometres. */
const small =
  /^(?:chips?|process|processes|nodes?|technology|wavelengths?|light|lasers?|transistors?|thick|particles?|semiconductors?)$/;

/** How many words to either side may tell where we are. */
const reach = 6;

/** Whether "nm" behind a number that takes `take` tokens is nautical miles: at sea it is no nanometre. */
export function isAtSea(site: Site, take: number): boolean {
  if (small.test(nextWord(site, take - 1))) return false;
  if (afterDistance.test(nextWord(site, take - 1))) return true;
  for (let by = -reach; by <= reach; by++) {
    if (ofTheSea.has(coreAt(site, by).toLowerCase())) return true;
  }
  return false;
}
