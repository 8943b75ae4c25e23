import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeHost } from "../../../src/host/node-host.ts";
import { bucketStore } from "../../../src/queue/store/bucket-store.ts";
import { s3Buckets } from "../../../src/queue/store/s3.ts";
import type { Store } from "../../../src/queue/store/store.ts";
import { credentials, type S3Server, s3Server } from "../s3-server.ts";

let server: S3Server;
let store: Store;
beforeEach(async () => {
  server = await s3Server();
  const env: Readonly<Record<string, string>> = {
    ...credentials,
    AWS_ENDPOINT_URL: server.endpoint,
  };
  const host = { ...nodeHost, env: (name: string) => env[name] };
  store = bucketStore("s3://desk/editions", host, s3Buckets(host));
});
afterEach(() => server.close());

const editionOf = (text: string) => [
  { name: "ferry.pdf", bytes: new TextEncoder().encode(`page ${text}`) },
  { name: "ferry.receipt.json", bytes: new TextEncoder().encode(`receipt ${text}`) },
];

function newest(): readonly string[] {
  const object = server.objects.get("desk/editions/ferry.json");
  const { outputs } = JSON.parse(object?.toString() ?? "{}");
  return outputs.map(({ path }: { readonly path: string }) => path);
}

describe("editions in a bucket", () => {
  it("lie in a folder named by their content; what is newest is said last", async () => {
    const made = await store.put(editionOf("one"), []);
    expect(made.map(({ path }) => path)).toEqual(newest());
    expect(newest()[0]).toMatch(/^ferry\/[0-9a-f]{16}\/ferry\.pdf$/);
    expect(server.log.at(-1)).toBe("PUT desk/editions/ferry.json");
  });

  it("are the same objects when the same work is done twice", async () => {
    await store.put(editionOf("one"), []);
    const before = [...server.objects.keys()];
    await store.put(editionOf("one"), []);
    expect([...server.objects.keys()]).toEqual(before);
  });

  it("never stand one in another's place: an older text goes when the newer one is whole", async () => {
    const old = (await store.put(editionOf("one"), [])).map(({ path }) => path);
    await store.put(editionOf("two"), ["ferry.receipt.json", ...old]);
    expect(newest()).not.toEqual(old);
    for (const path of newest()) expect(server.objects.has(`desk/editions/${path}`)).toBe(true);
    for (const path of old) expect(server.objects.has(`desk/editions/${path}`)).toBe(false);
    const said = server.log.indexOf("PUT desk/editions/ferry.json", 3);
    expect(server.log.findIndex((line) => line.startsWith("DELETE"))).toBeGreaterThan(said);
  });

  it("are remembered by input, whatever it is called", async () => {
    const entry = {
      sha256: "a",
      ingredients: { review: null, style: "", lexicon: "", engine: "", options: "", version: "" },
      drawnIn: {},
      articles: [],
      failed: 0,
      stale: null,
    };
    await store.record("in/ferry ö.txt", entry);
    expect(await store.entryOf("in/ferry ö.txt")).toEqual(entry);
    expect(await store.entryOf("in/tug.txt")).toBeNull();
    expect(await store.entryOf("other/ferry ö.txt")).toBeNull();
  });
});
