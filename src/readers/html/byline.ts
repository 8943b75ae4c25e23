import { attribute, type MarkupElement, namesOf, plainText } from "../markup/tree.ts";
import { opensByline } from "./names.ts";

const bylineName =
  /(?:^|[\s_-])(?:by-?lines?|authors?|author-?names?|contributors?(?:-name)?|writer|reporter|signature|autor(?:es|en)?|auther|auteurs?|firma|autore|författare|journalist|editby|bylines)(?=$|[\s_-])/i;

/** What names those who made a picture, or the writers of another story. */
const pictureName = /cutline|caption|image|photo|picture|thumb/i;

/** Whether an element names writers: all of `authors`, where they are known. */
export function isByline(element: MarkupElement, authors: readonly string[]): boolean {
  const { weight } = element;
  if (
    weight < 2 ||
    weight > 160 ||
    !/^(?:p|div|span|address|a|section|ul|li|em|strong)$/.test(element.name)
  )
    return false;
  const isNamed =
    (bylineName.test(namesOf(element)) && !pictureName.test(namesOf(element))) ||
    /\bauthor\b/.test(`${attribute(element, "itemprop")} ${attribute(element, "rel")}`) ||
    element.name === "address";
  const text = plainText(element);
  const opens = weight < 90 && text.split(/\s+[|•·]\s+/).some(opensByline);
  if (!isNamed && !opens) return false;
  const lower = text.toLowerCase();
  return authors.every((author) => lower.includes(author.toLowerCase()));
}
