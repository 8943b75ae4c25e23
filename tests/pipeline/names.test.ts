import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { nodeHost } from "../../src/host/node-host.ts";
import { readPls } from "../../src/narration/lexicon/read-pls.ts";
import { collectNames } from "../../src/pipeline/names.ts";
import { settingsOf } from "../../src/pipeline/settings.ts";

let folder: string;
let lexicon: string;
let article: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-names-"));
  lexicon = join(folder, "names.pls");
  article = join(folder, "ferry.txt");
  writeFileSync(article, "Ferry stays\n\nThe ferry leaves Kenbar, said Ada Okafor.\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

const collect = (options = {}) =>
  collectNames([article], lexicon, settingsOf({ lang: "en-GB", ...options }), nodeHost);

describe("collectNames", () => {
  test("writes an entry to fill in for each name that nobody has listed", async () => {
    expect(await collect()).toMatchObject({ status: "written", diagnostics: [] });
    const problems: unknown[] = [];
    expect(readPls(readFileSync(lexicon, "utf8"), lexicon, (one) => problems.push(one))).toEqual(
      [],
    );
    expect(problems).toEqual([]);
    expect(readFileSync(lexicon, "utf8")).toContain("<grapheme>Ada Okafor</grapheme>");
  });

  test("keeps what is filled in, and adds the names that are new", async () => {
    await collect();
    const filled = readFileSync(lexicon, "utf8").replace("<phoneme></phoneme>", "<alias>x</alias>");
    writeFileSync(lexicon, filled);
    expect((await collect()).status).toBe("unchanged");
    writeFileSync(article, "Ferry stays\n\nThe ferry leaves Kenbar for Marn, said Ada Okafor.\n");
    expect((await collect()).status).toBe("added-to");
    expect(readFileSync(lexicon, "utf8")).toContain("<alias>x</alias>");
    expect(readFileSync(lexicon, "utf8")).toContain("<grapheme>Marn</grapheme>");
  });

  test("counts a name that the given lexicon lists among the listed", async () => {
    await collect();
    const filled = join(folder, "filled.pls");
    const text = readFileSync(lexicon, "utf8").replaceAll(
      "<phoneme></phoneme>",
      "<alias>x</alias>",
    );
    writeFileSync(filled, text);
    const result = await collect({ lexicon: [filled] });
    expect(result.listed.map(({ name }) => name)).toContain("Kenbar");
    expect(result.unlisted).toEqual([]);
  });

  test("does not write over a file that is no lexicon", async () => {
    writeFileSync(lexicon, "notes");
    expect(await collect()).toMatchObject({
      status: "failed",
      diagnostics: [{ code: "lexicon/not-pls" }],
    });
    expect(readFileSync(lexicon, "utf8")).toBe("notes");
  });
});
