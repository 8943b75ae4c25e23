import type { Speaker } from "./annotations.ts";
import type { AnnotatedArticle } from "./article.ts";
import { slice } from "./span.ts";
import { textOf } from "./walk.ts";

/** The headline, or the first words of an article that has none. */
export function titleOf(article: AnnotatedArticle): string {
  return singleLine(textOf(article, "headline") ?? "") || shortened(firstText(article), 80);
}

/** One line on what an article is about: its standfirst, or its first sentence. */
export function summaryOf(article: AnnotatedArticle): string | null {
  const text = singleLine(textOf(article, "standfirst") ?? "") || firstText(article);
  const [sentence = ""] = text.split(/(?<=[.!?…。！？]["”’»]?)\s+(?=\p{Lu}|["“«])/u, 1);
  const summary = shortened(sentence, 92);
  return summary === "" || summary === titleOf(article) ? null : summary;
}

/** The beginning of the first paragraph. */
function firstText(article: AnnotatedArticle): string {
  const block = article.blocks.find(({ type }) => type === "paragraph");
  if (block === undefined) return "";
  const { start, end } = block.range;
  return singleLine(slice(article.text, { start, end: Math.min(end, start + 1000) }));
}

/** For running heads: what stands before a colon or a dash, if that says enough; never more than fits. */
export function shortTitleOf(article: AnnotatedArticle): string {
  const title = titleOf(article);
  const [head = ""] = title.split(/:\s|\s[–—-]\s/u, 1);
  return shortened(head.length >= 12 ? head : title, 60);
}

/** At most so many characters, cut between words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const words = cut.includes(" ")
    ? cut.slice(0, cut.lastIndexOf(" "))
    : cut.replace(/\p{Cs}$/u, "");
  return `${words.replace(/[\s\p{P}]+$/u, "")}…`;
}

function singleLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/**
 * "Wieler, Tomasz", "van der Berg, Ada": a person's name of two or more words by its surname, which
 * begins with its particles. Names of organisations stay as they are: {@link Speaker.isOrganisation}.
 */
export function indexName({
  name,
  isOrganisation,
}: Pick<Speaker, "name" | "isOrganisation">): string {
  const words = name.split(" ");
  const isPersonal =
    isOrganisation !== true &&
    words.length > 1 &&
    words.length < 6 &&
    words.every((word, index) => /^\p{Lu}/u.test(word) || (index > 0 && particle.test(word)));
  if (!isPersonal) return name;
  const first = words.findIndex((word) => particle.test(word));
  const surname = first > 0 ? first : words.length - 1;
  return `${words.slice(surname).join(" ")}, ${words.slice(0, surname).join(" ")}`;
}

/** In lower case, as they stand in the middle of a name. */
const particle =
  /^(?:d[aeiou]|d[ao]s|del|della|den|der|la|le|van|von|zu|zur|ten|ter|af|av|al|el|bin|ibn|bint|(?:al|el|ad|an|ar|as|at|az)-\p{Lu}.*)$/u;

/** The name of a language in another: `ja` in `en` is "Japanese". */
export function languageName(tag: string, language: string): string | undefined {
  return new Intl.DisplayNames([language, "en"], { type: "language" }).of(tag);
}

/**
 * "14 March 2026", in the pack's language: British where it is English of nobody's; what is no date
 * stays as it is.
 */
export function longDate(date: string, language: string): string {
  const parsed = new Date(date);
  if (Number.isNaN(parsed.getTime())) return date;
  return new Intl.DateTimeFormat([language === "en" ? "en-GB" : language, "en"], {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(parsed);
}

/** `4:07`, `1:04:07`. */
export function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${tail}` : `${minutes}:${tail}`;
}
