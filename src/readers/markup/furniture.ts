import { furnitureByName, isLarge } from "./named-furniture.ts";
import { captionAlone, longestPhrase, phraseIn } from "./phrases.ts";
import { attribute, find, type MarkupElement, type MarkupNode, named, plainText } from "./tree.ts";

/**
 * Where a text comes from: from a `page`, where a publisher's machinery stands among the paragraphs,
 * or as `copy`, where the author has written all there is.
 */
export type Origin = "page" | "copy";

/** Why an element is no text of the article, as the receipt tells it; null where it may be. */
export function furnitureOf(element: MarkupElement, origin: Origin): string | null {
  const why = byElement(element);
  if (why !== null) return why;
  const embedded = /^(?:blockquote|div|figure|section)$/.test(element.name) && byEmbed(element);
  if (embedded) return embedded;
  if (origin === "copy") return null;
  return byRole(element) ?? furnitureByName(element) ?? bySkipLink(element) ?? byText(element);
}

const elements: Readonly<Record<string, string>> = {
  script: "script",
  video: "video",
  audio: "audio player",
  form: "form",
  button: "button",
  input: "form",
  select: "form",
  textarea: "form",
  nav: "navigation",
  dialog: "dialog",
  del: "struck out",
  s: "struck out",
  strike: "struck out",
  rt: "reading aid",
  rp: "reading aid",
};

function byElement(element: MarkupElement): string | null {
  const { name } = element;
  // ASP.NET wraps whole pages in a form.
  if (name === "form" && element.weight > 600) return null;
  const known = Object.hasOwn(elements, name) ? elements[name] : undefined;
  if (known !== undefined) return known;
  if (name.startsWith("amp-") && name !== "amp-img") return ampElement(name);
  if (isPageBreak(element)) return "page number";
  return isHidden(element) && !isWholePage(element) ? "hidden on the page" : null;
}

/** Where a page of the printed edition began. */
function isPageBreak({ attributes }: MarkupElement): boolean {
  if (attributes.size === 0) return false;
  const said = `${attributes.get("epub:type") ?? ""} ${attributes.get("role") ?? ""}`;
  return /\b(?:doc-)?pagebreak\b/.test(said);
}

function ampElement(name: string): string | null {
  if (/^amp-(?:ad|embed|sticky-ad|auto-ads)$/.test(name)) return "advertisement";
  if (/^amp-(?:twitter|instagram|facebook|tiktok|reddit|pinterest)/.test(name)) {
    return "embedded post";
  }
  if (/^amp-(?:sidebar|social-share|analytics|pixel|consent|user-notification|list)$/.test(name)) {
    return "page furniture";
  }
  return /^amp-(?:video|youtube|brightcove|jwplayer|audio|iframe|dailymotion|vimeo)/.test(name)
    ? "video"
    : null;
}

function isHidden(element: MarkupElement): boolean {
  const { attributes } = element;
  if (attributes.size === 0) return false;
  if (attributes.has("hidden") || attributes.get("aria-hidden") === "true") return true;
  const style = attributes.get("style");
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Some pages hide all they have until their script has run. */
function isWholePage(element: MarkupElement): boolean {
  let page = element;
  while (page.parent) page = page.parent;
  return page !== element && element.weight > leastPage && element.weight > page.weight * 0.8;
}

/** Letters of the shortest page that is hidden as a whole. */
const leastPage = 1000;

/** Posts of other sites, quoted with their machinery. */
function byEmbed(element: MarkupElement): string | null {
  const names = attribute(element, "class");
  if (
    /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|reddit-(?:embed|card)\S*|bluesky-embed|mastodon-embed|telegram-post|imgur-embed-pub|text-post-media|wp-block-embed|wp-embedded-content|embedly-card|flourish-embed|spotify-embed)(?=\s|$)/i.test(
      names,
    )
  ) {
    return "embedded post";
  }
  return null;
}

const roles: Readonly<Record<string, string>> = {
  navigation: "navigation",
  search: "form",
  form: "form",
  dialog: "dialog",
  alertdialog: "dialog",
  banner: "page furniture",
  contentinfo: "page furniture",
  complementary: "sidebar",
  toolbar: "page furniture",
  menu: "navigation",
  menubar: "navigation",
};

function byRole(element: MarkupElement): string | null {
  const role = attribute(element, "role");
  if (!Object.hasOwn(roles, role) || isLarge(element)) return null;
  return roles[role] ?? null;
}

/**
 * A box that begins with a link past it: "Skip podcast and continue reading". A link to the words in the box
 * itself opens them, or leads from the top of a page to its text.
 */
function bySkipLink(element: MarkupElement): string | null {
  if (!/^(?:section|aside|div)$/.test(element.name) || element.weight > 1500) return null;
  const first = element.children.find((child) => child.type === "element");
  if (first?.type !== "element" || first.name !== "a") return null;
  const target = attribute(first, "href");
  if (!/^#./.test(target)) return null;
  const id = target.slice(1);
  const end = find(element, (each) => attribute(each, "id") === id);
  return end && end.weight <= longestEnd ? "sidebar" : null;
}

/** Letters of the longest line that ends a box: "End of podcast promotion". */
const longestEnd = 60;

function byText(element: MarkupElement): string | null {
  const { name, weight, linkWeight } = element;
  if (weight === 0) return null;
  if (isListOfLinks(element)) return "related links";
  if ((name === "a" && isCard(element)) || isUnderLink(element)) return "related link";
  if (name === "figure" && isTeaser(element)) return "related link";
  const isLine = /^(?:p|div|h[2-6]|aside|section|small|center|td)$/.test(name);
  const isLoose = name === "span" && element.parent?.name !== "p";
  if (weight > longestPhrase || !(isLine || isLoose)) return null;
  if (find(element, leadsToMembership)) return "newsletter form";
  const said = phraseIn(plainText(element), linkWeight > 0);
  if (said === captionAlone && find(element, named("img", "amp-img"))) return null;
  if (said !== null) return said;
  // A line that is a link and nothing else leads away from the article.
  const isOnlyLink = isLine && linkWeight >= weight * 0.9 && weight > 8;
  return isOnlyLink && !find(element, named("img", "li", "amp-img", "picture"))
    ? "related link"
    : null;
}

/** Ghost opens its forms for members by such links. */
function leadsToMembership(element: MarkupElement): boolean {
  return element.name === "a" && /^#\/portal(?:\/|$)/.test(attribute(element, "href"));
}

/** A link between paragraphs that holds blocks, or names of its parts: the teaser of another story. */
function isCard({ parent, isBlock, weight, attributes }: MarkupElement): boolean {
  const isAmongBlocks = parent !== null && /^(?:div|section|article|main|aside)$/.test(parent.name);
  return isAmongBlocks && isBlock && weight > 8 && attributes.has("href");
}

/** A box that an empty link lies over, so that all of it leads elsewhere. */
function isUnderLink(element: MarkupElement): boolean {
  const { name, weight, children } = element;
  if (!/^(?:div|article|section|aside)$/.test(name) || weight < 8 || weight > 200) return false;
  if (!children.some(coversBox) || find(element, named("h1", "p"))) return false;
  return !/[.!?…。！？]["”»」]?$/u.test(plainText(element));
}

function coversBox(child: MarkupNode): boolean {
  return (
    child.type === "element" &&
    child.name === "a" &&
    child.weight === 0 &&
    /^(?!#|javascript:)./i.test(attribute(child, "href")) &&
    !find(child, named("img", "amp-img", "picture"))
  );
}

/** A picture whose words all lead to another story, and not to a larger picture. */
function isTeaser(element: MarkupElement): boolean {
  const { weight, linkWeight } = element;
  if (weight <= 15 || linkWeight < weight * 0.9) return false;
  const link = find(element, (each) => each.name === "a" && each.weight > 0);
  return (
    link !== null &&
    !/\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)|galler|photo|foto|image/i.test(attribute(link, "href"))
  );
}

function isListOfLinks(element: MarkupElement): boolean {
  const { name, weight, linkWeight, children } = element;
  if (name !== "ul" && name !== "ol") return false;
  const items = children.filter((child) => child.type === "element").length;
  return linkWeight >= weight * 0.8 && items > 0 && weight / items < 150;
}
