import { mkdir, mkdtemp, readdir, readFile, rm, rmdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { type Host, HostError } from "../../src/host/host.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import type { ArticleResult } from "../../src/pipeline/article-result.ts";
import { convert, convertEach, convertWith } from "../../src/pipeline/convert.ts";
import { mostFailures } from "../../src/pipeline/manifest/manifest.ts";
import { type ConvertOptions, settingsOf } from "../../src/pipeline/settings.ts";
import { openWorkshop, type Workshop } from "../../src/pipeline/workshop.ts";
import { layOut } from "../../src/print/layout/lay-out.ts";
import type { Engine, Spoken } from "../../src/speech/engine.ts";
import { espeak } from "../../src/speech/engines/espeak.ts";

const article = `Ferry stays

The night boat will run until 2031. Nobody had expected it.

“We are staying,” the harbour-master, Ana Ruiz, said through an interpreter.
`;

let root = "";
let file = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "readout-convert-"));
  file = join(root, "ferry.txt");
  await writeFile(file, article);
});
afterAll(() => rm(root, { recursive: true }));

/** Converts the article with parts of the workshop replaced. */
async function convertBy(parts: Partial<Workshop>, options: ConvertOptions) {
  const settings = settingsOf({ out: join(root, "out"), write: true, ...options });
  const open: typeof openWorkshop = async (wanted, host) => {
    const opened = await openWorkshop(wanted, host);
    return { ...opened, workshop: opened.workshop && { ...opened.workshop, ...parts } };
  };
  const articles: ArticleResult[] = [];
  await convertWith([file], settings, nodeHost, open, { onArticle: (each) => articles.push(each) });
  const [result] = articles;
  if (!result) throw new Error("no article");
  return result;
}

/** A layout that loses the lines of a sentence after it has decided on them. */
const droppingLayout: typeof layOut = (input, report) => {
  const laidOut = layOut(input, report);
  const start = "Ferry stays\nThe night boat will run until 2031. ".length;
  const pages = laidOut.plan.pages.map((page) => ({
    ...page,
    items: page.items.filter(
      (item) =>
        item.type !== "glyphs" ||
        item.origin.type !== "article" ||
        item.origin.range.end <= start ||
        item.origin.range.start > start,
    ),
  }));
  return { ...laidOut, plan: { ...laidOut.plan, pages } };
};

/** The usual engine with what it gives for some sentences changed. */
function spoiltEngine(spoil: (spoken: Spoken) => Spoken): Engine {
  return {
    ...espeak,
    open: async (host, options, report) => {
      const session = await espeak.open(host, options, report);
      return {
        identity: session.identity,
        get voices() {
          return session.voices;
        },
        readingOf: (utterance) => session.readingOf(utterance),
        close: () => session.close(),
        speak: async (utterance, signal) => {
          const spoken = await session.speak(utterance, signal);
          return utterance.words.some(({ text }) => text === "Nobody") ? spoil(spoken) : spoken;
        },
      };
    },
  };
}

describe("convert", () => {
  it("returns files and diagnostics as data and writes nothing unless asked", async () => {
    const { articles, refused } = await convert([file], {
      to: ["ssml", "json"],
      out: join(root, "none"),
    });
    expect(refused).toBe(false);
    expect(articles[0]).toMatchObject({ status: "converted", diagnostics: [] });
    expect(articles[0]?.files.map(({ name }) => name)).toEqual([
      "ferry.ssml",
      "ferry.json",
      "ferry.receipt.json",
    ]);
    expect(await readdir(root)).toEqual(["ferry.txt"]);
  });

  it("puts into the receipt where each sentence stands and sounds", async () => {
    const { receipt } = await convertBy({}, { to: ["pdf", "vtt"], write: false });
    expect(receipt?.sentences).toHaveLength(4);
    for (const { pages, audio } of receipt?.sentences ?? []) {
      expect(pages).toEqual([1]);
      expect(audio.length).toBeGreaterThan(0);
    }
    expect(receipt?.quotes[0]).toMatchObject({ translation: { status: "stated" } });
    expect(receipt?.added.map(({ where }) => where)).toEqual(
      expect.arrayContaining(["print", "speech"]),
    );
    expect(receipt?.voices["narrator"]).not.toBe(receipt?.voices["quote"]);
  });

  it("fails, and writes no edition, when the layout drops words", async () => {
    const result = await convertBy({ layOut: droppingLayout }, { to: ["pdf", "ssml"] });
    expect(result.status).toBe("failed");
    expect(result.diagnostics.map(({ code }) => code)).toContain("receipt/print-gap");
    expect(await readdir(join(root, "out"))).toEqual(["manifest.json"]);
  });

  it("fails, and writes no edition, when the engine gives no sound for a sentence", async () => {
    const engine = spoiltEngine((spoken) => ({
      ...spoken,
      samples: new Float32Array(),
      words: [],
    }));
    const result = await convertBy({ engine }, { to: ["ssml", "vtt"] });
    expect(result.status).toBe("failed");
    const problem = result.diagnostics.find(({ code }) => code === "speech/not-spoken");
    expect(problem?.message).toContain("Nobody had expected it.");
    expect(await readdir(join(root, "out"))).toEqual(["manifest.json"]);
  });

  it("fails, and writes no edition, when the engine drops a word and says nothing of it", async () => {
    const engine = spoiltEngine((spoken) => ({ ...spoken, words: spoken.words.toSpliced(2, 1) }));
    const result = await convertBy({ engine }, { to: ["ssml", "vtt"] });
    expect(result.status).toBe("failed");
    const problem = result.diagnostics.find(({ code }) => code === "speech/not-spoken");
    expect(problem?.message).toContain("“expected”");
    expect(await readdir(join(root, "out"))).toEqual(["manifest.json"]);
  });

  it("fails the one article that it breaks on, and says so", async () => {
    const broken: typeof layOut = () => {
      throw new Error("no such row");
    };
    const result = await convertBy({ layOut: broken }, { to: ["pdf"] });
    expect(result.status).toBe("failed");
    expect(result.diagnostics).toMatchObject([{ code: "internal/broken" }]);
    expect(result.diagnostics[0]?.message).toContain("no such row");
  });

  it("warns when a style sheet takes a label away", async () => {
    const bare = join(root, "bare.css");
    await writeFile(bare, "quote::before { content: none !important }");
    const result = await convertBy({}, { to: ["pdf", "ssml"], style: [bare], write: false });
    await rm(bare);
    expect(result.diagnostics.filter(({ code }) => code === "receipt/no-label")).toHaveLength(2);
  });

  it("stops when told, with the signal's reason", async () => {
    const stopped = AbortSignal.abort(new Error("enough"));
    await expect(convert([file], { to: ["ssml"], signal: stopped })).rejects.toThrow("enough");
  });

  it("delivers results in the order of the inputs, however many at a time", async () => {
    const names = ["c", "a", "d", "b", "f", "e", "g"];
    const files = names.map((name) => join(root, `${name}.txt`));
    await Promise.all(files.map((path, i) => writeFile(path, article + article.repeat(i % 2))));
    for (const jobs of [1, 2, 3]) {
      const seen: string[] = [];
      const run = await convertEach(
        files,
        { to: ["json"], jobs },
        { onArticle: ({ name, status }) => seen.push(`${name} ${status}`) },
      );
      expect(seen).toEqual(names.map((name) => `${name} converted`));
      expect(run.counts).toEqual({ converted: 7, unchanged: 0, planned: 0, failed: 0 });
    }
    await Promise.all(files.map((path) => rm(path)));
  });
});

describe("convert, again", () => {
  const out = () => join(root, "again");
  const again = (options: ConvertOptions = {}) =>
    convert([file], { to: ["json", "ssml"], out: out(), write: true, ...options });
  const withText = async (text: string, work: () => Promise<void>) => {
    await writeFile(file, text);
    await work().finally(() => writeFile(file, article));
  };

  it("does nothing where nothing has changed, and says what there is", async () => {
    const first = await again();
    const second = await again();
    expect(second.articles[0]?.status).toBe("unchanged");
    expect(second.articles[0]?.summary).toEqual(first.articles[0]?.summary);
    expect(second.articles[0]?.outputs).toEqual(first.articles[0]?.outputs);
  });

  it("plans with its reasons and makes nothing", async () => {
    const why = async (options: ConvertOptions = {}) =>
      (await again({ dryRun: true, ...options })).articles[0]?.reasons;
    expect(await why()).toEqual([]);
    expect(await why({ force: true })).toEqual(["forced"]);
    expect(await why({ to: ["json"] })).toEqual(["options changed"]);
    expect(await why({ voice: { quote: "en+f2" } })).toEqual(["engine or voice changed"]);
    expect(await why({ paper: "letter" })).toEqual(["style changed"]);
    await rm(join(out(), "ferry.ssml"));
    expect(await why()).toEqual(["output missing or altered"]);
    await withText(`${article}\nMore.\n`, async () => {
      expect(await why()).toEqual(["article changed", "output missing or altered"]);
    });
    await again();
    await writeFile(`${file}.review.yaml`, "quotes: []\n");
    expect(await why()).toEqual(["review changed"]);
    await rm(`${file}.review.yaml`);
  });

  it("takes away the voice of an older text before the page of the new one is there", async () => {
    await again();
    await withText(`${article}\nMore.\n`, async () => {
      const { articles } = await again({ to: ["json"] });
      expect(articles[0]?.diagnostics.map(({ code }) => code)).toEqual(["output/removed"]);
      expect(await readdir(out())).toEqual(["ferry.json", "ferry.receipt.json", "manifest.json"]);
    });
  });

  it("does so by the receipt where the manifest is lost, and takes away nobody else's", async () => {
    await again();
    await writeFile(join(out(), "ferry.md"), "an editor's");
    await writeFile(join(out(), "manifest.json"), "torn");
    await withText(`${article}\nMore.\n`, async () => {
      const { articles } = await again({ to: ["json"] });
      expect(articles[0]?.diagnostics.map(({ code }) => code)).toEqual(["output/removed"]);
      expect(await readdir(out())).toEqual([
        "ferry.json",
        "ferry.md",
        "ferry.receipt.json",
        "manifest.json",
      ]);
    });
    await rm(join(out(), "ferry.md"));
  });

  it("leaves no receipt that tells of files that are gone, where it cannot go on", async () => {
    await again();
    await rm(join(out(), "ferry.ssml"));
    await mkdir(join(out(), "ferry.ssml"));
    await withText(`${article}\nMore.\n`, async () => {
      expect((await again()).articles[0]?.status).toBe("failed");
      expect(await readdir(out())).not.toContain("ferry.receipt.json");
    });
    await rmdir(join(out(), "ferry.ssml"));
    expect((await again()).articles[0]?.status).toBe("converted");
  });

  it("keeps and tells the files of the same text that it does not make again", async () => {
    await again();
    const { articles } = await again({ to: ["json"] });
    expect(articles[0]?.diagnostics.map(({ code }) => code)).toEqual(["output/left-over"]);
    expect(await readdir(out())).toContain("ferry.ssml");
    // Whoever is told so may take them away, or change them: once that is seen, all is as it should be.
    for (const meddle of [
      () => writeFile(join(out(), "ferry.ssml"), "x"),
      () => rm(join(out(), "ferry.ssml")),
    ]) {
      await meddle();
      expect((await again({ to: ["json"] })).counts.converted).toBe(1);
      expect((await again({ to: ["json"] })).counts.unchanged).toBe(1);
    }
  });

  it("tries again what could not be converted, and leaves the old edition until then", async () => {
    await again({ force: true });
    await withText("", async () => {
      expect((await again()).articles[0]?.status).toBe("failed");
      expect((await again({ dryRun: true })).articles[0]?.reasons).toContain("failed before");
      expect(await readdir(out())).toContain("ferry.ssml");
    });
    expect((await again()).articles[0]?.status).toBe("converted");
  });

  it("remembers why it could make nothing of an article, until it can", async () => {
    const bare = join(root, "bare.txt");
    await writeFile(bare, "");
    const bareOut = join(root, "bare-out");
    const run = async (options: ConvertOptions) => {
      const { articles } = await convert([bare], {
        to: ["json"],
        out: bareOut,
        write: true,
        ...options,
      });
      return articles[0];
    };
    expect((await run({ dryRun: true }))?.reasons).toEqual(["new"]);
    expect((await run({}))?.status).toBe("failed");
    expect(await run({ dryRun: true })).toMatchObject({
      reasons: ["failed before"],
      lastFailures: [{ name: "bare", code: "input/empty", message: "there is no text in it" }],
    });
    await writeFile(bare, article);
    expect((await run({ dryRun: true }))?.reasons).toEqual(["failed before", "article changed"]);
    expect((await run({}))?.status).toBe("converted");
    expect(await run({ dryRun: true })).toMatchObject({ status: "unchanged", lastFailures: [] });
  });

  it("remembers every error of an article, and of each article of a feed its own", async () => {
    const folder = join(root, "failures");
    await mkdir(folder);
    const item = (headline: string, pubstatus: string) =>
      JSON.stringify({ uri: `urn:${headline}`, headline, body_text: "News of it.", pubstatus });
    const feed = [item("Mill", "usable"), item("Tug", "withheld"), item("Barge", "canceled")];
    const review =
      "readout: 1\nquotes:\n  - kind: song\n  - quote: q1\n    words: Doors\n    kind: song\n";
    await writeFile(join(folder, "wire.jsonl"), feed.join("\n"));
    await writeFile(join(folder, "ferry.txt"), article);
    await writeFile(join(folder, "ferry.txt.review.yaml"), review);
    const inputs = [join(folder, "wire.jsonl"), join(folder, "ferry.txt")];
    const run = (options: ConvertOptions) =>
      convert(inputs, { to: ["json"], out: join(folder, "out"), ...options });
    await run({ write: true });
    const { articles } = await run({ dryRun: true });
    const remembered = articles.map(({ name, lastFailures }) => [
      name,
      lastFailures.map(({ message }) => message),
    ]);
    expect(remembered).toEqual([
      ["wire-001-mill", []],
      ["wire-002-tug", ["its publisher withholds this article"]],
      ["wire-003-barge", ["its publisher has canceled this article"]],
      ["ferry", ["an entry without words", expect.stringContaining("song")]],
    ]);
  });

  it("remembers so many errors of an input and no more", async () => {
    const folder = join(root, "many-failures");
    await mkdir(folder);
    const items = Array.from({ length: mostFailures + 5 }, (_, index) =>
      JSON.stringify({
        uri: `urn:${index}`,
        headline: `Tug ${index}`,
        body_text: "News.",
        pubstatus: "withheld",
      }),
    );
    const feed = join(folder, "wire.jsonl");
    await writeFile(feed, items.join("\n"));
    const options: ConvertOptions = { to: ["json"], out: join(folder, "out") };
    expect((await convert([feed], { ...options, write: true })).counts.failed).toBe(items.length);
    const { articles } = await convert([feed], { ...options, dryRun: true });
    expect(articles.flatMap(({ lastFailures }) => lastFailures)).toHaveLength(mostFailures);
  });

  it("says of a name that is no text why no file is found by it", async () => {
    const [result] = (await convert([join(root, "cap\ufffd.txt")], { to: ["json"] })).articles;
    expect(result?.diagnostics).toMatchObject([
      {
        code: "input/missing",
        message: expect.stringContaining("UTF-8"),
        help: "Rename the file.",
      },
    ]);
  });

  it("forgets what it made nothing of, without a word, when it is gone", async () => {
    const bare = join(root, "gone.txt");
    await writeFile(bare, "");
    const goneOut = join(root, "gone-out");
    await convert([file, bare], { to: ["json"], out: goneOut, write: true });
    await rm(bare);
    const { diagnostics } = await convert([file], { to: ["json"], out: goneOut, write: true });
    expect(diagnostics).toEqual([]);
    expect(await readFile(join(goneOut, "manifest.json"), "utf8")).not.toContain("gone.txt");
  });

  it("marks what is left of an article that is gone, and removes it when told to", async () => {
    const other = join(root, "tug.txt");
    await writeFile(other, article);
    await convert([other], { to: ["json"], out: out(), write: true });
    await rm(other);
    const told = await again();
    expect(told.diagnostics.map(({ code }) => code)).toEqual(["output/stale"]);
    expect(await readdir(out())).toContain("tug.json");
    const planned = await again({ prune: true, dryRun: true });
    expect(planned.diagnostics.map(({ code, help }) => [code, help])).toEqual([
      ["output/stale", "This run would remove them."],
    ]);
    expect(await readdir(out())).toContain("tug.json");
    const pruned = await again({ prune: true });
    expect(pruned.diagnostics.map(({ code }) => code)).toEqual(["output/pruned"]);
    expect(await readdir(out())).not.toContain("tug.json");
    expect((await again()).diagnostics).toEqual([]);
  });

  it("removes nothing where an input is not found: its folder may only be away", async () => {
    const other = join(root, "barge.txt");
    await writeFile(other, article);
    await convert([other], { to: ["json"], out: out(), write: true });
    await rm(other);
    const options = { to: ["json"], out: out(), write: true, prune: true };
    await convert([join(root, "away")], options);
    expect(await readdir(out())).toContain("barge.json");
    await again({ prune: true });
    expect(await readdir(out())).not.toContain("barge.json");
  });

  it("takes no article for gone whose directory may not be looked into", async () => {
    const closed = join(root, "closed");
    await mkdir(closed);
    const other = join(closed, "lugger.txt");
    await writeFile(other, article);
    const options = { to: ["json"], out: out(), write: true, prune: true };
    await convert([file, other], options);
    const denied: Partial<Host> = {
      kindOf: (path) => (path === other ? Promise.resolve("file") : nodeHost.kindOf(path)),
      factsOf: (path) => (path === other ? Promise.resolve(null) : nodeHost.factsOf(path)),
    };
    const host = { ...nodeHost, ...denied };
    const run = await convertWith([file], settingsOf(options), host, openWorkshop);
    expect(run.diagnostics).toEqual([]);
    expect(await readdir(out())).toContain("lugger.json");
    await rm(closed, { recursive: true });
    await again({ prune: true });
  });

  it("keeps the editions of a feed that is cut short", async () => {
    const item = (name: string) =>
      `<item><title>The ${name} stays</title><description>The ${name} runs until 2031, the council said.</description></item>`;
    const feed = `<rss version="2.0"><channel><title>Coast</title>${["ferry", "tug", "barge"].map(item).join("")}</channel></rss>`;
    const path = join(root, "coast.xml");
    const folder = join(root, "feed");
    const options = { to: ["json"], out: folder, write: true };
    await writeFile(path, feed);
    await convert([path], options);
    const before = await readdir(folder);
    await writeFile(path, feed.slice(0, feed.lastIndexOf("<item>") + 30));
    expect((await convert([path], options)).counts.failed).toBeGreaterThan(0);
    expect(await readdir(folder)).toEqual(before);
    await rm(path);
  });

  it("converts everything again where the manifest cannot be understood, and says so", async () => {
    await again();
    await writeFile(join(out(), "manifest.json"), '{"readout":0,"files":[]}');
    const run = await again();
    expect(run.diagnostics.map(({ code }) => code)).toEqual(["manifest/unreadable"]);
    expect(run.articles[0]?.status).toBe("converted");
    expect((await again()).articles[0]?.status).toBe("unchanged");
  });

  it("says that the disk is full, where it can note no more, and makes up for it later", async () => {
    const out = join(root, "full");
    const settings = settingsOf({ to: ["json"], out, write: true, jobs: 1 });
    const others = [join(root, "bay.txt"), join(root, "cape.txt")];
    for (const path of others) await writeFile(path, article);
    const full = (path: string) => Promise.reject(new HostError(path, "ENOSPC"));
    const codesOf = (found: readonly Diagnostic[]) => found.map(({ code }) => code);
    const runOn = async (parts: Partial<Host>) => {
      const articles: ArticleResult[] = [];
      const onArticle = (each: ArticleResult) => articles.push(each);
      const host = { ...nodeHost, ...parts };
      const run = await convertWith([file, ...others], settings, host, openWorkshop, { onArticle });
      return { ...run, articles };
    };
    // Not even a line of the journal has room.
    const { articles, counts } = await runOn({ append: full });
    expect(counts).toMatchObject({ converted: 0, failed: 3 });
    for (const { diagnostics } of articles) {
      expect(codesOf(diagnostics)).toEqual(["output/not-written"]);
      expect(diagnostics[0]?.message).toContain("(the disk is full)");
    }
    // The journal has, and the manifest has not.
    const run = await runOn({ write: full });
    expect(run.counts).toMatchObject({ converted: 3, failed: 0 });
    expect(codesOf(run.diagnostics)).toEqual(["output/not-written"]);
    const again = await convert([file, ...others], { to: ["json"], out, write: true });
    expect(again).toMatchObject({ diagnostics: [], counts: { unchanged: 3, failed: 0 } });
    for (const path of others) await rm(path);
  });

  it("says why two names that are written differently are one", async () => {
    const twins = ["caf\u00e9.txt", "cafe\u0301.txt", "Tug.txt", "tug.txt"];
    for (const name of twins) await writeFile(join(root, name), article);
    const paths = twins.map((name) => join(root, name));
    const { diagnostics } = await convert(paths, { to: ["json"], out: join(root, "twins") });
    expect(diagnostics.map(({ message }) => message.replace(/^.*\(/s, ""))).toEqual([
      "their names look alike: accents are stored in two ways)",
      "many disks do not tell capitals from small letters)",
    ]);
    for (const path of paths) await rm(path, { force: true });
  });

  it("says of a name that is too long what to do", async () => {
    const long = join(root, `${"n".repeat(240)}.txt`);
    await writeFile(long, article);
    const run = await convert([long], { to: ["json"], out: join(root, "long"), write: true });
    expect(run.articles[0]?.diagnostics).toMatchObject([
      { code: "output/not-written", help: expect.stringContaining("shorter name") },
    ]);
    await rm(long);
  });

  it("refuses to write over an article", async () => {
    const own = join(root, "own.md");
    await writeFile(own, `# ${article}`);
    const run = await convert([own], { to: ["md"], out: root, write: true });
    expect(run.refused).toBe(true);
    expect(run.diagnostics.map(({ code }) => code)).toEqual(["output/collision"]);
    expect(await readFile(own, "utf8")).toBe(`# ${article}`);
    await rm(own);
  });

  it("converts a folder into itself, and again", async () => {
    const folder = join(root, "itself");
    await mkdir(folder);
    await writeFile(join(folder, "boat.txt"), article);
    const options = { to: ["json", "md"], out: folder, write: true };
    expect((await convert([folder], options)).counts.converted).toBe(1);
    expect((await convert([folder], options)).counts).toMatchObject({ converted: 0, unchanged: 1 });
  });

  it("does not take its own outputs for inputs", async () => {
    const folder = join(root, "nested");
    await mkdir(folder);
    await writeFile(join(folder, "boat.txt"), article);
    const options = { to: ["json", "txt"], out: join(folder, "made"), write: true };
    await convert([folder], options);
    const { articles } = await convert([folder], options);
    expect(articles.map(({ name, status }) => [name, status])).toEqual([["boat", "unchanged"]]);
  });
});
