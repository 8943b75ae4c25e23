import type { Reader } from "../reader.ts";

/** News Industry Text Format, with a namespace or, as agencies send it, with a document type. */
export const nitf: Reader = {
  name: "nitf",
  description: "NITF 3.x (IPTC), with a namespace or a DOCTYPE",
  extensions: ["xml", "nitf"],
  recognise: ({ form, extension }) =>
    form.type === "xml" && form.root.name === "nitf" ? 3 : extension === "nitf" ? 2 : 0,
  read: async (input, options, report) => {
    const { openXml } = await import("../xml/open-xml.ts");
    const { readNitf } = await import("./read-nitf.ts");
    const file = openXml(input, report);
    const article = file && readNitf(file, options, report);
    return article ? [article] : [];
  },
};
