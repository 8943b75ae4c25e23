import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Redis } from "ioredis";

/** Whether the real server is installed. */
export const hasRedis: boolean = spawnSync("redis-server", ["--version"]).status === 0;

/** A queue server of a test's own, on a free port of this machine. */
export interface RedisServer {
  readonly address: string;
  /** Ends it as a machine that is shut down does; what it held is on the disk. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Everything that it holds, as text: for what must not be there. */
  dump(): Promise<string>;
  close(): Promise<void>;
}

export async function redisServer(): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), "readout-redis-"));
  const port = await freePort();
  const address = `redis://127.0.0.1:${port}`;
  let server: ChildProcess | null = null;
  const start = async () => {
    const options = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder];
    const kept = ["--appendonly", "yes", "--save", "", "--maxmemory-policy", "noeviction"];
    server = spawn("redis-server", [...options, ...kept], { stdio: "ignore" });
    await answered(address);
  };
  const stop = async () => {
    if (server === null || server.exitCode !== null) return;
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    await ended;
  };
  await start();
  return {
    address,
    start,
    stop,
    async dump() {
      const redis = new Redis(address);
      const keys = await redis.keys("*");
      const values = await Promise.all(keys.map((key) => held(key, redis)));
      redis.disconnect();
      return JSON.stringify([keys, values]);
    },
    async close() {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}

async function held(key: string, redis: Redis): Promise<unknown> {
  switch (await redis.type(key)) {
    case "hash":
      return redis.hgetall(key);
    case "list":
      return redis.lrange(key, 0, -1);
    case "set":
      return redis.smembers(key);
    case "zset":
      return redis.zrange(key, "0", "-1");
    case "stream":
      return redis.xrange(key, "-", "+", "COUNT", 1000);
    default:
      return redis.get(key);
  }
}

async function answered(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const redis = new Redis(address, { lazyConnect: true, retryStrategy: () => null });
    redis.on("error", () => undefined);
    try {
      await redis.connect();
      await redis.ping();
      return;
    } catch {
      await wait(50);
    } finally {
      redis.disconnect();
    }
  }
  throw new Error(`no redis-server at ${address}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const found = probe.address();
  probe.close();
  await once(probe, "close");
  if (found === null || typeof found === "string") throw new Error("no port");
  return found.port;
}
