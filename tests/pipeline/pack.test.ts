import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeHost } from "../../src/host/node-host.ts";
import { pack, packWith } from "../../src/pipeline/pack/pack.ts";
import { type PackOptions, packSettingsOf } from "../../src/pipeline/settings.ts";
import { openWorkshop } from "../../src/pipeline/workshop.ts";
import { layOut } from "../../src/print/layout/lay-out.ts";

const articles: Readonly<Record<string, string>> = {
  "1-ferry.txt": `Ferry stays

The night boat will run until 2031.

“We are staying,” the harbour-master, Ana Ruiz, said through an interpreter.
`,
  "2-dam.txt": `Dam opens in May

It rained for a week. “Good,” Ana Ruiz said.
`,
  "3-oats.txt": `Oats rise

Oats rose on Monday. Barley did not.
`,
};

let root = "";
let files: string[] = [];
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "readout-pack-"));
  for (const [name, text] of Object.entries(articles)) await writeFile(join(root, name), text);
  await writeFile(join(root, "empty.txt"), "\n");
  files = Object.keys(articles).map((name) => join(root, name));
});
afterAll(() => rm(root, { recursive: true }));

let runs = 0;
/** A pack of pages alone, in a folder of its own. */
function packed(inputs: readonly string[], options: PackOptions = {}) {
  const out = join(root, `out-${++runs}`);
  return pack(inputs, { to: ["pdf"], lang: "en", out, write: true, ...options });
}

const codes = ({ diagnostics }: Awaited<ReturnType<typeof pack>>) =>
  diagnostics.filter(({ severity }) => severity !== "info").map(({ code }) => code);

describe("a pack", () => {
  it("says on which page every sentence stands, by article", async () => {
    const { receipt, status, missing } = await packed(files, {
      title: "Morning",
      date: "2026-03-14",
    });
    expect({ status, missing }).toEqual({ status: "packed", missing: [] });
    expect(receipt?.articles.map(({ title, pageLabel }) => [title, pageLabel])).toEqual([
      ["Ferry stays", "1"],
      ["Dam opens in May", "2"],
      ["Oats rise", "3"],
    ]);
    const dam = receipt?.articles[1];
    expect(dam?.sentences.map(({ start, paragraph, pages }) => [start, paragraph, pages])).toEqual([
      [0, null, [4]],
      [17, 1, [4]],
      [39, 1, [4]],
    ]);
    expect(dam?.quotes).toMatchObject([{ id: "a002-q1", text: "Good,", source: { start: 41 } }]);
  });

  it("never stands beside another format of older texts, and tells of one of the same", async () => {
    const out = join(root, "older");
    await packed(files, { out, to: ["pdf", "ssml"] });
    expect(codes(await packed(files, { out }))).toEqual(["output/left-over"]);
    expect(await readdir(out)).toContain("pack.ssml");
    await packed(files, { out, to: ["pdf", "ssml"] });
    const { diagnostics } = await packed(files.slice(1), { out });
    expect(diagnostics.map(({ code }) => code)).toContain("output/removed");
    expect(await readdir(out)).toEqual(["pack.pdf", "pack.receipt.json"]);
  });

  it("is the same to the byte in a second run, and is not written again", async () => {
    const out = join(root, "same");
    const first = await packed(files, { out });
    const before = await stat(join(out, "pack.pdf"));
    expect((await packed(files, { out })).status).toBe("unchanged");
    expect((await stat(join(out, "pack.pdf"))).mtimeMs).toBe(before.mtimeMs);
    const forced = await packed(files, { out, force: true });
    expect(forced.receipt?.outputs.map(({ sha256 }) => sha256)).toEqual(
      first.receipt?.outputs.map(({ sha256 }) => sha256),
    );
    // What is not written is in the result.
    const { files: made } = await packed(files, { out, force: true, write: false });
    const hashes = [forced.receipt?.outputs[0]?.sha256, expect.any(String)];
    expect(made.map(({ bytes }) => nodeHost.hash(bytes))).toEqual(hashes);
  });

  it("is made again when its title changes, but not under another's name", async () => {
    const out = join(root, "titles");
    expect((await packed(files, { out, title: "One" })).status).toBe("packed");
    expect((await packed(files, { out, title: "Óne!" })).status).toBe("packed");
    expect((await readdir(out)).sort()).toEqual(["one.pdf", "one.receipt.json"]);
  });

  it("takes its name from no more of the title than a file system bears", async () => {
    const out = join(root, "names");
    const { name } = await packed(files, { out, title: "../../etc\u0000/pass\u202ewd: <script>" });
    expect(name).toBe("etc-pass-wd-script");
    expect((await packed(files, { out, title: "عاجل", dryRun: true })).name).toBe("pack");
  });

  it("holds an article once that was given twice", async () => {
    const twice = join(root, "twice.txt");
    await writeFile(twice, articles["3-oats.txt"] ?? "");
    const result = await packed([...files, twice]);
    expect(result.receipt?.articles).toHaveLength(3);
    expect(codes(result)).toEqual(["pack/duplicate"]);
  });

  it("writes nothing where an article fails", async () => {
    const out = join(root, "refused");
    const result = await packed([...files, join(root, "empty.txt"), join(root, "gone.txt")], {
      out,
    });
    expect(result.status).toBe("failed");
    expect(result.missing).toEqual([join(root, "gone.txt"), join(root, "empty.txt")]);
    expect(codes(result)).toContain("pack/incomplete");
    await expect(readdir(out)).rejects.toThrow();
  });

  it("goes on without it if told so, and lists what is missing", async () => {
    const empty = join(root, "empty.txt");
    const result = await packed([...files, empty], { keepGoing: true });
    expect(result.status).toBe("packed");
    expect(result.receipt?.missing).toEqual([empty]);
    expect(result.receipt?.added.some(({ text }) => text.includes(empty))).toBe(true);
    expect(result.diagnostics.some(({ severity }) => severity === "error")).toBe(false);
    expect(codes(result)).toContain("pack/left-out");
  });

  it("says so where there is nothing to pack", async () => {
    const result = await packed([join(root, "empty.txt")], { keepGoing: true });
    expect(result.status).toBe("failed");
    expect(codes(result)).toContain("pack/empty");
  });

  it("fails for a sentence that a page lost, and goes on without its article if told so", async () => {
    const losing: typeof layOut = (input, report) => {
      const laidOut = layOut(input, report);
      const pages = laidOut.plan.pages.map((page) => ({
        ...page,
        items: page.items.filter((item) => item.type !== "glyphs" || !/Barley/.test(item.text)),
      }));
      return { ...laidOut, plan: { ...laidOut.plan, pages } };
    };
    const open: typeof openWorkshop = async (wanted, host) => {
      const opened = await openWorkshop(wanted, host);
      return { ...opened, workshop: opened.workshop && { ...opened.workshop, layOut: losing } };
    };
    const settings = (keepGoing: boolean) => packSettingsOf({ to: ["pdf"], lang: "en", keepGoing });
    const refused = await packWith(files, settings(false), nodeHost, open);
    expect(refused.status).toBe("failed");
    expect(codes(refused)).toContain("receipt/print-gap");
    const rest = await packWith(files, settings(true), nodeHost, open);
    expect(rest.receipt?.articles.map(({ title }) => title)).toEqual([
      "Ferry stays",
      "Dam opens in May",
    ]);
    expect(rest.missing).toEqual([files[2]]);
  });

  it("sounds in chapters that are the printed contents", async () => {
    const { files: made, receipt } = await packed(files, {
      to: ["pdf", "mp3", "chapters", "vtt", "txt"],
      write: false,
    });
    const file = made.find(({ name }) => name === "pack.chapters.json");
    const { chapters } = JSON.parse(new TextDecoder().decode(file?.bytes));
    expect(chapters.map(({ title }: { title: string }) => title)).toEqual([
      "Ferry stays",
      "Dam opens in May",
      "Oats rise",
    ]);
    expect(receipt?.articles.map(({ audio }) => audio && audio.start / 1000)).toEqual(
      chapters.map(({ startTime }: { startTime: number }) => startTime),
    );
    for (const { audio, sentences } of receipt?.articles ?? []) {
      const sounds = sentences.flatMap((sentence) => sentence.audio);
      expect(Math.min(...sounds.map(({ start }) => start))).toBeGreaterThanOrEqual(
        audio?.start ?? 0,
      );
      expect(Math.max(...sounds.map(({ end }) => end))).toBeLessThanOrEqual(audio?.end ?? 0);
    }
    const transcript = made.find(({ name }) => name === "pack.txt");
    const said = new TextDecoder().decode(transcript?.bytes);
    expect(said).toMatch(
      /Briefing[\s\S]*3 articles[\s\S]*Article 1[\s\S]*Ferry stays[\s\S]*Article 3/,
    );
    expect(said.match(/synthetic voice/g)).toHaveLength(1);
  });

  it("finds pictures beside their articles", async () => {
    const folder = join(root, "pictures");
    await mkdir(folder, { recursive: true });
    const item = {
      uri: "urn:a",
      type: "text",
      headline: "Goats",
      language: "en",
      body_html: '<p>A goat.</p><figure><img src="no.png" alt="A goat"></figure>',
    };
    await writeFile(join(folder, "goats.json"), JSON.stringify(item));
    const { diagnostics } = await packed([join(folder, "goats.json")]);
    const unread = diagnostics.find(({ code }) => code === "print/image-unreadable");
    expect(unread?.message ?? "").toContain(join(folder, "no.png"));
  });

  it("puts the receipt last, so that where it is its files are", async () => {
    const out = join(root, "receipt");
    const { outputs } = await packed(files, { out });
    const receipt = JSON.parse(await readFile(outputs.at(-1) ?? "", "utf8"));
    const pdf = await readFile(join(out, "pack.pdf"));
    expect(receipt.outputs).toMatchObject([{ path: "pack.pdf", sha256: nodeHost.hash(pdf) }]);
  });
});
