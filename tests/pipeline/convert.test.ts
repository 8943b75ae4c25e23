import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeHost } from "../../src/host/node-host.ts";
import { convert, convertWith } from "../../src/pipeline/convert.ts";
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
  const { articles } = await convertWith([file], settings, nodeHost, async (wanted, host) => {
    const opened = await openWorkshop(wanted, host);
    return { ...opened, workshop: opened.workshop && { ...opened.workshop, ...parts } };
  });
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
        get voices() {
          return session.voices;
        },
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

  it("fails, and writes nothing, when the layout drops words", async () => {
    const result = await convertBy({ layOut: droppingLayout }, { to: ["pdf", "ssml"] });
    expect(result.status).toBe("failed");
    expect(result.diagnostics.map(({ code }) => code)).toContain("receipt/print-gap");
    expect(await readdir(root)).toEqual(["ferry.txt"]);
  });

  it("fails, and writes nothing, when the engine gives no sound for a sentence", async () => {
    const engine = spoiltEngine((spoken) => ({
      ...spoken,
      samples: new Float32Array(),
      words: [],
    }));
    const result = await convertBy({ engine }, { to: ["ssml", "vtt"] });
    expect(result.status).toBe("failed");
    const problem = result.diagnostics.find(({ code }) => code === "speech/not-spoken");
    expect(problem?.message).toContain("Nobody had expected it.");
    expect(await readdir(root)).toEqual(["ferry.txt"]);
  });

  it("fails, and writes nothing, when the engine drops a word and says nothing of it", async () => {
    const engine = spoiltEngine((spoken) => ({ ...spoken, words: spoken.words.toSpliced(2, 1) }));
    const result = await convertBy({ engine }, { to: ["ssml", "vtt"] });
    expect(result.status).toBe("failed");
    const problem = result.diagnostics.find(({ code }) => code === "speech/not-spoken");
    expect(problem?.message).toContain("“expected”");
    expect(await readdir(root)).toEqual(["ferry.txt"]);
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
    const names = ["c", "a", "d", "b"];
    const files = names.map((name) => join(root, `${name}.txt`));
    await Promise.all(files.map((path, i) => writeFile(path, article + article.repeat(i % 2))));
    const seen: string[] = [];
    const { articles } = await convert(files, { to: ["json"], jobs: 3 }, ({ name }) =>
      seen.push(name),
    );
    expect(seen).toEqual(names);
    expect(articles.map(({ name }) => name)).toEqual(names);
    await Promise.all(files.map((path) => rm(path)));
  });
});
