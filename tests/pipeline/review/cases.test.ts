import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../../src/diagnostics/format.ts";
import { slice } from "../../../src/document/span.ts";
import { nodeHost } from "../../../src/host/node-host.ts";
import { readArticles } from "../../../src/pipeline/read-articles.ts";
import { readingOf } from "../../../src/pipeline/review/review.ts";
import { updated } from "../../../src/pipeline/review/update.ts";
import { writeReview } from "../../../src/pipeline/review/write-review.ts";

const cases = "tests/cases";
const names = readdirSync(cases).filter((name) => name.startsWith("review-"));

describe("golden cases of review files", () => {
  test.each(names)("%s", async (name) => {
    const folder = join(cases, name);
    const file = join(folder, "input.txt");
    const settings = { from: null, language: null, allowEmbargoed: false };
    const read = await readArticles(file, settings, nodeHost);
    const [article] = read.articles;
    if (!article) throw new Error("The reader found no article.");
    const { text, annotations } = article;
    const quotes = annotations.quotes.map((quote) => ({
      words: quote.parts.map(({ inner }) => slice(text, inner)).join(" … "),
      ...readingOf(quote, annotations.speakers),
      rules: [...quote.evidence, ...proofOf(quote.translation)].map(({ rule }) => rule).join(" "),
    }));
    const golden = (ending: string) => join(process.cwd(), folder, ending);
    await expect(`${JSON.stringify(quotes, null, 1)}\n`).toMatchFileSnapshot(
      golden("expected.json"),
    );
    const sources = read.sources();
    const messages = read.diagnostics.map((each) =>
      formatDiagnostic(each, sources[each.span?.file ?? ""] ?? null),
    );
    await expect(`${messages.join("\n")}\n`).toMatchFileSnapshot(golden("messages.txt"));
    if (read.diagnostics.some(({ severity }) => severity === "error")) return;
    const next = await writeReview(file, updated(read.found, read.review?.entries ?? []));
    await expect(next).toMatchFileSnapshot(golden("updated.yaml"));
  });
});

function proofOf(translation: Parameters<typeof readingOf>[0]["translation"]) {
  return translation.status === "none" ? [] : translation.evidence;
}
