import {
  attribute,
  elementsUnder,
  find,
  type MarkupElement,
  plainText,
  tidy,
} from "../markup/tree.ts";

/** What a page says of itself in elements that nobody sees, and in microdata. */
export interface Metas {
  /** Values of `<meta>` by `name`, `property` or `itemprop`, in lower case, in the order of the page. */
  readonly values: (...names: readonly string[]) => readonly string[];
  /** The element that gives a value; null where none does. */
  readonly element: (value: string) => MarkupElement | null;
  /** The text of `<title>`; empty where there is none. */
  readonly title: string;
  readonly titleElement: MarkupElement | null;
  /** Elements with an `itemprop`, by its name. */
  readonly properties: (name: string) => readonly MarkupElement[];
  readonly canonical: string | null;
  /** `lang` of the page. */
  readonly language: string | null;
  /** Where its links are meant from. */
  readonly base: string | null;
}

export function metasOf(root: MarkupElement): Metas {
  const byName = new Map<string, string[]>();
  const byValue = new Map<string, MarkupElement>();
  const properties = new Map<string, MarkupElement[]>();
  let title: MarkupElement | null = null;
  let canonical: string | null = null;
  let base: string | null = null;
  for (const element of elementsUnder(root)) {
    const property = element.attributes.get("itemprop");
    for (const name of property?.split(/\s+/) ?? []) gather(properties, name, element);
    if (element.name === "meta") {
      const content = tidy(attribute(element, "content"));
      const names = ["name", "property", "itemprop", "http-equiv"].map((key) =>
        attribute(element, key),
      );
      if (content === "") continue;
      for (const name of new Set(names.flatMap((each) => keyOf(each).split(/\s+/)))) {
        if (name !== "") gather(byName, name, content);
      }
      if (!byValue.has(content)) byValue.set(content, element);
    } else if (element.name === "title" && title === null) title = element;
    else if (
      element.name === "link" &&
      /(?:^|\s)canonical(?:\s|$)/i.test(attribute(element, "rel"))
    ) {
      canonical ??= webAddress(attribute(element, "href"));
    } else if (element.name === "base") base ??= webAddress(attribute(element, "href"));
  }
  const values = (...names: readonly string[]) =>
    names.flatMap((name) => byName.get(keyOf(name)) ?? []);
  const address =
    canonical ??
    values("og:url")
      .map(webAddress)
      .find((each) => each !== null) ??
    null;
  const html = find(root, ({ name }) => name === "html");
  return {
    values,
    element: (value) => byValue.get(value) ?? null,
    title: title ? plainText(title) : "",
    titleElement: title,
    properties: (name) => properties.get(name) ?? [],
    canonical: address,
    language: (html && (attribute(html, "lang") || attribute(html, "xml:lang"))) || null,
    base: base ?? address,
  };
}

/** "DC.creator" and "dc:creator" are one name. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(":", ".")
    .replace(/\bdcterms?\./, "dc.");
}

function gather<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function webAddress(text: string): string | null {
  const trimmed = text.trim();
  return /^https?:\/\//i.test(trimmed) && URL.canParse(trimmed) ? new URL(trimmed).href : null;
}
