import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ssmlOf } from "../../src/narration/ssml/ssml.ts";
import { narrateCase, narrationCases } from "../narration/newsroom.ts";

/** The schemas of the W3C judge what is delivered: they are not part of the project. */
const formats = new URL("../../../shared/data/formats/", import.meta.url).pathname;
const ssmlSchema = `${formats}ssml/1.1/synthesis.xsd`;
const plsSchema = `${formats}pls/pls.xsd`;
const house = new URL("../../styles/lexicon.pls", import.meta.url).pathname;

const missing = [
  ...(runs("xmllint") ? [] : ["xmllint (install libxml2-utils)"]),
  ...[ssmlSchema, plsSchema].filter((file) => !existsSync(file)),
];
if (missing.length > 0) {
  const message = `SSML and lexicons are not validated, for want of ${missing.join(", ")}.`;
  if (process.env["CI"] && !runs("xmllint")) throw new Error(message);
  console.warn(message);
}

describe.skipIf(missing.length > 0)("the delivered SSML", () => {
  it.each(narrationCases)("of %s is valid SSML 1.1", async (name) => {
    expect(validate(ssmlSchema, await ssmlOf(await narrateCase(name)))).toBe("");
  });

  it("would be refused if it were wrong", async () => {
    const [first = ""] = narrationCases;
    const broken = (await ssmlOf(await narrateCase(first))).replace('ms"/>', '"/>');
    expect(validate(ssmlSchema, broken)).not.toBe("");
  });
});

describe.skipIf(missing.length > 0)("the house lexicon", () => {
  it("is valid PLS 1.0", () => {
    const args = ["--nonet", "--noout", "--schema", plsSchema, house];
    expect(() => execFileSync("xmllint", args, { stdio: "pipe" })).not.toThrow();
  });
});

/** What xmllint has against a document; empty where it has nothing. */
function validate(schema: string, xml: string): string {
  const { status, stderr } = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, "-"], {
    input: xml,
    encoding: "utf8",
  });
  return status === 0 ? "" : stderr;
}

function runs(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;
}
