import { elementNames } from "../document/element.ts";
import {
  fontFaceDescriptors,
  type Known,
  marginBoxProperties,
  pageProperties,
  ruleProperties,
  syntaxOf,
} from "./definitions.ts";
import { atRules } from "./parse-sheet.ts";
import { type Medium, marginBoxes } from "./style.ts";
import { attributesOf, pseudoClasses, pseudoElements } from "./vocabulary.ts";

/** A property as documentation lists it. */
export interface SupportedProperty {
  readonly name: string;
  readonly media: readonly Medium[];
  /** CSS value definition syntax. */
  readonly syntax: string;
}

/** All of CSS that a sheet can use; whatever else stands in one is reported. */
export const supported = {
  atRules,
  elements: elementNames,
  attributes: attributesOf,
  pseudoClasses: [...pseudoClasses],
  pseudoElements,
  properties: listed(ruleProperties),
  page: listed(pageProperties),
  marginBoxes,
  marginBox: listed(marginBoxProperties),
  fontFace: Object.entries(fontFaceDescriptors).map(([name, syntax]) => ({ name, syntax })),
} as const;

function listed(properties: ReadonlyMap<string, Known>): SupportedProperty[] {
  return [...properties.values()]
    .map(({ definition, media }) => ({
      name: definition.name,
      media,
      syntax: syntaxOf(definition),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
