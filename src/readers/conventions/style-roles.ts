/** What a paragraph is, as its style says. */
export type Role =
  | { readonly type: "body" | "caption" | "quote" | "pull-quote" | "contents" | HeadRole }
  | { readonly type: "heading"; readonly level: number };
/** What stands above the text. */
export type HeadRole = "kicker" | "headline" | "standfirst" | "byline" | "dateline";

/**
 * Names of styles, in lower case without blanks and hyphens. Word processors keep their own in English
 * whatever language they speak; the others are what newsrooms call theirs.
 */
const roles: readonly (readonly [name: RegExp, role: Exclude<Role["type"], "heading">])[] = [
  [/^(?:title|headline|hed|schlagzeile|titre|titulo|titolo)$/, "headline"],
  [
    /^(?:subtitle|standfirst|deck|dek|sell|subhed|strapline|intro|vorspann|chapo|entradilla)$/,
    "standfirst",
  ],
  [/^(?:author|authors|byline|writer|autor|auteur|autorenzeile)$/, "byline"],
  [/^(?:kicker|eyebrow|overline|dachzeile|topic)$/, "kicker"],
  [/^dateline$/, "dateline"],
  [/^(?:caption|figurecaption|imagecaption|cutline|bildunterschrift|legende)$/, "caption"],
  [/^(?:quote|intensequote|quotations?|blockquote|blocktext|zitat|citation)$/, "quote"],
  [/^(?:pullquote|pullout)$/, "pull-quote"],
  [/^(?:toc\d|tocheading|contents\d|tableoffigures|index\d|indexheading)$/, "contents"],
];

/** What the name of a style means, as its program shows it; null where it means nothing to us. */
export function roleNamed(style: string): Role | null {
  const name = style.toLowerCase().replace(/[\s_-]+/g, "");
  const level = /^heading([1-9])$/.exec(name)?.[1];
  if (level !== undefined) return { type: "heading", level: Number(level) };
  const role = roles.find(([pattern]) => pattern.test(name))?.[1];
  return role === undefined ? null : { type: role };
}

/** The part of the head that a role is; null where it is none. */
export function headRole({ type }: Role): HeadRole | null {
  switch (type) {
    case "kicker":
    case "headline":
    case "standfirst":
    case "byline":
    case "dateline":
      return type;
    default:
      return null;
  }
}
