import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { partsOf } from "../../src/host/content.ts";
import { HostError } from "../../src/host/host.ts";
import { nodeHost } from "../../src/host/node-host.ts";

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "readout-host-"));
});
afterAll(() => rm(root, { recursive: true }));

describe("write", () => {
  it("replaces a file whole and leaves nothing beside it", async () => {
    const path = join(root, "a.txt");
    await nodeHost.write(path, new TextEncoder().encode("old"));
    await nodeHost.write(path, new TextEncoder().encode("new"));
    expect(await readFile(path, "utf8")).toBe("new");
    expect(await readdir(root)).toEqual(["a.txt"]);
  });

  it("says which file could not be written and why", async () => {
    const path = join(root, "none", "a.txt");
    await expect(nodeHost.write(path, new Uint8Array())).rejects.toMatchObject({
      path,
      reason: "ENOENT",
    });
  });
});

describe("expand", () => {
  it("finds each file once, by its shortest path, where links lead in a circle", async () => {
    const folder = join(root, "in");
    await mkdir(join(folder, "sub"), { recursive: true });
    await nodeHost.write(join(folder, "one.txt"), new Uint8Array([65]));
    await nodeHost.write(join(folder, "sub", "two.txt"), new Uint8Array([65]));
    await symlink("..", join(folder, "sub", "up"));
    await symlink(folder, join(folder, "again"));
    const found = ["one.txt", "sub/two.txt"].map((name) => join(folder, name));
    expect(await nodeHost.expand(folder)).toEqual(found);
    expect(await nodeHost.expand(join(folder, "**/*.txt"))).toEqual(found);
  });
});

describe("a directory that may not be read", () => {
  // Root may read everything.
  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
    "is told, and the rest is found",
    async () => {
      const folder = join(root, "some-closed");
      const closed = join(folder, "closed");
      await mkdir(closed, { recursive: true });
      await nodeHost.write(join(folder, "open.txt"), new Uint8Array([65]));
      await symlink("nowhere", join(folder, "dangling"));
      await chmod(closed, 0);
      const told: string[] = [];
      const tell = ({ path, reason }: HostError) => told.push(`${path} ${reason}`);
      for (const pattern of [folder, join(folder, "**/*.txt")])
        expect(await nodeHost.expand(pattern, tell)).toEqual([join(folder, "open.txt")]);
      await nodeHost.expand(join(root, "no-such", "*.txt"), tell);
      expect(told).toEqual([`${closed} EACCES`, `${closed} EACCES`]);
      expect(await nodeHost.brokenLinksIn(folder)).toEqual([join(folder, "dangling")]);
      await chmod(closed, 0o700);
    },
  );
});

describe("kindOf", () => {
  it("knows that no file has a name that is too long", async () => {
    expect(await nodeHost.kindOf(join(root, "n".repeat(300)))).toBe("missing");
  });

  it.skipIf(process.platform === "win32")(
    "tells a named pipe and a device from a file",
    async () => {
      const pipe = join(root, "pipe.txt");
      await nodeHost.run("mkfifo", [pipe]);
      expect(await nodeHost.kindOf(pipe)).toBe("special");
      expect(await nodeHost.kindOf("/dev/zero")).toBe("special");
      expect(await nodeHost.kindOf("/dev/stdin")).toBe("file");
    },
  );
});

describe("read", () => {
  it("rejects with the path and the system's reason", async () => {
    await expect(nodeHost.read(join(root, "gone"))).rejects.toBeInstanceOf(HostError);
    await expect(nodeHost.read(root)).rejects.toMatchObject({ reason: "EISDIR" });
  });
});

describe("run", () => {
  const node = process.execPath;

  it("hands text to standard input, never to a shell", async () => {
    const input = '$(touch x); `id` "quoted"';
    const echo = "process.stdin.pipe(process.stdout)";
    const result = await nodeHost.run(node, ["-e", echo], { input });
    expect(result.status === "exited" && Buffer.from(result.stdout).toString()).toBe(input);
  });

  it("reports a program that is not there, an exit code and a timeout as answers", async () => {
    expect(await nodeHost.run("no-such-program-here", [])).toEqual({ status: "missing" });
    expect(await nodeHost.run(node, ["-e", "process.exit(3)"])).toMatchObject({
      status: "exited",
      code: 3,
    });
    const wait = "setTimeout(() => {}, 60000)";
    expect(await nodeHost.run(node, ["-e", wait], { timeoutMs: 100 })).toEqual({
      status: "timed-out",
    });
  });

  it.each(["stdout", "stderr"])("ends a program that writes on and on, to %s", async (stream) => {
    const flood = `const line = Buffer.alloc(2 ** 24); (function write() { process.${stream}.write(line, write); })();`;
    expect(await nodeHost.run(node, ["-e", flood])).toEqual({ status: "overflowed" });
  });

  it("hands over pieces as the program takes them, and no more once it has ended", async () => {
    let given = 0;
    function* pieces(count: number) {
      for (; given < count; given++) yield new Uint8Array(2 ** 16).fill(given);
    }
    const length =
      "let n = 0; process.stdin.on('data', (d) => n += d.length).on('end', () => console.log(n))";
    const all = await nodeHost.run(node, ["-e", length], { input: pieces(50) });
    expect(all).toMatchObject({ status: "exited", code: 0 });
    expect(all.status === "exited" && Number(Buffer.from(all.stdout).toString())).toBe(
      50 * 2 ** 16,
    );
    given = 0;
    expect(await nodeHost.run(node, ["-e", "0"], { input: pieces(5000) })).toMatchObject({
      code: 0,
    });
    expect(given).toBeLessThan(5000);
  });

  it("hands bytes to standard input as they are", async () => {
    const input = Uint8Array.of(0, 255, 10, 13);
    const copy = "process.stdin.pipe(process.stdout)";
    const result = await nodeHost.run(node, ["-e", copy], { input });
    expect(result).toMatchObject({ status: "exited", code: 0, stdout: Buffer.from(input) });
  });

  it("gives a directory for the time of some work, which is gone afterwards", async () => {
    let made = "";
    const work = nodeHost.inTemporaryDirectory(async (directory) => {
      made = directory;
      await nodeHost.write(join(directory, "a"), new Uint8Array(3));
      throw new Error("of the work");
    });
    await expect(work).rejects.toThrow("of the work");
    expect(made).not.toBe("");
    expect(await nodeHost.kindOf(made)).toBe("missing");
  });

  it("bears a program that ends without reading its input", async () => {
    const input = "x".repeat(1_000_000);
    expect(await nodeHost.run(node, ["-e", "0"], { input })).toMatchObject({
      status: "exited",
      code: 0,
    });
  });
});

describe("now", () => {
  it("is SOURCE_DATE_EPOCH where that is set", () => {
    process.env["SOURCE_DATE_EPOCH"] = "1000000000";
    try {
      expect(nodeHost.now().toISOString()).toBe("2001-09-09T01:46:40.000Z");
    } finally {
      delete process.env["SOURCE_DATE_EPOCH"];
    }
  });
});

describe("packageFile", () => {
  it("finds a file of an installed package", async () => {
    const path = nodeHost.packageFile("source-serif/TTF/SourceSerif4-Regular.ttf");
    expect(await nodeHost.kindOf(path)).toBe("file");
  });
});

describe("replace", () => {
  it("removes nothing and leaves nothing where one of the files cannot be written", async () => {
    const folder = await mkdtemp(join(root, "replace-"));
    await nodeHost.write(join(folder, "old.txt"), new Uint8Array());
    const files = ["a.txt", "no/such/folder.txt"].map((name) => ({
      name,
      bytes: new Uint8Array(),
    }));
    await expect(nodeHost.replace(folder, files, ["old.txt"])).rejects.toMatchObject({
      reason: "ENOENT",
    });
    expect(await readdir(folder)).toEqual(["old.txt"]);
  });

  it("writes a file that is made in parts, and leaves nothing where making them fails", async () => {
    const folder = await mkdtemp(join(root, "replace-"));
    const parts = [Uint8Array.of(1, 2), new Uint8Array(), Uint8Array.of(3)];
    await nodeHost.write(join(folder, "parts"), partsOf(parts));
    expect([...(await nodeHost.read(join(folder, "parts")))]).toEqual([1, 2, 3]);
    expect(nodeHost.hash(partsOf(parts))).toBe(nodeHost.hash(Uint8Array.of(1, 2, 3)));
    const broken = {
      length: 3,
      *[Symbol.iterator]() {
        yield Uint8Array.of(1, 2);
        throw new Error("no more");
      },
    };
    await expect(nodeHost.write(join(folder, "broken"), broken)).rejects.toThrow();
    expect(await readdir(folder)).toEqual(["parts"]);
  });

  it("removes what is to go, also where it is not there", async () => {
    const folder = await mkdtemp(join(root, "replace-"));
    await nodeHost.write(join(folder, "old.txt"), new Uint8Array());
    const files = [{ name: "new.txt", bytes: new Uint8Array(3) }];
    await nodeHost.replace(folder, files, ["old.txt", "older.txt"]);
    expect(await readdir(folder)).toEqual(["new.txt"]);
    expect((await nodeHost.factsOf(join(folder, "new.txt")))?.bytes).toBe(3);
  });
});

describe("removeCutOff", () => {
  it("clears away what a crash has cut off, and nothing else", async () => {
    const folder = await mkdtemp(join(root, "cut-"));
    for (const name of [".a.pdf.0123456789ab.tmp", ".readout.journal", "b.tmp", ".a.tmp"]) {
      await nodeHost.write(join(folder, name), new Uint8Array());
    }
    await nodeHost.removeCutOff(folder);
    expect(await readdir(folder)).toEqual([".a.tmp", ".readout.journal", "b.tmp"]);
  });
});

describe("makeDirectory", () => {
  it("makes those above it too, and tells whether it was there", async () => {
    const path = join(root, "deep", "deeper");
    expect(await nodeHost.makeDirectory(path)).toBe(true);
    expect(await nodeHost.makeDirectory(path)).toBe(false);
  });

  it("gives up where the system lets nobody make one", async () => {
    await expect(nodeHost.makeDirectory("/proc/readout/deeper")).rejects.toThrow(HostError);
  });
});
