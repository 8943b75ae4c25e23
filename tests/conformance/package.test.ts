import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

/** A project of its own, which has the packed Readout and the packages that it declares. */
let project = "";

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "readout-packed-"));
  const packed = await run("npm", [
    "pack",
    "--json",
    "--ignore-scripts",
    "--pack-destination",
    project,
    root,
  ]);
  const [{ filename }] = JSON.parse(packed.stdout);
  const modules = join(project, "node_modules");
  await mkdir(join(modules, "readout"), { recursive: true });
  const into = ["-C", join(modules, "readout"), "--strip-components=1"];
  await run("tar", ["-xzf", join(project, filename), ...into]);
  const { dependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  for (const name of [...Object.keys(dependencies), "@types/node"]) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(root, "node_modules", name), join(modules, name));
  }
  await writeFile(join(project, "package.json"), '{ "type": "commonjs" }');
  await writeFile(join(project, "mill.txt"), "Mill turns\n\n“It sings,” said Tora Vik.\n");
});

afterAll(() => rm(project, { recursive: true }));

describe("the packed package", () => {
  it("is used from CommonJS through a dynamic import", async () => {
    await writeFile(
      join(project, "program.cjs"),
      `async function main() {
        const { convert, inspect } = await import("readout");
        const { articles } = await convert(["mill.txt"], { to: ["pdf", "ssml"], out: "out", write: true });
        const [seen] = await inspect("mill.txt");
        console.log(JSON.stringify({ outputs: articles[0].outputs, quotes: seen.quotes.length }));
      }
      main();`,
    );
    const { stdout, stderr } = await run(process.execPath, ["program.cjs"], { cwd: project });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({
      outputs: ["pdf", "ssml", "receipt.json"].map((ending) => join("out", `mill.${ending}`)),
      quotes: 1,
    });
    const pdf = await readFile(join(project, "out/mill.pdf"), "latin1");
    expect(pdf.slice(0, 5)).toBe("%PDF-");
  });

  it("has types that a strict program is checked against", async () => {
    const program = (outputs: string) => `
      import type { ConvertResult } from "readout" with { "resolution-mode": "import" };
      async function main(): Promise<ConvertResult> {
        const { convert } = await import("readout");
        const result = await convert(["mill.txt"], { to: ["ssml"] });
        const outputs: readonly ${outputs}[] = result.articles.flatMap((article) => article.outputs);
        console.log(outputs);
        return result;
      }
      void main();`;
    await writeFile(join(project, "right.cts"), program("string"));
    await writeFile(join(project, "wrong.cts"), program("number"));
    expect(await errorsIn("right.cts")).toBe("");
    expect(await errorsIn("wrong.cts")).toMatch(/^wrong\.cts\(\d+,\d+\): error TS2322/);
  });

  it("runs as a program", async () => {
    const bin = join(project, "node_modules/readout/bin/readout.js");
    const { stdout } = await run(process.execPath, [bin, "inspect", "mill.txt"], { cwd: project });
    expect(stdout).toContain("Mill turns");
  });
});

/** What the compiler says of a file of the project; nothing where it is right. */
async function errorsIn(file: string): Promise<string> {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--types", "node"];
  const checked = run(process.execPath, [compiler, ...options, file], { cwd: project });
  return checked.then(
    ({ stdout }) => stdout,
    ({ stdout }: { readonly stdout: string }) => stdout,
  );
}
