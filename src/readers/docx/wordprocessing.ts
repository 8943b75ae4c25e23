import { elementAt, type XmlElement } from "../xml/tree.ts";

/** An attribute by its local name, under whatever prefix the file has; empty where there is none. */
export function attributeOf({ attributes }: XmlElement, name: string): string {
  const usual = attributes.get(`w:${name}`) ?? attributes.get(name);
  if (usual !== undefined) return usual;
  for (const [key, value] of attributes) if (key.endsWith(`:${name}`)) return value;
  return "";
}

/** `w:val` of the element on a path; null where the element is not there. */
export function valueAt(parent: XmlElement, ...path: readonly string[]): string | null {
  const element = elementAt(parent, ...path);
  return element && attributeOf(element, "val");
}

/** Whether a property is switched on: `<w:b/>`, and not `<w:b w:val="0"/>`; null where nothing is said. */
export function isOn(properties: XmlElement | null, name: string): boolean | null {
  const value = properties && valueAt(properties, name);
  return value === null ? null : !/^(?:0|false|off|none)$/.test(value);
}
