import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "readout-readme-"));
  await mkdir(join(root, "node_modules"));
  await mkdir(join(root, "articles"));
  await symlink(process.cwd(), join(root, "node_modules/readout"));
  const article = "The ferry stays\n\n“We stay,” Ana Ruiz said in translated remarks.\n";
  for (const path of ["ferry.txt", "articles/tug.txt"]) await writeFile(join(root, path), article);
});
afterAll(() => rm(root, { recursive: true }));

async function run(name: string, code: string) {
  await writeFile(join(root, name), code);
  return spawnSync(process.execPath, [name], { cwd: root, encoding: "utf8" });
}

describe("the library", () => {
  it("does what the README shows", async () => {
    const readme = await readFile("README.md", "utf8");
    const section = /^## As a library\n([\s\S]*?)^## /m.exec(readme)?.[1] ?? "";
    const code = section.match(/^ {4}.*$/gm)?.join("\n") ?? "";
    const { stdout, stderr, status } = await run("example.mjs", code);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout.split("\n")).toEqual([
      "[ 'ferry.pdf', 'ferry.ssml', 'ferry.receipt.json' ] 0",
      "1 files, 1 to convert",
      "articles/tug.txt converted",
      "1",
      expect.stringMatching(/^packed \d$/),
      "[ [ 'We stay,', 'stated' ] ]",
      "",
    ]);
  });

  it("works from CommonJS through a dynamic import", async () => {
    const { stdout, status } = await run(
      "example.cjs",
      `import("readout").then(async ({ inspect }) => {
        const [article] = await inspect(["ferry.txt"]);
        console.log(article.headline);
      });`,
    );
    expect(stdout).toBe("The ferry stays\n");
    expect(status).toBe(0);
  });
});
