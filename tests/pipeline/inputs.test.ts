import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeHost } from "../../src/host/node-host.ts";
import { collisions, expandInputs, outputName } from "../../src/pipeline/inputs.ts";

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "readout-inputs-"));
  await mkdir(join(root, "deep [1]"), { recursive: true });
  for (const name of ["b.txt", "a.txt", "note.bin", "deep [1]/c.txt"]) {
    await writeFile(join(root, name), "x");
  }
});
afterAll(() => rm(root, { recursive: true }));

const extensions = new Set(["txt"]);
const expand = (...args: string[]) => expandInputs(args, extensions, nodeHost);

describe("expandInputs", () => {
  it("takes files as named, whatever their ending, and each once", async () => {
    const file = join(root, "note.bin");
    expect(await expand(file, file)).toEqual({ files: [file], missing: [] });
  });

  it("takes from a directory only what a reader knows, sorted by name", async () => {
    const { files } = await expand(root);
    expect(files.map((file) => file.slice(root.length + 1))).toEqual([
      "a.txt",
      "b.txt",
      "deep [1]/c.txt",
    ]);
  });

  it("takes a directory whose name looks like a pattern for what it is", async () => {
    expect((await expand(join(root, "deep [1]"))).files).toHaveLength(1);
  });

  it("expands patterns itself", async () => {
    expect((await expand(join(root, "?.txt"))).files).toHaveLength(2);
  });

  it("leaves - alone: standard input", async () => {
    expect((await expand("-")).files).toEqual(["-"]);
  });

  it("reports what is not there, with a hint for a directory without articles", async () => {
    const { missing } = await expand(join(root, "no.txt"), join(root, "*.pdf"));
    expect(missing.map(({ code, message }) => [code, message])).toEqual([
      ["input/missing", "no such file"],
      ["input/missing", "no file matches this pattern"],
    ]);
  });
});

describe("collisions", () => {
  it("finds inputs that would write the same files, ignoring case", () => {
    expect(collisions(["a/x.txt", "b/X.md", "c.txt"])).toEqual([
      { name: "x", files: ["a/x.txt", "b/X.md"] },
    ]);
  });

  it("names outputs after the input without directory and ending", () => {
    expect([outputName("in/ferry.v2.txt"), outputName("-"), outputName(".hidden")]).toEqual([
      "ferry.v2",
      "stdin",
      ".hidden",
    ]);
  });
});
