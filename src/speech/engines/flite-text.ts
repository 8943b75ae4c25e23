/** Marks and letters that ASCII writes in another way; accents are taken off beforehand. */
const spellings: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "‚": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "–": " - ",
  "—": " - ",
  "…": "...",
  "\u00a0": " ",
  "\u202f": " ",
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  Œ: "Oe",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  þ: "th",
  Þ: "Th",
  ł: "l",
  Ł: "L",
  ı: "i",
  "€": " euros ",
  "£": " pounds ",
  "¥": " yen ",
  "°": " degrees ",
  "×": " times ",
  "½": " one half ",
  "¼": " one quarter ",
  "&": " and ",
};

export interface AsciiText {
  readonly text: string;
  /** Words whose letters were written in another way; marks are no loss. */
  readonly respelled: readonly string[];
  /** Words that hold what ASCII cannot say at all. */
  readonly unsayable: readonly string[];
}

/** A text as a speaker of ASCII alone can have it, and what that took. */
export function asciiOf(text: string): AsciiText {
  const respelled: string[] = [];
  const unsayable: string[] = [];
  const words = text.split(" ").map((word) => {
    const plain = [...word.normalize("NFKD").replace(/\p{M}/gu, "")]
      .map((character) => spellings[character] ?? character)
      .join("");
    const ascii = plain.replace(/[^\x20-\x7e]/gu, "");
    if (/[\p{L}\p{N}]/u.test(plain.replace(/[\x20-\x7e]/g, ""))) unsayable.push(word);
    else if (/[^\p{ASCII}\p{P}\p{S}\p{Z}]/u.test(word)) respelled.push(word);
    return ascii;
  });
  return { text: words.join(" "), respelled, unsayable };
}
