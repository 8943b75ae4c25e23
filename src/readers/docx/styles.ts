import { type Role, roleNamed } from "../conventions/style-roles.ts";
import { elementAt, elementsIn, type XmlElement } from "../xml/tree.ts";
import { attributeOf, isOn, valueAt } from "./wordprocessing.ts";

/** The styles of a document. */
export interface Styles {
  readonly roleOf: (paragraph: XmlElement) => Role;
  /** Properties of a run that come from its own style. */
  readonly runIs: (style: string) => { readonly strong: boolean; readonly emphasis: boolean };
  /** `w:numPr` that a paragraph has from its style; null where it has none. */
  readonly numberingOf: (style: string) => XmlElement | null;
  /** BCP 47, as the document's defaults have it; null where they say nothing. */
  readonly language: string | null;
}

interface Style {
  readonly name: string;
  readonly base: string;
  readonly element: XmlElement;
}

/** Longest row of styles that each build on the next; rings end there. */
const longestChain = 20;

/** Reads `styles.xml`; a document without it has no styles. */
export function stylesOf(root: XmlElement | null): Styles {
  const known = new Map(
    (root ? elementsIn(root, "style") : []).map((style) => [idOf(style), styleOf(style)]),
  );
  const chain = (id: string): readonly Style[] => {
    const found: Style[] = [];
    for (let at = known.get(id); at && found.length < longestChain; at = known.get(at.base)) {
      found.push(at);
    }
    return found;
  };
  const rolesById = new Map<string, Role>();
  const roleOfStyle = (id: string): Role => {
    const role = rolesById.get(id) ?? roleIn(chain(id), id);
    rolesById.set(id, role);
    return role;
  };
  const defaults = root && elementAt(root, "docDefaults", "rPrDefault", "rPr");
  return {
    roleOf: (paragraph) => {
      const role = roleOfStyle(valueAt(paragraph, "pPr", "pStyle") ?? "");
      const level = valueAt(paragraph, "pPr", "outlineLvl");
      return role.type === "body" ? (headingAt(level) ?? role) : role;
    },
    runIs: (id) => {
      const names = chain(id);
      const says = (name: string) =>
        names.map(({ element }) => isOn(elementAt(element, "rPr"), name)).find((on) => on !== null);
      return { strong: says("b") ?? false, emphasis: says("i") ?? false };
    },
    numberingOf: (id) => {
      for (const { element } of chain(id)) {
        const numbering = elementAt(element, "pPr", "numPr");
        if (numbering) return numbering;
      }
      return null;
    },
    language: (defaults && valueAt(defaults, "lang")) || null,
  };
}

function idOf(style: XmlElement): string {
  return attributeOf(style, "styleId");
}

function styleOf(element: XmlElement): Style {
  return { name: valueAt(element, "name") ?? "", base: valueAt(element, "basedOn") ?? "", element };
}

/** The nearest style of a chain that means something; a document that lost its styles has only their ids. */
function roleIn(chain: readonly Style[], id: string): Role {
  const names = chain.length > 0 ? chain.map(({ name }) => name) : [id];
  for (const name of names) {
    const role = roleNamed(name);
    if (role) return role;
  }
  for (const { element } of chain) {
    const heading = headingAt(valueAt(element, "pPr", "outlineLvl"));
    if (heading) return heading;
  }
  return { type: "body" };
}

/** Levels of the outline are counted from 0; 9 is body text (ECMA-376 part 1 §17.3.1.20). */
function headingAt(level: string | null): Role | null {
  return level !== null && /^[0-8]$/.test(level)
    ? { type: "heading", level: Number(level) + 1 }
    : null;
}
