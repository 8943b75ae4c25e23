/** Where the caller names none. */
export const defaultProducer = "Readout";

/**
 * The descriptions of the XMP packet: who made what when, in which language, and that it keeps to
 * PDF/UA-1. PDF/A lets no property stand undeclared, so the schema of the last is declared
 * (ISO 19005-2 §6.6.2.3.3).
 */
export function metadataOf(info: DrawInfo): string {
  const date = info.created && `${info.created.toISOString().slice(0, 19)}Z`;
  const producer = escapeXml(info.producer ?? defaultProducer);
  const keywords = (info.keywords ?? []).join(", ");
  return [
    description("xmp", "http://ns.adobe.com/xap/1.0/", [
      ...(date === null
        ? []
        : ["CreateDate", "ModifyDate", "MetadataDate"].map((name) => element(`xmp:${name}`, date))),
      element("xmp:CreatorTool", producer),
    ]),
    description("dc", "http://purl.org/dc/elements/1.1/", [
      element("dc:format", "application/pdf"),
      element("dc:title", container("Alt", [info.title], ' xml:lang="x-default"')),
      element("dc:language", container("Bag", [info.language])),
      !info.author ? "" : element("dc:creator", container("Seq", [info.author])),
      !info.subject
        ? ""
        : element("dc:description", container("Alt", [info.subject], ' xml:lang="x-default"')),
    ]),
    description("pdf", "http://ns.adobe.com/pdf/1.3/", [
      element("pdf:Producer", producer),
      keywords === "" ? "" : element("pdf:Keywords", escapeXml(keywords)),
    ]),
    ...(info.accessible === false ? [] : claimOfAccess),
  ].join("\n");
}

function description(prefix: string, namespace: string, properties: readonly string[]): string {
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${properties.join("")}</rdf:Description>`;
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

function container(
  kind: "Alt" | "Bag" | "Seq",
  values: readonly string[],
  attributes = "",
): string {
  const items = values.map((value) => `<rdf:li${attributes}>${escapeXml(value)}</rdf:li>`);
  return `<rdf:${kind}>${items.join("")}</rdf:${kind}>`;
}

const extensionSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 that the document keeps to</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

const claimOfAccess = [
  description("pdfuaid", "http://www.aiim.org/pdfua/ns/id/", [element("pdfuaid:part", "1")]),
  extensionSchema,
];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Also drops what XML 1.0 has no place for (§2.2). */
function escapeXml(text: string): string {
  return text
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu, "")
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** What the file says of itself. */
export interface DrawInfo {
  readonly title: string;
  readonly author: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly subject?: string | null;
  readonly keywords?: readonly string[];
  /** Null says nothing of when it was made, so that the same article gives the same bytes. */
  readonly created: Date | null;
  /** False: the file does not claim to be accessible (PDF/UA-1, PDF/A-2a), but is PDF/A-2b. */
  readonly accessible?: boolean;
  /** Program and version. */
  readonly producer?: string;
}
