import { type Meaning, meaningOf } from "./furniture-names.ts";
import {
  attribute,
  find,
  type MarkupElement,
  type MarkupNode,
  named,
  namesOf,
  rawText,
} from "./tree.ts";

/** Why the names of an element say that it is no text of the article; null where they do not, or are wrong. */
export function furnitureByName(element: MarkupElement): string | null {
  if (element.attributes.size === 0 || /^(?:html|body|main|article|#root)$/.test(element.name)) {
    return null;
  }
  const written = `${namesOf(element)} ${attribute(element, "aria-labelledby")}`;
  if (written.trim() === "" || written.length > 2000) return null;
  const names = written.split(/\s+/);
  const isPost = names.some((name) => postName.test(name));
  for (const name of names) {
    if (isPost && subjectName.test(name)) continue;
    const meaning = meaningOf(name);
    if (meaning !== null) return isRefuted(meaning, name, element) ? null : meaning.why;
  }
  return null;
}

/** More text than a piece of furniture has: the article may stand in it. */
export function isLarge(element: MarkupElement): boolean {
  const text = element.weight - element.linkWeight;
  return text > 1500 || (text > 400 && text > proseOfPage(element) * 0.5);
}

function proseOfPage(element: MarkupElement): number {
  let page = element;
  while (page.parent) page = page.parent;
  return page.weight - page.linkWeight;
}

/** Names that publishing systems give to the whole of a post, beside those of its subjects and its kind. */
const postName = /^(?:hentry|type-(?:post|page)|post-\d+|postid-\d+)$/;
const subjectName = /^(?:tag|category|format)-/;

/** Whether what stands in an element shows that it is not what its name says. */
function isRefuted({ why, leadsOn }: Meaning, name: string, element: MarkupElement): boolean {
  return (
    isLarge(element) ||
    (leadsOn && !isLed(element)) ||
    isWalledText(name, element) ||
    holdsStory(name, element) ||
    (!element.isBlock && why !== hidden && standsInSentence(element))
  );
}

const hidden = "hidden on the page";

/** Letters of a line that may lead on although a script alone knows where to. */
const longestLine = 80;

/** Whether a link leads on from an element, or from the box around it. */
function isLed(element: MarkupElement): boolean {
  if (element.weight <= longestLine) return true;
  const box = element.parent;
  const isBox = box !== null && box.weight < element.weight * 2 && box.linkWeight > 0;
  return isBox || find(element, isLink) !== null;
}

function isLink(element: MarkupElement): boolean {
  return element.name === "a" && attribute(element, "href") !== "";
}

/** Letters of the longest offer to subscribe. */
const longestOffer = 300;

/** Many pages call the text behind their wall so, for search engines; an offer is short, or something to click. */
function isWalledText(name: string, element: MarkupElement): boolean {
  const { weight, linkWeight } = element;
  return (
    /(?:^|[-_])paywall$/i.test(name) &&
    (name === "paywall" || weight > longestOffer) &&
    linkWeight * 5 < weight &&
    !find(element, named("button", "form", "input"))
  );
}

/** Whether an element says besides that it holds a story; where a sidebar stands is no reason to lose its page. */
function holdsStory(name: string, element: MarkupElement): boolean {
  return (
    (/sidebar/i.test(name) && find(element, named("h1")) !== null) ||
    /\barticleBody\b/.test(attribute(element, "itemprop")) ||
    /(?:^|\s)(?:entry|post|article|story)-(?:content|body|text)(?=\s|$)/i.test(
      attribute(element, "class"),
    )
  );
}

/**
 * Whether the words of an element are part of a sentence that goes on before or behind it: pages call links to
 * their subjects so, and no sentence may lose a word.
 */
function standsInSentence(element: MarkupElement): boolean {
  let inner = element;
  for (let around = inner.parent; around; inner = around, around = around.parent) {
    const { children, weight, linkWeight, isBlock } = around;
    const at = placeOf(inner, children);
    const before = nearestWords(children, at, -1);
    const after = nearestWords(children, at, 1);
    const goesOn = /[^.!?…:|•·»”"。！？।]$/u.test(before) || /^[^\p{Lu}|•·]/u.test(after);
    if (isBlock || before !== "" || after !== "") return goesOn && linkWeight * 2 <= weight;
  }
  return false;
}

/** Index of a node among its siblings, which stand in the order of the text. */
function placeOf({ start }: MarkupNode, siblings: readonly MarkupNode[]): number {
  let low = 0;
  let high = siblings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((siblings[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that stand nearest to a node, before it (-1) or behind it (1). */
function nearestWords(nodes: readonly MarkupNode[], from: number, step: -1 | 1): string {
  for (let at = from + step; ; at += step) {
    const node = nodes[at];
    if (node === undefined) return "";
    const words = rawText(node).trim();
    if (words !== "") return words;
  }
}
