import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Archive } from "../archive/archive.ts";
import { resolveName } from "../archive/paths.ts";
import { isoDate } from "../conventions/dates.ts";
import { languageTag } from "../conventions/language-tag.ts";
import type { SourceText } from "../source-text.ts";
import { openXml, type XmlFile } from "../xml/open-xml.ts";
import { textOfElement, wordsOf } from "../xml/text.ts";
import { descendants, elementAt, elementsIn, type XmlElement } from "../xml/tree.ts";

/** A file of a publication. */
export interface Item {
  /** In the archive. */
  readonly name: string;
  readonly mediaType: string;
  readonly properties: ReadonlySet<string>;
}

/** What a publication says of itself in its package document (EPUB 3.3 §5, OPF 2.0.1). */
export interface Package {
  readonly title: string | null;
  /** Names of its writers, or of all who made it where it says of nobody what they did. */
  readonly creators: readonly SourceText[];
  /** Whether it says that they are its writers. */
  readonly areWriters: boolean;
  /** BCP 47. */
  readonly language: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly rights: string | null;
  /** In reading order, without what is not linear. */
  readonly spine: readonly Item[];
  readonly notLinear: readonly Item[];
  /** The navigation document of EPUB 3. */
  readonly navigation: Item | null;
  /** The one of EPUB 2. */
  readonly ncx: Item | null;
  /** What pages are that are no text, by name in the archive: "cover". */
  readonly guide: ReadonlyMap<string, string>;
}

/** Reads the package document; null, with an error, where there is none or its text is encrypted. */
export async function openPackage(archive: Archive, report: Report): Promise<Package | null> {
  const span = { file: archive.file, start: 0, end: 0 };
  if (await isProtected(archive, report)) {
    const help = "Ask the publisher for an edition without copy protection.";
    report(
      diagnose("archive/refused", "it is copy-protected: its text is encrypted", { span, help }),
    );
    return null;
  }
  const container = await opened("META-INF/container.xml", archive, report);
  const roots = container ? [...descendants(container.root)] : [];
  const root = roots.find(({ name }) => name === "rootfile")?.attributes.get("full-path");
  const name = root ?? [...archive.names].find((each) => each.endsWith(".opf"));
  const file = name === undefined ? null : await opened(name, archive, report);
  if (!file || name === undefined) {
    report(
      diagnose("archive/damaged", "it has no package document, so nothing tells what it holds", {
        span,
      }),
    );
    return null;
  }
  return packageOf(file, name);
}

async function opened(name: string, archive: Archive, report: Report): Promise<XmlFile | null> {
  const part = await archive.part(name);
  return part && openXml(part, report);
}

/** Fonts may be obfuscated without that anything is protected. */
const obfuscation = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/;

async function isProtected(archive: Archive, report: Report): Promise<boolean> {
  const file = await opened("META-INF/encryption.xml", archive, report);
  if (!file) return false;
  return [...descendants(file.root)].some(
    ({ name, attributes }) =>
      name === "EncryptionMethod" && !obfuscation.test(attributes.get("Algorithm") ?? ""),
  );
}

function packageOf({ root, source }: XmlFile, name: string): Package {
  const metadata = elementAt(root, "metadata") ?? root;
  const fields = (field: string) =>
    [...descendants(metadata)].filter((each) => each.name === field);
  const first = (field: string) => wordsOf(fields(field)[0] ?? null, source) || null;
  const items = itemsOf(root, name);
  const spine = elementAt(root, "spine");
  const references = spine ? elementsIn(spine, "itemref") : [];
  const isLinear = ({ attributes }: XmlElement) => attributes.get("linear") !== "no";
  // Each once: an item that the spine names again is read already.
  const itemsFor = (wanted: readonly XmlElement[]) => [
    ...new Set(wanted.flatMap(({ attributes }) => items.get(attributes.get("idref") ?? "") ?? [])),
  ];
  const all = [...items.values()];
  return {
    title: first("title"),
    ...creatorsOf(metadata, source),
    language: languageTag(first("language") ?? "und"),
    date: isoDate(publicationDate(fields("date"), (element) => wordsOf(element, source))),
    modified: isoDate(wordsOf(refinement(metadata, "dcterms:modified"), source)),
    publisher: first("publisher"),
    rights: first("rights"),
    spine: itemsFor(references.filter(isLinear)),
    notLinear: itemsFor(references.filter((each) => !isLinear(each))),
    navigation: all.find(({ properties }) => properties.has("nav")) ?? null,
    ncx:
      items.get(spine?.attributes.get("toc") ?? "") ??
      all.find(({ mediaType }) => mediaType === "application/x-dtbncx+xml") ??
      null,
    guide: guideOf(root, name),
  };
}

function itemsOf(root: XmlElement, from: string): ReadonlyMap<string, Item> {
  const manifest = elementAt(root, "manifest");
  return new Map(
    (manifest ? elementsIn(manifest, "item") : []).flatMap(({ attributes }) => {
      const name = resolveName(from, attributes.get("href") ?? "");
      if (name === null) return [];
      const properties = new Set((attributes.get("properties") ?? "").split(/\s+/));
      const mediaType = attributes.get("media-type") ?? "";
      return [[attributes.get("id") ?? "", { name, mediaType, properties }] as const];
    }),
  );
}

function guideOf(root: XmlElement, from: string): ReadonlyMap<string, string> {
  const guide = elementAt(root, "guide");
  return new Map(
    (guide ? elementsIn(guide, "reference") : []).flatMap(({ attributes }) => {
      const name = resolveName(from, attributes.get("href") ?? "");
      return name === null ? [] : [[name, attributes.get("type") ?? ""] as const];
    }),
  );
}

/** Roles are said in an attribute (EPUB 2) or by a `meta` that refines the name (EPUB 3). */
function creatorsOf(
  metadata: XmlElement,
  source: SourceText,
): Pick<Package, "creators" | "areWriters"> {
  const roles = new Map(
    elementsIn(metadata, "meta")
      .filter(({ attributes }) => attributes.get("property") === "role")
      .map((meta) => [meta.attributes.get("refines"), wordsOf(meta, source)]),
  );
  const creators = elementsIn(metadata, "creator").map((element) => {
    const { attributes } = element;
    const role = attributes.get("opf:role") ?? roles.get(`#${attributes.get("id")}`) ?? "";
    return { name: textOfElement(element, source), role };
  });
  const writers = creators.filter(({ role }) => role === "aut");
  const named = writers.length > 0 ? writers : creators.filter(({ role }) => role === "");
  return { creators: named.map(({ name }) => name), areWriters: writers.length > 0 };
}

/** EPUB 2 tells the dates apart by `opf:event`. */
function publicationDate(
  dates: readonly XmlElement[],
  words: (element: XmlElement) => string,
): string {
  const event = ({ attributes }: XmlElement) => attributes.get("opf:event") ?? "publication";
  const date = dates.find((each) => event(each) === "publication");
  return date ? words(date) : "";
}

function refinement(metadata: XmlElement, property: string): XmlElement | null {
  return (
    elementsIn(metadata, "meta").find(
      ({ attributes }) => attributes.get("property") === property && !attributes.has("refines"),
    ) ?? null
  );
}
