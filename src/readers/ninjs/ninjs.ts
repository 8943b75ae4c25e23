import type { Reader, Sample } from "../reader.ts";

/** The JSON of news agencies, as the IPTC defines it. */
export const ninjs: Reader = {
  name: "ninjs",
  description: "ninjs 1.x, 2.x and 3.x (IPTC), and dpa's digital wires",
  extensions: ["json", "ninjs"],
  recognise: (sample) => (isNinjs(sample) ? 3 : sample.extension === "ninjs" ? 2 : 0),
  read: async (input, options, report) =>
    (await import("./read-ninjs.ts")).readNinjs(input, options, report),
};

function isNinjs({ form }: Sample): boolean {
  if (form.type !== "json") return false;
  const { outline } = form;
  const has = (key: string) => outline.has(key) || outline.has(`0.${key}`);
  const value = (key: string) => outline.get(key) ?? outline.get(`0.${key}`) ?? "";
  if (value("standard.name") === "ninjs" || value("$standard.name") === "ninjs") return true;
  if (value("format").startsWith("digitalwires@")) return true;
  const bodies = ["bodies", "headlines", "headline", "body_text", "body_html", "body_xhtml"];
  return has("uri") && (has("type") || bodies.some(has));
}
