import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileLexicons } from "../../../src/narration/lexicon/compile-lexicons.ts";
import { readPls } from "../../../src/narration/lexicon/read-pls.ts";

const file = "lexicon.pls";
const text = readFileSync(new URL("../../../styles/lexicon.pls", import.meta.url), "utf8");
const hash = (written: string) => createHash("sha256").update(written).digest("hex");
const fail = (problem: unknown) => expect.fail(JSON.stringify(problem));

test("a compiled lexicon, written as JSON, says what the lexicon says", () => {
  const compiled = JSON.parse(JSON.stringify(compileLexicons([{ file, text }], hash)));
  expect(compiled).toEqual({ [hash(text)]: readPls(text, file, fail) });
});

test("a lexicon with a fault is not compiled", () => {
  const faulty = { file: "faulty.pls", text: "<lexicon>" };
  expect(() => compileLexicons([faulty], hash)).toThrow("faulty.pls: ");
});
