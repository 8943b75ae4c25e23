/** What may stand before a name without being part of it. */
const titles = new Set(
  [
    "mr mrs ms miss sir dame lord lady dr prof professor",
    "president vice prime minister secretary governor gov mayor chancellor ambassador",
    "senator sen sens representative rep reps mp mep chief attorney sheriff officer detective judge justice",
    "general gen admiral adm colonel col lieutenant lt major maj captain capt sergeant sgt",
    "king queen prince princess sheikh pope cardinal archbishop bishop reverend rev pastor imam ayatollah",
    "the former",
  ].flatMap((line) => line.split(" ")),
);
const generations = new Set(["jr", "sr", "ii", "iii", "iv"]);
const small = new Set("a an and & at co for group in inc ltd of on the to".split(" "));
const word = /[\p{L}\p{N}&](?:[\p{L}\p{N}&.'’-]*[\p{L}\p{N}&])?/gu;

/** Whether two names are the same but for titles, middle initials, accents and hyphens. */
export function sameName(one: string, other: string): boolean {
  const keys = new Set(keysOf(one));
  return keysOf(other).some((key) => keys.has(key));
}

/** Whether two names end in the same surname; of an organisation, whether they share half of their words. */
export function sameSurname(found: string, gold: string, type: string): boolean {
  const surname = surnameOf(found);
  if (surname === undefined) return false;
  if (sameName(found, gold) || surname === surnameOf(gold)) return true;
  return type === "org" && sharedWords(found, gold) >= 0.5;
}

/** How many of the longer words of `gold` occur in `found`, as a share. */
export function sharedWords(found: string, gold: string): number {
  const words = wordsOf(gold).filter((one) => !small.has(one));
  const there = new Set(wordsOf(found));
  return words.length === 0 ? 0 : words.filter((one) => there.has(one)).length / words.length;
}

function keysOf(name: string): readonly string[] {
  const words = [...wordsOf(name)];
  if (words.length === 0) return [];
  const last = words.length > 1 && generations.has(words.at(-1) ?? "") ? words.pop() : undefined;
  const initial = /^[a-z](\.[a-z])*$/;
  const kept = words.filter(
    (one, index) => index === 0 || index === words.length - 1 || !initial.test(one),
  );
  // II, III and IV may be left out; Jr and Sr tell two people apart.
  const key = [...kept, ...(last === "jr" || last === "sr" ? [last] : [])].join(" ");
  return [key, key.replace(/[.\-’']/g, "")];
}

function surnameOf(name: string): string | undefined {
  return wordsOf(name).findLast((one) => !generations.has(one));
}

/** The words of a name in lower case, without accents, marks, possessive endings and titles before it. */
function wordsOf(name: string): readonly string[] {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = (plain.match(word) ?? []).map((one) => one.replace(/['’]s$/, ""));
  const first = words.findIndex((one) => !titles.has(one));
  return first < 0 ? words.slice(-1) : words.slice(first);
}
