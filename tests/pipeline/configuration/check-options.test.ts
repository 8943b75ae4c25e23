import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { convert, convertEach, pack } from "../../../src/index.ts";
import { checkOptions } from "../../../src/pipeline/configuration/check-options.ts";

/** Options as a program without types may give them. */
const untyped = (options: object): object => options;

describe("checkOptions", () => {
  it("takes every option of its type, and what only programs can give", () => {
    const { signal } = new AbortController();
    const options = { to: ["pdf"], jobs: 2, cache: true, voice: { quote: "en+f3" }, maxCost: 2.5 };
    const onProgress = () => undefined;
    const all = { ...options, write: true, signal, onProgress, lang: undefined };
    expect(checkOptions(untyped(all))).toEqual([]);
  });

  it.each([
    [{ too: ["pdf"] }, "no option “too”", "Did you mean “to”?"],
    [{ dryrun: true }, "no option “dryrun”", "Did you mean “dryRun”?"],
    [{ to: "pdf" }, '“to” takes a list such as [pdf, mp3], not "pdf"', undefined],
    [{ to: ["pdf", 3] }, "“to” takes a list such as [pdf, mp3], not 3", undefined],
    [{ jobs: 0 }, "“jobs” takes a whole number from 1 to 64, not 0", undefined],
    [{ maxCost: -1 }, "“maxCost” takes an amount such as 2.5, not -1", undefined],
    [{ force: "yes" }, '“force” takes true or false, not "yes"', undefined],
    [{ narration: "loud" }, /^“narration” takes one of label, /, undefined],
  ])("tells of %o", (options, message, help) => {
    const [found, ...others] = checkOptions(untyped(options));
    expect(others).toEqual([]);
    expect(found?.code).toBe("options/bad-value");
    if (typeof message === "string") expect(found?.message).toBe(message);
    else expect(found?.message).toMatch(message);
    if (help !== undefined) expect(found?.help).toBe(help);
  });
});

describe("the library, given what its types do not allow", () => {
  let root = "";
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "readout-options-"));
    await writeFile(join(root, "ferry.txt"), "Ferry stays\n\nThe night boat will run.\n");
  });
  afterAll(() => rm(root, { recursive: true }));

  it("takes one input by itself", async () => {
    const { articles } = await convert(join(root, "ferry.txt"), { to: ["txt"] });
    expect(articles.map(({ status }) => status)).toEqual(["converted"]);
    const { status } = await pack(join(root, "ferry.txt"), { to: ["pdf"] });
    expect(status).toBe("packed");
  });

  it("begins nothing where an option is misspelt", async () => {
    const options = untyped({ too: ["txt"], write: true, out: join(root, "out") });
    const run = await convertEach([join(root, "ferry.txt")], options);
    expect(run).toMatchObject({ refused: true, counts: { converted: 0, failed: 0 } });
    const packed = await pack([join(root, "ferry.txt")], options);
    expect(packed).toMatchObject({ refused: true, status: "failed" });
    expect(packed.diagnostics.map(({ message }) => message)).toEqual(["no option “too”"]);
  });
});
