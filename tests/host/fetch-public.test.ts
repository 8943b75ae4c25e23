import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fetchPublic, type Reach } from "../../src/host/fetch-public.ts";
import type { FetchOptions } from "../../src/host/host.ts";
import { isPublicAddress } from "../../src/host/public-address.ts";

const wanted: FetchOptions = {
  mostBytes: 1024,
  timeoutMs: 20_000,
  type: "image/",
  accept: "image/png",
  userAgent: "Readout/test",
};
const png = Buffer.from("89504e470d0a1a0a", "hex");

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const withHead =
  (status: number, headers: Record<string, string>, body: string | Buffer = ""): Answer =>
  (_, response) =>
    response.writeHead(status, headers).end(body);
const answers: Record<string, Answer> = {
  "/a.png": withHead(200, { "content-type": "image/png" }, png),
  "/gone": withHead(404, { "content-type": "image/png" }),
  "/busy": withHead(503, {}),
  "/page": withHead(200, { "content-type": "text/html; charset=utf-8" }, "<p>"),
  "/packed": withHead(200, { "content-type": "image/png", "content-encoding": "gzip" }, png),
  "/told": withHead(200, { "content-type": "image/png", "content-length": "9999" }),
  "/moved": withHead(302, { location: "/a.png" }),
  "/round": withHead(302, { location: "/round" }),
  "/inward": withHead(302, { location: "http://169.254.169.254/latest/meta-data/" }),
  "/file": withHead(302, { location: "file:///etc/passwd" }),
  "/slow": () => undefined,
  "/drip": (_, response) => {
    response.writeHead(200, { "content-type": "image/png" });
    const drip = setInterval(() => response.write("x"), 50);
    response.on("close", () => clearInterval(drip));
  },
  "/endless": (_, response) => {
    response.writeHead(200, { "content-type": "image/png" });
    const write = () => {
      while (!response.destroyed && response.write(Buffer.alloc(4096)));
    };
    response.on("drain", write);
    write();
  },
};

const asked: IncomingMessage[] = [];
const server = createServer((request, response) => {
  asked.push(request);
  answers[request.url ?? ""]?.(request, response);
});
let base = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
});

/** The world as it is, but for this machine being open to us. */
const here: Reach = {
  resolve: async () => [{ address: "127.0.0.1", family: 4 }],
  mayConnect: (address) => address === "127.0.0.1" || isPublicAddress(address),
};
const fetchHere = (path: string, options: Partial<FetchOptions> = {}) =>
  fetchPublic(base + path, { ...wanted, ...options }, here);

describe("fetchPublic", () => {
  it("fetches a picture, and says no more of us than what we are", async () => {
    expect(await fetchHere("/a.png")).toEqual({ status: "fetched", bytes: png });
    expect(asked[0]?.headers).toMatchObject({
      accept: "image/png",
      "user-agent": "Readout/test",
      "accept-encoding": "identity",
    });
    expect(asked[0]?.headers).not.toHaveProperty("cookie");
    expect(asked[0]?.headers).not.toHaveProperty("referer");
  });

  it("follows redirections", async () => {
    expect(await fetchHere("/moved")).toMatchObject({ status: "fetched" });
  });

  it.each([
    ["/gone", "the server answered 404", false],
    ["/busy", "the server answered 503", true],
    ["/page", "it is text/html", false],
    ["/packed", "it is packed (gzip)", false],
    ["/told", "it has more than 0.0009765625 MiB", false],
    ["/endless", "it has more than 0.0009765625 MiB", false],
    ["/round", "it leads on more than 5 times", false],
    ["/inward", "it is on no public network (169.254.169.254)", false],
    ["/file", "it is not of the web (file:)", false],
  ])("gives up on %s: %s", async (path, why, passing) => {
    expect(await fetchHere(path)).toEqual({ status: "failed", why, passing });
  });

  it.each(["/slow", "/drip"])("waits for %s no longer than it may", async (path) => {
    const began = performance.now();
    const fetched = await fetchHere(path, { timeoutMs: 300, mostBytes: 2 ** 20 });
    expect(fetched).toEqual({ status: "failed", why: "it took more than 0.3 s", passing: true });
    expect(performance.now() - began).toBeLessThan(6_000);
  });

  it("rejects with the reason of its signal", async () => {
    const reason = new Error("stop");
    const signal = AbortSignal.abort(reason);
    await expect(fetchHere("/a.png", { signal })).rejects.toBe(reason);
  });

  it.each([
    "http://127.0.0.1:8080/a.png",
    "http://2130706433:8080/a.png",
    "http://0x7f.1:8080/a.png",
    "http://[::1]:8080/a.png",
    "http://[::ffff:127.0.0.1]:8080/a.png",
    "http://localhost:8080/a.png",
    "http://10.1.2.3/a.png",
    "http://0.0.0.0:8080/a.png",
  ])("connects to no address of this machine or network: %s", async (address) => {
    const fetched = await fetchPublic(address, wanted);
    expect(fetched).toMatchObject({ status: "failed", passing: false });
    expect(fetched).toHaveProperty("why", expect.stringMatching(/^it is on no public network/));
  });

  it.each([
    ["http://pictures.example:25/a.png", "its port is 25"],
    ["http://me:secret@pictures.example/a.png", "it has a user's name or password in it"],
    ["ftp://pictures.example/a.png", "it is not of the web (ftp:)"],
    ["http://", "this is no address"],
  ])("makes no request for %s", async (address, why) => {
    expect(await fetchPublic(address, wanted, here)).toEqual({
      status: "failed",
      why,
      passing: false,
    });
    expect(asked).toEqual([]);
  });

  it("connects to the address that was looked at, whatever a name becomes later", async () => {
    const { port } = new URL(base);
    // A name that is first elsewhere and then this machine; documentation's addresses answer nobody.
    const turns = ["192.0.2.1", "127.0.0.1"];
    let looked = 0;
    const rebinding: Reach = {
      resolve: async () => [{ address: turns[looked++] ?? "127.0.0.1", family: 4 }],
      mayConnect: (address) => address === "192.0.2.1",
    };
    const options = { ...wanted, timeoutMs: 400 };
    await fetchPublic(`http://pictures.example:${port}/a.png`, options, rebinding);
    expect(looked).toBe(1);
    expect(asked).toEqual([]);
    const again = await fetchPublic(`http://pictures.example:${port}/a.png`, options, rebinding);
    expect(again).toMatchObject({ why: "it is on no public network (127.0.0.1)" });
    expect(asked).toEqual([]);
  });

  it("takes the public ones of the addresses of a name", async () => {
    const mixed: Reach = {
      ...here,
      resolve: async () => [
        { address: "10.0.0.1", family: 4 },
        { address: "127.0.0.1", family: 4 },
      ],
    };
    const { port } = new URL(base);
    const fetched = await fetchPublic(`http://pictures.example:${port}/a.png`, wanted, mixed);
    expect(fetched).toMatchObject({ status: "fetched" });
  });
});

describe("isPublicAddress", () => {
  it.each(["93.184.215.14", "1.1.1.1", "2606:4700:4700::1111", "2a00:1450::1"])(
    "%s is",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
  it.each([
    "0.0.0.0",
    "10.0.0.1",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "172.16.0.1",
    "192.0.0.1",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:0:7f00:1::",
    "2001:db8::1",
    "fc00::1",
    "fe80::1",
    "fec0::1",
    "ff02::1",
    "4000::1",
    "localhost",
    "",
  ])("“%s” is not", (address) => expect(isPublicAddress(address)).toBe(false));
});
