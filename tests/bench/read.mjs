/**
 * The cost of reading, in this process: pages against Readability on linkedom, Markdown and plain text
 * by the second. Prints one JSON line for run.mjs.
 */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { bundleReaders } from "../bundle-readers.mjs";

const [folder] = process.argv.slice(2);
const { readers } = await import(await bundleReaders(folder));
const reader = (name) => readers.find((each) => each.name === name);

const blocks = article(600);
const text = Buffer.from(`${blocks.join("\n\n")}\n`);
const markdown = Buffer.from(`${inMarkdown(blocks).join("\n\n")}\n`);
// First, in a heap of their own: what pages leave behind would be collected in their time.
const speeds = {
  text: await perSecond(() => read("text", text)),
  markdown: await perSecond(() => read("markdown", markdown)),
};

const pages = readdirSync("tests/cases")
  .filter((name) => name.startsWith("html-") && !/section-front|live-blog/.test(name))
  .map((name) => grown(readFileSync(join("tests/cases", name, "input.html"), "latin1")));
const ours = () => run(pages, (bytes) => read("html", bytes));
const theirs = () =>
  run(pages, (bytes) => {
    const { document } = parseHTML(bytes.toString("utf8"));
    new Readability(document).parse();
  });
await ours();
await theirs();
const ratios = [];
for (let round = 0; round < 5; round++) ratios.push((await ours()) / (await theirs()));
ratios.sort((a, b) => a - b);

console.log(JSON.stringify({ ratio: ratios[2], ...speeds }));
rmSync(folder, { recursive: true });

/** The blocks of the sample article, repeated to so many words. */
function article(words) {
  const sample = readFileSync("tests/cases/harbour-talks/harbour-talks.txt", "utf8");
  const blocks = sample.replace(/\n*\(ends\)\s*$/, "").split("\n\n");
  const body = blocks.slice(3);
  while (blocks.join(" ").split(/\s+/).length < words)
    blocks.push(body[blocks.length % body.length]);
  return blocks;
}

/** The same as a newsroom's system writes it: front matter, subheads, a picture, links and emphasis. */
function inMarkdown([headline, standfirst, byline, ...body]) {
  const matter = ["---", `title: ${headline}`, `author: ${byline}`, "date: 2026-03-14", "---"];
  const marked = body.map((block, index) => {
    if (/^[^.]{1,40}$/.test(block)) return `## ${block}`;
    if (index === 3) return block.replace("Mirela Dovic", "[$&](https://ledger.example/dovic)");
    return block.replace("Coast Ledger", "*$&*");
  });
  const picture = '![The gates](gates.jpg "The gates at noon. Photograph: J. Doe")';
  return [matter.join("\n"), `**${standfirst}**`, picture, ...marked];
}

/** A page of the size that news pages have: its body's paragraphs and a menu, many times over. */
function grown(page) {
  const paragraph =
    /<p>[^<]{60,}<\/p>/.exec(page)?.[0] ?? "<p>Words, and some more of them, for a while.</p>";
  const links = Array.from(
    { length: 200 },
    (_, index) => `<li class="item"><a href="/${index}">A story</a></li>`,
  );
  const more = Array.from({ length: 40 }, () => paragraph).join("\n");
  return Buffer.from(
    page
      .replace(paragraph, more)
      .replace(/<body[^>]*>/, `$&<nav class="menu"><ul>${links.join("")}</ul></nav>`),
    "latin1",
  );
}

async function read(name, bytes) {
  await reader(name).read({ file: "a", bytes }, { language: null }, () => undefined);
}

/** CPU milliseconds that some inputs take. */
async function run(inputs, work) {
  const before = process.cpuUsage();
  for (let round = 0; round < 3; round++) for (const input of inputs) await work(input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function perSecond(work) {
  const inputs = Array.from({ length: 1000 });
  await run(inputs, work);
  return Math.round(3000 / ((await run(inputs, work)) / 1000));
}
