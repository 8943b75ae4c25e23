import { type Article, nothingKnown } from "../../src/document/article.ts";
import { type BlockDraft, composeArticle, textDraft } from "../../src/document/compose.ts";

/** An article made of plain text: a paragraph a line, the first a headline if `headline` is set. */
export function articleOf(text: string, language = "en", headline = false): Article {
  const blocks: BlockDraft[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const source = { file: "-", start: at, end: at + line.length };
    at = source.end + 1;
    if (line.trim() === "") continue;
    const type = headline && blocks.length === 0 ? "headline" : "paragraph";
    blocks.push({ type, inlines: [textDraft(line, source)], source });
  }
  const metadata = {
    language,
    ...nothingKnown,
  };
  return composeArticle({ metadata, blocks, source: { file: "-", start: 0, end: text.length } });
}
