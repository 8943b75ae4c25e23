import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { compileSheets } from "../../src/style/compile-sheets.ts";
import { createStyle } from "../../src/style/create-style.ts";
import { grammar } from "../../src/style/grammar.ts";
import { parseSheet } from "../../src/style/parse-sheet.ts";
import { SheetReader } from "../../src/style/read-sheet.ts";
import type { Sheet } from "../../src/style/sheet.ts";
import { everySubstitution } from "../../src/style/variables.ts";
import { make } from "./sample.ts";

const own = readdirSync("styles")
  .filter((file) => file.endsWith(".css"))
  .map((file): Sheet => {
    const path = join("/opt/readout/styles", file);
    const text = readFileSync(join("styles", file), "utf8");
    return { name: basename(file, ".css"), file: path, text };
  });
const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const compiled = compileSheets(own, hash);
const fail = (problem: Diagnostic) => expect.fail(problem.message);

const article = make(
  "article",
  {},
  make("headline", {}, "Mill to close"),
  make("p", {}, make("quote", { opens: "", translation: "stated" }, "It is over"), "."),
);

test("compiled sheets say what the sheets say", async () => {
  const reader = new SheetReader(compiled, hash);
  for (const sheet of own) {
    expect(parseSheet(sheet, fail)).toMatchObject(await reader.read(sheet, fail));
  }
});

test("values of compiled sheets are those of the grammar, in any order of the sheets", async () => {
  const named = (...names: readonly string[]) =>
    names.flatMap((name) => own.filter((sheet) => sheet.name === name));
  for (const sheets of [
    named("base", "readout"),
    named("base", "readout", "pack", "two-column", "letter"),
    named("base", "readout", "pack", "atkinson", "large-print", "qr"),
    named("base", "large-print", "readout", "narration-cues"),
    named("base", "pack", "proof", "readout", "atkinson", "dyslexia-friendly"),
  ]) {
    const reader = new SheetReader(compiled, hash);
    const read = await Promise.all(sheets.map((sheet) => reader.read(sheet, fail)));
    const quick = createStyle(read, await reader.grammar(), fail);
    const parsed = sheets.map((sheet) => parseSheet(sheet, fail));
    const slow = createStyle(parsed, grammar, fail);
    expect(quick.print(article)).toEqual(slow.print(article));
    expect(quick.speech(article)).toEqual(slow.speech(article));
    expect(quick.pages()).toEqual(slow.pages());
    expect(quick.fontFaces).toEqual(slow.fontFaces);
    expect(quick.sounds).toEqual(slow.sounds);
  }
});

test("a sheet that was not compiled is parsed, and checked against all of the grammar", async () => {
  const reader = new SheetReader(compiled, hash);
  const problems: Diagnostic[] = [];
  const report = (problem: Diagnostic) => problems.push(problem);
  const text = "article { --text: 3pt; colour: red }";
  const sheets = [...own, { name: "mine", file: "mine.css", text }];
  const read = await Promise.all(sheets.map((sheet) => reader.read(sheet, report)));
  createStyle(read, await reader.grammar(), report);
  expect(new Set(problems.map(({ code }) => code))).toEqual(
    new Set(["style/unknown-property", "style/bad-value"]),
  );
});

test("a sheet with a fault is not compiled", () => {
  const faulty = { name: "faulty", file: "faulty.css", text: "p { color: }}" };
  expect(() => compileSheets([faulty], hash)).toThrow("faulty.css: ");
});

test("a value has every text that its variables give it", () => {
  const values = new Map([
    ["--a", ["1pt", "var(--b)"]],
    ["--b", ["2pt", "3pt"]],
  ]);
  expect(everySubstitution("solid", values)).toEqual(["solid"]);
  expect(everySubstitution("var(--a) 0", values)).toEqual(["1pt 0", "2pt 0", "3pt 0"]);
  expect(everySubstitution("var(--c, 4pt)", values)).toEqual(["4pt"]);
});
