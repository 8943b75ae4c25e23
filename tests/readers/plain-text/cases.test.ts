import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { plainText } from "../../../src/readers/plain-text/plain-text.ts";
import { describeArticle, describeDiagnostic } from "../described.ts";

const cases = join(import.meta.dirname, "../../cases");
const names = readdirSync(cases).filter((name) => name.startsWith("text-"));

describe("plain text is read as its golden case says", () => {
  it.each(names)("%s", async (name) => {
    const bytes = readFileSync(join(cases, name, "input.txt"));
    const diagnostics: Diagnostic[] = [];
    const articles = await plainText.read(
      { file: "input.txt", bytes },
      { language: null },
      (diagnostic) => diagnostics.push(diagnostic),
    );
    const described = {
      articles: articles.map(describeArticle),
      diagnostics: diagnostics.map(describeDiagnostic),
    };
    await expect(`${JSON.stringify(described, null, 1)}\n`).toMatchFileSnapshot(
      join(cases, name, "expected.json"),
    );
  });
});
