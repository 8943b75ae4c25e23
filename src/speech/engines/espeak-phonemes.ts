/**
 * IPA to the mnemonics that eSpeak NG's English voices read. A mnemonic that a voice does not know
 * silences the rest of the word, so only those stand here that were tried on the British and the
 * American voice. Sounds that English lacks go to the nearest that it has, as a newsreader's would.
 */
const mnemonics: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Stress, length and syllables. The engine carries stress to the vowel by itself.
    ˈ: "'",
    ˌ: ",",
    "'": "'",
    ".": "",
    "|": "",
    "‿": "",
    " ": "||",
    ː: "",
    ˑ: "",
    ʰ: "",
    ʲ: "",
    ˠ: "",
    // Consonants
    p: "p",
    b: "b",
    t: "t",
    d: "d",
    k: "k",
    ɡ: "g",
    g: "g",
    q: "k",
    ʔ: "?",
    c: "k",
    ɟ: "g",
    f: "f",
    v: "v",
    θ: "T",
    ð: "D",
    s: "s",
    z: "z",
    ʃ: "S",
    ʒ: "Z",
    h: "h",
    x: "x",
    χ: "x",
    ɣ: "Q",
    ç: "C",
    β: "v",
    ɸ: "f",
    ħ: "h",
    ɦ: "h",
    ɕ: "S",
    ʑ: "Z",
    ʂ: "S",
    ʐ: "Z",
    ɬ: "l",
    tʃ: "tS",
    dʒ: "dZ",
    tɕ: "tS",
    dʑ: "dZ",
    tʂ: "tS",
    dʐ: "dZ",
    ʈʂ: "tS",
    ɖʐ: "dZ",
    ts: "ts",
    dz: "dz",
    m: "m",
    n: "n",
    ŋ: "N",
    ɲ: "n^",
    ɱ: "m",
    ɳ: "n",
    n̩: "n-",
    m̩: "@m",
    ŋ̩: "@N",
    l: "l",
    ɫ: "l",
    ʎ: "l^",
    ɭ: "l",
    l̩: "@L",
    r: "r",
    ɹ: "r",
    ɾ: "*",
    ʁ: "r",
    ʀ: "r",
    ɻ: "r",
    ɽ: "*",
    ʈ: "t",
    ɖ: "d",
    j: "j",
    w: "w",
    ʍ: "w",
    ɥ: "j",
    ɰ: "w",
    ʋ: "v",
    // Vowels
    iː: "i:",
    i: "i",
    ɪ: "I",
    ᵻ: "I",
    ɨ: "I",
    eː: "eI",
    e: "E",
    ɛ: "E",
    ɛː: "e@",
    æ: "a",
    a: "a",
    aː: "A:",
    ɑː: "A:",
    ɑ: "A:",
    ɒ: "0",
    ɔː: "O:",
    ɔ: "0",
    oː: "oU",
    o: "oU",
    ʊ: "U",
    uː: "u:",
    u: "u:",
    ʌ: "V",
    ɐ: "V",
    ɜː: "3:",
    ɜ: "3:",
    ə: "@",
    ɘ: "@",
    ɵ: "U",
    ɚ: "3",
    ɝ: "3:",
    ɝː: "3:",
    ɯ: "U",
    ɤ: "V",
    y: "u:",
    yː: "u:",
    ʏ: "U",
    ø: "3:",
    øː: "3:",
    œ: "3:",
    œː: "3:",
    eɪ: "eI",
    aɪ: "aI",
    ɔɪ: "OI",
    aʊ: "aU",
    əʊ: "oU",
    oʊ: "oU",
    ɪə: "i@",
    iə: "i@",
    eə: "e@",
    ɛə: "e@",
    ʊə: "U@",
    ai: "aI",
    au: "aU",
    ei: "eI",
    ou: "oU",
    ɔi: "OI",
    ɑ̃: "A~",
    ã: "A~",
    ɔ̃: "O~",
    õ: "O~",
    ɛ̃: "aN",
    œ̃: "3:n",
  }).map(([ipa, mnemonic]) => [ipa.normalize("NFD"), mnemonic]),
);

/** All the IPA that an English voice can be given. */
export const knownSounds: readonly string[] = [...mnemonics.keys()];

const longest = Math.max(...knownSounds.map((ipa) => ipa.length));

/** How an English voice of the engine is to say some IPA, or the first sound that it has none for. */
export function mnemonicsOf(
  ipa: string,
): { readonly mnemonics: string } | { readonly unknown: string } {
  // Tie bars join what is looked up as one anyway; a non-syllabic mark changes nothing audible.
  const sounds = ipa
    .normalize("NFD")
    .replace(/[\u0361\u035c\u032f\u203f]/g, "")
    .trim();
  let said = "";
  for (let at = 0; at < sounds.length; ) {
    const next = longestAt(sounds, at);
    if (next === null) return { unknown: String.fromCodePoint(sounds.codePointAt(at) ?? 0) };
    said += next.mnemonic;
    at += next.length;
  }
  return { mnemonics: said };
}

function longestAt(sounds: string, at: number): { mnemonic: string; length: number } | null {
  for (let length = longest; length > 0; length--) {
    const mnemonic = mnemonics.get(sounds.slice(at, at + length));
    if (mnemonic !== undefined) return { mnemonic, length };
  }
  return null;
}
