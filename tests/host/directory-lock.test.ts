import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockDirectory } from "../../src/host/directory-lock.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "readout-lock-"));
});
afterEach(() => rm(root, { recursive: true }));

const nobody = () => undefined;
const lockFile = () => join(root, ".readout.lock");

describe("lockDirectory", () => {
  it("lets one in at a time, and tells the others once whom they wait for", async () => {
    let inside = 0;
    let most = 0;
    const told: string[] = [];
    await Promise.all(
      Array.from({ length: 5 }, async () => {
        const release = await lockDirectory(root, (holder) => told.push(holder));
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setTimeout(resolve, 20));
        inside--;
        await release();
      }),
    );
    expect(most).toBe(1);
    expect(told.length).toBeLessThanOrEqual(4);
    expect(told[0]).toContain(`process ${process.pid}`);
    expect(await readdir(root)).toEqual([]);
  });

  it("takes the place of a process that is dead", async () => {
    const child = spawn(process.execPath, ["-e", "0"]);
    await once(child, "exit");
    const dead = { process: child.pid, machine: hostname(), key: "old" };
    await writeFile(lockFile(), JSON.stringify(dead));
    const release = await lockDirectory(root, nobody);
    await release();
    expect(await readdir(root)).toEqual([]);
  });

  it("takes the place of one on another machine after minutes of silence only", async () => {
    const far = { process: 1, machine: "elsewhere", key: "far" };
    await writeFile(lockFile(), JSON.stringify(far));
    const impatient = AbortSignal.timeout(300);
    await expect(lockDirectory(root, nobody, impatient)).rejects.toThrow();
    const longAgo = new Date(Date.now() - 600_000);
    await utimes(lockFile(), longAgo, longAgo);
    await (await lockDirectory(root, nobody))();
  });

  it("says which file to remove where nobody works any more", async () => {
    await writeFile(lockFile(), JSON.stringify({ process: 1, machine: "elsewhere", key: "far" }));
    const told: string[] = [];
    const impatient = AbortSignal.timeout(300);
    await expect(lockDirectory(root, (whom) => told.push(whom), impatient)).rejects.toThrow();
    expect(told).toEqual([
      `process 1 on elsewhere; if nobody works there any more, remove ${lockFile()}`,
    ]);
  });

  it.each(["", "null", "{"])("takes a lock that names nobody: “%s”", async (text) => {
    await writeFile(lockFile(), text);
    const told: string[] = [];
    await (await lockDirectory(root, (whom) => told.push(whom)))();
    expect(told[0]).toMatch(/^its lock names nobody; .*readout.lock$/);
    expect(await readdir(root)).toEqual([]);
  });

  it("is not taken from one that works while the clock jumps", async () => {
    const release = await lockDirectory(root, nobody);
    const longAgo = new Date(Date.now() - 86_400_000);
    await utimes(lockFile(), longAgo, longAgo);
    const impatient = AbortSignal.timeout(9_000);
    await expect(lockDirectory(root, nobody, impatient)).rejects.toThrow();
    await release();
  });
});
