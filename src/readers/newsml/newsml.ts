import type { Reader, Sample } from "../reader.ts";

/** The envelopes of news agencies. */
export const newsml: Reader = {
  name: "newsml",
  description: "NewsML-G2 and NewsML 1.2 (IPTC): each text item an article",
  extensions: ["xml", "newsml"],
  recognise: (sample) => (isNewsml(sample) ? 3 : sample.extension === "newsml" ? 2 : 0),
  read: async (input, options, report) =>
    (await import("./read-newsml.ts")).readNewsml(input, options, report),
};

function isNewsml({ form }: Sample): boolean {
  if (form.type !== "xml") return false;
  const { name, namespace } = form.root;
  if (/^(?:newsItem|newsMessage|packageItem|NewsML)$/.test(name)) return true;
  return /Item$/.test(name) && namespace === "http://iptc.org/std/nar/2006-10-01/";
}
