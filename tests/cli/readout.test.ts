import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noStack, runReadout } from "./command-line.ts";

const article = `Ferry stays

The night boat will run until 2031, the council said on Saturday.

“We are staying,” the harbour-master, Ana Ruiz, said through an interpreter. “Nobody asked us to leave.”

She did not say who would pay.
`;

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "readout-cli-"));
  await writeFile(join(root, "ferry.txt"), article);
});
afterEach(() => rm(root, { recursive: true }));

/** Runs the built command line in the scratch directory. */
const readout = (args: readonly string[], input: string | Uint8Array = "") =>
  runReadout(root, args, input);

describe("readout", () => {
  it("tells its version and its help", async () => {
    const { version } = JSON.parse(await readFile("package.json", "utf8"));
    expect(await readout(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
    const help = await readout(["help", "convert"]);
    expect(help.code).toBe(0);
    expect(help.stdout).toContain("--fail-if-warnings");
    expect(help.stdout).toMatch(/pdf,ssml,mp3,vtt\)/);
    expect((await readout(["help", "pack"])).stdout).toMatch(/pdf,mp3,vtt,chapters\)/);
  });

  it.each([
    [["convert", "ferry.txt", "--no-such-option"], "unknown option"],
    [["convert"], "no input was named"],
    [["convert", "ferry.txt", "-t", "docx"], "options/unknown-format"],
    [["convert", "ferry.txt", "--engine", "parrot"], "options/unknown-engine"],
    [["convert", "ferry.txt", "--from", "papyrus"], "options/unknown-reader"],
    [["convert", "ferry.txt", "--style", "no-such-style"], "style/missing"],
    [["convert", "ferry.txt", "--jobs", "many"], "options/bad-value"],
    [["convert", "ferry.txt", "--voice", "quote"], "options/bad-value"],
    [["convert", "ferry.txt", "--lang", "not a tag"], "options/bad-value"],
    [["convert", "ferry.txt", "--lang", "xx-nonsense"], "options/bad-value"],
    [["inspect", "ferry.txt", "--lang", "xx-nonsense"], "options/bad-value"],
    [["inspect", "ferry.txt", "--from", "papyrus"], "options/unknown-reader"],
    [["review", "ferry.txt", "--lang", "xx-nonsense"], "options/bad-value"],
    [["convert", "ferry.txt", "--paper", "a9"], "Allowed choices"],
    [["fly"], "unknown command"],
    [["ferry.txt"], "To convert it: readout convert ferry.txt"],
    [["convert", "ferry.txt", "--editon", "proof"], "`readout help convert` shows what it takes"],
    [["convert", "ferry.txt", "-t", "pdff"], "Did you mean “pdf”?"],
    [["convert", "ferry.txt", "--engine", "espeek"], "Did you mean “espeak”?"],
    [["convert", "ferry.txt", "--from", "nijns"], "Did you mean “ninjs”?"],
    [["inspect", "ferry.txt", "--from", "emial"], "Did you mean “email”?"],
    [["convert", "ferry.txt", "--edition", "large"], "Did you mean “large-print”?"],
  ])("refuses %j with exit code 2 and writes nothing", async (args, message) => {
    const { code, stderr } = await readout(args);
    expect(code, stderr).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(noStack);
    expect(await readdir(root)).toEqual(["ferry.txt"]);
  });

  it("refuses inputs that would write the same names before anything is written", async () => {
    await writeFile(join(root, "ferry.text"), article);
    const { code, stderr } = await readout(["convert", "ferry.txt", "ferry.text", "-t", "json"]);
    expect(code).toBe(2);
    expect(stderr).toContain("output/collision");
    expect(await readdir(root)).not.toContain("output");
  });
});

describe("the examples in the help", () => {
  it.each(["convert", "pack", "submit", "inspect", "styles", "config"])(
    "of %s use options that it has",
    async (command) => {
      const { code, stdout } = await readout(["help", command]);
      expect(code).toBe(0);
      const [options = "", examples = ""] = stdout.split("\nExamples:\n");
      expect(examples).toContain(`readout ${command}`);
      const typed = examples.match(/(?<=readout .*\s)--?[a-z0-9][\w-]*/g) ?? [];
      for (const option of typed)
        expect(options).toMatch(new RegExp(`(?:^|, | )${option}[, <]`, "m"));
    },
  );
});

describe("the name of a file", () => {
  it.skipIf(process.platform === "win32")(
    "is shown in a log and never obeyed: one line stays one line",
    async () => {
      const names = ["two\nlines.txt", "\u001b[31mred.txt"];
      for (const name of names) await writeFile(join(root, name), "Ferry stays\n\nIt runs.\n");
      const { code, stdout } = await readout(["convert", ...names, "-t", "json"]);
      expect(code).toBe(0);
      expect(stdout).toContain("two␊lines.txt is now\n");
      expect(stdout).toContain("␛[31mred.txt is now\n");
    },
  );
});

describe("readout convert", () => {
  it("writes each file whole, with a receipt, and says what it made", async () => {
    const { code, stdout } = await readout(["convert", "ferry.txt", "-t", "pdf,ssml,json"]);
    expect(code).toBe(0);
    expect(await readdir(join(root, "output"))).toEqual([
      "ferry.json",
      "ferry.pdf",
      "ferry.receipt.json",
      "ferry.ssml",
      "manifest.json",
    ]);
    expect(stdout).toMatch(/output\/ferry\.pdf +1 page/);
    expect(stdout).toContain("2 labelled as translated");
  });

  it("rewrites nothing when nothing has changed, and says so", async () => {
    const convert = ["convert", "ferry.txt", "-t", "ssml,json"];
    await readout(convert);
    const before = await stat(join(root, "output/ferry.ssml"));
    const again = await readout(convert);
    expect(again).toMatchObject({ code: 0, stdout: "ferry.txt: unchanged, nothing rewritten\n" });
    expect((await stat(join(root, "output/ferry.ssml"))).mtimeMs).toBe(before.mtimeMs);

    await writeFile(join(root, "ferry.txt"), article.replace("2031", "2032"));
    expect((await readout(convert)).stdout).toContain("is now");
    await writeFile(join(root, "output/ferry.ssml"), "spoilt");
    expect((await readout(convert)).stdout).toContain("is now");
    expect((await readout([...convert, "--force"])).stdout).toContain("is now");
  });

  it("tells the files of an earlier run that this one does not make again", async () => {
    await readout(["convert", "ferry.txt", "-t", "txt"]);
    const { stderr, code } = await readout(["convert", "ferry.txt", "-t", "json"]);
    expect(code).toBe(0);
    expect(stderr).toContain("output/left-over");
    expect(stderr).toContain("output/ferry.txt");
  });

  it("gives the same facts of an article that has not changed", async () => {
    const convert = ["convert", "ferry.txt", "-t", "pdf", "--json"];
    const first = JSON.parse((await readout(convert)).stdout);
    const again = JSON.parse((await readout(convert)).stdout);
    expect(again).toEqual({ ...first, status: "unchanged", reasons: [] });
  });

  it("refuses a voice that the engine does not have before anything is written", async () => {
    const { stderr, code } = await readout([
      "convert",
      "ferry.txt",
      "-t",
      "mp3",
      "--voice",
      "quote=bogus",
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain("options/bad-voice");
    expect(await readdir(root)).toEqual(["ferry.txt"]);
  });

  it("warns of a role that nothing is spoken by", async () => {
    const { stderr } = await readout([
      "convert",
      "ferry.txt",
      "-t",
      "vtt",
      "--voice",
      "narator=en",
    ]);
    expect(stderr).toContain("speech/unused-role");
  });

  it("goes on when an article fails, and ends with exit code 1", async () => {
    await writeFile(join(root, "empty.txt"), " \n\n");
    await writeFile(
      join(root, "picture.txt"),
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]),
    );
    const { code, stderr } = await readout([
      "convert",
      "empty.txt",
      "gone.txt",
      "picture.txt",
      "ferry.txt",
      "-t",
      "json",
    ]);
    expect(code).toBe(1);
    for (const problem of ["input/empty", "input/missing", "input/binary"])
      expect(stderr).toContain(problem);
    expect(stderr).not.toMatch(noStack);
    expect(await readdir(join(root, "output"))).toEqual([
      "ferry.json",
      "ferry.receipt.json",
      "manifest.json",
    ]);
  });

  it("gives one JSON object a line and nothing else with --json", async () => {
    await writeFile(join(root, "empty.txt"), "");
    const { stdout, code } = await readout([
      "convert",
      "ferry.txt",
      "empty.txt",
      "-t",
      "json",
      "--json",
    ]);
    const records = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(records.map(({ event, input, status }) => [event, input, status])).toEqual([
      ["article", "ferry.txt", "converted"],
      ["article", "empty.txt", "failed"],
      ["run", undefined, undefined],
    ]);
    expect(records[2]).toMatchObject({ converted: 1, failed: 1, failedInputs: ["empty.txt"] });
  });

  it("ends the objects of a folder with those of the run, be there one article or none begun", async () => {
    await mkdir(join(root, "night"));
    await writeFile(join(root, "night/only.txt"), await readFile(join(root, "ferry.txt")));
    const events = async (...args: readonly string[]) => {
      const { stdout } = await readout(["convert", ...args, "-t", "json", "--json"]);
      const lines = stdout.split("\n").filter(Boolean);
      return lines.map((line) => JSON.parse(line));
    };
    const ofFolder = await events("night");
    expect(ofFolder.map(({ event }) => event)).toEqual(["article", "run"]);
    expect(ofFolder[1]).toMatchObject({ refused: false, converted: 1 });
    // Who names one file reads one object.
    const ofFile = await events("night/only.txt");
    expect(ofFile.map(({ event }) => event)).toEqual(["article"]);
    const [refused, ...others] = await events("night", "--style", "no-such-sheet");
    expect(others).toEqual([]);
    expect(refused).toMatchObject({ event: "run", refused: true, converted: 0 });
    expect(refused.diagnostics[0].code).toBe("style/missing");
  });

  it("lists more than a few failed articles in lines of their own", async () => {
    await mkdir(join(root, "torn"));
    for (const name of ["a", "b", "c", "d"]) await writeFile(join(root, `torn/${name}.txt`), "");
    const { stdout } = await readout(["convert", "torn", "-t", "json"]);
    expect(stdout).toContain("  failed:\n    torn/a.txt\n    torn/b.txt\n");
  });

  it("takes the files that a list names, also on standard input", async () => {
    await writeFile(join(root, "list"), "ferry.txt\r\nno-such.txt\n\n");
    const listed = await readout(["convert", "--files-from", "list", "-t", "json", "--force"]);
    expect(listed.code).toBe(1);
    expect(listed.stdout).toContain("ferry.txt is now");
    expect(listed.stderr).toContain("no-such.txt: error input/missing");
    const piped = ["convert", "--files-from", "-", "-t", "json"];
    expect((await readout(piped, "ferry.txt\n")).stdout).toContain("ferry.txt: unchanged");
    const ended = await readout([...piped, "-0"], "ferry.txt\0");
    expect(ended.stdout).toContain("ferry.txt: unchanged");
    expect(await readout(piped, "")).toMatchObject({
      code: 0,
      stdout: "standard input: the list names no file\n",
    });
    const noList = await readout(["convert", "--files-from", "no-list"]);
    expect(noList.stderr).toContain("the list no-list cannot be read (there is no such file)");
    for (const none of [["--files-from", "no-list"], []]) {
      const refused = await readout(["convert", ...none]);
      expect(refused.code).toBe(2);
      expect(refused.stderr).toContain("options/bad-value");
    }
  });

  it("says nothing when quiet and all is well", async () => {
    expect(await readout(["convert", "ferry.txt", "-t", "json", "-q"])).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
  });

  it("makes nothing on a dry run", async () => {
    const { stdout, code } = await readout(["convert", "ferry.txt", "--dry-run"]);
    expect(code).toBe(0);
    expect(stdout).toContain("output/ferry.mp3");
    expect(await readdir(root)).toEqual(["ferry.txt"]);
  });

  it("reads standard input", async () => {
    const { code } = await readout(["convert", "-", "-t", "json"], article);
    expect(code).toBe(0);
    expect(await readdir(join(root, "output"))).toContain("stdin.json");
  });

  it("reads standard input among files that are shared out to threads", async () => {
    const names = Array.from({ length: 6 }, (_, index) => `ferry-${index}.txt`);
    for (const name of names) await writeFile(join(root, name), article);
    const args = ["convert", ...names, "-", "-t", "json", "-j", "2"];
    const { code, stdout } = await readout(args, article);
    expect(stdout).toContain("standard input is now");
    expect(code).toBe(0);
  });

  it("refuses a feed on standard input whose article another input would write over", async () => {
    const items = ["Mill", "Tug"].map((title) =>
      JSON.stringify({ uri: title, headline: title, body_text: "News." }),
    );
    await writeFile(join(root, "stdin-001-mill.txt"), article);
    const args = ["convert", "-", "stdin-001-mill.txt", "-t", "json"];
    const { code, stderr } = await readout(args, items.join("\n"));
    expect(stderr).toContain("- and stdin-001-mill.txt would both write output/stdin-001-mill.*");
    expect(code).toBe(2);
    expect(await readdir(root)).not.toContain("output");
    const planned = await readout(["convert", "-", "-t", "json", "--dry-run"], items.join("\n"));
    expect(planned.stdout).toContain("output/stdin-002-tug.json");
  });

  it("takes standard input for a list or for an article, not for both", async () => {
    const { code, stderr } = await readout(["convert", "-", "--files-from", "-"], "ferry.txt\n");
    expect(stderr).toContain("standard input cannot be both the list and an article");
    expect(code).toBe(2);
  });

  it("ends with exit code 3 on warnings under --fail-if-warnings, with the work done", async () => {
    await writeFile(join(root, "mine.css"), "headline { colour: red }\n");
    const args = ["convert", "ferry.txt", "-t", "json", "--style", "mine.css"];
    const { code, stderr } = await readout([...args, "--fail-if-warnings"]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/mine\.css:1:12: warning style\//);
    expect((await readout([...args, "--force"])).code).toBe(0);
  });

  it("takes the label's words from the style sheet", async () => {
    await writeFile(
      join(root, "mine.css"),
      '@media print, speech { quote[opens]:not([translation=none])::before { content: "as interpreted: " } }',
    );
    await readout(["convert", "ferry.txt", "-t", "pdf,ssml", "--style", "mine.css"]);
    expect(await readFile(join(root, "output/ferry.ssml"), "utf8")).toContain("as interpreted:");
    const receipt = JSON.parse(await readFile(join(root, "output/ferry.receipt.json"), "utf8"));
    expect(receipt.quotes[0]).toMatchObject({
      labelPrinted: "as interpreted:",
      labelSpoken: "as interpreted:",
    });
  });

  it("cannot write where a file is in the way, and says which", async () => {
    await writeFile(join(root, "output"), "a file");
    const { code, stderr } = await readout(["convert", "ferry.txt", "-t", "json"]);
    expect(code).toBe(1);
    expect(stderr).toContain("output/not-written");
    expect(stderr).not.toMatch(noStack);
  });

  it("stops on SIGINT with exit code 130 and nothing half-written", async () => {
    await writeFile(
      join(root, "long.txt"),
      `Long\n\n${"The harbour wall holds, said nobody in particular. ".repeat(4000)}`,
    );
    const child = spawn(
      process.execPath,
      [join(process.cwd(), "bin/readout.js"), "convert", "long.txt", "-t", "mp3"],
      { cwd: root },
    );
    const closed = new Promise((resolve) => child.on("close", resolve));
    // Its folder is there as soon as it is at work.
    while (!(await readdir(root)).includes("output")) await wait(20);
    child.kill("SIGINT");
    expect(await closed).toBe(130);
    expect(await readdir(root)).toEqual(["ferry.txt", "long.txt"]);
  });
});

describe("an interrupted run", () => {
  it("leaves no temporary file of the threads that it stops", async () => {
    await mkdir(join(root, "in"));
    for (let i = 0; i < 1000; i++) await writeFile(join(root, "in", `boat-${i}.txt`), article);
    const child = spawn(
      process.execPath,
      [join(process.cwd(), "bin/readout.js"), "convert", "in", "-t", "pdf,ssml", "-j", "3", "-q"],
      { cwd: root },
    );
    const closed = new Promise((resolve) => child.on("close", resolve));
    const made = async () => (await readdir(join(root, "output")).catch(() => [])).sort();
    while (!(await made()).some((name) => name.endsWith(".pdf"))) await wait(5);
    child.kill("SIGTERM");
    expect(await closed).toBe(130);
    const left = await made();
    expect(left.filter((name) => name.startsWith("."))).toEqual([]);
    // Each edition is whole, receipt and all, or not there.
    const editions = left.filter((name) => name.startsWith("boat-"));
    expect(editions.filter((name) => name.endsWith(".receipt.json"))).toHaveLength(
      editions.length / 3,
    );
  });

  it("ends while it waits for standard input, and says so in JSON", async () => {
    const child = spawn(
      process.execPath,
      [join(process.cwd(), "bin/readout.js"), "convert", "-", "-t", "json", "--json"],
      { cwd: root, stdio: ["pipe", "pipe", "ignore"] },
    );
    let stdout = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    const closed = new Promise((resolve) => child.on("close", resolve));
    // More than a pipe holds: written only once it is being read.
    await new Promise((resolve) => child.stdin.write("Waves. ".repeat(100_000), resolve));
    child.kill("SIGTERM");
    expect(await closed).toBe(130);
    expect(JSON.parse(stdout)).toMatchObject({ event: "run", interrupted: true, converted: 0 });
  });
});

describe("readout inspect", () => {
  it("shows quotes, speakers and the words that prove a translation", async () => {
    const { stdout, code } = await readout(["inspect", "ferry.txt"]);
    expect(code).toBe(0);
    expect(stdout).toContain("Ana Ruiz");
    expect(stdout).toContain("“through an interpreter”");
  });

  it("gives the model as JSON, one object", async () => {
    const { stdout } = await readout(["inspect", "ferry.txt", "--json"]);
    const model = JSON.parse(stdout);
    expect(model).toMatchObject({
      readout: 1,
      language: "en",
      headline: "Ferry stays",
      standfirst: null,
    });
    for (const { start, end, text } of model.quotes)
      expect(model.text.slice(start, end)).toBe(text);
    expect(
      model.quotes.map(
        ({ translation }: { translation: { status: string } }) => translation.status,
      ),
    ).toContain("stated");
  });

  it("parts the articles of one file by a blank line", async () => {
    const item = (title: string) =>
      `<item><title>${title}</title><description>“Rain,” said Tom Ell.</description></item>`;
    const feed = `<rss version="2.0"><channel>${item("One")}${item("Two")}</channel></rss>`;
    await writeFile(join(root, "feed.xml"), feed);
    const { stdout } = await readout(["inspect", "feed.xml"]);
    expect(stdout).toMatch(/\n\nheadline +Two\n/);
  });

  it("fails on a file that is not there", async () => {
    const { code, stderr } = await readout(["inspect", "gone.txt"]);
    expect(code).toBe(1);
    expect(stderr).toContain("input/missing");
  });
});

describe("readout formats, engines and voices", () => {
  it.each(["formats", "engines", "voices"])(
    "%s lists as text and as JSON lines",
    async (command) => {
      const text = await readout([command]);
      const json = await readout([command, "--json"]);
      expect([text.code, json.code]).toEqual([0, 0]);
      expect(text.stdout.split("\n").length).toBeGreaterThan(2);
      for (const line of json.stdout.trimEnd().split("\n"))
        expect(JSON.parse(line)).toHaveProperty("name");
    },
  );

  it("says how to get an engine that is not here", async () => {
    const { stdout } = await readout(["engines", "--json"]);
    const engines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(engines.find(({ name }) => name === "espeak")).toMatchObject({ available: true });
    for (const engine of engines) {
      if (!engine.available) expect(engine.howToGet).toMatch(/.+/);
    }
  });
});
