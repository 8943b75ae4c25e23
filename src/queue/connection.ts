import type { Redis } from "ioredis";
import type { Host } from "../host/host.ts";
import { QueueError } from "./queue-error.ts";

/** Where the queue is, unless somebody says otherwise. */
const usualAddress = "redis://127.0.0.1:6379";

/** The variable that has the address: it may hold a password, which belongs on no command line. */
export const addressVariable = "READOUT_QUEUE";

/** The oldest Redis that BullMQ runs on without a warning. */
const oldestRedis = [6, 2] as const;

/** Milliseconds in which a server that is there has answered. */
const answerMs = 5_000;

/** What is known of a queue server. */
export interface ServerFacts {
  readonly version: string;
  /** What is not as it should be for jobs to be safe there, with what to do. */
  readonly concern: { readonly found: string; readonly mend: string } | null;
}

/** The address that was typed, or the one of the environment, or this machine's. Rejects one that is none. */
export function addressOf(typed: string | undefined, host: Host): string {
  const address = typed ?? (host.env(addressVariable) || usualAddress);
  const isOne = URL.canParse(address) && /^rediss?:$/.test(new URL(address).protocol);
  if (isOne) return address;
  throw new QueueError(
    "options/bad-value",
    "the address of a queue begins with redis:// or rediss://",
    `Give --queue or ${addressVariable} an address such as ${usualAddress}.`,
  );
}

/** An address as it may be shown: without its password. */
export function shownAddress(address: string): string {
  const url = new URL(address);
  url.password = "";
  return url.href;
}

/** What of the two packages is used. */
type Packages = Pick<
  typeof import("bullmq"),
  "FlowProducer" | "Queue" | "QueueEvents" | "UnrecoverableError" | "WaitingError" | "Worker"
> &
  Pick<typeof import("ioredis"), "Redis">;

/** The packages that the queue needs. Rejects with how to get them where they are not installed. */
export async function queuePackages(): Promise<Packages> {
  try {
    const [bullmq, { Redis }] = await Promise.all([import("bullmq"), import("ioredis")]);
    return { ...bullmq, Redis };
  } catch (error) {
    if (!isNotInstalled(error)) throw error;
    throw new QueueError(
      "queue/not-installed",
      "the packages bullmq and ioredis are not installed",
    );
  }
}

/** Whether a package could not be loaded because it is not there. */
export function isNotInstalled(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
}

/**
 * Asks the server whether it is there. Rejects where it is not: what is said then is clearer than what
 * would be said of every single command.
 */
export async function askServer(address: string): Promise<ServerFacts> {
  const { Redis } = await queuePackages();
  const redis = new Redis(address, {
    lazyConnect: true,
    connectTimeout: answerMs,
    commandTimeout: answerMs,
    retryStrategy: () => null,
  });
  let reason = "it did not answer";
  redis.on("error", (error) => {
    reason = error.message;
  });
  try {
    await redis.connect();
    return factsIn(await redis.info());
  } catch (error) {
    const why = error instanceof Error && /WRONGPASS|NOAUTH|NOPERM/.test(error.message);
    const message = `the queue server ${shownAddress(address)} cannot be reached (${why ? "it refuses the password" : reason})`;
    throw new QueueError("queue/unreachable", message);
  } finally {
    redis.disconnect();
  }
}

function factsIn(info: string): ServerFacts {
  const fact = (name: string) => new RegExp(`^${name}:(.*)$`, "m").exec(info)?.[1]?.trim() ?? "";
  const version = fact("redis_version");
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isOld = major < oldestRedis[0] || (major === oldestRedis[0] && minor < oldestRedis[1]);
  const policy = fact("maxmemory_policy");
  if (isOld) {
    const mend = `Install Redis ${oldestRedis.join(".")} or later.`;
    return { version, concern: { found: "it is too old", mend } };
  }
  if (policy !== "" && policy !== "noeviction") {
    const mend =
      "redis-cli config set maxmemory-policy noeviction, and the same in its redis.conf.";
    return { version, concern: { found: `it may drop jobs (maxmemory-policy ${policy})`, mend } };
  }
  if (fact("aof_enabled") === "0") {
    const mend = "redis-cli config set appendonly yes, and the same in its redis.conf.";
    return { version, concern: { found: "a crash of it may lose jobs (appendonly no)", mend } };
  }
  return { version, concern: null };
}

/** A connection that comes back by itself when the server does. */
export async function connect(
  address: string,
  onAway: () => void = () => undefined,
  onBack: () => void = () => undefined,
): Promise<Redis> {
  const { Redis } = await queuePackages();
  const redis = new Redis(address, {
    // As BullMQ wants it: a command waits until the server is back.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(250 * times, 2_000),
  });
  let isAway = false;
  redis.on("error", () => undefined);
  redis.on("close", () => {
    if (!isAway) onAway();
    isAway = true;
  });
  redis.on("ready", () => {
    if (isAway) onBack();
    isAway = false;
  });
  return redis;
}

/** Ends a connection whatever its state. */
export function disconnect(redis: Redis): void {
  redis.removeAllListeners("close");
  redis.disconnect();
}
