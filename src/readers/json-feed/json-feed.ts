import type { Reader } from "../reader.ts";

/** JSON Feed 1.0 and 1.1. */
export const jsonFeed: Reader = {
  name: "json-feed",
  description: "JSON Feed 1.0 and 1.1: each item an article",
  extensions: ["json"],
  recognise: ({ form }) =>
    form.type === "json" && /^https?:\/\/jsonfeed\.org\//.test(form.outline.get("version") ?? "")
      ? 3
      : 0,
  read: async (input, options, report) =>
    (await import("./read-json-feed.ts")).readJsonFeed(input, options, report),
};
