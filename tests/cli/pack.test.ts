import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noStack, runReadout } from "./command-line.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-cli-pack-"));
  await writeFile(join(folder, "ferry.txt"), "Ferry stays\n\nThe night boat will run on.\n");
  await writeFile(join(folder, "oats.txt"), "Oats rise\n\nOats rose on Monday.\n");
  await writeFile(join(folder, "empty.txt"), "\n");
});
afterAll(() => rm(folder, { recursive: true }));

const pages = ["-t", "pdf", "--lang", "en"];
const run = (...args: string[]) => runReadout(folder, ["pack", ...args, ...pages]);

describe("readout pack", () => {
  it("says what it made, and a second time that nothing changed", async () => {
    const args = ["ferry.txt", "oats.txt", "--title", "Morning", "-o", "made"];
    const first = await run(...args);
    expect(first).toMatchObject({ code: 0 });
    expect(first.stdout + first.stderr).toContain("made/morning.pdf   5 pages");
    expect((await readdir(join(folder, "made"))).sort()).toEqual([
      "morning.pdf",
      "morning.receipt.json",
    ]);
    const second = await run(...args);
    expect(second.stdout + second.stderr).toContain("unchanged, nothing rewritten");
  });

  it("gives one JSON object with the pages of every article", async () => {
    const { code, stdout } = await run("oats.txt", "ferry.txt", "--json", "-o", "json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      readout: 1,
      pack: "pack",
      status: "packed",
      pages: 5,
      missing: [],
      articles: [
        { input: "oats.txt", title: "Oats rise", pages: [3], pageLabel: "1", audio: null },
        { input: "ferry.txt", title: "Ferry stays", pages: [4], pageLabel: "2", audio: null },
      ],
    });
  });

  it("keeps the order of a list, after what is typed", async () => {
    await writeFile(join(folder, "order.txt"), "oats.txt\nferry.txt\n");
    const listed = await run("--files-from", "order.txt", "--json", "-o", "listed");
    expect(listed).toMatchObject({ code: 0 });
    const titles = JSON.parse(listed.stdout).articles.map(({ title }: { title: string }) => title);
    expect(titles).toEqual(["Oats rise", "Ferry stays"]);
    const both = await run("ferry.txt", "--files-from", "order.txt", "--json", "-o", "both");
    expect(JSON.parse(both.stdout).articles[0]).toMatchObject({ title: "Ferry stays" });
  });

  it("says which list cannot be read, and that no input was named", async () => {
    const noList = await run("--files-from", "no-list.txt", "-o", "none");
    expect(noList).toMatchObject({ code: 2 });
    expect(noList.stderr).toContain("the list no-list.txt cannot be read");
    const nothing = await run("-o", "none");
    expect(nothing).toMatchObject({ code: 2 });
    expect(nothing.stderr).toContain("no input was named");
    await expect(readdir(join(folder, "none"))).rejects.toThrow();
  });

  it("fails without writing where an article fails, and not with --keep-going", async () => {
    const args = ["ferry.txt", "empty.txt", "-o", "gaps"];
    const refused = await run(...args);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("error pack/incomplete");
    expect(refused.stderr).not.toMatch(noStack);
    await expect(readdir(join(folder, "gaps"))).rejects.toThrow();
    const rest = await run(...args, "--keep-going");
    expect(rest.code).toBe(0);
    expect(rest.stderr).toContain("warning pack/left-out: empty.txt is not in the pack");
    expect((await run(...args, "--keep-going", "--fail-if-warnings", "--force")).code).toBe(3);
  });

  it("writes nothing in a dry run", async () => {
    const { code, stdout, stderr } = await run("ferry.txt", "--dry-run", "-o", "dry");
    expect(code).toBe(0);
    expect(stdout + stderr).toContain("dry/pack.pdf");
    await expect(readdir(join(folder, "dry"))).rejects.toThrow();
  });

  it.each([
    ["--date", "14 March"],
    ["--date", "2026-02-30"],
    ["--audio-url", "file:///etc/passwd"],
    ["--edition", "nobodys"],
  ])("refuses %s %s", async (option, value) => {
    const { code, stderr } = await run("ferry.txt", option, value, "-o", "bad");
    expect(code).toBe(2);
    expect(stderr).not.toMatch(noStack);
    await expect(readdir(join(folder, "bad"))).rejects.toThrow();
  });
});
