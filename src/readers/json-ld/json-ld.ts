import type { Reader } from "../reader.ts";

/** What pages carry in a script element, as a file of its own. */
export const jsonLd: Reader = {
  name: "json-ld",
  description: "JSON-LD with a schema.org NewsArticle that has its articleBody",
  extensions: ["json", "jsonld"],
  recognise: ({ form, extension }) => {
    if (form.type !== "json") return 0;
    const { outline } = form;
    const context =
      outline.get("@context") || outline.get("@context.@vocab") || outline.get("0.@context");
    return /^https?:\/\/schema\.org\b/.test(context ?? "") ? 3 : extension === "jsonld" ? 2 : 0;
  },
  read: async (input, options, report) =>
    (await import("./read-json-ld.ts")).readJsonLd(input, options, report),
};
