import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runReadout } from "../command-line.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "readout-report-"));
  await writeFile(
    join(root, "ferry.txt"),
    "The ferry <b>stays</b> & waits\n\n“We stay,” Ana Ruiz said in remarks translated from Danish.\n\n(ends)\n",
  );
});
afterEach(() => rm(root, { recursive: true }));

async function report(args: readonly string[]) {
  const all = ["convert", ...args, "-t", "txt,ssml", "--report", "pages/report.html"];
  const { code, stderr } = await runReadout(root, all);
  const page = await readFile(join(root, "pages/report.html"), "utf8").catch(() => "");
  return { code, stderr, page };
}

describe("convert --report", () => {
  it("tells of labels with their evidence, of what was left out, and links to the files", async () => {
    const { code, page } = await report(["ferry.txt"]);
    expect(code).toBe(0);
    expect(page).toContain("<h1>The article is done</h1>");
    expect(page).toContain("The ferry &lt;b&gt;stays&lt;/b&gt; &amp; waits");
    expect(page).toContain(
      '<bdi class="speaker">Ana Ruiz</bdi> · stated from Danish: <q>translated from Danish</q>',
    );
    expect(page).toContain("by the reader: end mark: “(ends)”");
    expect(page).toContain('<a href="../output/ferry.ssml" class="ssml">ferry.ssml</a>');
    expect(await readdir(join(root, "pages"))).toEqual(["report.html"]);
  });

  it("tells of articles that were skipped as of those that were converted", async () => {
    await report(["ferry.txt"]);
    const { page } = await report(["ferry.txt"]);
    expect(page).toContain("skipped, unchanged");
    expect(page).toContain("<q>translated from Danish</q>");
  });

  it("begins with what failed, its place and what to do", async () => {
    await writeFile(join(root, "torn.json"), '{"uri": "x", "headline": "Torn", ');
    const { code, page } = await report(["ferry.txt", "torn.json"]);
    expect(code).toBe(1);
    expect(page).toContain("<h1>1 article failed</h1>");
    expect(page.indexOf("torn.json")).toBeLessThan(page.indexOf("The ferry"));
    expect(page).toMatch(/error json\/malformed<\/code> <span class="place">torn\.json:1:\d+/);
  });

  it("tells once of what many articles have, and of rarer things before it", async () => {
    await mkdir(join(root, "night"));
    const write = (name: string, text: string) => writeFile(join(root, "night", name), text);
    for (const name of ["a", "b", "c", "d"]) await write(`${name}.txt`, "");
    const pictured = "Tug\n\n![The tug](no-such.png)\n\nThe tug waits.\n";
    for (const name of ["e", "f", "g", "h"]) await write(`${name}.md`, `# ${pictured}`);
    await write("rare.txt", "Barge\n\n“Rain.” [[translate: x]] she said.\n");
    await write("torn.json", '{"uri": "x", "headline": "Torn", ');
    const args = ["convert", "night", "-t", "pdf", "--report", "pages/report.html"];
    expect((await runReadout(root, args)).code).toBe(1);
    const page = await readFile(join(root, "pages/report.html"), "utf8");
    expect(page).toContain("<h1>5 articles failed, 5 with warnings</h1>");
    const needed = page.slice(page.indexOf('id="attention"'), page.indexOf('id="all"'));
    const headings = [...needed.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, words = ""]) =>
      words.replace(/<[^>]*>/g, ""),
    );
    expect(headings).toEqual([
      "Failed night/torn.json",
      "Failed there is no text in it",
      "Warning Barge",
      expect.stringMatching(/^Warning .*no-such\.png/),
    ]);
    // The help stands once; each article can be found, and leads to where it stands.
    expect(needed.match(/Give an article with a headline/g)).toHaveLength(1);
    for (const at of page.matchAll(/href="#(article-\d+)"/g))
      expect(page.split(`id="${at[1]}"`), at[1]).toHaveLength(2);
  });

  it("is written too where the run could not begin", async () => {
    const { code, page } = await report(["ferry.txt", "--style", "no-such-sheet"]);
    expect(code).toBe(2);
    expect(page).toContain("Nothing was converted: the run could not begin");
    expect(page).toContain("no-such-sheet");
    expect(await readdir(root)).not.toContain("output");
  });

  it("fails the run where it cannot be written", async () => {
    await writeFile(join(root, "pages"), "a file");
    const { code, stderr } = await report(["ferry.txt"]);
    expect(code).toBe(1);
    expect(stderr).toContain("output/not-written");
  });
});

describe("pack --report", () => {
  it("tells of each article of the pack, made or not made again, and of what is missing", async () => {
    await writeFile(join(root, "tug.txt"), "Tug\n\nThe tug is late.\n");
    await writeFile(join(root, "empty.txt"), "\n");
    const args = ["pack", "ferry.txt", "tug.txt", "empty.txt", "--keep-going", "--title", "Quay"];
    for (const state of ["converted", "unchanged"]) {
      const { code } = await runReadout(root, [...args, "-t", "pdf", "--report", "report.html"]);
      expect(code).toBe(0);
      const page = await readFile(join(root, "report.html"), "utf8");
      expect(page).toContain('<a href="output/quay.pdf" class="pdf">quay.pdf</a>');
      expect(page).toContain(
        '<bdi class="speaker">Ana Ruiz</bdi> · stated from Danish: <q>translated from Danish</q>',
      );
      expect(page.match(new RegExp(`<td>${state}</td>`, "g"))).toHaveLength(2);
      expect(page).toContain("<td>failed</td>");
      expect(page).toContain("input/empty");
    }
  });

  it("says why no pack was made", async () => {
    const args = ["pack", "ferry.txt", "gone.txt", "-t", "pdf", "--report", "report.html"];
    expect((await runReadout(root, args)).code).toBe(1);
    const page = await readFile(join(root, "report.html"), "utf8");
    expect(page).toContain("pack/incomplete");
    expect(page).toContain("gone.txt");
    expect(page).not.toContain(".pdf</a>");
  });
});
