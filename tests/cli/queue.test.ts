import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../queue/command.ts";
import { noStack } from "./command-line.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "readout-queue-cli-"));
  await writeFile(join(root, "ferry.txt"), "Ferry stays\n\nIt stays.\n");
});
afterEach(() => rm(root, { recursive: true }));

/** Nobody listens there. */
const nowhere = { READOUT_QUEUE: "redis://127.0.0.1:1" };

async function readout(args: readonly string[], env: Readonly<Record<string, string>> = nowhere) {
  const command = run(root, args, env);
  const { code } = await command.ended;
  return { code, said: command.said() };
}

describe("the commands of the queue, without a server", () => {
  it.each<[readonly string[], string]>([
    [["submit"], "no input was named"],
    [["submit", "-"], "a worker cannot read the standard input of this command"],
    [["submit", "ferry.txt", "--title", "Night"], "give --pack too"],
    [["submit", "ferry.txt", "--fail-if-warnings"], "give --wait too"],
    [["submit", "ferry.txt", "--attempts", "0"], "--attempts takes a number"],
    [["submit", "ferry.txt", "--queue", "http://x"], "begins with redis://"],
    [["submit", "ferry.txt"], "queue/unreachable"],
    [["worker", "--lost-after", "0.5"], "--lost-after takes whole seconds"],
    [["worker"], "queue/unreachable"],
    [["queue", "cancel"], "or --all"],
    [["queue", "stop"], "no action “stop”; there are status, retry, cancel"],
    [["convert", "ferry.txt", "-o", "s3://desk/out"], "readout submit"],
    [["pack", "ferry.txt", "-o", "s3://desk/out"], "readout submit"],
  ])("refuse %j with what is wrong", async (args, words) => {
    const { code, said } = await readout(args);
    expect(code).toBe(2);
    expect(said).toContain(words);
    expect(said).not.toMatch(noStack);
  });

  it("say how to install the packages where they are not", async () => {
    const hooks = join(root, "hooks.mjs");
    const resolver = `export const resolve = (name, context, next) => {
      if (!/^(bullmq|ioredis)$/.test(name)) return next(name, context);
      throw Object.assign(new Error("not installed"), { code: "ERR_MODULE_NOT_FOUND" });
    };`;
    await writeFile(join(root, "resolver.mjs"), resolver);
    const registration = `import { register } from "node:module";
      register("./resolver.mjs", import.meta.url);`;
    await writeFile(hooks, registration);
    const env = { ...nowhere, NODE_OPTIONS: `--import=${pathToFileURL(hooks).href}` };
    for (const args of [["submit", "ferry.txt"], ["worker"], ["queue"]]) {
      const { code, said } = await readout(args, env);
      expect(code).toBe(2);
      expect(said).toContain("the packages bullmq and ioredis are not installed");
      expect(said).toContain("npm install bullmq ioredis");
    }
    // All else does without them.
    expect((await readout(["convert", "ferry.txt", "-t", "ssml"], env)).code).toBe(0);
  });
});
