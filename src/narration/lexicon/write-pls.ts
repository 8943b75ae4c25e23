const head = (language: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!-- Write between <phoneme> and </phoneme> how a name is said, in IPA; or put <alias> in its place, with
     another spelling. What is left empty is read as without this file. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="${escaped(language)}">
`;
const foot = "</lexicon>\n";

/** A lexicon (PLS 1.0) with an empty entry for each name. */
export function plsSkeleton(names: readonly string[], language: string): string {
  return `${head(language)}${names.map(entry).join("")}${foot}`;
}

/** The lexicon with entries for more names at its end; null where it has no end to put them before. */
export function withNames(pls: string, names: readonly string[]): string | null {
  const at = pls.lastIndexOf("</lexicon>");
  return at < 0 ? null : `${pls.slice(0, at)}${names.map(entry).join("")}${pls.slice(at)}`;
}

function entry(name: string): string {
  return `  <lexeme><grapheme>${escaped(name)}</grapheme><phoneme></phoneme></lexeme>\n`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
