const titles = new Set(
  `mr mrs ms miss dr sir lord lady dame sen sens senator rep reps representative gov governor president vice prime
   minister secretary gen general lt col colonel maj major sgt capt captain adm admiral judge justice rev reverend
   pastor prof professor mayor chancellor ambassador king queen prince princess pope cardinal bishop archbishop sheikh
   ayatollah imam sheriff officer detective attorney chief the former mp mep`.split(/\s+/),
);
const generations = new Set(["jr", "sr", "ii", "iii", "iv"]);
const small = new Set("of the and for a an in at on to & group inc ltd co".split(" "));

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
  const words = wordsOf(gold).filter((word) => !small.has(word));
  const there = new Set(wordsOf(found));
  return words.length === 0 ? 0 : words.filter((word) => there.has(word)).length / words.length;
}

function keysOf(name: string): readonly string[] {
  const words = [...wordsOf(name)];
  if (words.length === 0) return [];
  const last = words.length > 1 && generations.has(words.at(-1) ?? "") ? words.pop() : undefined;
  const initial = /^[a-z](\.[a-z])*$/;
  const kept = words.filter(
    (word, index) => index === 0 || index === words.length - 1 || !initial.test(word),
  );
  // II, III and IV may be left out; Jr and Sr tell two people apart.
  const key = [...kept, ...(last === "jr" || last === "sr" ? [last] : [])].join(" ");
  return [key, key.replace(/[.\-’']/g, "")];
}

function surnameOf(name: string): string | undefined {
  return wordsOf(name).findLast((word) => !generations.has(word));
}

function wordsOf(name: string): readonly string[] {
  const words = name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[’']s\b/g, "")
    .toLowerCase()
    .replace(/["“”]/g, " ")
    .replace(/[^\p{L}\p{N}\s.\-’'&]/gu, " ")
    .split(/\s+/)
    .map((word) => word.replace(/^[.\-’']+|[.\-’']+$/g, ""))
    .filter((word) => word !== "");
  while (words.length > 1 && titles.has(words[0] ?? "")) words.shift();
  return words;
}
