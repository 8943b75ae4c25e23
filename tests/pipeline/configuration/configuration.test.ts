import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { positionOf } from "../../../src/diagnostics/format.ts";
import { nodeHost } from "../../../src/host/node-host.ts";
import { checkConfiguration } from "../../../src/pipeline/configuration/check-configuration.ts";
import { configurationSchema } from "../../../src/pipeline/configuration/configuration-schema.ts";
import { findConfiguration } from "../../../src/pipeline/configuration/find-configuration.ts";
import { configurable } from "../../../src/pipeline/configuration/option-table.ts";
import { placedText } from "../../../src/pipeline/configuration/placed-value.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "readout-config-"));
  await mkdir(join(root, "desk/night"), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const find = (folder: string, named: string | null = null) =>
  findConfiguration(join(root, folder), named, nodeHost);

async function valuesIn(folder: string): Promise<Record<string, unknown>> {
  const { settings, diagnostics } = await find(folder);
  expect(diagnostics).toEqual([]);
  return Object.fromEntries([...settings].map(([name, { value }]) => [name, value]));
}

describe("a configuration", () => {
  it("is none where no folder has one", async () => {
    expect(await find("desk/night")).toMatchObject({ file: null, diagnostics: [] });
  });

  it("is that of the nearest folder above, whatever it is written in", async () => {
    await writeFile(join(root, "package.json"), '{ "readout": { "qr": true } }');
    expect(await valuesIn("desk/night")).toEqual({ qr: true });
    await writeFile(join(root, "desk/package.json"), '{ "name": "no configuration of ours" }');
    expect(await valuesIn("desk/night")).toEqual({ qr: true });
    await writeFile(join(root, "desk/readout.config.yaml"), "to: [pdf]\njobs: 3\nmaxCost: 2.5\n");
    const ofYaml = { to: ["pdf"], jobs: 3, maxCost: 2.5 };
    expect(await valuesIn("desk/night")).toEqual(ofYaml);
    await writeFile(
      join(root, "desk/night/readout.config.js"),
      "const edition = ['large', 'print'].join('-');\nexport default { edition };\n",
    );
    expect(await valuesIn("desk/night")).toEqual({ edition: "large-print" });
    expect(await valuesIn("desk")).toEqual(ofYaml);
  });

  it("takes relative paths from its own folder, and leaves names of sheets alone", async () => {
    const text = JSON.stringify({
      $schema: "config.schema.json",
      out: "editions",
      style: ["letter", "./house.css"],
      lexicon: ["names.pls"],
      cache: "speech",
    });
    await writeFile(join(root, "desk/readout.config.json"), text);
    const { out, style, lexicon, cache } = await valuesIn("desk/night");
    const inDesk = (name: string) => relative(".", join(root, "desk", name));
    expect([out, cache]).toEqual([inDesk("editions"), inDesk("speech")]);
    expect(style).toEqual(["letter", inDesk("house.css")]);
    expect(lexicon).toEqual([inDesk("names.pls")]);
  });

  it("leaves the address of a store as it is", async () => {
    await writeFile(join(root, "desk/readout.config.json"), '{ "out": "s3://desk/editions" }');
    expect(await valuesIn("desk")).toEqual({ out: "s3://desk/editions" });
  });

  it("reports unknown keys and wrong values with place and the nearest right name", async () => {
    const text = 'to: [pdf, 7]\nlexikon: [a.pls]\npaper: a5\nforce: true\nvoice: { quote: "" }\n';
    await writeFile(join(root, "readout.config.yml"), text);
    const { diagnostics } = await find("desk");
    const told = diagnostics.map(({ code, message, help, span }) => {
      const { line, column } = positionOf(text, span?.start ?? 0);
      return `${line}:${column} ${code} ${message} | ${help}`;
    });
    const help = "`readout config --schema` says what each key takes.";
    expect(told).toEqual([
      `1:11 config/bad-value “to” takes a list such as [pdf, mp3], not 7 | ${help}`,
      "2:1 config/unknown-key unknown key “lexikon” | Did you mean “lexicon”?",
      `3:8 config/bad-value “paper” takes one of a4, letter, not "a5" | ${help}`,
      "4:1 config/unknown-key unknown key “force” | It is for one run alone: give it on the command line.",
      `5:17 config/bad-value “voice” takes a mapping of roles to voices, such as { quote: en+f3 }, not "" | ${help}`,
    ]);
  });

  it.each([
    ["readout.config.json", "{ broken", "config/syntax"],
    ["readout.config.yaml", "to: [pdf\nout: x", "config/syntax"],
    ["readout.config.yaml", "qr: true\nqr: false\n", "config/syntax"],
    ["readout.config.yaml", "- pdf\n", "config/bad-value"],
    ["readout.config.js", "throw new Error('no');", "config/syntax"],
    ["readout.config.mjs", "export const to = ['pdf'];", "config/bad-value"],
  ])("says what is wrong with %s that holds %j", async (name, text, code) => {
    await writeFile(join(root, name), text);
    const { diagnostics } = await find("desk");
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
  });

  it("is not passed over where the package that holds it is broken", async () => {
    await writeFile(join(root, "package.json"), '{ "readout": { "qr": true }');
    expect((await find("desk")).diagnostics.map(({ code }) => code)).toEqual(["config/syntax"]);
    await writeFile(join(root, "package.json"), '{ "name": "broken, and none of ours", }');
    expect(await find("desk")).toMatchObject({ file: null, diagnostics: [] });
  });

  it("is refused where a folder has two, or where the one named is not there", async () => {
    await writeFile(join(root, "readout.config.json"), "{}");
    await writeFile(join(root, "package.json"), '{ "readout": {} }');
    expect((await find("desk")).diagnostics).toMatchObject([{ code: "config/several" }]);
    for (const name of ["gone.yaml", "gone.js"]) {
      const path = join(root, name);
      expect((await find("desk", path)).diagnostics).toMatchObject([{ code: "config/missing" }]);
    }
  });

  it("may be empty", async () => {
    await writeFile(join(root, "readout.config.yaml"), "# nothing yet\n");
    expect(await valuesIn("desk")).toEqual({});
  });

  it("is taken by its schema and by Readout alike", async () => {
    const validate = new Ajv2020().compile(configurationSchema());
    const scalar = fc.oneof(
      fc.boolean(),
      fc.integer({ min: -2, max: 80 }),
      fc.constantFrom("", "a4", "label", "x.css", "a5"),
      fc.double(),
    );
    const value = fc.oneof(scalar, fc.array(scalar), fc.dictionary(fc.constant("quote"), scalar));
    const key = fc.oneof(fc.constantFrom<string>(...configurable), fc.constantFrom("tot", "force"));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, value, { maxKeys: 3 }), async (config) => {
        const text = JSON.stringify(config);
        const placed = await placedText(text, "readout.config.json", () => undefined);
        if (placed === null) throw new Error("JSON is YAML");
        let isRight = true;
        checkConfiguration(placed, "readout.config.json", () => {
          isRight = false;
        });
        expect(isRight).toBe(validate(JSON.parse(text)));
      }),
    );
  });
});
