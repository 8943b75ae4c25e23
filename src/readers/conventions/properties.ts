import type { InlineDraft } from "../../document/compose.ts";
import { guessLanguage } from "../language.ts";
import type { SourceText } from "../source-text.ts";
import { textOfElement, wordsOf } from "../xml/text.ts";
import { descendants, type XmlElement } from "../xml/tree.ts";
import { namesOf } from "./byline.ts";
import { isoDate } from "./dates.ts";
import { plainInlines } from "./drafts.ts";
import { languageTag } from "./language-tag.ts";
import type { Opening } from "./opening.ts";

/** What a document of a word processor says of itself, beside its text. */
export interface Properties {
  /** Empty where it has none, or one that a program has made up. */
  readonly title: readonly InlineDraft[];
  /** The one who made the document, where it is a person's name. */
  readonly creator: readonly InlineDraft[];
  /** BCP 47. */
  readonly language: string | null;
  /** When it was saved last, ISO 8601. When it was first saved is when its template was. */
  readonly modified: string | null;
}

export const noProperties: Properties = { title: [], creator: [], language: null, modified: null };

/** Names that programs give to documents and to their users. */
const madeUpTitle =
  /^(?:microsoft word -|untitled|document ?\d*$|dokument ?\d*$|unbenannt|sans titre|word document|powerpoint)|\.(?:docx?|odt|rtf|txt)$/i;
const madeUpName =
  /(?<!\p{L})(?:user|users|office|microsoft|admin|administrator|owner|windows|apple|google|docs|author|unknown|default|template)(?!\p{L})/iu;

/** Local names of the fields, which formats call otherwise; of several the first that is there. */
export interface FieldNames {
  readonly creator: readonly string[];
  readonly modified: string;
}

/** Reads the properties in the root of the part that holds them. */
export function propertiesIn(root: XmlElement, source: SourceText, names: FieldNames): Properties {
  const elements = [...descendants(root)];
  const field = (...wanted: readonly string[]) =>
    wanted
      .map((name) => elements.find((each) => each.name === name) ?? null)
      .find((element) => element !== null) ?? null;
  const inlinesOf = (element: XmlElement | null) =>
    element ? plainInlines(textOfElement(element, source)) : [];
  const title = wordsOf(field("title"), source);
  const creator = field(...names.creator);
  const isTitle = title !== "" && title.length <= 200 && !madeUpTitle.test(title);
  return {
    title: isTitle ? inlinesOf(field("title")) : [],
    creator: isPerson(wordsOf(creator, source)) ? inlinesOf(creator) : [],
    language: languageTag(wordsOf(field("language"), source) || "und"),
    modified: isoDate(wordsOf(field(names.modified), source)),
  };
}

/** One person: a first name and a surname. */
function isPerson(text: string): boolean {
  return /\s/.test(text) && !madeUpName.test(text) && namesOf(text).join() === text;
}

/** The head of a text, with title and author of the properties where it has none. */
export function withProperties(opening: Opening, { title, creator }: Properties): Opening {
  const headline = opening.headline ?? (title.length > 0 ? title : undefined);
  const byline = opening.byline ?? (creator.length > 0 ? creator : undefined);
  return { ...opening, ...(headline ? { headline } : {}), ...(byline ? { byline } : {}) };
}

/** The language that a document declares, unless its words are plainly of another: most have that of the program. */
export function plausibleLanguage(declared: string | null, words: string): string | null {
  const guess = guessLanguage(words);
  if (declared === null || guess === null) return declared ?? guess;
  return declared.toLowerCase().split("-")[0] === guess ? declared : guess;
}
