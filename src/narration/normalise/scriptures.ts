import { cardinal } from "./numbers.ts";
import { coreAt, linked, type Rule, type Site } from "./rule.ts";

/** Books of scripture, and how they are shortened. */
const books: Readonly<Record<string, string>> = {
  Acts: "Acts",
  Amos: "Amos",
  Chron: "Chronicles",
  Chronicles: "Chronicles",
  Cor: "Corinthians",
  Corinthians: "Corinthians",
  Daniel: "Daniel",
  Deut: "Deuteronomy",
  Deuteronomy: "Deuteronomy",
  Ecclesiastes: "Ecclesiastes",
  Ephesians: "Ephesians",
  Exodus: "Exodus",
  Ezekiel: "Ezekiel",
  Galatians: "Galatians",
  Genesis: "Genesis",
  Hebrews: "Hebrews",
  Isaiah: "Isaiah",
  James: "James",
  Jeremiah: "Jeremiah",
  Job: "Job",
  John: "John",
  Jonah: "Jonah",
  Joshua: "Joshua",
  Judges: "Judges",
  Kings: "Kings",
  Leviticus: "Leviticus",
  Luke: "Luke",
  Mark: "Mark",
  Matt: "Matthew",
  Matthew: "Matthew",
  Micah: "Micah",
  Numbers: "Numbers",
  Peter: "Peter",
  Philippians: "Philippians",
  Proverbs: "Proverbs",
  Psalm: "Psalm",
  Psalms: "Psalms",
  Quran: "Quran",
  Revelation: "Revelation",
  Romans: "Romans",
  Samuel: "Samuel",
  Surah: "Surah",
  Thess: "Thessalonians",
  Thessalonians: "Thessalonians",
  Timothy: "Timothy",
};

const verses = /^(\d{1,3}):(\d{1,3})(?:[-–](\d{1,3}))?$/;
const which: Readonly<Record<string, string>> = { 1: "First", 2: "Second", 3: "Third" };

/** "John 3:16" is "three sixteen", "1 Cor. 13:4-7" "First Corinthians thirteen four to seven". */
export const scripture: Rule = {
  name: "scripture",
  read(site) {
    const book = bookAt(site, 1);
    const letter = which[coreAt(site)];
    if (letter !== undefined && book !== null && linked(site, 0) && verses.test(coreAt(site, 2)))
      return { take: 2, text: `${letter} ${book}`, abbreviation: true };
    const [, chapter, from, to] = verses.exec(coreAt(site)) ?? [];
    if (chapter === undefined || from === undefined) return null;
    if (bookAt(site, -1) === null || !linked(site, -1, ["."])) return null;
    const words = [chapter, from].map((number) => cardinal(number, site.variety)).join(" ");
    return {
      take: 1,
      text: to === undefined ? words : `${words} to ${cardinal(to, site.variety)}`,
    };
  },
};

function bookAt(site: Site, distance: number): string | null {
  const written = coreAt(site, distance);
  return Object.hasOwn(books, written) ? (books[written] ?? null) : null;
}
