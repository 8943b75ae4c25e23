import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { nodeHost } from "../../src/host/node-host.ts";
import type { JobOutcome, QueuedJob } from "../../src/queue/job.ts";
import { sharedTurns } from "../../src/queue/pace.ts";
import { keyPrefix, queueName } from "../../src/queue/queue.ts";
import { s3Buckets } from "../../src/queue/store/s3.ts";
import { noStack } from "../cli/command-line.ts";
import { type Running, run } from "../queue/command.ts";
import { hasRedis, type RedisServer, redisServer } from "../queue/redis-server.ts";
import { credentials, s3Server } from "../queue/s3-server.ts";

if (!hasRedis) console.warn("redis-server is not installed: the queue is not tested");

let root = "";
let server: RedisServer;
let env: Readonly<Record<string, string>> = {};
const running: Running[] = [];

beforeAll(async () => {
  if (hasRedis) server = await redisServer();
});
afterAll(async () => {
  if (hasRedis) await server.close();
});
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "readout-queue-"));
  await mkdir(join(root, "in"));
  env = { READOUT_QUEUE: server.address, READOUT_CACHE: "" };
  const redis = new Redis(server.address);
  await redis.flushall();
  redis.disconnect();
});
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill("SIGKILL");
    await ended;
  }
  await rm(root, { recursive: true });
});

function start(...args: readonly string[]): Running {
  const begun = run(root, args, env);
  running.push(begun);
  return begun;
}

async function readout(...args: readonly string[]) {
  const command = start(...args);
  const { code, stdout } = await command.ended;
  return { code, stdout, said: command.said() };
}

async function worker(...args: readonly string[]): Promise<Running> {
  const begun = start("worker", ...args);
  await begun.until(/Working on/);
  return begun;
}

async function write(name: string, text: string): Promise<void> {
  await writeFile(join(root, "in", name), text);
}

async function writeArticles(count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    await write(`ferry-${String(i).padStart(2, "0")}.txt`, articleOf(i));
  }
}

function articleOf(number: number): string {
  return `Ferry ${number} stays\n\n“We are staying,” said Ana Ruiz, the harbour-master, of boat ${number}. ${"It has run for years. ".repeat(6)}\n`;
}

/** Text that takes seconds to lay out. */
function longArticle(): string {
  const sentence =
    "“The water is high today,” said Ana Ruiz, and the boats stayed where they were. ";
  return `A long day\n\n${Array.from({ length: 1_500 }, () => sentence.repeat(4)).join("\n\n")}\n`;
}

/** Of all outputs; the manifest and the journal tell times. */
async function hashesIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(join(root, folder))).filter(
    (name) => name !== "manifest.json" && name !== ".readout.journal",
  );
  const entries = names.map(async (name) => {
    const bytes = await readFile(join(root, folder, name));
    return [name, createHash("sha256").update(bytes).digest("hex")] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** The jobs as the server has them. */
async function jobsNow() {
  const connection = new Redis(server.address, { maxRetriesPerRequest: null });
  const queue = new Queue<QueuedJob, JobOutcome>(queueName, { connection, prefix: keyPrefix });
  const jobs = await queue.getJobs();
  await queue.close();
  connection.disconnect();
  return jobs;
}

describe.skipIf(!hasRedis)("three workers, one of which is killed", () => {
  it("make every article once, byte by byte as an undisturbed convert does", async () => {
    await writeArticles(24);
    const formats = ["-t", "pdf,ssml"];
    const workers = await Promise.all(
      Array.from({ length: 3 }, () => worker("-j", "1", "--lost-after", "3")),
    );
    const submitted = start("submit", "in", "-o", "out", ...formats, "--wait");
    const [victim] = workers;
    await victim?.until(/is now/);
    victim?.child.kill("SIGKILL");
    const { code } = await submitted.ended;
    // One may have been whole, and its worker dead before it could say so.
    expect(submitted.said()).toMatch(/24 articles: (24 converted|23 converted, 1 unchanged)\n/);
    expect(code).toBe(0);
    // It was killed at its work: somebody else had to begin again.
    const again = (await jobsNow()).filter(({ attemptsStarted }) => attemptsStarted > 1);
    expect(again.length).toBeGreaterThan(0);
    const { said } = await readout("convert", "in", "-o", "alone", ...formats);
    expect(said).toContain("24 converted");
    expect(await hashesIn("out")).toEqual(await hashesIn("alone"));
    // What the workers noted is what a run alone would have noted.
    const after = await readout("convert", "in", "-o", "out", ...formats);
    expect(after.said).toContain("24 articles: 24 unchanged");
  });
});

describe.skipIf(!hasRedis)("readout submit --wait", () => {
  it("tells of a run as convert does, with its exit code, and tries a bad article once", async () => {
    await writeArticles(2);
    await write("empty.txt", "");
    await worker("-j", "1");
    const here = await readout("convert", "in", "-o", "here", "-t", "ssml");
    const there = await readout("submit", "in", "-o", "there", "-t", "ssml", "--wait");
    expect(there.said.replaceAll("there/", "here/")).toBe(here.said);
    expect([here.code, there.code]).toEqual([1, 1]);
    const [failed] = (await jobsNow()).filter(({ failedReason }) => failedReason);
    expect(failed).toMatchObject({ attemptsMade: 1 });
  });

  it("does what is there already not again, and says so", async () => {
    await writeArticles(3);
    await worker("-j", "1");
    await readout("submit", "in", "-o", "out", "-t", "ssml", "--wait");
    const before = await hashesIn("out");
    const again = await readout("submit", "in", "-o", "out", "-t", "ssml", "--wait");
    expect(again.said).toContain("3 articles: 3 unchanged");
    await write("ferry-01.txt", articleOf(77));
    const changed = await readout("submit", "in", "-o", "out", "-t", "ssml", "--wait");
    expect(changed.said).toContain("3 articles: 1 converted, 2 unchanged");
    expect(await hashesIn("out")).not.toEqual(before);
  });

  it("adds nothing twice, whoever submits it", async () => {
    await writeArticles(3);
    await readout("submit", "in", "-t", "ssml");
    await readout("submit", "in", "-t", "ssml");
    expect(await jobsNow()).toHaveLength(3);
  });
});

describe.skipIf(!hasRedis)("what failed", () => {
  it("is tried again, later each time, where it may pass", async () => {
    await writeArticles(1);
    await writeFile(join(root, "out"), "a file in the way");
    const one = await worker("-j", "1");
    const submitted = start("submit", "in", "-o", "out", "-t", "ssml", "--wait");
    await one.until(/to be tried again \(output\/not-written/);
    await rm(join(root, "out"));
    expect((await submitted.ended).code).toBe(0);
    expect(await readdir(join(root, "out"))).toContain("ferry-00.ssml");
  });

  it("for good is listed with its reason, and can be sent again when it is mended", async () => {
    await write("empty.txt", "");
    await worker("-j", "1");
    expect((await readout("submit", "in", "-t", "ssml", "--wait")).code).toBe(1);
    const { said } = await readout("queue");
    expect(said).toContain("1 failed for good");
    expect(said).toMatch(/in\/empty\.txt\n {2}input\/empty: .+ \(1 attempt\)/);
    await write("empty.txt", articleOf(1));
    expect((await readout("queue", "retry")).said).toContain("sent again");
    await expect.poll(() => readdir(join(root, "output")).catch(() => [])).toContain("empty.ssml");
    await expect.poll(async () => (await readout("queue", "--json")).said).toContain('"failed":0');
  });
});

describe.skipIf(!hasRedis)("an article that was mended", () => {
  it("is no longer among those that failed, once it is submitted again", async () => {
    await write("mended.txt", "");
    await write("empty.txt", "");
    await worker("-j", "1");
    await readout("submit", "in", "-t", "ssml", "--wait");
    expect((await readout("queue")).said).toContain("2 failed for good");
    await write("mended.txt", articleOf(1));
    expect((await readout("submit", "in/mended.txt", "-t", "ssml", "--wait")).code).toBe(0);
    const { said } = await readout("queue");
    expect(said).toContain("1 failed for good");
    expect(said).not.toContain("mended.txt");
  });
});

describe.skipIf(!hasRedis)("a pack", () => {
  it("waits for its articles and comes out without the one that fails, once", async () => {
    await writeArticles(3);
    await write("bad.txt", "");
    await readout("submit", "in", "--pack", "--title", "Night", "-t", "pdf");
    expect((await readout("queue")).said).toMatch(/1 waiting for the articles of a pack/);
    await worker("-j", "1");
    const { code, said } = await readout(
      ...["submit", "in", "--pack", "--title", "Night", "-t", "pdf", "--wait"],
    );
    expect(code).toBe(1);
    expect(said).toContain("in/bad.txt is not in the pack");
    // The worker may have been at it before this was submitted once more.
    expect(said).toMatch(/3 articles, 1 missing are now|night: unchanged/);
    const jobs = await jobsNow();
    expect(jobs.filter(({ name }) => name === "pack")).toHaveLength(1);
    const receipt = JSON.parse(await readFile(join(root, "output/night.receipt.json"), "utf8"));
    expect(receipt.missing).toEqual(["in/bad.txt"]);
    const ends = new Map(jobs.map((job) => [job.name, job.finishedOn ?? 0]));
    const articles = jobs
      .filter(({ name }) => name === "article")
      .map((job) => job.finishedOn ?? 0);
    expect(ends.get("pack")).toBeGreaterThanOrEqual(Math.max(...articles));
  });
});

describe.skipIf(!hasRedis)("packs with an article that is in the queue already", () => {
  it("all come out when it fails, and wait for nobody for ever", async () => {
    await writeArticles(1);
    await write("bad.txt", "");
    await readout("submit", "in", "-t", "ssml");
    await readout("submit", "in", "--pack", "--title", "One", "-t", "pdf");
    await readout("submit", "in", "--pack", "--title", "Two", "-t", "pdf");
    await worker("-j", "1");
    await expect
      .poll(() => readdir(join(root, "output")).catch(() => []), { timeout: 30_000 })
      .toEqual(expect.arrayContaining(["one.pdf", "two.pdf", "ferry-00.ssml"]));
    await expect
      .poll(async () => JSON.parse((await readout("queue", "--json")).stdout).counts)
      .toMatchObject({ waiting: 0, packing: 0, active: 0, failed: 3 });
  });
});

describe.skipIf(!hasRedis)("a worker", () => {
  it("keeps a job that takes longer than a worker may be silent", async () => {
    await write("long.txt", longArticle());
    await worker("-j", "1", "--lost-after", "1");
    await worker("-j", "1", "--lost-after", "1");
    const begun = performance.now();
    const { code } = await readout("submit", "in", "-t", "pdf", "--wait");
    expect(performance.now() - begun).toBeGreaterThan(2_000);
    expect(code).toBe(0);
    const [job] = await jobsNow();
    expect(job).toMatchObject({ attemptsStarted: 1, stalledCounter: 0 });
  });

  it("finishes what it is at when it is told to end, and takes nothing new", async () => {
    await writeArticles(6);
    const one = await worker("-j", "1");
    await readout("submit", "in", "-o", "out", "-t", "pdf,ssml");
    await one.until(/is now/);
    one.child.kill("SIGTERM");
    expect((await one.ended).code).toBe(130);
    const { said } = await readout("queue", "--json");
    const { counts } = JSON.parse(said);
    expect(counts).toMatchObject({ active: 0, failed: 0 });
    expect(counts.waiting).toBeGreaterThan(0);
    expect(counts.waiting + counts.done).toBe(6);
  });

  it("gives back at once what would take too long when it is told to end", async () => {
    await write("long.txt", longArticle().repeat(6));
    const one = await worker("-j", "1", "--lost-after", "600");
    await readout("submit", "in", "-t", "pdf,mp3");
    await expect.poll(async () => (await jobsNow())[0]?.processedOn).toBeGreaterThan(0);
    one.child.kill("SIGTERM");
    expect((await one.ended).code).toBe(130);
    expect(one.said()).toContain("given back");
    expect(JSON.parse((await readout("queue", "--json")).said).counts).toMatchObject({
      active: 0,
      waiting: 1,
    });
  });

  it("stops a job that is canceled, and one that waits is not done", async () => {
    await write("long.txt", longArticle().repeat(6));
    await writeArticles(1);
    await worker("-j", "1");
    const submitted = start("submit", "in/long.txt", "in/ferry-00.txt", "-t", "pdf,mp3", "--wait");
    await expect
      .poll(async () => (await jobsNow()).some(({ processedOn }) => processedOn), {
        timeout: 20_000,
      })
      .toBe(true);
    const { said } = await readout("queue", "cancel", "--all");
    expect(said).toMatch(/: being stopped/);
    expect(said).toMatch(/: canceled/);
    expect((await submitted.ended).code).toBe(1);
    expect(submitted.said().match(/queue\/canceled/g)).toHaveLength(2);
  });

  it("runs no program that a job names, but its own", async () => {
    await writeArticles(1);
    expect((await readout("submit", "in", "--engine-command", "touch x")).code).toBe(2);
    await worker("-j", "1");
    const { code, said } = await readout(
      ...["submit", "in", "--engine", "command", "-t", "mp3", "--wait", "--attempts", "1"],
    );
    expect(code).toBe(1);
    expect(said).toContain("speech/unavailable");
  });
});

describe.skipIf(!hasRedis)("the queue server", () => {
  it("may go away and come back: work goes on", async () => {
    await writeArticles(8);
    const one = await worker("-j", "1");
    const submitted = start("submit", "in", "-o", "out", "-t", "pdf,ssml", "--wait");
    await one.until(/is now/);
    await server.stop();
    await one.until(/is away; waiting for it/);
    await wait(3_000);
    await server.start();
    await one.until(/is back/);
    expect((await submitted.ended).code).toBe(0);
    expect(submitted.said()).toMatch(/8 articles: .*converted/);
    expect(submitted.said()).toMatch(/is away; waiting for it[\s\S]+is back/);
    expect(Object.keys(await hashesIn("out"))).toHaveLength(8 * 3);
  });

  it("that is not there is a clear message, and nothing else", async () => {
    await writeArticles(1);
    for (const args of [["submit", "in"], ["worker"], ["queue"]]) {
      const { code, said } = await readout(...args, "--queue", "redis://:hush-hush@127.0.0.1:1");
      expect(code).toBe(2);
      expect(said).toMatch(/error queue\/unreachable: .*127\.0\.0\.1:1.*ECONNREFUSED/);
      expect(said).toContain("READOUT_QUEUE");
      expect(said).not.toContain("hush-hush");
      expect(said).not.toMatch(noStack);
    }
  });

  it("is told no secret", async () => {
    await writeArticles(1);
    const secrets = { AWS_SECRET_ACCESS_KEY: "hush-aws", AZURE_SPEECH_KEY: "hush-azure" };
    env = { ...env, ...secrets };
    await worker("-j", "1");
    await readout("submit", "in", "-t", "ssml", "--wait");
    const held = await server.dump();
    expect(held).toContain("ferry-00.txt");
    expect(held).not.toContain("hush");
  });

  it("is examined by doctor, which says how to mend it", async () => {
    const checks = (said: string) =>
      said
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line));
    const fine = checks((await readout("doctor", "--json")).stdout);
    expect(fine.find(({ name }) => name === "queue")).toMatchObject({ state: "ok", mend: null });
    env = { ...env, READOUT_QUEUE: "redis://127.0.0.1:1" };
    const { code, stdout } = await readout("doctor", "--json");
    expect(code).toBe(1);
    const missing = checks(stdout).find(({ name }) => name === "queue");
    expect(missing).toMatchObject({ state: "missing" });
    expect(missing.mend).toContain("redis-server");
  });
});

describe.skipIf(!hasRedis)("a bucket", () => {
  it("gives the articles and takes the editions, each whole in a folder of its own", async () => {
    const store = await s3Server();
    try {
      env = { ...env, ...credentials, AWS_ENDPOINT_URL: store.endpoint };
      await writeArticles(2);
      const host = { ...nodeHost, env: (name: string) => env[name] };
      const bucket = await s3Buckets(host)("desk");
      for (const name of ["ferry-00.txt", "ferry-01.txt"]) {
        await bucket.put(`in/${name}`, await readFile(join(root, "in", name)), "text/plain");
      }
      await worker("-j", "1");
      const args = ["submit", "s3://desk/in/", "-o", "s3://desk/out", "-t", "pdf,ssml", "--wait"];
      const { code, said } = await readout(...args);
      expect(code).toBe(0);
      const newest = JSON.parse(store.objects.get("desk/out/ferry-00.json")?.toString() ?? "");
      for (const { path, sha256 } of newest.outputs) {
        expect(said).toContain(`s3://desk/out/${path}`);
        const object = store.objects.get(`desk/out/${path}`);
        expect(
          createHash("sha256")
            .update(object ?? "")
            .digest("hex"),
        ).toBe(sha256);
      }
      await readout("convert", "in", "-o", "here", "-t", "pdf,ssml");
      const page = newest.outputs.find(({ path }: { path: string }) => path.endsWith(".pdf"));
      expect(store.objects.get(`desk/out/${page.path}`)).toEqual(
        await readFile(join(root, "here/ferry-00.pdf")),
      );
      expect((await readout(...args)).said).toContain("2 articles: 2 unchanged");
      const doctor = await readout("doctor", "-o", "s3://desk/out", "--json");
      expect(doctor.said).toContain("s3://desk/out can be written to");
    } finally {
      await store.close();
    }
  });
});

describe.skipIf(!hasRedis)("turns at a service", () => {
  it("are as far apart as it wants, however many machines take them", async () => {
    const machines = Array.from({ length: 3 }, () => new Redis(server.address));
    const times: number[] = [];
    await Promise.all(
      machines.flatMap((redis) => {
        const turn = sharedTurns(redis);
        return Array.from({ length: 20 }, async () => {
          await turn("service", 20);
          times.push(performance.now());
        });
      }),
    );
    for (const redis of machines) redis.disconnect();
    times.sort((a, b) => a - b);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(59 * 20 - 40);
    // In no fifth of a second more than its share, where a fixed window would let twice as many through.
    for (const [index, time] of times.entries()) {
      const soon = times.slice(index).filter((other) => other < time + 200);
      expect(soon.length).toBeLessThanOrEqual(10 + 4);
    }
  });
});
