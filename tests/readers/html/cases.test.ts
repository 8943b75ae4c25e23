import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { html } from "../../../src/readers/html/html.ts";
import { describeArticle, describeDiagnostic } from "../described.ts";

const cases = join(import.meta.dirname, "../../cases");
const names = readdirSync(cases).filter((name) => name.startsWith("html-"));

describe("a web page is read as its golden case says", () => {
  it.each(names)("%s", async (name) => {
    const bytes = readFileSync(join(cases, name, "input.html"));
    const diagnostics: Diagnostic[] = [];
    const articles = await html.read(
      { file: "input.html", bytes },
      { language: null },
      (diagnostic) => diagnostics.push(diagnostic),
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
