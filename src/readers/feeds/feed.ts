import type { Reader, Sample } from "../reader.ts";

/** The feeds of news sites. */
export const feed: Reader = {
  name: "feed",
  description: "RSS 0.9x, 1.0 (RDF) and 2.0, and Atom: each item an article",
  extensions: ["xml", "rss", "atom", "rdf"],
  recognise: (sample) => (isFeed(sample) ? 3 : /^(?:rss|atom|rdf)$/.test(sample.extension) ? 2 : 0),
  read: async (input, options, report) =>
    (await import("./read-feed.ts")).readFeed(input, options, report),
};

function isFeed({ form, start }: Sample): boolean {
  if (form.type !== "xml") return false;
  const { name } = form.root;
  return (
    (name === "rss" && !/<wp:wxr_version/.test(start)) ||
    name === "feed" ||
    (name === "RDF" && /rss\/1\.0|netscape\.com\/rdf/.test(start))
  );
}
