import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { convert } from "../../src/pipeline/convert.ts";
import { inspect } from "../../src/pipeline/inspect.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-inspections-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const feed = put.bind(null, "feed.xml");
const item = (title: string) =>
  `<item><title>${title}</title><description>${title}, in short.</description></item>`;
const channel = (...items: readonly string[]) =>
  `<rss version="2.0"><channel><title>Fjord</title><language>en</language>\n${items.join("\n")}</channel></rss>`;

describe("the inspections of a feed", () => {
  it("have each the diagnostics of their own item, with its line", async () => {
    const found = await inspect(feed(channel(item("Mill turns"), item("Bridge opens"))));
    expect(found.map(({ headline }) => headline)).toEqual(["Mill turns", "Bridge opens"]);
    expect(found.map(({ diagnostics }) => diagnostics.map(({ line }) => line))).toEqual([[2], [3]]);
  });

  it("tell with the first what lies in no article", async () => {
    const text = channel(item("Mill turns"), "<item></item>", item("Bridge opens"));
    const found = await inspect(feed(text));
    expect(found.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      ["input/no-body", "input/summary-only"],
      ["input/summary-only"],
    ]);
  });

  it.each(["feed.jsonl", "feed.json"])("are read back as lines of %s", async (name) => {
    const found = await inspect(feed(channel(item("Mill turns"), item("Bridge opens"))));
    const lines = found.map((each) => `${JSON.stringify(each)}\n`).join("");
    const again = await inspect(put(name, lines));
    expect(again.map(({ headline, text }) => [headline, text])).toEqual(
      found.map(({ headline, text }) => [headline, text]),
    );
    const { articles } = await convert([put(name, lines)], { to: ["txt"] });
    expect(articles.map(({ status }) => status)).toEqual(["converted", "converted"]);
  });

  it("are read back but for a line that is broken, which fails with its place", async () => {
    const found = await inspect(feed(channel(item("Mill turns"), item("Bridge opens"))));
    const [one = "", two = ""] = found.map((each) => JSON.stringify(each));
    const { articles } = await convert([put("a.jsonl", `${one}\n{"readout": \n${two}\n`)], {
      to: ["txt"],
    });
    expect(articles.map(({ status }) => status)).toEqual(["failed", "converted", "converted"]);
    expect(articles[0]?.diagnostics[0]?.code).toBe("json/malformed");
    const { start = 0 } = articles[0]?.diagnostics[0]?.span ?? {};
    expect([one.length < start, start < one.length + 16]).toEqual([true, true]);
  });
});
