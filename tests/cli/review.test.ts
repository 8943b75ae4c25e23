import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noStack, runReadout } from "./command-line.ts";

const article = `Ferry stays

The night boat will run until 2031, the council said on Saturday.

“We are staying,” the harbour-master, Ana Ruiz, said through an interpreter. “Nobody asked us to leave.”

“It pays for itself,” said Jon Lund, a councillor.
`;

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "readout-review-"));
  await writeFile(join(root, "ferry.txt"), article);
});
afterEach(() => rm(root, { recursive: true }));

/** Runs the built command line in the scratch directory. */
const readout = (...args: readonly string[]) => runReadout(root, args);

const file = "ferry.txt.review.yaml";

/** Changes the review file as an editor does. */
async function edit(change: (yaml: string) => string): Promise<void> {
  await writeFile(join(root, file), change(await readFile(join(root, file), "utf8")));
}

describe("readout review", () => {
  it("writes a file beside the article, and leaves it where nothing has changed", async () => {
    expect(await readout("review", "ferry.txt")).toEqual({
      code: 0,
      stdout: `${file}: written, 3 quotes, 0 corrected\n`,
      stderr: "",
    });
    const before = await stat(join(root, file));
    const again = await readout("review", "ferry.txt");
    expect(again.stdout).toBe(`${file}: unchanged, 3 quotes, 0 corrected\n`);
    expect((await stat(join(root, file))).mtimeMs).toBe(before.mtimeMs);
  });

  it("keeps what the editor said when the article changes", async () => {
    await readout("review", "ferry.txt");
    await edit((yaml) => yaml.replace("speaker: Jon Lund", "speaker: Tove Berg"));
    await writeFile(join(root, "ferry.txt"), article.replace("It pays", "Well, it pays"));
    const { stdout } = await readout("review", "ferry.txt");
    expect(stdout).toBe(`${file}: written, 3 quotes, 1 corrected\n`);
    const yaml = await readFile(join(root, file), "utf8");
    expect(yaml).toContain("words: Well, it pays for itself,");
    expect(yaml).toContain("speaker: Tove Berg\n");
    expect(yaml).toContain("found: { kind: speech, speaker: Jon Lund,");
  });

  it("gives one JSON object an article with --json", async () => {
    const { stdout, code } = await readout("review", "ferry.txt", "gone.txt", "--json");
    expect(code).toBe(1);
    const records = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records).toMatchObject([
      { readout: 1, input: "gone.txt", status: "failed" },
      { readout: 1, input: "ferry.txt", status: "written", review: file, quotes: 3 },
    ]);
  });

  it("refuses standard input, which has no file beside it", async () => {
    const { code, stderr } = await readout("review", "-");
    expect(code).toBe(2);
    expect(stderr).toContain("standard input has no review file");
  });

  it("leaves a file with a mistake in it as it is", async () => {
    await readout("review", "ferry.txt");
    await edit((yaml) => yaml.replace("speaker: Jon Lund", "speeker: Tove Berg"));
    const before = await readFile(join(root, file), "utf8");
    const { code, stderr } = await readout("review", "ferry.txt");
    expect(code).toBe(1);
    expect(stderr).toMatch(/ferry\.txt\.review\.yaml:\d+:5: error review\/unknown-key/);
    expect(stderr).toMatch(/speeker: Tove Berg\n[ |]+\^{7}\n/);
    expect(await readFile(join(root, file), "utf8")).toBe(before);
  });
});

describe("an article with a review file", () => {
  const convert = () => readout("convert", "ferry.txt", "-t", "ssml,json");

  it("is converted again when the review changes, with the editor's word in the receipt", async () => {
    await convert();
    await readout("review", "ferry.txt");
    await edit((yaml) =>
      yaml.replace(
        /speaker: Jon Lund\n(\s+)translation: none\n\s+language: null/,
        "speaker: Tove Berg\n$1translation: declared\n$1language: da",
      ),
    );
    const { code, stdout } = await convert();
    expect(code).toBe(0);
    expect(stdout).toContain("3 labelled as translated");
    const receipt = JSON.parse(await readFile(join(root, "output/ferry.receipt.json"), "utf8"));
    const evidence = [{ start: null, end: null, text: file, rule: "editors-review" }];
    expect(receipt.quotes[2].translation).toEqual({
      status: "declared",
      originalLanguage: "da",
      translator: null,
      evidence,
    });
    const model = JSON.parse((await readout("inspect", "ferry.txt", "--json")).stdout);
    expect(model.quotes[2]).toMatchObject({ translation: { status: "declared" } });
    expect(model.speakers.map(({ name }: { name: string }) => name)).toContain("Tove Berg");
    expect((await convert()).stdout).toContain("unchanged");
    await rm(join(root, file));
    expect((await convert()).stdout).toContain("2 labelled as translated");
  });

  it.each([
    ["broken YAML", "readout: 1\nquotes: [\n", /review\.yaml:\d+:\d+: error review\/bad-yaml/],
    [
      "a bad language",
      "readout: 1\nquotes:\n  - words: It pays for itself,\n    translation: declared\n    language: danish\n",
      /review\.yaml:5:15: error review\/bad-value: “danish” is no language tag/,
    ],
    ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0xfd]), /error review\/bad-yaml/],
    ["more than a mebibyte", "#".repeat(2 ** 20 + 1), /error review\/too-large/],
  ])("fails on %s, and is not converted without it", async (_name, content, problem) => {
    await writeFile(join(root, file), content);
    const { code, stderr } = await convert();
    expect(code).toBe(1);
    expect(stderr).toMatch(problem);
    expect(stderr).not.toMatch(noStack);
    expect(await readdir(join(root, "output"))).toEqual(["manifest.json"]);
  });

  it.skipIf(process.getuid?.() === 0)("fails on a review that may not be read", async () => {
    await writeFile(join(root, file), "");
    await chmod(join(root, file), 0);
    const { code, stderr } = await convert();
    expect(code).toBe(1);
    expect(stderr).toContain("review/unreadable");
  });

  it("warns of words that the article has no more", async () => {
    const yaml = "readout: 1\nquotes:\n  - words: We shall sink\n    speaker: Jon Lund\n";
    await writeFile(join(root, file), yaml);
    const { code, stderr } = await convert();
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /ferry\.txt\.review\.yaml:3:12: warning review\/stale: .*“We shall sink”\n +3 \| +- words: We shall sink\n/,
    );
  });
});

describe("readout inspect --why", () => {
  it("explains a quote with the words that prove each claim, and where they stand", async () => {
    const { code, stdout } = await readout("inspect", "--why", "q1", "ferry.txt");
    expect(code).toBe(0);
    expect(stdout).toContain("ferry.txt:5:2\n");
    expect(stdout).toMatch(/^speaker +Ana Ruiz/m);
    expect(stdout).toMatch(/“said” at 5:49, cue-after: A verb of saying/);
    expect(stdout).toMatch(/^translation +stated/m);
    expect(stdout).toMatch(/“through an interpreter”\s+at 5:54,\s+through-an-interpreter:/);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("says that the article does not say it", async () => {
    const { stdout } = await readout("inspect", "--why", "q3", "ferry.txt");
    expect(stdout).toMatch(/^translation +none: the article does not say/m);
  });

  it("says what Readout had found where an editor put it right", async () => {
    await readout("review", "ferry.txt");
    await edit((yaml) => yaml.replace("speaker: Jon Lund", "speaker: Tove Berg"));
    const { stdout } = await readout("inspect", "--why", "q3", "ferry.txt");
    expect(stdout).toMatch(/^speaker +Tove Berg\n +Readout had found: Jon Lund\n/m);
    expect(stdout).toContain("editors-review");
  });

  it("gives the explanation as JSON", async () => {
    const { stdout } = await readout("inspect", "--why", "q1", "--json", "ferry.txt");
    expect(JSON.parse(stdout)).toMatchObject({
      readout: 1,
      id: "q1",
      place: { line: 5, column: 2 },
      claims: [
        { about: "kind", says: "speech" },
        { about: "speaker", says: expect.stringMatching(/^Ana Ruiz/) },
        { about: "document" },
        { about: "translation", found: null, proof: [{ place: { line: 5, column: 54 } }] },
      ],
    });
  });

  it("names the quotes there are when asked for another", async () => {
    const { code, stderr, stdout } = await readout("inspect", "--why", "q9", "ferry.txt");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("no quote “q9”: there are q1, q2, q3");
  });
});

describe("readout inspect", () => {
  it("wraps the text to 80 columns under its indent where there is no terminal", async () => {
    const { stdout } = await readout("inspect", "ferry.txt");
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(stdout).toMatch(/^paragraph {2}The night boat/m);
    expect(stdout).toMatch(/^ {11}\S/m);
  });
});
