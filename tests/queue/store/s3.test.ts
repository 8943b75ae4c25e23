import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Host } from "../../../src/host/host.ts";
import { nodeHost } from "../../../src/host/node-host.ts";
import { withBuckets } from "../../../src/queue/store/buckets.ts";
import { s3Buckets } from "../../../src/queue/store/s3.ts";
import { credentials, type S3Server, s3Server } from "../s3-server.ts";

let store: S3Server;
beforeEach(async () => {
  store = await s3Server();
});
afterEach(() => store.close());

const quick = { attempts: 3, firstWaitMs: 5, longestWaitMs: 10, random: Math.random };

function hostWith(env: Readonly<Record<string, string>>): Host {
  return { ...nodeHost, env: (name) => env[name] };
}

/** The bucket `desk` with the server's keys, or others. */
function desk(more: Readonly<Record<string, string>> = {}) {
  const env = { ...credentials, AWS_ENDPOINT_URL: store.endpoint, ...more };
  return s3Buckets(hostWith(env), quick)("desk");
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a bucket", () => {
  it("takes whole objects, signed with their content, and gives them back", async () => {
    const bucket = await desk();
    const key = "night/Zürich & more (1)+2/ferry'*.pdf";
    await bucket.put(key, bytes("the page"), "application/pdf");
    expect(new TextDecoder().decode((await bucket.get(key)) ?? undefined)).toBe("the page");
    expect(await bucket.sizeOf(key)).toBe(8);
    await bucket.remove(key);
    await bucket.remove(key);
    expect(await bucket.get(key)).toBeNull();
    expect(await bucket.sizeOf(key)).toBeNull();
  });

  it("lists the keys under a prefix, over several pages", async () => {
    const bucket = await desk();
    for (const key of ["in/b", "in/a & z", "in/c", "in/d", "out/e"]) {
      await bucket.put(key, bytes(key), "text/plain");
    }
    expect(await bucket.list("in/")).toEqual(["in/a & z", "in/b", "in/c", "in/d"]);
  });

  it("is asked again where the store is busy, or cuts the line", async () => {
    const bucket = await desk();
    for (const status of [503, 429, 0]) {
      store.fail(2, status);
      await bucket.put("a", bytes("x"), "text/plain");
    }
    store.fail(3, 500);
    await expect(bucket.put("a", bytes("x"), "text/plain")).rejects.toThrow(
      "s3://desk/a: HTTP 500",
    );
  });

  it("says why it is refused, at once", async () => {
    const bucket = await desk({ AWS_SECRET_ACCESS_KEY: "another secret" });
    const refused = bucket.put("a", bytes("x"), "text/plain");
    await expect(refused).rejects.toThrow("s3://desk/a: HTTP 403 SignatureDoesNotMatch");
    await expect(refused).rejects.not.toThrow("another secret");
    const env = { ...credentials, AWS_ENDPOINT_URL: store.endpoint };
    const none = await s3Buckets(hostWith(env), quick)("none");
    await expect(none.get("a")).rejects.toThrow("NoSuchBucket");
    await expect(none.put("a", bytes("x"), "text/plain")).rejects.toThrow("NoSuchBucket");
  });

  it("is not opened without keys, and the message names what is missing", async () => {
    await expect(s3Buckets(hostWith({}))("desk")).rejects.toThrow("AWS_ACCESS_KEY_ID");
    const { AWS_REGION: _, ...keys } = credentials;
    await expect(s3Buckets(hostWith(keys))("desk")).rejects.toThrow("AWS_REGION is not set");
  });
});

describe("a host with buckets", () => {
  it("reads articles, folders and facts from them as from a disk", async () => {
    const bucket = await desk();
    await bucket.put("in/ferry.txt", bytes("Ferry stays"), "text/plain");
    await bucket.put("in/tug.txt", bytes("Tug"), "text/plain");
    const host = withBuckets(nodeHost, async () => bucket);
    expect(await host.kindOf("s3://desk/in/ferry.txt")).toBe("file");
    expect(await host.kindOf("s3://desk/in")).toBe("directory");
    expect(await host.kindOf("s3://desk/nothing")).toBe("missing");
    expect(await host.expand("s3://desk/in/")).toEqual([
      "s3://desk/in/ferry.txt",
      "s3://desk/in/tug.txt",
    ]);
    // As `join` leaves it.
    expect(await host.factsOf("s3:/desk/in/tug.txt")).toEqual({ bytes: 3, modifiedMs: 0 });
    expect(new TextDecoder().decode(await host.read("s3://desk/in/tug.txt"))).toBe("Tug");
    await expect(host.read("s3://desk/in/gone.txt")).rejects.toMatchObject({ reason: "ENOENT" });
  });
});
