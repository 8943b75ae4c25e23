import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { pack } from "../../src/pipeline/pack/pack.ts";
import type { PackOptions } from "../../src/pipeline/settings.ts";

/** The pack of twenty, held against veraPDF in every edition. */

const folder = mkdtempSync(join(tmpdir(), "readout-pack-conformance-"));
afterAll(() => rmSync(folder, { recursive: true }));

const jar = process.env["VERAPDF_JAR"] ?? "";
const isHere = existsSync(jar) && spawnSync("java", ["-version"]).error === undefined;
if (!isHere) {
  const message = "veraPDF is not here: VERAPDF_JAR names org.verapdf.apps:greenfield-apps";
  if (process.env["CI"] === "true") throw new Error(message);
  console.warn(`skipped: ${message}`);
}

const cases = "tests/cases/pack-of-twenty";
const inputs = readdirSync(cases)
  .filter((name) => /[.](?:txt|md)$/.test(name))
  .sort()
  .map((name) => join(cases, name));

async function packed(name: string, options: PackOptions): Promise<string> {
  const common = { to: ["pdf"], title: "Coast briefing", date: "2026-03-14", qr: true };
  const { files, diagnostics } = await pack(inputs, { ...common, ...options });
  expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  const file = join(folder, `${name}.pdf`);
  const made = files.find((one) => one.name.endsWith(".pdf"));
  if (!made) throw new Error("no PDF");
  writeFileSync(file, made.bytes);
  return file;
}

function verdictOf(file: string, flavour: "ua1" | "2a"): string {
  const program = "org.verapdf.apps.GreenfieldCliWrapper";
  const args = ["-cp", jar, program, "-f", flavour, "--format", "text", file];
  return spawnSync("java", args, { encoding: "utf8" }).stdout.split(" ")[0] ?? "";
}

describe.skipIf(!isHere)("a pack is PDF/UA-1 and PDF/A-2a", () => {
  test.each(["standard", "two-column", "large-print", "dyslexia-friendly", "proof"])(
    "in the edition %s",
    async (edition) => {
      const file = await packed(edition, { edition });
      expect([verdictOf(file, "ua1"), verdictOf(file, "2a")]).toEqual(["PASS", "PASS"]);
    },
  );

  test("on US Letter, with times and codes for the recording", async () => {
    const options = { paper: "letter", audioUrl: "https://coast.example/a.mp3" } as const;
    const file = await packed("letter", { ...options, to: ["pdf", "mp3"] });
    expect([verdictOf(file, "ua1"), verdictOf(file, "2a")]).toEqual(["PASS", "PASS"]);
  });
});
