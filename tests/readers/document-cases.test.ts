import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { detectReader } from "../../src/readers/registry.ts";
import { describeArticle, describeDiagnostic } from "./described.ts";
import { makeZip } from "./make-zip.mjs";

const cases = join(import.meta.dirname, "../cases");
const names = readdirSync(cases).filter((name) => /^(?:docx|email|epub|odt)-/.test(name));

/** The files of a folder by their names in the archive. */
function partsIn(folder: string): Record<string, Uint8Array> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [relative(folder, file).replaceAll("\\", "/"), readFileSync(file)]),
  );
}

/** A message as it is, an archive from its parts. */
function bytesOf(folder: string): Uint8Array {
  const message = join(folder, "input.eml");
  return existsSync(message) ? readFileSync(message) : makeZip(partsIn(join(folder, "parts")));
}

describe("a document is read as its golden case says", () => {
  it.each(names)("%s", async (name) => {
    const [format = ""] = name.split("-");
    const bytes = bytesOf(join(cases, name));
    const input = { file: `input.${format === "email" ? "eml" : format}`, bytes };
    const diagnostics: Diagnostic[] = [];
    expect(detectReader({ ...input, file: "input" }).name).toBe(format);
    const articles = await detectReader(input).read(input, { language: null }, (diagnostic) =>
      diagnostics.push(diagnostic),
    );
    const described = {
      articles: articles.map((article) => ({
        ...(describeArticle(article) as object),
        omitted: article.omitted.map(({ why, text }) => `${why}: ${text}`),
      })),
      diagnostics: diagnostics.map(describeDiagnostic),
    };
    await expect(`${JSON.stringify(described, null, 1)}\n`).toMatchFileSnapshot(
      join(cases, name, "expected.json"),
    );
  });
});
