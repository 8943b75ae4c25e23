import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const run = promisify(execFile);

/** Readout as it was built, in a place where it can be changed. */
let copy = "";
beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), "readout-program-"));
  for (const part of ["bin", "dist/program", "styles", "package.json"])
    await cp(part, join(copy, part), { recursive: true });
  await symlink(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
});
afterEach(() => rm(copy, { recursive: true }));

describe("the compiled code of the program", () => {
  it("is kept under names that only hashes are", async () => {
    const names = await keptNames();
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name) => !/^[0-9a-f]{64}$/.test(name))).toEqual([]);
  });

  it("is used for the script that it was made of", async () => {
    const [asIs, misspelt] = [await keptAnew(), await withMain(misspell, keptAnew)];
    const [right = ""] = [...asIs.keys()].filter((name) => !misspelt.has(name));
    const [wrong = ""] = [...misspelt.keys()].filter((name) => !asIs.has(name));
    // V8 itself looks at the length of a script alone: it takes the one's code for the other's.
    await writeFile(kept(right), misspelt.get(wrong) ?? "");
    expect(await help()).toContain("weather everything");
  });

  it("is not used for a script that has changed since", async () => {
    expect(await help()).toContain("whether everything");
    expect(await withMain(misspell, help)).toContain("weather everything");
  });

  it("is used to the end of a narration, though the speech engine is compiled under flags of its own", async () => {
    const article = join(copy, "ferry.txt");
    await writeFile(article, "Ferry back in service\n\n“It floats,” the harbour master said.\n");
    const watch = join(copy, "tell-compiled.mjs");
    await writeFile(watch, tellCompiled);
    const program = ["--import", pathToFileURL(watch).href, "bin/readout.js"];
    const options = ["-t", "mp3,vtt", "-o", copy, "--cache", join(copy, "cache"), "-q"];
    const { stderr } = await run(process.execPath, [...program, "convert", article, ...options]);
    expect(stderr).toBe("");
    expect(await readdir(copy)).toContain("ferry.mp3");
  });

  it("is done without where it is cut off, of another V8, or not there", async () => {
    const right = await help();
    for (const name of await keptNames()) await truncate(kept(name), 1000);
    expect(await help()).toBe(right);
    for (const name of await keptNames()) await writeFile(kept(name), "not V8's");
    expect(await help()).toBe(right);
    await rm(kept(), { recursive: true });
    expect(await help()).toBe(right);
  });
});

/** Has each script told of for which there was no code, or code that V8 did not take. */
const tellCompiled = `
import { syncBuiltinESMExports } from "node:module";
import vm from "node:vm";
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    if (this.cachedDataRejected !== false) console.error("compiled anew: " + options.filename);
  }
};
syncBuiltinESMExports();
`;

const kept = (name = "") => join(copy, "dist/program/compiled", name);
const keptNames = () => readdir(kept());

const help = async () =>
  (await run(process.execPath, [join(copy, "bin/readout.js"), "help"])).stdout;

const misspell = (script: string) => script.replace("whether everything", "weather everything");

/** Does something while the main script is another. */
async function withMain<T>(change: (script: string) => string, work: () => Promise<T>): Promise<T> {
  const file = join(copy, "dist/program/main.cjs");
  const script = await readFile(file, "utf8");
  await writeFile(file, change(script));
  try {
    return await work();
  } finally {
    await writeFile(file, script);
  }
}

/** What is kept, by name, of a program that told its help. */
async function keptAnew(): Promise<ReadonlyMap<string, Uint8Array>> {
  await rm(kept(), { recursive: true });
  const loader = pathToFileURL(join(copy, "bin/load-program.js"));
  const program = `import { loadProgram } from "${loader}";
    const { main, keepCompiled } = loadProgram();
    await main(["help"]);
    keepCompiled();`;
  await run(process.execPath, ["--input-type=module", "--eval", program]);
  const names = await keptNames();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(kept(name))] as const)),
  );
}
