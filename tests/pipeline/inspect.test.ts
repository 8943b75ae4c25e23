import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { inspect } from "../../src/pipeline/inspect.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-inspect-"));
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const dam = file("dam.txt", "The dam\n\n“It holds,” [[translated: xx]] Ilka Varos said.\n");
const ferry = file("ferry.txt", "The ferry\n\nIt stays, said “nobody” at all.\n");

test("several files come back as their articles, in order", async () => {
  const articles = await inspect([dam, ferry]);
  expect(articles.map(({ headline }) => headline)).toEqual(["The dam", "The ferry"]);
});

test("a file that cannot be read is told of", async () => {
  const problems: Diagnostic[] = [];
  const onDiagnostic = (problem: Diagnostic) => problems.push(problem);
  const empty = file("empty.txt", "");
  expect(await inspect([empty, join(folder, "none.txt")], { onDiagnostic })).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(["input/missing", "input/empty"]);
});

test("a language or a reader that there is not is told of, and nothing read", async () => {
  const problems: Diagnostic[] = [];
  const onDiagnostic = (problem: Diagnostic) => problems.push(problem);
  expect(await inspect(dam, { lang: "xx-nonsense", from: "tea", onDiagnostic })).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(["options/bad-value", "options/unknown-reader"]);
});

test("diagnostics say in which line and column they lie", async () => {
  const [article] = await inspect(dam);
  const marker = article?.diagnostics.find(({ code }) => code === "input/bad-marker");
  expect(marker).toMatchObject({ line: 3, column: 13 });
});
