/**
 * Where the lines of a headline end by their sense: after a mark that makes the reader pause, and not after a
 * small word that only leads to the next one ("the", "of", "für"). As headlines were broken by hand.
 */

/** Whether a word ends with a mark at which its reader pauses. */
export function endsWithPause(word: string): boolean {
  return pause.test(word);
}

/** Whether a word only leads to what follows: an article, a preposition, a conjunction, a number of things. BCP 47. */
export function leadsOn(word: string, language: string): boolean {
  if (count.test(word)) return true;
  const primary = language.slice(0, 2).toLowerCase();
  return leaders.get(primary)?.has(word.toLowerCase()) ?? false;
}

const pause = /[:;,.?!–—|»”…،؛؟]$/;

/** No year. */
const count = /^\d{1,3}$/;

const leaders = new Map(
  Object.entries({
    en: "a an the of to in on at by for from with and or nor but as into onto over under after before about against between is are was were be that than his her its their my our your not no",
    de: "der die das den dem des ein eine einen einem einer eines und oder aber von vom zu zum zur in im ins an am ans auf aus bei beim für mit nach über unter um vor durch gegen ohne als wie ist sind kein keine nicht sein seine ihr ihre",
    fr: "le la les un une des du de d au aux à en et ou par pour sur sous dans avec sans entre est sont son sa ses leur leurs ne qui que",
    es: "el la los las un una unos unas de del al a en y e o u por para con sin sobre entre es son su sus que no",
    it: "il lo la i gli le un uno una di del della dei delle da dal in nel nella a al alla con su sul per tra e o che è",
    pt: "o a os as um uma de do da dos das em no na nos nas ao à e ou por para com sem que é",
  }).map(([language, words]) => [language, new Set(words.split(" "))] as const),
);
