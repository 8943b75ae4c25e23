import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fetchPublic } from "../../src/host/fetch-public.ts";
import type { Host } from "../../src/host/host.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import type { ArticleResult } from "../../src/pipeline/article-result.ts";
import { convertWith } from "../../src/pipeline/convert.ts";
import { packWith } from "../../src/pipeline/pack/pack.ts";
import { type ConvertOptions, packSettingsOf, settingsOf } from "../../src/pipeline/settings.ts";
import { openWorkshop } from "../../src/pipeline/workshop.ts";
import { greyPng } from "../print/png.ts";

/** Paths that were asked for, in order. */
const asked: string[] = [];
let busy = false;
const server = createServer(({ url = "" }, response) => {
  asked.push(url);
  if (url === "/gone.png") return response.writeHead(404).end();
  if (busy) return response.writeHead(503).end();
  const body = url.startsWith("/large")
    ? Buffer.concat([greyPng(8, 8), Buffer.alloc(9 * 2 ** 20)])
    : url.startsWith("/lie")
      ? Buffer.from("<html>")
      : greyPng(40, 30);
  return response.writeHead(200, { "content-type": "image/png" }).end(body);
});
let base = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** This machine, which for once may be fetched from. */
const host: Host = {
  ...nodeHost,
  fetch: (address, options) =>
    fetchPublic(address, options, {
      resolve: async () => [],
      mayConnect: (ip) => ip === "127.0.0.1",
    }),
};

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-fetch-"));
  asked.length = 0;
  busy = false;
});
afterEach(() => rmSync(folder, { recursive: true }));

const withPictures = (...paths: readonly string[]) =>
  [
    "# Mill turns",
    "The mill turned on Monday.",
    ...paths.map((path) => `![A mill](${base}${path})`),
    "It had stood still for years.",
  ].join("\n\n");

async function convertText(
  text: string,
  { name = "mill.md", ...options }: ConvertOptions & { readonly name?: string } = {},
): Promise<ArticleResult> {
  writeFileSync(join(folder, name), text);
  const settings = settingsOf({ to: ["pdf"], out: join(folder, "out"), fetch: true, ...options });
  const results: ArticleResult[] = [];
  await convertWith([join(folder, name)], settings, host, openWorkshop, {
    onArticle: (result) => results.push(result),
  });
  const [result] = results;
  if (result === undefined) throw new Error("no article");
  return result;
}

/** Pictures that a page draws. */
const drawn = ({ files }: ArticleResult) => picturesIn(files[0]?.bytes ?? new Uint8Array());

function picturesIn(pdf: Uint8Array): number {
  return [
    ...Buffer.from(pdf)
      .toString("latin1")
      .matchAll(/\/Subtype \/Image/g),
  ].length;
}

const codes = ({ diagnostics }: ArticleResult) => diagnostics.map(({ code }) => code);

describe("pictures of the web", () => {
  it("are not asked for unless that is wished, and a message says how", async () => {
    const result = await convertText(withPictures("/a.png"), { fetch: false });
    expect(asked).toEqual([]);
    expect(drawn(result)).toBe(0);
    expect(result.diagnostics[0]?.message).toContain("only with --fetch");
  });

  it("are not asked for where no page is made", async () => {
    await convertText(withPictures("/a.png"), { to: ["ssml"] });
    expect(asked).toEqual([]);
  });

  it("stand on the page when they have been fetched", async () => {
    const result = await convertText(withPictures("/a.png"));
    expect(codes(result)).toEqual([]);
    expect(drawn(result)).toBe(1);
  });

  it("are each reported with their place where they cannot be had, and the article is printed", async () => {
    const text = withPictures("/gone.png", "/a.png", "/lie.png");
    const result = await convertText(text);
    expect(result.status).toBe("converted");
    expect(drawn(result)).toBe(1);
    expect(codes(result)).toEqual(["print/image-not-fetched", "print/image-unreadable"]);
    const [problem] = result.diagnostics;
    expect(problem?.message).toContain("the server answered 404");
    expect(text.slice(problem?.span?.start, problem?.span?.end)).toContain("/gone.png");
  });

  it("may have so many bytes together, the first ones first", async () => {
    const paths = [1, 2, 3, 4, 5].map((number) => `/large-${number}.png`);
    const result = await convertText(withPictures(...paths));
    expect(result.status).toBe("converted");
    expect(result.diagnostics.map(({ message }) => message.match(/large-\d/)?.[0])).toEqual([
      "large-4",
      "large-5",
    ]);
  });

  it("are fetched once in a run, wherever they stand", async () => {
    for (const name of ["a.md", "b.md", "c.md"])
      writeFileSync(join(folder, name), withPictures("/a.png", "/gone.png"));
    const settings = settingsOf({ to: ["pdf"], out: join(folder, "out"), fetch: true });
    await convertWith([folder], settings, host, openWorkshop);
    expect(asked.toSorted()).toEqual(["/a.png", "/gone.png"]);
  });

  it("are looked for again by the next run where they may be there then, and not where not", async () => {
    const text = withPictures("/a.png", "/gone.png");
    busy = true;
    expect(codes(await convertText(text, { write: true }))).toHaveLength(2);
    busy = false;
    asked.length = 0;
    const again = await convertText(text, { write: true });
    expect(again.reasons).toEqual(["picture not fetched yet"]);
    expect(codes(again)).toEqual(["print/image-not-fetched"]);
    expect((await convertText(text, { write: true })).status).toBe("unchanged");
  });

  it("stand in a pack, too, and are looked for again where they were not there", async () => {
    writeFileSync(join(folder, "a.md"), withPictures("/a.png"));
    const settings = packSettingsOf({
      to: ["pdf"],
      out: join(folder, "out"),
      fetch: true,
      write: true,
    });
    const packed = () => packWith([join(folder, "a.md")], settings, host, openWorkshop);
    const inPack = () => picturesIn(readFileSync(join(folder, "out", "pack.pdf")));
    busy = true;
    await packed();
    expect(inPack()).toBe(0);
    busy = false;
    const again = await packed();
    expect([again.status, inPack()]).toEqual(["packed", 1]);
    expect((await packed()).status).toBe("unchanged");
  });
});
