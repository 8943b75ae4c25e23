// Turns plain text into an article whose reading text is that text, so that offsets stay those of the file.

/** A paragraph for each line that holds words; `first` is the type of the first block. */
export function articleOf(text, language, first = "paragraph") {
  const blocks = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const range = { start: at, end: at + line.length };
    at = range.end + 1;
    if (line.trim() === "") continue;
    const source = { file: "-", ...range };
    const type = blocks.length === 0 ? first : "paragraph";
    blocks.push({ type, inlines: [{ type: "text", value: line, range, source }], range, source });
  }
  const metadata = {
    language,
    bylines: [],
    published: null,
    modified: null,
    source: null,
    canonical: null,
    rights: null,
    embargo: null,
    status: "usable",
  };
  return { metadata, blocks, text, source: { file: "-", start: 0, end: text.length } };
}
