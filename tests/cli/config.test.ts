import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noStack, runReadout } from "./command-line.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "readout-config-cli-"));
  await mkdir(join(root, "night"));
  await writeFile(join(root, "night/ferry.txt"), "The ferry stays\n\nIt stays until 2031.\n");
});
afterEach(() => rm(root, { recursive: true }));

const inNight = (args: readonly string[]) => runReadout(join(root, "night"), args);

describe("a configuration file", () => {
  it("says what the command line does not, which wins", async () => {
    await writeFile(join(root, "readout.config.yaml"), "to: [txt, json]\nout: editions\n");
    expect(await inNight(["convert", "ferry.txt"])).toMatchObject({ code: 0 });
    expect(await readdir(join(root, "editions"))).toContain("ferry.json");
    expect(await inNight(["convert", "ferry.txt", "-t", "ssml", "-o", "own"])).toMatchObject({
      code: 0,
    });
    const own = await readdir(join(root, "night/own"));
    expect(own).toEqual(["ferry.receipt.json", "ferry.ssml", "manifest.json"]);
    expect(await inNight(["--no-config", "convert", "ferry.txt", "-t", "txt"])).toMatchObject({
      code: 0,
    });
    expect(await readdir(join(root, "night"))).toContain("output");
  });

  it("ends the command with code 2 and a place where it is wrong", async () => {
    await writeFile(join(root, "readout.config.yaml"), "edtion: large-print\n");
    const { code, stderr } = await inNight(["convert", "ferry.txt"]);
    expect(code).toBe(2);
    expect(stderr).toContain("readout.config.yaml:1:1: error config/unknown-key");
    expect(stderr).toContain("Did you mean “edition”?");
    expect(stderr).not.toMatch(noStack);
    expect(await readdir(join(root, "night"))).toEqual(["ferry.txt"]);
  });

  it("is not asked of commands that have no such option", async () => {
    await writeFile(join(root, "readout.config.yaml"), "edtion: large-print\n");
    expect(await inNight(["formats"])).toMatchObject({ code: 0, stderr: "" });
    // The lexicon that `names` writes is not the output directory.
    await writeFile(join(root, "readout.config.yaml"), "out: editions\n");
    expect(await inNight(["names", "ferry.txt"])).toMatchObject({ code: 0 });
    expect(await readdir(join(root, "night"))).toContain("names.pls");
  });
});

describe("readout config", () => {
  it("prints each setting and where it comes from", async () => {
    await writeFile(join(root, "readout.config.yaml"), "qr: true\njobs: 2\n");
    const { code, stdout } = await inNight(["config", "--no-qr", "--json"]);
    expect(code).toBe(0);
    const { file, settings } = JSON.parse(stdout);
    expect(file).toBe("../readout.config.yaml");
    const from = (name: string) => settings.find((one: { name: string }) => one.name === name);
    expect(from("qr")).toEqual({ name: "qr", value: false, from: "command line" });
    expect(from("jobs")).toEqual({ name: "jobs", value: 2, from: "../readout.config.yaml:2" });
    expect(from("edition")).toEqual({ name: "edition", value: "standard", from: "default" });
    expect((await inNight(["config"])).stdout).toMatch(/jobs +2 +\.\.\/readout\.config\.yaml:2/);
  });

  it("prints the schema of the file", async () => {
    const { stdout } = await inNight(["config", "--schema"]);
    expect(JSON.parse(stdout)).toMatchObject({ additionalProperties: false });
  });
});
