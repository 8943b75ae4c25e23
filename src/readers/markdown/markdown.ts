import type { Reader } from "../reader.ts";

/** Reads CommonMark with GitHub's additions, raw HTML in it, and YAML or TOML before it. */
export const markdown: Reader = {
  name: "markdown",
  description: "Markdown (CommonMark, GFM) with YAML or TOML front matter",
  extensions: ["md", "markdown", "mdown", "mkd"],
  recognise: ({ form, start, extension }) => {
    if (form.type !== "text") return 0;
    if (
      /^\s*(?:---|\+\+\+)[ \t]*\r?\n(?=\S[^\n]*[:=])[\s\S]*?\n(?:---|\+\+\+|\.\.\.)[ \t]*(?:\r?\n|$)/.test(
        start,
      )
    )
      return 3;
    if (/^(?:md|markdown|mdown|mkd)$/.test(extension)) return 3;
    return signsOf(start) >= 3 && extension !== "txt" ? 2 : 0;
  },
  read: async (input, options, report) => {
    // Kept: to ask for a module that is there takes a few hundredths of the reading.
    module ??= import("./read-markdown.ts");
    const { readMarkdown } = await module;
    const article = await readMarkdown(input, options, report);
    return article === null ? [] : [article];
  },
};

let module: Promise<typeof import("./read-markdown.ts")> | undefined;

/** Headings, links and emphasis that plain text hardly has. */
function signsOf(start: string): number {
  const sample = start.slice(0, 20_000);
  const signs = sample.match(
    /^#{1,6} \S|\[[^\]\n]{1,200}\]\([^)\s]{1,500}[^)\n]{0,200}\)|^> \S|\*\*\S[^*\n]{0,200}\*\*|^```/gm,
  );
  return signs?.length ?? 0;
}
