import type { SourceSpan } from "../../document/span.ts";
import type { Fields } from "../json/fields.ts";
import type { SourceText } from "../source-text.ts";

/** One of the forms in which ninjs gives a headline, a description or a body. */
export interface TextForm {
  readonly text: SourceText;
  readonly html: boolean;
  /** "main", "caption", …; empty where there is none. */
  readonly role: string;
  /** The value in the file. */
  readonly span: SourceSpan;
}

/** Other names for the same, as dialects have them. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  headline: ["headline"],
  description: ["description", "teaser"],
  body: ["body", "article_html"],
};

/**
 * The forms of a headline, a description or a body, HTML first: `body_xhtml` beside `body_text` in 1.x,
 * `bodies` with roles and types since 2.0.
 */
export function formsOf(
  item: Fields,
  kind: "headline" | "description" | "body",
): readonly TextForm[] {
  const list = kind === "body" ? "bodies" : `${kind}s`;
  const listed = item.objects(list).flatMap((entry): TextForm[] => {
    const text = entry.text("value");
    if (text === null) return [];
    const type = entry.string("contenttype") ?? "";
    const role = entry.string("role")?.toLowerCase() ?? "";
    return [{ text, html: isHtml(type, text.text), role, span: entry.span }];
  });
  const wanted = synonyms[kind] ?? [];
  const named = item.names
    .filter((name) => wanted.some((each) => name === each || name.startsWith(`${each}_`)))
    .flatMap((name): TextForm[] => {
      const node = item.node(name);
      const text = item.text(name);
      if (!node || text === null) return [];
      const suffix = name.slice(name.indexOf("_") + 1);
      const role = name.includes("_") ? suffix.replace(/^x?html$|^text$|^main$/, "") : "";
      return [{ text, html: isHtml(suffix, text.text), role, span: item.spanOf(node) }];
    });
  return [...listed, ...named].toSorted((a, b) => Number(b.html) - Number(a.html));
}

/** By what the file says, else by the look of it. */
function isHtml(type: string, text: string): boolean {
  if (/html|richtext/i.test(type)) return true;
  return !/plain|^text$/i.test(type) && /<\/(?:p|h[1-6]|ul|ol|div|table|section)>/i.test(text);
}
