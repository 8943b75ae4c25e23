import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { convert } from "../../src/pipeline/convert.ts";

const item = (title: string, text: string) =>
  `<item><title>${title}</title><description>In short.</description><content:encoded><![CDATA[${text}]]></content:encoded></item>`;
const feed = (...items: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Fjord Courier</title><language>en</language>${items.join("\n")}</channel></rss>`;
const story = "<p>The mill on the fjord turned again on Monday.</p><p>It had stood for years.</p>";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-many-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const convertFile = async (name: string, text: string, options = {}) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return convert([file], { to: ["ssml"], out: join(folder, "out"), write: true, ...options });
};

describe("a file of many articles", () => {
  it("gives each an edition with a stable name and its place", async () => {
    const text = feed(item("Mill turns", story), item("Bridge opens", story));
    const { articles } = await convertFile("feed.xml", text);
    expect(
      articles.map(({ name, headline, place, status }) => [name, headline, place, status]),
    ).toEqual([
      ["feed-001-mill-turns", "Mill turns", { number: 1, of: 2 }, "converted"],
      ["feed-002-bridge-opens", "Bridge opens", { number: 2, of: 2 }, "converted"],
    ]);
    expect(readdirSync(join(folder, "out"))).toContain("feed-002-bridge-opens.ssml");
  });

  it("does the others where one has no text, and says where that one stands", async () => {
    const text = feed(item("Mill turns", story), "<item></item>", item("Bridge opens", story));
    const { articles } = await convertFile("feed.xml", text);
    expect(articles.map(({ status }) => status)).toEqual(["failed", "converted", "converted"]);
    const [problem] = articles[0]?.diagnostics ?? [];
    expect(problem?.code).toBe("input/no-body");
    expect(text.slice(problem?.span?.start, problem?.span?.end)).toBe("<item></item>");
  });

  it("fails only the item that the file breaks off in", async () => {
    const text = feed(item("Mill turns", story), item("Bridge opens", story));
    const { articles } = await convertFile("feed.xml", text.slice(0, text.length - 60));
    expect(articles.map(({ name, status }) => [name, status])).toEqual([
      ["feed-001-mill-turns", "converted"],
      ["feed-002-bridge-opens", "failed"],
    ]);
  });
});

describe("articles that two inputs would write", () => {
  const twoItems = feed(item("Mill turns", story), item("Bridge opens", story));
  const run = async (inputs: Readonly<Record<string, string>>, options = {}) => {
    for (const [name, text] of Object.entries(inputs)) writeFileSync(join(folder, name), text);
    const files = Object.keys(inputs).map((name) => join(folder, name));
    const done = await convert(files, {
      to: ["ssml"],
      out: join(folder, "out"),
      write: true,
      ...options,
    });
    const messages = done.diagnostics
      .filter(({ code }) => code === "output/collision")
      .map(({ message }) => message.replaceAll(`${folder}/`, ""));
    return { ...done, messages };
  };
  const alone = "Mill turns\n\nThe mill on the fjord turned again on Monday.\n";

  it("are refused before anything is written where one is an item of a feed", async () => {
    const { refused, messages } = await run({
      "feed.xml": twoItems,
      "Feed-002-bridge-opens.txt": alone,
    });
    expect(refused).toBe(true);
    expect(messages).toEqual([
      "feed.xml and Feed-002-bridge-opens.txt would both write out/feed-002-bridge-opens.*",
    ]);
    expect(readdirSync(folder)).not.toContain("out");
  });

  it("are refused once where both are items", async () => {
    const { messages } = await run({
      "a.xml": feed(item("002-mill-turns", story), item("Bridge opens", story)),
      "a-001.xml": feed(item("Ferry", story), item("Mill turns", story)),
    });
    expect(messages).toEqual(["a.xml and a-001.xml would both write out/a-001-002-mill-turns.*"]);
  });

  it("are none where the names only look alike", async () => {
    const { refused, counts } = await run({
      "feed.xml": twoItems,
      "feed-002-bridge-shut.txt": alone,
      "mill.txt": alone,
      "mill-001.txt": alone,
    });
    expect(refused).toBe(false);
    expect(counts.converted).toBe(5);
  });

  it.each([
    [["chapters", "json"], "x.txt", "x.chapters.md", "out/x.chapters.json"],
    [["json"], "x.txt", "X.receipt.md", "out/X.receipt.json"],
  ])("are refused where a file beside one of them is meant: %s", async (to, one, two, path) => {
    const { refused, messages } = await run({ [one]: alone, [two]: alone }, { to });
    expect(refused).toBe(true);
    expect(messages).toEqual([`${one} and ${two} would both write ${path}`]);
    expect(readdirSync(folder)).not.toContain("out");
  });

  it("are refused where the manifest stands", async () => {
    const { refused, messages } = await run({ "manifest.txt": alone }, { to: ["json"] });
    expect(refused).toBe(true);
    expect(messages).toEqual([
      "manifest.txt would write out/manifest.json, where Readout notes what it has made",
    ]);
    expect((await run({ "manifest.txt": alone })).refused).toBe(false);
  });
});

describe("a dry run of a feed", () => {
  it("names the editions of each item", async () => {
    const text = feed(item("Mill turns", story), item("Bridge opens", story));
    const { articles } = await convertFile("feed.xml", text, { dryRun: true });
    expect(articles.map(({ name, status }) => [name, status])).toEqual([
      ["feed-001-mill-turns", "planned"],
      ["feed-002-bridge-opens", "planned"],
    ]);
    expect(articles[1]?.outputs[0]).toBe(join(folder, "out", "feed-002-bridge-opens.ssml"));
  });
});

describe("a file that stands where an edition is to be", () => {
  const codesOf = ({ articles }: Awaited<ReturnType<typeof convert>>) =>
    articles[0]?.diagnostics
      .filter(({ code }) => code.startsWith("output/"))
      .map(({ code, message }) => [code, message.split(":")[0]]);
  const mill = "# Mill turns\n\nIt turned.";

  it("is written over, and that is said, where it is not known to be Readout's", async () => {
    mkdirSync(join(folder, "out"));
    writeFileSync(join(folder, "out", "mill.ssml"), "my own");
    expect(codesOf(await convertFile("mill.md", mill))).toEqual([
      ["output/overwritten", "written over, though not known to be Readout's"],
    ]);
    expect((await convertFile("mill.md", mill)).articles[0]?.status).toBe("unchanged");
  });

  it("is said to be another article's where it was made from that", async () => {
    await convertFile("mill.txt", "Mill turns\n\nIt turned.");
    const [told] = codesOf(await convertFile("mill.md", mill)) ?? [];
    expect(told?.[0]).toBe("output/overwritten");
    expect(told?.[1]).toContain("mill.txt");
  });

  it("is Readout's own where a crash came before its receipt was in place", async () => {
    await convertFile("mill.md", mill);
    const out = join(folder, "out");
    renameSync(join(out, "mill.receipt.json"), join(out, ".mill.receipt.json.0123456789ab.tmp"));
    rmSync(join(out, "manifest.json"));
    expect(codesOf(await convertFile("mill.md", mill))).toEqual([]);
    expect(readdirSync(out).sort()).toEqual(["manifest.json", "mill.receipt.json", "mill.ssml"]);
  });

  it("stays where a crash came while Readout's own was not in place yet", async () => {
    await convertFile("mill.md", mill);
    const out = join(folder, "out");
    renameSync(join(out, "mill.receipt.json"), join(out, ".mill.receipt.json.0123456789ab.tmp"));
    rmSync(join(out, "manifest.json"));
    writeFileSync(join(out, "mill.ssml"), "my own");
    expect(codesOf(await convertFile("mill.md", mill))?.[0]?.[0]).toBe("output/overwritten");
  });

  it("is Readout's own where the manifest is gone", async () => {
    await convertFile("mill.md", mill);
    rmSync(join(folder, "out", "manifest.json"));
    expect(codesOf(await convertFile("mill.md", mill))).toEqual([]);
  });
});

describe("a folder that is converted into itself", () => {
  it("has no new articles where the manifest is gone", async () => {
    writeFileSync(join(folder, "mill.txt"), "Mill turns\n\nIt turned.");
    const options = { to: ["md", "json", "ninjs"], out: folder, write: true };
    await convert([folder], options);
    rmSync(join(folder, "manifest.json"));
    const { refused, counts } = await convert([folder], options);
    expect([refused, counts.converted]).toEqual([false, 1]);
  });
});

describe("an edition of an item", () => {
  const withId = (id: number, title: string, text = story) =>
    item(title, text).replace("<item>", `<item><guid isPermaLink="false">fjord-${id}</guid>`);
  const namesOf = async (...items: readonly string[]) =>
    (await convertFile("feed.xml", feed(...items))).articles.map(({ name }) => name);

  it("keeps its name when others come before it, go or change places", async () => {
    const [mill, bridge] = [withId(1, "Mill turns"), withId(2, "Bridge opens")];
    await namesOf(mill, bridge);
    expect(await namesOf(withId(3, "Ferry stays"), bridge, mill)).toEqual([
      "feed-003-ferry-stays",
      "feed-002-bridge-opens",
      "feed-001-mill-turns",
    ]);
    expect(await namesOf(bridge)).toEqual(["feed-002-bridge-opens"]);
    expect(await namesOf(withId(4, "Road shut"), bridge)).toEqual([
      "feed-003-road-shut",
      "feed-002-bridge-opens",
    ]);
  });

  it("keeps its name when its headline changes", async () => {
    await namesOf(withId(1, "Mill turns"), withId(2, "Bridge opens"));
    expect(await namesOf(withId(1, "Mill turns again"), withId(2, "Bridge opens"))).toEqual([
      "feed-001-mill-turns",
      "feed-002-bridge-opens",
    ]);
  });

  it("keeps its name when one before it fails", async () => {
    await namesOf(withId(1, "Mill turns"), withId(2, "Bridge opens"));
    const { articles } = await convertFile(
      "feed.xml",
      feed("<item><guid>fjord-1</guid></item>", withId(2, "Bridge opens")),
    );
    expect(articles.map(({ name, status }) => [name, status])).toEqual([
      ["feed", "failed"],
      ["feed-002-bridge-opens", "converted"],
    ]);
  });

  it("has a name of its own where a feed gives two items one id", async () => {
    expect(await namesOf(withId(1, "Mill turns"), withId(1, "Mill turns"))).toEqual([
      "feed-001-mill-turns",
      "feed-002-mill-turns",
    ]);
  });

  it("is not made again because another item of the feed fails", async () => {
    const text = feed(withId(1, "Mill turns"), "<item></item>", withId(2, "Bridge opens"));
    await convertFile("feed.xml", text);
    const { articles } = await convertFile("feed.xml", text);
    expect(articles.map(({ name, status }) => [name, status])).toEqual([
      ["feed", "failed"],
      ["feed-001-mill-turns", "unchanged"],
      ["feed-002-bridge-opens", "unchanged"],
    ]);
    const whole = await convertFile("feed.xml", text.replace("<item></item>\n", ""));
    expect(whole.articles.map(({ status }) => status)).toEqual(["converted", "converted"]);
  });
});

describe("an item that has no text", () => {
  it("fails beside the only other one, however close they stand", async () => {
    const feed =
      '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Fjord</title>' +
      `<item><title>Mill turns</title><content:encoded><![CDATA[${story}]]></content:encoded></item>` +
      "<item><title>Empty</title></item></channel></rss>";
    const { articles } = await convertFile("feed.xml", feed);
    expect(articles.map(({ status }) => status)).toEqual(["failed", "converted"]);
  });
});

describe("an item that is not to be public", () => {
  const ninjs = (fields: object) =>
    JSON.stringify({
      uri: "urn:x:1",
      type: "text",
      language: "en",
      headline: "Mill turns",
      body_xhtml: story,
      ...fields,
    });

  it.each([
    ["input/embargoed", { embargoed: "2999-01-01T00:00:00Z" }],
    ["input/withdrawn", { pubstatus: "withheld" }],
    ["input/withdrawn", { pubstatus: "canceled" }],
  ])("is refused with %s unless that is allowed: %j", async (code, fields) => {
    const refused = await convertFile("a.json", ninjs(fields));
    expect(refused.articles.map(({ status }) => status)).toEqual(["failed"]);
    expect(refused.articles[0]?.diagnostics.map((problem) => problem.code)).toEqual([code]);
    const allowed = await convertFile("a.json", ninjs(fields), { allowEmbargoed: true });
    expect(allowed.articles.map(({ status }) => status)).toEqual(["converted"]);
  });

  it("is refused where nobody can read until when, and the words are told", async () => {
    const fields = ninjs({ embargoed: "tomorrow at nine" });
    const { articles } = await convertFile("a.json", fields);
    expect(articles.map(({ status }) => status)).toEqual(["failed"]);
    expect(articles[0]?.diagnostics.map(({ code }) => code)).toEqual([
      "input/embargo-unclear",
      "input/withdrawn",
    ]);
  });

  it("is converted when its embargo is over", async () => {
    const { articles } = await convertFile("a.json", ninjs({ embargoed: "2001-01-01T00:00:00Z" }));
    expect(articles.map(({ status }) => status)).toEqual(["converted"]);
  });
});
