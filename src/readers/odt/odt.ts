import type { Reader } from "../reader.ts";

const mediaType = /^application\/vnd\.oasis\.opendocument\.text(?:-template)?$/;

/** Reads text documents of LibreOffice and of all that save as it does. */
export const odt: Reader = {
  name: "odt",
  description: "OpenDocument texts (.odt), as LibreOffice writes them",
  extensions: ["odt"],
  recognise: ({ form, extension }) => {
    if (form.type === "archive" && mediaType.test(form.mimeType)) return 3;
    return extension === "odt" ? 2 : 0;
  },
  read: async (input, options, report) => {
    const { readOdt } = await import("./read-odt.ts");
    const article = await readOdt(input, options, report);
    return article === null ? [] : [article];
  },
};
