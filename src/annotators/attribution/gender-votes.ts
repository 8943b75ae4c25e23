import type { Gender, Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { isNoun } from "./nouns.ts";

/** How much in an article shows somebody to be a woman or a man. */
export interface GenderVotes {
  female: number;
  male: number;
}

/** What a noun such as "his wife" weighs against a pronoun beside a name. */
const NOUN = 3;

/** Counts a noun for somebody: the actress Ilka Varos. */
export function voteByNoun(votes: GenderVotes | undefined, gender: Gender): void {
  if (votes && gender !== "unknown") votes[gender] += NOUN;
}

/** "Varos … she": a pronoun shows that the name is somebody's. */
export function isGendered({ female, male }: GenderVotes): boolean {
  return female + male > 0;
}

/** What the votes show, where neither the form of the name nor its title does. */
export function votedGender({ female, male }: GenderVotes): Gender {
  if (female === male) return "unknown";
  return female > male ? "female" : "male";
}

/** Where a name stands at the latest, among the items of a statement, that begins it. */
const LAST_SUBJECT = 4;

/** A name that begins a statement and "her" after it, with nobody named between, show a gender. */
export function voteByPronouns(
  items: readonly Item[],
  people: readonly (number | null)[],
  votes: readonly GenderVotes[],
  language: Language,
): void {
  const first = people.findIndex((person) => person !== null);
  if (first < 0 || first > LAST_SUBJECT) return;
  let last: number | null = null;
  let others = 0;
  items.forEach((item, index) => {
    const person = people[index];
    if (person !== null && person !== undefined) {
      if (last !== null && person !== last) others++;
      if (index <= LAST_SUBJECT) last ??= person;
      else others++;
      return;
    }
    const gender = item.type === "word" ? language.genderWords.get(item.lower) : undefined;
    const isOwn = gender !== undefined && refersToSubject(items, index, language);
    const vote = last === null || others > 0 || !isOwn ? undefined : votes[last];
    if (gender !== undefined && gender !== "unknown" && vote) vote[gender]++;
  });
}

/** Varos, in *her* third season, …: what stands between commas is said of the name before it. */
export function voteByAside(
  votes: GenderVotes | undefined,
  items: readonly Item[],
  index: number,
  language: Language,
): void {
  const [comma, lead, own] = [items[index + 1], items[index + 2], items[index + 3]];
  if (comma?.type !== "comma" || !language.prepositions.has(lead?.lower ?? "")) return;
  const isOwn = language.possessives.has(own?.lower ?? "");
  const gender = isOwn ? language.genderWords.get(own?.lower ?? "") : undefined;
  if (votes && gender !== undefined && gender !== "unknown") votes[gender]++;
}

/** Varos said *she*, closed *her* eyes; but not: Varos told *her*, Varos left when *she* came. */
function refersToSubject(items: readonly Item[], index: number, language: Language): boolean {
  const [lead, before, item, next] = [
    items[index - 2],
    items[index - 1],
    items[index],
    items[index + 1],
  ];
  if (!item || !before) return false;
  const isSaid = (verb: Item | undefined): boolean =>
    language.cueVerbs.get(verb?.lower ?? "") === "say";
  if (language.pronouns.has(item.lower))
    return isSaid(before) || (language.grammar.that.has(before.lower) && isSaid(lead));
  if (!language.possessives.has(item.lower)) return true;
  return next !== undefined && next.type !== "stop" && isNoun(next, language) && !isSaid(before);
}
