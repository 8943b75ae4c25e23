import type { Reader } from "../reader.ts";

/** Reads documents of Word and of all that save as it does. */
export const docx: Reader = {
  name: "docx",
  description: "Word documents (.docx), also as Google Docs and LibreOffice write them",
  extensions: ["docx", "docm"],
  recognise: ({ form, extension }) => {
    const isDocument =
      form.type === "archive" && form.names.some((name) => /^word\/document\d*\.xml$/.test(name));
    if (isDocument) return 3;
    return /^doc[xm]$/.test(extension) ? 2 : 0;
  },
  read: async (input, options, report) => {
    const { readDocx } = await import("./read-docx.ts");
    const article = await readDocx(input, options, report);
    return article === null ? [] : [article];
  },
};
