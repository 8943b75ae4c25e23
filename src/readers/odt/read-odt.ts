import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Article, Omission } from "../../document/article.ts";
import type { BlockDraft } from "../../document/compose.ts";
import { type Archive, openArchive } from "../archive/archive.ts";
import { resolveName } from "../archive/paths.ts";
import { bodyOf, contextOf, type ItemContext, inlinesOf } from "../conventions/body.ts";
import { withEmbedded } from "../conventions/embedded.ts";
import { reportOmissions } from "../conventions/left-out.ts";
import { openingOf } from "../conventions/opening.ts";
import {
  noProperties,
  plausibleLanguage,
  propertiesIn,
  withProperties,
} from "../conventions/properties.ts";
import { composeStory } from "../conventions/story.ts";
import { type HeadRole, headRole } from "../conventions/style-roles.ts";
import type { Input, ReadOptions } from "../reader.ts";
import { shortened } from "../shortened.ts";
import { openXml, spanOfElement, type XmlFile } from "../xml/open-xml.ts";
import { wordsOf } from "../xml/text.ts";
import { type HtmlRule, htmlOf } from "../xml/to-html.ts";
import { descendants, elementAt, elementsIn, type XmlElement } from "../xml/tree.ts";
import { odtRule } from "./html-rule.ts";
import { type Styles, stylesOf } from "./styles.ts";

/** Paragraphs from the top in which a style may mean a part of the head. */
const headReach = 12;
const fieldNames = { creator: ["initial-creator", "creator"], modified: "date" };

/** Reads an OpenDocument text; null where an error was reported. */
export async function readOdt(
  input: Input,
  options: ReadOptions,
  report: Report,
): Promise<Article | null> {
  const archive = await openArchive(input, options, report);
  if (archive === null) return null;
  const opened = async (name: string) => {
    const part = await archive.part(name);
    return part && openXml(part, report);
  };
  const manifest = await opened("META-INF/manifest.xml");
  const isLocked =
    manifest && [...descendants(manifest.root)].some(({ name }) => name === "encryption-data");
  const span = { file: input.file, start: 0, end: 0 };
  if (isLocked) {
    const help = "Save it without a password.";
    report(diagnose("archive/refused", "it is encrypted", { span, help }));
    return null;
  }
  const file = await opened("content.xml");
  const text = file && elementAt(file.root, "body", "text");
  if (!file || !text) {
    report(diagnose("archive/damaged", "there is no text in it (content.xml)", { span }));
    return null;
  }
  const styles = stylesOf([file.root, (await opened("styles.xml"))?.root ?? file.root]);
  const meta = await opened("meta.xml");
  const properties = meta ? propertiesIn(meta.root, meta.source, fieldNames) : noProperties;
  const declared = properties.language ?? styles.language;
  const language = options.language ?? plausibleLanguage(declared, wordsOf(text, file.source));
  const context = contextOf({ language, base: null, origin: "copy" }, options);
  const omitted: Omission[] = [];
  const { known, blocks, notes } = await contentOf(text, file, styles, context, omitted, report);
  const opening = withProperties(openingOf(await withPictures(blocks, archive), known), properties);
  reportOmissions(omitted, report);
  return composeStory(
    {
      ...opening,
      body: [...opening.body, ...notes],
      omitted,
      metadata: { ...(language === null ? {} : { language }), modified: properties.modified },
      source: file.span,
    },
    options,
    report,
  );
}

async function contentOf(
  text: XmlElement,
  { source }: XmlFile,
  styles: Styles,
  context: ItemContext,
  omitted: Omission[],
  report: Report,
) {
  const leaveOut = (element: XmlElement, why: string) => {
    const words = shortened(wordsOf(element, source));
    if (words !== "") omitted.push({ source: spanOfElement(element, source), text: words, why });
  };
  const heads = headsIn(text, styles);
  const rule = odtRule(text, source, styles, new Set(heads.values()), leaveOut);
  const lineOf = (element: XmlElement) =>
    inlinesOf({ text: htmlOf(element, source, rule), html: true }, context, report);
  const known = Object.fromEntries([...heads].map(([role, element]) => [role, lineOf(element)]));
  const body = bodyOf({ text: htmlOf(text, source, rule), html: true }, context, report);
  omitted.push(...body.omitted);
  return { known, blocks: body.blocks, notes: notesIn(text, source, rule, context, report) };
}

/** The paragraphs of the head, each role once: a title further down is no headline. */
function headsIn(text: XmlElement, styles: Styles): ReadonlyMap<HeadRole, XmlElement> {
  const heads = new Map<HeadRole, XmlElement>();
  const paragraphs = elementsIn(text).filter(({ name }) => name === "p" || name === "h");
  for (const paragraph of paragraphs.slice(0, headReach)) {
    const role = headRole(styles.roleOf(paragraph.attributes.get("text:style-name") ?? ""));
    const hasWords = paragraph.children.length > 0;
    if (role !== null && hasWords && !heads.has(role)) heads.set(role, paragraph);
  }
  return heads;
}

/** Footnotes and endnotes, in the order of the text, under the marks that it shows. */
function notesIn(
  text: XmlElement,
  source: XmlFile["source"],
  rule: HtmlRule,
  context: ItemContext,
  report: Report,
): readonly BlockDraft[] {
  return [...descendants(text)].flatMap((note): readonly BlockDraft[] => {
    const body = note.name === "note" ? elementAt(note, "note-body") : null;
    if (!body) return [];
    const html = htmlOf(body, source, rule);
    const inlines = inlinesOf({ text: html, html: true }, context, report);
    const label = wordsOf(elementAt(note, "note-citation"), source);
    if (inlines.length === 0) return [];
    return [{ type: "footnote", label, inlines, source: spanOfElement(body, source) }];
  });
}

async function withPictures(
  blocks: readonly BlockDraft[],
  archive: Archive,
): Promise<readonly BlockDraft[]> {
  return withEmbedded(blocks, async (address) => {
    const name = resolveName("content.xml", address);
    return name === null ? null : ((await archive.part(name))?.bytes ?? null);
  });
}
