import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Host, HostError } from "../../src/host/host.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import { collisions, expandInputs, outputName } from "../../src/pipeline/inputs.ts";
import { toldOfPassedOver } from "../../src/pipeline/passed-over.ts";

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
    expect(await expand(file, file)).toEqual({ files: [file], missing: [], passedOver: [] });
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

describe("a directory that cannot be read", () => {
  const closed = join("in", "closed");
  const host: Host = {
    ...nodeHost,
    expand: async (path, onUnreadable) => {
      onUnreadable?.(new HostError(closed, "EACCES"));
      return nodeHost.expand(path);
    },
  };

  it("is told once, beside the articles of the others", async () => {
    const { files, missing } = await expandInputs([root, root], extensions, host);
    expect(files).toHaveLength(3);
    expect(missing).toMatchObject([
      {
        code: "input/unreadable",
        message: "this directory cannot be read (permission denied)",
        span: { file: closed },
      },
    ]);
  });

  it("is no directory without articles", async () => {
    const { missing } = await expandInputs([join(root, "no-articles")], extensions, {
      ...host,
      kindOf: async () => "directory",
    });
    expect(missing.map(({ code }) => code)).toEqual(["input/unreadable"]);
  });
});

describe("what is passed over in a directory", () => {
  let folder = "";
  beforeAll(async () => {
    folder = join(root, "mixed");
    await mkdir(join(folder, "more", ".hidden"), { recursive: true });
    const names = [
      "a.txt",
      "a.txt.review.yaml",
      "a.receipt.json",
      "p.JPG",
      "q.jpg",
      "more/COPY",
      "more/.b",
    ];
    for (const name of names) await writeFile(join(folder, name), "x");
    await symlink("nowhere.txt", join(folder, "more", "gone.txt"));
    await symlink("itself.txt", join(folder, "itself.txt"));
    await symlink("nowhere", join(folder, "more", ".hidden", "gone.txt"));
    await symlink("a.txt", join(folder, "b.txt"));
  });

  it("is told in one line: how many files of which kinds, and which links", async () => {
    const { passedOver } = await expand(folder);
    expect(passedOver.map(toldOfPassedOver)).toMatchObject([
      {
        code: "input/passed-over",
        message:
          "passed over 3 files of other kinds (2 .jpg, 1 without an ending) and 2 links to nothing (itself.txt, more/gone.txt)",
        span: { file: folder },
      },
    ]);
  });

  it("is not told of patterns and files, where the user has chosen", async () => {
    expect((await expand(join(folder, "*"), join(folder, "p.JPG"))).passedOver).toEqual([]);
  });

  it("is nothing where all are articles, and names a few of many kinds", () => {
    expect(toldOfPassedOver({ directory: "in", files: [], links: [] })).toBeNull();
    const files = [..."abcdefgh"].map((ending) => `in/x.${ending}`);
    expect(toldOfPassedOver({ directory: "in", files, links: [] })?.message).toBe(
      "passed over 8 files of other kinds (1 .a, 1 .b, 1 .c, 1 .d, 1 .e, 1 .f, 2 more)",
    );
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
