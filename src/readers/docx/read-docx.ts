import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Article, Omission } from "../../document/article.ts";
import type { BlockDraft } from "../../document/compose.ts";
import { type Archive, openArchive } from "../archive/archive.ts";
import { bodyOf, contextOf, type ItemContext, inlinesOf } from "../conventions/body.ts";
import { withEmbedded } from "../conventions/embedded.ts";
import { reportOmissions } from "../conventions/left-out.ts";
import { type Opening, openingOf } from "../conventions/opening.ts";
import {
  noProperties,
  type Properties,
  plausibleLanguage,
  propertiesIn,
  withProperties,
} from "../conventions/properties.ts";
import { composeStory } from "../conventions/story.ts";
import { type HeadRole, headRole } from "../conventions/style-roles.ts";
import type { Input, ReadOptions } from "../reader.ts";
import { openXml, type XmlFile } from "../xml/open-xml.ts";
import { elementAt, type XmlElement } from "../xml/tree.ts";
import { htmlOfItems, htmlOfParagraph } from "./body.ts";
import { type Item, itemsIn, type ParagraphItem } from "./items.ts";
import { leaveOutSurroundings, NoteNumbers, notesOf } from "./notes.ts";
import { numberingOf } from "./numbering.ts";
import type { Part } from "./part.ts";
import { type Relationships, relationshipsOf, targetOf } from "./relationships.ts";
import { stylesOf } from "./styles.ts";

/** Reads a Word document; null where an error was reported. */
export async function readDocx(
  input: Input,
  options: ReadOptions,
  report: Report,
): Promise<Article | null> {
  const archive = await openArchive(input, options, report);
  if (archive === null) return null;
  const whole = await relationshipsOf("", archive, report);
  const name = targetOf(whole, "officeDocument") ?? "word/document.xml";
  const main = await archive.part(name);
  const file = main && openXml(main, report);
  const body = file && elementAt(file.root, "body");
  if (!file || !body) {
    // What is wrong with a part that is there has been reported.
    if (archive.names.has(name) && !file) return null;
    const span = { file: input.file, start: 0, end: 0 };
    report(diagnose("archive/damaged", `there is no text in it (${name})`, { span }));
    return null;
  }
  const core = await archive.part(targetOf(whole, "core-properties") ?? "docProps/core.xml");
  const told = core && openXml(core, report);
  const properties = told ? propertiesIn(told.root, told.source, fieldNames) : noProperties;
  const relationships = await relationshipsOf(name, archive, report);
  return compose({ file, body, archive, relationships, properties }, options, report);
}

const fieldNames = { creator: ["creator"], modified: "modified" };

/** What a document consists of. */
interface Document {
  readonly file: XmlFile;
  readonly body: XmlElement;
  readonly archive: Archive;
  readonly relationships: Relationships;
  readonly properties: Properties;
}

async function compose(
  document: Document,
  options: ReadOptions,
  report: Report,
): Promise<Article | null> {
  const { file, body, archive, relationships, properties } = document;
  const opened = async (type: string, usual: string) => {
    const part = await archive.part(targetOf(relationships, type) ?? usual);
    return part ? (openXml(part, report)?.root ?? null) : null;
  };
  const styles = stylesOf(await opened("styles", "word/styles.xml"));
  const numbering = numberingOf(await opened("numbering", "word/numbering.xml"));
  const numbers = new NoteNumbers();
  const omitted: Omission[] = [];
  const bare: Part = {
    source: file.source,
    styles,
    relationships,
    language: null,
    noteNumber: numbers.numberOf,
    leaveOut: (omission) => omitted.push(omission),
  };
  const items = itemsIn(body, bare, numbering);
  const declared = properties.language ?? styles.language;
  const words = items.map((item) => (item.type === "paragraph" ? item.words : "")).join("\n");
  const language = options.language ?? plausibleLanguage(declared, words);
  const part = { ...bare, language };
  const context = contextOf({ language, base: null, origin: "copy" }, options);
  const { known, rest } = headOf(items, part, context, report);
  const text = htmlOfItems(rest, part, numbering);
  const { blocks, omitted: left } = bodyOf({ text, html: true }, context, report);
  const opening = openingOf(await withPictures(blocks, archive), known);
  const surroundings = { archive, relationships, part, numbering, context, report };
  const notes = await notesOf(numbers, surroundings);
  await leaveOutSurroundings(surroundings);
  const all = [...omitted, ...left];
  reportOmissions(all, report);
  return composeStory(
    {
      ...withProperties(opening, properties),
      body: [...opening.body, ...notes],
      omitted: all,
      metadata: { ...(language === null ? {} : { language }), modified: properties.modified },
      source: file.span,
    },
    options,
    report,
  );
}

/** Paragraphs from the top in which a style may mean a part of the head. */
const headReach = 12;

/** Takes the paragraphs of the head out, each role once: a title further down is no headline. */
function headOf(
  items: readonly Item[],
  part: Part,
  context: ItemContext,
  report: Report,
): { readonly known: Omit<Opening, "body">; readonly rest: readonly Item[] } {
  const taken = new Map<HeadRole, ParagraphItem>();
  for (const item of items.slice(0, headReach)) {
    if (item.type === "table" || item.words === "") continue;
    const role = headRole(item.role);
    if (role !== null && !taken.has(role)) taken.set(role, item);
  }
  const known = Object.fromEntries(
    [...taken].map(([role, item]) => [
      role,
      inlinesOf({ text: htmlOfParagraph(item, part), html: true }, context, report),
    ]),
  );
  const heads = new Set<Item>(taken.values());
  return { known, rest: items.filter((item) => !heads.has(item)) };
}

/** Figures with the pictures that the document holds. */
async function withPictures(
  blocks: readonly BlockDraft[],
  archive: Archive,
): Promise<readonly BlockDraft[]> {
  return withEmbedded(blocks, async (address) => (await archive.part(address))?.bytes ?? null);
}
