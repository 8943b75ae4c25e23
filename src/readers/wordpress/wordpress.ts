import type { Reader, Sample } from "../reader.ts";
import { sampleOf } from "../sample.ts";

/** What WordPress gives out: posts of its REST interface, and exports of whole sites. */
export const wordpress: Reader = {
  name: "wordpress",
  description: "WordPress posts: REST API (JSON) and site exports (WXR)",
  extensions: ["json", "xml", "wxr"],
  recognise: (sample) =>
    isPost(sample) || isExport(sample) ? 3 : sample.extension === "wxr" ? 2 : 0,
  read: async (input, options, report) => {
    if (sampleOf(input).form.type === "json") {
      return (await import("./read-posts.ts")).readPosts(input, options, report);
    }
    return (await import("./read-export.ts")).readExport(input, options, report);
  },
};

function isPost({ form }: Sample): boolean {
  if (form.type !== "json") return false;
  const { outline } = form;
  return ["", "0."].some(
    (at) => outline.has(`${at}title.rendered`) && outline.has(`${at}content.rendered`),
  );
}

function isExport({ form, start }: Sample): boolean {
  return form.type === "xml" && form.root.name === "rss" && /<wp:wxr_version/.test(start);
}
