import type { Element, Leaf } from "../../document/element.ts";

/** What has been fetched from the web, by address; null where nothing was to be fetched. */
export type Fetched = ReadonlyMap<string, Uint8Array> | null;

/** An article or a pack, its pictures of the web that are not at hand replaced by their words. */
export interface WithoutLost {
  readonly article: Element;
  /** Their addresses, once each. */
  readonly lost: readonly string[];
}

/**
 * Takes out the pictures of the web that nobody has fetched, before any style looks at the tree: what follows
 * one of which nothing is left is then set as what follows the text before it. A description stays where it
 * says more than the caption and the headline do; a figure that keeps any words has no `src`.
 */
export function withoutLostPictures(article: Element, fetched: Fetched): WithoutLost {
  const lost = new Set<string>();
  let headline = "";
  const read = (element: Element): Element | null => {
    if (element.name === "headline") headline = textOf(element);
    const { src, alt = "", ...others } = element.attributes;
    if (element.name !== "figure" || !isLost(src, fetched)) return inside(element);
    lost.add(src);
    const caption = textOf(element);
    const words = [caption, headline].some((said) => repeats(alt, said)) ? "" : alt;
    if (words === "" && caption === "") return null;
    return { ...element, attributes: words === "" ? others : { ...others, alt: words } };
  };
  const inside = (element: Element): Element => {
    let isSame = true;
    const children = element.children.flatMap((child) => {
      const kept = child.type === "text" ? child : read(child);
      isSame &&= kept === child;
      return kept ?? [];
    });
    return isSame ? element : { ...element, children };
  };
  return { article: inside(article), lost: [...lost] };
}

/** Whether an address is one of the web. */
export function isOfWeb(source: string): boolean {
  return /^(?:https?:)?\/\//i.test(source);
}

function isLost(source: string | undefined, fetched: Fetched): source is string {
  return source !== undefined && isOfWeb(source) && !fetched?.has(source);
}

const fileName = /^\S*(?:\.(?:jpe?g|png|gif|webp)|\d{3}\S*)$/i;
/** "Picture: " and its like, in front of a caption's own words. */
const longestPrefix = 12;

/** Whether a description says nothing that other words do not say, or is but the name of a file. */
function repeats(description: string, said: string): boolean {
  if (fileName.test(description.trim())) return true;
  const [words, others] = [plain(description), plain(said)];
  if (others.includes(words)) return true;
  return others !== "" && words.endsWith(others) && words.length <= others.length + longestPrefix;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function textOf(element: Element): string {
  const read = (node: Element | Leaf): string =>
    node.type === "text" ? node.value : node.children.map(read).join("");
  return read(element).trim();
}
