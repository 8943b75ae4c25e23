import type { Reader } from "../reader.ts";

/** Reads the article in a web page, and leaves the page. */
export const html: Reader = {
  name: "html",
  description: "web pages and AMP, with JSON-LD, OpenGraph and microdata",
  extensions: ["html", "htm", "xhtml"],
  recognise: ({ form, start, extension }) => {
    if (form.type === "xml" && form.root.name.toLowerCase() === "html") return 3;
    if (
      /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html[\s>])/i.test(start.slice(0, 4000))
    )
      return 3;
    if (hasTags(start)) return 3;
    // Plain text under a page's name is plain text.
    return /^x?html?$/.test(extension) && start.includes("<") ? 2 : 0;
  },
  read: async (input, options, report) => {
    const { readPage } = await import("./read-page.ts");
    const article = await readPage(input, options, report);
    return article === null ? [] : [article];
  },
};

/** A file that begins with a tag and has some more that are HTML's. */
function hasTags(start: string): boolean {
  if (!/^\s*<(?:\w+[\s>]|!--)/.test(start.slice(0, 1000))) return false;
  const known = start
    .slice(0, 20_000)
    .match(/<(?:p|div|h[1-6]|article|section|body|head|meta|title|a|img|ul|br)[\s>]/gi);
  return (known?.length ?? 0) >= 3;
}
