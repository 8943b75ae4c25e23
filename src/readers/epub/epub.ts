import type { Reader } from "../reader.ts";

/** Reads EPUB 2 and 3: an article, or an issue of many. */
export const epub: Reader = {
  name: "epub",
  description: "EPUB 2 and 3: one article, or each article of an issue or chapter of a book",
  extensions: ["epub"],
  recognise: ({ form, extension }) => {
    const isEpub =
      form.type === "archive" &&
      (form.mimeType === "application/epub+zip" || form.names.includes("META-INF/container.xml"));
    if (isEpub) return 3;
    return extension === "epub" ? 2 : 0;
  },
  read: async (input, options, report) =>
    (await import("./read-epub.ts")).readEpub(input, options, report),
};
