import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { leavesOf } from "../../src/document/walk.ts";
import { decode } from "../../src/readers/decode.ts";
import { detectReader } from "../../src/readers/registry.ts";

const formats = join(import.meta.dirname, "../../../shared/data/formats");
const folders = [
  "newsml-g2/examples",
  "newsml-g2/examples-agency",
  "newsml-g2/examples-apa",
  "newsml-g2/examples-dpa",
  "newsml-g2/examples-python-newsmlg2",
  "newsml-1/examples",
  "nitf/examples",
  "ninjs/examples/1.4",
  "ninjs/examples/2.1",
  "ninjs/examples/3.0",
  "ninjs/guidelines-examples/1.6",
  "ninjs/guidelines-examples/2.2",
  "ninjs/guidelines-examples/3.1",
  "dpa-digitalwires/input",
  "feeds/feedparser",
];

describe("samples of agencies and standards", () => {
  for (const folder of folders) {
    const path = join(formats, folder);
    it(`${folder} are read, or it is said why not`, async ({ skip }) => {
      if (!existsSync(path)) skip(`needs ${path}`);
      for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !/\.(?:xml|json)$/i.test(entry.name)) continue;
        const file = join(entry.parentPath, entry.name);
        const input = { file, bytes: readFileSync(file) };
        const diagnostics: Diagnostic[] = [];
        const articles = await detectReader(input).read(input, { language: null }, (problem) =>
          diagnostics.push(problem),
        );
        if (process.env["SHOW"]) {
          console.log(
            `${detectReader(input).name} ${file.slice(formats.length)}: ${articles.length} ${articles
              .map(
                ({ metadata, blocks, text }) =>
                  `[${text.slice(0, 50).replaceAll("\n", "¶")}|${blocks.length}|${metadata.language}|${metadata.bylines}|${metadata.published}|${metadata.source}]`,
              )
              .slice(0, 3)
              .join(" ")} ${diagnostics
              .map(({ code, message }) => `${code}: ${message}`)
              .slice(0, 3)
              .join("; ")}`,
          );
        }
        if (articles.length === 0) {
          expect(diagnostics.filter(({ severity }) => severity === "error")).not.toEqual([]);
        }
        const decoded = decode(input, () => undefined) ?? "";
        for (const article of articles) {
          for (const { source } of leavesOf(article)) {
            expect(source.start).toBeGreaterThanOrEqual(article.source.start);
            expect(source.end).toBeLessThanOrEqual(decoded.length);
          }
        }
      }
    });
  }
});
