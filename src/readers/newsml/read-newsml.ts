import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Article } from "../../document/article.ts";
import type { Input, ReadOptions } from "../reader.ts";
import { openXml, spanOfElement, type XmlFile } from "../xml/open-xml.ts";
import { wordsOf } from "../xml/text.ts";
import { descendants, elementAt, type XmlElement } from "../xml/tree.ts";
import { readNewsItem } from "./news-item.ts";
import { readOldItem } from "./newsml-1.ts";

/** Reads the text items of a NewsML-G2 or NewsML 1.2 document; items of other kinds are listed. */
export function readNewsml(input: Input, options: ReadOptions, report: Report): readonly Article[] {
  const file = openXml(input, report);
  if (file === null) return [];
  const all = [file.root, ...descendants(file.root)];
  const old = all.filter(({ name }) => name === "NewsItem");
  const items = all.filter(({ name }) => name === "newsItem");
  const texts = items.filter((item) => isText(item, file));
  const pictures = items.filter((item) => !texts.includes(item));
  const wanted = file.root.name === "NewsML" ? old : texts;
  if (wanted.length === 0) {
    const what = `no item with a text in this ${file.root.name}`;
    report(diagnose("input/no-body", what, { span: file.span }));
    return [];
  }
  // The pictures of a message are its story's, where it has one story.
  const own = wanted.length === 1 ? pictures : [];
  for (const item of wanted.length === 1 ? [] : pictures) {
    const message = `item without a text: ${classOf(item, file)}`;
    report(diagnose("input/left-out", message, { span: spanOfElement(item, file.source) }));
  }
  return wanted.flatMap((item) => {
    const span = wanted.length === 1 ? file.span : spanOfElement(item, file.source);
    const one = { ...file, span };
    const read =
      item.name === "NewsItem"
        ? readOldItem(item, one, options, report)
        : readNewsItem(item, own, one, options, report);
    return read ?? [];
  });
}

/** By its class, and where it says none by what it holds. */
function isText(item: XmlElement, file: XmlFile): boolean {
  const itemClass = classOf(item, file);
  if (itemClass !== "") return /^(?:text|composite)$/.test(itemClass);
  const content = elementAt(item, "contentSet");
  return content !== null && [...descendants(content)].some(({ name }) => /^inline/.test(name));
}

/** "text" of `ninat:text`. */
function classOf(item: XmlElement, { source }: XmlFile): string {
  const element = elementAt(item, "itemMeta", "itemClass");
  const code = element?.attributes.get("qcode") ?? element?.attributes.get("uri");
  return (code ?? wordsOf(element, source)).replace(/^.*[:/]/, "");
}
