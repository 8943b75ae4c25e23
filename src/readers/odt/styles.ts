import { type Role, roleNamed } from "../conventions/style-roles.ts";
import { descendants, elementAt, type XmlElement } from "../xml/tree.ts";

/** The styles of a document: those of the whole and those that its text alone uses. */
export interface Styles {
  readonly roleOf: (style: string) => Role;
  /** Names of HTML elements that look as a run of text does. */
  readonly lookOf: (style: string) => readonly string[];
  /** Whether a list of this style has numbers at a level, from 1. */
  readonly isOrdered: (listStyle: string, level: number) => boolean;
  /** BCP 47, as the document's defaults have it; null where they say nothing. */
  readonly language: string | null;
}

/** Longest row of styles that each build on the next; rings end there. */
const longestChain = 20;

/** Reads the styles in the roots of `styles.xml` and `content.xml`. */
export function stylesOf(roots: readonly XmlElement[]): Styles {
  const styles = new Map<string, XmlElement>();
  const lists = new Map<string, XmlElement>();
  let language: string | null = null;
  for (const element of roots.flatMap((root) => [...descendants(root)])) {
    const name = element.attributes.get("style:name") ?? "";
    if (element.name === "style") styles.set(name, element);
    else if (element.name === "list-style") lists.set(name, element);
    else if (element.name === "default-style") language ??= languageOf(element);
  }
  const chain = (name: string): readonly XmlElement[] => {
    const found: XmlElement[] = [];
    for (let at = styles.get(name); at && found.length < longestChain; ) {
      found.push(at);
      at = styles.get(at.attributes.get("style:parent-style-name") ?? "");
    }
    return found;
  };
  return {
    roleOf: (name) => roleIn(name, chain(name)),
    lookOf: (name) => lookIn(chain(name)),
    isOrdered: (name, level) => isNumbered(lists.get(name), level),
    language,
  };
}

/** A style of the text itself has a made-up name and builds on one that means something. */
function roleIn(name: string, chain: readonly XmlElement[]): Role {
  const names = chain.flatMap(({ attributes }) => [
    attributes.get("style:display-name") ?? attributes.get("style:name") ?? "",
  ]);
  for (const each of names.length > 0 ? names : [name]) {
    const role = roleNamed(each.replaceAll("_20_", " "));
    if (role) return role;
  }
  return { type: "body" };
}

function lookIn(chain: readonly XmlElement[]): readonly string[] {
  const said = (name: string) =>
    chain
      .map((style) => elementAt(style, "text-properties")?.attributes.get(name))
      .find((value) => value !== undefined) ?? "";
  const position = said("style:text-position");
  const isStruck = /^(?:solid|single|double)/.test(
    said("style:text-line-through-style") || said("style:text-line-through-type"),
  );
  return [
    ...(/^(?:bold|[6-9]00)$/.test(said("fo:font-weight")) ? ["strong"] : []),
    ...(/^(?:italic|oblique)$/.test(said("fo:font-style")) ? ["em"] : []),
    ...(isStruck ? ["s"] : []),
    ...(/^(?:super|[1-9]\d*%)/.test(position) ? ["sup"] : []),
    ...(/^(?:sub|-\d+%)/.test(position) ? ["sub"] : []),
  ];
}

function isNumbered(list: XmlElement | undefined, level: number): boolean {
  for (const each of list ? descendants(list) : []) {
    if (each.attributes.get("text:level") !== String(level)) continue;
    return (
      each.name === "list-level-style-number" && each.attributes.get("style:num-format") !== ""
    );
  }
  return false;
}

function languageOf(style: XmlElement): string | null {
  const properties = elementAt(style, "text-properties")?.attributes;
  const language = properties?.get("fo:language") ?? "none";
  const country = properties?.get("fo:country") ?? "none";
  if (language === "none" || language === "zxx") return null;
  return country === "none" ? language : `${language}-${country}`;
}
