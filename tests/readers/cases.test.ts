import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { detectReader, readers } from "../../src/readers/registry.ts";
import { describeArticle, describeDiagnostic } from "./described.ts";
import { makeZip } from "./make-zip.mjs";

const cases = join(import.meta.dirname, "../cases");

/** The folders whose names begin with that of a reader: `html-amp`. */
const names = readdirSync(cases).filter((name) => readers.some((reader) => isOf(reader, name)));

function isOf(reader: { readonly name: string }, folder: string): boolean {
  return folder.startsWith(`${reader.name}-`);
}

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

/** The input of a case: a file as it is, an archive from its parts. */
function inputOf(folder: string, extension: string) {
  const file = readdirSync(folder).find((name) => name.startsWith("input."));
  return file === undefined
    ? { file: `input.${extension}`, bytes: makeZip(partsIn(join(folder, "parts"))) }
    : { file, bytes: readFileSync(join(folder, file)) };
}

describe("an input is read as its golden case says", () => {
  it.each(names)("%s", async (name) => {
    const reader = readers.find((each) => isOf(each, name)) ?? readers[0];
    const input = inputOf(join(cases, name), reader.extensions[0] ?? "");
    // By its content, whatever it is called; a text may look like any format, and be read as one.
    if (reader.name !== "text")
      expect(detectReader({ ...input, file: "input" }).name).toBe(reader.name);
    const diagnostics: Diagnostic[] = [];
    const articles = await reader.read(input, { language: null }, (diagnostic) =>
      diagnostics.push(diagnostic),
    );
    const described = {
      articles: articles.map(describeArticle),
      omitted: articles.flatMap(({ omitted }) =>
        omitted.map(({ source, text, why }) => `${why}: ${text} (${source.start}-${source.end})`),
      ),
      diagnostics: diagnostics.map(describeDiagnostic),
    };
    await expect(`${JSON.stringify(described, null, 1)}\n`).toMatchFileSnapshot(
      join(cases, name, "expected.json"),
    );
  });
});
