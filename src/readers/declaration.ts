import type { Declaration } from "../document/article.ts";
import { languageTag } from "../document/language-tag.ts";

/**
 * Reads what an editor declares of quotes: `translated`, `translated: ru`, `translated by Harbour News`,
 * `translated: ru by Harbour News`, `not translated`. Anything else gives, as text, what is wrong with it.
 */
export function declarationIn(words: string): Declaration | string {
  const text = words.trim().replace(/\s+/gu, " ");
  if (/^not translated$/iu.test(text))
    return { translated: false, originalLanguage: null, translator: null };
  const said = /^translated(?: ?:|(?= by |$))(.*)$/iu.exec(text)?.[1];
  if (said === undefined) return `“${text}” declares nothing`;
  const [, tag = "", translator = ""] = /^ ?(?!by )(\S*?)(?: ?(?:^| )by (.+))?$/iu.exec(said) ??
    /^ ?()by (.+)$/iu.exec(said) ?? ["", said.trim()];
  const originalLanguage = tag === "" ? null : languageTag(tag);
  if (tag !== "" && originalLanguage === null) return `“${tag}” is no language tag`;
  return { translated: true, originalLanguage, translator: translator || null };
}

/**
 * The same for a field of an article's metadata named `translated`, which may also say just `yes` or
 * `no`: what front matter holds.
 */
export function declarationOf(value: string): Declaration | string {
  const text = value.trim();
  if (/^(?:no|false|none)$/iu.test(text)) return declarationIn("not translated");
  if (/^(?:yes|true)?$/iu.test(text)) return declarationIn("translated");
  return declarationIn(/^by /iu.test(text) ? `translated ${text}` : `translated: ${text}`);
}
