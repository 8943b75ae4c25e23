import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Archive } from "../archive/archive.ts";
import { decoded, resolveName } from "../archive/paths.ts";
import { openXml } from "../xml/open-xml.ts";
import { wordsOf } from "../xml/text.ts";
import { descendants, elementAt, type XmlElement } from "../xml/tree.ts";
import type { Package } from "./package.ts";

/** A line of the contents. */
export interface Entry {
  readonly label: string;
  /** The file that it leads to, and the id in it; null where to its beginning. */
  readonly name: string;
  readonly id: string | null;
}

/** What a publication says of where its texts are. */
export interface Navigation {
  /** In the order of the contents, outer before inner. */
  readonly entries: readonly Entry[];
  /** What pages are, by name in the archive: "cover", "toc". */
  readonly landmarks: ReadonlyMap<string, string>;
}

/** Reads the contents of a publication; without them there are no entries. */
export async function navigationOf(
  { navigation, ncx, guide }: Package,
  archive: Archive,
  report: Report,
): Promise<Navigation> {
  const item = navigation ?? ncx;
  const part = item && (await archive.part(item.name));
  const file = part && openXml(part, report);
  if (!file || !item) return { entries: [], landmarks: guide };
  const words = (element: XmlElement | null) => wordsOf(element, file.source);
  if (!navigation) return { entries: pointsIn(file.root, item.name, words), landmarks: guide };
  const lists = [...descendants(file.root)].filter(({ name }) => name === "nav");
  const ofType = (type: string) => lists.find((each) => typeOf(each).includes(type)) ?? null;
  const landmarks = new Map(guide);
  for (const link of linksIn(ofType("landmarks"))) {
    const name = resolveName(item.name, link.attributes.get("href") ?? "");
    if (name !== null) landmarks.set(name, typeOf(link).join(" "));
  }
  const entries = linksIn(ofType("toc") ?? lists[0] ?? null).flatMap((link) =>
    entryOf(words(link), link.attributes.get("href"), item.name),
  );
  return { entries, landmarks };
}

function typeOf({ attributes }: XmlElement): readonly string[] {
  return (attributes.get("epub:type") ?? attributes.get("type") ?? "").split(/\s+/);
}

function linksIn(list: XmlElement | null): readonly XmlElement[] {
  return list ? [...descendants(list)].filter(({ name }) => name === "a") : [];
}

/** The points of an NCX (EPUB 2). */
function pointsIn(
  root: XmlElement,
  from: string,
  words: (element: XmlElement | null) => string,
): readonly Entry[] {
  const points = [...descendants(root)].filter(({ name }) => name === "navPoint");
  return points.flatMap((point) => {
    const source = elementAt(point, "content")?.attributes.get("src");
    return entryOf(words(elementAt(point, "navLabel", "text")), source, from);
  });
}

function entryOf(label: string, reference: string | undefined, from: string): readonly Entry[] {
  const name = resolveName(from, reference ?? "");
  const id = /#(.+)$/s.exec(reference ?? "")?.[1];
  return name === null ? [] : [{ label, name, id: id === undefined ? null : decoded(id) }];
}
